// Writes the history of a clone once more: every commit with its own tree, parents, dates, author and message, and with
// files of cases added to the tree, beside those that they were made of.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const CASES = 'evalgap.jsonl';
const MARKS = '.git/evalgap-marks';

/** Returns the commits of the clone by those of `target`. Files that the clone has lost are not needed. */
export async function writeMirror(clone, target, { until, roots, read }, config) {
  const git = (...args) => execFileSync('git', args, { cwd: clone, encoding: 'utf8', maxBuffer: 1 << 30 });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', target]);
  writeFileSync(
    `${target}/.git/objects/info/alternates`,
    `${resolve(clone, git('rev-parse', '--git-path', 'objects').trimEnd())}\n`,
  );
  const objects = objectReader(clone);
  const casesOf = caseReader(git, objects, roots, read);
  const importer = spawn('git', ['fast-import', '--quiet', `--export-marks=${MARKS}`], {
    cwd: target,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const put = async (...pieces) => {
    for (const piece of pieces) if (!importer.stdin.write(piece)) await once(importer.stdin, 'drain');
  };
  const marks = new Map();
  for (const line of git('rev-list', '--topo-order', '--reverse', '--parents', until).trimEnd().split('\n')) {
    const [sha, ...parents] = line.split(' ');
    const mark = marks.size + 1;
    marks.set(sha, mark);
    const { tree, people, message } = commitParts((await objects.read(sha)).content);
    const ancestry = parents.map((parent, index) => `${index === 0 ? 'from' : 'merge'} :${marks.get(parent)}\n`);
    await put(`commit refs/heads/main\nmark :${mark}\n`, people, `data ${message.length}\n`, message);
    await put(`\n${ancestry.join('')}M 040000 ${tree} \n`);
    for (const [folder, text] of await casesOf(tree)) await put(...file(`${folder}/${CASES}`, text));
  }
  const [last] = [...marks.keys()].slice(-1);
  const author = `committer Evalgap <evalgap@example.invalid> ${git('log', '-1', '--format=%ct', last).trimEnd()} +0000\n`;
  await put(
    `commit refs/heads/main\n${author}data 7\nConfig\nfrom :${marks.get(last)}\n`,
    ...file('evalgap.yml', config),
  );
  importer.stdin.end();
  const [code] = await once(importer, 'close');
  objects.close();
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  return new Map(originalsIn(target, marks));
}

/** git wrote `:mark sha` on each line. */
function originalsIn(target, marks) {
  const shas = [...marks.keys()];
  const lines = readFileSync(`${target}/${MARKS}`, 'utf8').trimEnd().split('\n');
  return lines.map((line) => [line.split(' ')[1], shas[Number(line.slice(1, line.indexOf(' '))) - 1]]);
}

function file(path, text) {
  return [`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n`, text, '\n'];
}

/** The cases of a tree as lines, by the folder they lie in; the same tree of evals is read once. */
function caseReader(git, objects, roots, read) {
  const known = new Map();
  const texts = new Map();
  const text = async (id) => {
    if (!texts.has(id)) texts.set(id, (await objects.read(id)).content.toString('utf8'));
    return texts.get(id);
  };
  const below = async (root, id) => {
    const entries = git('ls-tree', '-r', '-z', id).split('\0').slice(0, -1);
    const files = entries.map((entry) => {
      const tab = entry.indexOf('\t');
      return [`${root}/${entry.slice(tab + 1)}`, entry.slice(0, tab).split(' ')[2]];
    });
    const lines = new Map();
    for (const { folder, ...one } of await read(files, text)) {
      lines.set(folder, `${lines.get(folder) ?? ''}${JSON.stringify(one)}\n`);
    }
    return [...lines];
  };
  return async (tree) => {
    const found = [];
    for (const root of roots) {
      const evals = await objects.read(`${tree}:${root}`);
      if (evals === undefined) continue;
      const key = `${root} ${evals.id}`;
      if (!known.has(key)) known.set(key, await below(root, evals.id));
      found.push(...known.get(key));
    }
    return found;
  };
}

/** Whoever wrote and committed it, as the lines stand; the message as bytes. Signatures would not hold any more. */
function commitParts(content) {
  const end = content.indexOf('\n\n');
  const lines = content.toString('latin1', 0, end).split('\n');
  const people = lines.filter((line) => /^(?:author|committer|encoding) /.test(line));
  return {
    tree: lines[0].slice('tree '.length),
    people: Buffer.from(`${people.join('\n')}\n`, 'latin1'),
    message: content.subarray(end + 2),
  };
}

/** One `git cat-file --batch`, asked one object at a time. */
function objectReader(clone) {
  const git = spawn('git', ['cat-file', '--batch'], { cwd: clone, stdio: ['pipe', 'pipe', 'inherit'] });
  const chunks = git.stdout[Symbol.asyncIterator]();
  let buffer = Buffer.alloc(0);
  const fill = async (isEnough) => {
    while (!isEnough()) {
      const { value, done } = await chunks.next();
      if (done) throw new Error('git cat-file ended');
      buffer = Buffer.concat([buffer, value]);
    }
  };
  return {
    async read(name) {
      git.stdin.write(`${name}\n`);
      await fill(() => buffer.includes(0x0a));
      const end = buffer.indexOf(0x0a);
      const [id, , size] = buffer.toString('latin1', 0, end).split(' ');
      buffer = buffer.subarray(end + 1);
      if (!/^\d+$/.test(size ?? '')) return undefined;
      await fill(() => buffer.length > Number(size));
      const content = Buffer.from(buffer.subarray(0, Number(size)));
      buffer = buffer.subarray(Number(size) + 1);
      return { id, content };
    },
    close: () => git.stdin.end(),
  };
}
