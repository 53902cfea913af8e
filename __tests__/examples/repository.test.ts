import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadConfig } from '../../src/config/load.ts';
import { readPrompt } from '../../src/prompts/read.ts';
import { unwrap } from '../../src/values/problem.ts';
import { readCases, readExample, STEPS } from './support-agent.ts';

const PULL_REQUEST = JSON.parse(readExample('demo/pull-request.json')) as {
  readonly title: string;
  readonly branch: string;
  readonly changes: readonly {
    readonly file: string;
    readonly replace: readonly { readonly old: string; readonly new: string }[];
  }[];
};

test('the config is read without a complaint and names the steps the agent takes', () => {
  const [suite] = unwrap(loadConfig(readExample('evalgap.yml'), 'evalgap.yml')).config.suites;
  expect(suite!.steps.map(({ name }) => name)).toEqual(STEPS);
  expect(suite!.steps.filter(({ final }) => final).map(({ name }) => name)).toEqual(['reply']);
});

test('its pins name the versions of the prompt files', async () => {
  const [suite] = unwrap(loadConfig(readExample('evalgap.yml'), 'evalgap.yml')).config.suites;
  for (const entry of suite!.prompts) {
    const reading = await readPrompt(entry, async (path) => readExample(path));
    expect(reading).toMatchObject({ state: 'read', prompt: { version: entry.pin!.version } });
  }
});

test('every tool of the interface is expected by some case, and no case expects another', () => {
  const paths = Object.values<{ get: { operationId: string; parameters: { name: string }[] } }>(
    parse(readExample('openapi/orders.yaml')).paths,
  );
  const described = new Map(paths.map(({ get }) => [get.operationId, get.parameters.map(({ name }) => name)]));
  const calls = readCases().flatMap(({ expect: { lookup } }) => lookup);
  expect(new Set(calls.map(({ name }) => name))).toEqual(new Set(described.keys()));
  for (const call of calls) expect(Object.keys(call.arguments)).toEqual(described.get(call.name));
});

test('the pull request of the demo applies: every old text stands once in its file', () => {
  expect(PULL_REQUEST.changes).toHaveLength(1);
  for (const { file, replace } of PULL_REQUEST.changes) {
    for (const { old } of replace) expect(readExample(file).split(old)).toHaveLength(2);
  }
});

test('it moves the prompt to version 5 and adds one sentence, the pin stays behind', async () => {
  const [{ file, replace }] = PULL_REQUEST.changes as [(typeof PULL_REQUEST.changes)[0]];
  const before = readExample(file);
  const after = replace.reduce((text, part) => text.replace(part.old, part.new), before);
  const added = after.split('\n').filter((line) => !before.split('\n').includes(line));
  expect(added).toEqual([
    'version: 5',
    '- If the customer is upset or not sure what they want, prefer to hand over to a colleague rather than guess.',
  ]);
  const reading = await readPrompt({ id: 'triage', path: file }, async () => after);
  expect(reading).toMatchObject({ state: 'read', prompt: { version: '5' } });
});

test('the workflow to paste asks for nothing on top and for the least in its job', () => {
  const text = readExample('.github/workflows/evalgap.yml');
  const workflow = parse(text);
  expect(workflow.on).toBe('pull_request');
  expect(workflow.permissions).toEqual({});
  expect(workflow.jobs.evals.permissions).toEqual({ contents: 'read', 'pull-requests': 'write', statuses: 'write' });
  expect(text.match(/^ +(contents|pull-requests|statuses): \w+ # .+$/gm)).toHaveLength(3);
  expect(workflow.jobs.evals.steps[0].with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  expect(workflow.jobs.evals.steps.at(-1).uses).toBe('evalgap/evalgap@v1');
});
