import { canonicalJson, sha256 } from '../values/json.ts';

/** Names every child gets when they are set: what programs need to be found, to speak, and to reach a network. */
const PASSED = new Set([
  'PATH',
  'LANG',
  'TZ',
  'TMPDIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'NODE_EXTRA_CA_CERTS',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  // By this a runner knows what a job left running, should Evalgap itself be killed.
  'RUNNER_TRACKING_ID',
]);

/** A workflow's own tokens and the files through which a step commands the runner. */
const WITHHELD = new Set([
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'GITHUB_ENTERPRISE_TOKEN',
  'GH_ENTERPRISE_TOKEN',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
]);
const WITHHELD_PREFIXES = ['INPUT_', 'STATE_', 'ACTIONS_'];

/**
 * The whole environment of user code: a fixed list, a home of its own, and the variables named by `allowed`.
 * A listed `HOME` wins over the temporary one. What is withheld stays withheld even when listed.
 */
export function childEnvironment(
  given: Readonly<Record<string, string>>,
  options: { readonly allowed: readonly string[]; readonly home: string },
): Record<string, string> {
  const listed = new Set(options.allowed);
  const passed = Object.entries(given).filter(
    ([name]) => !isWithheld(name) && (PASSED.has(name) || name.startsWith('LC_') || listed.has(name)),
  );
  return { HOME: options.home, ...Object.fromEntries(passed) };
}

/** Listed names that have no value. An absent secret reaches a workflow's step as an empty string. */
export function missingVariables(
  allowed: readonly string[],
  given: Readonly<Record<string, string>>,
): readonly string[] {
  return allowed.filter((name) => !isWithheld(name) && (Object.hasOwn(given, name) ? given[name] : '') === '');
}

/** Listed names that user code never gets to see. */
export function withheldVariables(allowed: readonly string[]): readonly string[] {
  return allowed.filter(isWithheld);
}

/**
 * A digest of what decides an answer and stands in no file: the platform, and the values of listed variables, as a
 * `MODEL` is. Left out are those whose names tell that they are secret: a new key gives no other answer, and a digest of
 * it would go wherever run files do.
 */
export function environmentDigest(allowed: readonly string[], given: Readonly<Record<string, string>>): string {
  const listed = allowed.filter((name) => !isWithheld(name) && !SECRET.test(name) && Object.hasOwn(given, name));
  const values = Object.fromEntries(listed.map((name) => [name, given[name] ?? '']));
  return sha256(canonicalJson({ platform: `${process.platform}-${process.arch}`, values })).slice(0, DIGITS);
}

const DIGITS = 12;
const SECRET = /key|token|secret|pass|pwd|credential|auth|cookie|session|private|cert|signature|dsn/i;

function isWithheld(name: string): boolean {
  const upper = name.toUpperCase();
  return WITHHELD.has(upper) || WITHHELD_PREFIXES.some((prefix) => upper.startsWith(prefix));
}
