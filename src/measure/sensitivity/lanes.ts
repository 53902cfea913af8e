import { join } from 'node:path';
import type { Agent } from '../../agent/agent.ts';
import { openAgent } from '../../agent/open-agent.ts';
import type { AgentConfig } from '../../config/config.ts';
import { promptVersions, readablePrompts, type SuiteSide } from '../../gather/suite-side.ts';
import type { Prompt } from '../../prompts/prompt.ts';
import { receiptMatcher } from '../../prompts/receipt.ts';
import { type Journal, openJournal } from '../../run/journal.ts';
import type { RunHeader, Trial } from '../../run/run-file.ts';
import type { Lane } from '../../run/schedule.ts';
import { sentMatcher } from '../../sensitivity/sent.ts';
import type { InputVariant, PromptVariant, Variant } from '../../sensitivity/variant.ts';
import { openAppendFile } from '../../system/append-file.ts';
import { canonicalJson, sha256 } from '../../values/json.ts';
import { CouldNotCheck } from '../../values/problem.ts';
import type { OwnHeader } from '../header.ts';
import { type TreeRequest, treeFor } from './trees.ts';
import { readVariant } from './variants.ts';

export interface LanesRequest extends TreeRequest {
  readonly agent: AgentConfig;
  /** The header of a run of the working tree as it is. */
  readonly header: OwnHeader;
  readonly folder: string;
  readonly fresh: boolean;
  readonly variants: readonly Variant[];
  readonly keep: (resource: { close(): Promise<void> | void }) => void;
}

/** The original, the original once more, and a lane for each variant, in this order. */
export async function openLanes(request: LanesRequest): Promise<readonly Lane[]> {
  const { side, variants } = request;
  const asItIs = await agentIn(request, request.agent);
  const others = new Map(readablePrompts(side).map((prompt) => [prompt.id, receiptMatcher(prompt, [])]));
  const lane = async (name: string, agent: Agent, own: Partial<OwnLane> = {}): Promise<Lane> => ({
    name,
    agent,
    promptPaths: new Map(side.suite.prompts.map(({ id, path }) => [id, path])),
    receipts: (id, receipt) => (own.sent?.(id, receipt) ?? others.get(id)?.(receipt)) || 'unknown',
    journals: { head: narrowed(await journalOf(request, name, own), own.variant) },
  });
  const lanes = [await lane(ORIGINAL, asItIs), await lane(AGAIN, asItIs)];
  for (const variant of variants) {
    if (variant.family === 'input') {
      lanes.push(await lane(variant.id, rewording(asItIs, variant), { variant }));
      continue;
    }
    // Every request to it is another lane's neighbour: one process is enough for each.
    const agent = await agentIn(request, { ...request.agent, concurrency: 1 }, variant);
    lanes.push(await lane(variant.id, agent, { variant, ...(await written(side, variant)) }));
  }
  return lanes;
}

const ORIGINAL = 'original';
const AGAIN = 'again';

interface OwnLane {
  readonly variant: Variant;
  readonly versions: ReadonlyMap<string, string>;
  readonly sent: (...receipt: Parameters<Lane['receipts']>) => ReturnType<Lane['receipts']> | undefined;
}

/** Where a lane's trials are kept. Inputs are written otherwise for other cases, which makes another lane of it. */
export function laneFile(folder: string, name: string, variant?: Variant): string {
  const digest = variant?.family === 'input' ? `-${digestOf(variant).slice(0, 8)}` : '';
  return join(folder, `${fileName(name)}${digest}.jsonl`);
}

/** Names of prompts may hold what a file's name may not. */
export function fileName(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, '--').slice(0, 100);
  return /^[\w.-]+(?:\/[\w.-]+)?$/.test(name) ? plain : `${plain}-${sha256(name).slice(0, 8)}`;
}

