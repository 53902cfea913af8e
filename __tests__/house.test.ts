import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadConfig } from '../src/config/load.ts';
import { PIN_RULES } from '../src/rules/pin/pin-rules.ts';
import { STALE_RULES } from '../src/rules/stale/stale-rules.ts';
import { STEP_RULES } from '../src/rules/step/step-rules.ts';
import { aFolder } from './repository.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const IO_FOLDERS = ['agent', 'github', 'system'];

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** Runs the layer rules over a `src/` folder, as `npm run lint` does. */
function cruise(folder: string): Cruise {
  const args = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src'];
  try {
    return JSON.parse(
      execFileSync(join(root, 'node_modules/.bin/depcruise'), args, {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      }),
    );
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout);
  }
}

describe('the layers', () => {
  test('hold in src, and every module of src was looked at', () => {
    const { summary } = cruise(root);
    const modules = sourceFiles().length;
    expect(modules).toBeGreaterThan(0);
    expect(summary.totalCruised).toBeGreaterThanOrEqual(modules);
    expect(summary.violations).toEqual([]);
  });

  test('a planted arrow upwards, a planted read of a file and a planted circle are each caught', () => {
    const planted = aFolder({
      'tsconfig.json': readFileSync(join(root, 'tsconfig.json'), 'utf8'),
      'src/stats/upward.ts': "import { x } from '../agent/x.ts';\nexport const y = x;\n",
      'src/agent/x.ts': 'export const x = 1;\n',
      'src/report/reads.ts':
        "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x', 'utf8');\n",
      'src/cases/one.ts': "import { two } from './two.ts';\nexport const one = () => two;\n",
      'src/cases/two.ts': "import { one } from './one.ts';\nexport const two = () => one;\n",
    });
    const rules = new Set(cruise(planted).summary.violations.map(({ rule }) => rule.name));
    rmSync(planted, { recursive: true });
    expect([...rules].sort()).toEqual(
      ['ground-knows-nothing-above', 'io-stays-in-its-folders', 'no-circles', 'stats-know-nothing-of-agents'].sort(),
    );
  });
});

describe('the pure core', () => {
  const AMBIENT =
    /\b(Date\.now\(|new Date\(\)|Math\.random\(|(?<!\/)process\.|fetch\(|performance\.|setTimeout\(|setInterval\(|console\.)/;

  test('asks no clock, no chance, no environment and no network outside of the I/O folders', () => {
    const offenders = sourceFiles()
      .filter(
        (path) =>
          !IO_FOLDERS.some((folder) => path.startsWith(`src/${folder}/`)) && !/^src\/(cli|action)\.ts$/.test(path),
      )
      .flatMap((path) =>
        readFileSync(join(root, path), 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            AMBIENT.test(withoutComment(line)) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
          ),
      );
    expect(offenders).toEqual([]);
  });

  test('the doors stay under 40 lines', () => {
    for (const door of ['src/cli.ts', 'src/action.ts']) {
      expect(readFileSync(join(root, door), 'utf8').split('\n').length).toBeLessThan(40);
    }
  });
});

describe('what is written about it', () => {
  const readme = read('README.md');
  const action = parse(read('action.yml')) as {
    description: string;
    inputs: Record<string, { description: string; default?: string }>;
    outputs: Record<string, { description: string }>;
    runs: { using: string; main: string };
  };

  test('the configs shown in README and docs are read without a problem', () => {
    const pages = [
      'README.md',
      ...readdirSync(join(root, 'docs')).flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : [])),
    ];
    const configs = pages.flatMap((page) =>
      [...read(page).matchAll(/```ya?ml\n(suites:[\s\S]*?)```/g)].map(([, text = '']) => [page, text] as const),
    );
    expect(configs.length).toBeGreaterThan(1);
    for (const [page, text] of configs)
      expect([page, loadConfig(text, page)]).toEqual([page, expect.objectContaining({ ok: true })]);
  });

  test('README and action.yml name the same inputs and outputs', () => {
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(readme).toContain(`\`${name}\``);
    expect(action.description.length).toBeLessThanOrEqual(125);
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });

  test('the workflow to paste grants nothing by default, and gives a reason for each grant', () => {
    const workflow = /```yaml\n(name: Evals[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const { permissions, jobs } = parse(workflow) as {
      permissions: object;
      jobs: Record<string, { permissions: Record<string, string> }>;
    };
    expect(permissions).toEqual({});
    expect(jobs.evalgap?.permissions).toEqual({ contents: 'read', 'pull-requests': 'write', statuses: 'write' });
    for (const name of Object.keys(jobs.evalgap?.permissions ?? {}))
      expect(workflow).toMatch(new RegExp(`${name}: \\w+ # to `));
  });

  test('every link from README and docs leads to a file', () => {
    const pages = [
      'README.md',
      ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .map((file) => `docs/${file}`),
    ];
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => join(dirname(page), target))
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('every anchor that README and docs link to is a heading there', () => {
    const pages = [
      'README.md',
      ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .map((file) => `docs/${file}`),
    ];
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)].flatMap(([, target = '', anchor = '']) => {
        const linked = target === '' ? page : join(dirname(page), target);
        return existsSync(join(root, linked)) && anchorsOf(read(linked)).has(anchor)
          ? []
          : [`${page}: ${linked}#${anchor}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('every rule that is measured has a page', () => {
    const measured = [...PIN_RULES, ...STEP_RULES, ...STALE_RULES].map(({ id }) => id);
    expect(measured.length).toBeGreaterThan(0);
    for (const id of [...measured, 'policy/changed', 'shift/agent'])
      expect(existsSync(join(root, 'docs/rules', `${id.replace('/', '-')}.md`))).toBe(true);
  });
});

/** As GitHub makes them of headings; fenced blocks have none. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} +(.+)$/gm);
  return new Set(
    Array.from(headings, ([, heading = '']) =>
      heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function sourceFiles(): readonly string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path}`);
}

function withoutComment(line: string): string {
  return /^\s*(\*|\/\*|\/\/)/.test(line) ? '' : line.replace(/\s\/\/ .*$/, '');
}
