import { describe, test } from '@jest/globals';
import { renderComment } from '../../src/report/comment.ts';
import { renderText } from '../../src/report/text.ts';
import { expectGolden } from './golden.ts';
import { MARKER } from './reports.ts';
import { SCENARIOS } from './scenarios.ts';

describe('a pull-request report reads as it was looked at', () => {
  test.each(Object.keys(SCENARIOS))('comment: %s', (name) => {
    expectGolden(`${name}.md`, renderComment(SCENARIOS[name]!(), { marker: MARKER }));
  });

  test.each(Object.keys(SCENARIOS))('terminal: %s', (name) => {
    expectGolden(`${name}.txt`, renderText(SCENARIOS[name]!()));
  });
});
