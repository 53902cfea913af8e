import type { Comparison } from '../../compare/comparison.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { type Subject, subjectsWith } from '../step/subjects.ts';
import { changeSentence, movedLines, names } from '../step/wording.ts';

/**
 * Two runs of the same fingerprint differ by more than chance. Prompts, cases, scorers, agent and config were the same,
 * so what moved lies outside of the repository: the model behind a name, or what a tool answers.
 */
export function agentShifted(comparison: Comparison, options: RuleLevel): readonly Finding[] {
  const worse = subjectsWith(comparison, 'regressed');
  const better = subjectsWith(comparison, 'improved');
  if (worse.length + better.length === 0) return [];
  return [
    finding('shift/agent', options, {
      suite: comparison.suite,
      subject: 'agent',
      message: `${said(worse, better)} though prompts, cases and agent stayed as they were: the model or a tool moved underneath`,
      evidence: [
        ...worse.flatMap((subject) => [`${changeSentence(subject)} got worse`, ...movedLines(subject)]),
        ...better.flatMap((subject) => [`${changeSentence(subject)} got better`, ...movedLines(subject)]),
      ],
      fix: 'Look at what the model is called and at what its provider announced, then at the tools the agent reached. Name a fixed model, or accept the new results: close this issue, and what was recorded last is compared with from then on.',
    }),
  ];
}

function said(worse: readonly Subject[], better: readonly Subject[]): string {
  const parts = [
    ...(worse.length === 0 ? [] : [`${names(worse.map(({ name }) => name))} got worse`]),
    ...(better.length === 0 ? [] : [`${names(better.map(({ name }) => name))} got better`]),
  ];
  return parts.join(' and ');
}
