import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { aFolder } from '../repository.ts';
import { ALL, agent, asked, CASES, CONFIG, caseLine, head, pr, project, repository } from './asking.ts';
import { evalgapHere } from './in-process.ts';

const SHOP = { 'src/shop.mjs': 'export const shop = 2;\n' };
const EACH_ONCE = Object.fromEntries(Object.keys(ALL).map((id) => [id, 1]));

/** An agent that fails on one case for as long as nobody says that its service is well again. */
function failing(): { readonly text: string; readonly recover: () => void } {
  const sign = join(aFolder(), 'well');
  const condition = `name === 'any-0' && !existsSync(${JSON.stringify(sign)})`;
  return {
    text: agent()
      .replace('{ appendFileSync,', '{ appendFileSync, existsSync,')
      .replace('console.log(', `console.log(${condition} ? JSON.stringify({ id, error: 'down' }) : `),
    recover: () => writeFileSync(sign, ''),
  };
}

/** Changes what the file of a side in this check's own folder holds; `undefined` takes it away. */
function rewrite(side: 'base' | 'head', change: (text: string) => string | undefined): void {
  const file = join(repository.root, '.evalgap/pr', `support-${head()}`, `${side}.jsonl`);
  const text = change(readFileSync(file, 'utf8'));
  if (text === undefined) rmSync(file);
  else writeFileSync(file, text);
}

describe('a check after one in which trials failed', () => {
  test('keeps none of them where they were more than 1 in 100, at this commit and at the next', async () => {
    const { text, recover } = failing();
    project({ 'agent.mjs': text });
    expect((await pr()).stdout).toMatch(/19 of 20\s+trials completed/);
    asked();
    recover();
    repository.commit({ 'README.md': 'A shop.\n' }, 'words');
    const { stderr } = await pr();
    expect(asked()).toEqual(EACH_ONCE);
    expect(stderr).toMatch(/nothing is taken from the run of .*head\.jsonl\): 1 of its 10 trials failed/);
    rewrite('head', (lines) => lines.replace('"status":"completed"', '"status":"errored","error":"down"'));
    await pr();
    expect(asked()).toEqual(EACH_ONCE);
    await pr();
    expect(asked()).toEqual({});
  });

  test('asks a failed one once more where they were fewer', async () => {
    const { text, recover } = failing();
    const more = Array.from({ length: 90 }, (_, at) => caseLine(`more-${at}`, `refund more ${at}`)).join('');
    project({ 'agent.mjs': text }, { 'evals/cases.jsonl': CASES + more });
    await pr();
    asked();
    recover();
    await pr();
    expect(asked()).toEqual({ 'any-0': 1 });
  });
});

describe('of base and head', () => {
  test('both are asked where the base has hardly anything on record, the head alone where it has nothing', async () => {
    project(SHOP);
    await pr();
    asked();
    rewrite('base', (text) => text.split('\n').slice(0, 4).join('\n').concat('\n'));
    await pr();
    expect(asked()).toEqual({ ...ALL, ...ofThoseThatStand(3) });
    rewrite('head', () => undefined);
    await pr();
    expect(asked()).toEqual(EACH_ONCE);
  });

  test('both are asked again where the record of the head is too old', async () => {
    project(SHOP);
    await pr();
    asked();
    rewrite('head', (text) => text.replace('"startedAt":"2026-10-05', '"startedAt":"2026-10-03'));
    const { stdout } = await pr();
    expect(stdout).toMatch(
      /The head was last run on [\s\S]*longer ago than a record\s+counts: both sides were run again/,
    );
    expect(asked()).toEqual(ALL);
  });

  test.each([
    ['no model is named', CONFIG, ALL],
    ['a model is named that moves', CONFIG.replace('    tools', '    models: { main: gpt-5-latest }\n    tools'), ALL],
    [
      'a model is named that stays',
      CONFIG.replace('    tools', '    models: { main: gpt-5-2026-08-01 }\n    tools'),
      {},
    ],
  ])('records count after a day as long as nothing else may answer: %s', async (_what, config, expected) => {
    project(SHOP, { 'evalgap.yml': config });
    await pr();
    asked();
    const now = new Date('2026-10-06T09:00:01Z');
    await evalgapHere(repository.root, ['pr', '--base', 'main', '--head', 'topic'], { now });
    expect(asked()).toEqual(expected);
  });
});

describe('a working tree', () => {
  const here = () => evalgapHere(repository.root, ['pr', '--base', 'main']);

  test('is asked again where a file changed that git ignores and `inputs` names', async () => {
    const config = CONFIG.replace('[src/**]', '[src/**, dist/**]');
    project(SHOP, { 'evalgap.yml': config, '.gitignore': 'dist/\n', 'dist/.gitkeep': '' });
    repository.write({ 'dist/shop.mjs': 'one' });
    await here();
    asked();
    await here();
    expect(asked()).toEqual({});
    repository.write({ 'dist/shop.mjs': 'other' });
    await here();
    expect(asked()).toEqual(EACH_ONCE);
  });

  test('takes nothing from another commit where its agent names no inputs', async () => {
    project(SHOP, { 'evalgap.yml': CONFIG.replace(', inputs: [src/**]', ''), '.gitignore': '.env\n' });
    await here();
    asked();
    repository.write({ '.env': 'MODEL=other\n' });
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'nothing');
    await here();
    expect(asked()).toEqual(EACH_ONCE);
    const { stderr } = await pr();
    expect(stderr).toMatch(/0 of 20 trials to be run/);
  });
});

/** What is asked beside the head's cases once more: the base's, but for the first so many that its file holds. */
function ofThoseThatStand(count: number): Readonly<Record<string, number>> {
  const file = join(repository.root, '.evalgap/pr', `support-${head()}`, 'base.jsonl');
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1, 1 + count);
  return Object.fromEntries(lines.map((line) => [JSON.parse(line).case as string, 1]));
}
