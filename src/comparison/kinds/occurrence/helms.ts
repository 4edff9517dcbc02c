import type { Claim, Value } from '../../../model';
import { nameForm, sameHead } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import { siteOf } from './whereabouts';

const helm = 'thing:vehicle-part/helm';
/** A ship is steered from its bridge. */
const bridge = 'thing:building/bridge';

/** Whether both are where something is steered from, of which one has one: at the wheel, at the controls, in the cabin, on a ship's bridge. */
export function areOneHelm(a: Value, b: Value, index: ConceptIndex): boolean {
  const [x, y] = [siteOf(a), siteOf(b)];
  if (!isA(x, helm, index) && !isA(y, helm, index)) return false;
  return [x, y].every((id) => isA(id, helm, index) || id === bridge);
}

/** "Left the bridge before the crash", «غادر قمرة القيادة قبل الاصطدام»: who had gone by then was not there; who merely left may have been. */
export function leftHelm(
  { proposition: { event, limit, arguments: roles } }: Claim,
  index: ConceptIndex,
): Value | null {
  if (event !== 'leave' || limit?.bound !== 'before') return null;
  const left = roles.find(
    ({ role, value }) => role === 'origin' && (isA(siteOf(value), helm, index) || siteOf(value) === bridge),
  );
  return left?.value ?? null;
}

/** Words for a person that name no one: who sat at the controls is told of just before. */
const plain: readonly string[] = ['thing:person', 'thing:person/man', 'thing:person/woman'];

/** "The driver was not in the cabin … the two men said they were at the controls": one report takes up those who steer by a plain word. */
export function isTakenUpPlainly(denial: Claim, told: Claim, who: Value): boolean {
  const id = siteOf(who);
  return id !== null && plain.includes(id) && denial.report === told.report && told.sentence - denial.sentence <= near;
}

/** "The bus driver", "the train driver": each has a word that the other goes without. */
export function areOfTwoVehicles(a: Value, b: Value): boolean {
  if (!('name' in a) || !('name' in b)) return false;
  const [mine, yours] = [a, b].map(({ name }) => nameForm(name).split(' ')) as [string[], string[]];
  return (
    sameHead(a.name, b.name) && mine.some((word) => !yours.includes(word)) && yours.some((word) => !mine.includes(word))
  );
}

/** Sentences. */
const near = 2;