async function agentIn(request: LanesRequest, config: AgentConfig, variant?: PromptVariant): Promise<Agent> {
  const { world, side, redactor, keep } = request;
  const tree = config.transport.kind === 'http' ? undefined : await treeFor(request, variant);
  if (tree !== undefined) keep({ close: () => tree.remove() });
  const agent = openAgent(config, {
    cwd: tree?.checkout.directory ?? side.checkout.directory,
    env: world.environment,
    redact: redactor.text,
  });
  keep({ close: () => agent.stop() });
  return agent;
}

async function journalOf(
  { header, folder, fresh, redactor, keep }: LanesRequest,
  name: string,
  { variant, versions }: Partial<OwnLane>,
): Promise<Journal> {
  const own: RunHeader =
    variant === undefined
      ? header
      : {
          ...header,
          ...(versions === undefined ? {} : { prompts: versions }),
          fingerprint: {
            ...header.fingerprint,
            config: sha256(canonicalJson([header.fingerprint.config, digestOf(variant)])),
          },
        };
  const journal = await openJournal(openAppendFile(laneFile(folder, name, variant)), own, { fresh, redactor });
  keep(journal);
  return journal;
}

function digestOf(variant: Variant): string {
  if (variant.family === 'prompt') return sha256(variant.text);
  const inputs = Array.from(variant.inputs, ([id, { input, scored = [] }]) => ({
    id,
    input,
    scored: [...scored].sort(),
  }));
  return sha256(canonicalJson([variant.id, ...inputs.sort((one, other) => (one.id < other.id ? -1 : 1))]));
}

/** The same agent, asked in other words. */
function rewording(agent: Agent, { inputs }: InputVariant): Agent {
  return {
    ask: (request, mayTryAgain) =>
      agent.ask({ ...request, input: inputs.get(request.case)?.input ?? request.input }, mayTryAgain),
    stop: async () => {},
  };
}

/** Takes nothing of cases that a variant leaves as they are, and no score of a step whose expectation it may change. */
function narrowed(journal: Journal, variant: Variant | undefined): Journal {
  if (variant?.family !== 'input') return journal;
  const { inputs } = variant;
  return {
    ...journal,
    has: (key) => !inputs.has(key.case) || journal.has(key),
    append: (trial) => journal.append(withScoresOf(trial, inputs.get(trial.case)?.scored)),
  };
}

function withScoresOf(trial: Trial, scored: ReadonlySet<string> | undefined): Trial {
  if (scored === undefined) return trial;
  return {
    ...trial,
    steps: trial.steps.map((step) => {
      if (scored.has(step.name)) return step;
      const { score, expected, reason, ...unscored } = step;
      return unscored;
    }),
  };
}

async function written(side: SuiteSide, variant: PromptVariant): Promise<Pick<OwnLane, 'versions' | 'sent'>> {
  const entry = side.suite.prompts.find(({ id }) => id === variant.prompt);
  const original = readablePrompts(side).find(({ id }) => id === variant.prompt);
  const read = entry === undefined ? undefined : await readVariant(entry, variant, side.checkout.directory);
  if (original === undefined || read?.state !== 'read')
    throw new CouldNotCheck({ message: `${variant.path} cannot be read any more`, remedy: 'Run the command again' });
  const bodies = { variant: bodyOf(variant.text), original: bodyOf(variant.original) };
  const matcher = sentMatcher(
    { prompt: read.prompt, body: bodies.variant },
    { prompt: original, body: bodies.original },
  );
  const replaced = (prompt: Prompt): Prompt => (prompt.id === variant.prompt ? read.prompt : prompt);
  const readings = readablePrompts(side).map((prompt) => ({ state: 'read' as const, prompt: replaced(prompt) }));
  return {
    versions: promptVersions({ prompts: readings }),
    sent: (id, receipt) => (id === variant.prompt ? matcher(receipt) : undefined),
  };
}

/** Agents as a rule send what stands behind the front matter. */
function bodyOf(text: string): string {
  return text.replace(/^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*\r?\n/, '');
}
