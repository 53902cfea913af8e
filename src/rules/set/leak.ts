import { count, plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { fileOf } from '../pin/facts.ts';
import { quoted } from '../wording.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import { leakGrounds } from './grounds.ts';
import { type Leak, type Leaks, LONGEST_INPUT, leaksOf } from './leaks/leaks.ts';
import { caseName, shownBeside, shownValue } from './wording.ts';

/** Inputs and answers of cases that stand in a prompt: what the agent is shown beforehand it need not be able to do. */
export function leak(facts: SetFacts, options: SetOptions): readonly Finding[] {
  return leaksIn(facts, options).leaks.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { id, location } = first.case;
    return finding('set/leak', options, {
      suite: facts.suite.name,
      subject: id,
      location,
      grounds: leakGrounds([first, ...others]),
      message: `${said(first)} ${nameOf(first)}`,
      evidence: [...evidenceOf(first), ...others.map((other) => `${said(other)} ${nameOf(other)} too`)],
      fix:
        first.what === 'input'
          ? 'Keep examples and cases apart: give the prompt another example, or let the case ask something that the prompt does not show.'
          : 'If it is an example of the prompt, give the prompt another one. If it is a rule that the agent has to quote, expect the facts in it and not the sentence.',
    });
  });
}

export function leakUnmeasured(facts: SetFacts, options: SetOptions): readonly string[] {
  if (facts.suite.prompts.length === 0) return ['the suite names no prompt to look into'];
  const unseen = facts.prompts.filter(({ texts }) => texts.length === 0);
  const { sources, long } = leaksIn(facts, options);
  return [
    ...unseen.map((prompt) => `${fileOf(prompt)} does not show which of its texts are sent`),
    ...sources.map(
      ({ prompt, found, of }) =>
        `answers in ${fileOf(prompt)}: ${found} of ${plural(of, 'long one')} stand there, so it seems to be where they come from`,
    ),
    ...(long === 0
      ? []
      : [
          `${plural(long, 'input')} ${long === 1 ? 'has' : 'have'} more than ${count(LONGEST_INPUT)} characters, and ${long === 1 ? 'was' : 'were'} not compared by likeness`,
        ]),
  ];
}

/** How alike an input and a passage have to be, unless told otherwise. */
const THRESHOLD = 0.9;

/** Findings and what is not measured are asked for one after the other, of the same facts. */
const KNOWN = new WeakMap<SetFacts, { readonly threshold: number; readonly leaks: Leaks }>();

function leaksIn(facts: SetFacts, { threshold = THRESHOLD }: SetOptions): Leaks {
  const known = KNOWN.get(facts);
  if (known?.threshold === threshold) return known.leaks;
  const leaks = leaksOf(facts.cases, facts.suite.steps, facts.prompts, threshold);
  KNOWN.set(facts, { threshold, leaks });
  return leaks;
}

function said({ case: { id }, what, step, similarity }: Leak): string {
  if (what === 'answer') return `what ${caseName(id)} expects of ${quoted(step ?? '')} stands in`;
  return `the input of ${caseName(id)} stands ${similarity < 1 ? 'nearly word for word ' : ''}in`;
}

function nameOf({ prompt }: Leak): string {
  return `prompt ${quoted(prompt.id)} (${fileOf(prompt)})`;
}

function evidenceOf({ what, text, passage, similarity, answered }: Leak): readonly string[] {
  const name = what === 'input' ? 'input' : 'expected';
  const behind = answered.map(
    ({ step, text }) => `${quoted(step)} expects ${shownValue(text)}, which stands shortly behind it`,
  );
  if (passage === undefined) return [`${name}: ${shownValue(text)}`, ...behind];
  const [inPrompt, inCase] = shownBeside(passage, text.replace(/\s+/g, ' ').trim());
  if (inPrompt === inCase) return [`${name}: ${inCase}`, ...behind];
  return [
    `prompt: ${inPrompt}`,
    `${name}: ${inCase}`,
    ...(similarity < 1 ? [`similarity: ${(Math.floor(similarity * 100) / 100).toFixed(2)}`] : []),
    ...behind,
  ];
}
