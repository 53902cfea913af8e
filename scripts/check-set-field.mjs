// Counts what `check` finds in the example and in public sets of texts, and holds the table of docs/rules/precision.md
// against it. Without data beside the checkout only the example is counted.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const data = join(root, '../shared/data');
const page = join(root, 'docs/rules/precision.md');
/** At most one finding in a hundred cases that a reader would reject. */
const MOST_REJECTED = 0.01;
const HELD_TO_THE_GOAL = ['the example', 'clinc150 (validation)'];

const SETS = [
  { name: 'clinc150 (validation)', file: 'texts/clinc150-val.jsonl', toCase: ({ text, label }) => [text, label] },
  { name: 'banking77 (test)', file: 'texts/banking77-test.jsonl', toCase: ({ text, label }) => [text, label] },
  { name: 'dstc11 insurance', file: 'texts/dstc11-insurance.jsonl', toCase: ({ text, label }) => [text, label] },
  ...['chinese_typos', 'fake_news', 'relative-dates'].map((name) => ({
    name: `openai/evals ${name}`,
    file: `lint/openai-evals.${name}__samples.jsonl`,
    toCase: ({ input, ideal }) => [input, ideal],
  })),
];

const scratch = mkdtempSync(join(tmpdir(), 'evalgap-field-'));
try {
  const counted = [count('the example', join(root, 'examples/support-agent')), ...SETS.flatMap(countSet)];
  if (process.argv.includes('--print')) print(counted);
  else compare(counted);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function countSet({ name, file, toCase }) {
  const path = join(data, file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const cases = lines.map((line, index) => {
    const [input, expect] = toCase(JSON.parse(line));
    return JSON.stringify({ id: String(index + 1), input, expect: { answer: expect } });
  });
  writeFileSync(join(scratch, 'cases.jsonl'), `${cases.join('\n')}\n`);
  writeFileSync(join(scratch, 'evalgap.yml'), 'suites: { set: { cases: [cases.jsonl], steps: { answer: equals } } }\n');
  return [count(name, scratch)];
}

function count(name, cwd) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [process.env.EVALGAP_CLI ?? join(root, 'dist/cli/index.js'), 'check', '--format', 'json'],
    { cwd, encoding: 'utf8', maxBuffer: 256 << 20 },
  );
  if (status !== 0 && status !== 1) throw new Error(`check of ${name} ended with ${status}: ${stderr}`);
  const { findings, suites } = JSON.parse(stdout);
  const rules = new Map();
  for (const { rule } of findings) if (rule.startsWith('set/')) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const [{ cases }] = Object.values(suites);
  if (cases === 0) throw new Error(`${name} has no case`);
  return { name, cases, rules: [...rules].sort(), findings };
}

/** What there is to read before the last column of the table can be written. */
function print(counted) {
  for (const { name, cases, rules, findings } of counted) {
    console.log(`\n${name}: ${cases} cases`);
    for (const [rule, n] of rules) console.log(`| ${name} | ${cases} | \`${rule}\` | ${n} | ? |`);
    for (const { rule, message, evidence } of findings)
      console.log(`  ${rule}: ${message}\n    ${evidence.join('\n    ')}`);
  }
}

/** `| set | cases | rule | findings | rejected |`; a set without a finding has `none` for its rule. */
function tableRows() {
  return [...readFileSync(page, 'utf8').matchAll(/^\| ([^|]+) \| ([\d,]+) \| ([^|]+) \| (\d+) \| (\d+) \|$/gm)].map(
    ([, name, cases, rule, found, rejected]) => ({
      name,
      cases: Number(cases.replaceAll(',', '')),
      rule: rule.replaceAll('`', ''),
      found: Number(found),
      rejected: Number(rejected),
    }),
  );
}

function compare(counted) {
  const rows = tableRows();
  let checks = 0;
  for (const { name, cases, rules } of counted) {
    const own = rows.filter((row) => row.name === name);
    const written = own.filter(({ rule }) => rule !== 'none').map(({ rule, found }) => [rule, found]);
    const [got, expected] = [JSON.stringify(rules), JSON.stringify(written.sort())];
    if (own.length === 0 || got !== expected) throw new Error(`${name}: found ${got}, the page says ${expected}`);
    if (own.some((row) => row.cases !== cases)) throw new Error(`${name} has ${cases} cases, the page says otherwise`);
    const rejected = own.reduce((sum, row) => sum + row.rejected, 0);
    if (HELD_TO_THE_GOAL.includes(name) && rejected > MOST_REJECTED * cases)
      throw new Error(`${name}: ${rejected} findings rejected in ${cases} cases`);
    checks += own.length;
  }
  if (checks === 0) throw new Error('nothing was compared');
  console.log(`precision of the set rules: ${checks} figures agree`);
}
