import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Command, formatCommand } from '../../src/commands/command.ts';
import { parseCommand } from '../../src/commands/parse-command.ts';
import { RULES } from '../../src/config/rule-ids.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const SHA = '1f3c9a2b7d4e5f60718293a4b5c6d7e8f9012345';

const read = (body: string) => parseCommand(body, NOW);
const accept = (rest: string) => read(`/evalgap accept ${rest}`);
const commandOf = (body: string) => {
  const reading = read(body);
  return reading.kind === 'command' ? reading.command : reading.kind;
};

describe('a command', () => {
  test.each<[string, Command]>([
    [`/evalgap run ${SHA}`, { kind: 'run', sha: SHA }],
    [`/evalgap run ${'0a'.repeat(32)}`, { kind: 'run', sha: '0a'.repeat(32) }],
    ['/evalgap pin', { kind: 'pin' }],
    ['/evalgap snooze 1d', { kind: 'snooze', days: 1 }],
    ['/evalgap snooze 90d', { kind: 'snooze', days: 90 }],
    ['/evalgap add-case', { kind: 'add-case' }],
    ['/evalgap help', { kind: 'help' }],
    [
      '/evalgap accept stale/prompt-moved until 2027-01-31: new policy',
      { kind: 'accept', cause: 'stale/prompt-moved', until: '2027-01-31', reason: 'new policy' },
    ],
    [
      '/evalgap accept stale/product-moved:support:policies/re funds.md until 2026-11-23: a: b until 2028-01-01: c',
      {
        kind: 'accept',
        cause: 'stale/product-moved:support:policies/re funds.md',
        until: '2026-11-23',
        reason: 'a: b until 2028-01-01: c',
      },
    ],
  ])('%s', (body, command) => {
    expect(read(body)).toEqual({ kind: 'command', command });
  });

  test('stands on the first line, and what follows on others is not looked at', () => {
    for (const rest of ['\n', '\r\n', '\r', '\nthanks', '\r\n/evalgap pin\r\n', '  \t\n> quoted', '   '])
      expect(read(`/evalgap help${rest}`)).toEqual({ kind: 'command', command: { kind: 'help' } });
  });

  test.each([
    '',
    'thanks',
    ' /evalgap help',
    '\t/evalgap help',
    '\n/evalgap help',
    '> /evalgap help',
    '`/evalgap help`',
    '```\n/evalgap help\n```',
    '    /evalgap help',
    '- /evalgap help',
    'please /evalgap help',
    '@octocat /evalgap help',
    '/Evalgap help',
    '/EVALGAP help',
    '\uFEFF/evalgap help',
    '\u200B/evalgap help',
    '\u202E/evalgap help',
    '／evalgap help',
    '/еvalgap help',
    '\\/evalgap help',
    '<!-- -->/evalgap help',
  ])('%j is none', (body) => {
    expect(read(body)).toEqual({ kind: 'none' });
  });
});

test('every command that docs/commands.md shows to copy is one', () => {
  const page = readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../docs/commands.md'), 'utf8');
  const shown = page.match(/^\/evalgap .*$/gm) ?? [];
  expect(shown.length).toBeGreaterThan(3);
  for (const line of shown) expect([line, read(line).kind]).toEqual([line, 'command']);
});

