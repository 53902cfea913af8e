import { canonicalJson, type Json, sha256 } from '../values/json.ts';
import { isCut } from './cut.ts';
import type { Chain } from './outcome.ts';
import type { RunHeader } from './run-file.ts';

/** One recorded run, as far as the cases it ran stand in the suite as they were then. */
export interface RunRecord {
  /** The file, as messages call it. */
  readonly file: string;
  readonly revision: string;
  /** The same for runs of the same prompts and agent. */
  readonly version: string;
  /** The same for runs of the same prompts. Absent where the file does not tell them. */
  readonly prompts?: string;
  /** How steps were scored: only under equal scorers does the same reply give the same result. */
  readonly scorers: string;
  readonly startedAt: string;
  readonly trials: readonly TrialRecord[];
}

/** A trial that counts: completed, under its own revision's prompts, of the case as it stands today. */
export interface TrialRecord {
  readonly case: string;
  readonly trial: number;
  /** What became of the scored steps, in the order of the case's own chain. Trials that went alike share one. */
  readonly chain: Chain;
  /** The step that the result goes by: the suite's final one, or the last that this case expects something of. */
  readonly final: string;
  /** Whether that step was right. Null: its scorer failed, so nothing is known. */
  readonly right: boolean | null;
  /** What that step gave. Absent where it was right, and where the reply lacked it. */
  readonly answer?: Answer;
}

/** A wrong output, in few enough words that those of many runs can be held at once. */
export interface Answer {
  /** The same for the same JSON value, and for texts that differ in case and blanks alone. */
  readonly same: string;
  /** How it begins: a text as it is, anything else as canonical JSON. */
  readonly text: string;
}

/** Runs of one version have the same prompts and agent; where a file does not tell, the same prompts, or else revision. */
export function versionOf(header: RunHeader): string {
  const { fingerprint, revision } = header;
  if (fingerprint !== undefined) return JSON.stringify(['agent', fingerprint.prompts, fingerprint.agent]);
  return promptsOf(header) ?? JSON.stringify(['revision', revision]);
}

/** One text for the prompts of a run; `undefined` where its file does not tell them. */
export function promptsOf({ prompts }: Pick<RunHeader, 'prompts'>): string | undefined {
  if (prompts.size === 0) return undefined;
  return JSON.stringify(['prompts', ...[...prompts].sort(([one], [other]) => (one < other ? -1 : 1))]);
}

/** Equal answers become one object; `undefined` for a blank output, which is no answer. */
export function answerReader(): (output: Json) => Answer | undefined {
  const known = new Map<string, Answer>();
  return (output) => {
    const text = typeof output === 'string' ? output : canonicalJson(output);
    const same = sameFor(output, text);
    if (same === BLANK || output === null) return undefined;
    let answer = known.get(same);
    if (answer === undefined) {
      answer = { same, text: startOf(isCut(output) ? output.head : text) };
      known.set(same, answer);
    }
    return answer;
  };
}

const BLANK = 'text ';
const LONGEST_KEY = 80;
const LONGEST_START = 600;

function sameFor(output: Json, text: string): string {
  const key =
    typeof output === 'string'
      ? BLANK + text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
      : `json ${text}`;
  return key.length > LONGEST_KEY ? sha256(key) : key;
}

/**
 * Up to a blank, so that nothing private is cut in two and slips through what masks it. A copy of its own: part of a
 * text would keep the whole of it in memory.
 */
function startOf(text: string): string {
  if (text.length <= LONGEST_START) return text;
  const start = text.slice(0, LONGEST_START);
  const blank = start.search(/\s\S*$/u);
  return Buffer.from(blank > 0 ? start.slice(0, blank) : start, 'utf16le').toString('utf16le');
}
