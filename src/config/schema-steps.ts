import { z } from 'zod';
import type { ScorerConfig } from './config.ts';
import { quote } from './describe.ts';
import { addFault } from './fault.ts';
import { command, flag, isMapping, mapping, named, oneOf, share } from './leaves.ts';
import { judgeFaults, judgeOf, judgeOptions } from './schema-judge.ts';

const SCORERS = [
  'equals',
  'fields',
  'tool-call',
  'contains',
  'regex',
  'number',
  'custom',
  'judge',
] as const satisfies readonly ScorerConfig['kind'][];
const PLAIN_SCORERS = [
  'equals',
  'fields',
  'tool-call',
  'contains',
  'regex',
  'number',
] as const satisfies readonly ScorerConfig['kind'][];

type ScorerOf<Kind extends ScorerConfig['kind']> = Extract<ScorerConfig, { kind: Kind }>;
type ScorerOptions = Omit<ScorerOf<'tool-call'>, 'kind'> & Omit<ScorerOf<'custom'>, 'kind'>;

/** Which scorer each of its options belongs to. */
const OPTIONS = [
  ['order', 'tool-call'],
  ['tolerance', 'tool-call'],
  ['command', 'custom'],
  ...Object.keys(judgeOptions).map((option) => [option, 'judge'] as const),
] as const;

/** Reports give these rows of their own beside the steps. */
const RESERVED = ['completed', 'routed'];

const longStep = mapping({
  scorer: oneOf(SCORERS).describe('How the output of the step is compared with what a case expects.'),
  threshold: share().prefault(1).describe('A score of at least this is correct.'),
  final: flag()
    .exactOptional()
    .describe('Marks the step whose result counts as the answer. Where none is marked, the last one.'),
  mutates: flag().default(false).describe('The step changes the world: its deviations are listed first.'),
  dry: flag().default(false).describe('Asked with `shadow: true`, the step changes nothing in the world.'),
  order: oneOf(['ordered', 'unordered', 'subset'])
    .exactOptional()
    .meta({ default: 'ordered' })
    .describe('tool-call: how the calls made must match those expected.'),
  tolerance: z
    .number('a number from 0 up')
    .min(0, 'a number from 0 up')
    .exactOptional()
    .meta({ default: 0 })
    .describe('tool-call: how far numeric arguments may be apart.'),
  command: command().exactOptional().describe('custom: the program that scores, over the line protocol of agents.'),
  ...judgeOptions,
}).superRefine(
  (step, context) => {
    for (const [option, scorer] of OPTIONS) {
      if (!Object.hasOwn(step, option) || step.scorer === scorer || !SCORERS.includes(step.scorer)) continue;
      addFault(context, {
        path: [option],
        at: 'key',
        message: `${option} means nothing to the scorer ${step.scorer}`,
        expected: `${option} only with scorer: ${scorer}`,
        remedy: `Remove ${option}, or write scorer: ${scorer}.`,
      });
    }
    if (step.scorer === 'custom' && !Object.hasOwn(step, 'command'))
      addFault(context, {
        at: 'key',
        message: 'the scorer custom has no command',
        expected: 'the program that scores',
        remedy: 'Write command: [node, score.mjs].',
      });
    if (step.scorer === 'judge') for (const fault of judgeFaults(step)) addFault(context, fault);
  },
  { when: isMapping },
);

const stepSchema = z
  .union([oneOf(PLAIN_SCORERS), longStep], 'the name of a scorer, or a mapping with the key scorer')
  .transform((step) => (typeof step === 'string' ? longStep.parse({ scorer: step }) : step))
  .transform(({ scorer: kind, order = 'ordered', tolerance = 0, command = [], ...rest }, context) => {
    const { prompt, model, url, key, mode, verdicts, timeout, labels, ...step } = rest;
    if (kind !== 'judge') return { ...step, scorer: scorerOf(kind, { order, tolerance, command }) };
    const judge = judgeOf(rest);
    if (judge !== undefined) return { ...step, scorer: judge };
    addFault(context, { expected: 'prompt, model and url' });
    return z.NEVER;
  });

/** The steps in the order of the chain, by name. */
export const stepsSchema = named('step', stepSchema)
  .superRefine(
    (steps, context) => {
      const names = Object.keys(steps);
      if (names.length === 0)
        addFault(context, {
          message: 'there is no step',
          expected: 'at least one step such as { reply: equals }',
          remedy: 'Remove the key steps for the default.',
        });
      for (const name of names.filter((name) => RESERVED.includes(name)))
        addFault(context, {
          path: [name],
          at: 'key',
          message: `a step cannot be named ${name}`,
          expected: 'another name',
          remedy: `Reports have a row ${name} of their own.`,
        });
      const finals = names.filter((name) => finalOf(steps[name]) === true);
      for (const name of finals.slice(1))
        addFault(context, {
          path: [name, 'final'],
          message: `${quote(name)} and ${quote(finals[0] ?? '')} are both final`,
          expected: 'one final step',
          remedy: 'Remove final: true from one of them.',
        });
      const last = names.at(-1);
      if (last !== undefined && finals.length === 0 && finalOf(steps[last]) === false) {
        addFault(context, {
          path: [last, 'final'],
          message: 'no step is final',
          expected: 'one final step',
          remedy: 'Write final: true at one step, or leave it out for the last one.',
        });
      }
    },
    { when: isMapping },
  )
  .meta({ minProperties: 1 });

function scorerOf(
  kind: Exclude<ScorerConfig['kind'], 'judge'>,
  { order, tolerance, command }: ScorerOptions,
): ScorerConfig {
  if (kind === 'tool-call') return { kind, order, tolerance };
  return kind === 'custom' ? { kind, command } : { kind };
}

function finalOf(step: unknown): unknown {
  return typeof step === 'object' && step !== null && 'final' in step ? step.final : undefined;
}
