import { plural } from '../../values/format.ts';
import type { Measurement, ShardsLost } from '../report.ts';
import { shardsMissing } from '../unmeasured.ts';
import { joined, words } from '../words.ts';
import type { Headline } from './compared-headline.ts';

/** `2 of 3 shards lost` */
export function shardsLostIn({ lost, of }: ShardsLost): string {
  return `${lost} of ${plural(of, 'shard')} lost`;
}

/** Says before anything else that a part was not measured; behind a regression, which stands without it. */
export function withShardsLost(headline: Headline, measurement: Measurement): Headline {
  if (!('shardsLost' in measurement) || measurement.shardsLost === undefined) return headline;
  const lost = words`${shardsLostIn(measurement.shardsLost)}`;
  const { sentence, detail } = headline;
  return shardsMissing(measurement) === undefined
    ? { sentence: joined([sentence, lost], '; '), detail }
    : { sentence: joined([lost, sentence], '; '), detail: [words`${NOT_A_PASS}`, ...detail] };
}

const NOT_A_PASS =
  'The cases of a lost shard were not run, so the suite was not checked: run the jobs that failed again, then the report.';
