import type { SetFacts, ToolInFile } from '../../../src/rules/set/facts.ts';
import type { Json } from '../../../src/values/json.ts';
import { type CaseParts, setFacts } from './set-facts.ts';

export const STEPS = 'steps: { lookup: tool-call, reply: equals }';

/** A tool that takes these fields and no other. */
export function aTool(name: string, fields: readonly string[] = [], parts: Partial<ToolInFile> = {}): ToolInFile {
  const objects = fields.filter((field) => fields.some((other) => other.startsWith(`${field}.`)));
  return { name, fields, closed: ['', ...objects], file: 'tools.json', ...parts };
}

/** A case that expects calls, each a name or a name with arguments. */
export function calling(...calls: readonly (string | readonly [string, Json])[]): CaseParts {
  const lookup = calls.map((call) =>
    typeof call === 'string' ? { name: call } : { name: call[0], arguments: call[1] },
  );
  return { expect: { lookup, reply: 'Done.' } };
}

/** Facts of a suite with a step of calls and one file of tools, unless said otherwise. */
export function factsWith({
  cases,
  tools,
  suite = [STEPS, 'tools: [tools.json]'],
  ...rest
}: Partial<Omit<SetFacts, 'suite' | 'cases' | 'tools'>> & {
  readonly cases: readonly CaseParts[];
  readonly tools?: readonly ToolInFile[];
  readonly suite?: readonly string[];
}): SetFacts {
  return setFacts({ cases, suite, ...(tools === undefined ? {} : { tools }), ...rest });
}
