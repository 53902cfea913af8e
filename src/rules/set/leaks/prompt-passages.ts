import { isAtLeast, plainText } from '../plain-text.ts';

/** A part of a prompt that may be somebody's request. */
export interface Passage {
  /** As it stands in the prompt, on one line. */
  readonly text: string;
  readonly plain: string;
  /** `asked`: marked as what a user says; `quoted`: between quotation marks; `plain`: anything else. */
  readonly kind: PassageKind;
}

type PassageKind = 'asked' | 'quoted' | 'plain';

/** In characters. What is longer is only found word for word. */
const LONGEST = 150_000;

/** What stands before a request in an example: `User:`, `Q:`, `"input":`, `<question>`. */
const ASKING = new Set(
  [
    'user human customer client caller visitor guest patient student person sender input q question query message request',
    'text example sample utterance email ticket says asks prompt nutzer kunde kundin benutzer frage eingabe nachricht',
    'usuario cliente pregunta entrada utilisateur requête utente domanda gebruiker klant vraag 用户 输入 问题 ユーザー 入力 質問',
  ].flatMap((words) => words.split(' ')),
);

const PLACEHOLDER =
  /\{\{\{?\s{0,4}[#/^>~&]?\s{0,4}[\w@.$-][^{}\n]{0,200}\}\}|\{%[^\n]{0,200}?%\}|<%[^\n]{0,200}?%>|\$\{[^{}\n]{0,200}\}|\{[A-Za-z_][\w.]{0,80}\}/g;
/** Stands where something is put in: no request has one. */
const HOLE = '\uFFFC';

const MOST_MARKS = 3;
const LINE_MARK = /^(?:[-*+•#>]+|\d{1,3}[.)]|\([a-z0-9]{1,3}\))\s+/u;
/** Whether any line may begin with one. */
const MARKED = /^\s*[-*+•#>(0-9]/m;
/** Cells of a table, and what leads to what. */
const BETWEEN = /\||\t|[-=]+>|[→⇒]/;
const LABEL =
  /^["'*_`[(<]{0,4}([\p{L}\p{N}][\p{L}\p{M}\p{N} _-]{0,40})["'*_`\])>]{0,4}\s{0,3}[:：>=]["'*_`]{0,4}(?=\s|["'“„«「`\p{sc=Han}]|$)/u;
const QUOTED =
  /"((?:[^"\\\n]|\\.)+)"|“([^“”\n]+)”|„([^„“”\n]+)[“”]|«([^«»\n]+)»|「([^「」\n]+)」|`([^`\n]+)`|(?<![\p{L}\p{N}])'([^'\n]+)'(?![\p{L}\p{N}])/gu;
const FENCE = /^\s*(`{3,}|~{3,})/;
const TAGGED = /<([a-z][\w-]{0,30})>([^<>]+)<\/\1>/gi;

/** Passages of a prompt's message, each plain text once and as what it is most clearly; templates' gaps left out. */
export function passagesOf(message: string, alone: boolean): readonly Passage[] {
  const template = message.replace(PLACEHOLDER, HOLE);
  const found = new Map<string, Passage>();
  const add = (raw: string, kind: PassageKind): void => {
    if (raw.length > LONGEST || raw.includes(HOLE)) return;
    const plain = plainText(unmarkedText(raw));
    const known = found.get(plain);
    if (plain === '' || (known !== undefined && RANK[known.kind] >= RANK[kind])) return;
    found.set(plain, { text: raw.replace(/\s+/g, ' ').trim(), plain, kind });
  };
  add(template, alone ? 'plain' : 'asked');
  for (const block of template.split(/\n\s*\n/)) addBlock(block.split('\n'), add);
  addQuoted(template, add);
  for (const text of fencedBlocks(template.split('\n'))) add(text, 'plain');
  for (const [, tag = '', text = ''] of template.matchAll(TAGGED)) add(text, isAsking(tag) ? 'asked' : 'plain');
  return [...found.values()].filter(isTelling);
}

/** The message as one text, for what runs over several lines of it. */
export function runningText(message: string): string {
  return unmarkedText(message.replace(PLACEHOLDER, HOLE));
}

/** Without the marks at the beginnings of its lines: of quotations and lists, and of what a diff adds and removes. */
export function unmarkedText(text: string): string {
  if (!MARKED.test(text)) return text;
  return text
    .split('\n')
    .map((line) => unmarked(line.trim()))
    .join('\n');
}

const RANK: Readonly<Record<PassageKind, number>> = { plain: 0, quoted: 1, asked: 2 };

/** Short texts stand in prompts by nature (labels, names, set phrases), unless they are marked as a request. */
function isTelling({ plain, kind }: Passage): boolean {
  if (kind === 'asked') return true;
  return isAtLeast(plain, kind === 'quoted' ? { letters: 12, words: 3 } : { letters: 20, words: 4 });
}

/** What stands between one fence and the next one of its kind. */
function fencedBlocks(lines: readonly string[]): readonly string[] {
  const blocks: string[] = [];
  let open: { readonly fence: string; readonly line: number } | undefined;
  for (const [line, text] of lines.entries()) {
    const fence = FENCE.exec(text)?.[1];
    if (fence === undefined || (open !== undefined && !fence.startsWith(open.fence))) continue;
    if (open !== undefined) blocks.push(lines.slice(open.line + 1, line).join('\n'));
    open = open === undefined ? { fence, line } : undefined;
  }
  return blocks;
}

type Add = (raw: string, kind: PassageKind) => void;

/** Lines without an empty one between them: each by itself, what follows a label, and all of them together. */
function addBlock(lines: readonly string[], add: Add): void {
  const quotes = lines.every((line) => /^\s*>/.test(line));
  const texts = lines.map((line) => unmarked(line.trim()));
  if (texts.length > 1) add(texts.join('\n'), quotes ? 'asked' : 'plain');
  let labelled: string[] = [];
  let asking = false;
  const flush = (): void => {
    if (labelled.length > 1) add(labelled.join('\n'), asking ? 'asked' : 'plain');
    labelled = [];
  };
  for (const [index, text] of texts.entries()) {
    add(text, /^\s*>/.test(lines[index] ?? '') ? 'asked' : 'plain');
    for (const part of text.split(BETWEEN)) add(part, 'plain');
    const [mark = '', label] = LABEL.exec(text) ?? [];
    if (label === undefined) {
      if (labelled.length > 0) labelled.push(text);
      continue;
    }
    flush();
    const rest = text.slice(mark.length);
    asking = isAsking(label);
    labelled = [rest];
    add(rest, asking ? 'asked' : 'plain');
  }
  flush();
}

function addQuoted(text: string, add: Add): void {
  for (const match of text.matchAll(QUOTED)) {
    const quoted = match.slice(1).find((group) => group !== undefined) ?? '';
    const before =
      text
        .slice(Math.max(0, match.index - 48), match.index)
        .split('\n')
        .at(-1) ?? '';
    const [, label = ''] =
      /([\p{L}\p{N}][\p{L}\p{N}_-]{0,30})["'*_`\])]{0,4}\s{0,3}[:：=]["'*_`\s]{0,4}$/u.exec(before) ?? [];
    add(unescaped(quoted), isAsking(label) ? 'asked' : 'quoted');
  }
}

/** `Customer`, `Example input 2`, `user_message`: one of the words is enough. */
function isAsking(label: string): boolean {
  return label
    .toLowerCase()
    .split(/[\s_\d-]+/)
    .some((word) => ASKING.has(word));
}

function unmarked(line: string): string {
  let text = line;
  for (let nth = 0; nth < MOST_MARKS; nth += 1) text = text.replace(LINE_MARK, '');
  return text;
}

function unescaped(text: string): string {
  return text.replace(/\\([nt"'`\\])/g, (_, character: string) => (/[nt]/.test(character) ? ' ' : character));
}
