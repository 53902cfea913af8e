import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leak, leakUnmeasured } from '../../../src/rules/set/leak.ts';
import { aPrompt } from './building-prompts.ts';
import { aCase, type CaseParts, type Setting, setFacts, WARNING } from './set-facts.ts';

const ASKED = 'Got two of these as a present, can I send one back?';
const PROMPTS = 'prompts: { triage: { path: prompts/triage.md } }';

async function judge(
  prompt: string,
  cases: readonly CaseParts[],
  { path, suite = [] }: { path?: string } & Pick<Setting, 'suite'> = {},
) {
  const facts = setFacts({ cases, suite: [PROMPTS, ...suite], prompts: [await aPrompt(prompt, path)] });
  return { findings: leak(facts, WARNING), unmeasured: leakUnmeasured(facts, WARNING) };
}

async function leaked(prompt: string, input: CaseParts['input'], path?: string): Promise<boolean> {
  const { findings } = await judge(prompt, [{ id: 'a', input: input ?? '' }], path === undefined ? {} : { path });
  return findings.length > 0;
}

describe('an input that stands in a prompt', () => {
  test('is shown with the prompt it stands in, and with what stands behind it', async () => {
    const prompt = `# Triage\n\n## Examples\n\n> ${ASKED}\n\nDelivered. {"decision": "refund"}\n`;
    const { findings, unmeasured } = await judge(prompt, [
      { id: 'refund-017', input: ASKED.toUpperCase(), expect: 'refund' },
    ]);
    expect(findings).toMatchObject([
      {
        rule: 'set/leak',
        subject: 'refund-017',
        location: { file: 'evals/cases.jsonl', line: 1 },
        message: 'the input of `refund-017` stands in prompt `triage` (`prompts/triage.md`)',
        evidence: [
          `prompt: \`${ASKED}\``,
          `input: \`${ASKED.toUpperCase()}\``,
          '`reply` expects `refund`, which stands shortly behind it',
        ],
        fix: expect.stringMatching(/^Keep examples and cases apart/),
      },
    ]);
    expect(unmeasured).toEqual([]);
  });

  test.each([
    ['a line', `Be kind.\n${ASKED}\nBe brief.`],
    ['an item of a list', `Like these:\n\n  - ${ASKED}\n  2. Another.`],
    ['a paragraph', `Be kind.\n\nGot two of these as a present,\ncan I send one back?\n\nBe brief.`],
    ['a quotation over several lines', `> Got two of these as a present,\n> can I send one back?`],
    ['what follows a role', `**Customer:** ${ASKED}\nAgent: refund`],
    [
      'what follows a role on the lines below',
      `User:\nGot two of these as a present,\ncan I send one back?\nAssistant: refund`,
    ],
    ['a quoted text', `When somebody asks “${ASKED}” give the money back.`],
    ['a text of JSON', `Examples: {"input": ${JSON.stringify(ASKED)}, "decision": "refund"}`],
    ['a cell of a table', `| text | decision |\n|---|---|\n| ${ASKED} | refund |`],
    ['what leads to an answer', `${ASKED} -> refund`],
    ['an element', `<example><input>${ASKED}</input></example>`],
    ['a part of a sentence', `Somebody who writes got two of these as a present, can I send one back? wants a refund.`],
  ])('is found as %s', async (_, prompt) => {
    expect(await leaked(prompt, ASKED)).toBe(true);
  });

  const LIST = 'Please do three things:\n1. reset my password\n2. send the invoice of March\n3. close the old account';
  const DIFF = '-  if (!user) return;\n+  if (user == null) return;\n+  # done\n   log(user);';
  const MAIL = 'Dear team,\n\nmy kettle broke after two days.\n\nKind regards';

  test.each([
    ['a list behind a role', `Customer: ${LIST}\nDecision: x`, LIST],
    ['a list that begins right behind a role', `Customer: ${LIST.slice(24)}\nDecision: x`, LIST.slice(24)],
    ['a list below a role', `Customer:\n${LIST.replace(/\d\./g, '-')}\nDecision: x`, LIST.replace(/\d\./g, '-')],
    ['a list in an element', `<input>${LIST}</input>`, LIST],
    ['a diff', `Like this:\n\n${DIFF}\n\nSay yes.`, DIFF],
    ['a diff in a fence', `Like this:\n\n\`\`\`diff\n${DIFF}\n\`\`\`\n`, DIFF],
    ['a short one in a fence', '~~~\n+ return user or\n+ nobody else\n~~~', '+ return user or\n+ nobody else'],
    ['a fence with what is in it', `\`\`\`diff\n${DIFF}\n\`\`\`\n`, `\`\`\`diff\n${DIFF}\n\`\`\``],
    ['a mail of several paragraphs', `E-mail:\n${MAIL}\nDecision: x`, MAIL],
  ])('is found as %s, word for word', async (_, prompt, input) => {
    const { findings } = await judge(prompt, [{ id: 'a', input }]);
    expect(findings.map(({ message }) => message)).toEqual([
      'the input of `a` stands in prompt `triage` (`prompts/triage.md`)',
    ]);
  });

  test.each([
    ["I'd like to know when you're open", 'I’d like to know when you’re open'],
    ['They call it "new", is it?', 'They call it “new”: is it?'],
    ['My parcel never arrived, what now', 'My parcel never arrived! What now?'],
    ['My parcel never arrived, what now', 'My parcel (never arrived) – what now …'],
  ])('is the same as %j when it is written %j', async (shown, input) => {
    for (const prompt of [`Customer: ${shown}\nDecision: x`, `- ${shown} -> x`]) {
      const { findings } = await judge(prompt, [{ id: 'a', input }]);
      expect(findings[0]?.message).toBe('the input of `a` stands in prompt `triage` (`prompts/triage.md`)');
      expect(findings[0]?.evidence).toEqual([`prompt: \`${shown}\``, `input: \`${input}\``]);
    }
  });

  test('is another one where signs between numbers differ', async () => {
    expect(await leaked('User: what is 12 - 30', 'what is 12 + 30')).toBe(false);
    expect(await leaked('User: is chapter 1.5 enough', 'is chapter 1, 5 enough')).toBe(false);
  });

  test('is found when it is long, and nearly when a few words of it differ', async () => {
    const words = Array.from({ length: 1500 }, (_, nth) => `word${(nth * 7919) % 4001}`);
    const [shown, other] = [words.join(' '), words.with(700, 'another').join(' ')];
    expect(shown.length).toBeGreaterThan(10_000);
    const { findings, unmeasured } = await judge(`Customer: ${shown}\nDecision: x`, [
      { id: 'same', input: shown },
      { id: 'near', input: other },
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      'the input of `same` stands in prompt `triage` (`prompts/triage.md`)',
      'the input of `near` stands nearly word for word in prompt `triage` (`prompts/triage.md`)',
    ]);
    expect(findings[1]?.evidence.at(-1)).toBe('similarity: 0.99');
    expect(unmeasured).toEqual([]);
  });

  test('is only looked for word for word when it is longer than any example, and that is said', async () => {
    const long = Array.from({ length: 20_000 }, (_, nth) => `w${nth}`).join(' ');
    const { findings, unmeasured } = await judge(`Customer: ${long}`, [
      { id: 'same', input: long },
      { id: 'near', input: long.replace('w100 ', 'another ') },
    ]);
    expect(findings.map(({ subject }) => subject)).toEqual(['same']);
    expect(unmeasured).toEqual(['1 input has more than 100,000 characters, and was not compared by likeness']);
  });

  test('is found by what follows where many places of the prompt begin alike', async () => {
    const start = 'I would like to know about the state of';
    const prompt = `Some write: ${start} the first parcel that I sent, others ${start} the second parcel that I sent.`;
    expect(await leaked(prompt, `${start} the second parcel that I sent`)).toBe(true);
    expect(await leaked(prompt, `${start} the third parcel that I sent`)).toBe(false);
  });

  test('is found in a message of its own, and in source code', async () => {
    const messages = JSON.stringify([
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'hi there' },
      { role: 'assistant', content: 'Hello!' },
    ]);
    expect(await leaked(messages, 'Hi there', 'prompts/triage.json')).toBe(true);
    const facts = setFacts({
      cases: [{ id: 'a', input: ASKED }],
      suite: [PROMPTS],
      prompts: [
        await aPrompt(
          `// evalgap:prompt triage\nconst examples = ['${ASKED}'];\n// evalgap:end\n`,
          'src/triage.ts',
          'triage',
        ),
      ],
    });
    expect(leak(facts, WARNING)).toHaveLength(1);
  });

  test('is found when a few letters differ, and then says how alike they are', async () => {
    const near = 'Got two of these as a wedding present, unopened, A-9042. Can I send one back for a refund?';
    const { findings } = await judge(`User: ${near}\nA: refund`, [
      { id: 'a', input: near.replace('unopened', 'un-opened') },
    ]);
    expect(findings).toMatchObject([
      {
        message: 'the input of `a` stands nearly word for word in prompt `triage` (`prompts/triage.md`)',
        evidence: [
          expect.stringContaining('unopened'),
          expect.stringContaining('un-opened'),
          expect.stringMatching(/^similarity: 0\.9\d$/),
        ],
      },
    ]);
    expect(
      await leaked(
        `User: ${near}`,
        'Got one of these as a birthday present, opened, A-9042. Can I have my money back?',
      ),
    ).toBe(false);
  });

  test('is found when it is short only where it is marked as what somebody says', async () => {
    expect(await leaked('User: hi\nAssistant: Hello!', 'Hi!')).toBe(true);
    expect(await leaked('e.g. input: "冒然" output: "贸然"', '冒然')).toBe(true);
    expect(await leaked('> thanks\n\nNo answer needed.', 'thanks')).toBe(true);
    expect(await leaked('Say hi\nhi\n\nAnswer with "hi", "yes" or `no`.', 'hi')).toBe(false);
    expect(await leaked('Greeting: hi', 'hi')).toBe(false);
    expect(await leaked('- exchange rate\n- "card arrival"\n', 'Exchange rate?')).toBe(false);
    expect(await leaked('- exchange rate\n- "card arrival"\n', 'Card arrival')).toBe(false);
  });

  test('is what a user says in a conversation, and no message that the case brings along', async () => {
    const chat = (system: string, user: string) => [
      { role: 'system', content: system },
      { role: 'user', content: [{ type: 'text', text: user }] },
    ];
    const prompt = `You answer questions about parcels and nothing else.\n\nUser: ${ASKED}`;
    expect(await leaked(prompt, chat('Be kind.', ASKED))).toBe(true);
    expect(await leaked(prompt, { messages: chat('Be kind.', ASKED) })).toBe(true);
    expect(await leaked(prompt, chat('You answer questions about parcels and nothing else.', 'Where is it?'))).toBe(
      false,
    );
  });

  test('is any long text of a JSON input that no other cases share', async () => {
    const form = 'You answer questions about parcels and nothing else.';
    const input = { tier: 'gold', message: ASKED, form };
    const prompt = `${form}\n\nUser: gold\nUser: ${ASKED}`;
    expect(await leaked(prompt, input)).toBe(true);
    expect(await leaked('User: gold', input)).toBe(false);
    const asked = 'My parcel never came, why?';
    expect(await leaked(`User: ${asked}`, { tier: 'gold', text: asked })).toBe(true);
    expect(await leaked('User: hi', { tier: 'gold', text: 'hi' })).toBe(true);
    expect(await leaked(`User: ${asked}`, { tier: 'gold', said: asked })).toBe(true);
    expect(await leaked(`- ${asked}`, { tier: 'gold', said: asked })).toBe(false);
    const cases = ['a', 'b', 'c'].map((id) => ({ id, input: { form, message: `Something else, ${id}.` } }));
    expect((await judge(prompt, cases)).findings).toEqual([]);
  });

  test('is told once per case, whatever the number of prompts', async () => {
    const prompts = [
      await aPrompt(`User: ${ASKED}`),
      { ...(await aPrompt(`- ${ASKED}`, 'prompts/reply.md')), id: 'reply' },
    ];
    const findings = leak(setFacts({ cases: [{ id: 'a', input: ASKED }], prompts }), WARNING);
    expect(findings.map(({ evidence }) => evidence)).toEqual([
      [`input: \`${ASKED}\``, 'the input of `a` stands in prompt `reply` (`prompts/reply.md`) too'],
    ]);
  });
});

