import { formatPin } from '../prompts/pin.ts';
import { visibleLine } from '../values/visible.ts';
import type {
  AgentConfig,
  Budget,
  Config,
  JudgeConfig,
  RuleOptions,
  ScorerConfig,
  Step,
  Suite,
  Waiver,
} from './config.ts';
import { formatKeyPath } from './describe.ts';
import { knownOrigins } from './known-origins.ts';
import { ruleOptions } from './levels.ts';
import type { KeyPath } from './locate.ts';
import { groupOf, RULES } from './rule-ids.ts';
import { formatDuration, formatShare } from './scalars.ts';

/** A difference between two configs that raises or lowers a bar; `at` is where head's file has it, or would have it. */
export interface Difference {
  readonly path: string;
  readonly at: KeyPath;
  readonly from: string;
  readonly to: string;
  readonly suite?: string;
  readonly counts: Counts;
}

/** Whose value judges; `neither`: nothing goes by either of them until the change is merged. */
export type Counts = 'base' | 'head' | 'neither';

type IsKnown = (scorer: ScorerConfig) => boolean;

const NONE = 'none';
const EVERY_FILE = 'every file';

/** Suite by suite in the order of the base, then what holds for all of them. */
export function policyDifferences(base: Config, head: Config): readonly Difference[] {
  const isKnown = knownOrigins(base);
  return [
    ...pairs(base.suites, head.suites).flatMap(([name, before, after]) => {
      return suiteDifferences(['suites', name], before, after, isKnown).map((difference) => ({
        ...difference,
        suite: name,
      }));
    }),
    ...ruleDifferences(base, head),
    ...waiverDifferences(base.waivers, head.waivers),
    ...differ(['fail-on'], list(base.failOn), list(head.failOn)),
  ];
}

function suiteDifferences(
  at: KeyPath,
  base: Suite | undefined,
  head: Suite | undefined,
  isKnown: IsKnown,
): readonly Difference[] {
  const env = [...at, 'agent', 'env'];
  if (head === undefined) return differ(at, 'a suite', NONE, 'head');
  if (base === undefined) {
    return [
      ...differ(env, NONE, list(head.agent?.env), 'head'),
      ...head.steps.flatMap(({ name, scorer }) => judgeDifferences([...at, 'steps', name], undefined, scorer, isKnown)),
    ];
  }
  return [
    ...differ([...at, 'margin'], formatShare(base.margin), formatShare(head.margin)),
    ...differ([...at, 'budget'], formatBudget(base.budget), formatBudget(head.budget)),
    // A smaller sample sees less; a larger one lowers no bar.
    ...(head.trials < base.trials ? differ([...at, 'trials'], formatTrials(base), formatTrials(head), 'head') : []),
    ...narrowed([...at, 'tools'], base.tools, head.tools),
    ...narrowed([...at, 'cases'], base.cases, head.cases, 'head'),
    ...finalDifferences([...at, 'steps'], base.steps, head.steps),
    ...pairs(base.steps, head.steps).flatMap(([name, before, after]) => {
      return stepDifferences([...at, 'steps', name], before, after, isKnown);
    }),
    ...(base.agent !== undefined && head.agent === undefined ? differ([...at, 'agent'], 'an agent', NONE, 'head') : []),
    ...(head.agent === undefined
      ? []
      : differ(env, list(base.agent?.env), list(head.agent.env), base.agent === undefined ? 'head' : 'base')),
    ...(base.agent === undefined || head.agent === undefined ? [] : inputDifferences(at, base.agent, head.agent)),
  ];
}

/** Which files are looked at for what an answer depends on: where fewer are, a change of the others would go unseen. */
function inputDifferences(at: KeyPath, base: AgentConfig, head: AgentConfig): readonly Difference[] {
  const inputs = [...at, 'agent', 'inputs'];
  if (base.inputs.length > 0) return head.inputs.length === 0 ? [] : narrowed(inputs, base.inputs, head.inputs);
  return differ(inputs, EVERY_FILE, head.inputs.length === 0 ? EVERY_FILE : list(head.inputs));
}

/** Told where head leaves out something that the base names. */
function narrowed(
  at: KeyPath,
  base: readonly string[],
  head: readonly string[],
  counts: Counts = 'base',
): readonly Difference[] {
  return base.every((glob) => head.includes(glob)) ? [] : differ(at, list(base), list(head), counts);
}

/** Base's final step stays final where head still has it. */
function finalDifferences(at: KeyPath, base: readonly Step[], head: readonly Step[]): readonly Difference[] {
  const before = base.find(({ final }) => final)?.name ?? NONE;
  const after = head.find(({ final }) => final)?.name ?? NONE;
  const counts = head.some(({ name }) => name === before) ? 'base' : 'head';
  return differ([...at, after, 'final'], before, after, counts).map((difference) => {
    return { ...difference, path: `${formatKeyPath(at)} (final)` };
  });
}

function stepDifferences(
  at: KeyPath,
  base: Step | undefined,
  head: Step | undefined,
  isKnown: IsKnown,
): readonly Difference[] {
  if (base === undefined) return head === undefined ? [] : judgeDifferences(at, undefined, head.scorer, isKnown);
  if (head === undefined) return differ(at, 'a step', NONE, 'head');
  return [
    ...differ([...at, 'threshold'], formatShare(base.threshold), formatShare(head.threshold)),
    // Scorers are head's on both sides, but a looser one lowers the bar as a threshold does.
    ...differ(
      [...at, 'scorer'],
      formatScorer(base.scorer),
      formatScorer(head.scorer),
      countsOf(base.scorer, head.scorer, isKnown),
    ),
    ...judgeDifferences(at, base.scorer, head.scorer, isKnown),
  ];
}

