import { describe, expect, test } from '@jest/globals';
import { languageOf } from '../../../../src/rules/set/clean/language.ts';
import { messagesOf } from '../../../../src/rules/set/clean/message.ts';

const told = (text: string) => messagesOf([{ input: text }]).map(languageOf)[0];

describe('the language of a message', () => {
  test.each([
    ['English', 'Where is my parcel? It should have been here on Monday.'],
    ['German', 'Wo bleibt mein Paket? Ich warte seit Montag und das ist zu lange.'],
    ['French', 'Où est mon colis ? Je l’attends depuis lundi et je ne comprends pas.'],
    ['Spanish', '¿Dónde está mi paquete? Lo espero desde el lunes y no llega.'],
    ['Portuguese', 'Onde está a minha encomenda? Estou à espera do aspirador e não chega.'],
    ['Italian', 'Dove è il mio pacco? Lo aspetto da lunedì e non arriva.'],
    ['Dutch', 'Waar blijft mijn pakket? Ik wacht al sinds maandag en het is niet te doen.'],
    ['Polish', 'Gdzie jest moja paczka? Czekam od poniedziałku i nie mam jej do dziś.'],
    ['Cyrillic script', 'Где моя посылка A-1182?'],
    ['Greek', 'Πού είναι το δέμα μου;'],
    ['Arabic script', 'أين طردي؟'],
    ['Hebrew', 'איפה החבילה שלי?'],
    ['Chinese', '我的包裹在哪里?'],
    ['Japanese', '荷物はどこですか。'],
    ['Korean', '제 소포가 어디에 있나요?'],
    ['Thai', 'พัสดุของฉันอยู่ที่ไหน'],
    ['Devanagari script', 'मेरा पार्सल कहाँ है?'],
  ])('is told of %s', (language, text) => {
    expect(told(text)).toBe(language);
  });

  test.each([
    ['of a few words that say little', 'parcel A-1182'],
    ['of two that are even', 'is my ist das'],
    ['of a language it knows nothing of', 'Var är mitt paket någonstans'],
    ['of numbers and marks', '1182 ???'],
  ])('is not told %s', (_, text) => {
    expect(told(text)).toBeUndefined();
  });

  test('is not that of a foreign name within it', () => {
    expect(told('Is it true that the shop 無印良品 is not on this street?')).toBe('English');
  });
});
