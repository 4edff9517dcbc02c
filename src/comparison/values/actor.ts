import type { ActorValue, Comparison } from '../../model';
import { compared, incomparable, sameName, sameStem, sameWords } from '../comparison';
import { type ConceptIndex, conceptRelation } from '../concepts';
import { soundAlike } from '../sound';

/**
 * Compares two actors by the levels that hold them: a warplane of the US, the US military and a coalition with the US in
 * it are one actor at three levels. Names that no table knows are never set against each other.
 */
export function compareActor(a: ActorValue, b: ActorValue, index: ConceptIndex): Comparison {
  const slots = { a: a.name, b: b.name };
  if (a.unknown || b.unknown) {
    return a.unknown && b.unknown
      ? compared('equivalent', 'actor.unknown', slots)
      : compared('differsInCommitment', 'actor.unknown', slots);
  }
  if (a.id === null || b.id === null) return compareNames(a, b, index);
  const relation = conceptRelation(a.id, b.id, index);
  if (relation === 'same') return compared(a.thing === b.thing ? 'equivalent' : 'refines', 'actor.same', slots);
  if (relation !== 'apart' || levelsMeet(a, b, index)) return compared('refines', 'actor.level', slots);
  if (isHeldByOne(a.id, b.id) || isHeldByOne(b.id, a.id)) return compared('refines', 'actor.level', slots);
  if (sameSide(a.id, b.id, index)) return compared('overlaps', 'actor.side', slots);
  if (!generic(a.id, index) && !generic(b.id, index)) return compared('conflicts', 'actor.apart', slots);
  return standAgainst(a.id, b.id, index)
    ? compared('conflicts', 'actor.forces', slots)
    : incomparable('actor.generic', slots);
}

/** "The chief justice" and that of Malawi: an office or body without its state, and the same with it. */
function isHeldByOne(generic: string, whose: string): boolean {
  const office = /^actor:(?:org|role)(\/.+)$/u.exec(generic)?.[1];
  return (
    office !== undefined &&
    whose.endsWith(office) &&
    !whose.startsWith('actor:org/') &&
    !whose.startsWith('actor:role/')
  );
}

/** States and the forces that answer to one, whichever it is. */
const ofState: ReadonlySet<string> = new Set(['state', 'armed-force', 'police']);

/** "Soldiers" and "gunmen", "the police" and a rebel group: a state's own forces are not those that fight it. */
function standAgainst(a: string, b: string, index: ConceptIndex): boolean {
  const types = [a, b].map((id) => index.concept(id)?.type ?? '');
  return types.some((type) => ofState.has(type)) && types.includes('armed-group');
}

function compareNames(a: ActorValue, b: ActorValue, index: ConceptIndex): Comparison {
  const slots = { a: a.name, b: b.name };
  if (a.id === b.id && sameName(a.name, b.name)) return compared('equivalent', 'actor.same', slots);
  if (levelsMeet(a, b, index)) return compared('refines', 'actor.level', slots);
  if (areOfTwoStates(a, b, index)) return compared('conflicts', 'actor.apart', slots);
  if (areOneCraft(a, b, index)) return compared('refines', 'thing.class', slots);
  // "Any prisoner", "ten prisoners": nobody is named.
  if (
    a.id === null &&
    b.id === null &&
    a.thing !== null &&
    a.thing === b.thing &&
    (sameStem(a.name, b.name) || sameWords(a.name, b.name))
  )
    return compared('refines', 'thing.class', slots);
  // A likeness of sound is a hint; whose deed it was cannot rest on it.
  if (soundAlike(a, b)) return compared('overlaps', 'name.sound', slots);
  return incomparable('actor.unlisted', slots);
}

/** "A police helicopter" and "the aircraft", "its jets" and "any warplane": what is driven, of which one is told whose it is. */
function areOneCraft(a: ActorValue, b: ActorValue, index: ConceptIndex): boolean {
  if (a.thing === null || b.thing === null || (a.id === null && b.id === null)) return false;
  return [a.thing, b.thing].every(isCraft) && conceptRelation(a.thing, b.thing, index) !== 'apart';
}

function isCraft(id: string): boolean {
  return id.startsWith('thing:vehicle/');
}

/** "Russian hackers", "Chinese hackers": persons whom an adjective gives to two states, or a state and another's. */
function areOfTwoStates(a: ActorValue, b: ActorValue, index: ConceptIndex): boolean {
  const [mine, yours] = [statesOf(a, index), statesOf(b, index)];
  return (
    mine.length > 0 &&
    yours.length > 0 &&
    mine.every((one) => yours.every((other) => conceptRelation(one, other, index) === 'apart'))
  );
}

function statesOf({ id, levels }: ActorValue, index: ConceptIndex): readonly string[] {
  return [...levels, ...(id === null ? [] : [id])].filter((one) => index.concept(one)?.type === 'state');
}

/** Whether the words of one name a level of the other; that both belong to one bloc of states makes them no levels. */
function levelsMeet(a: ActorValue, b: ActorValue, index: ConceptIndex): boolean {
  const meets = (levels: readonly string[], id: string | null) =>
    id !== null &&
    levels.some((level) => {
      const relation = conceptRelation(level, id, index);
      if (relation === 'apart' || generic(level, index)) return false;
      return relation !== 'contains' || index.concept(level)?.country != null;
    });
  return meets(a.levels, b.id) || meets(b.levels, a.id);
}

/**
 * Whether two actors stand under one state or body: parts of one side are not alternatives. States that belong to one bloc
 * are; the bloc itself holds each of them.
 */
export function sameSide(a: string, b: string, index: ConceptIndex): boolean {
  const standsWith = (id: string) => {
    const facts = index.concept(id);
    const side = facts?.side ?? (facts?.type === 'state' ? id : null);
    const blocs = new Set(side === null ? [] : index.ancestors(side));
    return [id, facts?.side, facts?.country, ...index.ancestors(id)].filter(
      (name): name is string => typeof name === 'string' && !blocs.has(name) && !generic(name, index),
    );
  };
  const others = new Set(standsWith(b));
  return standsWith(a).some((id) => others.has(id));
}

/** "The army", "police": a role that any side has. */
function generic(id: string, index: ConceptIndex): boolean {
  return id.startsWith('actor:org') || index.concept(id)?.type === 'role' || index.concept(id)?.type === 'people';
}
