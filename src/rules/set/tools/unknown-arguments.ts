import type { Case } from '../../../cases/case.ts';
import { nearest } from '../../../config/nearest.ts';
import { isObject } from '../../../scorers/same.ts';
import { plural } from '../../../values/format.ts';
import type { Json } from '../../../values/json.ts';
import type { Finding } from '../../finding.ts';
import { finding } from '../../make-finding.ts';
import { quoted } from '../../wording.ts';
import type { SetFacts, SetOptions, ToolInFile } from '../facts.ts';
import { ground } from '../grounds.ts';
import { grouped } from '../grouped.ts';
import { shownValue } from '../wording.ts';
import type { ExpectedCall } from './expected-calls.ts';
import type { KnownTools } from './known-tools.ts';
import { casesThat, idsOf, namesOf, subjectOf } from './name-words.ts';

const MOST_SHOWN = 20;
/** By these an agent may hand over the parts of a request together; a schema of the request knows nothing of that. */
const ENVELOPES: ReadonlySet<string> = new Set([
  'body',
  'requestBody',
  'request_body',
  'data',
  'json',
  'payload',
  'params',
  'parameters',
  'path',
  'path_params',
  'pathParams',
  'query',
  'query_params',
  'queryParams',
  'header',
  'headers',
]);

/** Arguments that cases expect of a tool and that it does not take, as far as its schema says what it takes. */
export function unknownArguments(
  facts: SetFacts,
  options: SetOptions,
  { tools }: KnownTools,
  calls: ReadonlyMap<string, readonly ExpectedCall[]>,
): readonly Finding[] {
  return [...calls].flatMap(([name, expected]) => {
    const tool = tools.get(name);
    if (tool === undefined || tool.closed.length === 0) return [];
    const strangersIn = strangersOf(tool);
    const strangers = grouped(
      expected.flatMap((call) => strangersIn(call.arguments).map((field) => [field, call.case] as const)),
    );
    return strangers.size === 0 ? [] : argumentsOf(facts, options, tool, strangers);
  });
}

function argumentsOf(
  { suite }: SetFacts,
  options: SetOptions,
  tool: ToolInFile,
  strangers: ReadonlyMap<string, readonly Case[]>,
): Finding {
  const cases = [...strangers.values()].flat();
  const [names, name, file] = [[...strangers.keys()], shownValue(tool.name), quoted(tool.file)];
  const what =
    names.length === 1
      ? `argument ${shownValue(names[0] ?? '')}, which ${file} does not know`
      : `${plural(names.length, 'argument')} that ${file} does not know`;
  return finding('set/unknown-tool', options, {
    suite: suite.name,
    subject: subjectOf(tool.name),
    ...(cases[0] === undefined ? {} : { location: cases[0].location }),
    message: `${casesThat(cases, 'expect')} ${name} to be called with ${what}`,
    evidence: [
      ...[...strangers].slice(0, MOST_SHOWN).map(([field, cases]) => {
        const meant = fieldLike(field, tool.fields);
        const near = meant === undefined ? '' : `; the nearest there is: ${shownValue(meant)}`;
        return `${shownValue(field)} in ${idsOf(cases)}${near}`;
      }),
      `${name} takes ${tool.fields.length === 0 ? 'no arguments' : namesOf(tool.fields)}`,
    ],
    fix: fixOf(names, tool.fields),
    grounds: [...strangers].flatMap(([field, cases]) => cases.map(({ id }) => ground(id, tool.name, field))),
  });
}

function fixOf([first, ...others]: readonly string[], known: readonly string[]): string {
  const meant = first === undefined || others.length > 0 ? undefined : fieldLike(first, known);
  const edit =
    meant === undefined
      ? 'Edit the cases if what they expect is gone or has another name now.'
      : `Write ${shownValue(meant)} in the cases where that is meant.`;
  return `${edit} If the agent does send it, the file is behind: bring it up to date.`;
}

/** The fields of expected arguments that are not among those the tool takes, where all of those are listed. */
function strangersOf(tool: ToolInFile): (expected: Json | undefined) => readonly string[] {
  const [fields, closed] = [new Set(tool.fields), new Set(tool.closed)];
  const within = (value: Json | undefined, place: string): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap((item: Json) => within(item, place));
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const field = place === '' ? key : `${place}.${key}`;
      if (fields.has(field)) return within(inner, field);
      const isEnvelope = place === '' && ENVELOPES.has(key) && isObject(inner);
      return closed.has(place) && !isEnvelope ? [field] : [];
    });
  };
  return (expected) => (isObject(expected) ? within(expected, '') : []);
}

/** A field beside it that is spelt alike, or one of the same name somewhere else. */
function fieldLike(field: string, known: readonly string[]): string | undefined {
  const [place, name] = [field.slice(0, field.lastIndexOf('.') + 1), field.slice(field.lastIndexOf('.') + 1)];
  const beside = known.filter((other) => other.slice(0, other.lastIndexOf('.') + 1) === place);
  const alike = nearest(
    name,
    beside.map((other) => other.slice(place.length)),
  );
  return alike === undefined ? known.find((other) => other.endsWith(`.${name}`)) : `${place}${alike}`;
}
