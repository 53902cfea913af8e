import { type Block, heading, list, paragraph } from './blocks.ts';
import type { RunReport } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { contextLine } from './sections/context-line.ts';
import { endedIn } from './sections/ended.ts';
import { judgesAgainstPeople, judgesAsked } from './sections/judges.ts';
import { noiseIntro, noiseTable } from './sections/noise-floor.ts';
import { runFacts } from './sections/not-seen.ts';
import { aloneBlocks } from './sections/step-alone.ts';
import { headTable } from './sections/step-table.ts';
import { toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';
import { capital, code, words } from './words.ts';

/** What `evalgap run` measured: one side's figures, which say nothing of a change. */
export function renderRuns(runs: readonly RunReport[]): string {
  return toMarkdown(runs.flatMap(blocksOf));
}

export function renderRunsText(runs: readonly RunReport[], { columns, style }: TextOptions = {}): string {
  return toTerminal(runs.flatMap(blocksOf), columns, style);
}

function blocksOf({
  suite,
  file,
  summary,
  judges = [],
  durationMs,
  noise,
  alone,
  ended,
  remarks = [],
}: RunReport): readonly Block[] {
  const measurement = {
    kind: 'head-only',
    reason: '',
    run: summary,
    ...(ended === undefined ? {} : { ended }),
  } as const;
  const facts = [
    ...(ended === undefined ? [] : [capital([`${endedIn(ended)}; the same command goes on with them.`])]),
    ...runFacts([summary]),
    ...judgesAgainstPeople([summary]),
    ...judgesAsked(judges),
    ...remarks.map((remark) => words`${remark}`),
  ].filter((fact) => fact.length > 0);
  return [
    heading(4, contextLine({ suite, cases: summary.cases, measurement }, 'base')),
    headTable(summary),
    ...(noise === undefined ? [] : [noiseIntro(noise), noiseTable(noise)]),
    ...(alone === undefined ? [] : aloneBlocks(alone)),
    ...(facts.length === 0 ? [] : [list(facts)]),
    paragraph(words`In ${(durationMs / 1000).toFixed(1)} s, recorded in ${code(file, 200)}.`),
  ];
}
