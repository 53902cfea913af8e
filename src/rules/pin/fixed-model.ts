const YEAR = '20[1-9]\\d';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';

/** Ways in which providers name a model that stays as it is, between parts of the name. */
const FIXED: readonly RegExp[] = [
  part(`${YEAR}-?${MONTH}-?${DAY}`), // gpt-5.2-2026-08-01, claude-sonnet-4-5-20250929
  part(`${MONTH}${DAY}`), // gpt-4-0613
  part(`2\\d${MONTH}`), // mistral-large-2407
  part(`${MONTH}-${DAY}`), // gemini-2.5-pro-preview-05-06
  part(`${MONTH}-${YEAR}`), // command-r-08-2024
  part('0\\d\\d'), // gemini-1.5-pro-002
  /[-.]v\d+:\d+$/, // amazon.nova-pro-v1:0
  /[@:](?:sha256:)?(?=[a-f]*\d)[0-9a-f]{7,64}$/i, // model@sha256:…, owner/model:9f2c1e0
];

const FILE = /^(?:file:|\.{0,2}\/|~\/|[a-z]:[\\/])|\.(?:gguf|ggml|safetensors|onnx|bin|pt|mlmodel)$/i;

/** Whether a name says which model answers, today and later: by date, numbered snapshot, digest or as a file. */
export function isFixedModel(model: string): boolean {
  const name = model.trim();
  if (/(?:^|[-_:@.])latest$/i.test(name)) return false;
  return FILE.test(name) || FIXED.some((pattern) => pattern.test(name));
}

function part(pattern: string): RegExp {
  return new RegExp(`[-@:_./ ]${pattern}(?![\\dA-Za-z])`);
}
