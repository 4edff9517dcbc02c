import { explanations } from '../comparison';
import type { PairRelation } from '../model';
import type { IncidentEntry, QuestionEntry } from '../model/document';
import type { Membership } from '../model/incident';

type LeanQuestion = Omit<QuestionEntry, 'matrix'> & { readonly matrix: readonly PairRelation[] };

/**
 * An entry as a desk keeps it: without what the library can say again of the rest whenever somebody asks, why segments
 * belong and how pairs of positions are explained.
 */
export interface LeanEntry extends Omit<IncidentEntry, 'memberships' | 'questions'> {
  readonly questions: readonly LeanQuestion[];
}

export function leanEntry(entry: IncidentEntry): LeanEntry {
  const { id, label, reports, mentionedBy, when, places, events, questions } = entry;
  const { dependencies, verdicts, disagreements } = entry;
  const some = { id, label, reports, mentionedBy, when, places, events, questions: questions.map(lean) };
  return { ...some, dependencies, verdicts, disagreements };
}

/** The entry in full. */
export function fullEntry(entry: LeanEntry, memberships: readonly Membership[]): IncidentEntry {
  const { id, label, reports, mentionedBy, when, places, events, questions } = entry;
  const { dependencies, verdicts, disagreements } = entry;
  const some = { id, label, reports, mentionedBy, when, places, events, memberships, questions: questions.map(full) };
  return { ...some, dependencies, verdicts, disagreements };
}

function lean(question: QuestionEntry): LeanQuestion {
  if (question.matrix.length === 0) return question;
  return {
    ...question,
    matrix: question.matrix.map(({ a, b, relation, reason, slots }) => ({ a, b, relation, reason, slots })),
  };
}

function full(question: LeanQuestion): QuestionEntry {
  if (question.matrix.length === 0) return { ...question, matrix: [] };
  const positions = question.positions.map(({ label, denies, claims }) => ({ label, denies, answers: claims }));
  return {
    ...question,
    matrix: question.matrix.map((pair) => ({ ...pair, explanation: explanations({ positions }, pair) })),
  };
}
