import type { Pin } from '../../prompts/pin.ts';
import { formatPin, matchesPin } from '../../prompts/pin.ts';
import type { Prompt } from '../../prompts/prompt.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { fileOf, judgedStep, type PinFacts, placeOfPin, readEntries, stampOf } from './facts.ts';

/** The prompt in the repository is no longer the one that the suite was written for. */
export function outdated(facts: PinFacts, options: RuleLevel): readonly Finding[] {
  return readEntries(facts).flatMap(({ entry: { id, pin }, prompt }) => {
    if (pin === undefined || !isOutdated(pin, prompt)) return [];
    const same = matchesPin(prompt, pin);
    return finding('pin/outdated', options, {
      suite: facts.suite.name,
      subject: id,
      location: placeOfPin(facts, id),
      message: `${fileOf(prompt)} ${same ? relabelled(pin, prompt) : moved(pin, prompt)}`,
      evidence: [`pin: ${formatPin(pin)}`, `file: ${stampOf(prompt)}`],
      fix: same
        ? 'The text is the pinned one: if only its label was meant to change, run `npx evalgap pin`.'
        : fixOf(facts, id),
    });
  });
}

function fixOf(facts: PinFacts, id: string): string {
  if (judgedStep(facts, id) !== undefined)
    return 'See whether the judge still agrees with people, then run `npx evalgap pin`.';
  return `Look at the cases that cover \`${id}\`, run the suite, mend what no longer fits, then \`npx evalgap pin\`.`;
}

/** A pin without a version holds the text alone. */
function isOutdated(pin: Pin, prompt: Prompt): boolean {
  return !matchesPin(prompt, pin) || (pin.version !== undefined && pin.version !== prompt.version);
}

function moved({ version, digest }: Pin, prompt: Prompt): string {
  if (version !== undefined && prompt.version !== undefined && version !== prompt.version) {
    return `is version ${prompt.version}, the suite was written for version ${version}`;
  }
  const now = `sha256:${prompt.digest.slice(0, 12)}`;
  const then = `sha256:${digest.slice(0, 12)}`;
  const label = version === undefined ? '' : `version ${version}, `;
  return `changed (now ${now}), the suite was written for ${label}${then}`;
}

function relabelled({ version }: Pin, prompt: Prompt): string {
  const now = prompt.version === undefined ? 'carries no version' : `is called version ${prompt.version}`;
  return `${now}, the suite is pinned to version ${version}; the text is the same`;
}
