import type { z } from 'zod';
import type { JudgeConfig, Verdict } from './config.ts';
import { quote } from './describe.ts';
import type { Fault } from './fault.ts';
import { duration, environmentName, globs, grade, judgeAddress, named, oneOf, text } from './leaves.ts';
import { promptSchema } from './schema-prompt.ts';

const VERDICTS = { correct: 1, wrong: 0 };
const MOST_VERDICTS = 20;
const REQUIRED = {
  prompt: ['the file that tells the judge what to look at', 'prompt: prompts/judge.md'],
  model: ['the name of a model', 'model: gpt-5.2-2026-08-01'],
  url: ['the address of the API', 'url: https://api.openai.com/v1'],
} as const;

/** The options of a step that a model scores, each absent in any other step. */
export const judgeOptions = {
  prompt: promptSchema
    .exactOptional()
    .describe('judge: the prompt it is sent, a path, or path with region and pin; it holds {{output}}.'),
  model: text('the name of a model').exactOptional().describe('judge: the model that is asked.'),
  url: judgeAddress()
    .exactOptional()
    .describe("judge: where an API is that speaks as OpenAI's does. Read from the base branch."),
  key: environmentName('judge')
    .exactOptional()
    .describe('judge: the environment variable that holds the key of the API. Read from the base branch.'),
  mode: oneOf(['single', 'pairwise'])
    .exactOptional()
    .meta({ default: 'single' })
    .describe('judge: asked about the output alone, or which is better, the output or what was expected.'),
  verdicts: named('verdict', grade())
    .exactOptional()
    .meta({ default: VERDICTS })
    .describe('judge, in mode single: the words it may answer, and what each is worth.'),
  timeout: duration().exactOptional().describe('judge: how long one answer of the API may take, 60s unless said.'),
  labels: globs('evals/judged/*.jsonl')
    .exactOptional()
    .describe('judge: files of outputs that people have judged, to tell how well the judge agrees with them.'),
};

type Options = { readonly [Key in keyof typeof judgeOptions]?: z.output<(typeof judgeOptions)[Key]> };

/** What is missing from a step that a model scores, and what does not go together. */
export function judgeFaults(step: Readonly<Record<string, unknown>>): readonly Fault[] {
  const missing = Object.entries(REQUIRED).flatMap(([key, [expected, example]]): readonly Fault[] => {
    if (Object.hasOwn(step, key)) return [];
    return [{ at: 'key', message: `the scorer judge has no ${key}`, expected, remedy: `Write ${example}.` }];
  });
  return [...missing, ...(Object.hasOwn(step, 'verdicts') ? verdictFaults(step) : [])];
}

function verdictFaults({ mode, verdicts }: Readonly<Record<string, unknown>>): readonly Fault[] {
  const path = ['verdicts'];
  if (mode === 'pairwise') {
    return [
      {
        path,
        at: 'key',
        message: 'verdicts mean nothing in mode pairwise',
        expected: 'verdicts only with mode: single',
        remedy: 'Remove verdicts: better is worth 1, a tie 0.5, worse 0.',
      },
    ];
  }
  if (typeof verdicts !== 'object' || verdicts === null || Array.isArray(verdicts)) return [];
  const count = Object.keys(verdicts).length;
  if (count > MOST_VERDICTS)
    return [{ path, message: `there are ${count} verdicts`, expected: `at most ${MOST_VERDICTS}` }];
  if (new Set(Object.values(verdicts)).size > 1) return [];
  return [
    {
      path,
      message: 'the verdicts tell nothing apart',
      expected: `two or more that are worth different scores, such as ${quote('{ correct: 1, wrong: 0 }').slice(1, -1)}`,
    },
  ];
}

/** Once there are no faults. The mapping is a judge's whatever its defaults; `undefined` where a required key is missing. */
export function judgeOf(options: Options): JudgeConfig | undefined {
  const { prompt, model, url, key, mode = 'single', verdicts = VERDICTS, timeout = 60_000, labels = [] } = options;
  if (prompt === undefined || model === undefined || url === undefined) return undefined;
  const base = { kind: 'judge', prompt, model, url, ...(key === undefined ? {} : { key }), timeout, labels } as const;
  return mode === 'pairwise' ? { ...base, mode } : { ...base, mode, verdicts: bestFirst(verdicts) };
}

/** The order in which they are written decides nothing. */
function bestFirst(verdicts: Readonly<Record<string, number>>): readonly Verdict[] {
  return Object.entries(verdicts)
    .map(([word, score]) => ({ word, score }))
    .sort((one, other) => other.score - one.score || (one.word < other.word ? -1 : 1));
}
