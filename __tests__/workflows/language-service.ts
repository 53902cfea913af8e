// What of GitHub's language service the tests use. Node cannot load the package as it is published; `checkers.ts`
// bundles this file first.
export { registerLogger, validate } from '@actions/languageservice';
