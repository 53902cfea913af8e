import type { Cell } from '../../compare/decompose.ts';
import { count, plural, signedPoints } from '../../values/format.ts';
import { details, leftColumn, paragraph, rightColumn, table } from '../blocks.ts';
import { type Part, shortened, whole } from '../budget.ts';
import { code, type Words, words } from '../words.ts';
import { verdictWord } from './figures.ts';
import { type Compared, finalStep } from './measured.ts';

/** Base and head agent on base's and head's cases, so that a change of the cases cannot pass for one of the agent. */
export function twoByTwo({ comparison, decomposition }: Compared): Part | undefined {
  const final = finalStep(comparison);
  if (decomposition === undefined || final === undefined) return undefined;
  const { cells, delta0, delta1, changed, verdictOnBaseCases } = decomposition;
  const said = paragraph(
    words`${asTheyStood(changed)}On base’s cases the final ${code(final.step, 40)} reads ${verdictWord(verdictOnBaseCases)} (${signedPoints(delta0)} points), on head’s it changes by ${signedPoints(delta1)} points.`,
  );
  const columns = [leftColumn('right at the final step'), rightColumn('base’s cases'), rightColumn('head’s cases')];
  const rows = [
    [words`base agent`, cellWords(cells.baseAgentBaseCases), cellWords(cells.baseAgentHeadCases)],
    [words`head agent`, cellWords(cells.headAgentBaseCases), cellWords(cells.headAgentHeadCases)],
  ];
  const casesAlone = words`Changing the cases alone takes the base agent from ${ofCases(cells.baseAgentBaseCases)} to ${ofCases(cells.baseAgentHeadCases)}, the head agent from ${ofCases(cells.headAgentBaseCases)} to ${ofCases(cells.headAgentHeadCases)}.`;
  const folded = details(words`Both agents on both sets of cases`, [table(columns, rows), paragraph(casesAlone)]);
  return shortened(whole(said, folded), {
    at: 'two-by-two',
    blocks: [said],
    leftOut: words`agents by cases of ${code(comparison.suite)}`,
  });
}

function asTheyStood({ cases, headFails, baseFails }: NonNullable<Compared['decomposition']>['changed']): string {
  if (cases === 0) return 'The cases changed in this pull request too. ';
  return `Of the ${plural(cases, 'edited or deleted case')} the head fails ${count(headFails)} as they stood, the base ${count(baseFails)}. `;
}

function cellWords(cell: Cell): Words {
  return words`${ofCases(cell)}`;
}

function ofCases({ correct, cases }: Cell): string {
  return `${count(correct)} of ${count(cases)}`;
}
