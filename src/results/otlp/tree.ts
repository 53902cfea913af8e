import type { HeldSpan } from './span.ts';

/** A span with what it stands within. */
export interface Placed {
  readonly span: HeldSpan;
  /** The nearest agent around it. */
  readonly agent?: HeldSpan;
  /** The same call of the same tool, seen once more from within: it makes no step of its own. */
  readonly repeats: boolean;
  /** What repeats this one: it may have seen more. */
  readonly inner?: HeldSpan;
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
  const byId = new Map(spans.map((span) => [span.id, span]));
  const parentOf = (span: HeldSpan) => (span.parent === undefined ? undefined : byId.get(span.parent));
  const children = new Map<HeldSpan | undefined, HeldSpan[]>();
  for (const span of byStart(spans)) {
    const parent = parentOf(span);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [span]);
    else siblings.push(span);
  }
  const walk = new Walk(children);
  for (const root of children.get(undefined) ?? []) walk.from(root);
  const circular = byStart(spans).filter((span) => !walk.reached(span));
  // In a circle no span is the outermost one: the first of them is taken for it.
  for (const span of circular) walk.from(span);
  return {
    placed: walk.placed(),
    orphans: spans.filter((span) => span.parent !== undefined && parentOf(span) === undefined).length,
    circular: circular.length,
    skewed: spans.filter((span) => isSkewed(span, parentOf(span))).length,
  };
}

interface Step {
  readonly span: HeldSpan;
  readonly agent?: HeldSpan | undefined;
  readonly tool?: HeldSpan | undefined;
  /** Of what is around it. */
  readonly start: number;
}

class Walk {
  readonly #children: ReadonlyMap<HeldSpan | undefined, readonly HeldSpan[]>;
  readonly #found = new Map<HeldSpan, { readonly placed: Placed; readonly start: number }>();
  readonly #inner = new Map<HeldSpan, HeldSpan>();

  constructor(children: ReadonlyMap<HeldSpan | undefined, readonly HeldSpan[]>) {
    this.#children = children;
  }

  reached(span: HeldSpan): boolean {
    return this.#found.has(span);
  }

  /** No recursion: a trace may be a chain of thousands. */
  from(root: HeldSpan): void {
    const open: Step[] = [{ span: root, start: Number.NEGATIVE_INFINITY }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (this.reached(next.span)) continue;
      const { span, agent, tool } = next;
      const { facts } = span;
      const repeats = facts?.role === 'tool' && tool?.facts?.name === facts.name;
      if (repeats && tool !== undefined) this.#inner.set(tool, span);
      const start = Math.max(span.start ?? next.start, next.start);
      this.#found.set(span, { placed: { span, repeats, ...(agent === undefined ? {} : { agent }) }, start });
      const around = facts?.role === 'agent' ? { agent: span } : { agent, tool: facts?.role === 'tool' ? span : tool };
      for (const child of this.#children.get(span)?.toReversed() ?? []) open.push({ span: child, ...around, start });
    }
  }

  placed(): readonly Placed[] {
    return [...this.#found.values()]
      .sort((one, other) => (one.start === other.start ? 0 : one.start - other.start))
      .map(({ placed }) => {
        const inner = this.#inner.get(placed.span);
        return inner === undefined ? placed : { ...placed, inner };
      });
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
