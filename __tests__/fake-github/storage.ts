import type { IncomingMessage, ServerResponse } from 'node:http';
import { signatureOf } from './artifacts.ts';
import type { State } from './state.ts';

export interface StorageRequest {
  readonly path: string;
  /** Whether it carried credentials, which this host must never see. */
  readonly authorized: boolean;
}

/** The host that artifacts are really fetched from: it knows addresses, and no tokens. */
export function storage(state: State, requests: StorageRequest[]) {
  return ({ url = '/', headers }: IncomingMessage, outgoing: ServerResponse): void => {
    const { pathname, searchParams } = new URL(url, 'http://loopback');
    const authorized = headers.authorization !== undefined;
    requests.push({ path: pathname, authorized });
    const found = state.artifacts.find(({ id }) => pathname === `/${id}.zip`);
    if (found === undefined || authorized || searchParams.get('sig') !== signatureOf(found)) {
      outgoing.writeHead(403, { 'content-type': 'application/xml' });
      outgoing.end('<Error><Code>AuthenticationFailed</Code></Error>');
      return;
    }
    outgoing.writeHead(200, { 'content-type': 'application/zip', 'content-length': found.zip.length });
    outgoing.end(found.zip);
  };
}
