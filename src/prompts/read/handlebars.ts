import { posix } from 'node:path';
import { blockFaults } from './handlebars-blocks.ts';
import { handlebarsTags } from './handlebars-tags.ts';
import type { TemplateScan, TemplateSyntax } from './template.ts';

/** Handlebars as dotprompt files use it: `{{> name}}` is a file beside them or in a folder `partials/`. */
export const handlebars: TemplateSyntax = { scan, fileNames };

function scan(text: string): TemplateScan {
  const { tags, faults } = handlebarsTags(text);
  const inlined = new Set(tags.flatMap(({ kind, name }) => (kind === 'inline' ? [name] : [])));
  return {
    comments: tags.filter(({ kind }) => kind === 'comment'),
    includes: tags
      .filter(({ kind, name }) => (kind === 'partial' || kind === 'partial-block') && name !== '' && !inlined.has(name))
      .map(({ start, end, kind, name }) => ({
        start,
        end,
        names: [name],
        optional: kind === 'partial-block',
        inline: true,
      })),
    faults: faults.length > 0 ? faults : blockFaults(tags),
  };
}

function fileNames(name: string): readonly string[] {
  const { dir, base } = posix.parse(name);
  const files = [`_${base}.prompt`, `${base}.prompt`].map((file) => posix.join(dir, file));
  return [...files, ...files.map((file) => posix.join('partials', file))];
}
