import { describe, expect, test } from '@jest/globals';
import { readLog } from '../fake-github/runner-commands.ts';

const namesIn = (output: string) => readLog(output).commands.map(({ name }) => name);

describe('what the runner of the tests obeys is what a real one does', () => {
  test.each([
    '::add-mask::x',
    ' \t::add-mask::x',
    '\u00a0::add-mask::x',
    '\u0085::add-mask::x',
    '\u2028::add-mask::x',
    'text\r::add-mask::x',
    '::ADD-MASK::x',
    '::add-mask a=b::x',
    'in the middle ##[add-mask]x',
    '##[add-mask a=b;c=d]x',
  ])('%j', (line) => expect(namesIn(`before\n${line}\nafter`)).toEqual(['add-mask']));

  test.each([
    'text ::add-mask::x',
    ':\u200b:add-mask::x',
    '::add-mask:x',
    '::unknown::x',
    ':: add-mask::x',
    '#\u200b#[add-mask]x',
    '##[add-mask',
    '\ufeff::add-mask::x',
  ])('and not %j', (line) => expect(namesIn(`before\n${line}\nafter`)).toEqual([]));

  test('a command has its properties and its data as they were before they were escaped', () => {
    expect(readLog('::error title=a%3Ab%2Cc,file=x%250A.md,empty=::one%0Atwo%2C%25').commands).toEqual([
      { name: 'error', properties: { title: 'a:b,c', file: 'x%0A.md' }, data: 'one\ntwo%2C%' },
    ]);
    expect(readLog('at ##[error file=a%3Bb]c%5D').commands).toEqual([
      { name: 'error', properties: { file: 'a;b' }, data: 'c]' },
    ]);
  });

  test('between stop-commands and its token nothing is obeyed; the token is met in either form and any case', () => {
    const lines = '::error::1\n::stop-commands::Tok\n::error::2\n##[error]3\n::other::\n';
    expect(readLog(`${lines}::tok::\n::error::4`).commands.map(({ data }) => data)).toEqual(['1', '4']);
    expect(readLog(`${lines} x ##[TOK]\n::error::4`).commands.map(({ data }) => data)).toEqual(['1', '4']);
    expect(readLog(lines).shown).toEqual(['::error::2', '##[error]3', '::other::', '']);
  });

  test('a token that is empty or a command itself stops nothing', () => {
    expect(namesIn('::stop-commands::\n::error::1')).toEqual(['stop-commands', 'error']);
    expect(namesIn('::stop-commands::add-mask\n::error::1')).toEqual(['stop-commands', 'error']);
    expect(namesIn('::stop-commands::pause-logging\n::error::1')).toEqual(['stop-commands', 'error']);
  });
});
