import { type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { Draft } from './draft';

/** Families of what comes about at once, and may come about anew; arrests and deaths of others belong to one incident. */
const sudden: ReadonlySet<Family> = new Set(['assault', 'accident', 'damage', 'nature', 'technology']);

/**
 * Whether something is told as another of its kind: "a second derailment in a month", «حادث آخر», "another train derails",
 * «خروج قطار آخر». Of several things or persons ("another 12 people") it says nothing.
 */
export function isAgain(scene: Scene, draft: Draft): boolean {
  if (!sudden.has(traitsOf(draft.event).family)) return false;
  const own = elementAt(scene.phrases, scene.phraseAt[draft.token] as number);
  if (draft.nominal && own !== undefined && isAnother(scene, own)) return true;
  return draft.slots.some(({ role, phrase }) => {
    const told =
      role === 'agent' || role === 'patient' || role === 'means' ? elementAt(scene.phrases, phrase) : undefined;
    return told !== undefined && isAnother(scene, told) && isOneThing(scene, told);
  });
}

function isAnother(scene: Scene, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i] as Token;
    if (senseOf(token, 'scope')?.part === 'other' || senseOf(token, 'degree')?.scale === 'ordinal') return true;
  }
  return false;
}

/** A thing without life, and one of it. */
function isOneThing(scene: Scene, { head, from, to }: Phrase): boolean {
  const { number, senses } = (scene.tokens[head] as Token).lexeme;
  if (number === 'plural') return false;
  for (let i = from; i < to; i++) if ((scene.tokens[i] as Token).lexeme.pos === 'number') return false;
  return senses.some((sense) => {
    const concept = sense.kind === 'concept' ? scene.gazetteer.concept(sense.id) : undefined;
    return concept?.kind === 'thing' && !concept.animate;
  });
}
