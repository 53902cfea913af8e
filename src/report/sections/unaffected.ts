import { count, plural } from '../../values/format.ts';
import { paragraph } from '../blocks.ts';
import { type Part, whole } from '../budget.ts';
import type { ChangedCases, Measurement, NotAffected } from '../report.ts';
import { capital, listed, sentence, type Words, words } from '../words.ts';
import type { Headline } from './compared-headline.ts';
import { lostTrialsPart } from './lost-trials.ts';

type Unaffected = Extract<Measurement, { readonly kind: 'unaffected' }>;

/** No agent to compare with another: what was looked at instead, and what that leaves unknown. */
export function unaffectedHeadline({ reason, changed }: Unaffected): Headline {
  const why = capital([sentence(reason, 500)]);
  if (changed === undefined) {
    return {
      sentence: words`Nothing affected: no case was run`,
      detail: [words`${why} What the agent gets right is what it got right on the base, which was not looked at here.`],
    };
  }
  const { completed, planned } = changed.head.trials;
  return {
    sentence:
      planned === 0
        ? words`Nothing affected: cases were removed, and none that is left had to be run`
        : completed === 0
          ? words`Nothing was measured: no trial of the changed cases completed`
          : words`Nothing affected but the cases that were changed`,
    detail: [words`${why} Base and head are one agent, so nothing was compared.`],
  };
}

/** How the changed cases came out, and what was printed where their trials were lost. */
export function changedParts({ changed }: Unaffected, suite: string): readonly Part[] {
  if (changed === undefined) return [];
  const { added, edited, base, head } = changed;
  const figures = [figure(added, 'added case'), figure(edited, 'edited case')].filter((words) => words.length > 0);
  return [
    ...(figures.length === 0 ? [] : [whole(paragraph(words`Right at the final step: ${listed(figures)}.`))]),
    lostTrialsPart(
      [
        { name: 'base', run: base },
        { name: 'head', run: head },
      ],
      suite,
    ),
  ].filter((part) => part !== undefined);
}

/** What a report of an unaffected suite cannot know. */
export function unseenUnaffected({ cases, changed }: Unaffected): readonly Words[] {
  const others = words`Whether the agent still answers ${changed === undefined ? 'as it did' : `${plural(cases, 'other case')} as it did`}: nothing of it was asked.`;
  return changed !== undefined && cases === 0 ? [] : [others];
}

/** The cases that were left out of a comparison. */
export function unseenCases(left: NotAffected | undefined): Words {
  if (left === undefined) return [];
  return words`${plural(left.cases, 'case')}, left out: ${sentence(left.reason, 400)}`;
}

function figure({ cases, base, head }: ChangedCases, noun: string): Words {
  if (cases === 0) return [];
  return words`${plural(cases, noun)} by the base agent in ${count(base.right)} of ${count(base.of)}, by the head agent in ${count(head.right)} of ${count(head.of)}`;
}
