import { GONE } from './masks.ts';

/** What the words before a number say of it; `other`: an order, an amount, anything that is nobody's private number. */
export type Hint = 'phone' | 'card' | 'social-security' | 'other';

/** How far before a number a word may stand to speak of it. */
const REACH = 48;

const WORDS: readonly (readonly [Hint, string])[] = [
  [
    'phone',
    'phone(?!s)|telephone|telefon\\p{L}*|tel[ée]fono|t[ée]l[ée]phone|tel|fon|t[ée]l|mobile?|mobiltelefon|mobilnummer|m[óo]vil|celular|' +
      'cell|cellphone|call(?:ed|ing)?|dial|text me|ring me|reach me|my number|contact number|whats ?app|viber|fax|sms|' +
      'handy|handynummer|rufnummer|anruf\\p{L}*|电话|手机|電話|携帯|전화|телефон\\p{L}*',
  ],
  [
    'card',
    'card|visa|master ?card|amex|american express|credit|debit|maestro|diners|kreditkarte\\p{L}*|karte|kartennummer|carte|tarjeta|信用卡|卡号',
  ],
  ['social-security', 'ssn|social security|social insurance'],
  [
    'other',
    'order|orders|bestell\\p{L}*|auftrag\\p{L}*|commande|pedido|invoice|rechnung\\p{L}*|receipt|tracking|sendung\\p{L}*|' +
      'shipment|parcel|paket\\p{L}*|ticket|claim|policy|reference|ref|account|konto\\p{L}*|kunden\\p{L}*|customer (?:id|no|number)|' +
      'booking|reservation|transaction|serial|imei|isbn|ean|gtin|upc|sku|part|model|article|artikel\\p{L}*|item|product|' +
      'code|id|ids|version|price|amount|total|date|zip|plz|timestamp|订单',
  ],
];

const HINT = new RegExp(
  `(?<!\\p{L})(?:${WORDS.map(([, words]) => `((?:${words})(?!\\p{L}))`).join('|')})|([$€£¥#№])|(${GONE}+)`,
  'giu',
);
/** Writing without blanks puts no end behind a word. */
const UNSPACED = /(电话|手机|電話|携帯|전화)|(信用卡|卡号)|(订单)/gu;

/**
 * Tells what the words before a place say of the number there, the nearest first. No word speaks across a piece that
 * was found already. Ask for places in rising order.
 */
export function hintsIn(text: string): (place: number) => readonly Hint[] {
  let words: readonly Word[] | undefined;
  let next = 0;
  const last = new Map<Hint, number>();
  return (place) => {
    words ??= wordsIn(text);
    for (let word = words[next]; word !== undefined && word.end <= place; word = words[next]) {
      if (word.hint === undefined) last.clear();
      else {
        last.delete(word.hint);
        last.set(word.hint, word.end);
      }
      next += 1;
    }
    return [...last].flatMap(([hint, end]) => (place - end <= REACH ? [hint] : [])).reverse();
  };
}

interface Word {
  /** None: what stands here cuts off all words before. */
  readonly hint?: Hint;
  readonly end: number;
}

function wordsIn(text: string): readonly Word[] {
  const spaced = [...text.matchAll(HINT)].map((match): Word => {
    const end = match.index + match[0].length;
    if (match[0].startsWith(GONE)) return { end };
    const group = match.slice(1, WORDS.length + 1).findIndex((word) => word !== undefined);
    return { hint: WORDS[group]?.[0] ?? 'other', end };
  });
  const unspaced = [...text.matchAll(UNSPACED)].map(
    (match): Word => ({
      hint: match[1] !== undefined ? 'phone' : match[2] !== undefined ? 'card' : 'other',
      end: match.index + match[0].length,
    }),
  );
  return unspaced.length === 0 ? spaced : [...spaced, ...unspaced].sort((one, other) => one.end - other.end);
}
