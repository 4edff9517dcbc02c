import type { Token } from '../../model/token';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { isTally, type PhraseSense } from '../values/phrase-sense';

/** "Put the crowd at 20,000", «حدد عدد القتلى بـ12»: who puts something at a figure says how much it is, and does nothing to it. */
export function putsFigure(
  scene: Scene,
  { token, objects, obliques }: Relations,
  senses: (phrase: number) => PhraseSense,
): boolean {
  const verb = scene.tokens[token] as Token;
  if (verb.lexeme.pos !== 'verb' || senseOf(verb, 'reckons') === undefined || objects.length === 0) return false;
  if (objects.some((object) => isTally(senses(object).measure))) return true;
  return obliques.some((oblique) => {
    const { number, thing, unit } = senses(oblique);
    const { prep } = scene.phrases[oblique] ?? { prep: -1 };
    return number >= 0 && (thing === null || unit !== null) && prep > token && isAt(scene, prep);
  });
}

/** "The death toll hits 34", "the number of dead tops 90": a tally over a bare number says how many there are, and does nothing to them. */
export function countsUp(
  { tokens }: Scene,
  { token, subject, objects }: Relations,
  senses: (phrase: number) => PhraseSense,
): boolean {
  const verb = tokens[token] as Token;
  const { pos, voice } = verb.lexeme;
  if (pos !== 'verb' || voice !== 'active' || subject < 0 || objects.length === 0) return false;
  if (senseOf(verb, 'event')?.event === 'measure') return false;
  const { casualty, measure } = senses(subject);
  return (casualty !== null || isTally(measure)) && objects.every((object) => isBareNumber(senses(object)));
}

function isBareNumber({ number, thing, unit, event, animate, casualty }: PhraseSense): boolean {
  return number >= 0 && thing === null && unit === null && event < 0 && !animate && casualty === null;
}

function isAt({ tokens }: Scene, prep: number): boolean {
  const [role] = marksAt(tokens, prep);
  return role === 'place' || role === 'means' || role === 'target';
}
