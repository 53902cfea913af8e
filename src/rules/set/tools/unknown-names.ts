import { nearest } from '../../../config/nearest.ts';
import { count, plural } from '../../../values/format.ts';
import type { Finding } from '../../finding.ts';
import { finding } from '../../make-finding.ts';
import { quoted } from '../../wording.ts';
import type { SetFacts, SetOptions, ToolInFile } from '../facts.ts';
import { ground } from '../grounds.ts';
import { shownValue } from '../wording.ts';
import type { ExpectedCall } from './expected-calls.ts';
import type { KnownTools } from './known-tools.ts';
import { casesThat, idsOf, subjectOf } from './name-words.ts';

/** So many names that nobody knows have one cause, and one finding. */
const MANY = 20;

/** Tools that cases expect to be called and no file describes. */
export function unknownNames(
  facts: SetFacts,
  options: SetOptions,
  { tools }: KnownTools,
  calls: ReadonlyMap<string, readonly ExpectedCall[]>,
): readonly Finding[] {
  const unknown = [...calls].filter(([name]) => !tools.has(name));
  const isEach = unknown.length > 1 && unknown.length === calls.size;
  if (isEach || unknown.length > MANY) return [manyNames(facts, options, tools, unknown, calls.size)];
  return unknown.map(([name, calls]) => oneName(facts, options, tools, name, calls));
}

function oneName(
  { suite }: SetFacts,
  options: SetOptions,
  tools: KnownTools['tools'],
  name: string,
  calls: readonly ExpectedCall[],
): Finding {
  const cases = calls.map((call) => call.case);
  const meant = toolLike(name, tools);
  return finding('set/unknown-tool', options, {
    suite: suite.name,
    subject: subjectOf(name),
    ...(cases[0] === undefined ? {} : { location: cases[0].location }),
    message: `${casesThat(cases, 'expect')} a call of ${shownValue(name)}, which no file under \`tools\` describes`,
    evidence: [
      ...(meant === undefined ? [] : [`the nearest there is: ${shownValue(meant.name)} of ${quoted(meant.file)}`]),
      `expected by ${idsOf(cases)}`,
    ],
    fix: `${meant === undefined ? 'Edit' : `Write ${shownValue(meant.name)} where that is meant. Otherwise edit`} the cases if the tool is gone, or add the file that describes it to \`tools\`.`,
    grounds: groundsOf(name, calls),
  });
}

/** The files may call the tools otherwise than the agent does: said once, not for every tool. */
function manyNames(
  { suite, locate }: SetFacts,
  options: SetOptions,
  tools: KnownTools['tools'],
  unknown: readonly (readonly [string, readonly ExpectedCall[]])[],
  all: number,
): Finding {
  const expected = `${plural(all, 'tool')} that cases expect to be called`;
  return finding('set/unknown-tool', options, {
    suite: suite.name,
    subject: suite.name,
    location: locate(['suites', suite.name, 'tools']),
    message: `no file under \`tools\` describes ${unknown.length === all ? `any of the ${expected}` : `${count(unknown.length)} of the ${expected}`}`,
    evidence: [
      ...unknown.slice(0, MANY).map(([name, calls]) => {
        const meant = toolLike(name, tools);
        const near = meant === undefined ? '' : `; the nearest there is: ${shownValue(meant.name)}`;
        return `${shownValue(name)}, expected by ${idsOf(calls.map((call) => call.case))}${near}`;
      }),
      ...(unknown.length > MANY ? [`and ${plural(unknown.length - MANY, 'tool')} more`] : []),
    ],
    fix: 'If the files call the tools otherwise than the agent does, with a prefix or in another case, say, let both use one name. Otherwise add the files that are missing to `tools`, or edit the cases.',
    grounds: unknown.flatMap(([name, calls]) => groundsOf(name, calls)),
  });
}

function groundsOf(name: string, calls: readonly ExpectedCall[]): readonly string[] {
  return calls.map((call) => ground(call.case.id, name));
}

/** A tool that may be meant: the same name without the prefix of its server, or one that is spelt alike. */
function toolLike(name: string, tools: KnownTools['tools']): ToolInFile | undefined {
  const bare = tools.get(name.split(/__|[./:]/).at(-1) ?? name);
  return bare ?? tools.get(nearest(name, [...tools.keys()]) ?? name);
}
