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
  const { expect: written, source, tags, ...rest } = parsed.data;
  const expect = written === undefined ? withoutExpect(rest, row) : expectOf(written, row, reader);
  if (!expect.ok) return expect;
  return {
    ok: true,
    value: {
      ...rest,
      expect: expect.value,
      tags: [...new Set(tags)],
      ...(source === undefined ? {} : { source }),
      digest: caseDigest(rest.input, written),
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
  if (reading.ok) return { ok: true, value: reading.expect };
  const path = reading.key === undefined ? ['expect'] : ['expect', reading.key];
  return refuse({ ...reading.fault, location: placeOf(row, path) });
}

function refuse(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
