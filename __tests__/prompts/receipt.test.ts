import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Prompt } from '../../src/prompts/prompt.ts';
import { matchReceipt, type ReceiptState, receiptMatcher } from '../../src/prompts/receipt.ts';
import { prompt, type Texts } from './files.ts';

const BASE = 'You triage messages of a shop.\nOffer a refund within 30 days.\n\nMessage: {{message}}\n';
const HEAD =
  'You triage messages of a shop.\nOffer a refund within 30 days.\nAsk for the order first.\n\nMessage: {{message}}\n';

async function versions(...texts: readonly string[]): Promise<readonly Prompt[]> {
  return Promise.all(texts.map((text) => prompt({ 'triage.md': text })));
}

/** The receipt for a text under the first template, while the others are the other known versions. */
async function stateOf(sent: string, own: string, ...others: readonly string[]): Promise<ReceiptState> {
  const [mine, ...rivals] = await versions(own, ...others);
  return matchReceipt({ text: sent }, mine!, rivals);
}

const render = (template: string, message = 'where is my parcel') => template.replace('{{message}}', message);

describe('a text receipt', () => {
  test('of the own revision is verified, on either side', async () => {
    expect(await stateOf(render(BASE), BASE, HEAD)).toBe('verified');
    expect(await stateOf(render(HEAD), HEAD, BASE)).toBe('verified');
  });

  test('of the other side ran another prompt, whether that has more text or less', async () => {
    expect(await stateOf(render(BASE), HEAD, BASE)).toBe('another');
    expect(await stateOf(render(HEAD), BASE, HEAD)).toBe('another');
  });

  test('of a text that no known version renders to ran another prompt', async () => {
    expect(await stateOf(render(BASE).replace('30 days', '14 days'), BASE, HEAD)).toBe('another');
    expect(await stateOf('You are a pirate.', BASE, HEAD)).toBe('another');
    expect(await stateOf(render(BASE).replace('Message:', 'Be generous.\nMessage:'), BASE)).toBe('another');
  });

  test('needs no other version to be verified', async () => {
    expect(await stateOf(render(BASE), BASE)).toBe('verified');
  });

  test('may have text around it, such as a whole conversation', async () => {
    expect(await stateOf(`system: ${render(BASE)}\nassistant: Hello`, BASE, HEAD)).toBe('verified');
  });

  test('does not depend on white space, line ends or Unicode composition', async () => {
    const own = 'Répondez   au\nclient.\n{{message}}';
    expect(await stateOf('\uFEFF Re\u0301pondez au\r\n\r\n\tclient. où ?', own)).toBe('verified');
  });

  test('that renders from two versions alike proves nothing', async () => {
    const [own] = await versions('---\ntemperature: 0\n---\nBe kind to {{name}}.');
    const [other] = await versions('---\ntemperature: 1\n---\nBe kind to {{name}}.');
    expect(own!.digest).not.toBe(other!.digest);
    expect(matchReceipt({ text: 'Be kind to Ana.' }, own!, [other!])).toBe('unknown');
  });

  test('counts another version once, however often it is known', async () => {
    const [own, other] = await versions(BASE, HEAD);
    expect(matchReceipt({ text: render(BASE) }, own!, [own!, other!, other!])).toBe('verified');
  });

  test.each(['', '{{message}}', '{% if a %}{{ a }}{% endif %}', '{{system}}\n---\n{{user}}'])(
    'proves nothing about a prompt without text of its own: %j',
    async (own) => {
      expect(await stateOf('anything at all', own)).toBe('unknown');
    },
  );

  test('that is empty proves nothing', async () => {
    expect(await stateOf(' \n', BASE, HEAD)).toBe('unknown');
  });

  test.each([
    ['Hi {{name}}, bye.', 'Hi Ana, bye.'],
    ['Hi {{{ name }}}, bye.', 'Hi Ana, bye.'],
    ['Hi {name}, bye.', 'Hi Ana, bye.'],
    ['Hi {user.name!r:>10}, bye.', 'Hi        Ana, bye.'],
    ['Hi {}, bye {0}.', 'Hi Ana, bye Bob.'],
    [`Hi \${name}, bye $other.`, 'Hi Ana, bye Bob.'],
    ['Hi <%= name %>, bye.', 'Hi Ana, bye.'],
    ['Hi {% if name %}{{ name }}{% else %}you{% endif %}, bye.', 'Hi Ana, bye.'],
    ['Answer as {{"decision": "{decision}"}} please.', 'Answer as {"decision": "refund"} please.'],
    ['Answer as {"decision": "refund"} please.', 'Answer as {"decision": "refund"} please.'],
    ['It costs $5 or {{ price }}.', 'It costs $5 or 6.'],
    ['Unclosed {{ brace and {% tag stay text', 'Unclosed {{ brace and {% tag stay text'],
  ])('of the template %j is %j', async (template, sent) => {
    expect(await stateOf(sent, template, 'Some other prompt altogether')).toBe('verified');
  });

  test('need not hold what stands in a condition, and may repeat what stands in a loop', async () => {
    const own =
      'List:\n{% for item in items %}- item {{ item }}\n{% endfor %}{% if vip %}Thank them.{% endif %}\nEnd it.';
    expect(await stateOf('List:\n- item a\n- item b\nThank them.\nEnd it.', own)).toBe('verified');
    expect(await stateOf('List:\nEnd it.', own)).toBe('verified');
    expect(await stateOf('List:\n- item a', own)).toBe('another');
  });

  test('prefers the version whose condition it shows', async () => {
    const own = 'List:\n{% if vip %}Thank them.{% endif %}\nEnd it.';
    const other = 'List:\n{% if vip %}Curse them.{% endif %}\nEnd it.';
    expect(await stateOf('List:\nThank them.\nEnd it.', own, other)).toBe('verified');
    expect(await stateOf('List:\nCurse them.\nEnd it.', own, other)).toBe('another');
    expect(await stateOf('List:\nEnd it.', own, other)).toBe('unknown');
  });

  test('does not let a condition that is not there eat up the text behind it', async () => {
    const own = '{% if a %}Rules{% endif %} First. {% if b %}Second{% endif %} Then Rules apply.';
    expect(await stateOf('First. Then Rules apply.', own)).toBe('verified');
  });

  test('follows an included file, so that a change of it alone is seen', async () => {
    const files = (tone: string): Texts => ({
      'p/triage.j2': "Triage.\n{% include 'tone.j2' %}\n{{ m }}",
      'p/tone.j2': tone,
    });
    const [own, other] = await Promise.all([prompt(files('Be warm.')), prompt(files('Be brief.'))]);
    expect(matchReceipt({ text: 'Triage.\nBe warm.\nhello' }, own, [other])).toBe('verified');
    expect(matchReceipt({ text: 'Triage.\nBe brief.\nhello' }, own, [other])).toBe('another');
  });
});