describe('what is no passage', () => {
  test('the gap of a template', async () => {
    expect(await leaked('User: {{input}}', 'input')).toBe(false);
    expect(await leaked('User: {input}', '{input}')).toBe(false);
    expect(
      await leaked('User: {{ input }} where is my parcel, please tell me now', 'where is my parcel, please tell me'),
    ).toBe(false);
    expect(await leaked(`User: {{ name }}\nUser: ${ASKED}`, ASKED)).toBe(true);
  });

  test('half a word at either end', async () => {
    expect(await leaked('Nobody asks whether a customer can return what was opened.', 'can return what was open')).toBe(
      false,
    );
    expect(await leaked(`They xgot two of these as a present, can I send one backwards.`, ASKED)).toBe(false);
  });
});

describe('an expected answer that stands in a prompt', () => {
  const answer = 'We are sorry to hear that; a new kettle is on its way to you today.';
  const suite = ['steps: { reply: contains }'];

  test('is found when it is a sentence of its own', async () => {
    const { findings } = await judge(`A: ${answer}`, [{ id: 'a', expect: [answer] }], { suite });
    expect(findings).toMatchObject([
      {
        message: 'what `a` expects of `reply` stands in prompt `triage` (`prompts/triage.md`)',
        evidence: [`expected: \`${answer}\``],
        fix: expect.stringMatching(/^If it is an example of the prompt/),
      },
    ]);
  });

  test('is none when it is a label, a set phrase, what must not be said, or a rule that several cases ask for', async () => {
    const prompt = `Say "within 5 working days". ${answer} Decide \`change-address\`.`;
    const silent = async (...cases: readonly CaseParts[]) => (await judge(prompt, cases, { suite })).findings;
    expect(
      await silent({ id: 'a', expect: ['change-address'] }, { id: 'b', expect: ['within 5 working days'] }),
    ).toEqual([]);
    expect(await silent({ id: 'a', expect: { reply: { contains: ['hm'], not: [answer] } } })).toEqual([]);
    expect(await silent({ id: 'a', expect: [answer] }, { id: 'b', expect: [answer] })).toEqual([]);
    expect(await silent({ id: 'a', input: `Repeat: ${answer}`, expect: [answer] })).toEqual([]);
  });

  test('is so where a third of them stands in the prompt, and is not where a fifth does', async () => {
    const facts = Array.from({ length: 20 }, (_, nth) => `The shop sends the lamps of kind ${nth}x to every country.`);
    const cases = facts.map((fact, nth) => ({ id: `c${nth}`, input: `Question ${nth}?`, expect: [fact] }));
    const prompt = facts.slice(0, 4).join('\n');
    const [third, fifth] = [await judge(prompt, cases.slice(0, 12), { suite }), await judge(prompt, cases, { suite })];
    expect(third.findings).toEqual([]);
    expect(third.unmeasured).toEqual([
      'answers in `prompts/triage.md`: 4 of 12 long ones stand there, so it seems to be where they come from',
    ]);
    expect(fifth.findings.map(({ subject }) => subject)).toEqual(['c0', 'c1', 'c2', 'c3']);
    expect(fifth.unmeasured).toEqual([]);
  });

  test('is not looked for where answers are meant to come out of the prompt, and that is said', async () => {
    const facts = ['one kettle', 'two lamps', 'a green bag', 'some shoes'].map(
      (what) => `The shop sends ${what} to every country within a week.`,
    );
    const cases = facts.map((fact, nth) => ({ id: `c${nth}`, input: `Question ${nth}?`, expect: [fact] }));
    expect(await judge(facts.join('\n'), cases, { suite })).toEqual({
      findings: [],
      unmeasured: [
        'answers in `prompts/triage.md`: 4 of 4 long ones stand there, so it seems to be where they come from',
      ],
    });
  });
});

