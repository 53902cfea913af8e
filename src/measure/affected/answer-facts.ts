import type { CaseSet } from '../../gather/case-set.ts';
import { canonicalJson, type Json, sha256 } from '../../values/json.ts';
import { everyFile, filesOf, type HeaderContext, promptFacts, startsCommands } from '../header.ts';
import { expectedHeader, type Former, type KnownSide } from '../known-side.ts';
import type { SuiteMeasurement } from '../measurer.ts';
import { judgeDigests } from '../scoring/judges.ts';
import { type Affected, type AffectedFacts, type AnswerFacts, affectedCases } from './affected.ts';
import { type AgentFiles, isElsewhere } from './agent-digest.ts';
import { type BaseRuns, receiptsSeen } from './receipts-seen.ts';

interface Sides {
  readonly base: KnownSide;
  readonly head: KnownSide;
}

/**
 * Which cases a pull request may affect, from what git holds of both sides, and where that leaves cases out, from what
 * runs of the base show of the prompts that were really sent.
 */
export async function affectedBy(
  request: SuiteMeasurement,
  { base, head }: Sides,
  former: Former,
  runs: BaseRuns = async () => [],
): Promise<Affected> {
  if (request.fresh) return { kind: 'all', reason: 'everything was asked for anew' };
  if (typeof former.base === 'string') return { kind: 'all', reason: "the base's own cases are not known" };
  const [before, after] = [await filesOf(request, under(base, head)), await filesOf(request, under(head, base))];
  const commands = [base.suite, head.suite].some(startsCommands);
  const factsOf = async (side: KnownSide, files: AgentFiles, covers: AnswerFacts['covers']): Promise<AnswerFacts> => {
    const { fingerprint } = await expectedHeader(request, side);
    return {
      prompts: promptFacts(side, files),
      agent: sha256(canonicalJson({ transport: side.agent.transport as unknown as Json, files: files.digest })),
      config: fingerprint?.config ?? '',
      scoring: await scoringOf(request, side, files, commands),
      covers,
    };
  };
  const every = after.every ?? before.every;
  const facts: AffectedFacts = {
    base: await factsOf(base, before, former.coversOf),
    head: await factsOf(head, after, request.cases.coversOf),
    cases: request.cases.digests,
    before: former.base,
    reviewed: reviewedAnew(former, request.cases),
    changed: changedFiles(before, after),
    ...(every === undefined ? {} : { every }),
    answersElsewhere: isElsewhere(head.agent),
  };
  const told = affectedCases(facts);
  const isLeft = told.kind === 'some' && told.agent === 'changed' && told.left > 0;
  const affected = isLeft ? affectedCases({ ...facts, seen: await receiptsSeen(runs, request.cases.digests) }) : told;
  const remarks = [...unmatchedInputs(request, before, after), ...openTree(affected, every)];
  return remarks.length === 0 ? affected : { ...affected, remarks };
}

/** A side whose files are looked at by what either side names: neither hides what the other says counts. */
function under(side: KnownSide, other: KnownSide): KnownSide {
  const [own, its] = [side.agent.inputs, other.agent.inputs];
  const inputs = own.length === 0 || its.length === 0 ? [] : [...new Set([...own, ...its])];
  const tools = [...new Set([...side.suite.tools, ...other.suite.tools])];
  return { ...side, suite: { ...side.suite, tools }, agent: { ...side.agent, inputs } };
}

/** Of head's own `inputs` those that match nothing, with their places. */
function unmatchedInputs(
  { loaded, suite: { name } }: SuiteMeasurement,
  before: AgentFiles,
  after: AgentFiles,
): readonly string[] {
  const written = loaded.config.suites.find((one) => one.name === name)?.agent?.inputs ?? [];
  return written.flatMap((glob, index) => {
    if (!before.unmatched.includes(glob) || !after.unmatched.includes(glob)) return [];
    const { file, line } = loaded.locate(['suites', name, 'agent', 'inputs', index]);
    return [
      `\`${glob}\` of \`agent.inputs\` (${file}${line === undefined ? '' : `:${line}`}) matches no file on either side: until it does, every file of the repository counts.`,
    ];
  });
}

/** Said where it had cases run. */
function openTree(affected: Affected, every: string | undefined): readonly string[] {
  if (affected.kind !== 'all' || affected.isOpen !== true) return [];
  return [`Every case was run: a change of any file of the repository counts, since ${every}.`];
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
