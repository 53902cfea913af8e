// Shows Markdown as GitHub does: `node scripts/preview.mjs <folder> [file.md …]` writes a picture per file and theme.
// Without files it takes the golden ones. `--width 700` sets the width of the comment column, `--open` unfolds details.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { width: { type: 'string', default: '700' }, open: { type: 'boolean', default: false } },
});
const [target, ...named] = positionals;
if (target === undefined || resolve(target).startsWith(root)) {
  console.error('Usage: node scripts/preview.mjs <folder outside the repository> [file.md …] [--width 700] [--open]');
  process.exit(2);
}
const golden = join(root, '__tests__/golden');
const files =
  named.length > 0 ? named : readdirSync(golden).flatMap((file) => (file.endsWith('.md') ? [join(golden, file)] : []));

mkdirSync(target, { recursive: true });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  for (const file of files) {
    const html = await toHtml(readFileSync(file, 'utf8'));
    for (const theme of ['light', 'dark']) {
      const page = await browser.newPage({
        viewport: { width: Number(values.width) + 80, height: 600 },
        deviceScaleFactor: 1.5,
        javaScriptEnabled: false,
      });
      await page.setContent(pageOf(html, theme));
      const picture = join(target, `${basename(file, '.md')}.${theme}.png`);
      await page.screenshot({ path: picture, fullPage: true });
      await page.close();
      console.log(picture);
    }
  }
} finally {
  await browser.close();
}

async function toHtml(markdown) {
  const html = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeStringify)
    .process(markdown);
  return values.open ? String(html).replaceAll('<details>', '<details open>') : String(html);
}

function pageOf(html, theme) {
  const css = readFileSync(
    createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`),
    'utf8',
  );
  const [page, border] = theme === 'light' ? ['#ffffff', '#d1d9e0'] : ['#0d1117', '#3d444d'];
  return `<!doctype html><meta charset="utf-8"><style>${css}
    body { margin: 24px; background: ${page}; }
    .comment { width: ${values.width}px; box-sizing: border-box; padding: 16px; border: 1px solid ${border}; border-radius: 6px; }
    .markdown-body { font-size: 14px; }
  </style><div class="comment markdown-body">${html}</div>`;
}
