import type { Claim, Comparison, Evidence, QuantityValue, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { rivals } from '../../alignment/told-once';
import { compared, incomparable } from '../../comparison';
import { type ConceptIndex, conceptRelation } from '../../concepts';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { compareStates, stateAnswers } from '../../states';
import { countedUnit } from '../../values/quantity';
import { areSisters } from '../../values/sisters';
import { sortOfDeed } from '../../values/sort-of-deed';
import { standingOf } from '../../values/standing';
import { exclusiveStandings, ofTwoCallings } from '../../values/standing-of-persons';
import { civilianAgainstCombatant } from '../../values/thing';
import { deniedAgent } from '../agent/denied-agent';
import { deedTopic, namedPerson, saidOfDeed, saidToBe } from './said-to-be';
import { classOf, isSomebody, telling } from './somebody';

/** Who were they: the dead, the wounded, the held? What is it: the object, the recording? */
export const identity: Kind = {
  kind: 'identity',
  values: ['thing', 'actor', 'state', 'happening'],
  camps: true,
  wording: { en: 'Who were they: {{about}}?', ar: 'من هم: {{about}}؟' },
  answers(claim, scene) {
    const genuine = stateAnswers(claim, scene, ({ scale }) => scale === 'truth');
    if (genuine.length > 0) return genuine;
    const { effect, family } = traitsOf(claim.proposition.event);
    const drafts: Draft[] = [...saidToBe(claim, scene), ...saidOfDeed(claim, scene)];
    for (const { role, value, evidence } of claim.proposition.arguments) {
      if (role === 'quantity' && value.kind === 'quantity' && value.best > 0 && value.effect !== null) {
        const unit = countedUnit(value.unit);
        if (claim.commitment.polarity === 'denied' || !telling(unit, scene)) continue;
        const who: Value = {
          kind: 'thing',
          id: unit,
          name: evidence.quote,
          definite: false,
          owner: null,
          attributes: [],
        };
        drafts.push(draft(claim, who, evidenceFor(claim, evidence), `victims:${value.effect}`));
        // That a wound was not from a bullet, or that they did not kill anybody, says nothing of who was hurt.
      } else if (isOfAnotherRole(claim, scene)) {
      } else if (role === 'patient' && family === 'harm' && isSomebody(value, scene) && ownWords(claim, evidence)) {
        drafts.push(draft(claim, value, evidenceFor(claim, evidence), `victims:${effect ?? 'harmed'}`));
      }
    }
    return drafts;
  },
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    if (a[0].value.kind === 'state' && b[0].value.kind === 'state') return compareStates(a, b, scene);
    if (a[0].topic === deedTopic) return unlessToldByOne(deeds(a, b, scene), a, b);
    const found = standings(a, b, scene) ?? nations(a, b, scene) ?? sorts(a, b, scene) ?? compareStances(a, b, scene);
    if (found.relation !== 'conflicts') return found;
    const excludes = decisive.has(found.reason) || found.reason.startsWith('denial.');
    const told = found.reason.startsWith('denial.') || somePair(a, b, ({ claim: x }, { claim: y }) => rivals(x, y));
    if (!excludes || !told || countedApart(a, b)) return incomparable('identity.several', found.slots);
    return unlessToldByOne(found, a, b);
  },
};

/** What is denied of how somebody was hurt, or of who hurt him. */
function isOfAnotherRole(claim: Claim, { index }: Scene): boolean {
  const { polarity, focus } = claim.commitment;
  return polarity === 'denied' && (focus === 'cause' || focus === 'agent' || deniedAgent(claim, index) !== null);
}

/** Reasons that leave no room for both. */
const decisive: ReadonlySet<string> = new Set(['thing.civilian', 'thing.standing', 'thing.sorts', 'actor.nation']);

/** An uprising, a coup or a terrorist act: each in the words of a source of its own. */
function deeds(a: Stance, b: Stance, scene: Scene): Comparison {
  const [x, y] = [a[0], b[0]];
  const [p, q] = [sortOfDeed(x.value, scene.index), sortOfDeed(y.value, scene.index)];
  if (x.open || y.open || x.denies || y.denies || p === q || p === null || q === null)
    return compareStances(a, b, scene);
  const slots = { a: 'name' in x.value ? x.value.name : '', b: 'name' in y.value ? y.value.name : '' };
  const met = somePair(a, b, ({ claim: one }, { claim: other }) => rivals(one, other));
  return met ? compared('conflicts', 'thing.sorts', slots) : incomparable('thing.apart', slots);
}

