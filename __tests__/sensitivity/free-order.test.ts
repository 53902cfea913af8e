import { describe, expect, test } from '@jest/globals';
import { promptVariants } from '../../src/sensitivity/prompt/prompt-variants.ts';

const THREE = '- the parcel is lost\n- the parcel is late\n- the parcel is open\n';

function orderVariants(text: string): readonly string[] {
  const { made } = promptVariants({ id: 'p', path: 'p.md', text }, 'seed');
  return made.flatMap(({ id }) => (id.includes('/order-') ? [id] : []));
}

describe('lists whose order counts, or may count, are never put into another', () => {
  test.each([
    ['a rule behind the list', `${THREE}\nThe first rule that fits wins.\n`],
    ['a rule a paragraph further behind', `${THREE}\nAnswer briefly.\n\nThe first rule that fits wins.\n`],
    ['a rule in another section', `## Kinds\n\n${THREE}\n## How\n\nThe first one of them that applies counts.\n`],
    ['a condition behind', `${THREE}\nGo on to the next only if it is not so.\n`],
    ['attempts, one below another', `Try one, and if it fails the one below it.\n\n${THREE}`],
    ['an end at one of them', `${THREE}\nStop at whichever check fails.\n`],
    ['an order given before', `Go through them in this order:\n\n${THREE}`],
    ['a heading of levels', `## Severity levels\n\n- cosmetic\n- annoying\n- dangerous\n`],
    ['low to critical', '- low\n- medium\n- high\n- critical\n'],
    ['low to critical with what they mean', '- **Low**: can wait\n- **High**: today\n- **Critical**: at once\n'],
    ['weekdays', '- Monday: closed\n- Tuesday: open\n- Wednesday: open\n'],
    ['German weekdays', '- Montag\n- Dienstag\n- Mittwoch\n'],
    ['months', '- January\n- February\n- March\n'],
    ['sizes', '- `S`: up to 20 cm\n- `M`: up to 40 cm\n- `L`: more\n'],
    ['numbers that rise', '- up to 10 euros: `cheap`\n- up to 50 euros: `usual`\n- up to 900 euros: `dear`\n'],
    ['places', '- P1: at once\n- P2: today\n- P3: this week\n'],
    ['grades', '- A: right\n- B: nearly right\n- C: wrong\n'],
    ['how often', '- never\n- sometimes\n- always\n'],
    ['an item about another', '- the parcel is lost\n- otherwise it is late\n'],
    ['an item that decides', '- the parcel is lost\n- whichever is left\n'],
    ['an item with a rank', '- the parcel is lost: highest priority\n- the parcel is late\n'],
    ['items of one sentence', '- the parcel is lost, and\n- nobody knows where\n'],
    ['numbers for bullets', '1. the parcel is lost\n2. the parcel is late\n'],
    ['a rule in German', `${THREE}\nEs gilt die erste Regel, die zutrifft.\n`],
    ['steps in French', `## Étapes\n\n${THREE}`],
    ['a quotation with the rule', `${THREE}\n> The first match wins.\n`],
  ])('%s', (_, text) => {
    expect(orderVariants(text)).toEqual([]);
  });
});

describe('lists whose order is free are', () => {
  test.each([
    ['a bare list', THREE],
    ['kinds with what they mean', '## Kinds\n\n- `refund`: wants money back\n- `parcel`: asks where it is\n'],
    ['what a sentence merely points at', `Answer with one of the following:\n\n${THREE}`],
    ['the same with plurals', `Choose among the kinds below.\n\n${THREE}`],
    ['with prose around that says nothing of them', `Customers are in a hurry.\n\n${THREE}\nBe kind to them.\n`],
    ['with purchases in it', '- `cancel`: cancel the order\n- `change`: change an order that was not shipped\n'],
    [
      'with numbers that neither rise nor fall',
      '- refunds take 30 days\n- parcels take 3 days\n- letters take 5 days\n',
    ],
    ['beside a section with an order', `## Kinds\n\n${THREE}\n## Steps\n\n- read it\n- answer it\n`],
    ['colours', '- red\n- blue\n- green\n'],
    ['tools', '- `search`: finds an article\n- `mail`: writes to a colleague\n'],
    ['rules of style', '## Style\n\n- Be brief.\n- Be kind.\n- Never guess.\n'],
    ['German kinds', '## Arten\n\n- `geld`: will Geld zurück\n- `paket`: sucht ein Paket\n'],
  ])('%s', (_, text) => {
    expect(orderVariants(text)).toContain('p/order-reversed');
  });
});
