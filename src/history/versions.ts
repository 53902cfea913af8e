import type { BlobReader } from '../system/blob-reader.ts';
import { readTools } from '../tools/read.ts';
import { attempt, type Result, unwrap } from '../values/problem.ts';
import { readObject } from './blob-text.ts';
import { boundedCache } from './bounded-cache.ts';
import { type CaseVersion, caseVersionReader } from './case-versions.ts';
import type { ToolVersion } from './tool-moves.ts';

/** What files held, by git's object ids; `undefined` as the id of a file that was not there. Each is read once. */
export interface Versions {
  cases(id: string | undefined, path: string): Promise<Result<CaseVersion>>;
  tools(id: string | undefined, path: string): Promise<Result<ToolVersion>>;
  /** Begins to read what will be asked for, so that git and the parser wait less for one another. */
  prepare(kind: 'cases' | 'tools', id: string | undefined, path: string): void;
}

/** In cases and tools, over all versions kept: those before one commit are those after the next. */
const MOST_KEPT = 1_000_000;

export function openVersions(blobs: BlobReader): Versions {
  const read = {
    cases: reader<CaseVersion>(blobs, caseVersionReader(), []),
    tools: reader<ToolVersion>(blobs, readToolVersion, new Map()),
  };
  return {
    ...read,
    // Whoever asks for it is told what went wrong.
    prepare: (kind, id, path) => void read[kind](id, path).catch(() => {}),
  };
}

async function readToolVersion(content: Buffer, path: string): Promise<Result<ToolVersion>> {
  const tools = readTools(content.toString('utf8'), path);
  if (!tools.ok) return tools;
  return { ok: true, value: new Map(tools.value.map(({ name, fields }) => [name, { fields, path }])) };
}

function reader<Version extends { readonly length: number } | { readonly size: number }>(
  blobs: BlobReader,
  parse: (content: Buffer, path: string) => Promise<Result<Version>>,
  nothing: Version,
): (id: string | undefined, path: string) => Promise<Result<Version>> {
  const kept = boundedCache<Promise<Result<Version>>>(MOST_KEPT);
  const readNew = async (id: string, path: string): Promise<Result<Version>> => {
    const content = await readObject(blobs, id, path);
    return content.ok ? attempt(async () => unwrap(await parse(content.value, path))) : content;
  };
  return async (id, path) => {
    if (id === undefined) return { ok: true, value: nothing };
    const key = `${id} ${path}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const reading = readNew(id, path);
    kept.set(key, reading, 1);
    const version = await reading;
    if (version.ok) kept.set(key, reading, 1 + ('size' in version.value ? version.value.size : version.value.length));
    return version;
  };
}
