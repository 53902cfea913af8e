import { quote } from '../config/describe.ts';
import type { Json } from '../values/json.ts';
import type { Problem, Result } from '../values/problem.ts';
import type { Case } from './case.ts';
import { caseDigest } from './digest.ts';
import { type CaseReader, expectPerStep } from './expect.ts';
import { valueFault } from './json-value.ts';
import { placeOf, problemsOf } from './problems.ts';
import { caseSchema, type WrittenCase } from './schema.ts';
import type { Row } from './source.ts';

/** Checks a row and fills in what it leaves out. */
export function parseCase(row: Row, reader: CaseReader): Result<Case> {
  const fault = valueFault(row.value);
  if (fault !== undefined) {
    const { path, message, expected } = fault;
    return { ok: false, problems: [{ message, expected, location: placeOf(row, path) }] };
  }
  const parsed = caseSchema.safeParse(row.value);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, row) };
  const { input, expect: written, tags } = parsed.data;
  const expect = written === undefined ? withoutExpect(parsed.data, row) : expectOf(written, row, reader);
  if (!expect.ok) return expect;
  return {
    ok: true,
    value: {
      ...parsed.data,
      expect: expect.value,
      tags: [...new Set(tags)],
      digest: caseDigest(input, written),
      location: row.location,
    },
  };
}

/** A draft may wait for its expectation; any other case would be run and never counted. */
function withoutExpect({ draft }: Pick<WrittenCase, 'draft'>, row: Row): Result<Case['expect']> {
  if (draft) return { ok: true, value: new Map() };
  return refuse({
    message: 'the case has no expect',
    location: row.location,
    expected: 'what the final step should be, or what each step should be',
    remedy: 'Add it, or mark the case draft: true until it is known.',
  });
}

function expectOf(written: Json, row: Row, reader: CaseReader): Result<Case['expect']> {
  const reading = expectPerStep(written, reader);
  if (!reading.ok) {
    const path = reading.key === undefined ? ['expect'] : ['expect', reading.key];
    return refuse({ ...reading.fault, location: placeOf(row, path) });
  }
  const problems = Array.from(reading.expect, ([step, expected]): readonly Problem[] => {
    const fault = reader.check?.(step, expected);
    if (fault === undefined) return [];
    const { message, ...rest } = fault;
    return [{ message: `expect of ${quote(step)}: ${message}`, location: placeOf(row, ['expect', step]), ...rest }];
  }).flat();
  return problems.length === 0 ? { ok: true, value: reading.expect } : { ok: false, problems };
}

function refuse(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
