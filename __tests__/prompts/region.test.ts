import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../src/values/json.ts';
import { digest, problems, prompt, reading } from './files.ts';

describe('a marked region', () => {
  test('is the text between its markers, without their lines', async () => {
    const file = {
      'src/v2/guard.ts':
        'import x;\n// evalgap:prompt guard\nconst a = `\n  Be kind.  \n`;\n\n// evalgap:end\nexport { a };\n',
    };
    expect(await prompt(file, 'guard')).toEqual({
      id: 'triage',
      path: 'src/v2/guard.ts',
      region: 'guard',
      format: 'region',
      version: '2',
      digest: sha256('const a = `\n  Be kind.\n`;\n'),
      texts: ['const a = `\n  Be kind.\n`;\n'],
      behaviour: {},
    });
  });

  test.each([
    ['# evalgap:prompt guard', '# evalgap:end'],
    ['/* evalgap:prompt guard */', '/* evalgap:end */'],
    ['/*evalgap:prompt guard*/', '/*evalgap:end*/'],
    ['<!-- evalgap:prompt guard -->', '<!-- evalgap:end -->'],
    ['<!--evalgap:prompt guard-->', '<!--evalgap:end-->'],
    ['{{! evalgap:prompt guard }}', '{{! evalgap:end }}'],
    ['-- evalgap:prompt guard', '-- evalgap:end'],
    ['REM evalgap:prompt guard', 'REM evalgap:end'],
    ['"""evalgap:prompt guard"""', '"""evalgap:end"""'],
    ['  ;;; evalgap:prompt\tguard please', '(* evalgap:end guard *)'],
  ])('may be marked by %s', async (begin, end) => {
    expect(await digest({ 'a.x': `${begin}\nBe kind.\n${end}\n` }, 'guard')).toBe(sha256('Be kind.\n'));
  });

  test('is one of several in a file, which do not touch each other', async () => {
    const file = (text: string) => ({
      'a.py': `# evalgap:prompt one\n1\n# evalgap:end\n${text}\n# evalgap:prompt two.b-3\n2\n# evalgap:end\n`,
    });
    expect(await digest(file('x'), 'two.b-3')).toBe(sha256('2\n'));
    expect(await digest(file('y'), 'one')).toBe(sha256('1\n'));
  });

  test('that the file does not have is missing, and so is one of a file that is not there', async () => {
    expect(await reading({ 'a.py': 'x' }, 'guard')).toEqual({
      state: 'missing',
      id: 'triage',
      path: 'a.py',
      region: 'guard',
    });
    expect(await reading({ 'a.py': undefined as unknown as string }, 'guard')).toEqual({
      state: 'missing',
      id: 'triage',
      path: 'a.py',
    });
  });

  test('is not confused by words that only look like markers', async () => {
    const text =
      '# my-evalgap:prompt a\n# evalgap:prompts b\n# evalgap:ending\n# evalgap:prompt guard\nBe kind.\n# evalgap:end\n';
    expect(await digest({ 'a.py': text }, 'guard')).toBe(sha256('Be kind.\n'));
  });

  test.each([
    [
      '# evalgap:prompt guard\nBe kind.',
      ['1:3: this region is never closed (expected a line with evalgap:end after its text)'],
    ],
    [
      'x\n# evalgap:end\n# evalgap:prompt guard\ny\n# evalgap:end',
      ['2:3: no region is open here (expected a line with evalgap:prompt NAME before)'],
    ],
    [
      '# evalgap:prompt guard\n# evalgap:prompt other\n# evalgap:end',
      ['2:3: a region begins inside of another. Write evalgap:end before it; the open region begins on line 1.'],
    ],
    [
      '# evalgap:prompt guard\n1\n# evalgap:end\n# evalgap:prompt guard\n2\n# evalgap:end',
      ['4:3: a second region is named "guard" (expected each name once in a file)'],
    ],
    [
      '<!-- evalgap:prompt -->\nx\n<!-- evalgap:end -->',
      ['1:6: this region has no name (expected evalgap:prompt NAME)'],
    ],
    [
      '# evalgap:prompt guard # evalgap:end',
      ['1:26: a region begins and ends on one line (expected the text on lines of its own between the markers)'],
    ],
    [
      '# evalgap:end\n# evalgap:prompt\n# evalgap:prompt x',
      [
        '1:3: no region is open here (expected a line with evalgap:prompt NAME before)',
        '2:3: this region has no name (expected evalgap:prompt NAME)',
        '3:3: a region begins inside of another. Write evalgap:end before it; the open region begins on line 2.',
        '2:3: this region is never closed (expected a line with evalgap:end after its text)',
      ],
    ],
  ])('with markers that do not pair up is a problem: %j', async (text, expected) => {
    expect(await problems({ 'a.py': text }, 'guard')).toEqual(expected.map((problem) => `a.py:${problem}`));
  });
});
