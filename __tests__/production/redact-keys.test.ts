import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redactJson, redactSample } from '../../src/production/redact-sample.ts';
import type { Json } from '../../src/values/json.ts';

describe('what the keys above say', () => {
  test.each<[Json, Json]>([
    [
      { name: 'phone', value: '4158675309' },
      { name: 'phone', value: '4155550100' },
    ],
    [
      { value: 4158675309, type: 'mobile' },
      { value: 4155550100, type: 'mobile' },
    ],
    [
      { name: 'password', value: 'hunter2x' },
      { name: 'password', value: 'xxxxxxx1' },
    ],
    [
      { header: 'Authorization', value: 'Bearer 9fK2xQ81mZp4Lw7TzR3b' },
      { header: 'Authorization', value: 'Bearer xxxxxxxxxxxxxxxxxxx1' },
    ],
    [
      { label: 'First name', type: 'text', value: 'Jane' },
      { label: 'First name', type: 'text', value: 'Name1' },
    ],
    [
      { key: 'customer.phone', value: '4158675309' },
      { key: 'customer.phone', value: '4155550100' },
    ],
    [{ phone: { number: '4158675309' } }, { phone: { number: '4155550100' } }],
    [{ phones: [{ value: '4158675309' }] }, { phones: [{ value: '4155550100' }] }],
    [{ phone: { home: { raw: ['4158675309'] } } }, { phone: { home: { raw: ['4155550100'] } } }],
  ])('%j → %j', (written, expected) => {
    expect(redactJson(written)).toEqual(expected);
  });

  test('is said of nothing that has a key of its own', () => {
    const value = { phone: { id: 4158675309, order: '4158675309' }, name: 'phone', total: '4158675309' };
    expect(redactJson(value)).toBe(value);
  });
});

describe('a name', () => {
  test.each(['first_name', 'lastName', 'full name', 'Surname', 'customer_name', 'contactName'])(
    'stands under %s',
    (key) => {
      expect(redactJson({ [key]: 'Wilhelmina' })).toEqual({ [key]: 'Name1' });
    },
  );

  test('is what a person is called, and not what a product, a tool or a city is', () => {
    expect(
      redactJson({
        customer: { name: 'Jane Miller' },
        users: [{ name: 'Tim Ray' }],
        row: { name: 'Ann Lee', dob: null },
        product: { name: 'Espresso Machine' },
        tool: { name: 'lookup_order', type: 'function' },
        city: 'Berlin',
      }),
    ).toEqual({
      customer: { name: 'Name1 Name2' },
      users: [{ name: 'Name3 Name4' }],
      row: { name: 'Name5 Name6', dob: null },
      product: { name: 'Espresso Machine' },
      tool: { name: 'lookup_order', type: 'function' },
      city: 'Berlin',
    });
  });

  test.each(['get_customer', 'userDetails', 'Customer.info', 'account holder'])('stands under name under %s', (key) => {
    expect(redactJson({ [key]: { name: 'Jane' } })).toEqual({ [key]: { name: 'Name1' } });
  });

  test('of whom an agent looked up stands in what the step gave', () => {
    const steps = [{ name: 'get_customer', output: { name: 'Jane Miller' } }];
    expect(redactSample({ input: 'Jane here', steps })).toEqual({
      input: 'Name1 here',
      steps: [{ name: 'get_customer', output: { name: 'Name1 Name2' } }],
    });
  });

  test('keeps its words, capitals, titles and small words, and nothing is put for no name', () => {
    const texts = ["Dr. Anne-Marie O'Brien", 'VAN DER BERG', 'unknown', 'C-1182', 'null'];
    expect(redactJson({ last_name: texts })).toEqual({
      last_name: ["Dr. Name1-Name2 O'Name3", 'VAN DER NAME4', 'unknown', 'C-1182', 'null'],
    });
  });

  test('is known again as a word of its own, in small letters beside another one', () => {
    const text = 'Hi, Jane here: JANE MILLER, jane miller, jane_miller_7, Janet, mark my words, ship to Berlin';
    expect(redactJson({ user: { name: 'Jane Miller' }, other: { first_name: 'Mark' }, text })).toMatchObject({
      text: 'Hi, Name1 here: NAME1 NAME2, name1 name2, name1_name2_7, Janet, mark my words, ship to Berlin',
    });
  });

  test('that stands in for another is given to nobody else', () => {
    expect(redactJson({ first_name: ['Name1', 'Jane'] })).toEqual({ first_name: ['Name1', 'Name2'] });
  });
});

