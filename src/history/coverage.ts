import { resolveCovers } from '../cases/covers.ts';
import type { Suite } from '../config/config.ts';
import type { Json } from '../values/json.ts';
import type { Coverage, KnownCase } from './history.ts';
import type { PastCase } from './past-case.ts';

/** What a past case is to a suite as the suite is today. */
export interface CaseView {
  covers(past: PastCase): Coverage;
  known(past: PastCase): KnownCase;
}

/** A name that is no prompt's was a tool's, whether or not there is such a tool today. */
export function caseView({ prompts, steps }: Pick<Suite, 'prompts' | 'steps'>): CaseView {
  const promptIds = prompts.map(({ id }) => id);
  const toolSteps = steps.flatMap(({ name, scorer, final }) =>
    scorer.kind === 'tool-call' ? [name, ...(final ? [''] : [])] : [],
  );
  const covers = ({ covers, calls }: PastCase): Coverage => {
    const covered = resolveCovers(
      { ...(covers === undefined ? {} : { covers }), expect: calls },
      { promptIds, tools: covers ?? [], toolSteps },
    );
    const { tools, paths } = covered;
    return covers === undefined ? { tools, paths } : { prompts: covered.prompts, tools, paths };
  };
  return {
    covers,
    known: (past) => ({
      id: past.id,
      covers: covers(past),
      production: past.production,
      calls: calledTools(toolSteps.map((step) => past.calls.get(step) ?? [])),
      ...(past.source === undefined ? {} : { source: past.source }),
    }),
  };
}

function calledTools(lists: readonly Json[]): KnownCase['calls'] {
  const fields = new Map<string, Set<string>>();
  for (const call of lists.flatMap((list) => (Array.isArray(list) ? (list as readonly Json[]) : []))) {
    if (!isObject(call) || typeof call.name !== 'string') continue;
    const known = fields.get(call.name) ?? new Set();
    for (const field of isObject(call.arguments) ? Object.keys(call.arguments) : []) known.add(field);
    fields.set(call.name, known);
  }
  return Array.from(fields, ([tool, known]) => ({ tool, fields: [...known] }));
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
