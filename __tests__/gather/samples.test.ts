import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { readSamples } from '../../src/gather/samples.ts';
import { unwrap } from '../../src/values/problem.ts';
import { aFolder, type FileMap } from '../repository.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function read(files: FileMap, production = '    production: { samples: [production/*.jsonl] }') {
  const folder = aFolder(files);
  folders.push(folder);
  const loaded = unwrap(
    loadConfig(`suites:\n  support:\n    cases: [evals/*.jsonl]\n${production}\n`, 'bot/evalgap.yml'),
  );
  return readSamples(folder, loaded.config.suites[0]!, loaded);
}

describe('the samples of a suite', () => {
  test('come from the files that its globs lead to, in the order of their names', async () => {
    const files = {
      'production/2026-10-03.jsonl': '{"input":"later"}\n',
      'production/2026-10-02.jsonl': '{"input":"earlier"}\r\n{"text":"and"}',
      'production/readme.md': 'Samples, a file a day.',
    };
    expect(await read(files)).toEqual({
      samples: [{ input: 'earlier' }, { input: 'and' }, { input: 'later' }],
      problems: [],
      remarks: [],
    });
  });

  test('that the config does not name are not there, and those of which there is no file yet are none', async () => {
    expect(await read({}, '')).toEqual({ problems: [], remarks: [] });
    expect(await read({})).toEqual({ samples: [], problems: [], remarks: [] });
  });

  test('have problems that are told from where the config is', async () => {
    const { samples, problems } = await read({ 'production/a.jsonl': '{"input":"a"}\n{}\n' });
    expect(samples).toEqual([{ input: 'a' }]);
    expect(problems.map(({ location }) => location)).toEqual([{ file: 'bot/production/a.jsonl', line: 2 }]);
  });

  test('may be packed, under any name, and those before the end of packed data that ends early are read', async () => {
    const folder = aFolder({ 'production/a.jsonl': '', 'production/b.jsonl': '' });
    folders.push(folder);
    const packed = gzipSync('{"input":"a"}\n{"input":"b"}\n');
    writeFileSync(join(folder, 'production/a.jsonl'), packed);
    writeFileSync(join(folder, 'production/b.jsonl'), packed.subarray(0, -6));
    const config =
      'suites:\n  support:\n    cases: [evals/*.jsonl]\n    production: { samples: [production/*.jsonl] }\n';
    const loaded = unwrap(loadConfig(config, 'evalgap.yml'));
    const { samples, problems } = await readSamples(folder, loaded.config.suites[0]!, loaded);
    expect(samples?.map(({ input }) => input)).toEqual(['a', 'b', 'a', 'b']);
    expect(problems).toEqual([
      expect.objectContaining({
        message: 'the gzip data ends before its end',
        location: { file: 'production/b.jsonl' },
      }),
    ]);
  });
});
