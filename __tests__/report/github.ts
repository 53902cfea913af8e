import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** What of a parsed page is looked at. */
export interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

const toTree = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);

/** Markdown as GitHub reads it, raw HTML included, before anything is sanitised. */
export async function parsed(markdown: string): Promise<Node> {
  return (await toTree.run(toTree.parse(markdown))) as Node;
}

export async function toHtml(markdown: string): Promise<string> {
  return String(await toTree().use(rehypeStringify).process(markdown));
}

export function elements(node: Node): readonly Node[] {
  return [...(node.type === 'element' ? [node] : []), ...(node.children ?? []).flatMap(elements)];
}

export function comments(node: Node): readonly string[] {
  return [...(node.type === 'comment' ? [node.value ?? ''] : []), ...(node.children ?? []).flatMap(comments)];
}

export function textOf(node: Node): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}

/** Pieces of text in which GitHub looks for mentions and references: each text node outside of code. */
export function openTexts(node: Node): readonly string[] {
  if (node.type === 'text') return [node.value ?? ''];
  if (node.tagName === 'code' || node.tagName === 'pre') return [];
  return (node.children ?? []).flatMap(openTexts);
}

/** The page without its words: tags alone, spans of code and breaks between words left out. */
export function skeleton(node: Node): string {
  if (node.type !== 'element' && node.type !== 'root') return '';
  const inner = (node.children ?? []).map(skeleton).join('');
  return node.tagName === 'code' ? inner : `<${node.tagName ?? ''}>${inner}</>`;
}

/** What GitHub's filters bring to life in text. */
export const LIVE: readonly RegExp[] = [
  /(?:^|[^\w/`])@[a-z\d]/i,
  /@[\w-]+\.\w/,
  /(?:^|\W)#\d/,
  /\bGH-\d/i,
  /(?:^|[^\w])[\da-f]{7,40}(?:$|[^\w])/i,
  /\w:\/\/\w/,
  /www\.\w/i,
  /:[a-z\d_+-]+:/i,
  /\$[^\s]/,
];
