import type { Config, Step, Suite } from './config.ts';
import type { Places } from './locate.ts';
import type { ParsedConfig } from './schema.ts';

type ParsedSuite = ParsedConfig['suites'][string];
type ParsedStep = ParsedSuite['steps'][string];

/** The config that the parts work with, from what the schema let through. Names keep the order in which they are written. */
export function toConfig(parsed: ParsedConfig, places: Places): Config {
  const rules = inOrder(parsed.rules, places.names(['rules']));
  return {
    suites: inOrder(parsed.suites, places.names(['suites'])).map(([name, suite]) => toSuite(name, suite, places)),
    rules: new Map(rules.flatMap(([id, options]) => (options === undefined ? [] : [[id, options] as const]))),
    waivers: parsed.waivers,
    failOn: [...new Set(parsed['fail-on'])],
    history: parsed.history,
    labels: parsed.labels,
  };
}

function toSuite(name: string, { prompts, models, steps, trials, ...rest }: ParsedSuite, places: Places): Suite {
  const written = (key: string) => places.names(['suites', name, key]);
  return {
    ...rest,
    name,
    trials: trials === 'auto' ? 1 : trials,
    stopEarly: trials === 'auto',
    prompts: inOrder(prompts, written('prompts')).map(([id, prompt]) => ({ id, ...prompt })),
    models: new Map(inOrder(models, written('models'))),
    steps: toSteps(inOrder(steps, written('steps'))),
  };
}

function toSteps(steps: readonly (readonly [string, ParsedStep])[]): readonly Step[] {
  const [final] = steps.find(([, step]) => step.final === true) ?? steps.at(-1) ?? [];
  return steps.map(([name, step]) => ({ ...step, name, final: name === final }));
}

/** An object lists names that look like numbers first; the file has the order that counts. */
function inOrder<Value>(
  record: Readonly<Record<string, Value>>,
  names: readonly string[],
): readonly (readonly [string, Value])[] {
  const place = new Map(names.map((name, index) => [name, index]));
  return Object.entries(record).sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}
