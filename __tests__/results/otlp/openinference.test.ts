import {
  AGENT_NAME,
  INPUT_MIME_TYPE,
  INPUT_VALUE,
  LLM_INPUT_MESSAGES,
  LLM_OUTPUT_MESSAGES,
  MESSAGE_CONTENT,
  MESSAGE_CONTENT_TEXT,
  MESSAGE_CONTENT_TYPE,
  MESSAGE_CONTENTS,
  MESSAGE_ROLE,
  MESSAGE_TOOL_CALL_ID,
  MESSAGE_TOOL_CALLS,
  METADATA,
  MimeType,
  OpenInferenceSpanKind,
  OUTPUT_MIME_TYPE,
  OUTPUT_VALUE,
  PROMPT_ID,
  PROMPT_TEMPLATE_VERSION,
  RETRIEVAL_DOCUMENTS,
  SemanticConventions,
  TOOL_CALL_FUNCTION_ARGUMENTS_JSON,
  TOOL_CALL_FUNCTION_NAME,
  TOOL_CALL_ID,
  TOOL_NAME,
  TOOL_PARAMETERS,
} from '@arizeai/openinference-semantic-conventions';
import { describe, expect, test } from '@jest/globals';
import { type Planned, START, sampleOf } from './exported.ts';

type Kind = keyof typeof OpenInferenceSpanKind;

function aSpan(kind: Kind, name: string, attributes = {}, within: readonly Planned[] = [], at = 0): Planned {
  return {
    name,
    at,
    took: 900,
    attributes: { [SemanticConventions.OPENINFERENCE_SPAN_KIND]: OpenInferenceSpanKind[kind], ...attributes },
    within,
  };
}

const asked = { [INPUT_VALUE]: 'Where is A-1182?' };
const json = (value: unknown) => ({ [OUTPUT_VALUE]: JSON.stringify(value), [OUTPUT_MIME_TYPE]: MimeType.JSON });
const call = `${LLM_OUTPUT_MESSAGES}.0.${MESSAGE_TOOL_CALLS}.0`;

