import { plural } from '../../values/format.ts';
import { type Block, details, fence, paragraph } from '../blocks.ts';
import { omittable, type Part } from '../budget.ts';
import type { RunSummary } from '../report.ts';
import { code, type Words, words } from '../words.ts';

interface Side {
  readonly name: string;
  readonly run: RunSummary;
}

/** What agents printed before trials were lost; absent where the reasons, which stand elsewhere, are all there is. */
export function lostTrialsPart(sides: readonly Side[], suite: string): Part | undefined {
  const blocks = sides.flatMap(({ name, run }) => run.errors.flatMap((error) => printed(name, error)));
  if (blocks.length === 0) return undefined;
  return omittable(
    [details(words`What was printed where trials did not complete`, blocks)],
    'lost-trials',
    leftOut(suite),
  );
}

function printed(side: string, { reason, trials, example }: RunSummary['errors'][number]): readonly Block[] {
  const more = example.startsWith(reason) ? example.slice(reason.length).trim() : example.trim();
  if (more === '') return [];
  return [paragraph(words`On the ${side}, ${plural(trials, 'trial')}: ${code(reason, 120)}`), fence(more)];
}

function leftOut(suite: string): Words {
  return words`what the agent of ${code(suite)} printed`;
}
