import type { Claim, Comparison, EventClass, Family, HappeningValue, Value } from '../../../model';
import { eventClasses, traitsOf } from '../../../model';
import { shareAnArgument } from '../../alignment/arguments-agree';
import { tellsOfIncident } from '../../alignment/event-group';
import { incomparable, nameForm } from '../../comparison';
import { isA } from '../../concepts';
import { type Draft, draft, evidenceFor, isPassing } from '../../draft';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { compareValues } from '../../values';
import { broader, excludes, type Nature, natureOf, rival } from '../../values/happening';
import { accusedSpeaker } from '../agent/accused';
import { deniedAgent } from '../agent/denied-agent';
import { ofRivalRealms, realmOf } from './realm';

/** What brought it about? */
export const cause: Kind = {
  kind: 'cause',
  values: ['happening', 'thing', 'actor'],
  camps: true,
  wording: { en: 'What caused it: {{about}}?', ar: 'ما السبب: {{about}}؟' },
  answers(claim, scene) {
    const { id } = scene.happenings.of(claim);
    const given = claim.proposition.arguments.flatMap(({ role, value, evidence }) =>
      role === 'cause' && causes(value) && mayBring(value, claim, scene)
        ? [draft(claim, value, evidenceFor(claim, evidence), id)]
        : [],
    );
    const deed = given.length === 0 ? deedAsCause(claim, scene) : null;
    return deed === null ? given : [draft(claim, deed, evidenceFor(claim, claim.evidence), id)];
  },
  compare: compareCauses,
  joins: {
    kind: 'agent',
    topic: (own) => own,
    // "US aircraft struck it", "Iraqi forces burned it", "its rockets blew up": where no two causes are at odds, a cause
    // that leaves no room for an actor is one more answer to who did it.
    select(own, other, scene) {
      const acted = new Set(other.map(({ claim }) => claim));
      const rest = own.filter(({ claim }) => !acted.has(claim));
      const natures = new Set(own.filter(({ open }) => !open).map(({ value }) => natureOfValue(value, scene)));
      const atOdds =
        rest.some(({ denies }) => denies) ||
        (natures.has('deliberate') && unwilled.some((nature) => natures.has(nature)));
      return atOdds ? [] : rest.filter((answer) => unacted(answer, scene));
    },
  },
};

function causes(value: Value): boolean {
  return value.kind === 'happening' || value.kind === 'thing' || value.kind === 'actor';
}

/** Causes of what did not happen are none, and the flood or the outage that the incident is does not bring itself about. */
function mayBring(value: Value, claim: Claim, { incident, index }: Scene): boolean {
  const { commitment, proposition } = claim;
  if (commitment.polarity === 'denied' && commitment.focus !== 'cause') return false;
  if (!isAsked(claim)) return false;
  // "Pointed to a photograph": what tells of something did not bring it about.
  if (value.kind === 'thing') return !isA(value.id, 'thing:information', index);
  if (value.kind !== 'happening') return true;
  const { family } = traitsOf(value.event);
  // Charges and sentences come after the killing.
  if (family === 'law' && ofOneBlow.has(traitsOf(proposition.event).family)) return false;
  return incident.events[0] !== value.event || (natureOf(value.event) !== 'natural' && family !== 'technology');
}

/** Whether one asks what brought about such an event: not of what is used, nor of any act unless it is put down to something. */
function isAsked({ proposition: { event, arguments: roles }, commitment }: Claim): boolean {
  if (event === 'act' || event === 'build') return commitment.focus === 'cause';
  if (event === 'use') return false;
  // "Emissions contribute to warming": of the warming, whatever the incident is.
  return event !== 'cause' || !roles.some(({ role, value }) => role === 'patient' && value.kind === 'thing');
}

/** Natures of what nobody meant. */
const unwilled: readonly Nature[] = ['accidental', 'technical', 'fault', 'natural'];

