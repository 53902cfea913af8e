import { describe, expect, test } from '@jest/globals';
import { found } from './found.ts';
import { aPrivateKey, aWebToken, drawn, TOKENS } from './made-up.ts';

describe('tokens', () => {
  test.each(Object.entries(TOKENS))('of a published form are found whole: %s', (_, token) => {
    expect(found(`I set it to ${token}.`)).toEqual([`token: ${token}`]);
    expect(found(`KEY="${token}"`)).toEqual([`token: ${token}`]);
  });

  test('longer than their issuer said are found to their end', () => {
    const long = `ghp_${drawn(400)}`;
    expect(found(long)).toEqual([`token: ${long}`]);
  });

  test('printed in manuals, written as placeholders, made for tests or meant to be public are none', () => {
    expect(
      found(`AKIAIOSFODNN7EXAMPLE ghp_${'x'.repeat(36)} sk-${'1'.repeat(48)} ghs_ActionToken${'0'.repeat(25)}`),
    ).toEqual([]);
    expect(found(`sk_test_${drawn(24)} pk_live_${drawn(24)} AC${drawn(32, 'hex')}`)).toEqual([]);
    expect(found(aWebToken({ alg: 'HS256' }, { sub: '1234567890', name: 'John Doe' }))).toEqual([]);
  });

  test('within longer words, too short, or only shaped like a web token are none', () => {
    expect(found(`myghp_${drawn(20)} ghp_${drawn(20)} desk-${drawn(12)}`)).toEqual([]);
    expect(found('eyJhbGciOi.eyJzdWIiOi.short and eyJ.eyJ.eyJ')).toEqual([]);
    expect(
      found(`${Buffer.from('{"a":1,"b":2}').toString('base64url')}.${drawn(12, 'hex')}.${drawn(12, 'hex')}`),
    ).toEqual([]);
  });
});

describe('private keys', () => {
  test.each(['RSA PRIVATE KEY', 'PRIVATE KEY', 'EC PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'PGP PRIVATE KEY BLOCK'])(
    'are found from head to foot: %s',
    (kind) => {
      const key = aPrivateKey(kind);
      expect(found(`here:\n${key}\nbye`)).toEqual([`private-key: ${key}`]);
      const inJson = JSON.stringify(key).slice(1, -1);
      expect(found(`{"k":"${inJson}"}`)).toEqual([`private-key: ${inJson}`]);
    },
  );

  test('are found when torn off, and not where a manual leaves them out', () => {
    const torn = aPrivateKey().slice(0, 140);
    expect(found(torn)).toEqual([`private-key: ${torn}`]);
    expect(found('-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----')).toEqual([]);
    expect(found(aPrivateKey('PUBLIC KEY').replaceAll('\n', ' \n'))).toEqual([]);
  });
});

describe('secrets by the name before them', () => {
  const key = drawn(32);
  const word = 'Winter#4rain';
  test.each([
    [`api_key: ${key}`, key],
    [`API-KEY=${key}`, key],
    [`"clientSecret": "${drawn(40, 'hex')}"`, drawn(40, 'hex')],
    [`AWS_SECRET_ACCESS_KEY=${drawn(40)}`, drawn(40)],
    [`Authorization: Bearer ${key}`, key],
    [`https://firma.de/cb?access_token=${key}&state=2`, key],
    [`AccountName=x;AccountKey=${drawn(86)}==;EndpointSuffix=core`, `${drawn(86)}==`],
    [`password=${word}`, word],
    [`{\\"password\\":\\"${word}\\"}`, word],
    [`my password is ${word}.`, word],
    [`Mein Passwort lautet ${word}`, word],
    ['{"username":"jane","password":"hunter2"}', 'hunter2'],
    ['{\\"password\\": \\"x9K!\\"}', 'x9K!'],
    ['{"user_password":"sommer"}', 'sommer'],
    ['password: hunter2', 'hunter2'],
    ['my password is hunter2.', 'hunter2'],
    ['I use the password winter#4rain, always', 'winter#4rain'],
    ['pw: Sommer2024!', 'Sommer2024!'],
    ['the pass is Sommer2024!', 'Sommer2024!'],
    ['DB_PASS=winter#4rain', 'winter#4rain'],
    [`postgres://app:${word}@db.firma.internal/shop`, word],
  ])('are found: %s', (text, value) => {
    expect(found(text)).toEqual([`secret: ${value}`]);
  });

  test('are told by the key above them', () => {
    expect(found(word)).toEqual([]);
    expect(found(word, 'password')).toEqual([`secret: ${word}`]);
    for (const value of ['hunter2', 'sommer', '84728193'])
      expect(found(value, 'password')).toEqual([`secret: ${value}`]);
    for (const value of ['sommer time', 'sommer, time']) expect(found(value, 'password')).toEqual([]);
    for (const key of ['password hint', 'forgot password', 'has password', 'pass'])
      expect(found('hunter2', key)).toEqual([]);
    expect(found(drawn(24, 'hex'), 'api key')).toEqual([`secret: ${drawn(24, 'hex')}`]);
  });

  test.each([
    'my password is incorrect and I forgot the secret question',
    'password: your-password-here, api_key=YOUR_API_KEY, token: <token>, secret={{SECRET_2}}',
    'password=changeme123X!, password: xxxxxxxxX1!, api_key: 0123456789abcdef0123',
    'I forgot my password please help, reset my password now, PIN is wrong, my password expired',
    'password: required, password: 8characters, password is base64, pwd: /run/secrets/db2',
    '{"password":"required"} {"password":"string"} {"password":"not_set"} {"password":"forgotten"}',
    '{"password":"********"} {"password":"<password>"} {"password":"{{DB_PW2}}"} {"password":"1234"}',
    '{"forgotPassword":"link1"} {"passwordHint":"rover"} {"password": "see the other vault2"}',
    'my boarding pass is LH2024xyz, all tests passed: Sommer2024!, {"pass":"monthly1"}',
    'The token is user_2abcDEF123ghiJKL456mno',
    'the token page_2026_01_next_cursor_3, max_tokens: 4096, next_page_token=' + 'aB3dE6gH9jK2mN5pQ8',
    `token: 123e4567-e89b-42d3-a456-426614174000, secret: sha256:${'ab12'.repeat(16)}`,
    'apiKey: process.env.STRIPE_API_KEY_2, password: ./secrets/db-Password.2',
    'https://user:password@host.de, postgres://postgres:postgres@db.de, redis://:{{pass}}@db.de',
  ])('that stand for one, name one or are none are not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('secrets by their look', () => {
  test('are rows of letters and digits as chance would draw them', () => {
    const rows = Array.from({ length: 100 }, (_, seed) => drawn(40, 'word', seed));
    const missed = rows.filter((row) => found(`it says ${row} there`).join() !== `secret: ${row}`);
    expect(missed.length).toBeLessThanOrEqual(5);
  });

  test.each([
    'getUserAccountBalanceForCustomer2FromServerInTheEast7',
    'src/Components2/UserProfile/AvatarImage3/DefaultSize4',
    `commit ${drawn(40, 'hex')}, sha256:${drawn(64, 'hex')}, ${drawn(32, 'hex')}`,
    `sha512-${drawn(86)}==`,
    `data:image/png;base64,${drawn(100)}`,
    `https://docs.firma.de/d/${drawn(44)}/edit`,
    Buffer.from('please decode this sentence, it is base64').toString('base64'),
    'Donaudampfschifffahrtsgesellschaftskapitänswitwe2000X',
    drawn(400),
    drawn(20),
  ])('are not digests, names, paths, pictures or texts: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
