import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type LineFault, lineReader, MAX_LINE_BYTES } from '../../src/agent/line-reader.ts';

function readAll(chunks: readonly Buffer[]) {
  const messages: string[] = [];
  const log: string[] = [];
  const faults: LineFault[] = [];
  const reader = lineReader({
    messages: (lines) => messages.push(...lines),
    log: (line) => log.push(line.toString('utf8')),
    fault: (fault) => faults.push(fault),
  });
  for (const chunk of chunks) reader.read(chunk);
  reader.end();
  return { messages, log, faults };
}

const line = fc.oneof(
  fc.json().map((json) => `{"value":${json}}`),
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' ')),
);

describe('reading lines from a stream of bytes', () => {
  test('gives the same lines however the bytes were cut', () => {
    fc.assert(
      fc.property(fc.array(line), fc.array(fc.nat(200)), fc.boolean(), (lines, cuts, terminated) => {
        const bytes = Buffer.from(lines.join('\n') + (terminated ? '\n' : ''));
        const places = [
          0,
          ...[...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b),
          bytes.length,
        ];
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        const { messages, log, faults } = readAll(chunks);
        expect(messages).toEqual(lines.filter((text) => text.startsWith('{')).map((text) => text.trimEnd()));
        const logged = lines.filter((text) => !text.startsWith('{')).join('\n');
        expect(log.join('').replace(/\n$/, '').length).toBeLessThanOrEqual(logged.length + 1);
        expect(log.join('').replaceAll('\n', '')).toBe(logged.replaceAll('\n', ''));
        expect(faults).toEqual([]);
      }),
    );
  });

  test('a carriage return before the line feed is not part of the line', () => {
    expect(readAll([Buffer.from('{"a":1}\r\n')]).messages).toEqual(['{"a":1}']);
  });

  test('hands over together what came together', () => {
    const batches: (readonly string[])[] = [];
    const reader = lineReader({ messages: (lines) => batches.push(lines), log: () => {}, fault: () => {} });
    reader.read(Buffer.from('{"a":1}\n{"b":2}\n{"c"'));
    reader.read(Buffer.from(':3}\n'));
    expect(batches).toEqual([['{"a":1}', '{"b":2}'], ['{"c":3}']]);
  });

  test('stops at a line that is too long, in one chunk or in many, and reads nothing after it', () => {
    const long = Buffer.alloc(MAX_LINE_BYTES / 4 + 1, 0x7b);
    expect(readAll([long, long, long, long, Buffer.from('\n{"a":1}\n')])).toMatchObject({
      messages: [],
      faults: ['line-too-long'],
    });
    expect(readAll([Buffer.concat([long, long, long, long])]).faults).toEqual(['line-too-long']);
  });

  test('stops at a reply that is not UTF-8; a log line may be anything', () => {
    expect(readAll([Buffer.of(0xff, 0x0a, 0x7b, 0xff, 0x0a)])).toEqual({
      messages: [],
      log: ['\ufffd\n'],
      faults: ['not-utf-8'],
    });
  });
});
