import { z } from 'zod';
import type { Client } from './client.ts';
import { statusOf } from './refusal.ts';

/** Files of at most 1 MB come with their content; of a link or a folder there is none. */
const fileSchema = z.object({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string() });

/**
 * The text of a file on the default branch, for jobs without a checkout; `undefined` when no plain file of at most
 * 1 MB stands there. Throws what else GitHub threw.
 */
export async function readDefaultBranch(client: Client, path: string): Promise<string | undefined> {
  try {
    const { data } = await client.octokit.rest.repos.getContent({ ...client.in, path });
    const file = fileSchema.safeParse(data);
    return file.success ? Buffer.from(file.data.content, 'base64').toString('utf8') : undefined;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
