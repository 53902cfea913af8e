import type { Location } from '../../values/problem.ts';
import type { SarifLocation } from './log.ts';

/** A place in a file; where no line is known the first stands for the file, since viewers leave out what has none. */
export function sarifLocation({ file, line = 1, column }: Location): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(file),
      region: { startLine: Math.max(1, line), ...(column === undefined ? {} : { startColumn: Math.max(1, column) }) },
    },
  };
}

function artifactLocation(file: string): SarifLocation['physicalLocation']['artifactLocation'] {
  const uri = uriOf(file);
  return file.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

/** Percent-encoded part by part, so that nothing in a name reads as a scheme, a query or a fragment. */
export function uriOf(file: string): string {
  return file
    .toWellFormed()
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^(?:\.\/)+/, '');
}
