import { count, percent, plural, range } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { quoted } from '../wording.ts';
import { type Difference, differences, LEVEL } from './clean/differences.ts';
import { type Message, messagesOf } from './clean/message.ts';
import { MEASURES, type Measure } from './clean/sign.ts';
import { couldBeUntidy, isTidy } from './clean/untidy.ts';
import type { SetFacts, SetOptions } from './facts.ts';

/** A side with fewer tells too little of what it is a part of. */
const FEWEST = 50;
/** Without samples to hold them against. */
const FEWEST_ALONE = 100;

/**
 * The inputs of the cases are cleaner than what production is asked: measure by measure where there are samples, else
 * only where not one case is written the way people write.
 */
export function tooClean(facts: SetFacts, options: SetOptions): readonly Finding[] {
  if (!facts.whole) return [];
  const sides = sidesOf(facts);
  if (areComparable(sides)) return againstSamples(facts, options, sides);
  return sides.samples.length < FEWEST ? withoutSamples(facts, options, sides) : [];
}

/** What was lacking to compare with production, or to tell anything without. */
export function tooCleanUnmeasured(facts: SetFacts, _options: SetOptions): readonly string[] {
  if (!facts.whole) return ['not every case could be read'];
  const sides = sidesOf(facts);
  if (areComparable(sides)) return [];
  if (sides.samples.length >= FEWEST) return [`too few cases to tell: ${sides.cases.length} of ${FEWEST}`];
  const tellable = couldBeUntidy(sides.cases).length;
  const alone =
    tellable < FEWEST_ALONE ? [`too few cases to tell without production samples: ${tellable} of ${FEWEST_ALONE}`] : [];
  return [lackOfSamples(facts, sides.samples.length), ...alone];
}

interface Sides {
  readonly cases: readonly Message[];
  readonly samples: readonly Message[];
}

function sidesOf({ cases, samples }: Pick<SetFacts, 'cases' | 'samples'>): Sides {
  return { cases: messagesOf(cases), samples: messagesOf(samples ?? []) };
}

function areComparable({ cases, samples }: Sides): boolean {
  return cases.length >= FEWEST && samples.length >= FEWEST;
}

function lackOfSamples({ suite, samples }: SetFacts, told: number): string {
  const globs = suite.production?.samples ?? [];
  if (samples === undefined) return 'how production writes: the config names no samples of it';
  if (samples.length === 0) return `how production writes: no sample in ${globs.map(quoted).join(', ')}`;
  return `too few production samples to tell: ${told} of ${FEWEST}`;
}

function againstSamples(facts: SetFacts, options: SetOptions, { cases, samples }: Sides): readonly Finding[] {
  const found = differences(cases, samples);
  return MEASURES.flatMap((measure) => {
    const [plainest, ...others] = found.filter(({ sign }) => sign.measure === measure);
    if (plainest === undefined) return [];
    return [
      finding('set/too-clean', options, {
        ...placeOf(facts),
        subject: measure,
        message: `${sharesOf(plainest)}`,
        evidence: [certaintyOf(plainest), ...others.map((other) => `${sharesOf(other)}, ${certaintyOf(other)}`)],
        fix: `${REMEDIES[measure]} Give them \`source: { kind: production }\`.`,
      }),
    ];
  });
}

/** Figures alone: what production was asked is nobody's to quote. */
function sharesOf({ sign, samples, cases }: Difference): string {
  const production = `${percent(samples.so / samples.of)} of ${count(samples.of)} production samples ${sign.says}`;
  return `${production}, and ${percent(cases.so / cases.of)} of ${plural(cases.of, 'case')}`;
}

function certaintyOf({ interval }: Difference): string {
  return `difference ${range(interval)} points (${LEVEL * 100} % CI)`;
}

const REMEDIES: Readonly<Record<Measure, string>> = {
  length: 'Add long messages from production as cases: redacted, but not shortened.',
  requests: 'Add messages from production that ask for several things, and expect an answer to each of them.',
  typos: 'Add messages from production with their slips: redact them, but correct nothing.',
  casing: 'Add messages from production with their capitals, or the lack of them, as they were typed.',
  punctuation: 'Add messages from production with the marks that they have and lack.',
  languages: 'Add messages from production in the languages that the cases lack.',
  attachments: 'Add messages from production that come with links, images or files, redacted.',
};

function withoutSamples(facts: SetFacts, options: SetOptions, { cases }: Sides): readonly Finding[] {
  const told = couldBeUntidy(cases);
  if (told.length < FEWEST_ALONE || !told.every(isTidy)) return [];
  return [
    finding('set/too-clean', options, {
      ...placeOf(facts),
      subject: 'casing',
      message: `each of ${plural(told.length, 'case')} begins with a capital and ends with a punctuation mark, as nobody types`,
      evidence: ['none has words in capitals, a repeated mark or an emoji either'],
      fix: 'Take messages from production as they were typed, redacted, and give them `source: { kind: production }`. Or name samples of it under `production`, so that the cases can be compared with them.',
    }),
  ];
}

function placeOf({ suite, locate }: SetFacts): Pick<Finding, 'suite' | 'location'> {
  return { suite: suite.name, location: locate(['suites', suite.name, 'cases']) };
}
