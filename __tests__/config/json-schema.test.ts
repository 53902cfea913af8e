import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { homeOf, rooms } from '../../src/config/key-homes.ts';
import { loadConfig } from '../../src/config/load.ts';
import { RULE_GROUPS, RULES } from '../../src/config/rule-ids.ts';
import { formatDuration } from '../../src/config/scalars.ts';
import { FULL, printed, SMALLEST, SUITE } from './configs.ts';

const page = readFileSync(new URL('../../docs/config.md', import.meta.url), 'utf8');
const validate = new Ajv({ strict: false, allErrors: true, formats: { date: true } }).compile(configJsonSchema());

describe('the JSON Schema', () => {
  test('that is committed is the one the sources make', () => {
    const committed = readFileSync(new URL('../../schema/evalgap.schema.json', import.meta.url), 'utf8');
    expect(committed).toBe(`${JSON.stringify(configJsonSchema(), undefined, 2)}\n`);
  });

  test('is a schema by the rules of its own draft', () => {
    const ajv = new Ajv({ strict: false });
    expect(ajv.validateSchema(configJsonSchema())).toBe(true);
    expect(configJsonSchema()).toMatchObject({ $id: 'evalgap.schema.json', title: 'evalgap.yml' });
  });

  test('explains every key', () => {
    const keys = rooms().flatMap(({ path, schema }) =>
      Object.entries(schema.properties ?? {}).map(([key, value]) => ({ key: [...path, key].join('.'), value })),
    );
    expect(keys.length).toBeGreaterThan(100);
    for (const { key, value } of keys) {
      expect([key, value]).toEqual([key, expect.objectContaining({ description: expect.stringMatching(/^\S.+\.$/) })]);
    }
  });

  test.each([
    ['the smallest config', SMALLEST],
    ['a config without agent', SUITE],
    ['a config that says everything', FULL],
    ['a run that ends by itself', `${SUITE}    trials: auto\n    budget: { minutes: 20 }\n    given: true\n`],
  ])('takes %s', (_, text) => {
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['a key that does not exist', `${SUITE}    promts: {}\n`],
    ['a suite without cases', 'suites: { s: {} }'],
    ['a file without suites', 'rules: {}'],
    ['no suite', 'suites: {}'],
    ['a word for a list', 'suites: { s: { cases: a } }'],
    ['a path out of the repository', `${SUITE}    prompts: { t: ../t.md }\n`],
    ['an absolute glob', `${SUITE}    tools: [/etc/*]\n`],
    ['a duration without unit', `${SUITE}    freshness: 7\n`],
    ['a margin above one', `${SUITE}    margin: 5\n`],
    ['a pin without digest', `${SUITE}    prompts: { t: { path: t.md, pin: "4" } }\n`],
    ['an unknown scorer', `${SUITE}    steps: { a: equal }\n`],
    ['an unknown rule', `${SUITE}rules: { pin/outdatd: off }\n`],
    ['an unknown level', `${SUITE}rules: { pin: loud }\n`],
    ['an option of another rule', `${SUITE}rules: { pin: { grace: 7d } }\n`],
    ['two ways to reach the agent', `${SUITE}    agent: { command: [a], http: "http://b" }\n`],
    ['no way to reach the agent', `${SUITE}    agent: {}\n`],
    ['eleven owners', `${SUITE}    owners: [a, b, c, d, e, f, g, h, i, j, k]\n`],
    ['a name that is a path', 'suites: { a/b: { cases: [a] } }'],
    ['another word for trials', `${SUITE}    trials: always\n`],
    ['a budget that limits nothing', `${SUITE}    budget: {}\n`],
    ['a budget of nothing', `${SUITE}    budget: { usd: 0 }\n`],
  ])('refuses %s, as loading does', (_, text) => {
    expect(validate(parse(text))).toBe(false);
    expect(loadConfig(text, 'evalgap.yml').ok).toBe(false);
  });
});

describe('a key that stands where it does not belong', () => {
  test.each([
    ['timeout', 'in suites.NAME.agent'],
    ['cases', 'in suites.NAME'],
    ['fail-on', 'at the top of the file'],
    ['scorer', 'in suites.NAME.steps.NAME'],
    ['pin', 'in suites.NAME.prompts.NAME'],
    ['until', 'in waivers'],
    ['usd', 'in suites.NAME.budget'],
  ])('%s belongs %s', (key, home) => {
    expect(homeOf(key)).toBe(home);
  });

  test.each(['grace', 'gate', 'constructor', '__proto__'])('%s belongs nowhere else', (key) => {
    expect(homeOf(key)).toBeUndefined();
  });
});

describe('docs/config.md', () => {
  const configs = [...page.matchAll(/```yaml config\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const broken = [...page.matchAll(/```yaml broken\n([\s\S]*?)```\n\n```text\n([\s\S]*?)\n```/g)].map(
    ([, text = '', lines = '']) => ({ text, lines: lines.split('\n') }),
  );

  test('shows configs that load, and that the schema takes', () => {
    expect(configs.length).toBeGreaterThanOrEqual(4);
    for (const text of configs) {
      expect(printed(text)).toEqual([]);
      validate(parse(text));
      expect(validate.errors).toBeNull();
    }
  });

  test('shows problems as they are printed', () => {
    expect(broken.length).toBeGreaterThanOrEqual(3);
    for (const { text, lines } of broken) expect(printed(text)).toEqual(lines);
  });

  test('has no other YAML than these', () => {
    expect(page.match(/```yaml/g)).toHaveLength(configs.length + broken.length);
  });

  const places = rooms().filter(({ path }) => path[0] !== 'rules');

  test.each(places.map(({ path, schema }) => ({ name: path.join('.') || 'The file', schema })))(
    'lists every key of $name with its default',
    ({ name, schema }) => {
      const heading = name === 'The file' ? name : `\`${name}\``;
      const section = page.split('\n### ').find((part) => part.startsWith(`${heading}\n`)) ?? '';
      const rows = new Map(
        [...section.matchAll(/^\| `([^`]+)` \| (\S.*?) \| \S/gm)].map(([, key, cell]) => [key, cell]),
      );
      const keys = Object.entries(schema.properties ?? {});
      expect([...rows.keys()]).toEqual(keys.map(([key]) => key));
      for (const [key, value] of keys)
        expect([key, rows.get(key)]).toEqual([key, expectedCell(key, value, schema, rows.get(key))]);
    },
  );

  test('lists every rule with its level and options', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+\/[a-z-]+)` \| `([a-z]+)` \| (.*)\|$/gm)].map(([, ...cells]) =>
      cells.map((cell) => cell.trim()),
    );
    expect(rows).toEqual(
      RULES.map((rule) => {
        const grace = 'grace' in rule ? `\`grace: ${formatDuration(rule.grace)}\`` : '';
        return [rule.id, rule.level, 'threshold' in rule ? `\`threshold: ${rule.threshold}\`` : grace];
      }),
    );
    for (const group of RULE_GROUPS) expect(page).toContain(`\`${group}\``);
  });
});

/** What the default cell of a key must hold; a default may be spaced as the page likes. */
function expectedCell(key: string, value: unknown, room: { required?: string[] }, cell = ''): string {
  if (room.required?.includes(key)) return 'required';
  const schema = value as { default?: unknown; properties?: unknown };
  if (schema.default === undefined) return 'none';
  if (schema.properties !== undefined && key !== 'rules') return 'see below';
  const written: unknown = parse(cell.replaceAll('`', ''));
  return JSON.stringify(written) === JSON.stringify(schema.default) ? cell : `\`${JSON.stringify(schema.default)}\``;
}
