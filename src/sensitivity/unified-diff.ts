const CONTEXT = 1;
/** Above so many comparisons the changed stretch is shown as a whole. */
const MOST_COMPARED = 4_000_000;

interface Edit {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

/** The lines in which two texts differ, as `diff -U1` writes them. Empty where they are the same. */
export function unifiedDiff(before: string, after: string, name: string): string {
  if (before === after) return '';
  const edits = editsBetween(split(before), split(after));
  const hunks = hunksOf(edits);
  return [`--- ${name}`, `+++ ${name}`, ...hunks].join('\n');
}

function split(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') return lines.slice(0, -1);
  return [...lines.slice(0, -1), `${lines.at(-1)}\n\\ No newline at end of file`];
}

function editsBetween(before: readonly string[], after: readonly string[]): readonly Edit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1;
  const [one, other] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return [
    ...before.slice(0, start).map((line): Edit => ({ sign: ' ', line })),
    ...(one.length * other.length > MOST_COMPARED ? replaced(one, other) : alongCommonLines(one, other)),
    ...before.slice(before.length - end).map((line): Edit => ({ sign: ' ', line })),
  ];
}

function replaced(before: readonly string[], after: readonly string[]): readonly Edit[] {
  return [...before.map((line): Edit => ({ sign: '-', line })), ...after.map((line): Edit => ({ sign: '+', line }))];
}

/** Keeps a longest common subsequence of lines (Wagner, Fischer 1974). */
function alongCommonLines(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      common[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const edits: Edit[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      edits.push({ sign: ' ', line: before[row] ?? '' });
      row += 1;
      column += 1;
    } else if (column >= after.length || (row < before.length && at(row + 1, column) >= at(row, column + 1))) {
      edits.push({ sign: '-', line: before[row] ?? '' });
      row += 1;
    } else {
      edits.push({ sign: '+', line: after[column] ?? '' });
      column += 1;
    }
  }
  return edits;
}

function hunksOf(edits: readonly Edit[]): readonly string[] {
  const near = edits.map((_, index) =>
    edits.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ sign }) => sign !== ' '),
  );
  const lines: string[] = [];
  let [before, after] = [1, 1];
  for (let index = 0; index < edits.length; ) {
    if (near[index] !== true) {
      before += 1;
      after += 1;
      index += 1;
      continue;
    }
    let end = index;
    while (near[end] === true) end += 1;
    const hunk = edits.slice(index, end);
    const old = hunk.filter(({ sign }) => sign !== '+').length;
    const young = hunk.filter(({ sign }) => sign !== '-').length;
    lines.push(`@@ -${place(before, old)} +${place(after, young)} @@`, ...hunk.map(({ sign, line }) => sign + line));
    before += old;
    after += young;
    index = end;
  }
  return lines;
}

/** Of an empty stretch the line before it is named. */
function place(from: number, count: number): string {
  return `${count === 0 ? from - 1 : from},${count}`;
}