/** Fighters and civilians, smugglers and passengers: what one group as a whole cannot be at once, whatever names them. */
function standings(a: Stance, b: Stance, { index }: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies) return null;
  const [p, q] = [classOf(x.value), classOf(y.value)];
  if (p === null || q === null) return null;
  const whole = [x, y].every(({ claim }) => claim.proposition.event === 'be');
  const apart =
    whole &&
    (exclusiveStandings(p, q, index) ||
      // Of one who is known by his name a report tells whichever calling suits it.
      (!x.topic.startsWith(namedPerson) &&
        ofTwoCallings(p, q, index) &&
        somePair(a, b, ({ claim: one }, { claim: other }) => rivals(one, other))));
  if (!apart && (x.value.kind === y.value.kind || !civilianAgainstCombatant(p, q, index))) return null;
  const name = (value: Value) => ('name' in value ? value.name : '');
  return compared('conflicts', apart ? 'thing.standing' : 'thing.civilian', { a: name(x.value), b: name(y.value) });
}

/** "A Tunisian", "a French citizen": whose national somebody is said to be. */
function nations(a: Stance, b: Stance, { index }: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies) return null;
  if (![x, y].every(({ claim, topic }) => claim.proposition.event === 'be' && !topic.startsWith('thing:'))) return null;
  const [p, q] = [nationOf(x.value, index), nationOf(y.value, index)];
  if (p === null || q === null || p.id === q.id || conceptRelation(p.id, q.id, index) !== 'apart') return null;
  return compared('conflicts', 'actor.nation', { a: p.name, b: q.name });
}

function nationOf(value: Value, index: ConceptIndex): { readonly id: string; readonly name: string } | null {
  const id = value.kind === 'actor' ? value.id : value.kind === 'thing' ? value.owner : null;
  const facts = id === null ? undefined : index.concept(id);
  return id !== null && 'name' in value && facts?.kind === 'actor' && facts.type === 'state'
    ? { id, name: value.name }
    : null;
}

/** "A drone", "a meteor": one thing is of one sort, and where it is a building not both for war and for peace. */
function sorts(a: Stance, b: Stance, { index }: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (!x.topic.startsWith('thing:') || x.open || y.open || x.denies || y.denies) return null;
  if (x.value.kind !== 'thing' || y.value.kind !== 'thing' || x.value.id === null || y.value.id === null) return null;
  const slots = { a: x.value.name, b: y.value.name };
  const root = (id: string) => id.split('/').slice(0, 1).join('/');
  const [p, q] = [standingOf(x.value, index), standingOf(y.value, index)];
  const odd = p !== null && q !== null && p !== q;
  const sisters = areSiblings(x.value.id, y.value.id) || areSisters(x.value.id, y.value.id, index);
  if (odd || sisters || root(x.value.id) !== root(y.value.id)) return compared('conflicts', 'thing.sorts', slots);
  return null;
}

/** A spy balloon and a weather balloon, a mine and a bomb: children of one sort of vehicle or weapon. */
function areSiblings(a: string, b: string): boolean {
  const parent = (id: string) => id.slice(0, id.lastIndexOf('/'));
  return a !== b && parent(a) === parent(b) && (a.startsWith('thing:vehicle/') || a.startsWith('thing:weapon/'));
}

/** Two soldiers and thirty civilians are not the same dead: both are counted, in one report or first of all, and differ. */
function countedApart(a: Stance, b: Stance): boolean {
  return a.some((x, i) =>
    b.some((y, j) => (i + j === 0 || x.claim.report === y.claim.report) && areApart(countOf(x), countOf(y))),
  );
}

function areApart(x: QuantityValue | null, y: QuantityValue | null): boolean {
  if (x === null || y === null) return false;
  return (x.high !== null && x.high < y.low) || (y.high !== null && y.high < x.low);
}

function countOf({ claim }: Draft): QuantityValue | null {
  for (const { value } of claim.proposition.arguments)
    if (value.kind === 'quantity' && value.effect !== null) return value;
  return null;
}

/** A denial taken from words elsewhere ("dismissed the statement") is of what they say befell, not of whom. */
function ownWords({ commitment, evidence: whole }: Claim, { start, end }: Evidence): boolean {
  return commitment.polarity !== 'denied' || start !== whole.start || end !== whole.end;
}
