import type { LoadedConfig, Suite } from '../../config/config.ts';
import { ruleOptions } from '../../config/levels.ts';
import {
  comparePins,
  type DeployedPrompt,
  type Reported,
  type SeenVersion,
} from '../../production/deployed-versions.ts';
import { parseReported, type ReportedVersion } from '../../production/reported-version.ts';
import { formatPin } from '../../prompts/pin.ts';
import { count, plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { fileOf } from './facts.ts';

/** What production runs of a suite's prompts where that is not what the suite is pinned to, as the config grades it. */
export function deployedFindings(
  suite: Suite,
  reported: Reported,
  { config, locate }: Pick<LoadedConfig, 'config' | 'locate'>,
): readonly Finding[] {
  return deployedDiffers({ suite, locate, reported }, ruleOptions(config, 'pin/deployed-differs'));
}

interface DeployedFacts {
  readonly suite: Pick<Suite, 'name' | 'prompts'>;
  readonly locate: LoadedConfig['locate'];
  readonly reported: Reported;
}

/** Production runs another version than the pin: what is measured here is not what people get there. */
function deployedDiffers({ suite, locate, reported }: DeployedFacts, options: RuleLevel): readonly Finding[] {
  return comparePins(suite.prompts, reported).flatMap((compared) => {
    const { prompt, state, deployed = '' } = compared;
    const entry = suite.prompts.find(({ id }) => id === prompt);
    if (entry?.pin === undefined || (state !== 'differs' && state !== 'digest-differs')) return [];
    const what = state === 'digest-differs' ? relabelled(deployed, fileOf(entry)) : moved(deployed, fileOf(entry));
    return finding('pin/deployed-differs', options, {
      suite: suite.name,
      subject: prompt,
      location: locate(['suites', suite.name, 'prompts', prompt, 'pin']),
      message: `${subjectOf(compared)} ${what}, the suite is pinned to ${nameOf(entry.pin)}`,
      evidence: [`pin: ${formatPin(entry.pin)}`, ...compared.seen.slice(0, MOST_VERSIONS).map(evidenceOf)],
      fix: `Deploy the pinned version, or bring what is deployed into ${fileOf(entry)} and look at the cases that cover \`${prompt}\` before \`npx evalgap pin\`.`,
    });
  });
}

const MOST_VERSIONS = 4;

/** `production runs`, or how much of it does where several versions run side by side. */
function subjectOf({ running, deployed }: DeployedPrompt): string {
  const own = running.find(({ version }) => version === deployed);
  if (own?.samples === undefined || running.length === 1) return 'production runs';
  const all = running.reduce((sum, { samples = 0 }) => sum + samples, 0);
  return `production runs, for ${count(own.samples)} of ${plural(all, 'sample')} of the versions now in use,`;
}

function moved(deployed: string, file: string): string {
  return `${nameOf(parseReported(deployed) ?? { version: deployed })} of ${file}`;
}

function relabelled(deployed: string, file: string): string {
  const { version = '', digest = '' } = parseReported(deployed) ?? {};
  return `another text of ${file} (sha256:${digest.slice(0, 12)}) under the same label ${version}`;
}

function nameOf({ version, digest = '' }: ReportedVersion): string {
  return version === undefined ? `sha256:${digest.slice(0, 12)}` : `version ${version}`;
}

function evidenceOf({ version, samples, last }: SeenVersion): string {
  if (samples === undefined || last === undefined) return `production: ${version}`;
  return `production: ${version} in ${plural(samples, 'sample')}, last on ${new Date(last).toISOString().slice(0, 10)}`;
}
