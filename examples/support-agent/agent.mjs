// The support agent: one JSON request per line on stdin, one JSON reply per line on stdout.
import { createInterface } from 'node:readline';
import { runChain } from './src/chain.mjs';
import { chooseModel } from './src/model.mjs';

const model = chooseModel(process.env);

write({ capabilities: ['given'] });
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') write(await answer(line));
}

async function answer(line) {
  const request = JSON.parse(line);
  try {
    return { id: request.id, ...(await runChain(model, request)) };
  } catch (error) {
    return { id: request.id, error: error.message };
  }
}

function write(value) {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
