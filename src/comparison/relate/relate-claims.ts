import type { Claim, Comparison, Incident, Relation } from '../../model';
import { compareIncident } from '../compare-incident';
import { incomparable } from '../comparison';
import type { ConceptIndex } from '../concepts';

/** The relations of two claims' answers in the order in which one stands for the pair. */
const strength: readonly Relation[] = [
  'conflicts',
  'supersedes',
  'differsInCommitment',
  'overlaps',
  'refines',
  'equivalent',
];

/** How two claims stand to each other: the strongest relation over all questions that both answer. */
export function relateClaims(a: Claim, b: Claim, gazetteer: ConceptIndex): Comparison {
  const claims = [a, b].map((claim) => ({ ...claim, background: false }));
  const incident: Incident = {
    id: 'pair',
    reports: [...new Set([a.report, b.report])].sort(),
    passages: [],
    memberships: [],
    claims,
    places: [],
    when: null,
    events: [],
  };
  const questions = compareIncident(incident, { gazetteer, reports: new Map() });
  const found = questions.flatMap((question): Comparison[] => {
    if (question.matrix.length > 0) return [...question.matrix];
    const both = new Set(question.positions[0].answers.map(({ claim }) => claim.id)).size > 1;
    return both ? [{ relation: 'equivalent', reason: 'polarity.same', slots: {} }] : [];
  });
  for (const relation of strength) {
    const strongest = found.find((each) => each.relation === relation);
    if (strongest !== undefined) return { relation, reason: strongest.reason, slots: strongest.slots };
  }
  return found[0] === undefined ? incomparable('polarity.other-event') : { ...found[0] };
}
