import type { Json } from '../../values/json.ts';
import type { Redacted } from '../redacted.ts';
import type { SampleStep } from '../sample.ts';
import { clusterTerms } from '../shift/cluster-terms.ts';
import { writtenText } from '../written-text.ts';
import { type Answer, surenessOf } from './answer.ts';
import type { Cluster } from './clusters.ts';
import type { ShadowComparison } from './compare-shadow.ts';
import type { ToLabel } from './label-first.ts';
import type { AnswerPair, PerSide } from './pair-answers.ts';
import { mapReportTexts } from './report-texts.ts';
import type { CaseToLabel, ShadowReport, SomeIds, StepReport } from './shadow-report.ts';
import type { StepAgreement } from './step-agreement.ts';

/** What takes private data out of a value; see `SampleRedactor`. */
export interface Redacting {
  json<T extends Json>(value: T): Promise<Redacted<T>>;
}

export interface AboutSides {
  readonly sides: PerSide<string>;
  readonly mutating: readonly string[];
  /** Steps that one side tells of and the other never does. */
  readonly notCompared: PerSide<readonly string[]>;
  /** Pairs in which one side tells nothing but its answer. */
  readonly answerAlone: number;
  /** Steps that the suite does not name, and that are no calls. */
  readonly beyondSuite: readonly string[];
  /** Sentences of ours; nothing in them was seen by production. */
  readonly remarks: readonly string[];
}

const MOST_IDS = 20;
const MOST_CLUSTERS = 50;
/** Requests whose words are read, of each cluster and of those beside it. */
const READ_PER_CLUSTER = 100;
const READ_BESIDE = 500;
/** What two requests share is chance. */
const FEWEST_NAMED = 3;

/**
 * The report of a comparison. What is compared was never changed; what is shown of it has been redacted, and nothing
 * else leaves here.
 */
export async function reportShadow(
  comparison: ShadowComparison,
  about: AboutSides,
  redactor: Redacting,
): Promise<Redacted<ShadowReport>> {
  const clusters = comparison.clusters.slice(0, MOST_CLUSTERS);
  const { pairing, compared, agreedThroughout, cut, firstDisagreement, firstDisagreements } = comparison;
  const { completed, routed, errors, confidence } = comparison;
  const terms = await termsOf(clusters, redactor);
  const report: ShadowReport = {
    version: 1,
    sides: about.sides,
    paired: pairing.pairs.length,
    pairing: {
      byId: pairing.byId,
      byInput: pairing.byInput,
      unpaired: pairing.unpaired,
      repeated: { current: someIds(pairing.repeated.current), candidate: someIds(pairing.repeated.candidate) },
      askOther: someIds(pairing.askOther),
    },
    notCompared: about.notCompared,
    answerAlone: about.answerAlone,
    beyondSuite: about.beyondSuite,
    compared,
    agreedThroughout,
    cut,
    steps: comparison.steps.map((row) => stepReport(row, about.mutating)),
    firstDisagreement: Object.fromEntries(firstDisagreement),
    firstDisagreements,
    clusters: clusters.map(({ step, mutates, difference, pairs }, index) => {
      return { step, mutates, difference, pairs: pairs.length, terms: terms[index] ?? [] };
    }),
    labelFirst: [],
    completed: completed ?? null,
    routed: routed ?? null,
    errors: errors ?? null,
    confidence: confidence ?? null,
    remarks: about.remarks,
  };
  const shown = await withTextsRedacted(report, redactor);
  const labelFirst: CaseToLabel[] = [];
  for (const [index, chosen] of comparison.labelFirst.entries()) {
    const cluster = clusters[chosen.cluster];
    if (cluster === undefined) continue;
    const step = shown.clusters[chosen.cluster]?.step ?? '';
    labelFirst[index] = { ...(await caseToLabel(chosen, cluster.step, redactor)), step };
  }
  return { ...shown, labelFirst } as ShadowReport as Redacted<ShadowReport>;
}

