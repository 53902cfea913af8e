import type { FoundPlace } from './private-data.ts';

/** RFC 5321 section 4.5.3.1 */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;
/** Those of RFC 5322 without the ones that stand before an address in a URL far more often than in one. */
const LOCAL = /[\p{L}\p{N}.!#$'*+^_`{|}~%-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const DOMAIN_RUN = /[\p{L}\p{N}.-]{1,256}/uy;
/** The letters of a name; a word of digits is a version: `left-pad@1.3.0`. */
const TOP = /^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/iu;

/** E-mail addresses of people; `%40` for the sign, as addresses in URLs have it. */
export function* eMailAddresses(text: string): Iterable<FoundPlace> {
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(/@|%40/g)) {
    const after = index + sign.length;
    const least = Math.max(from, index - LONGEST_LOCAL);
    from = after;
    if (!LOCAL.test(text.charAt(index - 1)) || !DOMAIN.test(text.charAt(after))) continue;
    const start = localStart(text, index, least);
    const end = domainEnd(text, after);
    if (start === index || end === after) continue;
    const [local, domain] = [text.slice(start, index), text.slice(after, end)];
    if (isPassword(text, start)) continue;
    yield { start, end, nobodys: isMadeUpDomain(domain) || isRole(local) };
  }
}

/** An address begins with a letter or digit: what may stand before it, a quote or a slash, is no part of it. */
function localStart(text: string, end: number, least: number): number {
  let start = end;
  while (start > least && LOCAL.test(text.charAt(start - 1))) start -= 1;
  while (start < end && !/[\p{L}\p{N}_]/u.test(text.charAt(start))) start += 1;
  return start;
}

function domainEnd(text: string, start: number): number {
  const most = Math.min(text.length, start + LONGEST_DOMAIN);
  DOMAIN_RUN.lastIndex = start;
  let end = Math.min(most, start + (DOMAIN_RUN.exec(text)?.[0].length ?? 0));
  // A sentence may end behind an address, or go on with a dash.
  while (end > start && /[.-]/.test(text.charAt(end - 1))) end -= 1;
  const labels = text.slice(start, end).split('.');
  const sound = labels.length > 1 && labels.every((label) => label !== '' && !/^-|-$/.test(label));
  return sound && TOP.test(labels.at(-1) ?? '') ? end : start;
}

/** RFC 2606 and RFC 6761 keep these for documentation and tests; and no address stands in the name of a picture. */
function isMadeUpDomain(domain: string): boolean {
  const labels = domain.toLowerCase().split('.');
  return (
    labels.includes('example') ||
    ['test', 'invalid', 'localhost'].includes(labels.at(-1) ?? '') ||
    /^\d+x\.(?:png|jpe?g|gif|webp|svg|avif)$/.test(domain.toLowerCase())
  );
}

/** Addresses behind which stands no one in particular: those of RFC 2142, and what shops, machines and code sign with. */
const ROLES = new Set(
  (
    'abuse admin billing bounce bounces contact customerservice customersupport daemon donotreply feedback ftp git ' +
    'hello help helpdesk hostmaster info jobs kontakt kundenservice kundendienst mailerdaemon marketing news ' +
    'newsletter noc noreply notifications office orders post postmaster press privacy root sales security service ' +
    'services super support this usenet uucp webmaster www'
  ).split(' '),
);

function isRole(local: string): boolean {
  return ROLES.has(local.toLowerCase().replace(/\+.*$/, '').replace(/[._-]/g, ''));
}

/** `https://user:word@host`: what stands before the sign is how to sign in, which is looked for elsewhere. */
function isPassword(text: string, start: number): boolean {
  return /:\/\/[^\s/@\ufffc]{0,64}:?$/.test(text.slice(Math.max(0, start - 80), start));
}