describe('what could not be looked at', () => {
  test('is a suite without a prompt, and a prompt that does not show what is sent', async () => {
    expect(leakUnmeasured(setFacts(), WARNING)).toEqual(['the suite names no prompt to look into']);
    expect((await judge('{"steps": [1, 2]}', [{ id: 'a' }], { path: 'prompts/triage.json' })).unmeasured).toEqual([
      '`prompts/triage.json` does not show which of its texts are sent',
    ]);
  });
});

test('is silent about a prompt that knows the labels, the tools, the rules and other examples', async () => {
  const prompt = `# Triage

Intents: \`money-back\`, \`exchange\`, "order status".

- Wants a refund within 30 days: \`refund\`.
- Asks where the parcel is: \`track\`, call \`get_order\`.

## Examples

> Got two of these as a wedding present, unopened, A-9042. Can I send one back for a refund?

{"decision": "refund"}
`;
  const cases = [
    { id: 'a', input: 'Order status?', expect: { reply: 'track' } },
    { id: 'b', input: 'Got one of these for my birthday, opened, A-9107. May I have a refund?', expect: 'refund' },
    { id: 'c', input: 'refund', expect: { reply: 'money-back' } },
  ];
  expect(await judge(prompt, cases)).toEqual({ findings: [], unmeasured: [] });
});

