import type { Json } from '../../values/json.ts';
import { isObject, unpacked } from '../shape.ts';
import { type Attributes, forEachUnder } from './attributes.ts';
import type { Marks } from './span.ts';

const OWN = 'evalgap.';
const PROMPT = 'evalgap.prompt.';
const LONGEST_NAME = 200;

/**
 * What no convention has a name for, under names of our own. They stand among the attributes or, as OpenInference
 * carries what applications add, in the JSON of `metadata`. `faults` counts those whose value cannot be.
 */
export function readMarks(attributes: Attributes): { readonly marks?: Marks; readonly faults: number } {
  const own = ownEntries(attributes);
  if (own.length === 0) return { faults: 0 };
  const marks: { -readonly [Key in keyof Marks]: Marks[Key] } = {};
  const prompts: (readonly [string, string])[] = [];
  let faults = 0;
  for (const [name, value] of own) {
    const key = name.slice(OWN.length);
    if (name.startsWith(PROMPT) && isLabel(name.slice(PROMPT.length)) && isLabel(value))
      prompts.push([name.slice(PROMPT.length), value]);
    else if (key === 'step' && isLabel(value)) marks.step = value;
    else if (key === 'input') marks.input = unpacked(value) ?? value;
    else if (key === 'output') marks.output = unpacked(value) ?? value;
    else if (key === 'confidence' && typeof value === 'number' && value >= 0 && value <= 1) marks.confidence = value;
    else if ((key === 'routed' || key === 'correct') && typeof value === 'boolean') marks[key] = value;
    else faults += 1;
  }
  if (prompts.length > 0) marks.prompts = prompts;
  return { marks, faults };
}

function ownEntries(attributes: Attributes): readonly (readonly [string, Json])[] {
  const own: (readonly [string, Json])[] = [];
  forEachUnder(attributes, OWN, (value, name) => {
    own.push([name, value]);
  });
  const metadata = attributes.get('metadata');
  if (typeof metadata !== 'string' || !metadata.includes(OWN)) return own;
  const inner = unpacked(metadata);
  return isObject(inner) ? [...Object.entries(inner).filter(([name]) => name.startsWith(OWN)), ...own] : own;
}

function isLabel(value: Json): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;
}
