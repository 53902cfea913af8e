export interface TokenForm {
  /** What the tokens of an issuer begin with, as text. */
  readonly prefixes: readonly string[];
  /** What follows: class of characters, least and most of it; what is longer is looked at to its end. */
  readonly rest: string;
  /** They open nothing. */
  readonly harmless?: true;
}

const WORD = '[A-Za-z0-9]';
const URL_SAFE = '[A-Za-z0-9_-]';

/**
 * Tokens and keys whose issuers publish what they begin with, so that they can be found; and those
 * that look alike but are for tests alone or meant to be public.
 */
export const TOKEN_FORMS: readonly TokenForm[] = [
  // GitHub; an installation's token may also be a signed one with dots in it
  { prefixes: ['ghp_', 'gho_', 'ghu_', 'ghr_'], rest: `${WORD}{36,255}` },
  { prefixes: ['ghs_'], rest: '[A-Za-z0-9._-]{36,600}' },
  { prefixes: ['github_pat_'], rest: '[A-Za-z0-9_]{60,255}' },
  // GitLab
  {
    prefixes: ['pat', 'ptt', 'dt', 'rt', 'cbt', 'ft', 'imt', 'agent', 'oas', 'soat', 'ffct'].map(
      (kind) => `gl${kind}-`,
    ),
    rest: '[A-Za-z0-9_.-]{20,320}',
  },
  // Models: Anthropic, OpenRouter, OpenAI, Hugging Face, Perplexity
  { prefixes: ['sk-ant-'], rest: `${URL_SAFE}{32,200}` },
  { prefixes: ['sk-or-v1-'], rest: '[0-9a-f]{64}' },
  { prefixes: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'], rest: `${URL_SAFE}{32,200}` },
  { prefixes: ['sk-'], rest: `${WORD}{32,64}` },
  { prefixes: ['hf_', 'api_org_'], rest: `${WORD}{30,64}` },
  { prefixes: ['pplx-'], rest: `${WORD}{48,64}` },
  // Clouds: AWS access key ids, Google, DigitalOcean, Databricks, HashiCorp Vault
  { prefixes: ['AKIA', 'ASIA', 'ABIA', 'ACCA'], rest: '[A-Z0-9]{16}' },
  { prefixes: ['AIza'], rest: `${URL_SAFE}{35}` },
  { prefixes: ['dop_v1_', 'doo_v1_', 'dor_v1_'], rest: '[a-f0-9]{64}' },
  { prefixes: ['dapi'], rest: '[a-f0-9]{32}' },
  { prefixes: ['hvs.', 'hvb.'], rest: `${URL_SAFE}{90,300}` },
  // Payments and shops: Stripe, Shopify, Square
  { prefixes: ['sk_live_', 'rk_live_'], rest: `${WORD}{16,128}` },
  { prefixes: ['sk_test_', 'rk_test_', 'pk_test_', 'pk_live_'], rest: `${WORD}{16,128}`, harmless: true },
  { prefixes: ['shpat_', 'shpca_', 'shppa_', 'shpss_'], rest: '[a-fA-F0-9]{32}' },
  { prefixes: ['sq0atp-', 'sq0csp-'], rest: `${URL_SAFE}{22,60}` },
  // Messages: Slack, Twilio, SendGrid
  { prefixes: [...'abeoprs'].map((kind) => `xox${kind}-`), rest: '[A-Za-z0-9-]{16,300}' },
  { prefixes: ['xapp-'], rest: '[A-Za-z0-9-]{30,200}' },
  { prefixes: ['hooks.slack.com/services/'], rest: '[A-Za-z0-9/]{40,60}' },
  { prefixes: ['SK'], rest: '[0-9a-f]{32}' },
  { prefixes: ['SG.'], rest: `${URL_SAFE}{16,32}\\.${URL_SAFE}{16,64}` },
  // Packages: npm, PyPI, RubyGems
  { prefixes: ['npm_'], rest: `${WORD}{36}` },
  { prefixes: ['pypi-AgE'], rest: `${URL_SAFE}{50,300}` },
  { prefixes: ['rubygems_'], rest: '[a-f0-9]{48}' },
  // Tools: Atlassian, Linear, Notion, Postman, Grafana, Sentry
  { prefixes: ['ATATT3'], rest: '[A-Za-z0-9_=-]{100,300}' },
  { prefixes: ['lin_api_'], rest: `${WORD}{40}` },
  { prefixes: ['ntn_'], rest: `${WORD}{46}` },
  { prefixes: ['PMAK-'], rest: '[a-f0-9]{24}-[a-f0-9]{34}' },
  { prefixes: ['glsa_'], rest: `${WORD}{32}_[A-Fa-f0-9]{8}` },
  { prefixes: ['sntryu_'], rest: '[a-f0-9]{64}' },
];
