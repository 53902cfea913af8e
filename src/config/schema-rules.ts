import { z } from 'zod';
import type { RuleOptions } from './config.ts';
import { duration, mapping, oneOf, share, text } from './leaves.ts';
import { groupOf, RULE_GROUPS, RULES, type Rule } from './rule-ids.ts';
import { formatDuration } from './scalars.ts';

const LEVELS = ['off', 'note', 'warning', 'error'] as const;
const IDS: readonly string[] = RULES.map(({ id }) => id);
const RULE = 'the id of one rule';
const RULE_OR_GROUP = 'the id of a rule or of a group';

/** Which options a rule or group takes, each with its default where there is one. */
type Options = Partial<Record<'level' | 'grace' | 'threshold', { readonly default?: string | number }>>;

/** Levels and options by rule id or group. Every id is a key of its own, so that an editor can offer it. */
export const rulesSchema = rules();

export const waiversSchema = z.array(
  mapping({
    rule: ruleId(IDS, RULE).describe('The rule to keep quiet.'),
    subject: text('the case, prompt or step the finding is about').describe(
      'What the finding is about, as the finding names it.',
    ),
    reason: text('why this finding is acceptable').describe('Why; shown with the waived finding.'),
    until: z.iso.date('a day such as 2027-01-31').exactOptional().describe('The last day on which the waiver holds.'),
  }),
  'a list of waivers',
);

export const failOnSchema = z.array(
  ruleId([...RULE_GROUPS, ...IDS], RULE_OR_GROUP),
  'a list of rules or groups such as [pin/outdated]',
);

function ruleId(known: readonly string[], expected: string) {
  return z.enum(known, `${expected} such as pin/outdated`);
}

function rules() {
  const forms = new Map<string, ReturnType<typeof formOf>>();
  // Most rules take the same options: a form is made once, since all of this happens at every start.
  const entry = (options: Options, says: string) => {
    const name = JSON.stringify(options);
    const form = forms.get(name) ?? formOf(options);
    forms.set(name, form);
    return form.describe(says);
  };
  return mapping(
    Object.fromEntries([
      ...RULE_GROUPS.map((group) => [group, entry(optionsOfGroup(group), saysOfGroup(group))] as const),
      ...RULES.map((rule) => [rule.id, entry(optionsOfRule(rule), rule.says)] as const),
    ]),
    'a mapping of rules to levels or options',
  );
}

function optionsOfRule({ level, grace, threshold }: Rule): Options {
  return {
    level: { default: level },
    ...(grace === undefined ? {} : { grace: { default: formatDuration(grace) } }),
    ...(threshold === undefined ? {} : { threshold: { default: threshold } }),
  };
}

function optionsOfGroup(group: string): Options {
  const members = RULES.filter(({ id }) => groupOf(id) === group);
  const names = new Set(members.flatMap((rule) => Object.keys(optionsOfRule(rule))));
  return Object.fromEntries([...names].map((name) => [name, {}]));
}

function saysOfGroup(group: string): string {
  return `All rules of the group ${group}; what is said of a single rule goes first.`;
}

function formOf({ level, grace, threshold }: Options) {
  const long = mapping({
    ...(level && {
      level: optionOf(oneOf(LEVELS), level, 'How loud its findings are shown; fail-on decides what fails.'),
    }),
    ...(grace && { grace: optionOf(duration(), grace, 'How long a change may stay unanswered.') }),
    ...(threshold && { threshold: optionOf(share(), threshold, 'Similarity from which two texts count as alike.') }),
  });
  return z
    .union([oneOf(LEVELS), long], `one of ${LEVELS.join(', ')}, or a mapping with options`)
    .transform((options): RuleOptions => (typeof options === 'string' ? { level: options } : (options as RuleOptions)))
    .exactOptional();
}

function optionOf<Schema extends z.ZodType>(schema: Schema, meta: { readonly default?: unknown }, description: string) {
  return schema.meta({ ...meta, description }).exactOptional();
}
