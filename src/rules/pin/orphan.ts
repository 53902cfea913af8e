import picomatch from 'picomatch';
import type { PromptEntry } from '../../config/config.ts';
import { globFault } from '../../config/paths.ts';
import { plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { fileOf, judgedStep, type PinFacts, placeOfPin, readEntries } from './facts.ts';

/** A pin that nothing uses: no case covers its prompt, or receipts show that the agent never sends it. */
export function orphan(facts: PinFacts, options: RuleLevel): readonly Finding[] {
  return readEntries(facts).flatMap(({ entry }) => {
    const evidence = [...uncovered(facts, entry), ...neverSent(facts, entry)];
    if (entry.pin === undefined || evidence.length === 0 || judgedStep(facts, entry.id) !== undefined) return [];
    return finding('pin/orphan', options, {
      suite: facts.suite.name,
      subject: entry.id,
      location: placeOfPin(facts, entry.id),
      message: `nothing in the suite uses ${fileOf(entry)}, which it pins`,
      evidence,
      fix: `Write a case that covers \`${entry.id}\`, or remove the entry when the agent no longer sends it.`,
    });
  });
}

function uncovered({ covers: { named, everything } }: PinFacts, entry: PromptEntry): readonly string[] {
  if (everything > 0 || named.size === 0) return [];
  if ([...named].some((covered) => namesPrompt(covered, entry))) return [];
  return [`every case says what it covers, and none names \`${entry.id}\` or \`${entry.path}\``];
}

/** A glob that cannot be matched safely may cover anything: better no finding than a wrong one. */
function namesPrompt(covered: string, { id, path }: PromptEntry): boolean {
  if (!/[/*]/.test(covered)) return covered === id;
  return covered === path || globFault(covered) !== undefined || picomatch.isMatch(path, covered, { dot: true });
}

/** Silence about one prompt says something only where every trial speaks of another. */
function neverSent({ receipts }: PinFacts, { id }: PromptEntry): readonly string[] {
  const head = receipts.find(({ side }) => side === 'head');
  if (head === undefined || head.completed === 0 || head.withReceipt < head.completed) return [];
  if (head.prompts.has(id)) return [];
  return [`${plural(head.completed, 'completed trial')} with receipts, none of them for \`${id}\``];
}
