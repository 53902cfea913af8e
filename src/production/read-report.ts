import { readJsonText } from '../cases/json-text.ts';
import { plural } from '../values/format.ts';
import type { Location, Problem, Result } from '../values/problem.ts';
import { cut, visibleLine } from '../values/visible.ts';
import { parseReported } from './reported-version.ts';

const EXPECTED = 'one JSON object such as {"triage":"5@sha256:9f2c1e07ab34"}';
const FORMS = '5, 5@sha256:… or sha256:… with at least 12 digits';
const MOST_PROMPTS = 1_000;

/**
 * Reads what production says it runs: prompt ids and their versions. `source` is the subject of problems; of what it
 * said they quote the names of prompts alone.
 */
export function readReport(text: string, source: string, location: Location): Result<ReadonlyMap<string, string>> {
  const refuse = (message: string, expected = EXPECTED): Result<never> => ({
    ok: false,
    problems: [{ message: `${source} ${message}`, location, expected }],
  });
  const parsed = readJsonText(text.replace(/^\ufeff/, ''), 'the answer');
  if (!parsed.ok) return refuse('says what is not JSON, or names a prompt twice');
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('says no object');
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  if (entries.length === 0) return refuse('names no prompt');
  if (entries.length > MOST_PROMPTS)
    return refuse(`names ${plural(entries.length, 'prompt')}`, `at most ${MOST_PROMPTS}`);
  const versions = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [prompt, written] of entries) {
    const version = Number.isSafeInteger(written) ? String(written) : written;
    if (typeof version === 'string' && parseReported(version) !== undefined) versions.set(prompt, version);
    else
      problems.push({
        message: `${source} names the version of ${visibleLine(JSON.stringify(cut(prompt, 80)))} in no known form`,
        location,
        expected: FORMS,
      });
  }
  return problems.length === 0 ? { ok: true, value: versions } : { ok: false, problems: problems.slice(0, 20) };
}