describe('what begins like a command and is none', () => {
  test.each([
    ['/evalgap', undefined],
    ['/evalgap ', undefined],
    ['/evalgaphelp', 'help'],
    ['/evalgap-run', 'run'],
    ['/evalgap  help', 'help'],
    ['/evalgap\thelp', 'help'],
    ['/evalgap\u00A0help', 'help'],
    ['/evalgap Help', 'help'],
    ['/evalgap helpp', 'help'],
    ['/evalgap rum', 'run'],
    ['/evalgap addcase', 'add-case'],
    ['/evalgap snoozed 3d', 'snooze'],
    ['/evalgap help me', 'help'],
    ['/evalgap pin\u00A0', 'pin'],
    ['/evalgap pin --force', 'pin'],
    ['/evalgap run', 'run'],
    ['/evalgap run main', 'run'],
    [`/evalgap run ${SHA.slice(0, 7)}`, 'run'],
    [`/evalgap run ${SHA.toUpperCase()}`, 'run'],
    [`/evalgap run  ${SHA}`, 'run'],
    [`/evalgap run ${SHA} ${SHA}`, 'run'],
    [`/evalgap run ${SHA}0`, 'run'],
    [`/evalgap run ${SHA};reboot`, 'run'],
    ['/evalgap run $(id)', 'run'],
    ['/evalgap snooze 0d', 'snooze'],
    ['/evalgap snooze 91d', 'snooze'],
    ['/evalgap snooze 014d', 'snooze'],
    ['/evalgap snooze 1.5d', 'snooze'],
    ['/evalgap snooze -1d', 'snooze'],
    ['/evalgap snooze 2w', 'snooze'],
    ['/evalgap snooze １d', 'snooze'],
    ['/evalgap snooze', 'snooze'],
    ['/evalgap delete-repository', undefined],
    ['/evalgap constructor', undefined],
    ['/evalgap __proto__', undefined],
  ])('%j is a misuse, and the nearest command is %s', (body, meant) => {
    expect(read(body)).toMatchObject({ kind: 'misuse', fault: expect.stringContaining('expected') });
    expect((read(body) as { meant?: string }).meant).toBe(meant);
  });

  test.each([
    ['stale/prompt-moved', /a cause, .* a reason were expected/],
    ['stale/prompt-moved until 2027-01-31', /were expected/],
    ['stale/prompt-moved until 2027-01-31:no blank', /were expected/],
    ['prompt-moved until 2027-01-31: x', /the id of a rule .* was expected/],
    ['`stale/prompt-moved` until 2027-01-31: x', /the id of a rule .* was expected/],
    ['stale/prompt-moved: until 2027-01-31: x', /the id of a rule .* was expected/],
    ['stale/prompt-moved:support until 2027-01-31: x', /the id of a rule .* was expected/],
    ['stale/prompt-moved:support: until 2027-01-31: x', /the id of a rule .* was expected/],
    ['stale/prompt-moved:sup port:triage until 2027-01-31: x', /the id of a rule .* was expected/],
    ['stale/prompt-movd until 2027-01-31: x', /no rule has that name; did you mean `stale\/prompt-moved`/],
    ['made/up until 2027-01-31: x', /no rule has that name$/],
    ['stale/frozen until 2027-02-29: x', /a day of the calendar was expected/],
    ['stale/frozen until 2027-13-01: x', /a day of the calendar was expected/],
    ['stale/frozen until 27-01-01: x', /a day of the calendar was expected/],
    ['stale/frozen until tomorrow: x', /a day of the calendar was expected/],
    ['stale/frozen until 2026-11-22: x', /still to come .* 2026-11-23/],
    ['stale/frozen until 2027-11-24: x', /within a year was expected, up to 2027-11-23/],
    ['stale/frozen until 2027-11-23:  two blanks', /a reason of 1 to 500/],
    [`stale/frozen until 2027-11-23: ${'x'.repeat(501)}`, /a reason of 1 to 500/],
    ['stale/frozen until 2027-11-23: a\u2028b', /a reason of 1 to 500/],
    ['stale/frozen until 2027-11-23: a\tb', /a reason of 1 to 500/],
    ['stale/frozen until 2027-11-23: half \ud83d', /a reason of 1 to 500/],
  ])('accept %j says what is wrong with it', (rest, fault) => {
    expect(accept(rest)).toMatchObject({ kind: 'misuse', meant: 'accept', fault: expect.stringMatching(fault) });
  });

  test('a reason may have 500 characters, whatever they are made of', () => {
    expect(accept(`stale/frozen until 2027-11-23: ${'👍'.repeat(500)}`).kind).toBe('command');
    expect(accept(`stale/frozen until 2027-11-23: ${'👍'.repeat(501)}`).kind).toBe('misuse');
  });

  test('a day in a year from the 29th of February is the 28th', () => {
    const leap = new Date('2028-02-29T12:00:00Z');
    const line = (day: string) => parseCommand(`/evalgap accept stale/frozen until ${day}: x`, leap).kind;
    expect([line('2029-02-28'), line('2029-03-01')]).toEqual(['command', 'misuse']);
  });

  test('a comment as long as GitHub takes is answered, and only its beginning kept', () => {
    for (const long of ['x'.repeat(65_500), ' until a'.repeat(8_000), 'stale/frozen until '.repeat(3_000)]) {
      const reading = accept(long);
      expect(reading).toMatchObject({ kind: 'misuse', fault: expect.stringContaining('longer than 2000') });
      expect((reading as { given: string }).given.length).toBeLessThanOrEqual(200);
    }
  });
});

