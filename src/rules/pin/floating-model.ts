import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { fileOf, type PinFacts, readEntries } from './facts.ts';
import { isFixedModel } from './fixed-model.ts';

/** A model name behind which the provider may put another model: results then change though the repository did not. */
export function floatingModel(facts: PinFacts, options: RuleLevel): readonly Finding[] {
  const { suite, locate } = facts;
  // What a judge's prompt says of a model is not asked: its step names one.
  const own = readEntries({ ...facts, judges: [] }).map(({ entry, prompt }) => ({
    subject: entry.id,
    model: prompt.model,
    where: `${fileOf(entry)} names`,
    location: { file: entry.path },
  }));
  const named = [...suite.models].map(([key, model]) => ({
    subject: `models.${key}`,
    model,
    where: `\`models.${key}\` is`,
    location: locate(['suites', suite.name, 'models', key]),
  }));
  const judging = (facts.judges ?? []).map(({ id, step, model }) => ({
    subject: id,
    model,
    where: `the judge of \`${step}\` is`,
    location: locate(['suites', suite.name, 'steps', step, 'model']),
  }));
  return [...named, ...judging, ...own].flatMap(({ subject, model, where, location }) => {
    if (model === undefined || isFixedModel(model)) return [];
    return finding('pin/floating-model', options, {
      suite: suite.name,
      subject,
      location,
      message: `${where} \`${model}\`, which has no date, snapshot or digest: another model may answer to it tomorrow`,
      evidence: [],
      fix: "Name a dated snapshot, from the provider's list of models.",
    });
  });
}
