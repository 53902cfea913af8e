import { groupOf, type Rule } from '../config/rule-ids.ts';
import { type Block, leftColumn, paragraph, table } from './blocks.ts';
import { printJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { pageToTerminal } from './page.ts';
import { PLAIN, toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';
import { code, words } from './words.ts';

export interface Explained extends Rule {
  /** Its page, in Markdown. */
  readonly page: string;
}

export function renderExplanationText({ page }: Explained, { columns = 80, style = PLAIN }: TextOptions = {}): string {
  return pageToTerminal(page, columns, style);
}

export function explanationJson({ id, level, says, page }: Explained): string {
  return printJson({ version: 1, rule: id, level, says, page });
}

/** Rules with what a finding of each says. */
export function renderRulesText(rules: readonly Rule[], { columns = 80, style = PLAIN }: TextOptions = {}): string {
  return toTerminal(ruleBlocks(rules), columns, style);
}

export function renderRules(rules: readonly Rule[]): string {
  return toMarkdown(ruleBlocks(rules));
}

export function rulesJson(rules: readonly Rule[]): string {
  return printJson({
    version: 1,
    rules: rules.map(({ id, level, says }) => ({ rule: id, level, says })),
  });
}

function ruleBlocks(rules: readonly Rule[]): readonly Block[] {
  const [first] = rules;
  const example = first === undefined ? 'RULE' : first.id;
  const groups = new Set(rules.map(({ id }) => groupOf(id))).size;
  return [
    table(
      [leftColumn('rule'), leftColumn('level'), leftColumn('says')],
      rules.map(({ id, level, says }) => [words`${code(id)}`, words`${level}`, words`${says}`]),
    ),
    paragraph(
      groups > 1
        ? words`For one of them: ${code(`evalgap explain ${example}`)}, for a group of them: ${code(`evalgap explain ${groupOf(example)}`)}.`
        : words`For one of them: ${code(`evalgap explain ${example}`)}.`,
    ),
  ];
}
