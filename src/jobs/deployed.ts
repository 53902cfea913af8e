import { dirname, resolve } from 'node:path';
import type { LoadedConfig, Suite } from '../config/config.ts';
import { askDeployed } from '../gather/deployed.ts';
import { chosenSuites, readConfig } from '../gather/project.ts';
import { readSamples } from '../gather/samples.ts';
import { secretsOf } from '../gather/secrets.ts';
import {
  comparePins,
  type DeployedPrompt,
  type Reported,
  reportedAs,
  type SampledVersions,
  sampledVersions,
  unknownPrompts,
} from '../production/deployed-versions.ts';
import { deployedJson, renderDeployed, renderDeployedText } from '../report/deployed.ts';
import { COMPARED, type DeployedReport, type DeployedRow, type DeployedSuite } from '../report/deployed-report.ts';
import { redactFindings, redactProblems, redactWaived } from '../report/redact-report.ts';
import type { Finding } from '../rules/finding.ts';
import { deployedFindings } from '../rules/pin/deployed-differs.ts';
import { failing, standing, waived } from '../rules/standing.ts';
import { makeRedactor } from '../run/redact.ts';
import type { World } from '../system/world.ts';
import { count, plural } from '../values/format.ts';
import { CouldNotCheck, type Problem } from '../values/problem.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, sayUnseen, textOptions } from './output.ts';

export interface DeployedOptions {
  /** The samples of the seven days up to this moment count. */
  readonly asOf?: Date;
}

/** What production runs, against the pins: asked where `deployed` says, else taken from the samples. */
export async function deployed(world: World, options: DeployedOptions & OutputOptions): Promise<ExitCode> {
  const path = resolve(world.directory, options.config);
  const loaded = await readConfig(path, options.config);
  const chosen = chosenSuites(loaded, options.suite);
  if (!chosen.some((suite) => suite.deployed ?? suite.production)) throw nowhereToAsk(loaded, chosen);
  const now = options.asOf ?? world.now;
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  const suites: DeployedSuite[] = [];
  for (const suite of chosen) {
    const asked = await ask(world, suite, { loaded, directory: dirname(path), asOf: now.getTime() });
    findings.push(...asked.findings);
    problems.push(...asked.problems, ...(asked.problems.length === 0 ? notCompared(suite, asked.suite, loaded) : []));
    suites.push(asked.suite);
  }
  const { config } = loaded;
  const redact = makeRedactor(secretsOf(world.environment, config.suites)).text;
  const report: DeployedReport = {
    findings: redactFindings(standing(findings, config, now), redact),
    waived: redactWaived(waived(findings, config, now), redact),
    failOn: config.failOn,
    suites,
    problems: redactProblems(problems, redact),
  };
  const fails = failing(report.findings, config.failOn).length > 0;
  const exitCode = problems.length > 0 ? 2 : fails ? 1 : 0;
  await deliver(world, options, {
    text: () => renderDeployedText(report, textOptions(world)),
    markdown: () => renderDeployed(report),
    json: () => deployedJson(report),
    findings: report.findings,
    problems: report.problems,
    exitCode,
  });
  sayUnseen(world, options, report.problems);
  return exitCode;
}

interface Asked {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly suite: DeployedSuite;
}

interface Request {
  readonly loaded: LoadedConfig;
  readonly directory: string;
  readonly asOf: number;
}

async function ask(world: World, suite: Suite, request: Request): Promise<Asked> {
  const { loaded, directory } = request;
  const asked = await askDeployed(world, suite, directory, loaded);
  switch (asked.kind) {
    case 'reported':
      return told(suite, reportedAs(asked.versions), loaded);
    case 'failed':
      return { ...nothing(suite, 'production could not be asked'), problems: asked.problems };
    case 'not-asked':
      return fromSamples(suite, asked.why, request);
  }
}

