import { posix } from 'node:path';
import type { PromptEntry } from '../config/config.ts';
import { readPrompt } from '../prompts/read.ts';
import type { BlobReader } from '../system/blob-reader.ts';
import type { Result } from '../values/problem.ts';
import { blobText, readObject } from './blob-text.ts';
import { boundedCache } from './bounded-cache.ts';

/** A prompt's digest, or `undefined` where there is no such prompt. */
export type PromptVersion = string | undefined;

/** A prompt as a commit has it. */
export interface PromptPlace {
  /** Names the commit's tree, for the files that the prompt includes. */
  readonly commit: string;
  /** From the repository's root. */
  readonly path: string;
  /** The file's object, where it is known; otherwise what the commit has at the path. */
  readonly id?: string;
}

export interface PromptVersionReader {
  /** `asked` is told every other file that the prompt asked for, whether it is there or not. */
  read(prompt: PromptEntry, place: PromptPlace, asked: (path: string) => void): Promise<Result<PromptVersion>>;
  /** The lines of a prompt's file, blank ones left out; none of a file that is too large. */
  lines(id: string, path: string): Promise<ReadonlyMap<string, unknown>>;
  /** Asks git now for a file that will be read soon. */
  prepare(id: string, path: string): void;
}

const MOST_KEPT = 20_000;
const MOST_AHEAD = 256;

/** Reads versions of prompts by their normalised digests. */
export function promptVersionReader(blobs: BlobReader, folder: string): PromptVersionReader {
  const digests = boundedCache<Result<PromptVersion>>(MOST_KEPT);
  const ahead = boundedCache<Promise<Result<Buffer>>>(MOST_AHEAD);
  return {
    prepare(id, path) {
      const reading = readObject(blobs, id, path);
      // Whoever asks for it is told what went wrong.
      reading.catch(() => {});
      ahead.set(id, reading, 1);
    },
    async lines(id, path) {
      const content = await readObject(blobs, id, path);
      const lines = content.ok ? content.value.toString('utf8').split('\n') : [];
      return new Map(lines.map((line) => [line.trim(), true] as const).filter(([line]) => line !== ''));
    },
    async read(prompt, { commit, path, id }, asked) {
      const key = JSON.stringify([id, prompt.region ?? null, path]);
      const known = id === undefined ? undefined : digests.get(key);
      if (known !== undefined) return known;
      // A prompt that once stood outside of the config's folder looks for its files from the repository's root.
      const isInside = folder === '' || path.startsWith(`${folder}/`);
      const own = isInside && folder !== '' ? path.slice(folder.length + 1) : path;
      const object = id === undefined ? undefined : await (ahead.get(id) ?? readObject(blobs, id, own));
      if (object?.ok === false) return object;
      const content = object?.value.toString('utf8');
      let alone = true;
      const reading = await readPrompt({ ...prompt, path: own }, async (name) => {
        const full = isInside ? posix.join(folder, name) : name;
        if (name === own)
          return content === undefined ? blobText(await blobs.read(`${commit}:${path}`), path) : content;
        alone = false;
        asked(full);
        return blobText(await blobs.read(`${commit}:${full}`), full);
      });
      const result: Result<PromptVersion> =
        reading.state === 'unreadable'
          ? { ok: false, problems: reading.problems }
          : { ok: true, value: reading.state === 'read' ? reading.prompt.digest : undefined };
      if (alone && id !== undefined) digests.set(key, result, 1);
      return result;
    },
  };
}
