import { plural } from '../values/format.ts';
import { type Block, list, paragraph } from './blocks.ts';
import type { PinChange } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';
import { code, words } from './words.ts';

/** What `evalgap pin` wrote, or with `--check` would write. */
export function renderPins(changed: readonly PinChange[], written: boolean): string {
  return toMarkdown(blocksOf(changed, written));
}

export function renderPinsText(
  changed: readonly PinChange[],
  written: boolean,
  { columns, style }: TextOptions = {},
): string {
  return toTerminal(blocksOf(changed, written), columns, style);
}

function blocksOf(changed: readonly PinChange[], written: boolean): readonly Block[] {
  if (changed.length === 0) return [paragraph(words`Every pin names its prompt as it is.`)];
  const said = written
    ? `${plural(changed.length, 'pin')} written. A pin says that the cases fit the prompt: no case was run or read for it.`
    : `${plural(changed.length, 'pin')} would change.`;
  return [
    list(
      changed.map(
        ({ suite, prompt, from, to }) =>
          words`${code(suite)} ${code(prompt)}: ${from === null ? 'no pin' : code(from)} → ${code(to)}`,
      ),
    ),
    paragraph(words`${said}`),
  ];
}
