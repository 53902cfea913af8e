import { percent, plural } from '../../values/format.ts';
import { assertNever } from '../../values/json.ts';
import type { Measurement, SuiteReport } from '../report.ts';
import { capital, code, prose, sentence, words } from '../words.ts';
import { comparedHeadline, type Headline } from './compared-headline.ts';
import { withEnding } from './ended.ts';
import { withShardsLost } from './lost-shards.ts';
import { unaffectedHeadline } from './unaffected.ts';

/** What one suite says in one sentence, whatever became of it. */
export function headlineOf({ measurement }: SuiteReport): Headline {
  return withShardsLost(ofMeasurement(measurement), measurement);
}

function ofMeasurement(measurement: Measurement): Headline {
  switch (measurement.kind) {
    case 'not-run':
      return {
        sentence: capital([prose(measurement.reason, 200)]),
        detail: [words`Pins and the eval set were checked. What the agent gets right is not known.`],
      };
    case 'unaffected':
      return withEnding(unaffectedHeadline(measurement), measurement.ended);
    case 'pending':
      return {
        sentence: words`Not measured yet`,
        detail: [words`${capital([sentence(measurement.reason, 300)])} What the agent gets right is not known.`],
      };
    case 'failed':
      return {
        sentence: words`Could not be measured: ${plural(measurement.problems.length, 'problem')}`,
        detail: [words`This says nothing about the agent, neither good nor bad.`],
      };
    case 'head-only': {
      const final = measurement.run.steps.find((step) => step.final);
      const figure =
        final === undefined || final.accuracy === null
          ? words`nothing was measured`
          : words`${code(final.step)} is right in ${percent(final.accuracy)} of ${plural(final.cases, 'case')}`;
      const headline = {
        sentence: words`First run: ${figure}, with no base to compare`,
        detail: [
          words`${capital([sentence(measurement.reason, 300)])} These are the head’s figures alone: nothing was compared.`,
        ],
      };
      return withEnding(headline, measurement.ended);
    }
    case 'compared':
      return comparedHeadline(measurement);
    default:
      return assertNever(measurement);
  }
}
