import { describe, expect, test } from '@jest/globals';
import { found } from './found.ts';

describe('phone numbers', () => {
  test.each([
    '+49 151 23456781',
    '+4915123456781',
    '+49 (0)30 8765432',
    '+1 (415) 867-5309',
    '+1-415-555-2671',
    '+86 138 0013 8002',
    '+33 6 98 76 54 32',
    '+33.6.98.76.54.32',
    '+44 20 7123 4567',
    '+351 912 345 670',
    '0049 151 23456781',
  ])('with an international prefix are found anywhere: %s', (number) => {
    expect(found(`Reply: ${number}, please`)).toEqual([`phone: ${number}`]);
    expect(found(`ref\t${number}`)).toEqual([`phone: ${number}`]);
  });

  test.each([
    '(415) 867-5309',
    '415-867-5309',
    '415.867.5309',
    '1-415-867-5309',
    '(030) 8765432',
    '06 98 76 54 32',
    '0151 23456781',
    '0151/23456781',
    '020 7123 4567',
    '07911 123 456',
    '138-0013-8002',
    '(11) 91234-5670',
  ])('in a shape of phone numbers alone are found: %s', (number) => {
    expect(found(`it was ${number} yesterday`)).toEqual([`phone: ${number}`]);
  });

  test.each([
    ['call me on 867 5309', '867 5309'],
    ['My phone number is 4158675309.', '4158675309'],
    ['Tel.: 030 8765432', '030 8765432'],
    ['ask at 415-867-5309x12', '415-867-5309'],
    ['Handynummer: 015123456781', '015123456781'],
    ['mi teléfono es 612 345 670', '612 345 670'],
    ['WhatsApp 98765 43201', '98765 43201'],
    ['ruf an: 0151–2345–6781', '0151–2345–6781'],
    ['手机号13800138002谢谢', '13800138002'],
    ['the phone number linked to my account is 281-277-5882', '281-277-5882'],
    ['phone ０３０ ８７６５４３２', '０３０ ８７６５４３２'],
  ])('are found where the words before say so: %s', (text, number) => {
    expect(found(text)).toEqual([`phone: ${number}`]);
  });

  test('are told by words within 48 characters before them, no farther', () => {
    expect(found(`phone${' '.repeat(48)}4158675309`)).toEqual(['phone: 4158675309']);
    expect(found(`phone${' '.repeat(49)}4158675309`)).toEqual([]);
  });

  test('are found behind others that were found, though a word before those speaks of an order', () => {
    expect(found('order +49 151 23456781 415-867-5309')).toEqual(['phone: +49 151 23456781', 'phone: 415-867-5309']);
  });

  test('are told by the key above them', () => {
    expect(found('4158675309')).toEqual([]);
    expect(found('4158675309', 'customer phone')).toEqual(['phone: 4158675309']);
    expect(found('4158675309', 'order')).toEqual([]);
  });

  test.each([
    'order 4111-2233, A-1182, order 415-867-5309, invoice 020 7123 4567',
    '4158675309 and 12345678 and 1700000000000 and 00491512345678',
    'call me about order 41586753',
    '2026-10-02, 02.10.2026 10:30, 02/10/2026, my mobile broke on 2026-10-02 18:00',
    '1Z999AA10123456784, 9400 1118 9922 3344 5566 77',
    '$1,234,567.89, 1 234 567 890 EUR, € 4158675309, +20 000 000 users',
    '155.33 - 147.05 + 268.77 - 235.13',
    'v1.2.3.4567, 192.168.100.200, 3.14159265358979, phone 192.168.100.200',
    '123e4567-e89b-12d3-a456-426614174000',
    'the phone costs 1 299 000 now, mobile data 10 000 000 bytes',
    'headphones 8675309, ISBN 978-3-16-148410-0',
    '+999 123 456 789, +49 0, +1 123 456 7890',
  ])('are not seen in other numbers: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    'call 212-555-0123 or +1 212 555 0199 or (555) 867-5309',
    'call 555-0100 or 555 0199, phone: 555.0142',
    'phone 020 7946 0123, +44 7700 900123, +44 1632 960123',
    'Telefon 030 23125 123 oder +49 69 90009123',
    'tel +61 2 5550 9988',
    'call 1-800-867-5309, +1 888 867 5309, 0800 3301000',
    'phone 0000000000, phone 123456789, phone 98765432',
  ])('that are kept for fiction, free to call or typed at random are nobody’s: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