/** Bombs and missiles do not go off at what they hit unless somebody means it; wind and water are nobody's doing. */
function natureOfValue(value: Value, { index }: Scene): Nature {
  if (value.kind === 'happening') return natureOf(value.event);
  if (value.kind !== 'thing') return 'neutral';
  if (isA(value.id, 'thing:weapon', index) && !isA(value.id, 'thing:weapon/ammunition', index)) return 'deliberate';
  const elements = natural.some((root) => isA(value.id, root, index));
  return elements && !made.some((root) => isA(value.id, root, index)) ? 'natural' : 'neutral';
}

const natural: readonly string[] = ['thing:phenomenon', 'thing:nature/sea', 'thing:nature/river'];

/** Phenomena of works and of people. */
const made: readonly string[] = [
  'thing:phenomenon/fire',
  'thing:phenomenon/outage',
  'thing:phenomenon/pollution',
  'thing:phenomenon/epidemic',
];

/**
 * A cause in which nobody acts: an accident, a fault; or the blast of something named that a named thing's destruction is put
 * down to. A blaze or a blast as such is what happened, and says nothing of who was behind it.
 */
function unacted({ claim, value }: Draft, scene: Scene): boolean {
  if (value.kind !== 'happening' || value.concepts.some((id) => id.startsWith('actor:'))) return false;
  // Where a quake or a storm did it, nobody asks who was behind it; that it was no storm but a bomb is a matter of the cause.
  if (natureOf(value.event) === 'natural') return false;
  if (unwilled.includes(natureOf(value.event))) return true;
  const named = value.concepts.length > 0 || claim.proposition.arguments.some(({ role }) => role === 'means');
  if (value.event !== 'explode' || !named) return false;
  return traitsOf(claim.proposition.event).family === 'damage' && scene.happenings.of(claim).explicit;
}

/** Events that are themselves an account of why something blew up, burned, fell or sank. */
const accounts: ReadonlySet<EventClass> = new Set([
  'attack',
  'shoot-down',
  'strike',
  'sabotage',
  'terrorism',
  'target',
  'malfunction',
  'negligence',
  'hack',
  'murder',
  'poison',
  'suicide',
  'illness',
]);

/** Accounts of a death, which need name no thing. */
const deathly: ReadonlySet<EventClass> = new Set(['poison', 'murder', 'suicide', 'illness']);

/** "An air strike hit the base" says why it exploded; "no aircraft were in the sky" says that no air strike did. */
function deedAsCause(claim: Claim, scene: Scene): HappeningValue | null {
  const { event, predicate, arguments: roles } = claim.proposition;
  const concepts = roles.flatMap(({ role, value }) =>
    (role === 'agent' || role === 'means') && 'id' in value && value.id !== null ? [value.id] : [],
  );
  if (deniedAgent(claim, scene.index) !== null || accusedSpeaker(claim, scene) !== null) return null;
  const denied = claim.commitment.polarity === 'denied';
  // Who pleads not guilty of a murder leaves it a murder.
  const speaker = claim.attribution.chain.at(-1);
  if (denied && event === 'murder' && claim.attribution.act === 'deny' && speaker?.kind === 'person') return null;
  const deadly = deathly.has(event) && scene.incident.events.slice(0, 2).includes('die');
  const told = denied ? event !== 'strike' && event !== 'target' : deadly || scene.happenings.of(claim).explicit;
  if (accounts.has(event) && !isPassing(claim) && told) return { kind: 'happening', event, name: predicate, concepts };
  // A bomb that went off is an account of why something crashed or sank, where that is the incident.
  const bombed = event === 'explode' && concepts.some((id) => isA(id, 'thing:weapon', scene.index));
  if (bombed && !isPassing(claim) && scene.incident.events.slice(0, 2).some(isMishap)) {
    return { kind: 'happening', event: 'attack', name: predicate, concepts };
  }
  if (claim.commitment.polarity !== 'denied' || (event !== 'exist' && event !== 'fly')) return null;
  for (const { role, value } of roles) {
    if ((role !== 'patient' && role !== 'agent' && role !== 'means') || value.kind !== 'thing') continue;
    const armed = isA(value.id, 'thing:vehicle/aircraft', scene.index) || isA(value.id, 'thing:weapon', scene.index);
    if (armed)
      return { kind: 'happening', event: 'strike', name: value.name, concepts: value.id === null ? [] : [value.id] };
  }
  return null;
}

