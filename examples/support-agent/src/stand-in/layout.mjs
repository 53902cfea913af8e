/**
 * How a prompt is laid out. A language model answers a little differently when the same words come with other bullets,
 * spacing or headings, and nobody can say beforehand which way. So does the stand-in: it is used to `-`, to `#` and to
 * single blank lines, and weighs each sentence that comes otherwise somewhat more or less.
 * @typedef {{ body: string, marks: string[] }} Section  What stands under a heading, and what is unusual about that.
 */

const REACH = 0.4;

/** Headings to sections; what stands before the first heading has the empty name. A bold line is a heading, too. */
export function sectionsOf(text) {
  /** @type {Map<string, Section>} */
  const sections = new Map();
  for (const part of text.split(/^(?=#+ |\*\*[^*\n]+\*\*[ \t]*$)/m)) {
    const [, hashed, bold, body] = /^(?:#+ +(.*?)[ \t]*\r?\n|\*\*(.*?)\*\*[ \t]*\r?\n)?([\s\S]*)$/.exec(part);
    const name = hashed ?? bold ?? '';
    const before = sections.get(name) ?? { body: '', marks: [] };
    const marks = bold === undefined ? unusualOf(name, body) : ['bold', ...unusualOf(name, body)];
    sections.set(name, { body: before.body + body, marks: [...before.marks, ...marks] });
  }
  return sections;
}

function unusualOf(name, body) {
  return [
    ...(name !== '' && /^\S/.test(body) ? ['tight'] : []),
    ...(/\n\s*\n\s*\n/.test(body.trimEnd()) || /^\s*\n\s*\n/.test(body) ? ['wide'] : []),
    ...(/^<\w/m.test(body) ? ['tagged'] : []),
    ...(/^(?:---+|\*\*\*+)$/m.test(body) ? ['ruled'] : []),
  ];
}

/** Paragraphs and list items, lines joined. */
export function blocksOf(body) {
  const blocks = [];
  let item = '';
  let apart = true;
  for (const part of body.split(/(\n\s*\n|^\s*[-*+•] )/m)) {
    const marker = /^\s*([-*+•]) $/.exec(part)?.[1];
    if (marker !== undefined) {
      item = marker;
      continue;
    }
    const text = part.replace(/\s+/g, ' ').trim();
    if (text === '') {
      apart ||= /\n\s*\n/.test(part);
      continue;
    }
    const follows = blocks.at(-1)?.item === true;
    blocks.push({ text, item: item !== '', marks: item === '' ? [] : marksOf(item, text, apart && follows) });
    item = '';
    apart = false;
  }
  return blocks;
}

function marksOf(marker, text, apart) {
  return [...(marker === '-' ? [] : [marker]), ...(apart ? ['apart'] : []), ...(/[.!?:;]$/.test(text) ? [] : ['open'])];
}

/** 1 for the usual layout; otherwise a little more or less, by the sentence and the layout alone. */
export function attentionTo(sentence, marks) {
  return marks.reduce((attention, mark) => attention * (1 + REACH * leaning(`${mark} ${sentence}`)) ** 3, 1);
}

/** From −1 to 1, as good as drawn by lot, and always the same for a text (FNV-1a). */
function leaning(text) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 31 - 1;
}
