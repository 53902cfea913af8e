import { plural } from '../../values/format.ts';
import { details, heading, list, paragraph } from '../blocks.ts';
import { type Part, whole } from '../budget.ts';
import { code, joined, sentence, strong, type Words, words } from '../words.ts';
import { acceptance, began, causeLine, causePart } from './cause-part.ts';
import { rankedCauses, type WeeklyCause, type WeeklyIssue } from './weekly-issue.ts';

/** So many have a section of their own: more would hide that the first are where to begin. */
const MOST_SECTIONS = 10;
const MOST_LINES = 90;
/** From so many on, what no case covers is said together. */
const LEAST_TOGETHER = 3;
const FEW_UNCOVERED = 10;
const MOST_UNCOVERED = 100;

/** Every cause: those to begin with in sections, what no case covers together, the others a line each. */
export function causeParts(issue: WeeklyIssue): readonly Part[] {
  const causes = rankedCauses(issue);
  const groups = uncoveredGroups(causes);
  const grouped = new Set(groups.flat());
  const single = causes.filter((cause) => !grouped.has(cause));
  const sections = single.slice(0, MOST_SECTIONS);
  const rest = single.slice(sections.length);
  const lines = rest.slice(0, MOST_LINES);
  return [
    ...sections.map((cause, index) => causePart(cause, issue, sections.slice(0, index))),
    ...(lines.length === 0 ? [] : [linesPart(lines, issue)]),
    ...groups.map((group) => uncoveredPart(group, issue)),
    ...morePart(rest.length - lines.length + (issue.more ?? 0)),
  ];
}

/** The same question asked of many things at once, as wide globs do: one answer, or a narrower glob, is for all. */
function uncoveredGroups(causes: readonly WeeklyCause[]): readonly (readonly WeeklyCause[])[] {
  const byRule = new Map<string, WeeklyCause[]>();
  for (const cause of causes) {
    const { rule } = cause.finding;
    if (cause.cases.length === 0 && THINGS.has(rule)) byRule.set(rule, [...(byRule.get(rule) ?? []), cause]);
  }
  return [...byRule.values()].filter(({ length }) => length >= LEAST_TOGETHER);
}

const THINGS: ReadonlyMap<string, string> = new Map([
  ['stale/prompt-moved', 'prompt'],
  ['stale/tool-moved', 'tool'],
  ['stale/product-moved', 'product path'],
]);

function uncoveredPart(group: readonly WeeklyCause[], issue: WeeklyIssue): Part {
  const [first] = group;
  if (first === undefined) return whole();
  const { rule, fix, key } = first.finding;
  const said = [
    heading(4, words`${plural(group.length, THINGS.get(rule) ?? 'thing')} that no case covers · ${code(rule)}`),
    paragraph(words`${strong('To do:')} ${sentence(fix)} Longest open:`),
    list(group.slice(0, FEW_UNCOVERED).map((cause) => uncoveredLine(cause, issue))),
  ];
  const others = group.slice(FEW_UNCOVERED, MOST_UNCOVERED).map((cause) => uncoveredLine(cause, issue));
  const more = group.length - FEW_UNCOVERED - others.length;
  const summary = others.length === 0 ? words`How to accept them` : words`The others, and how to accept them`;
  const folded = details(summary, [
    ...(others.length === 0 ? [] : [list([...others, ...(more > 0 ? [words`${more} more`] : [])])]),
    paragraph(
      words`To count one as known, or all that there are and will be with ${code(rule)} in its place, comment:`,
    ),
    acceptance(key, rule, issue),
  ]);
  return {
    blocks: [...said, folded],
    shorter: [
      { at: 'section', blocks: said, leftOut: words`the evidence` },
      { at: 'suites', blocks: said.slice(0, 1) },
    ],
  };
}

function uncoveredLine(cause: WeeklyCause, issue: WeeklyIssue): Words {
  return joined([[code(cause.finding.subject, 120)], ...began(cause, issue)], ', ');
}

function linesPart(causes: readonly WeeklyCause[], issue: WeeklyIssue): Part {
  const lines = list(causes.map((cause) => causeLine(cause, issue)));
  return {
    blocks: [details(words`${plural(causes.length, 'more cause')}, covered by as many cases or fewer`, [lines])],
    shorter: [
      {
        at: 'moved-to-10',
        blocks: [paragraph(words`And ${plural(causes.length, 'more cause')}, left out for length.`)],
      },
    ],
  };
}

function morePart(more: number): readonly Part[] {
  return more <= 0 ? [] : [whole(paragraph(words`And ${plural(more, 'more cause')}, not listed here.`))];
}
