/** A workflow command that a runner carried out. */
export interface ObeyedCommand {
  /** In lower case: a runner does not tell them apart. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What a runner makes of a process's output: what it carries out, and what it shows as text. */
export interface ReadLog {
  readonly commands: readonly ObeyedCommand[];
  readonly shown: readonly string[];
}

interface Syntax {
  readonly parse: (line: string) => ObeyedCommand | undefined;
}

/** Every command that the runner knows a handler for. */
const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** What .NET takes for white space: JavaScript's, the next-line character beside it, the byte order mark not. */
const LEADING_SPACE = /^(?:(?!\uFEFF)[\s\u0085])+/;

/**
 * Reads output as the runner does: a line ends at CR, LF or both; `::name …::data` opens a line after white space at
 * most; `##[name …]data` may stand anywhere in it; between `stop-commands` and its token nothing else is obeyed.
 */
export function readLog(output: string): ReadLog {
  const commands: ObeyedCommand[] = [];
  const shown: string[] = [];
  let token: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const names = token === undefined ? KNOWN : new Set([...KNOWN, token]);
    const command = [colons, brackets].map(({ parse }) => parse(line)).find((parsed) => names.has(parsed?.name ?? ''));
    if (command === undefined || (token !== undefined && command.name !== token)) {
      shown.push(line);
    } else if (token !== undefined) {
      token = undefined;
    } else if (command.name === 'stop-commands' && isStopToken(command.data)) {
      token = command.data.toLowerCase();
    } else {
      commands.push(command);
    }
  }
  return { commands, shown };
}

function isStopToken(token: string): boolean {
  return token !== '' && token.toLowerCase() !== 'pause-logging' && !KNOWN.has(token.toLowerCase());
}

const colons: Syntax = {
  parse(line) {
    const text = line.replace(LEADING_SPACE, '');
    const end = text.indexOf('::', 2);
    if (!text.startsWith('::') || end < 0) return undefined;
    return commandOf(
      text.slice(2, end),
      ',',
      text.slice(end + 2),
      { '%0D': '\r', '%0A': '\n' },
      { '%3A': ':', '%2C': ',' },
    );
  },
};

const brackets: Syntax = {
  parse(line) {
    const start = line.indexOf('##[');
    const end = line.indexOf(']', start);
    if (start < 0 || end < 0) return undefined;
    const codes = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' };
    return commandOf(line.slice(start + 3, end), ';', line.slice(end + 1), codes, {});
  },
};

type Codes = Readonly<Record<string, string>>;

function commandOf(head: string, separator: string, data: string, codes: Codes, propertyCodes: Codes): ObeyedCommand {
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  const pairs =
    space > 0
      ? head
          .slice(space + 1)
          .trim()
          .split(separator)
      : [];
  const properties = Object.fromEntries(
    pairs.flatMap((pair) => {
      const [, key = '', value = ''] = /^=*([^=]+)=(.+)$/s.exec(pair) ?? [];
      return key === '' ? [] : [[key, decoded(value, { ...codes, ...propertyCodes })]];
    }),
  );
  return { name: name.toLowerCase(), properties, data: decoded(data, codes) };
}

function decoded(text: string, codes: Codes): string {
  const plain = Object.entries(codes).reduce((rest, [code, character]) => rest.replaceAll(code, character), text);
  return plain.replaceAll('%25', '%');
}
