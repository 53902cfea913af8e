import { canonicalJson } from '../../values/json.ts';
import type { Placed } from './tree.ts';

/** One request among the spans of a trace: what was asked, and all that was done for it. */
export interface Request {
  /**
   * What was asked of production: an agent, or a span that carries what was asked for the agents within it. Several
   * are runs of one agent, of which each but the last ended with an error. None: models or tools alone.
   */
  readonly heads: readonly Placed[];
  readonly spans: readonly Placed[];
}

/** The spans of a trace by the requests that they answer, and those that stand beside several requests. */
export interface Requests {
  readonly requests: readonly Request[];
  readonly beside: readonly Placed[];
}

/**
 * Each outermost agent is a request of its own: turns of a session, agents one after the other. Agents that stand side
 * by side are steps of one request where a span around them was asked something. Around one request everything in the
 * trace belongs to it. Without any agent the spans with an input of their own are the requests.
 */
export function requestsIn(placed: readonly Placed[]): Requests {
  const agents = placed.filter(isOutermost);
  const asked = agents.length > 0 ? agents.flatMap((agent) => turnsOf(agent, placed)) : placed.filter(isMarked);
  const runs = runsOf(asked.length > 1 ? outermostMarked(asked, placed) : asked);
  const known = placed.filter(isKnown);
  const [only = [], ...more] = runs;
  if (more.length === 0) return { requests: [{ heads: agentsOf(only, known), spans: known }], beside: [] };
  const owners = ownersOf(new Set(runs.flat()), placed);
  const parts = new Map<Placed, Placed[]>();
  const requests = runs.map((heads) => {
    const spans: Placed[] = [];
    for (const head of heads) parts.set(head, spans);
    return { heads, spans };
  });
  const beside: Placed[] = [];
  for (const each of known) (parts.get(owners.get(each.span.id) ?? each) ?? beside).push(each);
  return { requests: requests.map(({ heads, spans }) => ({ heads: agentsOf(heads, spans), spans })), beside };
}

function isKnown({ span }: Placed): boolean {
  return span.facts !== undefined || span.marks !== undefined;
}

function isOutermost({ span, agent }: Placed): boolean {
  return span.facts?.role === 'agent' && agent === undefined;
}

function isMarked({ span }: Placed): boolean {
  return span.marks?.input !== undefined;
}

/** An agent that tells neither question nor answer, around agents that were asked different things, is their frame. */
function turnsOf(agent: Placed, placed: readonly Placed[]): readonly Placed[] {
  const { facts, marks } = agent.span;
  if (facts?.asked !== undefined || facts?.output !== undefined || marks?.input !== undefined) return [agent];
  const turns = placed.filter(
    ({ span, agent: around }) =>
      around === agent.span && span.facts?.role === 'agent' && span.facts.asked !== undefined,
  );
  const questions = new Set(turns.map(({ span }) => canonicalJson(span.facts?.asked ?? null)));
  return questions.size > 1 ? turns : [agent];
}

/** Of each the outermost span around it that carries what was asked, or itself. */
function outermostMarked(asked: readonly Placed[], placed: readonly Placed[]): readonly Placed[] {
  const marked = new Set(placed.filter(isMarked));
  if (marked.size === 0) return asked;
  const around = ownersOf(marked, placed);
  return [...new Set(asked.map((each) => around.get(each.span.id) ?? each))];
}

/** An agent that ended with an error and is asked the same again has run twice for one request. */
function runsOf(heads: readonly Placed[]): readonly (readonly Placed[])[] {
  const failed = new Map<string, Placed[]>();
  return heads.flatMap((head) => {
    const { facts, error } = head.span;
    if (heads.length === 1 || facts?.asked === undefined) return [[head]];
    const key = canonicalJson([facts.name ?? null, facts.asked]);
    const before = failed.get(key);
    const runs = before ?? [];
    runs.push(head);
    if (error === undefined) failed.delete(key);
    else failed.set(key, runs);
    return before === undefined ? [runs] : [];
  });
}

/** Of the spans within `heads`, and of these themselves, the outermost one each stands within. */
function ownersOf(heads: ReadonlySet<Placed>, placed: readonly Placed[]): ReadonlyMap<string, Placed> {
  const owners = new Map<string, Placed>();
  for (const each of placed) {
    const around = each.around === undefined ? undefined : owners.get(each.around);
    const owner = around ?? (heads.has(each) ? each : undefined);
    if (owner !== undefined) owners.set(each.span.id, owner);
  }
  return owners;
}

/** Where one agent alone stands within a span that carries what was asked, it is the one that was asked. */
function agentsOf(heads: readonly Placed[], spans: readonly Placed[]): readonly Placed[] {
  if (heads.length !== 1 || heads.some(isAgent)) return heads;
  const agents = spans.filter(isOutermost);
  return agents.length === 1 ? agents : heads;
}

function isAgent({ span }: Placed): boolean {
  return span.facts?.role === 'agent';
}
