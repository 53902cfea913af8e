import { join } from 'node:path';
import type { PromptEntry } from '../../config/config.ts';
import type { SuiteSide } from '../../gather/suite-side.ts';
import { readPrompt } from '../../prompts/read.ts';
import { languageOf } from '../../rules/set/clean/language.ts';
import { messagesOf } from '../../rules/set/clean/message.ts';
import { inputVariants } from '../../sensitivity/input/input-variants.ts';
import { promptVariants } from '../../sensitivity/prompt/prompt-variants.ts';
import type { AskedCase, LeftOut, PromptVariant, Variants } from '../../sensitivity/variant.ts';
import { readExactly, readInside } from '../../system/files.ts';
import { canonicalJson } from '../../values/json.ts';

export interface VariantSource {
  readonly side: SuiteSide;
  readonly cases: readonly AskedCase[];
  readonly seed: string;
  /** Ids; none: all of the suite. */
  readonly prompts: readonly string[];
}

/** Every writing of the suite's prompts and inputs that changes something, and why the others are not among them. */
export async function suiteVariants({ side, cases, seed, prompts }: VariantSource): Promise<Variants> {
  const named = side.suite.prompts.filter(({ id }) => prompts.length === 0 || prompts.includes(id));
  const ofPrompts = await Promise.all(named.map((entry) => variantsOf(side, entry, seed)));
  const ofInputs =
    prompts.length > 0 ? { made: [], leftOut: [] } : inputVariants(cases, seed, (text) => languageIn(text));
  return {
    made: [...ofPrompts.flatMap(({ made }) => made), ...ofInputs.made],
    leftOut: [...ofPrompts.flatMap(({ leftOut }) => leftOut), ...ofInputs.leftOut],
  };
}

async function variantsOf(
  { checkout, suite, prompts }: SuiteSide,
  entry: PromptEntry,
  seed: string,
): Promise<{ readonly made: readonly PromptVariant[]; readonly leftOut: readonly LeftOut[] }> {
  const none = (reason: string) => ({
    made: [],
    leftOut: [{ family: 'prompt' as const, id: `${entry.id}/*`, reason }],
  });
  const { agent } = suite;
  if (agent?.transport.kind === 'http')
    return none('an agent behind a URL reads its prompts where it runs, so that no variant would reach it');
  const reading = prompts[suite.prompts.indexOf(entry)];
  if (reading?.state !== 'read') return none('the prompt could not be read');
  const { format } = reading.prompt;
  if (format !== 'text' && format !== 'dotprompt')
    return none(`only prompts that are one text behind front matter are written otherwise, not those in ${format}`);
  const { made, leftOut } = promptVariants(
    { id: entry.id, path: entry.path, text: await readExactly(join(checkout.directory, entry.path), entry.path) },
    seed,
  );
  const sound: PromptVariant[] = [];
  const unsound: LeftOut[] = [];
  for (const variant of made) {
    const read = await readVariant(entry, variant, checkout.directory);
    const same =
      read.state === 'read' &&
      canonicalJson(read.prompt.behaviour) === canonicalJson(reading.prompt.behaviour) &&
      read.prompt.version === reading.prompt.version;
    if (same) sound.push(variant);
    else unsound.push({ family: 'prompt', id: variant.id, reason: 'it would be read as another kind of file' });
  }
  return { made: sound, leftOut: [...leftOut, ...unsound] };
}

export function readVariant(entry: PromptEntry, variant: PromptVariant, directory: string) {
  return readPrompt(entry, async (path) => (path === entry.path ? variant.text : readInside(directory, path)));
}

function languageIn(text: string): string | undefined {
  const [message] = messagesOf([{ input: text }]);
  return message && languageOf(message);
}
