import { describe, expect, test } from '@jest/globals';
import { aCaseLine, aHistory, CONFIG, cases, DAY, historyOf, mcp, NOW, read, START, told } from './script.ts';

describe('what counts as a change', () => {
  test('a prompt that was added, edited and removed, with its digests', async () => {
    const { entries } = await historyOf([
      { files: { 'prompts/triage.md': 'one\n' } },
      { files: { 'prompts/triage.md': 'two\n' }, message: 'Say it in other words\n\nbecause' },
      { files: { 'prompts/triage.md': null } },
    ]);
    const [added, edited, removed] = entries;
    expect([added?.changes, edited?.changes, removed?.changes]).toEqual([
      [{ kind: 'prompt', prompt: 'triage', path: 'prompts/triage.md', to: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      [
        {
          kind: 'prompt',
          prompt: 'triage',
          path: 'prompts/triage.md',
          from: expect.any(String),
          to: expect.any(String),
        },
      ],
      [{ kind: 'prompt', prompt: 'triage', path: 'prompts/triage.md', from: expect.any(String) }],
    ]);
    expect(edited?.commit).toEqual({
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
      time: START + DAY,
      subject: 'Say it in other words',
      position: 1,
    });
  });

  test('white space at line ends, CRLF, a byte order mark and final line feeds change no prompt', async () => {
    const history = await historyOf([
      { files: { 'prompts/triage.md': 'one\ntwo\n' } },
      { files: { 'prompts/triage.md': 'one \r\ntwo\t\r\n\r\n' } },
      { files: { 'prompts/triage.md': '\uFEFFone\ntwo' } },
    ]);
    expect(told(history)).toEqual(['0: prompt triage new']);
  });

  test('of a region in a source file only the text between its marks', async () => {
    const source = (text: string, code: string) => `// evalgap:prompt guard\n${text}\n// evalgap:end\n${code}\n`;
    const history = await historyOf([
      { files: { 'src/guard.ts': source('be kind', 'a()') } },
      { files: { 'src/guard.ts': source('be kind', 'b()') } },
      { files: { 'src/guard.ts': source('be strict', 'b()') } },
      { files: { 'src/guard.ts': 'c()\n' } },
    ]);
    expect(told(history)).toEqual(['0: prompt guard new', '2: prompt guard', '3: prompt guard gone']);
  });

  test('a file that a prompt includes, and one that an older version included', async () => {
    const history = await historyOf([
      { files: { 'prompts/reply.j2': '{% include "old.j2" %}\n', 'prompts/old.j2': 'a\n', 'prompts/new.j2': 'a\n' } },
      { files: { 'prompts/new.j2': 'not yet included\n' } },
      { files: { 'prompts/old.j2': 'b\n' } },
      { files: { 'prompts/reply.j2': '{% include "new.j2" %}\n' } },
      { files: { 'prompts/old.j2': 'no longer included\n' } },
      { files: { 'prompts/new.j2': 'c\n' } },
    ]);
    expect(told(history)).toEqual([
      '0: prompt reply new',
      '2: prompt reply through prompts/old.j2',
      '3: prompt reply',
      '5: prompt reply through prompts/new.j2',
    ]);
  });

  test('of the files that a prompt includes, the one that changed is named, where the prompt itself did not', async () => {
    const both = '{% include "a.j2" %}{% include "b.j2" %}\n';
    const history = await historyOf([
      { files: { 'prompts/reply.j2': both, 'prompts/a.j2': '1\n', 'prompts/b.j2': '1\n' } },
      { files: { 'prompts/b.j2': '2\n' } },
      { files: { 'prompts/a.j2': '2\n', 'prompts/b.j2': '3\n', 'prompts/reply.j2': `${both}more\n` } },
      { files: { 'prompts/b.j2': null } },
      { files: { 'prompts/b.j2': '4\n' } },
      { files: { 'prompts/a.j2': '5\n', 'prompts/b.j2': '5\n' } },
    ]);
    expect(told(history)).toEqual([
      '0: prompt reply new',
      '1: prompt reply through prompts/b.j2',
      '2: prompt reply',
      '3: ?prompts/reply.j2',
      '4: prompt reply through prompts/b.j2',
      '5: prompt reply through prompts/a.j2',
    ]);
  });

  test('an included file that changes in the commit that moves it and its prompt', async () => {
    const history = await historyOf([
      { files: { 'old/reply.j2': '{% include "part.j2" %}\n', 'old/part.j2': 'one\ntwo\nthree\n' } },
      {
        files: {
          old: null,
          'prompts/reply.j2': '{% include "part.j2" %}\n',
          'prompts/part.j2': 'one\ntwo\nthree\nfour\n',
        },
      },
    ]);
    expect(told(history)).toEqual(['0: prompt reply new', '1: prompt reply through prompts/part.j2']);
  });

  test('cases by id and digest, not by line', async () => {
    const history = await historyOf([
      { files: { 'evals/a.jsonl': cases('a', 'b', 'c') } },
      { files: { 'evals/a.jsonl': cases('c', 'a', aCaseLine('b', { expect: 'escalate' }), 'd') } },
      { files: { 'evals/a.jsonl': cases('c', 'a', 'd') } },
      { files: { 'evals/a.jsonl': cases('c', 'a', 'd').replaceAll(',', ' , ').replaceAll('\n', '\r\n\r\n') } },
    ]);
    expect(told(history)).toEqual(['0: +a, +b, +c', '1: ~b, +d', '2: -b']);
    expect(history.cases.map(({ id }) => id).sort()).toEqual(['a', 'c', 'd']);
  });

  test('the day of a review edits a case, tags do not', async () => {
    const history = await historyOf([
      { files: { 'evals/a.jsonl': cases('a') } },
      { files: { 'evals/a.jsonl': aCaseLine('a', { tags: ['angry'] }) } },
      { files: { 'evals/a.jsonl': aCaseLine('a', { reviewed: '2026-01-03' }) } },
    ]);
    expect(told(history)).toEqual(['0: +a', '2: ~a']);
  });

  test('drafts do not count until they are none', async () => {
    const history = await historyOf([
      { files: { 'evals/a.jsonl': cases('a', aCaseLine('b', { draft: true })) } },
      { files: { 'evals/a.jsonl': cases('a', aCaseLine('b', { draft: true, input: 'other' })) } },
      { files: { 'evals/a.jsonl': cases('a', 'b') } },
      { files: { 'evals/a.jsonl': cases(aCaseLine('a', { draft: true }), 'b') } },
    ]);
    expect(told(history)).toEqual(['0: +a', '2: +b', '3: -a']);
  });

  test('cases in YAML and CSV, and expectations of steps that have another name today', async () => {
    const history = await historyOf([
      {
        files: {
          'evals/a.yaml': '- { id: y, input: hi, expect: { lookup: [], gone: 1 } }\n',
          'evals/b.csv': 'id,input,expect.gone\nc,hi,refund\n',
        },
      },
      {
        files: {
          'evals/a.yaml': '# said again\n- id: y\n  input: hi\n  expect: { gone: 1, lookup: [] }\n',
          'evals/b.csv': 'id,input,expect.gone\r\nc,hi,escalate\r\n',
        },
      },
    ]);
    expect(told(history)).toEqual(['0: +y, +c', '1: ~c']);
  });

  test('a case that moves from one file to another did not change', async () => {
    const history = await historyOf([
      { files: { 'evals/a.jsonl': cases('a', 'b') } },
      { files: { 'evals/a.jsonl': cases('a'), 'evals/b.jsonl': cases('b') } },
    ]);
    expect(told(history)).toEqual(['0: +a, +b']);
  });

  test('operations and fields of tools, whichever file they stand in', async () => {
    const history = await historyOf([
      { files: { 'tools/orders.json': mcp({ get_order: ['id', 'country'], refund: [] }) } },
      { files: { 'tools/orders.json': mcp({ get_order: ['id', 'region'], refund: [] }) } },
      { files: { 'tools/orders.json': mcp({ get_order: ['id', 'region'] }), 'tools/money.json': mcp({ refund: [] }) } },
      { files: { 'tools/orders.json': mcp({ find_order: ['id', 'region'] }) } },
      { files: { 'tools/money.json': null } },
    ]);
    expect(told(history)).toEqual([
      '0: tools gained get_order gained refund',
      '1: tools lost get_order.country gained get_order.region',
      '3: tools get_order→find_order',
      '4: tools lost refund',
    ]);
    expect(history.tools).toEqual(['find_order']);
  });

  test('product by path; its prompts, tools and cases are none of it, nor is the mode of a file', async () => {
    const config = CONFIG.replace('policies/**', '"**"');
    const { repository } = aHistory([
      { files: { 'README.md': 'a', 'prompts/triage.md': 'a\n', 'evals/a.jsonl': cases('a'), 'tools/a.json': mcp({}) } },
      { files: { 'README.md': 'b', 'prompts/triage.md': 'a \n' } },
    ]);
    repository.git('reset', '--hard', '--quiet');
    repository.git('update-index', '--chmod=+x', 'README.md');
    repository.git('commit', '--quiet', '--message', 'mode');
    const history = (await read(repository, { config })).get('support')!;
    repository.remove();
    expect(told(history)).toEqual(['0: prompt triage new, product README.md, +a', '1: product README.md']);
  });

  test('a prompt that was moved is no product where it stood before, other than the code around a region', async () => {
    const config = CONFIG.replace('policies/**', 'src/**');
    const source = (text: string, code: string) => `// evalgap:prompt guard\n${text}\n// evalgap:end\n${code}\n`;
    const history = await historyOf(
      [
        { files: { 'src/texts/old.md': 'one\n', 'src/guard.ts': source('be kind', 'a()') } },
        { files: { 'src/texts/old.md': 'one \n' } },
        {
          files: { 'src/texts/old.md': null, 'prompts/triage.md': 'one \n', 'src/guard.ts': source('be kind', 'b()') },
        },
      ],
      { config },
    );
    expect(told(history)).toEqual([
      '0: prompt guard new, prompt triage new, product src/guard.ts',
      '2: product src/guard.ts',
    ]);
  });

  test('what a commit does to everything at once is one entry', async () => {
    const history = await historyOf([
      { files: {} },
      { files: { 'prompts/triage.md': 'a', 'policies/refunds.md': 'a', 'evals/a.jsonl': cases('a') } },
      { files: { 'unrelated.txt': 'a' } },
    ]);
    expect(told(history)).toEqual(['1: prompt triage new, product policies/refunds.md, +a']);
    expect(history.since).toBe(START);
  });
});

describe('what cases cover', () => {
  const lookup = [{ name: 'get_order', arguments: { order_id: 'A-1', country: 'NL' } }, { name: 'refund' }];

  test('without covers: every prompt, and the tools they expect', async () => {
    const { entries, cases: known } = await historyOf([
      {
        files: {
          'evals/a.jsonl': aCaseLine('a', {
            expect: { lookup, decide: 'refund' },
            source: { kind: 'production', url: 'https://example.com/1' },
          }),
        },
      },
    ]);
    expect(entries[0]?.cases).toEqual([
      { kind: 'added', id: 'a', covers: { tools: ['get_order', 'refund'], paths: [] } },
    ]);
    expect(known).toEqual([
      {
        id: 'a',
        covers: { tools: ['get_order', 'refund'], paths: [] },
        production: true,
        calls: [
          { tool: 'get_order', fields: ['order_id', 'country'] },
          { tool: 'refund', fields: [] },
        ],
        source: 'https://example.com/1',
      },
    ]);
  });

  test('come from production where they were seen or reported there', async () => {
    const sources = [{ kind: 'production' }, { kind: 'issue' }, { kind: 'handbook' }, {}];
    const lines = sources.map((source, index) => aCaseLine(`case-${index}`, { source }));
    const { cases: known } = await historyOf([{ files: { 'evals/a.jsonl': lines.join('') } }]);
    expect(known.map(({ production }) => production)).toEqual([true, true, false, false]);
  });

  test('with covers: what they name, also a tool that is gone today', async () => {
    const { entries } = await historyOf([
      { files: { 'evals/a.jsonl': aCaseLine('a', { covers: ['triage', 'policies/*.md', 'get_order'] }) } },
      { files: { 'evals/a.jsonl': aCaseLine('a', { covers: ['reply'], input: 'other' }) } },
      { files: { 'evals/a.jsonl': '' } },
    ]);
    expect(entries.map((entry) => entry.cases[0]?.covers)).toEqual([
      { prompts: ['triage'], tools: ['get_order'], paths: ['policies/*.md'] },
      { prompts: ['reply'], tools: [], paths: [] },
      { prompts: ['reply'], tools: [], paths: [] },
    ]);
  });

  test('a bare list is what the final step calls', async () => {
    const config = CONFIG.replace('{ lookup: tool-call, decide: equals }', '{ lookup: tool-call }');
    const { cases: known } = await historyOf([{ files: { 'evals/a.jsonl': aCaseLine('a', { expect: lookup }) } }], {
      config,
    });
    expect(known[0]?.covers.tools).toEqual(['get_order', 'refund']);
  });
});

describe('files that were moved', () => {
  test('a whole folder of cases is followed to where no glob of today reaches', async () => {
    const history = await historyOf([
      { files: { 'tests/evals/a.jsonl': cases('a'), 'tests/evals/b.jsonl': cases('b') } },
      { files: { 'tests/evals/a.jsonl': cases('a', 'c') } },
      {
        files: {
          'tests/evals/a.jsonl': null,
          'tests/evals/b.jsonl': null,
          'evals/a.jsonl': cases('a', 'c'),
          'evals/b.jsonl': cases('b'),
        },
      },
      { files: { 'evals/a.jsonl': cases('a', 'c', 'd') } },
    ]);
    expect(told(history)).toEqual(['0: +a, +b', '1: +c', '3: +d']);
  });

  test('a file of cases that was edited on the way is the same when half of its cases are', async () => {
    const history = await historyOf([
      { files: { 'old/a.jsonl': cases('a', 'b', 'c') } },
      { files: { 'old/a.jsonl': null, 'evals/a.jsonl': cases('a', aCaseLine('b', { input: 'other' }), 'd') } },
    ]);
    expect(told(history)).toEqual(['0: +a, +b, +c', '1: ~b, +d, -c']);
  });

  test('one that shares too little is another file', async () => {
    const history = await historyOf([
      { files: { 'old/a.jsonl': cases('a', 'b', 'c') } },
      { files: { 'old/a.jsonl': null, 'evals/a.jsonl': cases('a', 'x', 'y') } },
    ]);
    expect(told(history)).toEqual(['1: +a, +x, +y']);
  });

  test('a prompt is followed over several moves, and its changes say where it stands today', async () => {
    const { entries } = await historyOf([
      { files: { 'triage.txt': 'a\n' } },
      { files: { 'triage.txt': 'b\n' } },
      { files: { 'triage.txt': null, 'lib/triage.txt': 'b\n' } },
      { files: { 'lib/triage.txt': 'c\n' } },
      { files: { 'lib/triage.txt': null, 'prompts/triage.md': 'c\n' } },
    ]);
    expect(entries.map(({ commit, changes }) => [commit.position, changes[0]?.path, changes[0]?.today])).toEqual([
      [0, 'triage.txt', 'prompts/triage.md'],
      [1, 'triage.txt', 'prompts/triage.md'],
      [3, 'lib/triage.txt', 'prompts/triage.md'],
    ]);
  });

  test('a prompt that was edited on the way is the same when half of its lines are', async () => {
    const text = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
    const history = await historyOf([
      { files: { 'prompts/triage.v1.md': text('a', 'b', 'c', 'd') } },
      { files: { 'prompts/triage.v1.md': text('a', 'b', 'c', 'e') } },
      { files: { 'prompts/triage.v1.md': null, 'prompts/triage.md': text('a', 'b', '', 'g', 'h') } },
    ]);
    expect(told(history)).toEqual(['0: prompt triage new', '1: prompt triage', '2: prompt triage']);
    const other = await historyOf([
      { files: { 'prompts/triage.v1.md': text('a', 'b', 'c', 'd') } },
      { files: { 'prompts/triage.v1.md': null, 'prompts/triage.md': text('a', 'x', 'y', 'z') } },
    ]);
    expect(told(other)).toEqual(['1: prompt triage new']);
  });

  test('cases that were put into another format are the same, also where no glob of today reaches', async () => {
    const history = await historyOf(
      [
        { files: { 'evals/a.yaml': '- { id: a, input: ask a, expect: refund }\n' } },
        { files: { 'evals/a.yaml': '- { id: a, input: ask a, expect: other }\n' } },
        { files: { 'evals/a.yaml': null, 'evals/a.jsonl': cases(aCaseLine('a', { expect: 'other' })) } },
      ],
      { config: CONFIG.replace('evals/**', 'evals/*.jsonl') },
    );
    expect(told(history)).toEqual(['0: +a', '1: ~a']);
  });

  test('of many that are alike each is followed to its namesake', async () => {
    const files = (folder: string) => ({ [`${folder}/a.md`]: 'same', [`${folder}/b.md`]: 'same' });
    const history = await historyOf([
      { files: files('docs') },
      { files: { 'docs/b.md': 'other' } },
      { files: { 'docs/b.md': 'same' } },
      { files: { docs: null, ...files('policies'), 'policies/0.md': 'same' } },
    ]);
    expect(told(history)).toEqual([
      '0: product docs/a.md, product docs/b.md',
      '1: product docs/b.md',
      '2: product docs/b.md',
      '3: product policies/0.md',
    ]);
  });

  test('a product file is followed; moved and edited at once it is a new one', async () => {
    const history = await historyOf([
      { files: { 'docs/a.md': 'a', 'docs/b.md': 'b' } },
      { files: { 'docs/a.md': 'aa' } },
      { files: { 'docs/a.md': null, 'policies/a.md': 'aa', 'docs/b.md': null, 'policies/b.md': 'bb' } },
    ]);
    expect(told(history)).toEqual(['0: product docs/a.md', '1: product docs/a.md', '2: product policies/b.md']);
  });

  test('the folder of the config itself', async () => {
    const history = await historyOf(
      [
        {
          files: {
            'bots/x/prompts/reply.j2': '{% include "part.j2" %}\n',
            'bots/x/prompts/part.j2': 'a\n',
            'bots/x/evals/a.jsonl': cases('a'),
          },
        },
        { files: { 'bots/x/prompts/part.j2': 'b\n' } },
        {
          files: {
            'bots/x': null,
            'apps/x/prompts/reply.j2': '{% include "part.j2" %}\n',
            'apps/x/prompts/part.j2': 'b\n',
            'apps/x/evals/a.jsonl': cases('a'),
          },
        },
        { files: { 'evals/outside.jsonl': cases('b') } },
      ],
      { folder: 'apps/x' },
    );
    expect(told(history)).toEqual(['0: prompt reply new, +a', '1: prompt reply through ../../bots/x/prompts/part.j2']);
    expect(history.entries[0]?.changes[0]).toMatchObject({
      path: '../../bots/x/prompts/reply.j2',
      today: 'prompts/reply.j2',
    });
  });
});

describe('versions that cannot be read', () => {
  test('are told until they can be, and what changed meanwhile belongs to the commit that mended it', async () => {
    const history = await historyOf([
      { files: { 'evals/a.jsonl': cases('a', 'b') } },
      { files: { 'evals/a.jsonl': '<<<<<<< HEAD\n' } },
      { files: { 'policies/a.md': 'a' } },
      { files: { 'evals/a.jsonl': '{"id":\n' } },
      { files: { 'evals/a.jsonl': cases('a', 'c') } },
      { files: { 'evals/a.jsonl': cases('a') } },
    ]);
    expect(told(history)).toEqual([
      '0: +a, +b',
      '1: ?evals/a.jsonl',
      '2: product policies/a.md, ?evals/a.jsonl',
      '3: ?evals/a.jsonl',
      '4: +c, -b',
      '5: -c',
    ]);
  });

  test('mended into what it was before, the commit is still told', async () => {
    const history = await historyOf([
      { files: { 'evals/a.jsonl': cases('a') } },
      { files: { 'evals/a.jsonl': cases('a', 'a') } },
      { files: { 'evals/a.jsonl': cases('a') } },
    ]);
    expect(told(history)).toEqual(['0: +a', '1: ?evals/a.jsonl', '2: ']);
  });

  test('from the first on, in a format of some other tool', async () => {
    const history = await historyOf([
      { files: { 'evals/a.yaml': 'tests:\n  - vars: { question: hi }\n' } },
      { files: { 'prompts/triage.md': 'a\n' } },
      { files: { 'evals/a.yaml': '- { id: a, input: hi, expect: x }\n' } },
    ]);
    expect(told(history)).toEqual(['0: ?evals/a.yaml', '1: prompt triage new, ?evals/a.yaml', '2: +a']);
  });

  test('to this day: the cases are those of the last version that could be read', async () => {
    const history = await historyOf([
      { files: { 'evals/a.jsonl': cases('a') } },
      { files: { 'evals/a.jsonl': '{' } },
      { files: { 'prompts/triage.md': 'a\n' } },
    ]);
    expect(told(history)).toEqual(['0: +a', '1: ?evals/a.jsonl', '2: prompt triage new, ?evals/a.jsonl']);
    expect(history.cases.map(({ id }) => id)).toEqual(['a']);
  });

  test('a prompt and a tool file likewise', async () => {
    const history = await historyOf([
      { files: { 'prompts/triage.md': 'a\n', 'tools/a.json': mcp({ one: [] }) } },
      { files: { 'prompts/triage.md': '\0', 'tools/a.json': '{}' } },
      { files: { 'prompts/triage.md': 'a\n', 'tools/a.json': mcp({ one: [], two: [] }) } },
    ]);
    expect(told(history)).toEqual([
      '0: tools gained one, prompt triage new',
      '1: ?tools/a.json, ?prompts/triage.md',
      '2: tools gained two',
    ]);
  });

  test('a link in place of a prompt is not followed, and said', async () => {
    const history = await historyOf([
      { files: { 'prompts/triage.md': 'a\n' } },
      { files: { 'prompts/triage.md': { link: '../shared.md' }, 'shared.md': 'b\n' } },
    ]);
    expect(told(history)).toEqual(['0: prompt triage new', '1: ?prompts/triage.md']);
  });

  test('prompts behind a link, and cases in a submodule, are not taken for missing', async () => {
    const id = '0123456789012345678901234567890123456789';
    const linked = await historyOf([
      { files: { prompts: { link: 'texts' }, 'texts/triage.md': 'a\n' } },
      { files: { 'policies/a.md': 'a' } },
    ]);
    expect(told(linked)).toEqual(['1: product policies/a.md, ?prompts/triage.md, ?prompts/reply.j2']);
    const outside = await historyOf([
      { files: { evals: { submodule: id }, 'prompts/triage.md': 'a\n' } },
      { files: { 'policies/module': { submodule: id } } },
    ]);
    expect(told(outside)).toEqual(['0: prompt triage new', '1: product policies/module, ?evals']);
  });

  test('a prompt and a file of cases that are too large', async () => {
    const history = await historyOf([
      { files: { 'prompts/triage.md': 'a\n', 'evals/a.jsonl': cases('a') } },
      { files: { 'prompts/triage.md': 'a'.repeat((32 << 20) + 1), 'evals/a.jsonl': ' '.repeat((32 << 20) + 1) } },
      { files: { 'prompts/triage.md': 'b\n', 'evals/a.jsonl': cases('a', 'b') } },
    ]);
    expect(told(history)).toEqual([
      '0: prompt triage new, +a',
      '1: ?evals/a.jsonl, ?prompts/triage.md',
      '2: prompt triage, +b',
    ]);
  });

  test('a line that is wrong is named with its place in that version', async () => {
    const { entries } = await historyOf([{ files: { 'evals/a.jsonl': `${cases('a', 'b')}nonsense\n` } }]);
    expect(entries[0]?.unreadable).toEqual([
      expect.objectContaining({ location: { file: 'evals/a.jsonl', line: 3, column: 2 } }),
    ]);
  });
});

describe('histories as they come', () => {
  test('commits dated in the future or before their ancestors are bounded by their places', async () => {
    const edit = (text: string, date: string) => ({ files: { 'policies/a.md': text }, date });
    const { entries } = await historyOf([
      edit('a', '2026-01-01T00:00:00Z'),
      edit('b', '2099-01-01T00:00:00Z'),
      edit('c', '2026-01-03T00:00:00Z'),
      edit('d', '1999-01-01T00:00:00Z'),
      edit('e', '2026-01-05T00:00:00Z'),
      edit('f', '2098-01-01T00:00:00Z'),
    ]);
    expect(entries.map(({ commit }) => new Date(commit.time).toISOString().slice(0, 10))).toEqual([
      '2026-01-01',
      '2026-01-03',
      '2026-01-03',
      '2026-01-03',
      '2026-01-05',
      '2026-06-01',
    ]);
    expect(entries.at(-1)?.commit.time).toBe(NOW);
  });

  test('commits of branches are told each by its own date, and merges are none', async () => {
    const script = [
      { files: { 'policies/a.md': 'a' } },
      { files: { 'policies/main.md': 'a' }, date: '2026-01-04T00:00:00Z' },
      { files: { 'policies/branch.md': 'a' }, date: '2026-01-03T00:00:00Z', parents: [0] },
      { parents: [1, 2], files: { 'policies/branch.md': 'a' }, date: '2026-01-05T00:00:00Z' },
    ];
    expect(told(await historyOf(script))).toEqual([
      '0: product policies/a.md',
      '1: product policies/branch.md',
      '2: product policies/main.md',
    ]);
  });

  test('by first parents a merge is one commit with what it brought', async () => {
    const script = [
      { files: { 'policies/a.md': 'a' } },
      { files: { 'evals/a.jsonl': cases('a') }, parents: [0] },
      { files: { 'policies/branch.md': 'a' }, parents: [0] },
      { parents: [1, 2], files: { 'policies/branch.md': 'a' } },
    ];
    expect(told(await historyOf(script, { firstParent: true }))).toEqual([
      '0: product policies/a.md',
      '1: +a',
      '2: product policies/branch.md',
    ]);
  });

  test('a merge tells the same however a user likes to look at merges and changes', async () => {
    const { repository } = aHistory([
      { files: { 'policies/a.md': 'a' } },
      { files: { 'policies/main.md': 'a' }, parents: [0] },
      { files: { 'policies/branch.md': 'a' }, parents: [0] },
      { parents: [1, 2], files: { 'policies/branch.md': 'a' } },
    ]);
    const tell = async (firstParent: boolean) => told((await read(repository, { firstParent })).get('support')!);
    const [every, first] = [await tell(false), await tell(true)];
    const settings = { 'diff.renames': 'copies', 'diff.orderFile': 'nowhere', 'diff.external': 'false' };
    for (const [key, value] of Object.entries(settings)) repository.git('config', key, value);
    for (const merges of ['off', 'combined', 'remerge']) {
      repository.git('config', 'log.diffMerges', merges);
      expect([await tell(false), await tell(true)]).toEqual([every, first]);
    }
    repository.remove();
    expect(first.at(-1)).toBe('2: product policies/branch.md');
  });

  test('what a merge broke is told with the commit that mended it', async () => {
    const history = await historyOf([
      { files: { 'evals/a.jsonl': cases('a') } },
      { files: { 'b.txt': '' }, parents: [0] },
      { files: { 'c.txt': '' }, parents: [0] },
      { parents: [1, 2], files: { 'c.txt': '', 'evals/a.jsonl': '<<<<<<<\n' } },
      { files: { 'evals/a.jsonl': cases('a', 'b') } },
    ]);
    expect(told(history)).toEqual(['0: +a', '3: +b']);
  });

  test('after a force-push the history is what git has now', async () => {
    const { repository, shas } = aHistory([
      { files: { 'evals/a.jsonl': cases('a') } },
      { files: { 'evals/a.jsonl': cases('a', 'lost') } },
    ]);
    repository.git('reset', '--quiet', '--hard', shas[0]!);
    repository.commit({ 'evals/a.jsonl': cases('a', 'new') });
    const history = (await read(repository)).get('support')!;
    repository.remove();
    expect(told(history)).toEqual(['0: +a', '1: +new']);
  });

  test('it ends with the commit that is named', async () => {
    const { repository, shas } = aHistory([
      { files: { 'evals/a.jsonl': cases('a') } },
      { files: { 'evals/a.jsonl': cases('b') } },
    ]);
    const history = (await read(repository, { until: shas[0]! })).get('support')!;
    await expect(read(repository, { until: 'nowhere' })).rejects.toThrow('nowhere names no commit');
    repository.remove();
    expect(history.cases.map(({ id }) => id)).toEqual(['a']);
  });

  test('submodules, links, and paths with line feeds or bytes that are not UTF-8 survive', async () => {
    const id = '0123456789012345678901234567890123456789';
    const other = '1123456789012345678901234567890123456789';
    const history = await historyOf([
      {
        files: {
          'policies/module': { submodule: id },
          'policies/link': { link: 'a' },
          'evals/line\nfeed.jsonl': cases('feed'),
          'evals/link.jsonl': { link: 'x' },
        },
        rawFiles: { 'evals/caf\xe9.jsonl': cases('latin'), 'policies/\xff': 'a', 'policies/\xfe': 'a' },
      },
      {
        files: { 'policies/module': { submodule: other }, 'policies/link': { link: 'b' } },
        rawFiles: { 'evals/caf\xe9.jsonl': cases('latin', 'more'), 'policies/\xff': 'b' },
      },
      { files: { 'evals/link.jsonl': cases('real'), 'evals/line\nfeed.jsonl': { link: 'x' } } },
    ]);
    expect(told(history).map((line) => line.split(/: |, /).sort())).toEqual([
      [
        '+feed',
        '+latin',
        '0',
        'product policies/\\xFE',
        'product policies/\\xFF',
        'product policies/link',
        'product policies/module',
      ].sort(),
      ['+more', '1', 'product policies/\\xFF', 'product policies/link', 'product policies/module'].sort(),
      ['+real', '-feed', '2'].sort(),
    ]);
  });

  test('several suites are read in one go, also over the same file', async () => {
    const config = `${CONFIG}
  other:
    prompts: { triage: prompts/other.md }
    cases: [evals/a.jsonl]
`;
    const { repository } = aHistory([
      { files: { 'evals/a.jsonl': cases('a'), 'evals/b.jsonl': cases('b'), 'prompts/other.md': 'a\n' } },
      { files: { 'evals/a.jsonl': cases('a', 'c'), 'prompts/triage.md': 'a\n' } },
    ]);
    const histories = await read(repository, { config });
    repository.remove();
    expect([...histories].map(([name, history]) => [name, told(history)])).toEqual([
      ['support', ['0: +a, +b', '1: prompt triage new, +c']],
      ['other', ['0: prompt triage new, +a', '1: +c']],
    ]);
  });
});