/** A judge whose address and key the base does not know is not asked; one that stays a judge keeps the base's. */
function countsOf(base: ScorerConfig | undefined, head: ScorerConfig, isKnown: IsKnown): Counts {
  return base?.kind === 'judge' || isKnown(head) ? 'head' : 'neither';
}

/** Where a judge is and which secret it is sent: as the base says, as soon as the base has the judge. */
function judgeDifferences(
  at: KeyPath,
  base: ScorerConfig | undefined,
  head: ScorerConfig,
  isKnown: IsKnown,
): readonly Difference[] {
  if (head.kind !== 'judge') return [];
  const before = base?.kind === 'judge' ? base : undefined;
  const counts = before === undefined ? countsOf(base, head, isKnown) : 'base';
  return [
    ...differ([...at, 'url'], before?.url ?? NONE, head.url, counts),
    ...differ([...at, 'key'], before?.key ?? NONE, head.key ?? NONE, counts),
  ];
}

/** As written, by rule or group and option; left out where every rule concerned works with the same value anyway. */
function ruleDifferences(base: Config, head: Config): readonly Difference[] {
  const written = new Set([...base.rules.keys(), ...head.rules.keys()]);
  return [...written].flatMap((id) => {
    const [before = {}, after = {}] = [base.rules.get(id), head.rules.get(id)];
    const concerned = RULES.map((rule) => rule.id).filter((rule) => rule === id || groupOf(rule) === id);
    const options = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...options]
      .filter((option) => concerned.some((rule) => ruleOptions(base, rule)[option] !== ruleOptions(head, rule)[option]))
      .flatMap((option) => differ(['rules', id, option], formatOption(option, before), formatOption(option, after)));
  });
}

/** By what is waived, so that a longer term or another reason is one change. */
function waiverDifferences(base: readonly Waiver[], head: readonly Waiver[]): readonly Difference[] {
  const [before, after] = [waiversBySubject(base), waiversBySubject(head)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((subject) => {
    const index = head.findIndex((waiver) => subjectOf(waiver) === subject);
    const at = index === -1 ? ['waivers'] : ['waivers', index];
    const found = differ(at, before.get(subject) ?? NONE, after.get(subject) ?? NONE);
    return found.map((difference) => ({ ...difference, path: `waivers (${subject})` }));
  });
}

function waiversBySubject(waivers: readonly Waiver[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const waiver of waivers) {
    const { reason, until } = waiver;
    const earlier = texts.get(subjectOf(waiver));
    const text = visibleLine(until === undefined ? reason : `until ${until}: ${reason}`);
    texts.set(subjectOf(waiver), earlier === undefined ? text : `${earlier}; ${text}`);
  }
  return texts;
}

function subjectOf({ rule, subject }: Waiver): string {
  return visibleLine(`${rule} of ${subject}`);
}

function differ(at: KeyPath, from: string, to: string, counts: Counts = 'base'): readonly Difference[] {
  return from === to ? [] : [{ path: formatKeyPath(at), at, from, to, counts }];
}

type Pair<Item> = readonly [name: string, base: Item | undefined, head: Item | undefined];

function pairs<Item extends { readonly name: string }>(
  base: readonly Item[],
  head: readonly Item[],
): readonly Pair<Item>[] {
  const [before, after] = [base, head].map((items) => new Map(items.map((item) => [item.name, item])));
  const names = new Set([...base, ...head].map(({ name }) => name));
  return [...names].map((name) => [name, before?.get(name), after?.get(name)]);
}

/** Sets, so that another order is no difference. */
function list(words: readonly string[] = []): string {
  return words.length === 0 ? NONE : [...new Set(words)].sort().join(', ');
}

function formatBudget(budget: Budget = {}): string {
  return list(Object.entries(budget).map(([limit, most]) => `${limit} ${most}`));
}

function formatTrials({ trials, stopEarly }: Suite): string {
  return stopEarly ? 'auto' : String(trials);
}

function formatScorer(scorer: ScorerConfig): string {
  if (scorer.kind === 'tool-call') return `tool-call, ${scorer.order}, tolerance ${scorer.tolerance}`;
  if (scorer.kind === 'judge') return formatJudge(scorer);
  return scorer.kind === 'custom' ? visibleLine(`custom ${scorer.command.join(' ')}`) : scorer.kind;
}

/** The text of its prompt stands in a file of its own, for which the pin speaks. */
function formatJudge(judge: JudgeConfig): string {
  const { path, region, pin } = judge.prompt;
  const prompt = `${path}${region === undefined ? '' : `#${region}`}${pin === undefined ? '' : ` ${formatPin(pin)}`}`;
  const worth =
    judge.mode === 'pairwise' ? '' : `, ${judge.verdicts.map(({ word, score }) => `${word} ${score}`).join(', ')}`;
  return visibleLine(`judge ${judge.model}, ${prompt}, ${judge.mode}${worth}`);
}

function formatOption(option: string, options: RuleOptions): string {
  const value = options[option];
  if (value === undefined) return 'default';
  if (option === 'grace' && typeof value === 'number') return formatDuration(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
