import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import type { Draft } from './draft';

/** Clauses of a scene that tell who was aboard what. */
const told = new WeakMap<Scene, ReadonlySet<number>>();

/** Whether the persons that a phrase counts are told to be in a vehicle: "167 people aboard", "750 on the boat", «على متنها 136 راكبا». */
export function isAboard(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  if (phrase.prep >= 0 && isVessel(scene, phrase, senses)) return false;
  let clauses = told.get(scene);
  if (clauses === undefined) {
    clauses = aboardClauses(scene, senses);
    told.set(scene, clauses);
  }
  return clauses.has(scene.clauseAt[phrase.from] as number);
}

function aboardClauses(scene: Scene, senses: (phrase: number) => PhraseSense): ReadonlySet<number> {
  const clauses = new Set<number>();
  for (let i = 0; i < scene.tokens.length; i++) {
    const { lexeme } = scene.tokens[i] as Token;
    if (lexeme.pos === 'preposition' && senseOf(scene.tokens[i] as Token, 'casualty')?.effect === 'aboard')
      clauses.add(scene.clauseAt[i] as number);
  }
  for (const phrase of scene.phrases)
    if (phrase.prep >= 0 && isVessel(scene, phrase, senses)) clauses.add(scene.clauseAt[phrase.from] as number);
  return clauses;
}

/** "On the boat", «في القطار»: a vehicle as a place. */
function isVessel(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  return isVehicle(senses(phrase.index).thing) && marksAt(scene.tokens, phrase.prep)[0] === 'place';
}

/** "The plane was carrying 167 people", «المركب كان يحمل 400 شخص»: a vehicle holds them, and takes them to no place named. */
export function isCarried(draft: Draft, phrase: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  if (draft.event !== 'carry' && draft.event !== 'transport') return false;
  let carrier = false;
  for (const slot of draft.slots) {
    if (slot.role === 'target') return false;
    if (slot.phrase < 0 || slot.phrase === phrase.index) continue;
    carrier ||= isVehicle(senses(slot.phrase).thing);
  }
  return carrier;
}

/** "With 750 people" right behind a vessel or told of one that is doing something, and «على متنها 135 شخصا»: they are in it whatever it does. */
export function isCarriedBy(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  let at = phrase.from - 1;
  // «على متنها»: a pronoun stands between.
  if (scene.tokens[at]?.lexeme.pos === 'pronoun') at--;
  const before = scene.tokens[at] as Token | undefined;
  if (before === undefined || before.lexeme.pos !== 'preposition') return false;
  if (senseOf(before, 'casualty')?.effect === 'aboard') return true;
  if (phrase.prep !== at || marksAt(scene.tokens, at)[0] !== 'means') return false;
  if (phrase.index > 0 && isVehicle(senses(phrase.index - 1).thing)) return true;
  return scene.relations.some(
    ({ subject, obliques }) => subject >= 0 && obliques.includes(phrase.index) && isVehicle(senses(subject).thing),
  );
}

function isVehicle(thing: string | null): boolean {
  return thing?.startsWith('thing:vehicle') === true;
}
