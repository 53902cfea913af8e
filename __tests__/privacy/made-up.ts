import { fitsLuhn, mod97 } from '../../src/privacy/check-digits.ts';

const DIGITS = '0123456789';
const HEX = '0123456789abcdef';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WORD = `${CAPITALS}${CAPITALS.toLowerCase()}${DIGITS}`;

type Alphabet = 'digits' | 'hex' | 'capitals' | 'word';
const ALPHABETS: Readonly<Record<Alphabet, string>> = {
  digits: DIGITS,
  hex: HEX,
  capitals: `${CAPITALS}234567`,
  word: WORD,
};

/**
 * Characters as chance would draw them, the same for the same seed. Keys are put together in tests, so that none
 * stands in a file where scanners for secrets would find it.
 */
export function drawn(length: number, alphabet: Alphabet = 'word', seed = 1): string {
  let state = (seed * 2_654_435_761 + length) >>> 0;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    text += ALPHABETS[alphabet].charAt((state >>> 7) % ALPHABETS[alphabet].length);
  }
  return text;
}

/** A card number with these first digits, of this length, with its check digit. */
export function aCard(first: string, length = 16, seed = 1): string {
  const digits = first + drawn(length - first.length - 1, 'digits', seed);
  return `${digits}${[...DIGITS].find((check) => fitsLuhn(digits + check))}`;
}

/** An IBAN with its check digits; `account` is what follows them. */
export function anIban(country: string, account: string): string {
  const digits = [...`${account}${country}00`].map((character) => Number.parseInt(character, 36)).join('');
  return `${country}${String(98 - mod97(digits)).padStart(2, '0')}${account}`;
}

export function inGroups(text: string, separator = ' ', size = 4): string {
  return (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(separator);
}

export function aWebToken(header: object = { alg: 'HS256', typ: 'JWT' }, payload: object = { sub: '42' }): string {
  const parts = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  return [...parts, drawn(43)].join('.');
}

export function aPrivateKey(kind = 'RSA PRIVATE KEY'): string {
  return [`-----BEGIN ${kind}-----`, drawn(64, 'word', 2), drawn(64, 'word', 3), `-----END ${kind}-----`].join('\n');
}

/** A token or key of every published form that is looked for, by its issuer. */
export const TOKENS: Readonly<Record<string, string>> = {
  'GitHub personal': `ghp_${drawn(36)}`,
  'GitHub OAuth': `gho_${drawn(36)}`,
  'GitHub installation': `ghs_${drawn(36)}`,
  'GitHub signed installation': `ghs_${drawn(60)}.${drawn(120)}-${drawn(40)}`,
  'GitHub fine-grained': `github_pat_${drawn(22)}_${drawn(59)}`,
  GitLab: `glpat-${drawn(20)}`,
  'GitLab deploy': `gldt-${drawn(20)}`,
  OpenAI: `sk-proj-${drawn(74)}T3BlbkFJ${drawn(74)}`,
  'OpenAI before': `sk-${drawn(48)}`,
  Anthropic: `sk-ant-api03-${drawn(93)}AA`,
  'Hugging Face': `hf_${drawn(34)}`,
  AWS: `AKIA${drawn(16, 'capitals')}`,
  'AWS for a time': `ASIA${drawn(16, 'capitals')}`,
  Google: `AIza${drawn(35)}`,
  DigitalOcean: `dop_v1_${drawn(64, 'hex')}`,
  Databricks: `dapi${drawn(32, 'hex')}`,
  Stripe: `sk_live_${drawn(24)}`,
  'Stripe restricted': `rk_live_${drawn(99)}`,
  Shopify: `shpat_${drawn(32, 'hex')}`,
  'Slack bot': `xoxb-${drawn(12, 'digits')}-${drawn(12, 'digits')}-${drawn(24)}`,
  'Slack user': `xoxp-${drawn(12, 'digits')}-${drawn(12, 'digits')}-${drawn(12, 'digits')}-${drawn(32, 'hex')}`,
  'Slack webhook': `hooks.slack.com/services/T${drawn(9, 'capitals')}/B${drawn(9, 'capitals')}/${drawn(24)}`,
  Twilio: `SK${drawn(32, 'hex')}`,
  SendGrid: `SG.${drawn(22)}.${drawn(43)}`,
  npm: `npm_${drawn(36)}`,
  PyPI: `pypi-AgEIcHlwaS5vcmc${drawn(120)}`,
  RubyGems: `rubygems_${drawn(48, 'hex')}`,
  Linear: `lin_api_${drawn(40)}`,
  'a signed web token': aWebToken(),
};
