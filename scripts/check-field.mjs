// Holds the built command line against figures that were computed independently, on recorded runs of real agents.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const data = join(root, '../shared/data/tau');
const TOLERANCE = 1e-3;
const EXPECTED = {
  telecom: {
    paired: 40,
    correct: [18, 30],
    delta: 0.3,
    interval: [0.143, 0.433],
    pExact: 0.000488,
    p: 0.000244,
    moved: [0, 12],
  },
  'retail-prompt': {
    paired: 100,
    correct: [73, 70],
    delta: -0.03,
    interval: [-0.129, 0.07],
    pExact: 0.69,
    p: 0.557,
    moved: [14, 11],
  },
};

const scratch = mkdtempSync(join(tmpdir(), 'evalgap-field-'));
let checks = 0;
try {
  for (const [name, expected] of Object.entries(EXPECTED)) {
    const files = ['base', 'head'].map((side) => join(data, `${name}.${side}.run.jsonl`));
    const printed = compare(files);
    const comparison = JSON.parse(printed);
    const final = comparison.steps.find((step) => step.final);
    near(`${name} paired`, final.paired, expected.paired);
    near(`${name} base`, final.base.correct, expected.correct[0]);
    near(`${name} head`, final.head.correct, expected.correct[1]);
    near(`${name} delta`, final.delta, expected.delta);
    near(`${name} low`, final.interval[0], expected.interval[0]);
    near(`${name} high`, final.interval[1], expected.interval[1]);
    near(`${name} exact p`, final.pExact, expected.pExact);
    near(`${name} mid-p`, final.p, expected.p);
    near(`${name} broken`, final.discordant.baseOnly, expected.moved[0]);
    near(`${name} fixed`, final.discordant.headOnly, expected.moved[1]);
    same(`${name} with its lines shuffled`, compare(files.map(shuffled)), printed);
    same(`${name} has no single step that survives the family`, survivors(comparison), '');
  }
  same(
    'retail-prompt right over a deviating step',
    JSON.stringify(passedOver('retail-prompt')),
    '{"base":21,"head":23}',
  );
  console.log(`field checks: ${checks} figures agree`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function compare(files) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/index.js'), 'compare', ...files, '--format', 'json'],
    {
      cwd: scratch,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`compare ended with ${status}: ${stderr}`);
  return stdout;
}

function passedOver(name) {
  return JSON.parse(compare(['base', 'head'].map((side) => join(data, `${name}.${side}.run.jsonl`))))
    .passedOverDeviation;
}

function survivors({ steps }) {
  return steps
    .filter((step) => !step.final && (step.pAdjusted ?? 1) < 0.05)
    .map(({ step }) => step)
    .join(' ');
}

/** The header first, every other line in another order, the same one each time. */
function shuffled(file) {
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const key = (line) => [...line].reduce((sum, character) => (sum * 31 + character.codePointAt(0)) % 1_000_003, 7);
  const path = join(scratch, `${checks}-${Math.random()}.jsonl`);
  writeFileSync(path, `${[header, ...lines.sort((a, b) => key(a) - key(b))].join('\n')}\n`);
  return path;
}

function near(what, got, expected) {
  checks += 1;
  if (!(Math.abs(got - expected) <= TOLERANCE)) throw new Error(`${what}: got ${got}, expected ${expected}`);
}

function same(what, got, expected) {
  checks += 1;
  if (got !== expected) throw new Error(`${what}: got ${got.slice(0, 200)}, expected ${expected.slice(0, 200)}`);
}
