import type { Chat } from '../agent/chat.ts';
import type { JudgeConfig, Verdict } from '../config/config.ts';
import { isPreference, OUTCOMES, outcomeOf, PREFERENCES, type Preference } from '../scorers/judge/pairwise.ts';
import { judgeRequest, type Material } from '../scorers/judge/request.ts';
import type { JudgeTemplate } from '../scorers/judge/template.ts';
import { readVerdict } from '../scorers/judge/verdict.ts';
import type { Score, Scorer } from '../scorers/scorers.ts';
import { shown } from '../scorers/shown.ts';
import { type Json, sha256 } from '../values/json.ts';

export interface JudgeQuestion {
  readonly input: Json;
  readonly expected: Json;
  readonly output: Json;
}

/** `null` where the judge gave no verdict that counts. */
type Judgement =
  | { readonly verdict: string }
  | { readonly verdict: null; readonly reason: string; readonly changedWithOrder?: true };

/** What a judge was asked in one run. */
interface JudgeTally {
  /** Different questions, and how many of them came to no verdict. */
  readonly questions: number;
  readonly unscored: number;
  /** Of a pairwise judge: questions that it answered in both orders, and those to which the order gave the answer. */
  readonly pairs: number;
  readonly changedWithOrder: number;
  /** As the API reports them. */
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface JudgeUse extends JudgeTally {
  readonly step: string;
}

export interface Judge {
  readonly score: Scorer;
  judge(question: JudgeQuestion): Promise<Judgement>;
  tally(): JudgeTally;
  stop(): void;
}

/** Answers that are remembered, so that what is the same is asked once. */
const MOST_REMEMBERED = 10_000;
const CHANGED = 'the judge changed its mind with the order of the two answers';

/** A scorer that asks a model. Whatever keeps it from one of its verdicts gives no score, and is never a wrong answer. */
export function makeJudge(config: JudgeConfig, template: JudgeTemplate, chat: Chat): Judge {
  const worth = new Map(verdictsOf(config).map(({ word, score }) => [word, score]));
  const remembered = new Map<string, Promise<Judgement>>();
  const tally = { questions: 0, unscored: 0, pairs: 0, changedWithOrder: 0, inputTokens: 0, outputTokens: 0 };

  function judge(question: JudgeQuestion): Promise<Judgement> {
    const key = keyOf(question);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const asked = judgeNow(question).then((judgement) => {
      count(judgement);
      // Without a verdict another attempt may bring one.
      if (judgement.verdict === null && judgement.changedWithOrder !== true) remembered.delete(key);
      return judgement;
    });
    const [oldest] = remembered.keys();
    if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    remembered.set(key, asked);
    return asked;
  }

  function judgeNow({ input, expected, output }: JudgeQuestion): Promise<Judgement> {
    if (config.mode === 'pairwise') return judgePair(input, expected, output);
    return ask({ input, expected, output }, [...worth.keys()]);
  }

  /** In both orders, since models favour a place, most of them the first. */
  async function judgePair(input: Json, expected: Json, output: Json): Promise<Judgement> {
    const outputSecond = await prefer({ input, first: expected, second: output });
    if (typeof outputSecond !== 'string') return outputSecond;
    const outputFirst = await prefer({ input, first: output, second: expected });
    if (typeof outputFirst !== 'string') return outputFirst;
    tally.pairs += 1;
    const outcome = outcomeOf(outputSecond, outputFirst);
    return outcome === undefined ? { verdict: null, reason: CHANGED, changedWithOrder: true } : { verdict: outcome };
  }

  async function prefer(material: Material): Promise<Preference | Extract<Judgement, { verdict: null }>> {
    const answer = await ask(material, PREFERENCES);
    if (answer.verdict === null) return answer;
    if (!isPreference(answer.verdict)) throw new Error(`${answer.verdict} is no preference`);
    return answer.verdict;
  }

  async function ask(material: Material, words: readonly string[]): Promise<Judgement> {
    const messages = judgeRequest(template, material, words);
    const outcome = await chat.ask(messages);
    tally.inputTokens += outcome.usage.inputTokens ?? 0;
    tally.outputTokens += outcome.usage.outputTokens ?? 0;
    if (outcome.kind === 'failed') return { verdict: null, reason: outcome.reason };
    const verdict = readVerdict(outcome.text, words);
    if (verdict !== undefined) return { verdict };
    return { verdict: null, reason: `the judge's answer is none of ${words.join(', ')}: ${shown(outcome.text)}` };
  }

  function count(judgement: Judgement): void {
    tally.questions += 1;
    if (judgement.verdict !== null) return;
    tally.unscored += 1;
    if (judgement.changedWithOrder === true) tally.changedWithOrder += 1;
  }

  return {
    judge,
    async score(expected, outputs, input): Promise<Score> {
      const [only] = outputs;
      const output = outputs.length === 1 && only !== undefined ? only : outputs;
      const judgement = await judge({ input, expected, output });
      if (judgement.verdict === null) return { score: null, reason: judgement.reason };
      const score = worth.get(judgement.verdict) ?? 0;
      return score === 1 ? { score } : { score, reason: `the judge says ${judgement.verdict}` };
    },
    tally: () => ({ ...tally }),
    stop: chat.stop,
  };
}

/** What a judge says in the end, best first. */
export function verdictsOf(config: JudgeConfig): readonly Verdict[] {
  return config.mode === 'pairwise' ? OUTCOMES : config.verdicts;
}

/** Not canonical JSON: numbers that agents print can have no canonical form. */
export function keyOf({ input, expected, output }: JudgeQuestion): string {
  return sha256(JSON.stringify([input, expected, output]));
}
