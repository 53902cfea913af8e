import type { PromptEntry } from '../config/config.ts';
import { CouldNotCheck, type Result } from '../values/problem.ts';
import { promptDigest } from './digest.ts';
import { normaliseText } from './normalise.ts';
import type { Prompt, PromptFormat, PromptReading, ReadText } from './prompt.ts';
import type { PromptContent, PromptReader, PromptSource } from './read/content.ts';
import { readDotprompt } from './read/dotprompt.ts';
import { readGithubModels } from './read/github-models.ts';
import { readJsonPrompt } from './read/json.ts';
import { readPrompty } from './read/prompty.ts';
import { readRegion } from './read/region.ts';
import { readTextPrompt } from './read/text.ts';
import { textProblems } from './read/text-problems.ts';
import { versionOf } from './version.ts';

interface Format {
  readonly format: PromptFormat;
  readonly names: RegExp;
  readonly reader: PromptReader;
}

/** In this order; whatever has none of these names is text. */
const FORMATS: readonly Format[] = [
  { format: 'github-models', names: /\.prompt\.ya?ml$/i, reader: readGithubModels },
  { format: 'prompty', names: /\.prompty$/i, reader: readPrompty },
  { format: 'dotprompt', names: /\.prompt$/i, reader: readDotprompt },
  { format: 'json', names: /\.json$/i, reader: readJsonPrompt },
  { format: 'text', names: /$/, reader: readTextPrompt },
];

/**
 * Reads the file (or marked region) that a prompt entry of the config names. Whatever is wrong with the file comes
 * back as problems with their places; nothing in it is ever run.
 *
 * @param read gives the texts of one revision; other paths are asked of it for files that the prompt includes
 */
export async function readPrompt(entry: PromptEntry, read: ReadText): Promise<PromptReading> {
  const { id, path, region } = entry;
  try {
    const raw = await read(path);
    if (raw === undefined) return { state: 'missing', id, path };
    const faults = textProblems(path, raw);
    if (faults.length > 0) return { state: 'unreadable', id, path, problems: faults };
    const { format, content } = await readAs(entry, { path, text: normaliseText(raw), read });
    if (!content.ok) return { state: 'unreadable', id, path, problems: content.problems };
    if (content.value !== undefined) return { state: 'read', prompt: promptOf(entry, format, content.value) };
    return { state: 'missing', id, path, ...(region === undefined ? {} : { region }) };
  } catch (error) {
    if (error instanceof CouldNotCheck) return { state: 'unreadable', id, path, problems: error.problems };
    throw error;
  }
}

interface Reading {
  readonly format: PromptFormat;
  readonly content: Result<PromptContent | undefined>;
}

async function readAs({ path, region }: PromptEntry, source: PromptSource): Promise<Reading> {
  if (region !== undefined) return { format: 'region', content: readRegion(path, source.text, region) };
  const { format, reader } = FORMATS.find(({ names }) => names.test(path)) ?? {
    format: 'text',
    reader: readTextPrompt,
  };
  return { format, content: await reader(source) };
}

function promptOf({ id, path, region }: PromptEntry, format: PromptFormat, content: PromptContent): Prompt {
  const { texts, behaviour, label, model } = content;
  const version = versionOf(path, label);
  return {
    id,
    path,
    ...(region === undefined ? {} : { region }),
    format,
    ...(version === undefined ? {} : { version }),
    digest: promptDigest(content),
    texts,
    behaviour,
    ...(model === undefined ? {} : { model }),
  };
}
