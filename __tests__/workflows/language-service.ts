import { registerLogger, validate } from '@actions/languageservice';

/**
 * What of GitHub's language service the tests use. Node cannot load the package as it is published: this file is bundled
 * first. The service reports what it stumbles over to its log alone, and then finds nothing wrong.
 */
export function openService(stumbled: (message: string) => void): typeof validate {
  registerLogger({ error: stumbled, warn: stumbled, info: () => {}, log: () => {} });
  return validate;
}
