/** What a tool can be given. */
export interface ToolInput {
  /** A field within a field is `address.city`, in a list too. Sorted, each once. */
  readonly fields: readonly string[];
  /** Of which all fields are listed, and no other can be given: a field, or `` for the tool itself. Sorted. */
  readonly closed: readonly string[];
}

/** Something an agent can call, as its schema file describes it. */
export interface Tool extends ToolInput {
  readonly name: string;
  /** On which its file names it, where that was looked for. */
  readonly line?: number;
}

/** Finds the tools in the data of a file; `undefined` when the file is of another format. */
export type ToolFormat = (data: unknown, file: string) => readonly Tool[] | undefined;
