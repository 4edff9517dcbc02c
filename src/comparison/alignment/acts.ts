import { actConcepts, actTraitsOf, type Claim, type EventClass, isActConcept } from '../../model';

/** The class that a claim's event counts as: an act that an event class tells of as often counts as that class. */
export function classOf({ proposition: { event, predicate } }: Claim): EventClass {
  if (event !== 'act' || !isActConcept(predicate)) return event;
  return actTraitsOf(predicate).near ?? 'act';
}

/** Acts and their opposites, each set under one name. */
const circles = circlesOf();

/** The name of the circle of acts that a predicate belongs to: it and what is opposed to it speak of one matter. */
export function circleOfAct(predicate: string): string {
  return `act:${circles.get(predicate) ?? predicate}`;
}

/** Whether one of two predicates cannot be true of the same doer and thing where the other is, early or late. */
export function opposedActs(a: string, b: string): boolean {
  if (!isActConcept(a) || !isActConcept(b) || actTraitsOf(a).lasting !== true) return false;
  return actTraitsOf(a).opposite === b || actTraitsOf(b).opposite === a;
}

function circlesOf(): ReadonlyMap<string, string> {
  const leader = new Map<string, string>();
  const find = (name: string): string => {
    const up = leader.get(name) ?? name;
    return up === name ? name : find(up);
  };
  const acts = Object.keys(actConcepts).filter(isActConcept);
  for (const act of acts) {
    const { opposite } = actTraitsOf(act);
    if (opposite === undefined) continue;
    const [x, y] = [find(act), find(opposite)].sort();
    if (x !== undefined && y !== undefined && x !== y) leader.set(y, x);
  }
  return new Map(acts.map((act) => [act, find(act)]));
}
