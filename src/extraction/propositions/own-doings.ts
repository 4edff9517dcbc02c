import type { Token } from '../../model/token';
import { isBoundTo } from '../anaphora/is-bound-to';
import { pronounAt } from '../anaphora/pronoun';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { addSlot, type Draft } from './draft';
import { isSufferedByOwner } from './nominal';
import { isActing, isVehicle } from './phrase-sorts';

/**
 * "Kenya stepped up its strikes", "the minister defended his visit", "rebels resumed attacks": an event noun that is the object of a verb is
 * the subject's doing where a pronoun before it comes back to the subject, or the verb is one of carrying on with a deed.
 */
export function tellOwnDoings(scene: Scene, drafts: readonly Draft[], senses: (phrase: number) => PhraseSense): void {
  if (scene.pack.order !== 'subject-first') return;
  for (const draft of drafts) {
    if (!draft.nominal || draft.slots.some(({ role }) => role === 'agent' || role === 'cause')) continue;
    const phrase = scene.phrases[scene.phraseAt[draft.token] as number] as Phrase;
    if (phrase.head !== draft.token || phrase.owner >= 0) continue;
    const verb = governing(scene, phrase);
    if (verb === undefined || verb.subject < 0) continue;
    const sense = senses(verb.subject);
    if (
      !mayDo(scene, sense) ||
      !(isOwn(scene, phrase, verb.subject, sense) || (!draft.reference && goesOn(scene, phrase, verb)))
    )
      continue;
    const patient = draft.slots.some(({ role }) => role === 'patient');
    const relation = scene.relations[scene.relationAt[draft.token] as number] as Relations;
    const suffered = draft.frame === 'unaccusative' || isSufferedByOwner(scene, draft, relation, sense);
    if (!suffered) addSlot(draft, { role: 'agent', phrase: verb.subject });
    else if (!patient) addSlot(draft, { role: 'patient', phrase: verb.subject });
  }
}

/** The active verb that a phrase is an object of, or hangs on by a preposition, behind its subject. */
function governing({ relations, tokens, phrases }: Scene, phrase: Phrase): Relations | undefined {
  return relations.find(({ token, subject, objects, obliques }) => {
    const { pos, voice } = (tokens[token] as Token).lexeme;
    if (pos !== 'verb' || voice === 'passive' || token > phrase.from) return false;
    const before = phrases[subject];
    return before !== undefined && before.to <= token && [...objects, ...obliques].includes(phrase.index);
  });
}

function mayDo(scene: Scene, sense: PhraseSense): boolean {
  if (sense.event >= 0 || sense.unit !== null) return false;
  return isActing(sense) || sense.places.length > 0 || sense.pronoun || isVehicle(scene, sense.thing);
}

/** "Its strikes", where "it" may be the subject. */
function isOwn(scene: Scene, { from, head }: Phrase, subject: number, sense: PhraseSense): boolean {
  if (from === head || !scene.pack.possessives.has((scene.tokens[from] as Token).lexeme.lemma)) return false;
  const pronoun = pronounAt(scene, from);
  return pronoun !== null && isBoundTo(scene, pronoun, scene.phrases[subject] as Phrase, sense);
}

/** "Resumed attacks", "is planning a raid". */
function goesOn(scene: Scene, { index }: Phrase, { token, objects }: Relations): boolean {
  return senseOf(scene.tokens[token] as Token, 'pursues') !== undefined && objects[0] === index;
}
