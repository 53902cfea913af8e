import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actionsRunner, type Runner } from '../../src/github/runner.ts';
import { inert } from '../../src/github/workflow-commands.ts';
import { readLog } from '../fake-github/runner-commands.ts';
import { HOSTILE } from '../report/hostile.ts';
import { aFolder } from '../repository.ts';

let output: string;
let folder: string;
let runner: Runner;
const secret = 'hunter2-hunter2';

beforeEach(() => {
  output = '';
  folder = aFolder({ summary: '', output: '' });
  runner = actionsRunner(
    { GITHUB_STEP_SUMMARY: join(folder, 'summary'), GITHUB_OUTPUT: join(folder, 'output') },
    (text) => {
      output += text;
    },
    (text) => text.replaceAll(secret, '[redacted]'),
  );
});

afterEach(() => rmSync(folder, { recursive: true }));

const obeyed = () => readLog(output).commands;

/** What opens a command, mixed with what might end up around it. */
const nearCommands = fc
  .array(
    fc.constantFrom(
      ...['::', ':', '##[', '##', '[', ']', 'add-mask', 'stop-commands', 'error', ' ', '\t', '\n', '\r', '\u0085'],
      ...['\u00a0', '\u2028', '\u200b', '\ufeff', '\u001b[31m', 'x', '%0A', ','],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('what a runner is told of a text', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))(
    'is our own command or nothing: %s',
    (_, text) => {
      runner.log.info(text);
      runner.log.info(`${text}::add-mask::${text}`);
      runner.log.warning(text);
      runner.annotate([{ level: 'error', title: text, message: text, file: text }]);
      runner.mask(['a-secret-value']);
      expect(obeyed().map(({ name }) => name)).toEqual(['warning', 'error', 'add-mask']);
    },
  );

  test('is our own command or nothing, whatever it is made of', () => {
    fc.assert(
      fc.property(nearCommands, (text) => {
        output = '';
        const own = actionsRunner({}, (printed) => {
          output += printed;
        });
        own.log.info(text);
        own.log.error(text);
        own.annotate([{ level: 'notice', title: text, message: text, file: text, line: 1 }]);
        expect(obeyed().map(({ name }) => name)).toEqual(['error', 'notice']);
      }),
    );
  });

  test('would be obeyed by no runner, even one that was never told to stop', () => {
    fc.assert(fc.property(nearCommands, (text) => expect(readLog(inert(text)).commands).toEqual([])));
  });

  test('stands in a region that only a token nobody could foresee would end, another one each time', () => {
    runner.log.warning('one');
    runner.log.info('::error::not ours');
    runner.log.warning('two');
    const tokens = [...output.matchAll(/^::stop-commands::(.+)$/gm)].map(([, token]) => token);
    expect(new Set(tokens).size).toBe(3);
    for (const token of tokens) expect(token).toMatch(/^evalgap-[0-9a-f-]{36}$/);
    // Whatever reaches the log later, a stack that Node prints for instance, is text too.
    output += '::error::uncaught\n##[error]uncaught\n';
    expect(obeyed().map(({ data }) => data)).toEqual(['one', 'two']);
  });

  test('keeps its message, its lines and its place through the escapes', () => {
    runner.annotate([{ level: 'error', title: 'a:b,c', message: '50 %\nof it', file: 'a,b.md', line: 3, column: 4 }]);
    expect(obeyed()).toEqual([
      {
        name: 'error',
        properties: { title: 'a:b,c', file: 'a,b.md', line: '3', col: '4' },
        data: '50 %\nof it',
      },
    ]);
  });

  test('is no more annotations of a level than GitHub shows, the first ones, and one line that says how many more', () => {
    const levels = ['error', 'notice', 'warning'] as const;
    runner.annotate(
      Array.from({ length: 60 }, (_, index) => ({ level: levels[index % 3]!, title: `t${index}`, message: 'm' })),
    );
    expect(new Set(obeyed().map(({ properties }) => properties.title))).toEqual(
      new Set(Array.from({ length: 30 }, (_, index) => `t${index}`)),
    );
    expect(output).toMatch(/^30 more annotations are left out: GitHub shows 10 of each level\. .*report file/m);
    output = '';
    runner.annotate([{ level: 'error', title: 't', message: 'm' }]);
    expect(output).not.toContain('left out');
  });

  test('hides nothing: what would drive a terminal or turn text around is shown', () => {
    runner.log.info('\u001b[2J a \u202E b \rc');
    expect(output).toContain('\\u{1B}[2J a \\u{202E} b \\u{D}c');
  });
});

describe('secrets', () => {
  test('are blanked line by line, however their lines end; what is too short to be one is left alone', () => {
    runner.mask(['first-line\r\nsecond-line\rthird-line', '{\n"key": "12 % of it"\n}', 'first-line', ' ', '']);
    expect(obeyed()).toEqual(
      ['first-line', 'second-line', 'third-line', '"key": "12 % of it"'].map((data) => ({
        name: 'add-mask',
        properties: {},
        data,
      })),
    );
  });

  test('stand in no line, annotation, output or summary', async () => {
    runner.log.info(secret);
    runner.log.warning(secret);
    runner.log.error(secret);
    runner.annotate([{ level: 'error', title: secret, message: secret, file: `cases/${secret}.jsonl` }]);
    await runner.setOutput('verdict', secret);
    await runner.summarize(secret);
    for (const text of [output, read('summary'), read('output')]) {
      expect(text).not.toContain(secret);
      expect(text).toContain('[redacted]');
    }
  });
});

describe('an ending by cancellation', () => {
  test('is told of in the words given last, and not at all once they are taken back', () => {
    const before = process.listenerCount('exit');
    runner.whenCancelled('one');
    runner.whenCancelled('two');
    expect(process.listenerCount('exit')).toBe(before + 1);
    runner.whenCancelled(undefined);
    expect(process.listenerCount('exit')).toBe(before);
  });
});

describe('outputs and summary', () => {
  test('a value cannot end itself and begin another output', async () => {
    const value = 'a\nEOF\nother=x\nother<<EOF\nb\nEOF';
    await runner.setOutput('verdict', value);
    const [, delimiter = '', held] = /^verdict<<(\S+)\n([\s\S]*)\n\1\n$/.exec(read('output')) ?? [];
    expect(held).toBe(value);
    expect(value).not.toContain(delimiter);
  });

  test('a summary beyond what GitHub shows is left out with a warning', async () => {
    await runner.summarize('x'.repeat(1 << 20));
    expect(read('summary')).toBe('');
    expect(obeyed().map(({ name }) => name)).toEqual(['warning']);
  });

  test('where there is no summary it is shown in the log, as text', async () => {
    await actionsRunner({}, (text) => {
      output += text;
    }).summarize('# Title\n::error::x');
    expect(output).toContain('# Title\n');
    expect(obeyed()).toEqual([]);
  });

  test('a summary that cannot be written is an error of its own', async () => {
    mkdirSync(join(folder, 'taken'));
    const own = actionsRunner({ GITHUB_STEP_SUMMARY: join(folder, 'taken') }, () => {});
    await expect(own.summarize('x')).rejects.toThrow('EISDIR');
  });
});

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}
