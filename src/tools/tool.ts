/** What a tool can be given. */
export interface ToolInput {
  /** A field within a field is `address.city`, in a list too. Sorted, each once. */
  readonly fields: readonly string[];
  /** Of which all fields are listed, and no other can be given: a field, or `` for the tool itself. Sorted. */
  readonly closed: readonly string[];
}

export type JsonType = 'text' | 'number' | 'boolean' | 'object' | 'list' | 'null';

/** Where in an answer something stands: the keys down to it, `[]` for any place in a list, `*` for any key. */
export type OutputPath = readonly string[];

export interface OutputField {
  readonly path: OutputPath;
  /** Of what it may be; of anything where there are none. */
  readonly types: readonly JsonType[];
  /** All texts and numbers it may be, where they are listed. */
  readonly values?: readonly string[];
}

/** What a tool can answer, as far as its schema says. */
export interface ToolOutput {
  /** The answer itself among them, as the empty path. */
  readonly fields: readonly OutputField[];
  /** Where anything may stand, below it too. */
  readonly open: readonly OutputPath[];
  /** Of its replies: `200`, `404`. */
  readonly statuses: readonly string[];
}

/** Something an agent can call, as its schema file describes it. */
export interface Tool extends ToolInput {
  readonly name: string;
  /** Looked for when it is asked for: few ask, and the schemas of answers are long. `undefined`: nothing is said of it. */
  readonly output?: () => ToolOutput | undefined;
  /** On which its file names it, where that was looked for. */
  readonly line?: number;
}

/** Finds the tools in the data of a file; `undefined` when the file is of another format. */
export type ToolFormat = (data: unknown, file: string) => readonly Tool[] | undefined;
