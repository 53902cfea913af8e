import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { standardErrorLog } from '../../src/system/log.ts';

describe('remarks on standard error', () => {
  let written: string[];
  beforeEach(() => {
    written = [];
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  });
  afterEach(() => void jest.restoreAllMocks());

  test('show what would drive a terminal, at every level', () => {
    const log = standardErrorLog(false);
    const hostile = 'evals/\u001b[2J\u202E\u0007.jsonl';
    for (const write of [log.info, log.warning, log.error]) write(hostile);
    const shown = 'evals/\\u{1B}[2J\\u{202E}\\u{7}.jsonl';
    expect(written).toEqual([`${shown}\n`, `warning: ${shown}\n`, `error: ${shown}\n`]);
  });

  test('keep their lines and how far these are indented', () => {
    standardErrorLog(false).info('  its last lines:\n    é 😀');
    expect(written).toEqual(['  its last lines:\n    é 😀\n']);
  });

  test('are quiet when asked, but for warnings and errors', () => {
    const log = standardErrorLog(true);
    log.info('a');
    log.warning('b');
    log.error('c');
    expect(written).toEqual(['warning: b\n', 'error: c\n']);
  });
});
