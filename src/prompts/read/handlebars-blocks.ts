import type { HandlebarsTag } from './handlebars-tags.ts';
import type { TemplateFault } from './template.ts';

interface OpenBlock {
  readonly name: string;
  readonly offset: number;
}

/** Blocks that do not close what they open, in the order of the text. */
export function blockFaults(tags: readonly HandlebarsTag[]): readonly TemplateFault[] {
  const open: OpenBlock[] = [];
  const faults: TemplateFault[] = [];
  for (const tag of tags) {
    const opened = opens(tag);
    if (opened !== undefined) open.push(opened);
    if (tag.kind !== 'close') continue;
    const last = open.at(-1);
    if (last?.name === tag.name) open.pop();
    else faults.push(wrongClose(tag, last));
  }
  return [...faults, ...open.map(neverClosed)].sort((one, other) => one.offset - other.offset);
}

function opens({ kind, name, start }: HandlebarsTag): OpenBlock | undefined {
  if (kind === 'open' || kind === 'partial-block') return { name, offset: start };
  return kind === 'inline' ? { name: 'inline', offset: start } : undefined;
}

function wrongClose({ name, start }: HandlebarsTag, last: OpenBlock | undefined): TemplateFault {
  const message = `{{/${name}}} closes a block that is not open here`;
  return { offset: start, message, expected: last === undefined ? 'no closing tag' : `{{/${last.name}}}` };
}

function neverClosed({ name, offset }: OpenBlock): TemplateFault {
  return { offset, message: `this block is never closed`, expected: `{{/${name}}}` };
}
