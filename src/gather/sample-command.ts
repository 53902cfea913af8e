import { childEnvironment } from '../agent/environment.ts';
import { temporaryHome } from '../agent/home.ts';
import type { LoadedConfig, Suite } from '../config/config.ts';
import type { MapText } from '../production/redact-sample.ts';
import type { Redacted } from '../production/redacted.ts';
import { openRedactTexts, type RedactTexts, WITHHELD } from '../run/redact-texts.ts';
import type { World } from '../system/world.ts';
import { plural } from '../values/format.ts';
import type { Problem } from '../values/problem.ts';

interface CommandOptions {
  readonly world: Pick<World, 'environment'>;
  readonly suite: Suite;
  readonly directory: string;
  readonly loaded: Pick<LoadedConfig, 'locate'>;
}

/** How the texts of an item are redacted and replaced. */
export interface Kind<Item> {
  readonly redact: (item: Item) => Redacted<Item>;
  readonly map: (item: Item, map: MapText) => Item;
}

/** What is sent at once: enough that the way there and back counts for little, in memory a few megabytes. */
const MOST_TEXTS = 2_000;
const MOST_CHARACTERS = 1 << 20;
const MOST_AT_ONCE = 4;
const TIMEOUT_MS = 60_000;

/** The suite's `redact` command for many items at once. `known` takes known secrets out of what it prints. */
export function openSampleCommand(
  { world, suite, directory, loaded }: CommandOptions,
  argv: readonly string[],
  known: (text: string) => string,
) {
  const home = temporaryHome();
  const concurrency = Math.min(suite.agent?.concurrency ?? 1, MOST_AT_ONCE);
  const command = openRedactTexts({
    command: argv,
    cwd: directory,
    env: childEnvironment(world.environment, { allowed: suite.agent?.env ?? [], home: home.path }),
    concurrency,
    timeoutMs: suite.agent?.timeout ?? TIMEOUT_MS,
    redact: known,
  });
  /** By reason, how many samples were withheld for it. */
  const withheld = new Map<string, number>();

  async function redactBatch<Item>(batch: Batch<Item>, kind: Kind<Item>): Promise<readonly Redacted<Item>[]> {
    const texts = await askFor(command, batch.texts);
    if (texts.kind === 'failed') {
      // What follows the first line is what the command printed, of which it is not known what that quotes.
      const reason = texts.reason.split('\n', 1)[0] ?? '';
      withheld.set(reason, (withheld.get(reason) ?? 0) + batch.items.length);
    }
    let next = 0;
    const take = (): string => {
      next += 1;
      return texts.kind === 'failed' ? WITHHELD : (texts.texts[next - 1] ?? WITHHELD);
    };
    return batch.items.map((item) => kind.redact(kind.map(item, take)));
  }

  return {
    async redactAll<Item>(items: readonly Item[], kind: Kind<Item>): Promise<readonly Redacted<Item>[]> {
      const done: (readonly Redacted<Item>[])[] = [];
      const waiting = batchesOf(items, kind);
      const lane = async (): Promise<void> => {
        for (let batch = waiting.next(); batch.done !== true; batch = waiting.next())
          done[batch.value.index] = await redactBatch(batch.value, kind);
      };
      await Promise.all(Array.from({ length: concurrency }, lane));
      return done.flat();
    },
    problems: (): readonly Problem[] =>
      [...withheld].map(([reason, samples]) => ({
        message: `${reason}; the texts of ${plural(samples, 'sample')} are withheld`,
        location: loaded.locate(['suites', suite.name, 'redact']),
        remedy: 'Mend the command: it answers each line with as many texts as it was given, in their order',
      })),
    async stop(): Promise<void> {
      await command.stop();
      home.remove();
    },
  };
}

async function askFor(command: RedactTexts, texts: readonly string[]) {
  return texts.length === 0 ? ({ kind: 'redacted', texts } as const) : command.redact(texts);
}

interface Batch<Item> {
  readonly index: number;
  readonly items: Item[];
  readonly texts: string[];
}

/** Whole items together, each batch made when it is asked for. */
function* batchesOf<Item>(items: readonly Item[], { map }: Kind<Item>): Generator<Batch<Item>, undefined> {
  let batch: Batch<Item> = { index: 0, items: [], texts: [] };
  let characters = 0;
  for (const item of items) {
    batch.items.push(item);
    map(item, (text) => {
      batch.texts.push(text);
      characters += text.length;
      return text;
    });
    if (batch.texts.length < MOST_TEXTS && characters < MOST_CHARACTERS) continue;
    yield batch;
    batch = { index: batch.index + 1, items: [], texts: [] };
    characters = 0;
  }
  if (batch.items.length > 0) yield batch;
  return undefined;
}
