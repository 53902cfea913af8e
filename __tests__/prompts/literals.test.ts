import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collapse, literalsOf, sourceLiteralsOf } from '../../src/prompts/literals.ts';

const texts = (template: string) => literalsOf(template).map(({ text }) => text);

describe('the literals of a template', () => {
  test('are what stands between its placeholders, with white space made single blanks', () => {
    expect(
      texts('You  are {{who}},\n\tkind. {% set a = 1 %}Say {{{b}}} {# no #}and\n{c.d[0]!r:>8} <%= e %>or $f end'),
    ).toEqual(['You are', ', kind.', 'Say', 'and', 'or', 'end']);
  });

  test('leave out what holds no letter or digit', () => {
    expect(texts('--- {{a}} ... {{b}} !')).toEqual([]);
  });

  test('are optional in conditions and loops, and only there', () => {
    const template =
      'a {% if x %}b {% for y in z %}c{% endfor %} d{% endif %} e {{#each f}}g{{/each}} h {{^i}}j{{/i}} k {% endif %}l {% set m %}n{% endset %} o';
    expect(literalsOf(template).map(({ text, optional }) => (optional ? `(${text})` : text))).toEqual([
      'a',
      '(b)',
      '(c)',
      '(d)',
      'e',
      '(g)',
      'h',
      '(j)',
      'k',
      'l',
      '(n)',
      'o',
    ]);
  });

  test('in source code are the stretches between quotes, escapes and line ends', () => {
    expect(
      sourceLiteralsOf(`const text = \`Be kind.\n  Say \\"please\\" to \${name} always\`;`).map(({ text }) => text),
    ).toEqual(['const text =', 'Be kind.', 'please', 'always']);
  });
});

test('collapsing makes every run of white space one blank', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\u00a0', '\u2028') }), (text) => {
      expect(collapse(text)).toBe(
        text
          .split(/\s+/)
          .filter((word) => word !== '')
          .join(' '),
      );
    }),
  );
});
