// Writes schema/evalgap.schema.json from the zod schema in src/config; with --check only says whether it is up to date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'schema/evalgap.schema.json');

// Sources are TypeScript, and Node 20 cannot read that: the compiler the tests use strips the types on the way in.
const stripTypes = `
  import { fileURLToPath } from "node:url";
  import { transformFile } from ${JSON.stringify(import.meta.resolve('@swc/core'))};
  export async function load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const jsc = { target: 'es2022', parser: { syntax: 'typescript' } };
    const { code } = await transformFile(fileURLToPath(url), { jsc, module: { type: 'es6' }, swcrc: false });
    return { format: 'module', source: code, shortCircuit: true };
  }`;
register(`data:text/javascript,${encodeURIComponent(stripTypes)}`);

const { configJsonSchema } = await import('../src/config/json-schema.ts');
const text = `${JSON.stringify(configJsonSchema(), undefined, 2)}\n`;

if (process.argv.includes('--check')) {
  if (committed() === text) {
    console.log(`schema/evalgap.schema.json is what src/config says (${text.length} characters compared)`);
  } else {
    console.error('schema/evalgap.schema.json is not what src/config says.\nRun `npm run schema` and commit schema/.');
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function committed() {
  try {
    return readFileSync(target, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
