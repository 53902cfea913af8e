import { type InputShift, LEVEL } from '../production/shift/input-shift.ts';
import type { ShownCluster } from '../production/shift/shown-cluster.ts';
import type { WordShares } from '../production/shift/words-apart.ts';
import { count, percent, pFigure, plural } from '../values/format.ts';
import type { Problem } from '../values/problem.ts';
import { type Block, details, heading, leftColumn, list, paragraph, small, table } from './blocks.ts';
import { printJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';
import { capital, code, joined, listedUpTo, sentence, type Words, words } from './words.ts';

/** Two files of texts held against each other, as `evalgap shift` tells of them. */
export interface ShiftReport {
  readonly reference: string;
  readonly current: string;
  readonly shift: InputShift;
  /** Of the novel texts, in the order of the shift's own. */
  readonly clusters: readonly ShownCluster[];
  /** What was lacking to tell, as a phrase. */
  readonly tooFew?: string;
  /** What was read and not compared, a sentence each. */
  readonly remarks: readonly string[];
  /** Of lines that could not be read. */
  readonly problems: readonly Problem[];
}

const MOST_WORDS = 6;
const MOST_CLUSTERS = 20;

export function renderShift(report: ShiftReport): string {
  return toMarkdown(blocksOf(report));
}

export function renderShiftText(report: ShiftReport, { columns, style }: TextOptions = {}): string {
  return toTerminal(blocksOf(report), columns, style);
}

/** `problems` is there only when lines could not be read. */
export function shiftJson({ shift: { n, inputs, novel, verdict }, clusters, problems }: ShiftReport): string {
  return printJson({
    version: 1,
    inputs: { p: inputs.p, n },
    novel: { p: novel.p, share: novel.share, clusters },
    verdict,
    ...(problems.length === 0 ? {} : { problems }),
  });
}

function blocksOf(report: ShiftReport): readonly Block[] {
  return [
    heading(3, headline(report)),
    ...(report.tooFew === undefined ? told(report) : []),
    ...smallPrint(report).map(small),
  ];
}

function headline({ shift, tooFew, reference, current }: ShiftReport): Words {
  if (tooFew !== undefined) return capital(words`${sentence(tooFew)}`);
  const [asks, isNew] = [shift.inputs.p, shift.novel.p].map((p) => p !== null && p <= LEVEL);
  if (asks && isNew)
    return words`${code(current)} asks otherwise than ${code(reference)}, and what nothing there resembles.`;
  if (asks) return words`${code(current)} asks otherwise than ${code(reference)}.`;
  if (isNew) return words`${code(current)} asks what nothing in ${code(reference)} resembles.`;
  return words`No shift seen between ${code(reference)} and ${code(current)}.`;
}

function told({ shift, clusters }: ShiftReport): readonly Block[] {
  const { inputs, novel, compared } = shift;
  const [share, expected] = [percent(novel.share ?? 0), percent(novel.expected ?? 0)];
  const resemble = `${share} of ${plural(compared[1], 'current text')} resemble none of the reference; ${expected} of its own ${count(compared[0])} resemble no other`;
  return [
    table(
      [leftColumn('test'), leftColumn('adjusted p'), leftColumn('says')],
      [
        [
          words`inputs`,
          words`${pText(inputs.p)}`,
          words`${saysOf(inputs.p, 'they ask otherwise', 'no difference seen')}`,
        ],
        [words`novel`, words`${pText(novel.p)}`, words`${resemble}`],
      ],
    ),
    ...wordBlocks(shift),
    ...clusterBlocks(clusters),
    paragraph(words`${reach(compared, inputs.p)}`),
  ];
}

function saysOf(p: number | null, some: string, none: string): string {
  return p !== null && p <= LEVEL ? some : none;
}

function pText(p: number | null): string {
  return p === null ? 'none' : pFigure(p);
}

/**
 * What would hardly have been seen: without it silence reads like a promise. With another mix of what is known nobody
 * knows: what is asked more often may lie nearer to the reference, and hide what is new.
 */
function reach(compared: readonly number[], asks: number | null): string {
  const limits =
    'Only wording is compared: the same words meant otherwise are no difference here, and a set of cases may differ on purpose.';
  if (asks !== null && asks <= LEVEL) return limits;
  const least = 4 / Math.sqrt(Math.min(...compared));
  return `What is new is likely seen from a share of about ${Math.round(least * 100)} % on, if the rest asks like the reference; less may be there. ${limits}`;
}

function wordBlocks({ inputs }: InputShift): readonly Block[] {
  if (inputs.p === null || inputs.p > LEVEL) return [];
  const { more, fewer } = inputs.words;
  const lines = [
    ...(more.length === 0 ? [] : [words`More often than in the reference: ${wordList(more)}`]),
    ...(fewer.length === 0 ? [] : [words`Less often: ${wordList(fewer)}`]),
  ];
  return [lines.length === 0 ? paragraph(words`No single word sets the two apart.`) : list(lines)];
}

function wordList(apart: readonly WordShares[]): Words {
  return listedUpTo(
    MOST_WORDS,
    apart.map(
      ({ word, reference, current }) =>
        words`${code(word)} ${percent(current.so / current.of)} against ${percent(reference.so / reference.of)}`,
    ),
  );
}

function clusterBlocks(clusters: readonly ShownCluster[]): readonly Block[] {
  if (clusters.length === 0) return [];
  const shown = clusters.slice(0, MOST_CLUSTERS).map(clusterLine);
  const rest = clusters.length - shown.length;
  return [
    details(words`${plural(clusters.length, 'group')} of like texts among those that resemble none`, [
      list(rest === 0 ? shown : [...shown, words`${rest} more`]),
    ]),
  ];
}

function clusterLine({ terms, size, days, examples }: ShownCluster): Words {
  const name =
    terms.length === 0
      ? words`no words of their own`
      : listedUpTo(
          terms.length,
          terms.map((term) => code(term)),
        );
  const when = days === undefined ? '' : days[0] === days[1] ? `, on ${days[0]}` : `, ${days[0]} to ${days[1]}`;
  return joined([
    words`${count(size)} alike, ${name}${when}:`,
    listedUpTo(
      examples.length,
      examples.map((text) => code(text, 160)),
    ),
  ]);
}

function smallPrint({ shift: { n, compared }, tooFew, remarks, problems }: ShiftReport): readonly Words[] {
  const drawn =
    tooFew === undefined && n.some((all, side) => all > (compared[side] ?? 0))
      ? [
          words`Compared are ${count(compared[0])} of ${count(n[0])} reference texts and ${count(compared[1])} of ${count(n[1])} current ones, drawn evenly.`,
        ]
      : [];
  const lost =
    problems.length === 0
      ? []
      : [words`${plural(problems.length, 'problem')} kept lines from being read; they are not compared.`];
  return [...drawn, ...remarks.map((remark) => words`${remark}`), ...lost];
}
