import type { Claim, Comparison, Evidence, QuantityValue, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { compared, incomparable } from '../../comparison';
import { isA } from '../../concepts';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { compareStates, stateAnswers } from '../../states';
import { countedUnit } from '../../values/quantity';
import { civilianAgainstCombatant } from '../../values/thing';

/** Who were they: the dead, the wounded, the held? */
export const identity: Kind = {
  kind: 'identity',
  values: ['thing', 'actor', 'state'],
  camps: true,
  wording: { en: 'Who were they: {{about}}?', ar: 'من هم: {{about}}؟' },
  answers(claim, scene) {
    const genuine = stateAnswers(claim, scene, ({ scale }) => scale === 'truth');
    if (genuine.length > 0) return genuine;
    const { effect, family } = traitsOf(claim.proposition.event);
    const drafts: Draft[] = [...saidToBe(claim, scene)];
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
      } else if (role === 'patient' && family === 'harm' && isSomebody(value, scene) && ownWords(claim, evidence)) {
        drafts.push(draft(claim, value, evidenceFor(claim, evidence), `victims:${effect ?? 'harmed'}`));
      }
    }
    return drafts;
  },
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    if (a[0].value.kind === 'state' && b[0].value.kind === 'state') return compareStates(a, b, scene);
    const found = civilians(a, b, scene) ?? compareStances(a, b, scene);
    if (found.relation !== 'conflicts') return found;
    const excludes = found.reason === 'thing.civilian' || found.reason.startsWith('denial.');
    if (!excludes || countedApart(a, b)) return incomparable('identity.several', found.slots);
    return unlessToldByOne(found, a, b);
  },
};

/** "The dead were soldiers", «القتلى مدنيون»; "they were civilians" is said of those hurt, whoever "they" stands for. */
function saidToBe(claim: Claim, scene: Scene): Draft[] {
  const { event, arguments: roles } = claim.proposition;
  if (event !== 'be') return [];
  const who = roles.find(({ role }) => role === 'patient');
  const what = roles.find(({ role }) => role === 'topic');
  if (what === undefined || !isSomebody(what.value, scene)) return [];
  const civilian = classOf(what.value) !== null && isA(classOf(what.value), 'thing:person/civilian', scene.index);
  const effect = who === undefined ? (civilian ? 'killed' : null) : fateOf(who.value);
  return effect === null ? [] : [draft(claim, what.value, evidenceFor(claim, what.evidence), `victims:${effect}`)];
}

function fateOf(value: Value): string | null {
  if (value.kind !== 'thing') return null;
  return value.id === 'thing:person/victim' ? 'killed' : value.id === 'thing:person/wounded' ? 'wounded' : null;
}

function classOf(value: Value): string | null {
  return value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
}

/** Fighters of a named body and civilians, whatever sort of value names them. */
function civilians(a: Stance, b: Stance, { index }: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies || x.value.kind === y.value.kind) return null;
  const [p, q] = [classOf(x.value), classOf(y.value)];
  if (p === null || q === null || !civilianAgainstCombatant(p, q, index)) return null;
  const name = (value: Value) => ('name' in value ? value.name : '');
  return compared('conflicts', 'thing.civilian', { a: name(x.value), b: name(y.value) });
}

/** Two soldiers and thirty civilians are not the same dead: both are counted, and the numbers exclude each other. */
function countedApart(a: Stance, b: Stance): boolean {
  const [x, y] = [countOf(a), countOf(b)];
  if (x === null || y === null) return false;
  return (x.high !== null && x.high < y.low) || (y.high !== null && y.high < x.low);
}

function countOf([{ claim }]: Stance): QuantityValue | null {
  for (const { value } of claim.proposition.arguments)
    if (value.kind === 'quantity' && value.effect !== null) return value;
  return null;
}

/** A denial taken from words elsewhere ("dismissed the statement") is of what they say befell, not of whom. */
function ownWords({ commitment, evidence: whole }: Claim, { start, end }: Evidence): boolean {
  return commitment.polarity !== 'denied' || start !== whole.start || end !== whole.end;
}

function isSomebody(value: Value, scene: Scene): boolean {
  if (value.kind === 'actor') return value.id !== null;
  return value.kind === 'thing' && value.id !== null && telling(value.id, scene);
}

/** Classes that anybody hurt belongs to: they say what befell them, not who they were. */
const anybody: ReadonlySet<string> = new Set(
  ['victim', 'wounded', 'missing', 'survivor', 'patient', 'hostage', 'prisoner', 'resident'].map(
    (name) => `thing:person/${name}`,
  ),
);

function telling(id: string, { index }: Scene): boolean {
  return id !== 'thing:person' && isA(id, 'thing:person', index) && !anybody.has(id);
}
