// What the weekly review would have done in four public repositories, with its thresholds at their defaults.
// Usage: npm run build, then node benchmarks/field-weekly.mjs FOLDER
// where FOLDER holds a whole clone of each: holmesgpt, kubectl-ai, open_deep_research, rag-postgres-openai-python.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeMirror } from './field/mirror.mjs';
import { REPOSITORIES } from './field/repositories.mjs';

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const BUILD = new URL('../build/', import.meta.url);
const MEASURED = new URL('../../shared/data/history/', import.meta.url);
const DAY = 86_400_000;
const MOST = { repository: 'holmesgpt', opened: 4 };

const clones = process.argv[2];
if (clones === undefined || !existsSync(new URL('history/read-history.js', BUILD))) {
  console.error('nothing measured: run `npm run build`, and name the folder that holds the clones');
  process.exit(2);
}
const { readHistory } = await import(new URL('history/read-history.js', BUILD).href);
const { loadConfig } = await import(new URL('config/load.js', BUILD).href);

const scratch = mkdtempSync(join(tmpdir(), 'evalgap-field-'));
const rows = [];
try {
  for (const repository of REPOSITORIES) rows.push(await measure(repository));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
table(
  ['repository', 'history', 'weeks with a prompt change', 'of these with a case change', 'counted by others'],
  rows.map((row) => [row.name, row.span, row.promptWeeks, share(row.bothWeeks, row.promptWeeks), row.others]),
);
table(
  ['repository', 'reviews', 'opened a year', 'updated', 'closed', 'opened a year since the first case', 'by weekday'],
  rows.map(({ name, whole, since, weekdays }) => [
    name,
    whole.reviews,
    perYear(whole, 'opened'),
    perYear(whole, 'updated'),
    perYear(whole, 'closed'),
    perYear(since, 'opened'),
    weekdays,
  ]),
);
table(
  ['repository', 'weeks since the first case', 'objective met', 'weeks with a change open', 'median eval lag in these'],
  rows.map(({ name, since, met }) => [
    name,
    since.reviews,
    share(met, since.reviews),
    since.lags.length,
    median(since.lags),
  ]),
);
for (const { name, opened } of rows) console.log(`${name}:\n${opened.join('\n')}\n`);
const control = rows.find(({ name }) => name === MOST.repository);
const rate = rateOf(control.whole, 'opened');
console.log(`goal: ${MOST.repository} gets at most ${MOST.opened} a year: ${rate <= MOST.opened ? 'met' : 'MISSED'}`);
if (rate > MOST.opened) process.exitCode = 1;

async function measure(repository) {
  const { name, owner } = repository;
  const root = join(scratch, name);
  const config = readFileSync(new URL(`field/${name}.yml`, import.meta.url), 'utf8');
  const originals = await writeMirror(resolve(clones, name), root, repository, config);
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  git('read-tree', 'HEAD');
  git('checkout-index', 'evalgap.yml');

  const { suites } = loadConfig(config, 'evalgap.yml').value.config;
  const [history] = (await readHistory({ root }, suites, { folder: '', now: Date.now() })).values();
  const last = Number(git('log', '-1', '--format=%ct')) * 1000;
  const firstCase = history.entries.find(({ cases }) => cases.length > 0).commit.time;
  const changed = weeksOf(history.entries.filter(({ changes }) => changes.some(({ kind }) => kind === 'prompt')));
  const answered = weeksOf(history.entries.filter(({ cases }) => cases.length > 0));

  // A review on each of the seven days after the last commit, and every week before it.
  const replays = [1, 2, 3, 4, 5, 6, 7].map((days) => replay(root, new Date(last + days * DAY)));
  const monday = replays.find(({ asOf }) => asOf.getUTCDay() === 1);
  const since = monday.weeks.filter(({ asOf }) => Date.parse(asOf) >= firstCase);
  const opened = replays.map(({ weeks }) => rateOf(figures(weeks), 'opened'));
  return {
    name,
    span: `${day(history.since)} – ${day(last)}`,
    promptWeeks: changed.size,
    bothWeeks: [...changed].filter((week) => answered.has(week)).length,
    others: counted(`${owner}+${name}`),
    whole: figures(monday.weeks),
    since: figures(since),
    met: weeksMet(since),
    weekdays: `${Math.min(...opened).toFixed(1)} – ${Math.max(...opened).toFixed(1)}`,
    opened: monday.weeks.flatMap(({ asOf, issues: [issue] }) =>
      issue.action === 'open' || issue.action === 'reopen'
        ? [`  ${day(Date.parse(asOf))} ${causes(issue, originals)}`]
        : [],
    ),
  };
}

function replay(root, asOf) {
  const printed = execFileSync(
    process.execPath,
    [CLI, 'replay', '--weeks', '104', '--as-of', day(asOf.getTime()), '--format', 'json'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  return { asOf, weeks: JSON.parse(printed).weeks };
}

function figures(weeks) {
  const issues = weeks.map(({ issues: [issue] }) => issue);
  const count = (...actions) => issues.filter(({ action }) => actions.includes(action)).length;
  return {
    reviews: weeks.length,
    opened: count('open', 'reopen'),
    updated: count('update'),
    closed: count('close'),
    lags: issues.flatMap(({ evalLagDays }) => (evalLagDays === null ? [] : [evalLagDays])),
  };
}

/** Each review is as of the end of its day. Ages are whole days: 7 is past an objective of seven days. */
function weeksMet(weeks) {
  return weeks.filter(({ issues: [{ evalLagDays }] }) => evalLagDays === null || evalLagDays < 7).length;
}

function causes({ causes }, originals) {
  return causes
    .map(
      ({ rule, subject, since, commit }) =>
        `${rule} ${subject} since ${since} ${(originals.get(commit) ?? '').slice(0, 8)}`,
    )
    .join(', ');
}

/** What was counted from paths alone, where these figures are at hand. */
function counted(name) {
  const file = new URL(`weeks_${name}.csv`, MEASURED);
  if (!existsSync(file)) return '';
  const [header, ...lines] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const of = (line, column) => Number(line[header.indexOf(column)]);
  const changed = lines.filter((line) => of(line, 'prompt_commits') > 0);
  return share(changed.filter((line) => of(line, 'evalcase_commits') > 0).length, changed.length);
}

/** Mondays in UTC, in weeks since 1970. */
function weeksOf(entries) {
  return new Set(entries.map(({ commit }) => Math.floor((commit.time / DAY + 3) / 7)));
}

function rateOf({ reviews, ...figures }, figure) {
  return figures[figure] / ((reviews * 7) / 365.25);
}

function perYear(figures, figure) {
  return `${rateOf(figures, figure).toFixed(1)} (${figures[figure]})`;
}

function share(some, all) {
  return `${some} of ${all} (${all === 0 ? 0 : Math.round((100 * some) / all)} %)`;
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted.length === 0 ? '–' : `${sorted[sorted.length >> 1]} days`;
}

function day(time) {
  return new Date(time).toISOString().slice(0, 10);
}

function table(header, lines) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  console.log(
    [row(header), row(header.map((_, index) => (index === 0 ? '---' : '--:'))), ...lines.map(row), ''].join('\n'),
  );
}