function isMishap(event: string): boolean {
  return event in eventClasses && traitsOf(event as EventClass).family === 'accident';
}

function compareCauses(a: Stance, b: Stance, scene: Scene): Comparison {
  const found = absentMeans(a, b, scene) ?? besideDenial(a, b) ?? byNature(a, b, scene) ?? compareStances(a, b, scene);
  if (found.relation !== 'conflicts') return found;
  if (found.reason.startsWith('denial.') && !(ofOneDeed(a, b, scene) && ofOneKindOfOutcome(a, b, scene)))
    return incomparable('cause.things', found.slots);
  if (found.reason === 'happening.nature' && !(ofOneThing(a, b, scene) && ofOneOutcome(a, b, scene)))
    return incomparable('cause.things', found.slots);
  if (!tellsOfIncident(a[0].claim.proposition.event) && found.reason === 'happening.nature') {
    return unlessToldByOne(found, a, b);
  }
  const victim = (stance: Stance) => stance.every(({ value }) => value.kind !== 'happening');
  return victim(a) && victim(b) ? incomparable('cause.things', found.slots) : unlessToldByOne(found, a, b);
}

/** Causes given as such; or, where one is a deed that nobody calls the cause, what shares what it was done to. */
function ofOneDeed(a: Stance, b: Stance, { index }: Scene): boolean {
  const [mine, yours] = [a.some(isAboutTheCause), b.some(isAboutTheCause)];
  if (mine && yours) return true;
  // A deed that one asserts and one denies is disputed as such, not as the cause of anything.
  if (!mine && !yours) return false;
  return a.some(({ claim: x }) => b.some(({ claim: y }) => shareAnArgument(x, y, index, true)));
}

/** Each given as the cause; or, where one is a deed that nobody calls the cause, of what it was done to or in its place. */
function ofOneThing(a: Stance, b: Stance, scene: Scene): boolean {
  const given = ({ claim }: Draft) => claim.proposition.arguments.some(({ role }) => role === 'cause');
  if (a.some(given) && b.some(given)) return true;
  return a.some((x) =>
    b.some((y) => shareAnArgument(x.claim, y.claim, scene.index, true) || mayBeOf(x, y, scene) || mayBeOf(y, x, scene)),
  );
}

/** What a cause brought about without saying to what can be what the deed was done to: persons die, the rest breaks. */
function mayBeOf({ claim: effect }: Draft, { claim: deed }: Draft, scene: Scene): boolean {
  if (effect.proposition.arguments.some(({ role }) => role === 'patient' || role === 'target')) return false;
  const bodily = traitsOf(effect.proposition.event).family === 'harm';
  return !(bodily && scene.happenings.of(deed).explicit);
}

/** Given as the cause; or said of nothing in particular ("there was no attack", "no aircraft were in the sky"). */
function isAboutTheCause({ claim: { proposition } }: Draft): boolean {
  if (proposition.event === 'exist' || proposition.event === 'fly') return true;
  const roles = proposition.arguments.map(({ role }) => role);
  return roles.includes('cause') || !roles.some((role) => role === 'patient' || role === 'target');
}

/** A bomb against a fault, a storm against poor upkeep: what cannot both be behind it, or is each said to be. */
function byNature(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  const [p, q] = [natureOfValue(x.value, scene), natureOfValue(y.value, scene)];
  const outright = a.some(isOutright) && b.some(isOutright);
  const apart = outright ? rival(p, q) : x.value.kind !== y.value.kind && excludes(p, q);
  const realms =
    outright &&
    ofOneEffect(a, b) &&
    (ofRivalRealms(x.value, y.value, scene.index) ||
      (a.some(isAscribed) && b.some(isAscribed) && ofRivalWords(x, y, scene)));
  if (!apart && !realms) return null;
  const slots = { a: 'name' in x.value ? x.value.name : '', b: 'name' in y.value ? y.value.name : '' };
  if (x.open || y.open) return { relation: 'differsInCommitment', reason: 'commitment.open', slots };
  if (x.denies !== y.denies) return { relation: 'overlaps', reason: 'denial.other', slots };
  return x.denies
    ? { relation: 'overlaps', reason: 'denial.both', slots }
    : { relation: 'conflicts', reason: 'happening.nature', slots };
}