describe('OpenInference spans', () => {
  test('become a sample: what the agent was asked, what it used and ran by their start, its answer', async () => {
    const plan = aSpan(
      'AGENT',
      'Agent.run',
      {
        ...asked,
        [AGENT_NAME]: 'support',
        [OUTPUT_VALUE]: 'On its way.',
        [METADATA]: '{"evalgap.routed":true,"tier":"gold"}',
      },
      [
        aSpan('LLM', 'ChatOpenAI', { [PROMPT_ID]: 'triage', [PROMPT_TEMPLATE_VERSION]: '5' }, [], 10),
        aSpan(
          'TOOL',
          'run',
          { [TOOL_NAME]: 'lookup', [INPUT_VALUE]: '{"order":1}', ...json({ status: 'sent' }) },
          [],
          20,
        ),
        aSpan(
          'RETRIEVER',
          'policies',
          {
            [INPUT_VALUE]: 'refunds',
            [`${RETRIEVAL_DOCUMENTS}.0.${SemanticConventions.DOCUMENT_CONTENT}`]: 'Within 30 days.',
            [`${RETRIEVAL_DOCUMENTS}.0.${SemanticConventions.DOCUMENT_SCORE}`]: 0.5,
          },
          [],
          30,
        ),
        aSpan('CHAIN', 'decide', json({ label: 'refund' }), [aSpan('EMBEDDING', 'embed', {}, [], 45)], 40),
        aSpan('GUARDRAIL', 'tone', { [OUTPUT_VALUE]: 'pass' }, [], 50),
        { ...aSpan('TOOL', 'notify', { [TOOL_PARAMETERS]: '{"by":"mail"}' }, [], 60), threw: new TypeError('private') },
      ],
    );
    const read = await sampleOf(plan);
    expect(read).toMatchObject({ problems: [], remarks: [] });
    expect(read.sample).toEqual({
      id: expect.any(String),
      at: START,
      input: 'Where is A-1182?',
      output: 'On its way.',
      steps: [
        { name: 'lookup', arguments: { order: 1 }, output: { status: 'sent' } },
        { name: 'policies', arguments: 'refunds', output: [{ content: 'Within 30 days.', score: 0.5 }] },
        { name: 'decide', output: { label: 'refund' } },
        { name: 'tone', output: 'pass' },
        { name: 'notify', arguments: { by: 'mail' }, error: 'TypeError' },
      ],
      prompts: { triage: '5' },
      routed: true,
    });
  });

  test('carry JSON where their type says so, and nothing where that was cut off, which is counted', async () => {
    const input = { messages: [{ role: 'user', content: 'Hi' }] };
    const typed = { [INPUT_VALUE]: JSON.stringify(input), [INPUT_MIME_TYPE]: MimeType.JSON };
    expect((await sampleOf(aSpan('CHAIN', 'graph', typed))).sample?.input).toEqual(input);
    const torn = { [INPUT_VALUE]: '{"messages":[{"role":"system","content":"Poli', [INPUT_MIME_TYPE]: MimeType.JSON };
    const read = await sampleOf(aSpan('CHAIN', 'graph', torn, [aSpan('LLM', 'model', asked, [], 10)]));
    expect(read.sample?.input).toBe('Where is A-1182?');
    expect(read.remarks).toEqual(['traces.jsonl: 1 text of messages is cut off or no JSON, and not read.']);
    const plain = { [INPUT_VALUE]: '[urgent] Hi', [INPUT_MIME_TYPE]: MimeType.JSON };
    expect((await sampleOf(aSpan('CHAIN', 'graph', plain))).sample?.input).toBe('[urgent] Hi');
    expect((await sampleOf(aSpan('CHAIN', 'graph', { [INPUT_VALUE]: '{"a":1}' }))).sample?.input).toBe('{"a":1}');
  });

  test.each<Kind>(['CHAIN', 'LLM'])('tell nothing of what a %s was ordered', async (kind) => {
    const messages = ['system', 'developer', 'user'].map((role) => ({ role, content: `${role} says` }));
    const value = { [INPUT_VALUE]: JSON.stringify({ messages }), [INPUT_MIME_TYPE]: MimeType.JSON };
    const { sample } = await sampleOf(aSpan(kind, 'graph', value));
    expect(sample?.input).toEqual(
      kind === 'LLM' ? 'user says' : { messages: [{ role: 'user', content: 'user says' }] },
    );
  });

  test('of models tell the messages, one attribute for each leaf, and the tools that were asked for', async () => {
    const message = (nth: number, role: string) => ({ [`${LLM_INPUT_MESSAGES}.${nth}.${MESSAGE_ROLE}`]: role });
    const content = (nth: number, part: number, type: string) => ({
      [`${LLM_INPUT_MESSAGES}.${nth}.${MESSAGE_CONTENTS}.${part}.${MESSAGE_CONTENT_TYPE}`]: type,
    });
    const heard = {
      ...message(0, 'system'),
      [`${LLM_INPUT_MESSAGES}.0.${MESSAGE_CONTENT}`]: 'Be kind.',
      ...message(1, 'user'),
      ...content(1, 0, 'text'),
      [`${LLM_INPUT_MESSAGES}.1.${MESSAGE_CONTENTS}.0.${MESSAGE_CONTENT_TEXT}`]: 'Look',
      ...content(1, 1, 'image'),
    };
    const { sample } = await sampleOf({
      name: 'turn',
      within: [
        aSpan('LLM', 'first', {
          ...heard,
          [`${call}.${TOOL_CALL_ID}`]: 'c-1',
          [`${call}.${TOOL_CALL_FUNCTION_NAME}`]: 'lookup',
          [`${call}.${TOOL_CALL_FUNCTION_ARGUMENTS_JSON}`]: '{"order":1}',
        }),
        aSpan(
          'LLM',
          'second',
          {
            ...heard,
            ...message(2, 'assistant'),
            ...message(3, 'tool'),
            [`${LLM_INPUT_MESSAGES}.3.${MESSAGE_TOOL_CALL_ID}`]: 'c-1',
            [`${LLM_INPUT_MESSAGES}.3.${MESSAGE_CONTENT}`]: '{"status":"sent"}',
            [`${LLM_OUTPUT_MESSAGES}.0.${MESSAGE_CONTENT}`]: 'Sent.',
          },
          [],
          100,
        ),
      ],
    });
    expect(sample).toMatchObject({
      input: { text: 'Look', attachments: [{ type: 'image' }] },
      output: 'Sent.',
      steps: [{ name: 'lookup', arguments: { order: 1 }, output: { status: 'sent' } }],
    });
  });

  test.each([
    ['annotations', 'annotation', { name: 'correctness', label: 'correct' }, true],
    ['trace.evaluations', 'evaluation', { name: 'correctness', score: 0 }, false],
    ['evaluations', 'evaluation', { name: 'tone', score: 0 }, undefined],
  ])('say whether the answer was right where %s do', async (list, one, feedback, correct) => {
    const leaves = Object.entries(feedback).map(([leaf, value]) => [`${list}.0.${one}.${leaf}`, value]);
    const { sample } = await sampleOf(aSpan('AGENT', 'support', { ...asked, ...Object.fromEntries(leaves) }));
    expect(sample?.correct).toBe(correct);
  });

  test('with the version of a template of no name tell none, and those of kinds to come are counted', async () => {
    const { sample, remarks } = await sampleOf(
      aSpan('AGENT', 'support', asked, [
        aSpan('LLM', 'model', { [PROMPT_TEMPLATE_VERSION]: '5' }, [], 10),
        { name: 'x', at: 20, attributes: { [SemanticConventions.OPENINFERENCE_SPAN_KIND]: 'DREAM' } },
      ]),
    );
    expect(sample).toEqual({ id: expect.any(String), at: START, input: 'Where is A-1182?', steps: [] });
    expect(remarks).toEqual(['traces.jsonl: 1 span follows no convention that is read.']);
  });
});
