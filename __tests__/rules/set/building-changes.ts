import type { Case } from '../../../src/cases/case.ts';
import { collectRun } from '../../../src/compare/collect.ts';
import type { RunFacts } from '../../../src/compare/run-facts.ts';
import { changedCases, letThrough, type SetChanges } from '../../../src/compare/set-changes.ts';
import { canonicalJson, type Json } from '../../../src/values/json.ts';
import { aRun, aTrial } from '../../builders.ts';
import { aCase, type CaseParts } from './set-facts.ts';

/** Per trial what is answered to an input, step by step; `failed` where no trial of it completes. */
export type Answers = (input: Json) => readonly Readonly<Record<string, Json>>[] | 'failed';

export interface Sets {
  readonly before: readonly CaseParts[];
  /** Drafts included. */
  readonly now: readonly CaseParts[];
  readonly base: Answers;
  readonly head: Answers;
}

const STEPS = ['lookup', 'reply'];

/** Answers `reply` to whatever it is asked, once. */
export function replies(reply: Json, lookup: Json = null): Answers {
  return () => [{ lookup, reply }];
}

/** What a change from one set of cases to another is, where each agent's answers are held against both sets. */
export async function setChanges({ before, now, base, head }: Sets): Promise<SetChanges> {
  const [was, is] = [before, now].map((set) => set.map((parts, index) => aCase({ line: index + 1, ...parts })));
  const former = new Map((was ?? []).map((one) => [one.id, one]));
  const present = (is ?? []).filter(({ draft }) => !draft);
  const asked = new Map(present.map(({ id, digest }) => [id, digest]));
  const isChanged = ({ id, digest }: Case) => asked.get(id) !== digest;
  const isReviewed = ({ id, digest, reviewed }: Case) =>
    former.get(id)?.digest === digest && reviewed !== undefined && reviewed !== former.get(id)?.reviewed;
  const changed = new Map([...former].filter(([, one]) => isChanged(one)));
  const concerned = (is ?? []).filter((one) => changed.has(one.id) || isReviewed(one));
  const versions = {
    former: changed,
    now: new Map(concerned.map((one) => [one.id, one])),
    asked: new Set(asked.values()),
    placeOf: ({ location: { file } }: Case) => ({ file }),
  };
  return {
    suite: 'support',
    steps: STEPS,
    final: 'reply',
    lowered: [],
    cases: changedCases(versions, {
      baseAgentBaseCases: await runOf([...former.values()], base),
      baseAgentHeadCases: await runOf(present, base),
      headAgentBaseCases: await runOf([...former.values()], head),
      headAgentHeadCases: await runOf(present, head),
    }),
  };
}

/** `reply` of each case with what both agents score there, in a change that takes its threshold from one share to another. */
export async function aLoweredThreshold(
  from: number,
  to: number,
  scores: Readonly<Record<string, { readonly base: number; readonly head: number }>>,
): Promise<SetChanges> {
  const run = (side: 'base' | 'head', threshold: number) => {
    const trials = Object.entries(scores).map(([id, score]) => aTrial({ case: id, steps: { reply: score[side] } }));
    const { header } = aRun({ trials });
    return collectRun(header, trials, () => threshold);
  };
  const [base, head] = [await run('base', from), await run('head', from)];
  const runs = {
    baseAgentBaseCases: base,
    baseAgentHeadCases: base,
    headAgentBaseCases: head,
    headAgentHeadCases: head,
  };
  const cases = letThrough('reply', runs, await run('head', to));
  const location = { file: 'evalgap.yml', line: 5 };
  return {
    suite: 'support',
    steps: STEPS,
    final: 'reply',
    cases: [],
    lowered: [{ step: 'reply', from, to, location, cases }],
  };
}

function runOf(cases: readonly Case[], answers: Answers): Promise<RunFacts> {
  const trials = cases.flatMap(({ id, digest, input, expect }) => {
    const given = answers(input);
    if (given === 'failed') return [aTrial({ case: id, digest, status: 'errored' })];
    return given.map((answer, index) =>
      aTrial({
        case: id,
        digest,
        trial: index + 1,
        steps: Object.fromEntries(
          [...expect].map(([step, wanted]) => [step, STEPS.includes(step) ? scoreOf(answer[step], wanted) : undefined]),
        ),
      }),
    );
  });
  const { header } = aRun({ trials, steps: STEPS, final: 'reply' });
  return collectRun(header, trials, () => 1);
}

function scoreOf(answer: Json | undefined, wanted: Json): number {
  return answer !== undefined && canonicalJson(answer) === canonicalJson(wanted) ? 1 : 0;
}
