import type { Redact } from '../agent/log-tail.ts';
import type { Json } from '../values/json.ts';
import { mapTexts } from './map-texts.ts';

/** Replaces secrets in whatever leaves this process: a text, or every string and key of a value. */
export interface Redactor {
  readonly text: Redact;
  readonly json: (value: Json) => Json;
}

const MARK = '[redacted]';
/** Shorter values (`true`, a port, a region) stand in too many innocent texts. */
const SHORTEST = 6;
/** Of a secret of several lines each line is one as well, from this length on. */
const SHORTEST_LINE = 16;

/**
 * A redactor for secrets whose values are known. Each is found as it is, inside JSON text, URL-encoded, and in
 * base64 at any offset within what was encoded.
 */
export function makeRedactor(secrets: Iterable<string>): Redactor {
  const forms = new Set([...secrets].flatMap((secret) => secretTexts(secret)).flatMap(formsOf));
  if (forms.size === 0) return { text: (text) => text, json: (value) => value };
  // Longest first: where one secret begins another, all of it goes.
  const pattern = new RegExp(
    [...forms]
      .sort((one, other) => other.length - one.length)
      .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
      .join('|'),
    'g',
  );
  const text: Redact = (original) => original.replace(pattern, MARK);
  return { text, json: (value) => mapTexts(value, text) };
}

function secretTexts(secret: string): readonly string[] {
  const whole = secret.trim();
  if (whole.length < SHORTEST) return [];
  const lines = whole.split(/\r?\n/).map((line) => line.trim());
  return [whole, ...(lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : [])];
}

function formsOf(secret: string): readonly string[] {
  const encoded = encodeUri(secret);
  const alone = Buffer.from(secret, 'utf8').toString('base64');
  const base64 = [alone, alone.replace(/=+$/, ''), ...[0, 1, 2].flatMap((offset) => base64Core(secret, offset))];
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encoded,
    encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    encoded.replaceAll('%20', '+'),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
  ];
}

/** The characters of base64 that the secret alone decides when it stands `offset` bytes past a group of three. */
function base64Core(secret: string, offset: number): readonly string[] {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret, 'utf8')]);
  const core = bytes.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
  return core.length >= SHORTEST ? [core] : [];
}

/** `encodeURIComponent` throws on half a surrogate pair; a text that went through UTF-8 holds none. */
function encodeUri(text: string): string {
  return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
}
