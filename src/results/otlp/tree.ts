import type { HeldSpan } from './span.ts';

/** A span with what it stands within. */
export interface Placed {
  readonly span: HeldSpan;
  /** The id of the span right around it. */
  readonly around: string | undefined;
  /** The nearest agent around it. */
  readonly agent: HeldSpan | undefined;
  /** The same call of the same tool, seen once more from within: it makes no step of its own. */
  readonly repeats: boolean;
  /** What repeats this one: it may have seen more. */
  readonly inner: HeldSpan | undefined;
}

/** The spans of a trace by their starts, none before the one that it stands within; and what is wrong with them. */
export interface Tree {
  readonly placed: readonly Placed[];
  /** Spans whose parent is not there. */
  readonly orphans: number;
  /** Spans that stand within themselves. */
  readonly circular: number;
  /** Spans that start before their parent, or end before they start. */
  readonly skewed: number;
}

/** In milliseconds: writers round the clock in ways of their own. */
const TOLERANCE = 2;

export function placeSpans(spans: readonly HeldSpan[]): Tree {
  const nodes = byStart(spans).map(nodeOf);
  const byId = new Map<string, Node>();
  for (const node of nodes) byId.set(node.span.id, node);
  const roots: Node[] = [];
  let orphans = 0;
  let skewed = 0;
  for (const node of nodes) {
    const parent = node.span.parent === undefined ? undefined : byId.get(node.span.parent);
    if (parent === undefined && node.span.parent !== undefined) orphans += 1;
    if (isSkewed(node.span, parent?.span)) skewed += 1;
    (parent?.children ?? roots).push(node);
  }
  const placed: Node[] = [];
  for (const root of roots) placeFrom(root, placed);
  const circular = placed.length === nodes.length ? [] : nodes.filter((node) => !node.reached);
  // In a circle no span is the outermost one: the first of them is taken for it.
  for (const node of circular) placeFrom(node, placed);
  placed.sort((one, other) => (one.start === other.start ? 0 : one.start - other.start));
  return { placed, orphans, circular: circular.length, skewed };
}

interface Node extends Placed {
  readonly children: Node[];
  reached: boolean;
  around: string | undefined;
  agent: HeldSpan | undefined;
  repeats: boolean;
  inner: HeldSpan | undefined;
  /** The call of a tool that is around it. */
  tool: Node | undefined;
  /** Its own, or that of what is around it where that is later. */
  start: number;
}

function nodeOf(span: HeldSpan): Node {
  return {
    span,
    children: [],
    reached: false,
    around: undefined,
    agent: undefined,
    repeats: false,
    inner: undefined,
    tool: undefined,
    start: span.start ?? Number.NEGATIVE_INFINITY,
  };
}

/** Adds a span and all within it, each before those within itself. No recursion: a trace may be a chain of thousands. */
function placeFrom(root: Node, placed: Node[]): void {
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.reached) continue;
    next.reached = true;
    placed.push(next);
    const { span, agent, tool, children } = next;
    const role = span.facts?.role;
    if (role === 'tool' && tool !== undefined && tool.span.facts?.name === span.facts?.name) {
      next.repeats = true;
      tool.inner = span;
    }
    for (let nth = children.length - 1; nth >= 0; nth -= 1) {
      const child = children[nth];
      if (child === undefined || child.reached) continue;
      child.around = span.id;
      child.agent = role === 'agent' ? span : agent;
      child.tool = role === 'agent' ? undefined : role === 'tool' ? next : tool;
      child.start = Math.max(child.start, next.start);
      open.push(child);
    }
  }
}

function isSkewed({ start, end }: HeldSpan, parent: HeldSpan | undefined): boolean {
  if (start === undefined) return false;
  if (end !== undefined && end < start) return true;
  return parent?.start !== undefined && start < parent.start - TOLERANCE;
}

/** Those without a start come last; what starts at once keeps the order in which it was written down. */
function byStart(spans: readonly HeldSpan[]): readonly HeldSpan[] {
  return spans.toSorted((one, other) => {
    if (one.start === other.start) return 0;
    return (one.start ?? Number.POSITIVE_INFINITY) - (other.start ?? Number.POSITIVE_INFINITY);
  });
}
