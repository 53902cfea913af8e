import { posix } from 'node:path';
import { quote } from '../../config/describe.ts';
import type { Problem, Result } from '../../values/problem.ts';
import { visibleLine } from '../../values/visible.ts';
import { promptDigest } from '../digest.ts';
import { normaliseText } from '../normalise.ts';
import type { ReadText } from '../prompt.ts';
import type { PromptSource } from './content.ts';
import { placeAt } from './place.ts';
import { type IncludeTag, replaceSpans, type TemplateSyntax, wholeLines } from './template.ts';
import { textProblems } from './text-problems.ts';

const DEEPEST_CHAIN = 20;
const LONGEST_EXPANSION = 1_000_000;
const NAMED_PLACES = 6;
const MOST_PROBLEMS = 20;

/** A template together with the files it includes. */
export interface Template {
  /** Without comments; the tags that include files still stand in it. */
  readonly text: string;
  /** The same with the included files put in. */
  readonly expanded: string;
  /** Digest per included file, under its name in the text. */
  readonly includes: ReadonlyMap<string, string>;
}

/** The way through the files of one prompt. */
interface Journey {
  readonly syntax: TemplateSyntax;
  readonly read: ReadText;
  readonly problems: Problem[];
  readonly done: Map<string, Template>;
}

interface Stop {
  /** The files on the way here, this one last. */
  readonly chain: readonly string[];
  readonly path: string;
  readonly text: string;
  /** Where in the text the template starts. */
  readonly skip: number;
}

type Followed =
  | { readonly kind: 'found'; readonly name: string; readonly template: Template }
  | { readonly kind: 'left out' }
  | { readonly kind: 'fault'; readonly fault: Omit<Problem, 'location'> };

/**
 * Follows a template's includes. A file is looked for in the folder of the file that names it, then in each folder
 * above, up to the config's. A file that is not there and a chain of files that comes back to itself are problems at
 * the tag: a digest without them would stand for a text that nobody knows.
 *
 * @param skip where in the source's text the template starts
 */
export async function resolveTemplate(
  { path, text, read }: PromptSource,
  skip: number,
  syntax: TemplateSyntax,
): Promise<Result<Template>> {
  const journey: Journey = { syntax, read, problems: [], done: new Map() };
  const template = await resolve({ path, text, skip, chain: [path] }, journey);
  return journey.problems.length > 0 ? { ok: false, problems: journey.problems } : { ok: true, value: template };
}

async function resolve(stop: Stop, journey: Journey): Promise<Template> {
  const body = stop.text.slice(stop.skip);
  const { comments, includes: tags, faults } = journey.syntax.scan(body);
  const report = (offset: number, { message, ...rest }: Omit<Problem, 'location'>): void => {
    const location = placeAt(stop.path, stop.text, stop.skip + offset);
    journey.problems.push({ message: visibleLine(message), location, ...rest });
  };
  for (const { offset, ...fault } of faults.slice(0, MOST_PROBLEMS)) report(offset, fault);
  const dropped = comments.map((comment) => ({ ...wholeLines(body, comment), by: '' }));
  const putIn: typeof dropped = [];
  const includes = new Map<string, string>();
  for (const tag of tags) {
    if (journey.problems.length >= MOST_PROBLEMS) break;
    const followed = await follow(tag, stop, journey);
    if (followed.kind === 'fault') report(tag.start, followed.fault);
    if (followed.kind === 'found') includes.set(followed.name, digestOf(followed.template));
    const by = followed.kind === 'found' && tag.inline ? followed.template.expanded : '';
    putIn.push({ start: tag.start, end: tag.end, by });
  }
  const length = putIn.reduce((sum, { by }) => sum + by.length, body.length);
  if (length > LONGEST_EXPANSION) report(0, TOO_LONG);
  const all = [...dropped, ...(length > LONGEST_EXPANSION ? [] : putIn)].sort((one, other) => one.start - other.start);
  return {
    text: normaliseText(replaceSpans(body, dropped)),
    expanded: normaliseText(replaceSpans(body, all)),
    includes,
  };
}

async function follow({ names, optional }: IncludeTag, stop: Stop, journey: Journey): Promise<Followed> {
  const tried: string[] = [];
  for (const name of names) {
    for (const path of placesFor(name, stop.path, journey.syntax)) {
      tried.push(path);
      const text = await journey.read(path);
      if (text === undefined) continue;
      if (stop.chain.includes(path)) return { kind: 'fault', fault: circle([...stop.chain, path]) };
      if (stop.chain.length >= DEEPEST_CHAIN) return { kind: 'fault', fault: TOO_DEEP };
      return { kind: 'found', name, template: await included(path, text, stop, journey) };
    }
  }
  return optional ? { kind: 'left out' } : { kind: 'fault', fault: absent(names, tried) };
}

/** An included file is put in as it stands: front matter in it would be sent like any other text. */
async function included(path: string, raw: string, { chain }: Stop, journey: Journey): Promise<Template> {
  const done = journey.done.get(path);
  if (done !== undefined) return done;
  journey.problems.push(...textProblems(path, raw));
  const template = await resolve({ path, text: normaliseText(raw), skip: 0, chain: [...chain, path] }, journey);
  journey.done.set(path, template);
  return template;
}

/** The file itself comes last: `base.j2` may well extend the `base.j2` of a folder above. */
function placesFor(name: string, from: string, syntax: TemplateSyntax): readonly string[] {
  const places: string[] = [];
  for (let folder = posix.dirname(from); ; folder = posix.dirname(folder)) {
    for (const file of syntax.fileNames(name)) {
      const path = posix.join(folder, file);
      if (!path.startsWith('../') && !path.startsWith('/')) places.push(path);
    }
    if (folder === '.' || folder === '/') break;
  }
  const others = places.filter((path) => path !== from);
  return others.length === places.length ? places : [...others, from];
}

function digestOf({ text, includes }: Template): string {
  return promptDigest({ content: text, behaviour: {}, includes });
}

const TOO_DEEP: Omit<Problem, 'location'> = {
  message: `files include one another more than ${DEEPEST_CHAIN} deep`,
  remedy: 'Put the text into fewer files.',
};

const TOO_LONG: Omit<Problem, 'location'> = {
  message: 'with its included files the text is too long for a prompt',
  expected: 'at most 1,000,000 characters',
};

function absent(names: readonly string[], tried: readonly string[]): Omit<Problem, 'location'> {
  const more = tried.length > NAMED_PLACES ? ' …' : '';
  return {
    message: `the included file ${names.map(quote).join(' or ')} is not there`,
    expected:
      tried.length === 0
        ? 'a file inside the repository'
        : `one of ${visibleLine(tried.slice(0, NAMED_PLACES).join(', '))}${more}`,
    remedy: 'Put it there, or correct the name.',
  };
}

function circle(chain: readonly string[]): Omit<Problem, 'location'> {
  return {
    message: `the files include one another in a circle: ${chain.join(' → ')}`,
    remedy: 'Take one of the includes out: rendering them would never end.',
  };
}
