import type { CaseReader } from '../cases/expect.ts';
import type { AgentConfig, Suite } from '../config/config.ts';
import { type CaseSet, caseReader, indexCases } from '../gather/case-set.ts';
import type { SuiteSide } from '../gather/suite-side.ts';
import type { RunHeader } from '../run/run-file.ts';
import { attempt, formatProblem } from '../values/problem.ts';
import { formerFingerprint, headerOf } from './header.ts';
import type { BaseSide, SuiteMeasurement } from './measurer.ts';
import { type FormerCases, formerCases } from './work-items.ts';

/** A side with its own agent under the policy's list of variables and, on head, of files, and the file its trials stand in. */
export interface KnownSide extends SuiteSide {
  readonly agent: AgentConfig;
  readonly file: string;
}

/** Head's files count as the policy has them: a change does not choose what of it is looked at. */
export function knownSide({ agent: policed }: SuiteMeasurement, side: SuiteSide, file: string): KnownSide {
  const own = side.suite.agent ?? policed;
  const inputs = side.name === 'head' ? policed.inputs : own.inputs;
  const agent: AgentConfig = { ...own, env: policed.env, inputs };
  return { ...side, suite: { ...side.suite, agent }, agent, file };
}

/** The header that a run file of this side has to have: of head's cases, or of cases as the base had them. */
export function expectedHeader(request: SuiteMeasurement, side: KnownSide, former?: Former): Promise<RunHeader> {
  const cases = former === undefined ? request.cases.fingerprint : formerFingerprint(former.cases);
  return headerOf(request, side, cases);
}

/** What the base's cases are, as far as the pull request changes them. */
export interface Former extends FormerCases {
  readonly base: BaseCases;
  /** Id → what the base's case says it covers, of those that say so. */
  readonly coversOf: CaseSet['coversOf'];
  readonly remarks: readonly string[];
}

/** Id → digest of the base's own cases. Unknown, the table compares head's cases, and the verdict is not measured. */
type BaseCases = ReadonlyMap<string, string> | 'same-as-head' | 'unknown';

/** Of a base that has no cases of its own to be compared with. */
export const NO_FORMER: Former = {
  cases: new Map(),
  reviewed: new Map(),
  base: 'same-as-head',
  coversOf: new Map(),
  remarks: [],
};

export async function findFormer(
  { suite, cases, loaded }: SuiteMeasurement,
  { side, firstRun }: BaseSide,
): Promise<Former> {
  if (firstRun) return NO_FORMER;
  const reader = formerReader(suite, side.suite);
  const set = await attempt(() =>
    indexCases(side.checkout.directory, { ...suite, cases: side.suite.cases }, loaded, reader),
  );
  if (set.ok) {
    const { digests, coversOf } = set.value;
    return { ...(await formerCases(set.value, cases, reader)), base: digests, coversOf, remarks: [] };
  }
  const why = set.problems[0] === undefined ? 'unreadable' : formatProblem(set.problems[0]);
  return {
    ...NO_FORMER,
    base: 'unknown',
    remarks: [`The base's own cases could not be read (${why}): what the change of cases does is not measured.`],
  };
}

/** Former cases may name steps that head no longer has: these are read, and scored by nobody. */
function formerReader(head: Suite, base: Suite): CaseReader {
  const { check, ...reader } = caseReader(head);
  const known = new Set(reader.steps);
  return {
    ...reader,
    steps: [...new Set([...reader.steps, ...base.steps.map(({ name }) => name)])],
    check: (step, expected) => (known.has(step) ? check?.(step, expected) : undefined),
  };
}
