/** `91.0 %`. A share that only rounds to nothing or to all says so: `< 0.1 %`, `> 99.9 %`. */
export function percent(share: number): string {
  const text = (share * 100).toFixed(1);
  if (text === '100.0' && share < 1) return '> 99.9 %';
  if (text === '0.0' && share > 0) return '< 0.1 %';
  return `${withoutMinusZero(text)} %`;
}

/** A difference of shares in points: `−13.0` with a true minus sign, `0.0`, `+1.6`. */
export function signedPoints(share: number): string {
  const text = withoutMinusZero((share * 100).toFixed(1));
  if (text.startsWith('-')) return `−${text.slice(1)}`;
  return text === '0.0' ? text : `+${text}`;
}

/** `0.034`, or `< 0.001`. Never rounds up to a level that the test did fall below: 0.0499 is `< 0.050`. */
export function pValue(p: number): string {
  if (p < 0.001) return '< 0.001';
  const text = p.toFixed(3);
  return text === '0.050' && p < 0.05 ? '< 0.050' : text;
}

/** `1 case`, `2,000 cases`; the plural is the noun with an s unless given. */
export function plural(n: number, noun: string, nouns = `${noun}s`): string {
  return `${count(n)} ${n === 1 ? noun : nouns}`;
}

/** Thousands separated by commas. A sum of shares keeps one digit after the point: `12.3`. */
export function count(n: number): string {
  const [whole = '', fraction] = (Number.isInteger(n) ? n.toFixed(0) : n.toFixed(1)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined || fraction === '0' ? grouped : `${grouped}.${fraction}`;
}

/** The first 7 characters of a SHA, `+dirty` kept; a revision under any other name stays as it is. */
export function shortRevision(revision: string): string {
  const [, sha, dirty = ''] = /^([0-9a-f]{7})[0-9a-f]*(\+dirty)?$/.exec(revision) ?? [];
  return sha === undefined ? revision : `${sha}${dirty}`;
}

function withoutMinusZero(text: string): string {
  return text === '-0.0' ? '0.0' : text;
}

/** `−18.3 … −8.2` */
export function range([low, high]: readonly [number, number]): string {
  return `${signedPoints(low)} … ${signedPoints(high)}`;
}

/** `5 points`, `2.5 points`: a size without a sign. */
export function points(share: number): string {
  const text = (share * 100).toFixed(1).replace(/\.0$/, '');
  return `${text} ${text === '1' ? 'point' : 'points'}`;
}

/** `p < 0.001`, `p = 0.034` */
export function pFigure(p: number): string {
  const text = pValue(p);
  return text.startsWith('<') ? `p ${text}` : `p = ${text}`;
}
