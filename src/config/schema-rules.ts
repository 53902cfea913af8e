import { z } from 'zod';
import type { RuleOptions } from './config.ts';
import { duration, mapping, oneOf, share, text } from './leaves.ts';
import { groupOf, RULE_GROUPS, RULES } from './rule-ids.ts';
import { formatDuration } from './scalars.ts';

const LEVELS = ['off', 'note', 'warning', 'error'] as const;
const IDS: readonly string[] = RULES.map(({ id }) => id);
const RULE = 'the id of one rule';
const RULE_OR_GROUP = 'the id of a rule or of a group';

/** Levels and options by rule id or group. Every id is a key of its own, so that an editor can offer it. */
export const rulesSchema = mapping(
  Object.fromEntries([
    ...RULE_GROUPS.map((group) => [group, optionsOf(group)] as const),
    ...RULES.map(({ id }) => [id, optionsOf(id)] as const),
  ]),
  'a mapping of rules to levels or options',
);

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

function optionsOf(idOrGroup: string) {
  const rules = RULES.filter(({ id }) => id === idOrGroup || groupOf(id) === idOrGroup);
  const [only] = rules;
  const single = rules.length === 1 && only?.id === idOrGroup ? only : undefined;
  const graces = rules.flatMap((rule) => ('grace' in rule ? [rule.grace] : []));
  const thresholds = rules.flatMap((rule) => ('threshold' in rule ? [rule.threshold] : []));
  const level = oneOf(LEVELS).describe('How loud its findings are shown; fail-on alone decides what fails.');
  const long = mapping({
    level: (single === undefined ? level : level.meta({ default: single.level })).exactOptional(),
    ...(graces.length === 0
      ? {}
      : {
          grace: optionOf(duration(), single && graces.map(formatDuration), 'How long a change may stay unanswered.'),
        }),
    ...(thresholds.length === 0
      ? {}
      : { threshold: optionOf(share(), single && thresholds, 'Similarity from which two texts count as alike.') }),
  });
  return z
    .union([oneOf(LEVELS), long], `one of ${LEVELS.join(', ')}, or a mapping with options`)
    .transform((options): RuleOptions => (typeof options === 'string' ? { level: options } : (options as RuleOptions)))
    .exactOptional()
    .describe(single?.says ?? `All rules of the group ${idOrGroup}; what is said of a single rule goes first.`);
}

function optionOf<Schema extends z.ZodType>(
  schema: Schema,
  defaults: readonly unknown[] | undefined,
  description: string,
) {
  const described = schema.describe(description);
  return (defaults === undefined ? described : described.meta({ default: defaults[0] })).exactOptional();
}
