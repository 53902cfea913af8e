/** Something an agent can call, as its schema file describes it. */
export interface Tool {
  readonly name: string;
  /** What it can be given; a field within a field is `address.city`, in a list too. Sorted, each once. */
  readonly fields: readonly string[];
}

/** Finds the tools in the data of a file; `undefined` when the file is of another format. */
export type ToolFormat = (data: unknown, file: string) => readonly Tool[] | undefined;
