// Long because it writes closed unions out for checks of what users hand in.
import type { Commitment } from './commitment';
import type { LexiconClass } from './lexicon-entry';
import type { Role } from './proposition';
import type { Effect } from './quantity';
import type { SourceKind } from './source';
import type { BoundKind, Frame, SpeechAct } from './token';

/** The members of a closed union as a set; forgetting one does not compile. */
function members<T extends string>(all: Readonly<Record<T, true>>): ReadonlySet<string> {
  return new Set(Object.keys(all));
}

export const roles = members<Role>({
  agent: true,
  patient: true,
  means: true,
  place: true,
  origin: true,
  target: true,
  time: true,
  cause: true,
  quantity: true,
  topic: true,
});

export const effects = members<Effect>({
  killed: true,
  wounded: true,
  casualties: true,
  missing: true,
  rescued: true,
  displaced: true,
  detained: true,
  abducted: true,
  released: true,
  escaped: true,
  infected: true,
  poisoned: true,
  hospitalised: true,
  launched: true,
  intercepted: true,
  destroyed: true,
  struck: true,
  aboard: true,
  attended: true,
  voted: true,
  dismissed: true,
  affected: true,
  unharmed: true,
});

export const speechActs = members<SpeechAct>({
  say: true,
  tell: true,
  announce: true,
  report: true,
  relay: true,
  'carry-on': true,
  confirm: true,
  deny: true,
  accuse: true,
  'claim-responsibility': true,
  admit: true,
  believe: true,
  suspect: true,
  estimate: true,
  warn: true,
  threaten: true,
  demand: true,
  ask: true,
  investigate: true,
  decline: true,
  'cannot-confirm': true,
  doubt: true,
  show: true,
});

export const sourceKinds = members<SourceKind>({
  outlet: true,
  agency: true,
  organisation: true,
  person: true,
  group: true,
  document: true,
  witness: true,
  unknown: true,
});

export const polarities = members<Commitment['polarity']>({ affirmed: true, denied: true });
export const certainties = members<Commitment['certainty']>({
  certain: true,
  probable: true,
  possible: true,
  unknown: true,
});
export const stages = members<Commitment['stage']>({ accomplished: true, attempted: true, threatened: true });
export const precisions = new Set(['minute', 'hour', 'part-of-day', 'day', 'week', 'month', 'year']);
export const placeRelations = new Set(['at', 'near', 'between', 'part-of', 'direction']);

export const frames = members<Frame>({
  transitive: true,
  unaccusative: true,
  labile: true,
  instrument: true,
  undergoer: true,
  light: true,
  causative: true,
  intransitive: true,
  symmetric: true,
  converse: true,
});
export const boundKinds = members<BoundKind>({
  'at-least': true,
  'more-than': true,
  'at-most': true,
  'less-than': true,
  about: true,
  exactly: true,
});
/** Classes of words that an entry of the user's may be of. */
export const lexiconClasses = members<LexiconClass>({
  verb: true,
  noun: true,
  adjective: true,
  adverb: true,
  preposition: true,
});
export const nameSorts = new Set(['name', 'demonym', 'adjective', 'metonym', 'noun', 'abbreviation']);
