import { heading, paragraph } from '../blocks.ts';
import { commentMarker, toMarkdown } from '../markdown.ts';
import { code, words } from '../words.ts';
import { type LeftOut, resemblanceWords } from './drafts.ts';

/** First line of the comment on an issue that asks what a case asks already. */
export const RESEMBLES = commentMarker('resembles', {});

/** What stands on such an issue: nothing of what was reported, and the id of the case alone. */
export function resemblingReply(why: Extract<LeftOut['why'], { readonly kind: 'resembles' }>): string {
  const blocks = [
    heading(3, words`Evalgap · No case is drafted from this`),
    paragraph(
      words`${resemblanceWords(why)}, so another one would measure nothing new. If it is the same failure, close this issue: that case stands for it. If it is not, write a case by hand that tells the two apart, and give this issue’s address as ${code('source.url')}.`,
    ),
  ];
  return `${RESEMBLES}\n${toMarkdown(blocks)}`;
}