/** Said to be the cause in so many words, not only told as what came before. */
function isOutright({ claim: { proposition, attribution } }: Draft): boolean {
  return attribution.chain.length > 1 && proposition.arguments.some(({ role }) => role === 'cause');
}

/** Whether both tell what brought about the same: one class of event, a wider word, or none in particular ("the accident"). */
function ofOneEffect(a: Stance, b: Stance): boolean {
  return a.some(({ claim: x }) =>
    b.some(({ claim: y }) => {
      const [p, q] = [x.proposition.event, y.proposition.event];
      return p === q || atLarge.has(p) || atLarge.has(q) || broader(p, q);
    }),
  );
}

/** Damage comes of one blow whatever word it goes by; so do the harm of it and the happening itself. */
const ofOneBlow: ReadonlySet<Family> = new Set<Family>(['assault', 'accident', 'damage', 'harm', 'nature']);

/**
 * Whether two natures are put down to one outcome: the events are one class, a wider word for it, or a happening and what came of
 * it; and what they befell can be the same where both say it. That he died of an illness leaves open what brought a fire about.
 */
function ofOneOutcome(a: Stance, b: Stance, scene: Scene): boolean {
  const { index } = scene;
  const befallen = ({ claim }: Draft) =>
    claim.proposition.arguments.flatMap(({ role, value }) => (role === 'patient' || role === 'target' ? [value] : []));
  const alike = (one: Value, other: Value) => {
    const { relation, reason } = compareValues(one, other, index);
    return relation !== 'incomparable' || reason === 'value.kinds';
  };
  const meet = (x: Draft, y: Draft) => befallen(x).some((one) => befallen(y).some((other) => alike(one, other)));
  const sameBefallen = (x: Draft, y: Draft) => meet(x, y);
  const mayBefall = (x: Draft, y: Draft) => befallen(x).length === 0 || befallen(y).length === 0 || meet(x, y);
  return a.some((x) =>
    b.some((y) => {
      const [p, q] = [x.claim.proposition.event, y.claim.proposition.event];
      if (!isOfIncident(x, scene) || !isOfIncident(y, scene)) return p === q && sameBefallen(x, y);
      const [bodily, other] = [isBodily(x), isBodily(y)];
      if (bodily !== other && atLarge.has(bodily ? q : p)) return false;
      const same = p === q || broader(p, q) || atLarge.has(p) || atLarge.has(q);
      if (!same && !(ofOneBlow.has(traitsOf(p).family) && ofOneBlow.has(traitsOf(q).family))) return false;
      return mayBefall(x, y);
    }),
  );
}

/**
 * Whether what is said to have been brought about, and what is denied to have been, can be one outcome: one class, the harm of one
 * blow, or words that leave it open. That a fire killed a woman leaves room for no fire having cut the power.
 */
function ofOneKindOfOutcome(a: Stance, b: Stance, scene: Scene): boolean {
  const given = ({ claim }: Draft) => claim.proposition.arguments.some(({ role }) => role === 'cause');
  if (!a.some(given) || !b.some(given)) return true;
  return a.some((x) =>
    b.some((y) => {
      const [p, q] = [x.claim.proposition.event, y.claim.proposition.event];
      if (p === q || broader(p, q) || atLarge.has(p) || atLarge.has(q))
        return isOfIncident(x, scene) && isOfIncident(y, scene);
      return traitsOf(p).family === 'harm' && traitsOf(q).family === 'harm';
    }),
  );
}

/** Somebody's death put down to his body: it says nothing of what else happened. */
function isBodily({ claim, value }: Draft): boolean {
  const illness = value.kind === 'happening' && natureOf(value.event) === 'bodily';
  return illness && traitsOf(claim.proposition.event).family === 'harm';
}

