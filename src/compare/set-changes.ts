import type { Case } from '../cases/case.ts';
import { versionKey } from '../run/settle.ts';
import { canonicalJson } from '../values/json.ts';
import type { Location } from '../values/problem.ts';
import type { AgentsByCases } from './decompose.ts';
import type { CaseFacts, RunFacts, StepFacts } from './run-facts.ts';

/** What a change does to a suite's cases and thresholds, and what either agent makes of the cases concerned. */
export interface SetChanges {
  readonly suite: string;
  /** In the order of the chain. */
  readonly steps: readonly string[];
  readonly final: string;
  /** In the order of their ids. A case that only moved, to another file or id, is none of them. */
  readonly cases: readonly CaseChange[];
  readonly lowered: readonly LoweredThreshold[];
}

export type CaseChange =
  /** `location` is as near to where the case stood as head still has it. */
  | (Changed & { readonly kind: 'removed'; readonly before: Case; readonly location: Location })
  | (Changed & { readonly kind: 'drafted'; readonly before: Case; readonly now: Case })
  | (Changed & { readonly kind: 'edited'; readonly before: Case; readonly now: Case; readonly asItIs: Agents })
  /** Its `reviewed` names another day; input and expectation are the same. */
  | (Changed & { readonly kind: 'reviewed'; readonly now: Case });

interface Changed {
  readonly id: string;
  readonly asItStood: Agents;
}

/** What either agent made of one version of a case; absent where it has no trial of it. */
interface Agents {
  readonly base?: CaseFacts;
  readonly head?: CaseFacts;
}

/** A threshold that head's own config has lower than the policy. */
export interface LoweredThreshold {
  readonly step: string;
  readonly from: number;
  readonly to: number;
  readonly location: Location;
  /** Head's cases that the head agent fails by the policy and would pass by the new threshold, by id. */
  readonly cases: readonly LetThrough[];
}

export interface LetThrough {
  readonly id: string;
  readonly base?: StepFacts;
  readonly head: StepFacts;
  readonly headBelow: StepFacts;
}

/** The sets of cases on both sides, as far as they differ. */
export interface CaseVersions {
  /** The base's cases that head lacks or has otherwise, by id. */
  readonly former: ReadonlyMap<string, Case>;
  /** What head has by those ids, drafts included, and what it has marked as reviewed and left as it was. */
  readonly now: ReadonlyMap<string, Case>;
  /** Digests of all of head's cases. */
  readonly asked: ReadonlySet<string>;
  /** For a case that is gone. */
  readonly placeOf: (before: Case) => Location;
}

/** Each case that was changed, with the outcomes of both agents. */
export function changedCases(versions: CaseVersions, runs: AgentsByCases): readonly CaseChange[] {
  const { former, now, asked } = versions;
  const stood = [...former.values()]
    .filter(({ digest }) => !asked.has(digest))
    .map((before) => formerChange(before, versions, runs));
  const reviewed = [...now.values()]
    .filter(({ id, draft }) => !former.has(id) && !draft)
    .map((found): CaseChange => {
      const { baseAgentHeadCases: base, headAgentHeadCases: head } = runs;
      return { kind: 'reviewed', id: found.id, now: found, asItStood: agentsAt(found, base, head) };
    });
  return [...stood, ...reviewed].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function formerChange(before: Case, { now, placeOf }: CaseVersions, runs: AgentsByCases): CaseChange {
  const { id } = before;
  const asItStood = agentsAt(before, runs.baseAgentBaseCases, runs.headAgentBaseCases);
  const found = now.get(id);
  if (found === undefined) return { kind: 'removed', id, before, location: placeOf(before), asItStood };
  if (found.draft) return { kind: 'drafted', id, before, now: found, asItStood };
  const asItIs = agentsAt(found, runs.baseAgentHeadCases, runs.headAgentHeadCases);
  return { kind: 'edited', id, before, now: found, asItStood, asItIs };
}

/** Head's cases that pass at a step under head's own thresholds alone; `below` is the head's run read by those. */
export function letThrough(
  step: string,
  { baseAgentHeadCases, headAgentHeadCases }: AgentsByCases,
  below: RunFacts,
): readonly LetThrough[] {
  return [...headAgentHeadCases.cases]
    .flatMap(([key, { id, steps }]) => {
      const head = steps.get(step);
      const headBelow = below.cases.get(key)?.steps.get(step);
      const base = baseAgentHeadCases.cases.get(key)?.steps.get(step);
      if (head === undefined || headBelow === undefined || !mostlyWrong(head) || !mostlyRight(headBelow)) return [];
      return [{ id, head, headBelow, ...(base === undefined ? {} : { base }) }];
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** In more than half of the trials that were scored. */
export function mostlyWrong({ scored, correct }: StepFacts): boolean {
  return correct * 2 < scored;
}

export function mostlyRight({ scored, correct }: StepFacts): boolean {
  return correct * 2 > scored;
}

function agentsAt({ id, digest }: Case, base: RunFacts, head: RunFacts): Agents {
  const key = versionKey({ case: id, digest });
  const [before, after] = [base.cases.get(key), head.cases.get(key)];
  return { ...(before === undefined ? {} : { base: before }), ...(after === undefined ? {} : { head: after }) };
}

export function sameInput(before: Case, now: Case): boolean {
  return canonicalJson(before.input) === canonicalJson(now.input);
}

export function sameExpectation(before: Case, now: Case, step: string): boolean {
  const [one, other] = [before.expect.get(step), now.expect.get(step)];
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}
