import { environmentDigest } from '../agent/environment.ts';
import type { Case } from '../cases/case.ts';
import { caseSetDigest } from '../cases/fingerprint.ts';
import type { AgentConfig, Suite } from '../config/config.ts';
import { judgeFiles } from '../config/judges.ts';
import { type CaseSet, caseReader } from '../gather/case-set.ts';
import type { Project } from '../gather/project.ts';
import { promptVersions, type SuiteSide } from '../gather/suite-side.ts';
import { fingerprintOf } from '../run/fingerprint.ts';
import type { Fingerprint, RunHeader, ShardOfRun } from '../run/run-file.ts';
import type { World } from '../system/world.ts';
import { canonicalJson, type Json } from '../values/json.ts';
import { type AgentFiles, agentFiles } from './affected/agent-digest.ts';
import { judgeDigests } from './scoring/judges.ts';

/** What a run file's header is made of beside the side itself. */
export interface HeaderContext {
  readonly world: World;
  readonly project: Project;
  /** Head's suite under the policy that judges. */
  readonly suite: Suite;
  readonly cases: CaseSet;
  readonly head: SuiteSide;
  readonly leg: string;
  /** Which part of the run the file holds; absent: all of it. */
  readonly shard?: ShardOfRun;
}

export interface HeaderSide extends SuiteSide {
  readonly agent: AgentConfig;
  /** The run file. */
  readonly file: string;
}

/** A header that was made here, and so has a fingerprint. */
export type OwnHeader = RunHeader & { readonly fingerprint: Fingerprint };

export async function headerOf(run: HeaderContext, side: HeaderSide, cases: string): Promise<OwnHeader> {
  const { world, suite, leg, shard } = run;
  const { transport, env, timeout } = side.agent;
  const files = await filesOf(run, side);
  const fingerprint = fingerprintOf({
    prompts: new Map(Array.from(promptFacts(side, files), ([id, fact]) => [id, canonicalJson({ ...fact })])),
    cases,
    steps: suite.steps,
    judges: judgeDigests(suite, run.head),
    agent: { transport: transport as unknown as Json, files: files.digest },
    config: {
      env: [...env],
      timeout,
      models: Object.fromEntries(side.suite.models),
      prepare: side.agent.prepare === undefined ? null : [...side.agent.prepare],
      redact: suite.redact === undefined ? null : [...suite.redact],
      commands: await commandFiles(run, side),
      ...(leg === '' ? {} : { leg }),
    },
  });
  return {
    suite: suite.name,
    revision: side.checkout.revision,
    fingerprint,
    prompts: promptVersions(side),
    steps: suite.steps.map(({ name }) => name),
    final: caseReader(suite).final,
    scorers: fingerprint.scorers,
    startedAt: world.now.toISOString(),
    environment: environmentDigest(env, world.environment),
    ...(shard === undefined ? {} : { shard }),
  };
}

export function formerFingerprint(former: ReadonlyMap<string, Case>): string {
  const digest = caseSetDigest();
  for (const found of former.values()) digest.add(found);
  return digest.value();
}

export function filesOf(run: HeaderContext, side: HeaderSide): Promise<AgentFiles> {
  const { checkout, suite, agent, file } = side;
  return agentFiles({ project: run.project, checkout, suite, agent, record: file, ...casesOf(run, side) });
}

/** Of every suite: what one asks is no part of what answers another. */
function casesOf(
  { cases }: HeaderContext,
  { loaded, suite }: HeaderSide,
): { readonly cases: readonly string[]; readonly apart: readonly string[] } {
  const globs = [suite, ...loaded.config.suites].flatMap((one) => one.cases);
  return { cases: globs, apart: [...cases.files, ...judgeFiles(suite.steps)] };
}

/** What an agent is handed of one prompt. */
export interface PromptFact {
  /** `version@sha256:digest`; empty where the prompt could not be read. */
  readonly text: string;
  readonly path: string;
  readonly region: string | null;
  /** The file's own bytes, which hold what a digest leaves out: white space, comments, descriptions. */
  readonly file: string | null;
}

/** By id. */
export function promptFacts(side: HeaderSide, { prompts }: AgentFiles): ReadonlyMap<string, PromptFact> {
  const versions = promptVersions(side);
  return new Map(
    side.suite.prompts.map(({ id, path, region }) => [
      id,
      { text: versions.get(id) ?? '', path, region: region ?? null, file: prompts.get(path) ?? null },
    ]),
  );
}

/** Scorers and redaction that are commands come from head's tree: another tree may hold other ones by the same name. */
async function commandFiles(run: HeaderContext, side: HeaderSide): Promise<string | null> {
  const { suite, head } = run;
  if (!startsCommands(suite)) return null;
  return (await everyFile(run, { ...side, checkout: head.checkout }, { prompts: false })).digest;
}

/** Whether scoring or redacting starts a command, which may read any file. */
export function startsCommands({ redact, steps }: Pick<Suite, 'redact' | 'steps'>): boolean {
  return redact !== undefined || steps.some(({ scorer }) => scorer.kind === 'custom');
}

/** All files of a side's tree, whatever its agent declares; with or without those that are prompts as a whole left out. */
export function everyFile(
  run: HeaderContext,
  side: HeaderSide,
  { prompts }: { readonly prompts: boolean },
): Promise<AgentFiles> {
  const { checkout, suite, agent, file } = side;
  return agentFiles({
    project: run.project,
    checkout,
    suite: prompts ? suite : { ...suite, prompts: [] },
    agent: { ...agent, transport: { kind: 'persistent', command: [] }, inputs: [] },
    record: file,
    ...casesOf(run, side),
  });
}
