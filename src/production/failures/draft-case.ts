import type { Case } from '../../cases/case.ts';
import type { CaseReader } from '../../cases/expect.ts';
import { readJsonText } from '../../cases/json-text.ts';
import { parseCase } from '../../cases/parse-case.ts';
import { isLabel, type WrittenCase } from '../../cases/schema.ts';
import { caseLine } from '../../cases/write/case-line.ts';
import type { Suite } from '../../config/config.ts';
import { canonicalJson, type Json, sha256 } from '../../values/json.ts';
import type { Redacted } from '../redacted.ts';
import { type Asked, askedBefore } from './asked-before.ts';
import type { Failure, FailureSource } from './failure.ts';
import { knownAnswer } from './known-answer.ts';
import { sameAddress } from './same-address.ts';

/** What a draft is held against. */
export interface Known {
  readonly suite: Pick<Suite, 'steps'>;
  /** Of the suite, in the order of the files. */
  readonly cases: readonly Case[];
  readonly drafts: readonly Case[];
  /** Ids that cannot be given besides those of the cases: of a branch that waits, say. */
  readonly ids?: Iterable<string>;
  /** Of other suites: a case of any suite answers an issue. */
  readonly casesElsewhere?: readonly Pick<Case, 'id' | 'source'>[];
  /** Similarity from which on a request was asked already; 0.9, as in `set/duplicate`, when absent. */
  readonly threshold?: number;
}

export type Draft =
  | {
      readonly kind: 'drafted';
      readonly case: Redacted<WrittenCase>;
      /** As it stands in a file of lines, without its line end. */
      readonly line: string;
      /** Whether what is expected is left for a person to write. */
      readonly open: boolean;
    }
  /** A case, or an earlier draft of the same batch, asks the same or nearly. */
  | { readonly kind: 'resembles'; readonly case: string; readonly similarity: number }
  /** A case comes from this very source. */
  | { readonly kind: 'cited'; readonly case: string }
  /** A sentence without its full stop, which quotes nothing. */
  | { readonly kind: 'refused'; readonly why: string };

export function draftCase(failure: Redacted<Failure>, known: Known): Draft {
  const [draft] = draftCases([failure], known);
  return draft ?? { kind: 'refused', why: 'there is no failure' };
}

/**
 * Drafts of cases, one after the other and each also held against those before it, until `most` are drafted: of the
 * failures after that nothing is said. A draft is not run until a person has taken its mark away. What somebody wrote
 * that should have happened is expected only where it is for certain an answer that this step knows.
 */
export function draftCases(
  failures: readonly Redacted<Failure>[],
  known: Known,
  most = Number.POSITIVE_INFINITY,
): readonly Draft[] {
  const { suite, cases, drafts, casesElsewhere = [], threshold = 0.9 } = known;
  const all = [...cases, ...drafts];
  const reader = { steps: suite.steps.map(({ name }) => name), final: finalOf(suite) };
  const taken = new Set([...all.map(({ id }) => id), ...(known.ids ?? [])]);
  const citing = citingCase([...all, ...casesElsewhere]);
  const inputs = failures.map((failure) => inputOf(failure, all));
  const asked = askedBefore([...all.map(({ input }) => input), ...inputs], threshold);
  const held: Asked[] = all.map(({ id }, place) => ({ id, place }));

  function draftOf({ source, ...report }: Redacted<Failure>, input: Json, place: number): Draft {
    const cited = citing(source) ?? repeatedSample(source, input, taken);
    if (cited !== undefined) return { kind: 'cited', case: cited };
    if (isEmpty(input)) return { kind: 'refused', why: 'its input is empty' };
    const like = asked(place, held);
    if (like !== undefined) return { kind: 'resembles', case: like.id, similarity: like.similarity };
    const expect = knownAnswer(report, suite, cases);
    const id = freeId(source, input, taken);
    const said = { id, input, ...(expect === undefined ? {} : { expect }), source: sourceOf(source) };
    return written({ ...said, tags: [], draft: true }, reader);
  }

  const results: Draft[] = [];
  let drafted = 0;
  for (const [index, failure] of failures.entries()) {
    if (drafted === most) break;
    const place = all.length + index;
    const draft = draftOf(failure, inputs[index] ?? null, place);
    results.push(draft);
    if (draft.kind !== 'drafted') continue;
    drafted += 1;
    taken.add(draft.case.id);
    held.push({ id: draft.case.id, place });
  }
  return results;
}

/** What it came to as a case is read back as any case would be: nothing is drafted that `check` could not read. */
function written(draft: WrittenCase, reader: CaseReader): Draft {
  const line = caseLine(draft);
  const parsed = parseCase({ kind: 'row', value: JSON.parse(line), location: { file: '' } }, reader);
  if (parsed.ok)
    return { kind: 'drafted', case: draft as Redacted<WrittenCase>, line, open: draft.expect === undefined };
  const [{ message } = { message: 'it cannot be written as a case' }] = parsed.problems;
  return { kind: 'refused', why: message };
}

/** A text that is JSON is read as such only where the suite has cases and no input of theirs is a text. */
function inputOf({ input, source }: Failure, cases: readonly Case[]): Json {
  if (typeof input !== 'string' || source.kind !== 'issue') return input;
  if (cases.length === 0 || cases.some((one) => typeof one.input === 'string')) return input;
  const read = readJsonText(input, 'the input');
  return read.ok && typeof read.value === 'object' && read.value !== null ? (read.value as Json) : input;
}

function isEmpty(input: Json): boolean {
  return typeof input === 'string' ? input.trim() === '' : ['null', '[]', '{}'].includes(canonicalJson(input));
}

function citingCase(cases: readonly Pick<Case, 'id' | 'source'>[]): (source: FailureSource) => string | undefined {
  const byAddress = new Map<string, string>();
  for (const { id, source } of cases.toReversed())
    if (source?.url !== undefined) byAddress.set(sameAddress(source.url), id);
  return (source) => (source.kind === 'issue' ? byAddress.get(sameAddress(source.url)) : undefined);
}

function sourceOf(source: FailureSource): NonNullable<WrittenCase['source']> {
  if (source.kind === 'issue') return { kind: 'issue', url: source.url, date: source.date };
  const ref = source.id?.trim() ?? '';
  return {
    kind: 'production',
    ...(isLabel(ref) ? { ref } : {}),
    ...(source.date === undefined ? {} : { date: source.date }),
  };
}

/** What became of its case since does not matter: its words may have been changed by people. */
function repeatedSample(source: FailureSource, input: Json, taken: ReadonlySet<string>): string | undefined {
  if (source.kind === 'issue' || source.id === undefined) return undefined;
  const id = sampleId(source, input);
  return taken.has(id) ? id : undefined;
}

function freeId(source: FailureSource, input: Json, taken: ReadonlySet<string>): string {
  const id = source.kind === 'issue' ? `issue-${source.number}` : sampleId(source, input);
  for (let nth = 1; ; nth += 1) {
    const numbered = nth === 1 ? id : `${id}-${nth}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** By both: ids that were redacted may be those of many samples, and many may ask the same. */
function sampleId({ id, date }: Extract<FailureSource, { kind: 'production' }>, input: Json): string {
  const digest = sha256(canonicalJson([id ?? null, input])).slice(0, 8);
  return ['prod', ...(date === undefined ? [] : [date]), digest].join('-');
}

function finalOf({ steps }: Known['suite']): string {
  return steps.find(({ final }) => final)?.name ?? '';
}
