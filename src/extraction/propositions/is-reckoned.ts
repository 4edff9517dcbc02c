import { traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isTally, type PhraseSense } from '../values/phrase-sense';

/**
 * Whether a bare number can be that of a toll told before it: nothing but the number stands there, right behind the toll or as what
 * it is put at, and no verb of another sort takes it ("the bodies … and called 911", "the body of Mendes, 48, was found").
 */
export function isReckoned(scene: Scene, toll: Phrase, { measure }: PhraseSense, number: Phrase): boolean {
  for (let i = number.from; i < number.to; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'noun' || pos === 'name') return false;
  }
  if (isAside(scene, number) || hasHarmOfItsOwn(scene, number)) return false;
  if (number.from <= toll.to + 1 && scene.tokens[toll.to]?.lexeme.pos !== 'conjunction') return true;
  const governor = scene.relations.find(
    ({ objects, obliques }) => objects.includes(number.index) || obliques.includes(number.index),
  );
  // «عدد القتلى», "the number of dead": where the sentence has no verb that takes the figure, it is theirs.
  if (governor === undefined) return isTally(measure) || (scene.tokens[toll.head] as Token).lexeme.form.includes(' ');
  const verb = scene.tokens[governor.token] as Token;
  if (verb.lexeme.pos !== 'verb' || scene.pack.copulas.has(verb.lexeme.lemma)) return true;
  if (governor.subject === toll.index || governor.objects.includes(toll.index)) return true;
  return senseOf(verb, 'reckons') !== undefined || senseOf(verb, 'speech') !== undefined || tellsHowMany(verb);
}

/** "Woman dead, 2 hurt": the number goes with the harm that stands right behind it. */
function hasHarmOfItsOwn({ tokens }: Scene, { to }: Phrase): boolean {
  const next = tokens[to];
  if (next === undefined || (next.lexeme.pos !== 'verb' && next.lexeme.pos !== 'adjective')) return false;
  if (senseOf(next, 'casualty') !== undefined) return true;
  const event = senseOf(next, 'event')?.event;
  return next.lexeme.voice === 'passive' && event !== undefined && traitsOf(event).family === 'harm';
}

/** An age or a date: "Mendes, 48, was found". */
function isAside(scene: Scene, { from, to }: Phrase): boolean {
  const [before, after] = [scene.tokens[from - 1]?.lexeme.pos, scene.tokens[to]?.lexeme.pos];
  return (
    before === 'comma' && (after === 'comma' || after === undefined) && scene.tokens[from - 2]?.lexeme.pos === 'name'
  );
}

/** Classes of what numbers do, and of what brings them about. */
function tellsHowMany(verb: Token): boolean {
  const event = senseOf(verb, 'event')?.event;
  return event === 'rise' || event === 'fall' || event === 'measure' || event === 'cause' || event === 'happen';
}
