import { type Block, fence, list, paragraph } from './blocks.ts';
import { printJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';
import { code, type Words, words } from './words.ts';

/** What `evalgap init` found and made. */
export interface InitReport {
  readonly files: readonly InitFile[];
  readonly labels: readonly InitLabel[];
  /** False: nothing was written, as was asked for. */
  readonly written: boolean;
  /** Absent: there is none yet. */
  readonly config?: string | undefined;
}

export interface InitFile {
  readonly file: string;
  readonly state: 'written' | 'kept';
  /** A sentence without its full stop, about one that stood there. */
  readonly remark?: string;
}

interface InitLabel {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

export function renderInit(report: InitReport): string {
  return toMarkdown(blocksOf(report));
}

export function renderInitText(report: InitReport, { columns, style }: TextOptions = {}): string {
  return toTerminal(blocksOf(report), columns, style);
}

export function initJson({ files, labels }: InitReport): string {
  return printJson({ version: 1, files, commands: labels.map(labelCommand) });
}

/** For a shell, whatever the label is called. */
function labelCommand({ name, color, description }: InitLabel): string {
  return `gh label create ${quoted(name)} --color ${color} --description ${quoted(description)}`;
}

function quoted(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function blocksOf({ files, labels, written, config }: InitReport): readonly Block[] {
  return [
    list(files.map((file) => fileWords(file, written))),
    ...(config === undefined
      ? [
          paragraph(
            words`There is no config yet, so that the form asks for the step in words. Write one, delete the form and run this again to have it offer your steps.`,
          ),
        ]
      : []),
    paragraph(words`GitHub puts a form’s label on an issue only if the repository has it. These make the labels:`),
    fence(labels.map(labelCommand).join('\n')),
  ];
}

function fileWords({ file, state, remark }: InitFile, written: boolean): Words {
  if (state === 'written') return words`${code(file)}: ${written ? 'written' : 'would be written'}`;
  return remark === undefined ? words`${code(file)}: kept` : words`${code(file)}: kept. ${remark}.`;
}
