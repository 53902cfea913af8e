import { isMap, type ParsedNode, type YAMLMap } from 'yaml';
import { canonicalJson, type Json } from '../values/json.ts';
import type { Problem, Result } from '../values/problem.ts';
import { formatKeyPath } from './describe.ts';
import { judgePromptId, promptPath } from './judges.ts';
import { placesOf } from './locate.ts';
import { expandShortForm, type PromptPair, setPin, type TextEdit } from './pin-edits.ts';
import { readYaml, type YamlFile } from './yaml.ts';
import { keyName } from './yaml-data.ts';

export interface NewPin {
  readonly suite: string;
  /** Its id; of a judge's prompt `steps/NAME`. */
  readonly prompt: string;
  /** The text of the pin, `4@sha256:9f2c1e07ab34`. */
  readonly pin: string;
}

/**
 * The text of an `evalgap.yml` with these pins in it and every other character as it was: comments, order, quotes, line
 * endings. An entry in the short form becomes one with path and pin; what aliases share is written once, at the anchor.
 * The result is read back before it is returned: where the text cannot hold exactly the new pins, the answer is a
 * problem at the entry, and nothing is to be written.
 */
export function rewritePins(text: string, pins: readonly NewPin[], file = 'evalgap.yml'): Result<string> {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return yaml;
  if (yaml.value.problems.length > 0) return { ok: false, problems: yaml.value.problems };
  const wanted = writtenOut(yaml.value.data);
  const unknown = pins.filter((pin) => !wanted.prompts.has(entryName(pin)));
  if (unknown.length > 0) return { ok: false, problems: unknown.map((pin) => unknownPrompt(pin, yaml.value)) };
  const edits = pins.flatMap((pin) => (pinOf(wanted, pin) === pin.pin ? [] : editsFor(pin, yaml.value)));
  const rewritten = applyEdits(text, edits);
  for (const pin of pins) Object.assign(wanted.prompts.get(entryName(pin)) ?? {}, { pin: pin.pin });
  const read = readYaml(rewritten, file);
  const got = writtenOut(read.ok && read.value.problems.length === 0 ? read.value.data : undefined);
  if (canonicalJson(got.data) === canonicalJson(wanted.data)) return { ok: true, value: rewritten };
  const failed = pins.filter((pin) => pinOf(got, pin) !== pin.pin);
  return { ok: false, problems: (failed.length > 0 ? failed : pins).map((pin) => notWritable(pin, yaml.value)) };
}

function editsFor({ suite, prompt, pin }: NewPin, { root, targets, text }: YamlFile): readonly TextEdit[] {
  const follow = (node: ParsedNode | null | undefined) => (node && targets.get(node)) ?? node;
  let siblings = follow(root);
  const path = promptPath(suite, prompt).map(String);
  for (const name of path.slice(0, -1)) siblings = isMap(siblings) ? follow(pairOf(siblings, name)?.value) : undefined;
  const pair = isMap(siblings) ? pairOf(siblings, path.at(-1) ?? '') : undefined;
  if (pair === undefined || !isMap(siblings)) return [];
  const entry = follow(pair.value);
  return isMap(entry) ? setPin(text, entry, pin) : expandShortForm(text, { pair, siblings }, pin);
}

function pairOf({ items }: YAMLMap.Parsed, name: string): PromptPair['pair'] | undefined {
  return items.find(({ key }) => keyName(key) === name);
}

/** Two prompts that share an entry ask for the same edit; of two different ones for one place only the first is made. */
function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const byStart = new Map(edits.toReversed().map((edit) => [edit.start, edit]));
  const backwards = [...byStart.values()].sort((a, b) => b.start - a.start);
  return backwards.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

interface WrittenOut {
  readonly data: Json;
  /** The prompts of agents and judges within the data, by `entryName`. */
  readonly prompts: ReadonlyMap<string, { pin?: unknown }>;
}

/** The data with nothing shared and every prompt in the long form, so that two files can be compared by it. */
function writtenOut(data: unknown): WrittenOut {
  const copy = JSON.parse(JSON.stringify({ data: data ?? null })).data;
  const prompts = new Map<string, { pin?: unknown }>();
  for (const [suite, value] of entriesOf(isRecord(copy) ? copy.suites : undefined)) {
    if (!isRecord(value)) continue;
    for (const [prompt] of entriesOf(value.prompts)) keep(suite, prompt, value.prompts, prompt);
    for (const [step, options] of entriesOf(value.steps)) keep(suite, judgePromptId(step), options, 'prompt');
  }
  return { data: copy, prompts };

  function keep(suite: string, prompt: string, holder: unknown, key: string): void {
    const entry = isRecord(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
    const long = typeof entry === 'string' ? { path: entry } : entry;
    if (!isRecord(holder) || !isRecord(long)) return;
    holder[key] = long;
    prompts.set(entryName({ suite, prompt }), long);
  }
}

function pinOf({ prompts }: WrittenOut, pin: NewPin): unknown {
  return prompts.get(entryName(pin))?.pin;
}

function entryName({ suite, prompt }: Pick<NewPin, 'suite' | 'prompt'>): string {
  return formatKeyPath(promptPath(suite, prompt));
}

function unknownPrompt(pin: NewPin, yaml: YamlFile): Problem {
  const location = placesOf(yaml).key(promptPath(pin.suite, pin.prompt));
  return { message: `${entryName(pin)} does not exist`, location, expected: 'a prompt of the config' };
}

function notWritable(pin: NewPin, yaml: YamlFile): Problem {
  return {
    message: `the pin of ${entryName(pin)} cannot be set without changing anything else`,
    location: placesOf(yaml).key(promptPath(pin.suite, pin.prompt)),
    expected: 'an entry of its own, with path and pin on one line each',
    remedy: `Write it by hand: pin: ${JSON.stringify(pin.pin)}.`,
  };
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
