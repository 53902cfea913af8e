import type { Case } from '../../cases/case.ts';
import type { Suite } from '../../config/config.ts';
import type { RuleId } from '../../config/rule-ids.ts';
import type { RedactedSample } from '../../production/redacted.ts';
import type { Windows } from '../../production/windows.ts';
import type { Json } from '../../values/json.ts';
import type { Finding } from '../finding.ts';
import type { RuleLevel } from '../make-finding.ts';
import type { ToolInFile } from '../set/facts.ts';

/** What the rules about production go by, for one suite as of one moment. */
export interface ShiftFacts {
  readonly suite: Suite;
  /** Drafts left out. */
  readonly cases: readonly Case[];
  /** What production was asked; examples are quoted from here and from nowhere else. */
  readonly samples: Windows<RedactedSample>;
  /** Absent: a file of them could not be read, and with it it is not known what there is. */
  readonly tools?: readonly ToolInFile[];
  /** What steps and tools gave in recorded runs, by name. */
  readonly seen: ReadonlyMap<string, readonly Json[]>;
  /** Milliseconds since 1970. */
  readonly asOf: number;
}

export type LevelOf = (rule: RuleId) => RuleLevel;

/** What a rule found, and what it, or a part of it, lacked to judge by: a phrase each. */
export interface ShiftJudgement {
  readonly findings: readonly Finding[];
  readonly notMeasured: readonly { readonly rule: RuleId; readonly reason: string }[];
}
