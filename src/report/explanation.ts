import { groupOf, type Rule } from '../config/rule-ids.ts';
import { type Block, heading, leftColumn, paragraph, table } from './blocks.ts';
import { printJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { pageToTerminal } from './page.ts';
import { PLAIN, toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';
import { code, words } from './words.ts';

export interface Explained extends Rule {
  /** Its page, in Markdown. Absent: this version does not look for it. */
  readonly page?: string;
}

export interface ListedRule extends Rule {
  readonly isMeasured: boolean;
}

export function renderExplanationText(rule: Explained, { columns = 80, style = PLAIN }: TextOptions = {}): string {
  const { page } = rule;
  return page === undefined ? toTerminal(withoutPage(rule), columns, style) : pageToTerminal(page, columns, style);
}

export function renderExplanation(rule: Explained): string {
  return rule.page ?? toMarkdown(withoutPage(rule));
}

/** `page` is null for a rule that this version does not look for. */
export function explanationJson({
  id,
  level,
  says,
  page = null,
}: Omit<Explained, 'page'> & { page?: string | null }): string {
  return printJson({ version: 1, rule: id, level, says, page });
}

function withoutPage({ id, level, says }: Rule): readonly Block[] {
  return [
    heading(3, words`${code(id)}`),
    paragraph(words`${says}`),
    paragraph(words`This version of Evalgap does not look for it. Default level: ${code(level)}.`),
  ];
}

/** Rules with what a finding of each says. */
export function renderRulesText(
  rules: readonly ListedRule[],
  { columns = 80, style = PLAIN }: TextOptions = {},
): string {
  return toTerminal(ruleBlocks(rules), columns, style);
}

export function renderRules(rules: readonly ListedRule[]): string {
  return toMarkdown(ruleBlocks(rules));
}

export function rulesJson(rules: readonly ListedRule[]): string {
  return printJson({
    version: 1,
    rules: rules.map(({ id, level, says, isMeasured }) => ({ rule: id, level, says, measured: isMeasured })),
  });
}

function ruleBlocks(rules: readonly ListedRule[]): readonly Block[] {
  const [first] = rules;
  const example = first === undefined ? 'RULE' : first.id;
  const groups = new Set(rules.map(({ id }) => groupOf(id))).size;
  return [
    table(
      [leftColumn('rule'), leftColumn('level'), leftColumn('says')],
      rules.map(({ id, level, says, isMeasured }) => {
        return [words`${code(id)}`, words`${level}`, words`${says}${isMeasured ? '' : ' (not looked for yet)'}`];
      }),
    ),
    paragraph(
      groups > 1
        ? words`For one of them: ${code(`evalgap explain ${example}`)}, for a group of them: ${code(`evalgap explain ${groupOf(example)}`)}.`
        : words`For one of them: ${code(`evalgap explain ${example}`)}.`,
    ),
  ];
}
