import type { Config } from '../config/config.ts';
import { ruleOptions } from '../config/levels.ts';
import type { Timeline } from './timeline.ts';

/**
 * The timeline without what the config does not want to hear of. Whoever switches `stale/product-moved` off has said
 * that product changes ask nothing of the cases: then they make no lag and freeze no set either, or the headline would
 * show an age that nothing explains and nobody can bring down.
 */
export function heard(timeline: Timeline, config: Pick<Config, 'rules'>): Timeline {
  const off = CAUSE_RULES.filter((rule) => ruleOptions(config, rule).level === 'off');
  if (off.length === 0) return timeline;
  return { ...timeline, questions: timeline.questions.filter(({ rule }) => !off.includes(rule)) };
}

const CAUSE_RULES = ['stale/prompt-moved', 'stale/tool-moved', 'stale/product-moved'] as const;
