// Tries a sentence: node score.mjs 'Parts missing from the box: `replace`.'
// adds it to the rules of the triage prompt and prints, per step, how many cases are right without it and with it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { runChain } from './src/chain.mjs';
import { chooseModel } from './src/model.mjs';

const home = import.meta.dirname;
const model = chooseModel(process.env);
const scorers = {
  extract: (output, expected) => Object.keys(expected).every((key) => isDeepStrictEqual(output[key], expected[key])),
  lookup: isDeepStrictEqual,
  interpret: isDeepStrictEqual,
  decide: isDeepStrictEqual,
  reply: (output, expected) => expected.every((text) => output.includes(text)),
};

const cases = readCases();
const base = readFileSync(join(home, 'prompts/triage.md'), 'utf8');
const before = await score(base);
const sentence = process.argv[2];
if (sentence === undefined) print(before, before);
else print(before, await score(withRule(base, sentence)));

/** The sentence becomes the last of the rules. */
function withRule(prompt, rule) {
  return prompt.replace(/\n+## Examples/, `\n- ${rule}\n\n## Examples`);
}

async function score(prompt) {
  const folder = mkdtempSync(join(tmpdir(), 'support-agent-'));
  const path = join(folder, 'triage.md');
  writeFileSync(path, prompt);
  const prompts = { triage: { path }, reply: { path: join(home, 'prompts/reply.md') } };
  const results = [];
  for (const { id, input, expect } of cases) {
    const { steps } = await runChain(model, { input, prompts });
    const outputs = Object.fromEntries(steps.map(({ name, output }) => [name, output]));
    const right = Object.entries(expect).map(([step, expected]) => [step, scorers[step](outputs[step], expected)]);
    results.push({ id, expect, outputs, right: Object.fromEntries(right) });
  }
  rmSync(folder, { recursive: true });
  return results;
}

function print(a, b) {
  for (const step of Object.keys(scorers)) {
    const share = (side) => `${((100 * side.filter(({ right }) => right[step]).length) / side.length).toFixed(1)} %`;
    const broke = a.filter(({ right }, at) => right[step] && !b[at].right[step]).map(({ id }) => id);
    const fixed = a.filter(({ right }, at) => !right[step] && b[at].right[step]).map(({ id }) => id);
    console.log(
      `${step.padEnd(10)} ${share(a).padStart(7)} → ${share(b).padStart(7)}   ${broke.length} broke, ${fixed.length} fixed`,
    );
    if (broke.length + fixed.length > 0)
      console.log(`           ${[...broke, ...fixed.map((id) => `+${id}`)].join(' ')}`);
  }
}

function readCases() {
  const folder = join(home, 'evals/support');
  const files = readdirSync(folder).sort();
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'));
  return lines.map((line) => JSON.parse(line));
}