test('every request written into a prompt as an example is found, and no request that stands nowhere in it', async () => {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu'];
  const words = syllables.flatMap((one) => syllables.map((other) => `${one}${other}${one}`));
  const shuffled = fc.shuffledSubarray(words, { minLength: 16 });
  const facts = setFacts({ suite: [PROMPTS] });
  const prompt = await aPrompt('nothing');
  fc.assert(
    fc.property(shuffled, fc.nat(5), (order, form) => {
      const requests = Array.from({ length: order.length >> 3 }, (_, nth) =>
        order.slice(nth * 8, nth * 8 + 8).join(' '),
      );
      const half = requests.slice(0, requests.length >> 1);
      const wrap = [
        (text: string) => `User: ${text}\nIntent: x`,
        (text: string) => `- ${text} -> x`,
        (text: string) => JSON.stringify({ input: text }),
        (text: string) => `He said "${text}!" and left.`,
        (text: string) => `> ${text}\n`,
        (text: string) => `| ${text} | x |`,
      ][form]!;
      const cases = requests.map((input, nth) => aCase({ id: `c${nth}`, input, expect: 'x' }));
      const found = leak({ ...facts, cases, prompts: [{ ...prompt, texts: [half.map(wrap).join('\n')] }] }, WARNING);
      expect(found.map(({ subject }) => subject)).toEqual(half.map((_, nth) => `c${nth}`));
    }),
  );
});