describe('whatever is written', () => {
  const hex = fc.constantFrom(...'0123456789abcdef');
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() === text && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text) && !text.includes(' until '));
  const day = fc.integer({ min: 0, max: 364 }).map((days) => {
    const instant = new Date(NOW.getTime() + days * 86_400_000);
    return instant.toISOString().slice(0, 10);
  });
  const rule = fc.constantFrom(...RULES.map(({ id }) => id));
  const cause = fc.oneof(
    rule,
    fc.tuple(rule, fc.stringMatching(/^[A-Za-z0-9._-]{1,20}$/), line).map((parts) => parts.join(':')),
  );
  const commands: fc.Arbitrary<Command> = fc.oneof(
    fc.array(hex, { minLength: 40, maxLength: 40 }).map((digits) => ({ kind: 'run' as const, sha: digits.join('') })),
    fc.constantFrom<Command>({ kind: 'pin' }, { kind: 'add-case' }, { kind: 'help' }),
    fc.integer({ min: 1, max: 90 }).map((days) => ({ kind: 'snooze' as const, days })),
    fc.record({ kind: fc.constant('accept' as const), cause, until: day, reason: line }),
  );

  test('a command that is printed is read back as it was, whatever follows it', () => {
    fc.assert(
      fc.property(commands, fc.constantFrom('', '\n', '\r\nmore', ' \t\n/evalgap help'), (command, rest) => {
        expect(commandOf(formatCommand(command) + rest)).toEqual(command);
      }),
    );
  });

  test('one character put before, or taken from the front, leaves no command', () => {
    fc.assert(
      fc.property(commands, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), (command, character) => {
        const printed = formatCommand(command);
        expect(read(character + printed).kind).toBe('none');
        expect(read(printed.slice(1)).kind).toBe('none');
      }),
    );
  });

  test('one character changed within the words gives no command, or the one it then spells', () => {
    fc.assert(
      fc.property(
        commands,
        fc.nat(),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        (command, at, put) => {
          const printed = formatCommand(command);
          const place = at % printed.length;
          const changed = printed.slice(0, place) + put + printed.slice(place + 1);
          const reading = read(changed);
          if (reading.kind !== 'command') return;
          const firstLine = /^[^\r\n]*/.exec(changed)?.[0].replace(/[ \t]+$/, '');
          expect(formatCommand(reading.command)).toBe(firstLine);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('nothing throws, and only what begins with the word is taken up', () => {
    const bodies = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }).map((text) => `/evalgap ${text}`),
      fc.string({ unit: 'grapheme' }).map((text) => `/evalgap accept ${text}`),
    );
    fc.assert(
      fc.property(bodies, (body) => {
        expect(read(body).kind === 'none').toBe(!body.startsWith('/evalgap'));
      }),
    );
  });
});
