import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { FIELDS, FORM_PATH, layoutOf, STANDARD_LAYOUT } from '../../../src/production/failures/form-layout.ts';
import { issueForm } from '../../../src/production/failures/issue-form.ts';

interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: Readonly<Record<string, unknown>>;
}

/** GitHub reads forms as YAML 1.1, where `no` is false and `2026-10-02` is a date. */
function formIn(text: string) {
  return parse(text, { version: '1.1' }) as Readonly<Record<string, unknown>> & { readonly body: readonly Element[] };
}

const TOP_KEYS = ['name', 'description', 'body', 'assignees', 'labels', 'title', 'type', 'projects'];
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  input: ['label', 'description', 'placeholder', 'value'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
};

/** What GitHub's description of its form schema asks for, and says that it refuses. */
function faultsOf(text: string): readonly string[] {
  const { body, ...form } = formIn(text);
  const faults: string[] = [];
  const must = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  for (const key of ['name', 'description'])
    must(typeof form[key] === 'string' && form[key] !== '', `${key} is missing`);
  for (const key of Object.keys(form)) must(TOP_KEYS.includes(key), `${key} is not a permitted key`);
  must(Array.isArray(form.labels) && form.labels.every((label) => typeof label === 'string'), 'labels are texts');
  must(
    body.some(({ type }) => type !== 'markdown'),
    'at least one field is no markdown',
  );
  const ids = body.flatMap(({ id }) => id ?? []);
  must(new Set(ids).size === ids.length, 'ids are unique');
  const labels = body.flatMap(({ attributes: { label } }) => (label === undefined ? [] : String(label)));
  must(new Set(labels.map((label) => label.toLowerCase())).size === labels.length, 'labels are unique');
  for (const [index, { type, id, attributes, validations = {}, ...rest }] of body.entries()) {
    const at = `body[${index}]: `;
    must(Object.keys(rest).length === 0, `${at}unknown keys`);
    must(Object.hasOwn(ATTRIBUTES, type), `${at}type`);
    must(id === undefined || /^[A-Za-z0-9_-]+$/.test(id), `${at}id`);
    for (const key of Object.keys(attributes)) must(ATTRIBUTES[type]?.includes(key) === true, `${at}${key}`);
    must(typeof attributes[type === 'markdown' ? 'value' : 'label'] === 'string', `${at}value or label`);
    must(
      Object.entries(validations).every(([key, value]) => key === 'required' && typeof value === 'boolean'),
      `${at}validations`,
    );
    if (type !== 'dropdown') continue;
    const options = attributes.options as readonly unknown[];
    must(Array.isArray(options) && options.length > 0, `${at}options are missing`);
    must(
      options.every((option) => typeof option === 'string' && option.trim() !== ''),
      `${at}options are texts`,
    );
    must(new Set(options).size === options.length, `${at}options are unique`);
    must(!options.some((option) => String(option).toLowerCase() === 'none'), `${at}none is a reserved word`);
  }
  return faults;
}

describe('the issue form', () => {
  test('is one as GitHub documents them, whatever the steps and the label are called', () => {
    for (const options of [
      { label: 'agent-failure' },
      { label: 'agent-failure', steps: ['extract', 'decide', 'reply'] },
      { label: 'yes', steps: ['no', 'on', '2026-10-02', '1:30', '~', '1e3', 'y'] },
      { label: `#1: "it's", [a] & *b`, steps: ['#x', '- a', 'a: b', '{', '${'.concat('{ x }}'), '@team', 'é'] },
      { label: 'x', steps: ['None', 'reply'] },
      { label: 'x', steps: ['reply', 'reply'] },
    ])
      expect(faultsOf(issueForm(options))).toEqual([]);
  });

  test('is faulted by the same checks where it is none', () => {
    const form = issueForm({ label: 'x', steps: ['reply'] });
    expect(faultsOf(form.replace('- reply', '- no'))).toEqual(['body[4]: options are texts']);
    expect(faultsOf(form.replace('id: step', 'id: st ep'))).toEqual(['body[4]: id']);
    expect(faultsOf(form.replace('label: What happened', 'label: Where it was seen'))).toEqual(['labels are unique']);
    expect(faultsOf(form.replace('name: Agent failure', 'nome: x'))).toEqual([
      'name is missing',
      'nome is not a permitted key',
    ]);
  });

  test('offers the steps to choose from, and asks for words where there are none or one is called none', () => {
    const stepOf = (steps?: readonly string[]) =>
      formIn(issueForm({ label: 'x', ...(steps === undefined ? {} : { steps }) })).body.find(({ id }) => id === 'step');
    expect(stepOf(['extract', 'no'])).toMatchObject({ type: 'dropdown', attributes: { options: ['extract', 'no'] } });
    expect(stepOf()).toMatchObject({ type: 'input' });
    expect(stepOf(['NONE', 'reply'])).toMatchObject({ type: 'input' });
  });

  test('carries the label for failures, and stands where GitHub looks for forms', () => {
    expect(formIn(issueForm({ label: 'bot: wrong' })).labels).toEqual(['bot: wrong']);
    expect(FORM_PATH).toMatch(/^\.github\/ISSUE_TEMPLATE\/[a-z-]+\.yml$/);
  });

  test('shows what was pasted as code, so that nobody is mentioned and nothing is closed by it', () => {
    const pasted = formIn(issueForm({ label: 'x' })).body.filter(({ type }) => type === 'textarea');
    expect(pasted.map(({ id, attributes: { render } }) => [id, render])).toEqual([
      ['input', 'text'],
      ['happened', 'text'],
      ['expected', 'text'],
    ]);
  });
});

describe('the layout of a form', () => {
  test('is the standard one of the form as it is written', () => {
    expect(layoutOf(issueForm({ label: 'x', steps: ['reply'] }))).toEqual(STANDARD_LAYOUT);
    expect(STANDARD_LAYOUT.map(({ id }) => id)).toEqual([...FIELDS]);
  });

  test('follows what people made of it', () => {
    const form = issueForm({ label: 'x' }).replace('label: What happened', 'label: Was geschah').replace('\n', '\n\n');
    expect(layoutOf(form)).toContainEqual({ id: 'happened', label: 'Was geschah', render: 'text' });
  });

  test('is none where the file is no form, asks for no input or gives two fields one heading', () => {
    const form = issueForm({ label: 'x' });
    for (const text of [
      '',
      '[',
      'name: x',
      form.replace('id: input', 'id: question'),
      form.replace('label: What happened', 'label: Where it was seen'),
    ])
      expect(layoutOf(text)).toBeUndefined();
  });
});
