import type { Claim, EventClass } from '../../model';
import { classOf } from '../alignment/acts';
import { isTelling, sharesDeed, toldBy } from '../alignment/deeds';
import { isUnspecific, tellsOfIncident } from '../alignment/event-group';
import { covers } from '../kinds/occurrence/covers';
import { speaksOf } from '../kinds/occurrence/speaks-of';

/** How well what a claim asserts is a case of what another denies, by their words alone: by class, by a deed that both may name, hardly,
 * or from the other end: who was won over has agreed; or by what it takes for granted: who frees somebody held him. */
export type PredicateTie = 'class' | 'deed' | 'word' | 'converse' | 'presupposed' | 'incident' | null;

/** Compares what a denial's word denies with what an assertion's tells; where a report sets them side by side, what was asked or promised too. */
export function predicateTie(denial: Claim, assertion: Claim, beside: boolean): PredicateTie {
  const [denied, told] = [classOf(denial), classOf(assertion)];
  if (isUnspecific(denied) || denied === 'be') return null;
  if (isOpinion(denied) || isOpinion(told)) {
    if (beside && denied === told && asks.has(denied)) return 'class';
    // "Had not pledged to sign it", "had committed itself to sign it": of what is promised both have to tell, and by whom.
    return denied === 'promise' && sharesDeed(denial, assertion) ? 'word' : null;
  }
  // Whether the incident took place at all is asked by itself; what one did to another in it is told of those two.
  if (tellsOfIncident(denied)) {
    if (denied === told) return 'incident';
    return beside && !tellsOfIncident(told) && isTelling(denial) && sharesDeed(denial, assertion) ? 'deed' : null;
  }
  if (isConverse(denied, denial, told, assertion)) return 'converse';
  const presupposing = presupposed[denied === 'act' ? `act:${denial.proposition.predicate}` : denied];
  if (presupposing?.includes(told)) return 'presupposed';
  const loose = denied === 'act' && looseActs.has(denial.proposition.predicate);
  if (denied !== 'act' && (denied === told || covers(denial, assertion) || speaksOf(denied, told))) return 'class';
  if (denied === 'act') {
    const same = told === 'act' && denial.proposition.predicate === assertion.proposition.predicate;
    if (same || covers(denial, assertion)) return loose ? 'word' : 'class';
  }
  const deeds = toldBy(assertion);
  const shared = (denial.proposition.deeds ?? []).filter((deed) => deeds.includes(deed)).length;
  if (shared === 0 || loose) return null;
  return shared > 1 || (isTelling(denial) && isTelling(assertion)) ? 'deed' : 'word';
}

/** What somebody denies having done that another says he brought him to: to agree, by persuasion; to know, by telling him. */
function isConverse(denied: EventClass, denial: Claim, told: EventClass, assertion: Claim): boolean {
  const key = (event: EventClass, { proposition }: Claim) => (event === 'act' ? `act:${proposition.predicate}` : event);
  return converse[key(denied, denial)] === key(told, assertion);
}

const converse: Readonly<Record<string, string>> = {
  approve: 'act:persuade',
  agree: 'act:persuade',
  'act:know': 'inform',
  'act:learn': 'inform',
};

/** Deeds that say that another was done before by the same hands (presupposition, Levinson 1983). */
const presupposed: Readonly<Record<string, readonly EventClass[]>> = {
  'act:hold': ['release'],
  detain: ['release'],
  abduct: ['release'],
};

/** Who accuses, praises or condemns says what he thinks. */
function isOpinion(event: EventClass): boolean {
  return opinions.has(event);
}

const opinions: ReadonlySet<EventClass> = new Set<EventClass>([
  'accuse',
  'reject',
  'praise',
  'condemn',
  'support',
  'oppose',
  'belong',
  'own',
  'order',
  'demand',
  'promise',
  'threaten',
]);

/** Of those, what was said to somebody or was not. */
const asks: ReadonlySet<EventClass> = new Set<EventClass>(['demand', 'order', 'promise', 'threaten']);

/** Acts whose word says little without what it is done to. */
const looseActs: ReadonlySet<string> = new Set([
  'have',
  'make',
  'see',
  'hold',
  'take',
  'come',
  'give',
  'achieve',
  'put',
  'fetch',
  'know',
  'need',
  'want',
  'call',
  'look-like',
  'work',
]);
