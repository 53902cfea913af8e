import { z } from 'zod';
import type { Client } from './client.ts';
import { statusOf } from './refusal.ts';

/** What one commit has that another had not. */
export interface Difference {
  /** Commits that are new, the oldest first, up to 100: their first lines. */
  readonly headlines: readonly string[];
  /** Files that are new or changed, up to 300. */
  readonly files: readonly string[];
}

/** Files of at most 1 MB come with their content, longer ones without. */
const fileSchema = z.object({ type: z.literal('file'), sha: z.string(), encoding: z.string(), content: z.string() });

/** What `head` holds and the branch `base` does not. Throws what GitHub threw. */
export async function differenceFrom(client: Client, base: string, head: string): Promise<Difference> {
  const basehead = `refs/heads/${base}...${head}`;
  const { data } = await client.octokit.rest.repos.compareCommitsWithBasehead({
    ...client.in,
    basehead,
    per_page: 100,
  });
  return {
    headlines: data.commits.map(({ commit }) => commit.message.split('\n')[0] ?? ''),
    files: (data.files ?? []).flatMap(({ filename, status }) => (status === 'removed' ? [] : filename)),
  };
}

/** Not UTF-8: read as a text and written again it would not be the same. */
export type FileText = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'not-text' };

/** A file at a commit, its byte order mark included; `undefined`: no plain file stands there. Throws what GitHub threw. */
export async function textAt(client: Client, commit: string, path: string): Promise<FileText | undefined> {
  try {
    const { data } = await client.octokit.rest.repos.getContent({ ...client.in, path, ref: commit });
    const file = fileSchema.safeParse(data);
    if (!file.success) return undefined;
    const { sha, encoding, content } = file.data;
    const inBase64 = encoding === 'base64' ? content : await blobOf(client, sha);
    return decoded(Buffer.from(inBase64, 'base64'));
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

async function blobOf({ octokit, in: place }: Client, sha: string): Promise<string> {
  return (await octokit.rest.git.getBlob({ ...place, file_sha: sha })).data.content;
}

function decoded(bytes: Buffer): FileText {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: 'not-text' };
  }
}