/** Whether a claim tells of what the incident is, or of what came of it, and not of what something else led to. */
function isOfIncident({ claim }: Draft, scene: Scene): boolean {
  const { event, arguments: roles } = claim.proposition;
  const { family } = traitsOf(event);
  // What an attack was brought about by is its motive.
  if (family === 'assault' && event !== 'explode' && roles.some(({ role }) => role === 'cause')) return false;
  if (atLarge.has(event) || ofOneBlow.has(family) || accounts.has(event)) return true;
  return scene.incident.events.slice(0, 3).includes(event) || scene.happenings.of(claim).explicit;
}

/** Words for what happened that leave open what it was. */
const atLarge: ReadonlySet<EventClass> = new Set<EventClass>(['happen', 'disaster', 'accident', 'cause']);

/** Called the cause, and nothing else said of what happened: "blamed speculators", "was caused by". */
function isAscribed({ claim: { commitment } }: Draft): boolean {
  return commitment.focus === 'cause' && commitment.certainty === 'certain';
}

/**
 * Causes that no table knows, told in one language by words none of which they share: a list of reasons stands in one
 * sentence, two sources that each name one dispute it.
 */
function ofRivalWords(x: Draft, y: Draft, { index }: Scene): boolean {
  if (isLatin(x) !== isLatin(y)) return false;
  if ([x, y].some(({ value }) => value.kind === 'thing' && vague.some((root) => isA(value.id, root, index))))
    return false;
  // Where the realms of both are known they decide.
  if (realmOf(x.value, index) !== null && realmOf(y.value, index) !== null) return false;
  const words = ({ value }: Draft) =>
    'name' in value
      ? nameForm(value.name)
          .split(' ')
          .filter((word) => word.length > 3)
      : [];
  const others = words(y);
  const own = words(x);
  return own.length > 0 && others.length > 0 && !own.some((word) => others.some((other) => alike(word, other)));
}

/** "A problem", "a domino effect", "the situation": words that leave open what it was. */
const vague: readonly string[] = ['thing:matter-problem', 'thing:matter-effect', 'thing:situation'];

/** Words of two scripts cannot be told to differ. */
function isLatin({ claim }: Draft): boolean {
  return /\p{Script=Latin}/u.test(claim.evidence.quote);
}

/** Forms of one word: they begin alike. */
function alike(a: string, b: string): boolean {
  return a.slice(0, 5) === b.slice(0, 5);
}

/** A blast as such goes with the denial of what may lie behind it, and so stands in no camp against that denial. */
function besideDenial(a: Stance, b: Stance): Comparison | null {
  const [denial, assertion] = a[0].denies ? [a[0], b[0]] : [b[0], a[0]];
  if (!denial.denies || assertion.denies || denial.open || assertion.open) return null;
  const [not, is] = [denial.value, assertion.value];
  if (not.kind !== 'happening' || is.kind !== 'happening') return null;
  const plain = natureOf(is.event) === 'neutral' && natureOf(not.event) !== 'neutral';
  if (!plain || broader(is.event, not.event) || broader(not.event, is.event)) return null;
  return { relation: 'overlaps', reason: 'denial.other', slots: { a: not.name, b: is.name } };
}

/** The sky was empty: no attack from it took place, whatever word the attack goes by. */
function absentMeans(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const [denial, assertion] = a[0].denies ? [a[0], b[0]] : [b[0], a[0]];
  if (!denial.denies || assertion.denies || denial.open || assertion.open) return null;
  const { event } = denial.claim.proposition;
  if (event !== 'exist' && event !== 'fly') return null;
  const [not, is] = [denial.value, assertion.value];
  if (not.kind !== 'happening' || is.kind !== 'happening' || natureOf(is.event) !== 'deliberate') return null;
  const wide = is.event === 'attack' || is.event === 'target' || is.event === 'strike' || is.event === not.event;
  if (!wide || natureOf(not.event) !== 'deliberate') return null;
  const otherwise =
    is.concepts.some((id) => id.startsWith('thing:')) &&
    not.concepts.length > 0 &&
    !is.concepts.some((id) => not.concepts.some((other) => isA(id, other, scene.index) || isA(other, id, scene.index)));
  return otherwise ? null : { relation: 'conflicts', reason: 'cause.absent', slots: { a: not.name, b: is.name } };
}
