import type { Json } from '../../values/json.ts';
import type { Sample, SampleStep } from '../sample.ts';
import type { Weeks } from '../week-tests.ts';
import { answerIn } from './answer.ts';

/** What one sample has of one tool: it may have called it several times. */
export interface ToolUse {
  readonly at: number;
  readonly answers: readonly Json[];
  /** How calls ended that did not go well. */
  readonly errors: readonly string[];
}

/** What tools answered and how they failed, by name. A step is a call of one where `isTool` says so of its name, or it has arguments. */
export function toolUses(
  samples: Weeks<Sample>,
  isTool: (name: string) => boolean,
): ReadonlyMap<string, Weeks<ToolUse>> {
  const uses = new Map<string, { now: ToolUse[]; before: ToolUse[]; baseline: ToolUse[] }>();
  for (const window of ['now', 'before', 'baseline'] as const)
    for (const { at = 0, steps = [] } of samples[window]) {
      const calls = steps.filter(({ name, arguments: given }) => given !== undefined || isTool(name));
      for (const name of new Set(calls.map((call) => call.name))) {
        const known = uses.get(name) ?? { now: [], before: [], baseline: [] };
        uses.set(name, known);
        const use = useOf(
          calls.filter((call) => call.name === name),
          at,
        );
        if (use.answers.length + use.errors.length > 0) known[window].push(use);
      }
    }
  return uses;
}

function useOf(calls: readonly SampleStep[], at: number): ToolUse {
  return {
    at,
    answers: calls.flatMap(({ output }) => (output === undefined ? [] : [answerIn(output)])),
    errors: calls.flatMap(({ error, output }) => error ?? (saysError(output) ? ['isError'] : [])),
  };
}

/** As MCP servers tell that a call failed. */
function saysError(output: Json | undefined): boolean {
  const isObject = typeof output === 'object' && output !== null && !Array.isArray(output);
  return isObject && (output as { readonly isError?: Json }).isError === true;
}
