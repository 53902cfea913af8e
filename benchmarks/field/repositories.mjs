// What a team of each repository would call its cases, and how to write them in Evalgap's format.
import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path/posix';
import { parse } from 'yaml';

/**
 * `until` is the newest commit looked at. `cases` finds the cases of a commit: `roots` are where its evals have stood,
 * newest first; `read` makes cases of the files below a root, `[path, blob id]`, with `text(id)` for what is in one.
 */
export const REPOSITORIES = [
  {
    name: 'holmesgpt',
    owner: 'robusta-dev',
    until: 'HEAD',
    roots: ['tests/llm/fixtures', 'tests/fixtures'],
    read: caseFolders('test_case.yaml', holmesCase),
  },
  // The newest commit moves all evals to a repository of their own: there is no set to keep true after it.
  {
    name: 'kubectl-ai',
    owner: 'GoogleCloudPlatform',
    until: 'HEAD~1',
    roots: ['k8s-ai-bench/tasks', 'k8s-bench/tasks'],
    read: caseFolders('task.yaml', kubectlCase),
  },
  {
    name: 'open_deep_research',
    owner: 'langchain-ai',
    until: 'HEAD',
    roots: ['tests/expt_results'],
    read: recordedQuestions,
  },
  { name: 'rag-postgres-openai-python', owner: 'Azure-Samples', until: 'HEAD', roots: ['evals'], read: groundTruth },
];

/** A folder with such a file is a case, with all that lies in it. */
function caseFolders(marker, toCase) {
  return async (files, text) => {
    const folders = files.filter(([path]) => basename(path) === marker).map(([path, id]) => [dirname(path), id]);
    const cases = [];
    for (const [folder, id] of folders) {
      const others = files.filter(([path]) => path.startsWith(`${folder}/`) && path !== `${folder}/${marker}`);
      const beside = Object.fromEntries(others.map(([path, blob]) => [path.slice(folder.length + 1), blob]));
      cases.push({ folder, id: basename(folder), ...toCase(mapping(await text(id)), beside) });
    }
    return cases;
  };
}

/** A version that is no YAML was a case all the same. */
function mapping(text) {
  try {
    const value = parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {}
  return { text };
}

function holmesCase({ expected_output: expect = null, tags, description, skip, skip_reason, ...input }, files) {
  return { input: { ...input, files }, expect, draft: skip === true };
}

/** The script that judges the cluster afterwards is what is expected. */
function kubectlCase({ expect = null, verifier = 'verify.sh', difficulty, disabled, ...input }, files) {
  const { [verifier]: script = null, ...beside } = files;
  return { input: { ...input, files: beside }, expect: { expect, verifier: script }, draft: disabled === true };
}

/** The questions are kept elsewhere; what is here are answers, each with its question. No answer is the right one. */
async function recordedQuestions(files, text) {
  const questions = new Map();
  for (const [path, blob] of files) {
    if (!path.endsWith('.jsonl')) continue;
    for (const { id, prompt: input } of rows(await text(blob)))
      questions.set(id, { folder: dirname(path), id, input, expect: null });
  }
  return [...questions.values()];
}

async function groundTruth(files, text) {
  const [path, blob] = files.find(([path]) => /^ground_truth\.jsonl?$/.test(basename(path))) ?? [];
  if (path === undefined) return [];
  return rows(await text(blob)).map(({ question, truth }) => ({
    folder: dirname(path),
    id: short(question),
    input: question,
    expect: truth,
  }));
}

/** A list, or a row on each line. */
function rows(text) {
  return text.trimStart().startsWith('[')
    ? JSON.parse(text)
    : text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line));
}

function short(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
