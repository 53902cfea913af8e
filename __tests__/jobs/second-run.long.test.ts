import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { FileMap } from '../repository.ts';
import {
  ALL,
  agent,
  asked,
  CASES,
  CONFIG,
  caseLine,
  head,
  OF_REPLY,
  pr,
  project,
  REPLY,
  repository,
} from './asking.ts';
import { evalgapHere } from './in-process.ts';

describe('a second check of a pull request', () => {
  test('after another change of the one prompt asks only about its cases, and the head alone', async () => {
    project({ 'prompts/reply.md': REPLY.replace('in one', 'rudely in one') });
    await pr();
    expect(asked()).toEqual(OF_REPLY);
    repository.commit({ 'prompts/reply.md': REPLY.replace('in one', 'in half a') }, 'another prompt');
    await pr();
    expect(asked()).toEqual(Object.fromEntries(Object.keys(OF_REPLY).map((id) => [id, 1])));
  });

  test('after a change of one case asks about this case, whatever else the change is about', async () => {
    project({ 'src/shop.mjs': 'export const shop = 2;\n' });
    await pr();
    asked();
    repository.commit({ 'evals/cases.jsonl': CASES.replace('"track both"', '"track all"') }, 'a case');
    await pr();
    // The case as it is now and as it stood: of the latter the answers are on record.
    expect(asked()).toEqual({ 'any-0': 2 });
  });

  test('asks both sides again, side by side, where the record of one is too old, and when told to', async () => {
    project({ 'src/shop.mjs': 'export const shop = 2;\n' });
    await pr();
    asked();
    await pr('--fresh');
    expect(asked()).toEqual(ALL);
    await evalgapHere(repository.root, ['pr', '--base', 'main', '--head', 'topic'], {
      now: new Date('2026-10-13T09:00:01Z'),
    });
    expect(asked()).toEqual(ALL);
  });

  test('takes nothing from what a commit brought along, nor a base from a head', async () => {
    project({ 'src/shop.mjs': 'export const shop = 2;\n' });
    const sha = 'a'.repeat(40);
    await pr();
    asked();
    const own = join(repository.root, '.evalgap/pr', `support-${head()}`);
    const text = readFileSync(join(own, 'head.jsonl'), 'utf8').replaceAll('"score":1', '"score":0');
    const base = readFileSync(join(own, 'base.jsonl'), 'utf8').replaceAll('"score":1', '"score":0');
    rmSync(own, { recursive: true });
    repository.write({ [`.evalgap/pr/support-${sha}/base.jsonl`]: base });
    repository.git('add', '--force', '.evalgap');
    repository.commit({ [`.evalgap/pr/support-${'b'.repeat(40)}/head.jsonl`]: text }, 'records');
    repository.git('add', '--force', '.evalgap');
    repository.commit({}, 'records of others');
    await pr();
    expect(asked()).toEqual(ALL);
  });
});

describe('a pull request that touches', () => {
  test('cases alone runs those, and compares no agent with itself', async () => {
    project({ 'evals/cases.jsonl': `${CASES}${caseLine('new-0', 'refund me')}` });
    const { exitCode, stdout } = await pr('--format', 'json');
    expect(asked()).toEqual({ 'new-0': 2 });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: null, notAffected: [{ cases: 10 }] });
    expect(JSON.parse(stdout).comment).toMatch(/1 added case by the base agent in 1 of 1, by the head agent in 1 of 1/);
  });

  test.each<[string, FileMap]>([
    ['a file that `agent.inputs` names', { 'src/shop.mjs': 'export const shop = 2;\n' }],
    ['the schema of a tool', { 'tools.json': '[ ]\n' }],
    ['what is installed', { 'package.json': '{ }\n' }],
    ['the file that is started', { 'agent.mjs': () => `${agent()}\n` } as unknown as FileMap],
    ['white space of a prompt, which an agent reads and a digest does not', { 'prompts/reply.md': `${REPLY}\n\n` }],
    ['how the agent is called', { 'evalgap.yml': CONFIG.replace('agent.mjs]', 'agent.mjs, --quick]') }],
    ['a scorer', { 'evalgap.yml': CONFIG.replace('reply: contains', 'reply: { scorer: contains, threshold: 0.5 }') }],
    ['how git writes files', { 'src/.gitattributes': '* text eol=crlf\n' }],
  ])('%s runs every case', async (_what, changes) => {
    project(
      Object.fromEntries(
        Object.entries(changes).map(([path, text]) => [
          path,
          typeof text === 'function' ? (text as () => string)() : text,
        ]),
      ),
    );
    await pr();
    expect(asked()).toEqual(ALL);
  });
});
