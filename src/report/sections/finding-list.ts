import type { Finding } from '../../rules/finding.ts';
import { plural } from '../../values/format.ts';
import { type Block, details, list, paragraph } from '../blocks.ts';
import type { Part } from '../budget.ts';
import { strong, type Words, words } from '../words.ts';
import { atLevel, findingWords, levelCounts } from './finding-words.ts';
import { isDrift } from './pin-drift.ts';

const MOST = { error: 30, warning: 15, note: 30 } as const;

/** Told elsewhere in a report, by the table and at its head. */
export function isToldElsewhere(finding: Finding): boolean {
  return isDrift(finding) || finding.rule === 'pin/floating-model' || finding.rule.startsWith('step/');
}

/** Findings by level: errors and warnings in sight, notes folded. `owner` names whose they are when some are left out. */
export function findingParts(findings: readonly Finding[], owner: Words): readonly Part[] {
  const errors = atLevel(findings, 'error');
  const warnings = atLevel(findings, 'warning');
  const notes = atLevel(findings, 'note');
  return [
    ...(errors.length + warnings.length === 0 ? [] : [loudPart(errors, warnings, owner)]),
    ...(notes.length === 0 ? [] : [quietPart(notes, owner)]),
  ];
}

function loudPart(errors: readonly Finding[], warnings: readonly Finding[], owner: Words): Part {
  const all = [...errors, ...warnings];
  const title = paragraph(words`${strong('Findings')} on ${owner}: ${levelCounts(all)}`);
  const counted = (findings: readonly Finding[]) => words`${levelCounts(findings)} of ${owner}`;
  return {
    blocks: [title, ...shown([...errors.slice(0, MOST.error), ...warnings.slice(0, MOST.warning)], all.length)],
    shorter: [
      ...(warnings.length === 0 || errors.length === 0
        ? []
        : [
            {
              at: 'warnings' as const,
              blocks: [title, ...shown(errors.slice(0, MOST.error), all.length)],
              leftOut: counted(warnings),
            },
          ]),
      { at: 'errors', blocks: [title], leftOut: counted(all) },
    ],
  };
}

function quietPart(notes: readonly Finding[], owner: Words): Part {
  const counted = words`${plural(notes.length, 'note')}`;
  return {
    blocks: [details(words`${counted} on ${owner}`, shown(notes.slice(0, MOST.note), notes.length))],
    shorter: [{ at: 'notes', blocks: [], leftOut: words`${counted} of ${owner}` }],
  };
}

function shown(findings: readonly Finding[], of: number): readonly Block[] {
  const more = of - findings.length;
  return [list(findings.map(findingWords)), ...(more > 0 ? [paragraph(words`${plural(more, 'more finding')}.`)] : [])];
}
