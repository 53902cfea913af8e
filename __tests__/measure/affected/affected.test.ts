import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AffectedFacts, type AnswerFacts, affectedCases } from '../../../src/measure/affected/affected.ts';
import type { PromptFact } from '../../../src/measure/header.ts';

const prompt = (path: string, text = '1@sha256:a', file = '100644 a'): PromptFact => ({
  text,
  path,
  region: null,
  file,
});
const PROMPTS = new Map([
  ['triage', prompt('prompts/triage.md')],
  ['reply', prompt('prompts/reply.md')],
]);
const MOVED = new Map([...PROMPTS, ['reply', prompt('prompts/reply.md', '2@sha256:b', '100644 b')]]);

function side(changes: Partial<AnswerFacts> = {}): AnswerFacts {
  return { prompts: PROMPTS, agent: 'a', config: 'c', scoring: 's', covers: new Map(), ...changes };
}

const COVERS = new Map([
  ['of-reply', ['reply']],
  ['of-triage', ['triage']],
  ['of-triage-too', ['prompts/triage.md', 'get_order']],
]);
const CASES = new Map([...COVERS.keys(), 'of-any'].map((id) => [id, `sha256:${id}`]));

function facts(changes: Partial<AffectedFacts> = {}): AffectedFacts {
  return {
    base: side({ covers: COVERS }),
    head: side({ covers: COVERS }),
    cases: CASES,
    before: CASES,
    reviewed: new Set(),
    changed: [],
    answersElsewhere: false,
    ...changes,
  };
}

/** Ids of the cases that are run; what is not a part is named. */
function run(changes: Partial<AffectedFacts>): readonly string[] | 'all' | 'none' {
  const affected = affectedCases(facts(changes));
  return affected.kind === 'some' ? [...affected.cases].sort() : affected.kind;
}

const moved = (covers: AnswerFacts['covers'] = COVERS) => side({ prompts: MOVED, covers });

describe('what a change may affect', () => {
  test('is nothing where both sides are the same', () => {
    expect(affectedCases(facts())).toEqual({
      kind: 'none',
      left: 4,
      reason: 'no prompt, tool, case or file that an answer may depend on was changed',
    });
    expect(affectedCases(facts({ answersElsewhere: true })).reason).toMatch(/what it is there today is not known here/);
  });

  test('is every case for anything that is no prompt and no case, and an open tree names the key that narrows it', () => {
    for (const part of ['agent', 'config', 'scoring'] as const)
      expect(run({ head: side({ [part]: 'x' }) })).toBe('all');
    expect(
      affectedCases(
        facts({ head: side({ agent: 'x' }), every: '`agent.inputs` does not name those that decide an answer' }),
      ).reason,
    ).toMatch(/any file of the repository counts, since `agent.inputs` does not name/);
  });

  test('is of one prompt every case but those that name other prompts, by id or by path, on both sides', () => {
    expect(run({ head: moved() })).toEqual(['of-any', 'of-reply']);
    expect(affectedCases(facts({ head: moved() }))).toMatchObject({ first: new Set(['of-reply']) });
    expect(run({ head: moved(new Map([...COVERS, ['of-triage', ['triage', 'prompts/re*.md']]])) })).toEqual([
      'of-any',
      'of-reply',
      'of-triage',
    ]);
    const before = new Map(COVERS);
    before.delete('of-triage');
    expect(run({ base: side({ covers: before }), head: moved() })).toContain('of-triage');
    expect(run({ head: moved(new Map([...COVERS, ['of-triage', ['get_order']]])), base: side() })).toBe('all');
  });

  test('is a case too that names a tool alone, or a file that changed', () => {
    const tool = new Map([...COVERS, ['of-triage', ['get_order']]]);
    expect(run({ base: side({ covers: tool }), head: moved(tool) })).toContain('of-triage');
    const file = new Map([...COVERS, ['of-triage', ['triage', 'partials/*.md']]]);
    const both = { base: side({ covers: file }), head: moved(file) };
    expect(run(both)).not.toContain('of-triage');
    expect(run({ ...both, changed: ['partials/tone.md'] })).toContain('of-triage');
  });

  test('is every case where none that was there depends on the prompt: green would say that it was measured', () => {
    const others = new Map([...CASES.keys()].map((id) => [id, ['triage']]));
    expect(run({ base: side({ covers: others }), head: moved(others) })).toBe('all');
    const added = { cases: new Map([...CASES, ['new', 'sha256:n']]) };
    expect(run({ base: side({ covers: others }), head: moved(others), ...added })).toBe('all');
  });

  test('is every case for a prompt file that changed in what its digest leaves out', () => {
    const spaced = new Map([...PROMPTS, ['reply', prompt('prompts/reply.md', '1@sha256:a', '100644 b')]]);
    expect(run({ head: side({ prompts: spaced, covers: COVERS }) })).toBe('all');
    expect(run({ head: side({ prompts: new Map([...PROMPTS, ['reply', prompt('x.md', '')]]) }) })).toBe('all');
  });

  test('is added, edited and newly reviewed cases where cases alone changed, and no comparison', () => {
    const cases = new Map([...CASES, ['new', 'sha256:n'], ['of-any', 'sha256:edited']]);
    const changes = { cases, reviewed: new Set(['of-triage']) };
    expect(run(changes)).toEqual(['new', 'of-any', 'of-triage']);
    expect(affectedCases(facts(changes))).toMatchObject({ agent: 'same', left: 2 });
    expect(affectedCases(facts({ before: new Map([...CASES, ['gone', 'sha256:g']]) }))).toMatchObject({
      kind: 'some',
      cases: new Set(),
      reason: expect.stringMatching(/changes cases alone \(1 removed\)/),
    });
  });

  test('never leaves out a case that says nothing, is new, or names a prompt that changed', () => {
    const entry = fc.constantFrom('triage', 'reply', 'guard', 'get_order', 'prompts/*.md', 'prompts/reply.md', 'a/b');
    const covers = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(entry, { maxLength: 3 }));
    const ids = fc.subarray(['a', 'b', 'c', 'd']);
    fc.assert(
      fc.property(covers, covers, ids, ids, (one, other, was, is) => {
        const digests = (list: readonly string[]) => new Map(list.map((id) => [id, `sha256:${id}`]));
        const affected = affectedCases(
          facts({
            base: side({ covers: new Map(Object.entries(one)) }),
            head: moved(new Map(Object.entries(other))),
            before: digests(was),
            cases: digests(is),
          }),
        );
        if (affected.kind !== 'some') return affected.kind === 'all';
        const names = (list: readonly string[] | undefined) =>
          list === undefined || list.some((name) => ['reply', 'prompts/*.md', 'prompts/reply.md'].includes(name));
        const must = is.filter((id) => !was.includes(id) || names(one[id]) || names(other[id]));
        return must.every((id) => affected.cases.has(id)) && affected.left === is.length - affected.cases.size;
      }),
    );
  });
});