async function fromSamples(suite: Suite, why: string, { loaded, directory, asOf }: Request): Promise<Asked> {
  const { samples, problems, remarks } = await readSamples(directory, suite, loaded, new Date(asOf));
  if (samples === undefined) return { ...nothing(suite, `${why}, and names no samples of production`), problems };
  const sampled = sampledVersions(samples, asOf);
  if (sampled.naming === 0) {
    const reason =
      sampled.samples === 0
        ? 'there are no samples of the last seven days'
        : `none of ${plural(sampled.samples, 'sample')} of the last seven days names the version of a prompt`;
    return { ...nothing(suite, reason), problems };
  }
  const asked = told(suite, sampled.reported, loaded);
  return {
    ...asked,
    problems,
    suite: { ...asked.suite, remarks: [...asked.suite.remarks, ...remarksOn(sampled), ...remarks] },
  };
}

function nothing({ name }: Suite, reason: string): Omit<Asked, 'problems'> {
  return { findings: [], suite: { suite: name, prompts: [], notMeasured: [{ rule: RULE, reason }], remarks: [] } };
}

const RULE = 'pin/deployed-differs';

function told(suite: Suite, reported: Reported, loaded: LoadedConfig): Asked {
  const prompts = comparePins(suite.prompts, reported);
  return {
    findings: deployedFindings(suite, reported, loaded),
    problems: [],
    suite: {
      suite: suite.name,
      prompts: prompts.map(rowOf),
      notMeasured: LACKS.flatMap(([state, why]) => {
        const such = prompts.filter((prompt) => prompt.state === state).map(({ prompt }) => `\`${prompt}\``);
        return such.length === 0 ? [] : [{ rule: RULE, reason: `${why} ${such.join(', ')}` }];
      }),
      remarks: strangers(reported, loaded),
    },
  };
}

/** Pins of which none could be held against anything must not look as if production ran them. */
function notCompared(suite: Suite, asked: DeployedSuite, { locate }: LoadedConfig): readonly Problem[] {
  const pinned = suite.prompts.flatMap(({ id, pin }) => (pin === undefined ? [] : [`\`${id}\``]));
  if (pinned.length === 0 || asked.prompts.some(({ state }) => COMPARED.has(state))) return [];
  const { deployed, production } = suite;
  const key = deployed === undefined ? (production === undefined ? 'prompts' : 'production') : 'deployed';
  const why = asked.notMeasured.map(({ reason }) => reason).join('; ');
  return [
    {
      message: `no pin of \`${suite.name}\` could be compared: ${why}`,
      location: locate(['suites', suite.name, key]),
      expected: `the version that production runs of ${pinned.join(', ')}, in the form of a pin`,
      remedy: REMEDIES[key],
    },
  ];
}

const REMEDIES = {
  deployed: 'Let what `deployed` asks name these prompts by their ids here, such as {"triage": "5@sha256:…"}',
  production: 'Let the samples say it under prompts, such as {"triage": "5@sha256:…"}, or write the key deployed',
  prompts: 'Write deployed: {file: deployed.json}, say, and let the deployment write that file',
} as const;

const LACKS: readonly (readonly [DeployedPrompt['state'], string])[] = [
  ['not-reported', 'production does not say what it runs of'],
  ['not-pinned', 'there is no pin of'],
  ['cannot-tell', 'production names a label where the pin has a digest alone, for'],
];

function rowOf({ prompt, pin, deployed: version, state }: DeployedPrompt): DeployedRow {
  return { prompt, pin: pin ?? null, deployed: version ?? null, state };
}

/** Several suites may ask in one place: only what none of them has is worth a word. */
function strangers(reported: Reported, { config }: LoadedConfig): readonly string[] {
  const known = new Set(config.suites.flatMap(({ prompts }) => prompts.map(({ id }) => id)));
  const unknown = unknownPrompts(reported, known);
  if (unknown.length === 0) return [];
  return [`Production also runs ${plural(unknown.length, 'prompt')} that no suite has.`];
}

function remarksOn({ samples, naming, unread }: SampledVersions): readonly string[] {
  const some = `Taken from ${count(naming)} of ${plural(samples, 'sample')} of the last seven days.`;
  return unread === 0 ? [some] : [some, `${plural(unread, 'version')} in them could not be read as one.`];
}

function nowhereToAsk({ locate }: LoadedConfig, [suite]: readonly Suite[]): CouldNotCheck {
  return new CouldNotCheck({
    message: 'nothing says what production runs',
    location: locate(['suites', suite?.name ?? '']),
    expected: 'the key deployed of a suite, or production with samples that name prompt versions',
    remedy: REMEDIES.prompts,
  });
}
