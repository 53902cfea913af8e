import { RULES } from '../../config/rule-ids.ts';
import type { Finding } from '../../rules/finding.ts';
import { sha256 } from '../../values/json.ts';
import type { Location } from '../../values/problem.ts';
import { cut, visibleLine } from '../../values/visible.ts';
import { areOfSeveralSuites, atLevel, SHOWN_LEVELS, type ShownLevel } from '../sections/finding-words.ts';
import type { SarifLocation, SarifResult } from './log.ts';
import { evidenceOf, findingText } from './texts.ts';

/** GitHub shows no more of one upload. */
const MOST_RESULTS = 5_000;
/** It takes 10 MB after compression; data that does not compress must fit as well. */
const LARGEST_BYTES = 8_000_000;

export interface SarifResults {
  readonly results: readonly SarifResult[];
  /** How many findings there was no room for, the least loud of them. */
  readonly leftOut: number;
}

/** What is shown, loudest first. */
export function sarifResults(
  findings: readonly Finding[],
  placeOf: (location: Location | undefined) => SarifLocation,
): SarifResults {
  const shown = SHOWN_LEVELS.flatMap((level) => atLevel(findings, level).map((finding) => ({ finding, level })));
  const several = areOfSeveralSuites(findings);
  const seen = new Map<string, number>();
  const results: SarifResult[] = [];
  let bytes = 0;
  for (const { finding, level } of shown.slice(0, MOST_RESULTS)) {
    const nth = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, nth);
    const result = resultOf({ finding, level, nth, several, place: placeOf(finding.location) });
    bytes += Buffer.byteLength(JSON.stringify(result));
    if (bytes > LARGEST_BYTES) break;
    results.push(result);
  }
  return { results, leftOut: shown.length - results.length };
}

interface Shown {
  readonly finding: Finding;
  readonly level: ShownLevel;
  /** Among those of the same key, from 1. */
  readonly nth: number;
  readonly several: boolean;
  readonly place: SarifLocation;
}

function resultOf({ finding, level, nth, several, place }: Shown): SarifResult {
  const { rule, suite, subject, evidence, key } = finding;
  const index = RULES.findIndex(({ id }) => id === rule);
  const fingerprint = `${sha256(key).slice(0, 16)}:${nth}`;
  return {
    ruleId: rule,
    ...(index === -1 ? {} : { ruleIndex: index }),
    level,
    message: findingText(finding, several),
    locations: [place],
    // GitHub knows a finding again by the second name only.
    partialFingerprints: { 'evalgapKey/v1': fingerprint, primaryLocationLineHash: fingerprint },
    properties: { suite: data(suite), subject: data(subject), evidence: evidenceOf(evidence) },
  };
}

function data(text: string): string {
  return cut(visibleLine(text.slice(0, 1_000)), 300);
}