function stepReport({ moves, replayed, ...row }: StepAgreement, mutating: readonly string[]): StepReport {
  const { step, comparable, agreed, interval, asItHappened, untold } = row;
  return {
    step,
    mutates: mutating.includes(step),
    agree: comparable === 0 ? null : agreed / comparable,
    interval: interval ?? null,
    comparable,
    agreed,
    replayed,
    asItHappened,
    untold,
    table: moves?.table ?? null,
    chi2: moves?.chi2 ?? null,
    df: moves?.df ?? null,
    p: moves?.p ?? null,
    pAdjusted: moves?.pAdjusted ?? null,
  };
}

/** All texts at once, so that one value reads the same wherever it stands. */
async function withTextsRedacted(report: ShadowReport, redactor: Redacting): Promise<ShadowReport> {
  const texts = new Set<string>();
  mapReportTexts(report, (text) => {
    texts.add(text);
    return text;
  });
  const written = [...texts];
  const redacted: readonly string[] = await redactor.json(written);
  const become = new Map(written.map((text, index) => [text, redacted[index] ?? '']));
  return mapReportTexts(report, (text) => become.get(text) ?? '');
}

/** Both answers and what was asked go through together: a value stands for itself in all three. */
async function caseToLabel({ cluster, pair }: ToLabel, step: string, redactor: Redacting): Promise<CaseToLabel> {
  const { current, candidate } = pair;
  const confidence = { current: surenessOf(current) ?? null, candidate: surenessOf(candidate) ?? null };
  // A list, whose places a redact command cannot rename.
  const shown: readonly Json[] = await redactor.json([
    current.id ?? null,
    candidate.id ?? null,
    current.input ?? candidate.input ?? null,
    { [step]: doneAt(current, candidate, step) },
    { [step]: doneAt(candidate, current, step) },
  ]);
  const [id, otherId, input = null, one, other] = shown;
  const ids = { current: idOf(id), candidate: idOf(otherId) };
  return { cluster, step, ids, input, current: onlyIn(one), candidate: onlyIn(other), confidence };
}

function idOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** What stands under the one key of an object. */
function onlyIn(value: Json | undefined): Json {
  return typeof value === 'object' && value !== null ? (Object.values(value)[0] ?? null) : null;
}

/** All occurrences of the step where it happened more than once on a side. */
function doneAt({ steps }: Answer, other: Answer, step: string): Json {
  const found = steps.filter(({ name }) => name === step).map(whatWasDone);
  const several = found.length > 1 || other.steps.filter(({ name }) => name === step).length > 1;
  return several ? found : (found[0] ?? null);
}

function whatWasDone({ arguments: given, output, error }: SampleStep): Json {
  return given ?? output ?? (error === undefined ? null : { error });
}

function someIds(ids: readonly string[]): SomeIds {
  return { count: ids.length, ids: ids.slice(0, MOST_IDS) };
}

/** Words out of what has been redacted, so that no name of a person becomes one. */
async function termsOf(clusters: readonly Cluster[], redactor: Redacting): Promise<readonly (readonly string[])[]> {
  const read = clusters.map(({ pairs, stayed }) => {
    return { pairs: pairs.slice(0, READ_PER_CLUSTER), stayed: evenly(stayed, READ_BESIDE) };
  });
  const all = [...new Set(read.flatMap(({ pairs, stayed }) => [...pairs, ...stayed]))];
  const inputs: readonly Json[] = await redactor.json(all.map(inputOf));
  const texts = new Map(all.map((pair, index) => [pair, writtenText(inputs[index] ?? null)?.text ?? '']));
  const textsOf = (pairs: readonly AnswerPair[]) =>
    pairs.map((pair) => texts.get(pair) ?? '').filter((text) => text !== '');
  return read.map(({ pairs, stayed }) => {
    const own = textsOf(pairs);
    return own.length < FEWEST_NAMED ? [] : clusterTerms([...own, ...textsOf(stayed)], [...own.keys()]);
  });
}

/** At most so many of them, from all over the list. */
function evenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  const every = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, index) => index % every === 0);
}

function inputOf({ current, candidate }: AnswerPair): Json {
  return current.input ?? candidate.input ?? null;
}
