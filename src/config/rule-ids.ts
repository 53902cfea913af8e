import type { Level } from './config.ts';
import { DAY } from './scalars.ts';

export interface Rule {
  readonly id: string;
  /** How loud its findings are shown unless `rules` says otherwise. */
  readonly level: Level;
  /** What a finding of it says, in a phrase. */
  readonly says: string;
  /** How long a change may stay unanswered, in milliseconds, for the rules that wait. */
  readonly grace?: number;
  /** Similarity from which two texts count as alike, 0..1, for the rules that compare. */
  readonly threshold?: number;
}

/** Every rule there is, in the order in which documents list them, with its defaults. */
export const RULES = [
  { id: 'pin/outdated', level: 'error', says: 'The prompt file is no longer the version the suite is pinned to.' },
  { id: 'pin/same-version', level: 'error', says: 'The text of a prompt changed under an unchanged version label.' },
  { id: 'pin/missing', level: 'error', says: 'A pinned prompt has no file.' },
  { id: 'pin/unpinned', level: 'warning', says: 'A prompt of the suite has no pin.' },
  { id: 'pin/orphan', level: 'error', says: 'A pin stands for a prompt that nothing uses.' },
  { id: 'pin/ran-another-prompt', level: 'error', says: 'A trial was sent another prompt than its revision holds.' },
  { id: 'pin/deployed-differs', level: 'error', says: 'Production runs another version than the pin.' },
  { id: 'pin/floating-model', level: 'note', says: 'A model name that can point to another model tomorrow.' },
  { id: 'policy/changed', level: 'note', says: 'The pull request changes what decides whether it passes.' },
  { id: 'policy/expired-waiver', level: 'warning', says: 'A waiver whose last day is over.' },
  { id: 'policy/unused-waiver', level: 'warning', says: 'A waiver for a finding that there is not.' },
  { id: 'step/regressed', level: 'error', says: 'A step got worse, or fewer trials completed.' },
  { id: 'step/improved', level: 'note', says: 'A step got better.' },
  { id: 'step/inconclusive', level: 'note', says: 'Too few cases to tell whether a step changed.' },
  { id: 'step/passed-over-deviation', level: 'warning', says: 'More right answers stand on a step that went wrong.' },
  { id: 'set/weakened', level: 'warning', says: 'A case was removed or loosened in the change that breaks it.' },
  { id: 'set/duplicate', level: 'warning', says: 'Two cases ask nearly the same.', threshold: 0.9 },
  { id: 'set/conflict', level: 'warning', says: 'Two like cases expect different answers.', threshold: 0.8 },
  { id: 'set/leak', level: 'warning', says: 'A prompt contains the input or the answer of a case.', threshold: 0.9 },
  { id: 'set/free-pass', level: 'warning', says: 'A case is passed by a reply that does nothing.' },
  { id: 'set/private-data', level: 'warning', says: 'A case holds a secret or personal data.' },
  { id: 'set/saturated', level: 'warning', says: 'A case that no recorded version has failed.' },
  { id: 'set/flaky', level: 'warning', says: 'A case that flips without any change.' },
  { id: 'set/suspect-gold', level: 'warning', says: 'An expectation that every recorded version disagrees with.' },
  { id: 'set/uncovered-step', level: 'warning', says: 'A step, tool or prompt that no case exercises.' },
  { id: 'set/unknown-tool', level: 'warning', says: 'A case expects a tool or argument that does not exist.' },
  { id: 'set/too-clean', level: 'warning', says: 'The cases are tidier than what production receives.' },
  {
    id: 'stale/prompt-moved',
    level: 'warning',
    says: 'A prompt changed and no covering case answered.',
    grace: 7 * DAY,
  },
  { id: 'stale/tool-moved', level: 'warning', says: 'A tool changed and no covering case answered.', grace: 7 * DAY },
  { id: 'stale/product-moved', level: 'warning', says: 'The product changed and no case answered.', grace: 14 * DAY },
  { id: 'stale/frozen', level: 'warning', says: 'No case moved while prompts or product did.', grace: 30 * DAY },
  { id: 'stale/no-production-cases', level: 'warning', says: 'No case comes from production.' },
  { id: 'stale/failures-waiting', level: 'warning', says: 'Confirmed failures that are not cases yet.' },
  { id: 'shift/inputs', level: 'warning', says: 'Production inputs differ from those of the set.' },
  { id: 'shift/novel', level: 'warning', says: 'Production inputs that resemble no case.' },
  { id: 'shift/routing', level: 'warning', says: 'The share of requests routed to people moved.' },
  { id: 'shift/confidence', level: 'warning', says: "The agent's confidence moved." },
  { id: 'shift/agent', level: 'warning', says: 'Other results from the same prompts, cases and agent.' },
  { id: 'shift/tool-output', level: 'warning', says: 'Tools answer in production with what no run has seen.' },
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The parts before the slash: `pin`, `policy`, `step`, `set`, `stale`, `shift`. */
export const RULE_GROUPS: readonly string[] = [...new Set(RULES.map(({ id }) => groupOf(id)))];

export function findRule(id: string): Rule | undefined {
  return RULES_BY_ID.get(id);
}

/** `pin` of `pin/outdated`. */
export function groupOf(ruleId: string): string {
  return ruleId.slice(0, Math.max(0, ruleId.indexOf('/')));
}
