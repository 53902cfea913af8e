import type { Change, ToolMove } from '../../history/history.ts';
import type { CaseAsOf } from '../../stale/cases-as-of.ts';
import type { OpenChange } from '../../stale/open-changes.ts';
import { pathToday } from '../../stale/threads.ts';
import { assertNever } from '../../values/json.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { quoted, someOf } from '../wording.ts';
import type { StaleFacts, StaleOptions } from './facts.ts';
import { pastGrace } from './past-grace.ts';
import { acceptedLine, changedWhen, commitLines, coveringLine, placeOf } from './wording.ts';

/** A tool changed, and no covering case followed. What is gone and still expected is named case by case. */
export function toolMoved(facts: StaleFacts, options: StaleOptions): readonly Finding[] {
  return pastGrace(facts, 'stale/tool-moved', options).map(({ cause, changes, last: { change } }) => {
    const gone = goneAfter(changes);
    const expecting = facts.cases.flatMap((known) => expectations(known, gone));
    return finding('stale/tool-moved', options, {
      suite: facts.suite,
      subject: cause.subject,
      location: { file: pathToday(change) },
      message: `tool ${quoted(cause.subject)} (${placeOf(change)}) ${changedWhen(changes)}, and no covering case was added or edited since`,
      evidence: [
        ...expecting,
        ...commitLines(changes, ({ change }) => movesOf(change).map(describe).join(', ')),
        coveringLine(cause),
        ...acceptedLine(cause),
      ],
      fix: fixOf(expecting.length, cause.covering.length, gone),
    });
  });
}

/** A tool, or a field of one, that was there before and no longer is. */
interface Gone {
  readonly tool: string;
  readonly field?: string;
  readonly renamedTo?: string;
}

function goneAfter(changes: readonly OpenChange[]): readonly Gone[] {
  const gone = new Map<string, Gone>();
  for (const move of changes.flatMap(({ change }) => movesOf(change))) {
    const key = move.kind === 'renamed' ? keyOf(move.tool) : keyOf(move.tool, move.field);
    switch (move.kind) {
      case 'gained':
        gone.delete(key);
        break;
      case 'lost':
        gone.set(key, { tool: move.tool, ...(move.field === undefined ? {} : { field: move.field }) });
        break;
      case 'renamed':
        gone.delete(keyOf(move.to));
        gone.set(key, { tool: move.tool, renamedTo: move.to });
        break;
      default:
        assertNever(move);
    }
  }
  return [...gone.values()];
}

/** Where it is not known what a case called then, the tools it covers stand for it. */
function expectations({ id, calls, covers }: CaseAsOf, gone: readonly Gone[]): readonly string[] {
  return gone.flatMap(({ tool, field, renamedTo }) => {
    const isExpected =
      calls === undefined
        ? field === undefined && covers.tools.includes(tool)
        : calls.some((call) => call.tool === tool && (field === undefined || call.fields.includes(field)));
    if (!isExpected) return [];
    const what = field === undefined ? quoted(tool) : `${quoted(field)} of ${quoted(tool)}`;
    return [
      `case ${quoted(id)} still expects ${what}, ${renamedTo === undefined ? 'which is gone' : `now ${quoted(renamedTo)}`}`,
    ];
  });
}

function describe(move: ToolMove): string {
  if (move.kind === 'renamed') return `renamed to ${quoted(move.to)}`;
  return move.field === undefined ? move.kind : `${move.kind} ${quoted(move.field)}`;
}

function fixOf(expecting: number, covering: number, gone: readonly Gone[]): string {
  if (expecting > 0)
    return `Edit the cases that still expect ${someOf(gone.map(({ tool, field }) => field ?? tool))}: no agent can call what is not there.`;
  if (covering === 0)
    return 'Write a case that expects the tool to be called, or name it under `covers` of one and put the day into its `reviewed`.';
  return 'Read the cases that cover it against its new form. Add one for what is new, edit those that no longer fit, or put the day into `reviewed` of one that still does.';
}

function movesOf(change: Change): readonly ToolMove[] {
  return change.kind === 'tool' ? change.moved : [];
}

function keyOf(tool: string, field?: string): string {
  return JSON.stringify([tool, field ?? null]);
}
