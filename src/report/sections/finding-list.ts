import type { Finding } from '../../rules/finding.ts';
import { plural } from '../../values/format.ts';
import { type Block, details, list, paragraph } from '../blocks.ts';
import type { Cut, Part } from '../budget.ts';
import { type Words, words } from '../words.ts';
import { atLevel, findingWords, type ShownLevel } from './finding-words.ts';
import { isDrift } from './pin-drift.ts';

/** Told elsewhere in a report, by the table and at its head. */
export function isToldElsewhere(finding: Finding): boolean {
  return isDrift(finding) || finding.rule === 'pin/floating-model' || finding.rule.startsWith('step/');
}

const MOST = { error: 30, warning: 15, note: 30 } as const;
const CUT_AT = { error: 'errors', warning: 'warnings', note: 'notes' } as const satisfies Record<ShownLevel, Cut>;

/** Findings by level: errors and warnings in sight, notes folded. `owner` names whose they are when some are left out. */
export function findingParts(findings: readonly Finding[], owner: Words): readonly Part[] {
  return (['error', 'warning', 'note'] as const).flatMap((level) => {
    const some = atLevel(findings, level);
    return some.length === 0 ? [] : [levelPart(some, level, owner)];
  });
}

function levelPart(findings: readonly Finding[], level: ShownLevel, owner: Words): Part {
  const full = shown(findings, MOST[level]);
  const counted = words`${plural(findings.length, level)} of ${owner}`;
  if (level === 'note') {
    return {
      blocks: [details(words`${plural(findings.length, level)}`, full)],
      shorter: [{ at: CUT_AT.note, blocks: [], leftOut: counted }],
    };
  }
  return {
    blocks: full,
    shorter: [
      {
        at: CUT_AT[level],
        blocks: [paragraph(words`${plural(findings.length, level)}, not shown here.`)],
        leftOut: counted,
      },
    ],
  };
}

function shown(findings: readonly Finding[], most: number): readonly Block[] {
  const more = findings.length - most;
  return [
    list(findings.slice(0, most).map(findingWords)),
    ...(more > 0 ? [paragraph(words`${plural(more, 'more finding')} of this level.`)] : []),
  ];
}
