const FORM = /[A-Za-z0-9_-]{10,4000}\.([A-Za-z0-9_-]{2,8000})\.([A-Za-z0-9_-]{10,4000})/y;

/**
 * A signed JSON web token (RFC 7519) that begins at a place: three parts of base64url, the first of which reads as a
 * JSON object that names its algorithm. What is only shaped like one is passed over.
 */
export function jsonWebTokenAt(
  text: string,
  start: number,
): { readonly to: number; readonly nobodys: boolean } | undefined {
  // Within a longer row of such characters it would be anything.
  if (/[\w.-]/.test(text.charAt(start - 1))) return undefined;
  FORM.lastIndex = start;
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const header = decoded(match[0].slice(0, match[0].indexOf('.')));
  if (typeof header !== 'object' || header === null || !Object.hasOwn(header, 'alg')) return undefined;
  return { to: FORM.lastIndex, nobodys: isSample(decoded(match[1] ?? '')) };
}

/** The token with which the format is explained everywhere. */
function isSample(payload: unknown): boolean {
  return (
    typeof payload === 'object' &&
    payload !== null &&
    Object.hasOwn(payload, 'sub') &&
    (payload as { readonly sub: unknown }).sub === '1234567890'
  );
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
