import { dirname, relative, resolve, sep } from 'node:path';
import { targetOf } from '../cases/write/target.ts';
import type { Suite } from '../config/config.ts';
import { readKnownCases } from '../gather/known-cases.ts';
import { pathBeside } from '../gather/places.ts';
import { chosenSuites, readConfig } from '../gather/project.ts';
import { connect } from '../github/client.ts';
import { type Draft, draftCases } from '../production/failures/draft-case.ts';
import { type Failure, nameOf } from '../production/failures/failure.ts';
import type { Redacted } from '../production/redacted.ts';
import {
  type AddedCase,
  type AddReport,
  addedJson,
  type DroppedFailure,
  renderAdded,
  renderAddedText,
} from '../report/added.ts';
import { readStandardInput } from '../system/standard-input.ts';
import type { World } from '../system/world.ts';
import { formatProblem, unwrap } from '../values/problem.ts';
import type { Adding, AddOptions, Outside, ReadFailures } from './add/adding.ts';
import { appendCases } from './add/append-cases.ts';
import { failureOfIssue } from './add/from-issue.ts';
import { failuresOfSamples } from './add/from-samples.ts';
import { sourceNamed } from './add/source-named.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, textOptions } from './output.ts';

const MOST_AT_ONCE = 20;

/** Drafts cases from samples or from an issue, and adds them to a file of the suite. Read once more, it adds nothing. */
export async function add(
  world: World,
  options: AddOptions & OutputOptions,
  [from = '']: readonly string[],
  outside: Outside = { standardInput: readStandardInput, connect },
): Promise<ExitCode> {
  const path = resolve(world.directory, options.config);
  const loaded = await readConfig(path, options.config);
  const request = { world, options, loaded, suites: chosenSuites(loaded, options.suite), directory: dirname(path) };
  const source = sourceNamed(from);
  const read =
    source.kind === 'issue'
      ? await failureOfIssue(source, request, outside.connect)
      : await failuresOfSamples(source, request, outside.standardInput);
  const { problems } = read;
  const report = await added(read, request);
  await deliver(world, options, {
    text: () => renderAddedText(report, textOptions(world)),
    markdown: () => renderAdded(report),
    json: () => addedJson(report),
    findings: [],
    problems,
  });
  // Some of the source was read, so that these are no reason to fail.
  if (options.format !== 'github') for (const problem of problems) world.log.warning(formatProblem(problem));
  return 0;
}

async function added({ bySuite, problems, ...read }: ReadFailures, request: Adding): Promise<AddReport> {
  const { options, loaded, directory } = request;
  const cases: AddedCase[] = [];
  const dropped: DroppedFailure[] = [];
  const remarks = [...read.remarks];
  let left = 0;
  for (const { suite, failures } of bySuite) {
    const known = await readKnownCases(directory, suite, loaded);
    const wanted = wantedIn(request);
    const { cases: globs } = suite;
    const file = unwrap(targetOf({ globs, files: known.files, ...(wanted === undefined ? {} : { wanted }) }));
    const drafts = draftCases(failures, known, (options.limit ?? MOST_AT_ONCE) - cases.length);
    const lines = drafts.flatMap((draft) => (draft.kind === 'drafted' ? [draft.line] : []));
    let line = await appendCases(directory, file, lines, {
      dryRun: options.dryRun,
      name: pathBeside(loaded.file, file),
    });
    for (const [index, draft] of drafts.entries()) {
      const failure = failures[index];
      if (failure === undefined) continue;
      if (draft.kind !== 'drafted') dropped.push({ source: nameOf(failure.source), ...reasonOf(draft) });
      else {
        const place = { suite: suite.name, case: draft.case.id, file: pathBeside(loaded.file, file), line };
        cases.push({ ...place, open: draft.open, source: nameOf(failure.source), ...toldOf(failure, draft.open) });
        line += 1;
      }
    }
    left += failures.length - drafts.length;
    if (lines.length > 0 && known.cases.length === 0) remarks.push(nothingToRun(suite));
  }
  const atOnce = options.limit === undefined ? { atOnce: MOST_AT_ONCE } : {};
  return { added: cases, dropped, left, ...atOnce, written: !options.dryRun, remarks, problems };
}

function nothingToRun({ name }: Suite): string {
  return `\`${name}\` has no finished case: with drafts alone \`evalgap check\` exits with 2. Finish one of them first.`;
}

/** Where the command was called is not where the config lies. */
function wantedIn({ world, options, directory }: Adding): string | undefined {
  if (options.to === undefined) return undefined;
  return relative(directory, resolve(world.directory, options.to)).split(sep).join('/');
}

/** What helps to finish the draft. */
function toldOf({ step, error, happened, expected }: Redacted<Failure>, open: boolean) {
  return {
    ...(step === undefined ? {} : { step }),
    ...(error === undefined ? {} : { error }),
    ...(happened === undefined ? {} : { happened }),
    ...(open && expected !== undefined ? { said: expected } : {}),
  };
}

function reasonOf(draft: Exclude<Draft, { readonly kind: 'drafted' }>): Omit<DroppedFailure, 'source'> {
  if (draft.kind === 'refused') return { reason: draft.why };
  if (draft.kind === 'cited') return { reason: `it is the case ${draft.case} already` };
  const alike = draft.similarity === 1 ? 'the very same' : `alike by ${Math.floor(draft.similarity * 100)} %`;
  return { reason: `it asks what the case ${draft.case} asks (${alike})`, resembles: draft.case };
}
