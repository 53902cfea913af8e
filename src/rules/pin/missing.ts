import { formatPin } from '../../prompts/pin.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { entriesOf, fileOf, judgedStep, type PinFacts, placeOfPin } from './facts.ts';

/** An entry of the config names a file, or a region in one, that is not there. */
export function missing(facts: PinFacts, options: RuleLevel): readonly Finding[] {
  return entriesOf(facts).flatMap(({ id, path, region, pin }) => {
    const reading = facts.readings.get(id);
    if (reading?.state !== 'missing') return [];
    const onlyRegion = reading.region !== undefined;
    return finding('pin/missing', options, {
      suite: facts.suite.name,
      subject: id,
      location: placeOfPin(facts, id),
      message: onlyRegion
        ? `${fileOf({ path, region: reading.region })} is not there: no line says \`evalgap:prompt ${reading.region}\``
        : `\`${path}\`, the file of ${whatOf(facts, id)}, is not there`,
      evidence: pin === undefined ? [] : [`pin: ${formatPin(pin)}`],
      fix: onlyRegion
        ? `Mark the text again with \`evalgap:prompt ${region}\` and \`evalgap:end\`, or correct \`region\`.`
        : 'Correct `path` when the file moved, remove the entry when the agent no longer sends it.',
    });
  });
}

function whatOf(facts: PinFacts, id: string): string {
  const step = judgedStep(facts, id);
  return step === undefined ? `prompt \`${id}\`` : `the prompt that judges \`${step}\``;
}
