import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openProject } from '../../src/gather/project.ts';
import { resolveSides } from '../../src/gather/sides.ts';
import { checkPullRequest } from '../../src/jobs/pull-request.ts';
import { compareRecorded } from '../../src/measure/compare-recorded.ts';
import { fromMeasured } from '../../src/measure/from-measured.ts';
import { keeping, type MeasuredSuite } from '../../src/measure/measured-folder.ts';
import type { Measured, Measurer } from '../../src/measure/measurer.ts';
import type { FindRuns } from '../../src/measure/reuse/reuse.ts';
import { runBoth } from '../../src/measure/run-both.ts';
import type { PullRequestReport } from '../../src/report/report.ts';
import { monotonic } from '../../src/system/clock.ts';
import type { World } from '../../src/system/world.ts';
import { linesOf } from '../../src/values/lines.ts';
import { AGENT, aPullRequest, CASES, CONFIG, PROMPT } from '../jobs/project.ts';
import type { FileMap, TestRepository } from '../repository.ts';

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function pullRequest(changes: FileMap, base: FileMap = {}): TestRepository {
  const repository = aPullRequest(changes, base);
  made.push(repository);
  return repository;
}

interface Checked {
  readonly measured: readonly Measured[];
  readonly left: readonly MeasuredSuite[];
  readonly report: PullRequestReport;
}

async function check({ root }: TestRepository, measurer: Measurer): Promise<Checked> {
  const world: World = {
    directory: root,
    environment: { PATH: process.env.PATH ?? '' },
    now: new Date(),
    monotonic,
    log: { info() {}, warning() {}, error() {} },
    print() {},
    drawProgress() {},
    terminal: { output: false, progress: false, columns: 80 },
  };
  const project = await openProject(world, 'evalgap.yml');
  const sides = await resolveSides(project.repository, 'main', 'topic');
  const left: MeasuredSuite[] = [];
  const measured: Measured[] = [];
  const measure: Measurer = async (request) => {
    const found = await keeping(measurer, left)(request);
    measured.push(found);
    return found;
  };
  const rest = { suites: [], failOn: [], leg: '', fresh: false };
  return { report: await checkPullRequest({ world, project, sides, measure, ...rest }), left, measured };
}

const WORSE = PROMPT.replace('version: 1', 'version: 2').replace('where', 'nowhere');
const WITHOUT_TRACKING = CASES.split('\n')
  .filter((line) => !line.includes('"track-0"'))
  .join('\n');
const MARKED = CASES.replace('"id":"track-1"', '"id":"track-1","reviewed":"2026-10-02"');

const told = ({ report }: Checked) => report.findings.filter(({ rule }) => rule === 'set/weakened');

describe('what a change does to the cases', () => {
  test('is the same to the job that runs both sides and to the one that reads what it left', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE, 'evals/cases.jsonl': WITHOUT_TRACKING });
    const ran = await check(
      repository,
      runBoth(async () => ({ runs: [] })),
    );
    expect(ran.measured[0]?.changes).toMatchObject({
      suite: 'support',
      final: 'reply',
      lowered: [],
      cases: [{ kind: 'removed', id: 'track-0', location: { file: 'evals/cases.jsonl' } }],
    });
    const head = repository.git('rev-parse', 'HEAD');
    const read = await check(repository, fromMeasured({ head, suites: ran.left }));
    expect(read.measured[0]?.changes).toEqual(ran.measured[0]?.changes);
    expect(told(read)).toHaveLength(1);
    expect(told(read)).toEqual(told(ran));
  });

  test('is told from runs on record too, where these were made of the cases that stand on both sides', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE, 'evals/cases.jsonl': MARKED });
    const ran = await check(
      repository,
      runBoth(async () => ({ runs: [] })),
    );
    const texts = (ran.left[0]?.files ?? []).map(({ file }) => readFileSync(file, 'utf8'));
    const find: FindRuns = async (_request, _side, { fingerprint }) => {
      const text = texts.find(
        (one) => JSON.stringify(JSON.parse(one.split('\n')[0] ?? '').fingerprint) === JSON.stringify(fingerprint),
      );
      if (text === undefined) return { runs: [] };
      const { startedAt, revision } = JSON.parse(text.split('\n')[0] ?? '');
      return { runs: [{ lines: () => linesOf(text), name: 'a record', startedAt, revision }] };
    };
    const recorded = await check(repository, compareRecorded(find, 'nothing was run'));
    expect(recorded.report.suites[0]?.measurement.kind).toBe('compared');
    expect(told(recorded).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^case `track-1` was marked as reviewed on `2026-10-02` and not changed/),
    ]);
  });

  test('is not asked for where the base has no such suite', async () => {
    const repository = pullRequest({ 'evalgap.yml': CONFIG }, { 'evalgap.yml': null });
    const { measured, report } = await check(
      repository,
      runBoth(async () => ({ runs: [] })),
    );
    expect(report.suites[0]?.measurement.kind).toBe('compared');
    expect(measured.map(({ changes }) => changes)).toEqual([undefined]);
  });

  test('tells of a case gone that the head does not complete any more', async () => {
    const crashing = AGENT.replace(
      'const text =',
      "if (input.includes('where is it')) process.exit(3);\n  const text =",
    );
    const repository = pullRequest({ 'agent.mjs': crashing, 'evals/cases.jsonl': WITHOUT_TRACKING });
    const { report } = await check(
      repository,
      runBoth(async () => ({ runs: [] })),
    );
    expect(report.findings.filter(({ rule }) => rule === 'set/weakened').map(({ message }) => message)).toEqual([
      'case `track-0` was removed: as it stood the head does not complete it, which the base passes',
    ]);
    expect(report.suites[0]?.remarks ?? []).toEqual([]);
  });
});
