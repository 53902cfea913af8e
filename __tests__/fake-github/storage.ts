import type { IncomingHttpHeaders } from 'node:http';
import { signatureOf } from './artifacts.ts';
import type { Fault } from './faults.ts';
import type { Response } from './route.ts';
import type { State } from './state.ts';

export interface StorageRequest {
  readonly path: string;
  /** Whether it carried credentials, which this host must never see. */
  readonly authorized: boolean;
}

/** The host that artifacts are really fetched from: it knows signed addresses, and no tokens. */
export function stored(
  { artifacts }: State,
  { pathname, searchParams }: URL,
  { authorization }: IncomingHttpHeaders,
  fault: Fault | undefined,
): Response {
  if (fault?.kind === 'status') return refusedXml(fault.status, fault.headers);
  const found = artifacts.find(({ id }) => pathname === `/${id}.zip`);
  if (found === undefined || authorization !== undefined || searchParams.get('sig') !== signatureOf(found)) {
    return refusedXml(403);
  }
  return { status: 200, body: Buffer.from(found.zip), headers: { 'content-type': 'application/zip' } };
}

function refusedXml(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  const body = Buffer.from('<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code></Error>');
  return { status, body, headers: { 'content-type': 'application/xml', ...headers } };
}
