import type { Json } from '../../values/json.ts';
import { writtenText } from '../written-text.ts';

/** The inputs in which a text can be told. The others are not compared. */
export function inputTexts<Item extends { readonly input: Json }>(
  items: readonly Item[],
): readonly { readonly item: Item; readonly text: string }[] {
  return items.flatMap((item) => {
    const written = writtenText(item.input);
    return written === undefined ? [] : [{ item, text: written.text }];
  });
}
