import { canonicalJson, type Json, sha256 } from '../values/json.ts';

/** Ids that stand on several lines of samples, as far as they were read. */
export interface RepeatedIds {
  /** Passes lines on, and looks at their ids. */
  readonly watch: (lines: AsyncIterable<string>) => AsyncIterable<string>;
  /** All of them. A line that repeats another, or adds to what was asked there, is one sample with it. */
  readonly all: () => readonly string[];
  /** Those that ask different things: no sample of these can be told from the other. */
  readonly ambiguous: () => ReadonlySet<string>;
}

/** Of a larger file the later ids are not looked at. */
const MOST_IDS = 200_000;

export function repeatedIds(): RepeatedIds {
  const asked = new Map<string, string>();
  const repeated = new Set<string>();
  const ambiguous = new Set<string>();
  const note = (line: string): void => {
    const { id, input } = idAndInput(line) ?? {};
    if (id === undefined || input === undefined) return;
    const before = asked.get(id);
    if (before === undefined && asked.size < MOST_IDS) asked.set(id, input);
    if (before === undefined) return;
    repeated.add(id);
    if (before !== input) ambiguous.add(id);
  };
  return {
    async *watch(lines) {
      for await (const line of lines) {
        note(line);
        yield line;
      }
    },
    all: () => [...repeated].sort(),
    ambiguous: () => ambiguous,
  };
}

/** Of a line of our own; traces have ids that repeat on purpose. */
function idAndInput(line: string): { readonly id: string; readonly input: string } | undefined {
  if (!/^\uFEFF?\s*\{/.test(line) || /^\uFEFF?\s*\{\s*"resource(?:Spans|Logs|Metrics)"/.test(line)) return undefined;
  try {
    const { id, input, text } = JSON.parse(line.replace(/^\uFEFF/, '')) as Readonly<Record<string, Json | undefined>>;
    const written = input ?? text;
    return typeof id === 'string' && written !== undefined ? { id, input: sha256(canonicalJson(written)) } : undefined;
  } catch {
    // Whoever reads the line will say what is wrong with it.
    return undefined;
  }
}
