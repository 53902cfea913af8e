import { join } from 'node:path';
import { nearest } from '../config/nearest.ts';
import { findRule, groupOf, RULE_GROUPS, RULES, type Rule } from '../config/rule-ids.ts';
import {
  type Explained,
  explanationJson,
  renderExplanationText,
  renderRules,
  renderRulesText,
  rulesJson,
} from '../report/explanation.ts';
import { readText } from '../system/files.ts';
import { shippedFolder } from '../system/scratch.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck } from '../values/problem.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, textOptions } from './output.ts';

/** The page of a rule, or what the rules of a group or all of them say. Needs no config. */
export async function explain(world: World, options: OutputOptions, [name]: readonly string[]): Promise<ExitCode> {
  const rule = name === undefined ? undefined : findRule(name);
  if (rule !== undefined) await explainRule(world, options, rule);
  else await listRules(world, options, rulesOf(name));
  return 0;
}

async function explainRule(world: World, options: OutputOptions, rule: Rule): Promise<void> {
  const explained: Explained = { ...rule, page: await pageOf(rule.id) };
  await deliver(world, options, {
    text: () => renderExplanationText(explained, textOptions(world)),
    markdown: () => explained.page,
    json: () => explanationJson(explained),
    findings: [],
  });
}

async function listRules(world: World, options: OutputOptions, rules: readonly Rule[]): Promise<void> {
  await deliver(world, options, {
    text: () => renderRulesText(rules, textOptions(world)),
    markdown: () => renderRules(rules),
    json: () => rulesJson(rules),
    findings: [],
  });
}

function rulesOf(group: string | undefined): readonly Rule[] {
  if (group === undefined) return RULES;
  if (RULE_GROUPS.includes(group)) return RULES.filter(({ id }) => groupOf(id) === group);
  const meant = nearest(group, [...RULES.map(({ id }) => id), ...RULE_GROUPS]);
  throw new CouldNotCheck({
    message: `there is no rule ${JSON.stringify(group)}`,
    expected: `a rule such as pin/outdated, or one of the groups ${RULE_GROUPS.join(', ')}`,
    remedy: meant === undefined ? 'Call it without a name for all of them' : `Did you mean ${meant}?`,
  });
}

/** The pages are shipped with the program, wherever it is called from. */
async function pageOf(id: string): Promise<string> {
  const file = `${id.replace('/', '-')}.md`;
  const folder = await shippedFolder(join('docs', 'rules'));
  const page = folder === undefined ? undefined : await readText(join(folder, file));
  if (page !== undefined) return page;
  throw new CouldNotCheck({ message: `the page of ${id} was not shipped with this copy of Evalgap` });
}
