import type { Fingerprint } from '../run/run-file.ts';
import { canonicalJson, sha256 } from '../values/json.ts';

/** What the name of a recorded run file says about it. */
export interface RunName {
  /** To the second. */
  readonly startedAt: Date;
  /** The first 12 digits of the commit. */
  readonly revision: string;
}

const PLAIN = /^\w[\w.-]{0,99}$/;
const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{12})-[0-9a-f]{12}\.jsonl$/;

/**
 * The folder of all runs of a suite under one fingerprint, so that to list it is to know them. Cases are no part of it:
 * a trial is found again by the digest of its own case, whatever others were run.
 */
export function runFolder(suite: string, fingerprint: Fingerprint): string {
  const { prompts, scorers, agent, config } = fingerprint;
  const digest = sha256(canonicalJson({ prompts, scorers, agent, config }));
  return `runs/${folderName(suite)}/${digest.slice(0, 16)}`;
}

/**
 * `20261123T091500Z-1f3c9a2b4d5e-0a1b2c3d4e5f.jsonl`: start, commit, and a digest of the text. The same text has the
 * same name, so that recording it twice leaves one file, and another text never takes its place.
 */
export function runFileName({ startedAt, revision }: RunName, text: string): string {
  const start = startedAt.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
  return `${start}-${revision.slice(0, 12)}-${sha256(text).slice(0, 12)}.jsonl`;
}

/** Reads a name back; `undefined` for any other file. */
export function parseRunFileName(name: string): RunName | undefined {
  const [, year, month, day, hour, minute, second, revision] = NAME.exec(name) ?? [];
  if (revision === undefined) return undefined;
  const startedAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(startedAt.getTime()) ? undefined : { startedAt, revision };
}

/** Names of suites are plain by the config's own rule; any other could lead out of its folder. */
function folderName(suite: string): string {
  return PLAIN.test(suite) ? suite : sha256(suite).slice(0, 16);
}
