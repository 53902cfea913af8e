import type { PromptEntry } from '../config/config.ts';
import { findPrivate } from '../privacy/find-private.ts';
import { formatPin } from '../prompts/pin.ts';
import { parseReported, type Standing, standingOf } from './reported-version.ts';
import type { Sample } from './sample.ts';
import { windowsOf } from './windows.ts';

/** What production is said to run: by the place that `deployed` names, or by the samples of the last seven days. */
export interface Reported {
  readonly from: 'deployed' | 'samples';
  /** By prompt id; of samples those that were seen last first. */
  readonly prompts: ReadonlyMap<string, readonly SeenVersion[]>;
}

export interface SeenVersion {
  /** `5`, `5@sha256:9f2c…` or `sha256:9f2c…` */
  readonly version: string;
  /** How many samples were answered with it, and when the last of them was asked, in milliseconds since 1970. */
  readonly samples?: number;
  readonly last?: number;
}

/** What the place that `deployed` names has answered. */
export function reportedAs(versions: ReadonlyMap<string, string>): Reported {
  return { from: 'deployed', prompts: new Map([...versions].map(([prompt, version]) => [prompt, [{ version }]])) };
}

/** What the samples of the seven days up to `asOf` were answered with. */
export interface SampledVersions {
  readonly reported: Reported;
  /** Samples of these days, and how many of them name a version of any prompt. */
  readonly samples: number;
  readonly naming: number;
  /** How many versions are written in no form that can be held against a pin. */
  readonly unread: number;
}

export function sampledVersions(samples: readonly Sample[], asOf: number): SampledVersions {
  const { now } = windowsOf(samples, asOf);
  const prompts = new Map<string, Map<string, Required<SeenVersion>>>();
  const canBeShown = once(isReadable);
  const isName = once(isPlain);
  let [naming, unread] = [0, 0];
  for (const { at = 0, prompts: named = {} } of now) {
    let known = 0;
    for (const [prompt, version] of Object.entries(named)) {
      if (!isName(prompt) || !canBeShown(version)) unread += 1;
      else {
        const versions = prompts.get(prompt) ?? new Map<string, Required<SeenVersion>>();
        const before = versions.get(version);
        versions.set(version, {
          version,
          samples: (before?.samples ?? 0) + 1,
          last: Math.max(before?.last ?? 0, at),
        });
        prompts.set(prompt, versions);
        known += 1;
      }
    }
    if (known > 0) naming += 1;
  }
  const newestFirst = (versions: ReadonlyMap<string, Required<SeenVersion>>) =>
    [...versions.values()].sort((one, other) => other.last - one.last || other.samples - one.samples);
  return {
    reported: {
      from: 'samples',
      prompts: new Map([...prompts].map(([prompt, versions]) => [prompt, newestFirst(versions)])),
    },
    samples: now.length,
    naming,
    unread,
  };
}

/** A prompt of a suite, and what production runs of it. */
export interface DeployedPrompt {
  readonly prompt: string;
  readonly pin?: string;
  /** What is told of: where several run side by side, one that is not as pinned. */
  readonly deployed?: string;
  readonly state: DeployedState;
  /** All that run, as far as is known; of the last day before the last sample. */
  readonly running: readonly SeenVersion[];
  /** All of the seven days. */
  readonly seen: readonly SeenVersion[];
}

export type DeployedState = Standing | 'not-reported' | 'not-pinned';

/** Loudest first. */
const STANDINGS: readonly Standing[] = ['differs', 'digest-differs', 'cannot-tell', 'as-pinned'];

/** Each prompt of a suite against what production is said to run. */
export function comparePins(prompts: readonly PromptEntry[], reported: Reported): readonly DeployedPrompt[] {
  return prompts.map(({ id, pin }): DeployedPrompt => {
    const seen = reported.prompts.get(id) ?? [];
    const running = stillRunning(seen);
    const [first] = running;
    const own = { prompt: id, running, seen, ...(pin === undefined ? {} : { pin: formatPin(pin) }) };
    if (first === undefined) return { ...own, state: 'not-reported' };
    if (pin === undefined) return { ...own, state: 'not-pinned', deployed: first.version };
    const standings = running.flatMap(({ version }) => {
      const read = parseReported(version);
      return read === undefined ? [] : [{ version, standing: standingOf(read, pin) }];
    });
    const told = STANDINGS.flatMap((each) => standings.find(({ standing }) => standing === each) ?? [])[0];
    return { ...own, state: told?.standing ?? 'cannot-tell', deployed: told?.version ?? first.version };
  });
}

/** Ids of prompts that production reports and that are none of `known`. */
export function unknownPrompts({ prompts }: Reported, known: ReadonlySet<string>): readonly string[] {
  return [...prompts.keys()].filter((id) => !known.has(id));
}

const DAY = 86_400_000;

/** A version that was replaced during the week runs no more; those of a test or of a staged release run side by side. */
function stillRunning(seen: readonly SeenVersion[]): readonly SeenVersion[] {
  const newest = seen.reduce((latest, { last = 0 }) => Math.max(latest, last), 0);
  return seen.filter(({ last = 0 }) => last > newest - DAY);
}

/** Samples may hold anything in the place of a version; what is kept can be shown. */
function isReadable(version: string): boolean {
  return parseReported(version) !== undefined && findPrivate(version).length === 0;
}

function isPlain(id: string): boolean {
  return /^[\w.+-]{1,100}$/.test(id) && findPrivate(id).length === 0;
}

/** Thousands of samples name the same few. */
function once(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const answer = known.get(text) ?? test(text);
    known.set(text, answer);
    return answer;
  };
}
