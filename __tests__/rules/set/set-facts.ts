import type { Case } from '../../../src/cases/case.ts';
import { caseDigest } from '../../../src/cases/digest.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { alikeCases } from '../../../src/rules/set/alike/alike-cases.ts';
import type { SetFacts } from '../../../src/rules/set/facts.ts';
import type { Json } from '../../../src/values/json.ts';
import { unwrap } from '../../../src/values/problem.ts';

export const WARNING = { level: 'warning' } as const;

/** The least similarity that any rule goes by unless told otherwise. */
const THRESHOLD = 0.8;

export interface CaseParts extends Partial<Omit<Case, 'expect' | 'location'>> {
  /** What is expected per step. Anything but an object or a map is what is expected of the step `reply`. */
  readonly expect?: Json | ReadonlyMap<string, Json>;
  readonly file?: string;
  readonly line?: number;
}

export function aCase({ file = 'evals/cases.jsonl', line = 1, expect = 'Done.', ...parts }: CaseParts = {}): Case {
  const { id = `case-${line}`, input = 'Where is my order?' } = parts;
  const steps = expect instanceof Map ? expect : new Map(Object.entries(isObject(expect) ? expect : { reply: expect }));
  return {
    id,
    input,
    tags: [],
    draft: false,
    digest: caseDigest(input, Object.fromEntries(steps)),
    ...parts,
    expect: steps,
    location: { file, line },
  };
}

export interface Setting extends Partial<Omit<SetFacts, 'suite' | 'cases' | 'locate'>> {
  /** A case that does not say otherwise stands on the line of its place in this list. */
  readonly cases?: readonly CaseParts[];
  /** Further keys of the suite, each a line of YAML or several; `steps: { reply: equals }` unless said. */
  readonly suite?: readonly string[];
}

/** The facts of a suite `support`, its config read as a job would read it. */
export function setFacts({ cases = [], suite: keys = [], ...facts }: Setting = {}): SetFacts {
  const below = keys.flatMap((key) => key.split('\n')).map((line) => `    ${line}`);
  const text = ['suites:', '  support:', '    cases: [evals/*.jsonl]', ...below, ''].join('\n');
  const { config, locate } = unwrap(loadConfig(text, 'evalgap.yml'));
  const suite = config.suites[0]!;
  const built = cases.map((parts, index) => aCase({ line: index + 1, ...parts }));
  return {
    suite,
    cases: built.filter(({ draft }) => !draft),
    drafts: built.filter(({ draft }) => draft),
    whole: true,
    prompts: [],
    files: [],
    runs: [],
    alike: alikeCases(built, THRESHOLD),
    locate,
    ...facts,
  };
}

function isObject(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
