import { normalisePath } from '../../config/paths.ts';
import { count, plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { fileOf } from '../pin/facts.ts';
import { quoted } from '../wording.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import { ground } from './grounds.ts';
import { coverEntries, coveredFiles } from './tools/cover-entries.ts';
import { uncoveredTools, whyNoTools } from './tools/uncovered-tools.ts';

/** What the suite names and no case asks for: a step, a prompt, a tool. */
export function uncoveredStep(facts: SetFacts, options: SetOptions): readonly Finding[] {
  if (!facts.whole) return [];
  return [...uncoveredSteps(facts, options), ...uncoveredPrompts(facts, options), ...uncoveredTools(facts, options)];
}

export function uncoveredUnmeasured(facts: SetFacts): readonly string[] {
  return facts.whole ? whyNoTools(facts) : ['some cases could not be read, and they may be what covers it'];
}

function uncoveredSteps({ suite, cases, locate }: SetFacts, options: SetOptions): readonly Finding[] {
  const expecting = new Map(suite.steps.map(({ name }) => [name, 0]));
  for (const step of cases.flatMap(({ expect }) => [...expect.keys()])) {
    expecting.set(step, (expecting.get(step) ?? 0) + 1);
  }
  const others = [...expecting]
    .filter(([, cases]) => cases > 0)
    .map(([step, cases]) => `${quoted(step)} ${count(cases)}`);
  return suite.steps.flatMap(({ name }) => {
    if (expecting.get(name) !== 0) return [];
    return finding('set/uncovered-step', options, {
      suite: suite.name,
      subject: name,
      location: locate(['suites', suite.name, 'steps', name]),
      message: `no case expects anything of step ${quoted(name)}: it is never scored`,
      evidence: others.length === 0 ? [] : [`of ${plural(cases.length, 'case')} expect: ${others.join(', ')}`],
      fix: `Add what ${quoted(name)} should put out to the cases it matters for, or take it out of \`steps\`.`,
      grounds: [ground('step', name)],
    });
  });
}

/** A case that does not say what it covers covers every prompt. One that names a prompt's file covers that one. */
function uncoveredPrompts({ suite, cases, locate }: SetFacts, options: SetOptions): readonly Finding[] {
  if (cases.some(({ covers }) => covers === undefined)) return [];
  const entries = coverEntries(cases);
  const isCovered = coveredFiles(entries.keys());
  const steps = new Set(suite.steps.map(({ name }) => name));
  return suite.prompts.flatMap((entry) => {
    const { id, path } = entry;
    if (entries.has(id) || isCovered(normalisePath(path))) return [];
    return finding('set/uncovered-step', options, {
      suite: suite.name,
      subject: steps.has(id) ? `prompt ${id}` : id,
      location: locate(['suites', suite.name, 'prompts', id]),
      message: `no case covers prompt ${quoted(id)} (${fileOf(entry)})`,
      evidence: [`every case says what it covers, and none names ${quoted(id)} or ${quoted(path)}`],
      fix: `Name ${quoted(id)} under \`covers\` of the cases that depend on it, write one that does, or remove the entry when the agent no longer sends it.`,
      grounds: [ground('prompt', id)],
    });
  });
}
