import { traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { addSlot, type Draft, slotOf } from './draft';
import { isDoneBy } from './is-done-by';
import { roleOfOblique } from './roles';

/** Families whose event has no aim beside what it befalls. */
const governing: ReadonlySet<string> = new Set(['control', 'custody', 'search']);

/** Adds what prepositions hang on an event word, each in the role that its preposition and its words give it. */
export function fillObliques(
  scene: Scene,
  draft: Draft,
  relation: Relations,
  senses: (phrase: number) => PhraseSense,
): void {
  for (const oblique of relation.obliques) {
    if (isRuledOut(scene, scene.phrases[oblique] as Phrase)) continue;
    // «غارة للتحالف»: who dealt the blow.
    if (draft.slots.some(({ role, phrase }) => role === 'agent' && phrase === oblique)) continue;
    const passive = relation.subject >= 0 && scene.tokens[relation.token]?.lexeme.voice === 'passive';
    const role = roleOfOblique(scene, scene.phrases[oblique] as Phrase, senses(oblique), draft.event, passive);
    if (role === 'agent' && sharesFate(scene, draft, relation, oblique, senses(oblique))) continue;
    // «سيطر على المدينة», «عثر على الجثة»: the preposition is the verb's, and what it governs its object.
    const object =
      (role === 'target' || (role === 'topic' && isAimed(scene, oblique))) &&
      (governing.has(traitsOf(draft.event).family) || (draft.event === 'agree' && isAimed(scene, oblique))) &&
      slotOf(draft, 'patient') === undefined;
    if (isDoneBy(scene, draft, scene.phrases[oblique] as Phrase, senses(oblique)))
      addSlot(draft, { role: 'agent', phrase: oblique });
    else if (role !== null) addSlot(draft, { role: object ? 'patient' : role, phrase: oblique });
  }
}

/** "Died with his wife", "was arrested with two others", «قتل مع سائقه»: whom the same befell did not do it. */
function sharesFate(
  scene: Scene,
  draft: Draft,
  { token }: Relations,
  oblique: number,
  { animate, actors }: PhraseSense,
): boolean {
  const { event, nominal } = draft;
  const { family, opposite } = traitsOf(event);
  const done = family === 'harm' || family === 'custody' || (family === 'assault' && opposite === undefined);
  if (nominal || !done || (!animate && actors.length === 0)) return false;
  const { voice, senses } = (scene.tokens[token] as Token).lexeme;
  const unwritten = scene.pack.order === 'verb-first' && slotOf(draft, 'agent') === undefined;
  const befalls =
    voice === 'passive' ||
    (unwritten && slotOf(draft, 'patient') !== undefined) ||
    senses.some((one) => one.kind === 'event' && one.event === event && one.frame === 'unaccusative');
  const roles = marksAt(scene.tokens, scene.phrases[oblique]?.prep ?? -1);
  return befalls && roles[0] === 'means' && roles[1] === 'agent';
}

/** "Fell short, and not by a strike", «لا بقذيفة»: what a negation sets beside the rest has no part in it. */
function isRuledOut({ tokens }: Scene, { prep }: Phrase): boolean {
  if (prep < 2 || tokens[prep - 1]?.lexeme.pos !== 'negator') return false;
  const before = tokens[prep - 2]?.lexeme.pos;
  return before === 'conjunction' || before === 'comma';
}

/** «السيطرة على المدينة»: a preposition that marks a target first, whatever stands behind it. */
function isAimed(scene: Scene, oblique: number): boolean {
  return marksAt(scene.tokens, scene.phrases[oblique]?.prep ?? -1)[0] === 'target';
}
