import type { Finding } from '../finding.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import { expectedCalls } from './tools/expected-calls.ts';
import { knownTools, toolsUnknown } from './tools/known-tools.ts';
import { unknownArguments } from './tools/unknown-arguments.ts';
import { unknownCovers } from './tools/unknown-covers.ts';
import { unknownNames } from './tools/unknown-names.ts';

/** What cases name and nothing there is answers to: tools, arguments of tools, entries of `covers`. */
export function unknownTool(facts: SetFacts, options: SetOptions): readonly Finding[] {
  const [known, calls] = [knownTools(facts), expectedCalls(facts)];
  return [
    ...(known === undefined || known.leadNowhere.length > 0 ? [] : unknownNames(facts, options, known, calls)),
    ...(known === undefined ? [] : unknownArguments(facts, options, known, calls)),
    ...unknownCovers(facts, options, known, calls),
  ];
}

export function unknownToolUnmeasured(facts: SetFacts): readonly string[] {
  return toolsUnknown(facts);
}
