import { describe, expect, test } from '@jest/globals';
import { found } from './found.ts';

describe('e-mail addresses', () => {
  test.each([
    ['write to Jane.Doe+shop@firma-nord.de.', 'Jane.Doe+shop@firma-nord.de'],
    ['<jane@firma.co.uk>, thanks', 'jane@firma.co.uk'],
    ["'jane_doe-2@mail.firma.museum'", 'jane_doe-2@mail.firma.museum'],
    ['mailto:jane@firma.de?subject=hi', 'jane@firma.de'],
    ['/unsubscribe?mail=jane%40firma.de&x=1', 'jane%40firma.de'],
    ['Grüße an müller@bücher.de', 'müller@bücher.de'],
    ['jane@xn--bcher-kva.xn--p1ai', 'jane@xn--bcher-kva.xn--p1ai'],
    ['{"email":"jane@firma.de"}', 'jane@firma.de'],
    ['ｊ@x: jane＠firma．de', 'jane＠firma．de'],
    ['jane@fir\u200bma.de', 'jane@fir\u200bma.de'],
    ['Hi,\\njane@firma.de', 'jane@firma.de'],
  ])('are found: %s', (text, address) => {
    expect(found(text)).toEqual([`e-mail: ${address}`]);
  });

  test.each([
    'jane@example.com and jane@mail.example.org',
    'jane@example.de, jane@shop.example',
    'jane@firma.test, jane@firma.invalid, root@box.localhost',
    'noreply@firma.de, no-reply@firma.de, do_not_reply@firma.de, MAILER-DAEMON@firma.de',
    'support@firma.de, info+shop@firma.de, postmaster@firma.de, kundenservice@firma.de',
    'git@github.com:team/repo.git',
    'npm i left-pad@1.3.0 react@latest',
    'logo@2x.png',
    'this@MainActivity.finish()',
    '@jane and jane@ and jane@firma and @firma.de',
    'a@b.c',
    'jane@-firma.de, jane@firma..de',
  ])('of nobody, and what only has the sign, are not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