describe('a prompt of several messages', () => {
  const file = (system: string): Texts => ({
    'chat.prompty': `---\nmodel: m\n---\nsystem:\n${system}\nuser:\nMessage: {{message}}\n`,
  });
  const OLD = 'You triage messages of a shop. Offer a refund.';
  const NEW = 'You triage messages of a shop. Offer a voucher.';

  async function state(sent: string): Promise<ReceiptState> {
    const [own, other] = await Promise.all([prompt(file(OLD)), prompt(file(NEW))]);
    return matchReceipt({ text: sent }, own, [other]);
  }

  test('is verified by its messages together, with or without what marks their roles', async () => {
    expect(await state(`${OLD}\nMessage: hello`)).toBe('verified');
    expect(await state(`system:\n${OLD}\n\nuser:\nMessage: hello`)).toBe('verified');
  });

  test('is verified by the message that holds most of it', async () => {
    expect(await state(OLD)).toBe('verified');
  });

  test('ran another when that message is of another version, or of none', async () => {
    expect(await state(NEW)).toBe('another');
    expect(await state(`${NEW}\nMessage: hello`)).toBe('another');
    expect(await state('You are a pirate.\nMessage: hello')).toBe('another');
  });

  test('is not proved by a small message that both versions have', async () => {
    expect(await state('Message: hello')).toBe('unknown');
  });
});

