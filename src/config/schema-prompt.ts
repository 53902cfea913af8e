import { z } from 'zod';
import { filePath, mapping, markedRegion, pin } from './leaves.ts';

const longPrompt = mapping({
  path: filePath().describe('The file that holds the prompt.'),
  region: markedRegion()
    .exactOptional()
    .describe('Takes only the text between "evalgap:prompt NAME" and "evalgap:end".'),
  pin: pin()
    .exactOptional()
    .describe('The version the suite was written for: version@sha256:digest, or sha256:digest.'),
});

/** A prompt as the agent or a judge is sent it; the short form is its path. */
export const promptSchema = z
  .union([filePath(), longPrompt], 'a path, or a mapping with the key path')
  .transform((prompt) => (typeof prompt === 'string' ? { path: prompt } : prompt));
