import type { z } from 'zod';
import { quote } from './describe.ts';
import { addFault } from './fault.ts';
import { duration, mapping, named, oneOf, text } from './leaves.ts';
import { failOnSchema, rulesSchema, waiversSchema } from './schema-rules.ts';
import { suiteSchema } from './schema-suite.ts';

/**
 * `evalgap.yml`: every key with its default, its short forms and what it means. The JSON Schema for editors comes from
 * its input side, the config that the parts work with from its output side.
 */
export const configSchema = mapping(
  {
    suites: named('suite', suiteSchema)
      .superRefine(suitesFault, { when: ({ value }) => typeof value === 'object' && value !== null })
      .meta({ minProperties: 1 })
      .describe('The eval sets, by name.'),
    rules: rulesSchema.prefault({}).describe('Levels and options of rules, by rule id or group.'),
    waivers: waiversSchema.default([]).describe('Findings that are accepted, each with its reason.'),
    'fail-on': failOnSchema
      .default(['pin/outdated', 'pin/missing', 'pin/ran-another-prompt'])
      .describe('The rules and groups whose findings fail the check.'),
    history: mapping({
      store: oneOf(['branch', 'artifact', 'none'])
        .default('branch')
        .describe('Where runs of the default branch are kept.'),
      maxAge: duration().prefault('7d').describe('How old a recorded run may be to stand in for a new one.'),
    })
      .prefault({})
      .describe('Recorded runs.'),
    labels: mapping({
      issue: labelName().default('evalgap').describe('The label of the issues of the weekly review.'),
      failure: labelName().default('agent-failure').describe('The label of issues that report a failure of the agent.'),
    })
      .prefault({})
      .describe('Labels of issues.'),
  },
  'a mapping with the key suites',
);

export type ParsedConfig = z.output<typeof configSchema>;

function labelName() {
  return text('the name of a label')
    .max(50, 'at most 50 characters')
    .refine((name) => !name.includes(','), 'a name without a comma: GitHub lists issues by labels that commas part');
}

function suitesFault(suites: object, context: z.core.$RefinementCtx<unknown>): void {
  const names = Object.keys(suites);
  if (names.length === 0)
    addFault(context, { message: 'there is no suite', expected: 'at least one suite', at: 'key' });
  for (const [index, name] of names.entries()) {
    const twin = names.slice(0, index).find((other) => other.toLowerCase() === name.toLowerCase());
    if (twin === undefined) continue;
    addFault(context, {
      path: [name],
      at: 'key',
      message: `the suites ${quote(twin)} and ${quote(name)} differ only in case`,
      expected: 'names that differ in letters',
      remedy: 'Their files would be one on some systems.',
    });
  }
}
