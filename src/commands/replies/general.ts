import { type Block, heading, list, paragraph } from '../../report/blocks.ts';
import { code, listed, type Words, words } from '../../report/words.ts';
import { COMMANDS, type CommandForm, type CommandName, type CommandPlace, formOf } from '../command.ts';
import type { Misuse } from '../parse-command.ts';

const LONGEST_EXAMPLE = 160;

const IN: Readonly<Record<CommandPlace, string>> = {
  'pull-request': 'on pull requests',
  issue: 'on issues',
  'weekly-issue': 'on the issues that Evalgap itself opened',
};

/** The commands of a place, each with an example to copy. */
export function helpReply(place: CommandPlace): readonly Block[] {
  return [
    heading(3, words`Evalgap · The commands that work here`),
    list(COMMANDS.filter(({ places }) => places.includes(place)).map(described)),
    paragraph(words`One command per comment, alone on its first line. They are for people who may write here.`),
  ];
}

/** What was wrong with a line that began like a command, and what is close to it. */
export function misuseReply({ given, fault, meant }: Misuse): readonly Block[] {
  const form = meant === undefined ? undefined : formOf(meant);
  return [
    heading(3, words`Evalgap · Not understood`),
    paragraph(words`${code(given)}: ${fault}.`),
    form === undefined
      ? paragraph(words`${code('/evalgap help')} lists the commands.`)
      : paragraph(words`Write ${code(form.form)}, for instance ${code(form.example, LONGEST_EXAMPLE)}.`),
  ];
}

/** A command that is right, in a thread where there is nothing for it to do. */
export function wrongPlaceReply(name: CommandName, place: CommandPlace): readonly Block[] {
  const places = formOf(name)?.places ?? [];
  // An issue of ours is an issue: whoever may use a command on both is told of the wider one.
  const shown = places.includes('issue') ? places.filter((other) => other !== 'weekly-issue') : places;
  return [
    heading(3, words`Evalgap · Not here`),
    paragraph(words`${code(name)} works ${listed(shown.map((other) => IN[other]))}, not ${IN[place]}.`),
  ];
}

function described({ form, example, says }: CommandForm): Words {
  const shown = form === example ? '' : words`, for instance ${code(example, LONGEST_EXAMPLE)}`;
  return words`${code(form)}: ${says}${shown}`;
}
