import { describe, expect, test } from '@jest/globals';
import { applyPolicy } from '../../src/config/policy.ts';
import type { Location } from '../../src/values/problem.ts';
import { configOf, loaded } from './configs.ts';

/** A suite `s` with these lines, and what else the file says. */
function aConfig(lines: readonly string[], rest = ''): string {
  return `suites:\n  s:\n    cases: [a]\n${lines.map((line) => `    ${line}\n`).join('')}${rest}`;
}

function judged(head: string, base: string) {
  const { config, changes, unmerged } = applyPolicy(loaded(head), configOf(base));
  const told = changes.map(({ path, from, to, counts, location }) => {
    return `${wordAt(head, location)} | ${path}: ${from} → ${to} (${counts})`;
  });
  const unasked = unmerged.map(({ suite, step, judge }) => `${suite}/${step} ${judge.url} ${judge.key ?? 'no key'}`);
  return { config, suite: config.suites[0], told, changes, unasked };
}

/** The word of the text that a location points at. */
function wordAt(text: string, { line = 0, column = 0 }: Location): string {
  const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  return /^\{|^[^\s,}\]]+/.exec(rest)?.[0] ?? 'nothing';
}

describe('policy', () => {
  test('is the head’s where the base has no config', () => {
    const head = loaded(aConfig(['margin: 20%'], 'fail-on: []\n'));
    expect(applyPolicy(head, undefined)).toEqual({ config: head.config, changes: [], unmerged: [] });
  });

  test('is the base’s margin, threshold, final step and environment, by name', () => {
    const base = aConfig([
      'margin: 5%',
      'agent: { command: [./run], env: [KEY] }',
      'steps: { decide: { scorer: number, threshold: 0.9, final: true }, reply: equals }',
    ]);
    const head = aConfig([
      'margin: 20%',
      'agent: { command: [./run, --fast], env: [KEY, SECRET] }',
      'steps: { decide: { scorer: number, threshold: 0.5 }, reply: equals }',
    ]);
    const { suite, told } = judged(head, base);
    expect(suite?.margin).toBe(0.05);
    expect(suite?.steps.map(({ name, threshold, final }) => [name, threshold, final])).toEqual([
      ['decide', 0.9, true],
      ['reply', 1, false],
    ]);
    expect(suite?.agent?.env).toEqual(['KEY']);
    expect(suite?.agent?.transport).toEqual({ kind: 'persistent', command: ['./run', '--fast'] });
    expect(told).toEqual([
      '20% | suites.s.margin: 5% → 20% (base)',
      'equals | suites.s.steps (final): decide → reply (base)',
      '0.5 | suites.s.steps.decide.threshold: 90% → 50% (base)',
      '[KEY | suites.s.agent.env: KEY → KEY, SECRET (base)',
    ]);
  });

  test('is what base and head both name of the agent’s files, and tells what head takes out', () => {
    const base = aConfig(['tools: [t.json]', 'agent: { command: [./run], inputs: [src/**, lib/**] }']);
    const narrower = judged(aConfig(['tools: []', 'agent: { command: [./run], inputs: [src/**] }']), base);
    expect(narrower.suite?.agent?.inputs).toEqual(['src/**', 'lib/**', 't.json']);
    expect(narrower.told.map((line) => line.replace(/^.*? \| /, ''))).toEqual([
      'suites.s.tools: t.json → none (base)',
      'suites.s.agent.inputs: lib/**, src/** → src/** (base)',
    ]);
    const wider = judged(base.replace('lib/**', 'lib/**, data/**').replace('[a]', '[a, b]'), base);
    expect(wider.told).toEqual([]);
    expect(wider.suite?.agent?.inputs).toEqual(['src/**', 'lib/**', 'data/**']);
    expect(judged(base.replace('cases: [a]', 'cases: [b]'), base).told).toEqual(['[b | suites.s.cases: a → b (head)']);
    const open = aConfig(['agent: { command: [./run] }']);
    expect(judged(open, base).suite?.agent?.inputs).toEqual([]);
    const first = judged(base, open);
    expect(first.suite?.agent?.inputs).toEqual([]);
    expect(first.told).toEqual(['[src/** | suites.s.agent.inputs: every file → lib/**, src/** (base)']);
  });

  test('is the base’s rules, waivers and fail-on', () => {
    const base = aConfig([], 'rules: { set/duplicate: { threshold: 0.9 }, pin: error }\nfail-on: [pin, step]\n');
    const head = aConfig(
      [],
      `rules: { set/duplicate: { threshold: 0.99 }, pin: off, stale: { grace: 90d } }
waivers: [{ rule: set/leak, subject: c-1, reason: known, until: 2027-01-31 }]
fail-on: [step]
`,
    );
    const { config, told } = judged(head, base);
    expect(config.rules).toEqual(configOf(base).rules);
    expect(config.waivers).toEqual([]);
    expect(config.failOn).toEqual(['pin', 'step']);
    expect(told).toEqual([
      '0.99 | rules.set/duplicate.threshold: 0.9 → 0.99 (base)',
      'off | rules.pin.level: error → off (base)',
      '90d | rules.stale.grace: default → 90d (base)',
      '{ | waivers (set/leak of c-1): none → until 2027-01-31: known (base)',
      '[step | fail-on: pin, step → step (base)',
    ]);
  });

  test('is the base’s budget, and what a run may cost does not come with the change that is measured', () => {
    const base = aConfig(['budget: { trials: 2000, usd: 5 }']);
    const { suite, told } = judged(aConfig(['budget: { minutes: 0.1, usd: 5 }']), base);
    expect(suite?.budget).toEqual({ trials: 2000, usd: 5 });
    expect(told).toEqual(['{ | suites.s.budget: trials 2000, usd 5 → minutes 0.1, usd 5 (base)']);
    expect(judged(aConfig([]), base).suite?.budget).toEqual({ trials: 2000, usd: 5 });
    const added = judged(aConfig(['budget: { trials: 1 }']), aConfig([]));
    expect(added.suite).not.toHaveProperty('budget');
    expect(added.told).toEqual(['{ | suites.s.budget: none → trials 1 (base)']);
    expect(judged(aConfig(['budget: { usd: 5, trials: 2000 }']), base).told).toEqual([]);
  });

  const JUDGE = 'scorer: judge, prompt: j.md, model: m-2026-08-01';

  test('is where the base’s judges are and which secrets they are sent; how they judge is the head’s', () => {
    const base = aConfig([`steps: { reply: { ${JUDGE}, url: "https://models.example/v1", key: MODEL_KEY } }`]);
    const head = aConfig([
      'steps: { reply: { scorer: judge, prompt: k.md, model: other, verdicts: { good: 1, bad: 0 }, url: "https://evil.example/v1", key: DEPLOY_KEY } }',
    ]);
    const { suite, told } = judged(head, base);
    expect(suite?.steps[0]?.scorer).toMatchObject({
      prompt: { path: 'k.md' },
      model: 'other',
      url: 'https://models.example/v1',
      key: 'MODEL_KEY',
    });
    expect(told).toEqual([
      'judge | suites.s.steps.reply.scorer: judge m-2026-08-01, j.md, single, correct 1, wrong 0 → judge other, k.md, single, good 1, bad 0 (head)',
      '"https://evil.example/v1" | suites.s.steps.reply.url: https://models.example/v1 → https://evil.example/v1 (base)',
      'DEPLOY_KEY | suites.s.steps.reply.key: MODEL_KEY → DEPLOY_KEY (base)',
    ]);
  });

  test('sends a judge no key where the base’s has none', () => {
    const url = 'url: "https://models.example/v1"';
    const head = aConfig([`steps: { reply: { ${JUDGE}, ${url}, key: DEPLOY_KEY } }`]);
    const { suite, told } = judged(head, aConfig([`steps: { reply: { ${JUDGE}, ${url} } }`]));
    expect(suite?.steps[0]?.scorer).not.toHaveProperty('key');
    expect(told).toEqual(['DEPLOY_KEY | suites.s.steps.reply.key: none → DEPLOY_KEY (base)']);
  });

  const AT = (url: string, key?: string) =>
    `{ ${JUDGE}, url: "https://${url}/v1"${key === undefined ? '' : `, key: ${key}`} }`;

  test('of a judge at an address that the base does not know sends nothing there, and is told', () => {
    const head = aConfig([`steps: { reply: ${AT('models.example', 'KEY')} }`]);
    const { told, unasked } = judged(head, aConfig(['steps: { reply: contains }']));
    expect(unasked).toEqual(['s/reply https://models.example/v1 KEY']);
    expect(told).toEqual([
      'judge | suites.s.steps.reply.scorer: contains → judge m-2026-08-01, j.md, single, correct 1, wrong 0 (neither)',
      '"https://models.example/v1" | suites.s.steps.reply.url: none → https://models.example/v1 (neither)',
      'KEY | suites.s.steps.reply.key: none → KEY (neither)',
    ]);
  });

  test.each<[string, string]>([
    ['a new step', `  s: { cases: [a], steps: { reply: ${AT('base.example', 'KEY')}, more: JUDGE } }\n`],
    ['a renamed step', '  s: { cases: [a], steps: { answer: JUDGE } }\n'],
    ['a changed scorer', `  s: { cases: [a], steps: { reply: ${AT('base.example', 'KEY')}, plain: JUDGE } }\n`],
    ['a new suite', '  t: { cases: [a], steps: { reply: JUDGE } }\n'],
    ['a renamed suite', '  z: { cases: [a], steps: { reply: JUDGE } }\n'],
  ])('asks the judge of %s only where the base sends that key to that address', (_, suites) => {
    const base = aConfig([`steps: { reply: ${AT('base.example', 'KEY')}, plain: equals }`]);
    const unasked = (judge: string) => judged(`suites:\n${suites.replace('JUDGE', judge)}`, base).unasked;
    expect(unasked(AT('base.example', 'KEY'))).toEqual([]);
    for (const [url, key] of [
      ['evil.example', 'KEY'],
      ['base.example', 'DEPLOY_KEY'],
      ['evil.example'],
      ['base.example'],
    ] as const) {
      expect(unasked(AT(url, key))).toEqual([expect.stringContaining(`https://${url}/v1 ${key ?? 'no key'}`)]);
    }
  });

  test('asks nobody anew where key or address of a judge changes: the base’s stay', () => {
    const base = aConfig([`steps: { reply: ${AT('base.example', 'KEY')} }`]);
    expect(judged(aConfig([`steps: { reply: ${AT('evil.example', 'DEPLOY_KEY')} }`]), base)).toMatchObject({
      unasked: [],
      suite: { steps: [{ scorer: { url: 'https://base.example/v1', key: 'KEY' } }] },
    });
  });

  test('knows a judge of another suite of the base', () => {
    const base = `${aConfig(['steps: { reply: equals }'])}  t: { cases: [b], steps: { reply: ${AT('base.example', 'KEY')} } }\n`;
    const { unasked, told } = judged(aConfig([`steps: { reply: ${AT('base.example', 'KEY')} }`]), base);
    expect(unasked).toEqual([]);
    expect(told.filter((one) => /url|key/.test(one))).toEqual([
      '"https://base.example/v1" | suites.s.steps.reply.url: none → https://base.example/v1 (head)',
      'KEY | suites.s.steps.reply.key: none → KEY (head)',
    ]);
  });

  test('tells of every judge that comes with a new step or a new suite', () => {
    const steps = `steps: { a: { scorer: equals, final: true }, reply: { ${JUDGE}, url: "https://models.example/v1", key: KEY } }`;
    const head = `${aConfig([steps])}  t: { cases: [b], ${steps} }\n`;
    expect(judged(head, aConfig(['steps: { a: equals }'])).told).toEqual([
      '"https://models.example/v1" | suites.s.steps.reply.url: none → https://models.example/v1 (neither)',
      'KEY | suites.s.steps.reply.key: none → KEY (neither)',
      '"https://models.example/v1" | suites.t.steps.reply.url: none → https://models.example/v1 (neither)',
      'KEY | suites.t.steps.reply.key: none → KEY (neither)',
    ]);
  });

  test('tells when a judge’s prompt is pinned anew', () => {
    const judge = (pin: string) =>
      aConfig([
        `steps: { reply: { scorer: judge, prompt: { path: j.md, pin: "${pin}" }, model: m, url: "https://x.example" } }`,
      ]);
    expect(judged(judge('2@sha256:bbbbbbbbbbbb'), judge('1@sha256:aaaaaaaaaaaa')).told).toEqual([
      'judge | suites.s.steps.reply.scorer: judge m, j.md 1@sha256:aaaaaaaaaaaa, single, correct 1, wrong 0 → judge m, j.md 2@sha256:bbbbbbbbbbbb, single, correct 1, wrong 0 (head)',
    ]);
  });

  test('tells fewer trials, which count at once, and says nothing of more', () => {
    expect(judged(aConfig(['trials: 2']), aConfig(['trials: 3'])).told).toEqual(['2 | suites.s.trials: 3 → 2 (head)']);
    expect(judged(aConfig(['trials: auto']), aConfig(['trials: 3']))).toMatchObject({
      told: ['auto | suites.s.trials: 3 → auto (head)'],
      suite: { trials: 1, stopEarly: true },
    });
    expect(judged(aConfig(['trials: 3']), aConfig(['trials: auto'])).told).toEqual([]);
    expect(judged(aConfig(['trials: auto']), aConfig([])).told).toEqual([]);
  });

  test('tells a waiver that goes, and one whose term or reason changes, once', () => {
    const base = aConfig(
      [],
      'waivers: [{ rule: set/leak, subject: a, reason: x }, { rule: set/leak, subject: b, reason: y, until: 2027-01-31 }]\n',
    );
    const head = aConfig([], 'waivers: [{ rule: set/leak, subject: b, reason: y, until: 2028-01-31 }]\n');
    expect(judged(head, base).told).toEqual([
      '[{ | waivers (set/leak of a): x → none (base)',
      '{ | waivers (set/leak of b): until 2027-01-31: y → until 2028-01-31: y (base)',
    ]);
  });

  test('is not changed by another order, by a default written out, or by a group said rule by rule', () => {
    const base = aConfig([], 'fail-on: [pin, step]\nrules: { policy: note }\n');
    const head = aConfig(
      ['margin: 0.05', 'trials: 5', 'steps: { reply: { scorer: equals, threshold: 100%, final: true } }'],
      'fail-on: [step, pin]\nrules: { policy/changed: { level: note }, policy/expired-waiver: note, policy/unused-waiver: note, stale/prompt-moved: { grace: 7d } }\n',
    );
    expect(judged(head, base).told).toEqual([]);
  });

  test('tells what lowers the bar by going away, and that head’s way counts', () => {
    const base = `suites:
  s: { cases: [a], agent: { command: [./run] }, steps: { lookup: { scorer: tool-call }, reply: equals, gone: regex } }
  t: { cases: [b] }
`;
    const head = `suites:
  s: { cases: [a], steps: { lookup: { scorer: tool-call, order: subset, tolerance: 1 }, reply: contains } }
`;
    const { suite, told, changes } = judged(head, base);
    expect(told).toEqual([
      'contains | suites.s.steps (final): gone → reply (head)',
      'tool-call | suites.s.steps.lookup.scorer: tool-call, ordered, tolerance 0 → tool-call, subset, tolerance 1 (head)',
      'contains | suites.s.steps.reply.scorer: equals → contains (head)',
      '{ | suites.s.steps.gone: a step → none (head)',
      '{ | suites.s.agent: an agent → none (head)',
      'suites: | suites.t: a suite → none (head)',
    ]);
    expect(changes.map((change) => change.suite)).toEqual(['s', 's', 's', 's', 's', 't']);
    expect(suite?.steps.find(({ final }) => final)?.name).toBe('reply');
    expect(suite?.agent).toBeUndefined();
  });

  test('of a new suite is the head’s, and the variables its agent asks for are told', () => {
    const base = aConfig(['margin: 1%']);
    const head = `${aConfig(['margin: 1%'])}  new: { cases: [b], margin: 30%, agent: { command: [./run], env: [KEY] } }\n`;
    const { config, told } = judged(head, base);
    expect(config.suites.map(({ name, margin }) => [name, margin])).toEqual([
      ['s', 0.01],
      ['new', 0.3],
    ]);
    expect(config.suites[1]?.agent?.env).toEqual(['KEY']);
    expect(told).toEqual(['[KEY | suites.new.agent.env: none → KEY (head)']);
  });

  test('of a step or an agent that the base does not have is the head’s', () => {
    const base = aConfig(['steps: { reply: equals }']);
    const head = aConfig([
      'steps: { extract: { scorer: number, threshold: 0.2 }, reply: equals }',
      'agent: { command: [./run], env: [KEY] }',
    ]);
    const { suite, told } = judged(head, base);
    expect(suite?.steps[0]?.threshold).toBe(0.2);
    expect(suite?.agent?.env).toEqual(['KEY']);
    expect(told).toEqual(['[KEY | suites.s.agent.env: none → KEY (head)']);
  });

  test('always leaves exactly one step final', () => {
    const base = aConfig(['steps: { a: { scorer: equals, final: true }, b: equals }']);
    for (const steps of ['{ a: equals, b: equals }', '{ b: equals }', '{ c: equals, a: fields, d: equals }']) {
      const { suite } = judged(aConfig([`steps: ${steps}`]), base);
      expect(suite?.steps.filter(({ final }) => final)).toHaveLength(1);
    }
  });

  test('changes are told on one line, without anything a terminal would obey', () => {
    const head = aConfig([], 'waivers: [{ rule: set/leak, subject: "a\\nb", reason: "\\e[2J\\u202e" }]\n');
    const { path, to } = judged(head, aConfig([])).changes[0] ?? { path: '', to: '' };
    expect(`${path} ${to}`).toBe('waivers (set/leak of a\\nb) \\u{1B}[2J\\u{202E}');
  });
});