describe('an address', () => {
  test('of a house is the same with and without its city, which stays elsewhere', () => {
    expect(
      redactJson({
        address: '742 Evergreen Terrace, Springfield',
        shipping: { street: 'Hauptstraße', address_line_2: 'Apt 12', city: 'Berlin', zip: '10115' },
        text: 'send it to 742 evergreen terrace, shipping to Springfield',
      }),
    ).toEqual({
      address: '100 Road1 Road, Road',
      shipping: { street: 'Road2', address_line_2: 'Road3 10', city: 'Berlin', zip: '10115' },
      text: 'send it to 100 road1 road, shipping to Springfield',
    });
  });

  test('of the web, or of no house, stays', () => {
    const value = {
      address: ['Berlin', '10.0.0.1', 'https://firma.de/a 1', 'person1@example.com', '0x52908400098527886E'],
    };
    expect(redactJson(value)).toBe(value);
  });
});

describe('a date of birth and a code', () => {
  test.each<[Json, Json]>([
    [{ dob: '1990-05-14' }, { dob: '1900-01-01' }],
    [{ date_of_birth: 'May 14, 1990' }, { date_of_birth: 'Jan 01, 1900' }],
    [{ birthdate: 19900514 }, { birthdate: 19000101 }],
    [{ birthday: '14.05.1990' }, { birthday: '01.01.1900' }],
    [{ otp: '482913' }, { otp: '100000' }],
    [{ pin: 4711 }, { pin: 1000 }],
    [{ card: { cvc: '123', exp: '12/29' } }, { card: { cvc: '100', exp: '12/29' } }],
  ])('%j → %j', (written, expected) => {
    expect(redactJson(written)).toEqual(expected);
  });

  test('are known again where words or their length tell them from others', () => {
    const text = 'born 1990-05-14, PIN is 4711, order 4711, code 482913 of 1990';
    expect(redactJson({ dob: '1990-05-14', pin: '4711', otp: '482913', text })).toMatchObject({
      text: 'born 1900-01-01, PIN is 1000, order 4711, code 100000 of 1990',
    });
  });

  test('are no version of a prompt, and no setting', () => {
    const value = { pin: ['5@sha256:9f2c1e07ab34', true, 'latest'], otp: 'required', birthday: 'unknown' };
    expect(redactJson(value)).toBe(value);
  });
});

describe('a value known elsewhere', () => {
  test('is known again as addresses of the web, HTML and JSON write it', () => {
    expect(
      redactJson({
        note: 'password=Hunter2abc!',
        user: { name: 'Jane Miller', phone: '415 867 5309' },
        all: ['p=Hunter2abc%21', 'Hunter2abc&#33;', 'Hunter2abc\\u0021', '?n=Jane%20Miller&p=415%20867%205309'],
      }),
    ).toMatchObject({
      all: ['p=xxxxxxxxxx1', 'xxxxxxxxxx1', 'xxxxxxxxxx1', '?n=Name1%20Name2&p=415%20555%200100'],
    });
  });

  test('of eight letters and more is known again as a word', () => {
    expect(redactJson({ password: 'correcthorse', note: 'I typed correcthorse, not correcthorses' })).toEqual({
      password: 'xxxxxxxxxxx1',
      note: 'I typed xxxxxxxxxxx1, not correcthorses',
    });
    expect(redactJson({ password: 'horse', note: 'my horse' })).toMatchObject({ note: 'my horse' });
  });
});

const keys = fc.constantFrom(
  ...['customer', 'name', 'first_name', 'value', 'content', 'number', 'type', 'label', 'address', 'street', 'line1'],
  ...['phone', 'phones', 'password', 'dob', 'email', 'pin', 'cvc', 'otp', 'text', 'order'],
);
const words = fc.oneof(
  fc.constantFrom(
    ...['phone', 'name', 'password', 'first_name', 'address', 'dob', 'Jane', 'Jane Miller', 'MILLER', 'Name1', 'name2'],
    ...[
      '742 Evergreen Terrace',
      'Road1 10',
      '1 Elm Road',
      'Road',
      '1990-05-14',
      '14 May 1990',
      '1900-01-01',
      '19900514',
    ],
    ...['4711', '1000', '482913', 'A1B2C3', '4158675309', 'jane@firma.de', 'correcthorse', 'Hunter2abc%21', '%4A%61ne'],
    ...['jane&#64;firma.de', 'Jane&#32;Miller', '&#x34;711', 'Jane\\u0020Miller', '[name]', '[code]', 'May', '&#', '%'],
  ),
  fc.string({ maxLength: 8 }),
);
const texts = fc
  .array(fc.tuple(words, fc.constantFrom('', ' ', ', ', '-', '\n', '%20', '&amp;', '_')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.flat().join(''));
const values = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(words, texts),
    fc.oneof(fc.constantFrom(4711, 482913, 19900514, 4158675309, -19900514), fc.integer()),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(keys, words), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

test('whatever stands under whatever keys, redacted once more it is the same', () => {
  fc.assert(
    fc.property(values, (value) => {
      const once = redactJson(value);
      expect(redactJson(once)).toEqual(once);
    }),
  );
});

test('the text around a name that is known again stays', () => {
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (before, after) => {
      const { text } = redactJson({ first_name: 'Wilhelmina', text: `${before} Wilhelmina ${after}` });
      expect(text).toBe(`${before} Name1 ${after}`);
    }),
  );
});