describe('a region of source code', () => {
  const region = (text: string): Texts => ({
    'src/guard.ts': `// evalgap:prompt guard\nexport const GUARD = \`${text}\`;\n// evalgap:end\n`,
  });
  const OLD = `You are the guard of \${shop}.\nRefuse what is not about \\"orders\\".`;
  const NEW = `${OLD}\nNever promise a refund.`;
  const sent = (text: string) => text.replace(`\${shop}`, 'Acme').replaceAll('\\"', '"');

  async function state(text: string, own: string, other: string): Promise<ReceiptState> {
    const [mine, rival] = await Promise.all([prompt(region(own), 'guard'), prompt(region(other), 'guard')]);
    return matchReceipt({ text }, mine, [rival]);
  }

  test('is told apart by the texts in it, whatever code stands around them', async () => {
    expect(await state(sent(OLD), OLD, NEW)).toBe('verified');
    expect(await state(sent(NEW), NEW, OLD)).toBe('verified');
    expect(await state(sent(NEW), OLD, NEW)).toBe('another');
    expect(await state(sent(OLD), NEW, OLD)).toBe('another');
  });

  test('proves nothing when most of it is not in the text', async () => {
    expect(await state('You are a pirate.', OLD, NEW)).toBe('unknown');
  });
});

describe('a digest receipt', () => {
  const claim = async (digest: string) => {
    const [own, other] = await versions(BASE, HEAD);
    const text = digest
      .replace('OWN', own!.digest)
      .replace('OTHER', other!.digest)
      .replace('SHORT', own!.digest.slice(0, 12));
    return matchReceipt({ digest: text }, own!, [other!]);
  };

  test.each(['OWN', 'sha256:OWN', '4@sha256:OWN', 'SHORT', '4@sha256:SHORT', ' sha256:SHORT\n'])(
    '%s is a claim',
    async (digest) => {
      expect(await claim(digest)).toBe('claimed');
    },
  );

  test('in upper case is a claim too', async () => {
    const [own] = await versions(BASE);
    expect(matchReceipt({ digest: own!.digest.toUpperCase() }, own!, [])).toBe('claimed');
  });

  test.each(['OTHER', 'sha256:OTHER', '4@sha256:000000000000', '0123456789ab0'])(
    '%s is another prompt',
    async (digest) => {
      expect(await claim(digest)).toBe('another');
    },
  );

  test.each(['', '4', 'triage.md', 'abc123', 'sha1:0123456789ab', 'zzzzzzzzzzzzzzzz'])(
    '%j is no digest and proves nothing',
    async (digest) => {
      expect(await claim(digest)).toBe('unknown');
    },
  );
});

describe('any template and any values', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9.,]{1,8}$/);
  const literal = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const value = fc.string({ maxLength: 30 });

  test('what a version renders to is never another prompt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(literal, value), { minLength: 1, maxLength: 5 }), async (parts) => {
        const template = parts.map(([text], index) => `${text} {{v${index}}} `).join('');
        const sent = parts.map(([text, filled]) => `${text} ${filled} `).join('');
        const [own] = await versions(template);
        expect(['verified', 'unknown']).toContain(matchReceipt({ text: sent }, own!, []));
      }),
    );
  });

  test('the order of the other versions never matters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(literal, { minLength: 3, maxLength: 4 }), literal, async (texts, sent) => {
        const [own, ...others] = await versions(...texts);
        expect(matchReceipt({ text: sent }, own!, others)).toBe(
          matchReceipt({ text: sent }, own!, others.toReversed()),
        );
      }),
    );
  });

  test('no text makes the matcher fail', async () => {
    const [own, other] = await versions(BASE, HEAD);
    const match = receiptMatcher(own!, [other!]);
    fc.assert(
      fc.property(
        fc.oneof(fc.record({ text: fc.string({ unit: 'binary' }) }), fc.record({ digest: fc.string() })),
        (receipt) => {
          expect(['verified', 'claimed', 'another', 'unknown']).toContain(match(receipt));
        },
      ),
    );
  });
});
