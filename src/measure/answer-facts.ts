import type { CaseSet } from '../gather/case-set.ts';
import { canonicalJson, type Json, sha256 } from '../values/json.ts';
import { type Affected, type AnswerFacts, affectedCases } from './affected.ts';
import { type AgentFiles, isElsewhere } from './agent-digest.ts';
import { everyFile, filesOf, type HeaderContext, promptFacts, startsCommands } from './header.ts';
import { judgeDigests } from './judges.ts';
import { expectedHeader, type Former, type KnownSide } from './known-side.ts';
import type { SuiteMeasurement } from './measurer.ts';

interface Sides {
  readonly base: KnownSide;
  readonly head: KnownSide;
}

/** Which cases a pull request may affect, from what git holds of both sides and from nothing else. */
export async function affectedBy(request: SuiteMeasurement, { base, head }: Sides, former: Former): Promise<Affected> {
  if (request.fresh) return { kind: 'all', reason: 'everything was asked for anew' };
  if (typeof former.base === 'string') return { kind: 'all', reason: "the base's own cases are not known" };
  const [before, after] = [await filesOf(request, base), await filesOf(request, head)];
  const commands = [base.suite, head.suite].some(startsCommands);
  const factsOf = async (side: KnownSide, files: AgentFiles, covers: AnswerFacts['covers']): Promise<AnswerFacts> => {
    const { fingerprint } = await expectedHeader(request, side);
    return {
      prompts: promptFacts(side, files),
      agent: fingerprint?.agent ?? '',
      config: fingerprint?.config ?? '',
      scoring: await scoringOf(request, side, files, commands),
      files: files.count,
      covers,
    };
  };
  return affectedCases({
    base: await factsOf(base, before, former.coversOf),
    head: await factsOf(head, after, request.cases.coversOf),
    cases: request.cases.digests,
    before: former.base,
    reviewed: reviewedAnew(former, request.cases),
    changed: changedFiles(before, after),
    inputsDeclared: head.agent.inputs.length > 0,
    answersElsewhere: isElsewhere(head.agent),
  });
}

/** Base and head are scored alike, by head's scorers: what counts here is whether the pull request changes them. */
async function scoringOf(
  request: HeaderContext,
  side: KnownSide,
  { tree }: AgentFiles,
  commands: boolean,
): Promise<string> {
  const { steps, redact } = side.suite;
  const declared = steps.map(({ name, scorer, threshold, final }) => ({
    name,
    scorer: scorer as unknown as Json,
    threshold,
    final,
  }));
  const named = [...wordsIn(declared)].flatMap((word) => tree.get(word) ?? []);
  const files = commands ? (await everyFile(request, side, { prompts: true })).digest : null;
  // With what it includes, which no text of the config names.
  const judges = Object.fromEntries(judgeDigests(side.suite, side));
  return sha256(canonicalJson({ declared, redact: redact === undefined ? null : [...redact], named, judges, files }));
}

/** Every text in what a scorer is made of: some are files, such as the prompt of a judge. */
function* wordsIn(value: Json): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* wordsIn(one as Json);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* wordsIn(one);
}

function reviewedAnew({ reviewed }: Former, head: CaseSet): ReadonlySet<string> {
  const anew = [...head.reviewed].filter(([id, day]) => reviewed.get(id) !== day).map(([id]) => id);
  return new Set(anew);
}

function changedFiles({ tree: before }: AgentFiles, { tree: after }: AgentFiles): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path));
}
