import { writtenText } from '../../production/written-text.ts';
import { count, percent, plural, range } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { quoted } from '../wording.ts';
import { type Difference, differences, LEVEL } from './clean/differences.ts';
import { type Message, messagesOf } from './clean/message.ts';
import { MEASURES, type Measure } from './clean/sign.ts';
import { couldBeUntidy, isTidy } from './clean/untidy.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import { ground } from './grounds.ts';

/** A side with fewer tells too little of what it is a part of. */
const FEWEST = 50;
/** Without samples to hold them against. */
const FEWEST_ALONE = 100;
/** Of the tidiest of four sets of messages that people typed; the page of the rule has the figures. */
const FEWEST_UNTIDY = 0.15;

/**
 * The inputs of the cases are cleaner than what production is asked: measure by measure where there are samples, else
 * only where not one case is written the way people write.
 */
export function tooClean(facts: SetFacts, options: SetOptions): readonly Finding[] {
  if (!facts.whole) return [];
  const cases = messagesOf(facts.cases);
  const samples = messagesOf(facts.samples ?? []);
  if (samples.length < FEWEST) return withoutSamples(facts, options, cases);
  return cases.length < FEWEST ? [] : againstSamples(facts, options, differences(cases, samples));
}

/** What was lacking to compare with production, or to tell anything without. */
export function tooCleanUnmeasured(facts: SetFacts, _options: SetOptions): readonly string[] {
  if (!facts.whole) return ['not every case could be read'];
  const [cases, samples] = [toldOf(facts.cases), toldOf(facts.samples ?? [])];
  const of = plural(facts.cases.length, 'case');
  if (samples >= FEWEST) return cases >= FEWEST ? [] : [`${count(cases)} of ${of} hold text, ${FEWEST} are needed`];
  const alone = couldBeUntidy(messagesOf(facts.cases)).length;
  const lack = lackOfSamples(facts, samples);
  if (alone >= FEWEST_ALONE) return [lack];
  return [
    `${lack}; without it ${count(alone)} of ${of} ${alone === 1 ? 'holds' : 'hold'} a sentence to tell by, ${FEWEST_ALONE} are needed`,
  ];
}

/** Of how many inputs the text can be told. */
function toldOf(inputs: Parameters<typeof messagesOf>[0]): number {
  return inputs.filter(({ input }) => writtenText(input) !== undefined).length;
}

function lackOfSamples({ suite, samples }: SetFacts, told: number): string {
  const globs = suite.production?.samples ?? [];
  if (samples === undefined) return 'how production writes: the config names no samples of it';
  if (samples.length === 0) return `how production writes: no sample in ${globs.map(quoted).join(', ')}`;
  return `how production writes: ${told} of ${plural(samples.length, 'sample')} hold text, ${FEWEST} are needed`;
}

function againstSamples(facts: SetFacts, options: SetOptions, found: readonly Difference[]): readonly Finding[] {
  return MEASURES.flatMap((measure) => {
    const [plainest, ...others] = found.filter(({ sign }) => sign.measure === measure);
    if (plainest === undefined) return [];
    return [
      finding('set/too-clean', options, {
        ...placeOf(facts),
        subject: measure,
        message: sharesOf(plainest),
        evidence: [certaintyOf(plainest), ...others.map((other) => `${sharesOf(other)}, ${certaintyOf(other)}`)],
        fix: `${REMEDIES[measure]} Give them \`source: { kind: production }\`.`,
        grounds: [ground(measure)],
      }),
    ];
  });
}

/** Figures alone: what production was asked is nobody's to quote. */
function sharesOf({ sign, samples, cases }: Difference): string {
  const of = sign.among === undefined ? '' : `${sign.among.says} `;
  const production = `${percent(samples.so / samples.of)} of ${count(samples.of)} production samples ${of}${sign.says}`;
  return `${production}, against ${percent(cases.so / cases.of)} of ${plural(cases.of, 'case')}`;
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

function withoutSamples(facts: SetFacts, options: SetOptions, cases: readonly Message[]): readonly Finding[] {
  const told = couldBeUntidy(cases);
  if (told.length < FEWEST_ALONE || !told.every(isTidy)) return [];
  return [
    finding('set/too-clean', options, {
      ...placeOf(facts),
      subject: 'casing',
      message: `not one of ${plural(told.length, 'case')} begins in lower case, ends without a punctuation mark, repeats one, or has words in capitals or an emoji`,
      evidence: [`of messages that people typed ${percent(FEWEST_UNTIDY)} or more do`],
      fix: 'Take messages from production as they were typed, redacted, and give them `source: { kind: production }`. Or name samples of it under `production`, so that the cases can be compared with them.',
      grounds: [ground('casing')],
    }),
  ];
}

function placeOf({ suite, locate }: SetFacts): Pick<Finding, 'suite' | 'location'> {
  return { suite: suite.name, location: locate(['suites', suite.name, 'cases']) };
}
