import type { JudgeConfig } from '../../config/config.ts';
import type { Json } from '../../values/json.ts';

/** To be raised whenever a judge is asked in other words: figures from before are then no longer comparable. */
const ASKING = 2;

/**
 * What decides a judge's verdicts, for fingerprints. Neither its key, nor how long it is waited for, nor the pin of its
 * prompt: what counts is the prompt itself.
 *
 * @param digest of the prompt as it stands; `undefined` where it cannot be read
 */
export function judgeIdentity(judge: JudgeConfig, digest: string | undefined): Json {
  const { kind, model, url, mode } = judge;
  const verdicts = judge.mode === 'single' ? judge.verdicts.map(({ word, score }) => [word, score]) : null;
  return { kind, asking: ASKING, prompt: digest ?? null, model, url, mode, verdicts };
}
