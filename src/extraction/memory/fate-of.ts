import { traitsOf } from '../../model/event-class';
import type { Effect } from '../../model/quantity';
import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';

/** What befell persons, as the class that the rest of the story tells of them by. */
export const fates: Readonly<Partial<Record<Effect, string>>> = {
  killed: 'thing:person/victim',
  wounded: 'thing:person/wounded',
  detained: 'thing:person/prisoner',
  abducted: 'thing:person/hostage',
  missing: 'thing:person/missing',
  rescued: 'thing:person/survivor',
};

export function fateOf({ event }: Draft): string | null {
  const { family, effect } = traitsOf(event);
  if (effect === undefined || (family !== 'harm' && family !== 'custody' && family !== 'search')) return null;
  return fates[effect] ?? null;
}

/** "Those killed", "the men arrested": a participle right behind the subject tells what befell it. */
export function ownFate(scene: Scene, phrase: Phrase, drafts: readonly Draft[]): string | null {
  for (const draft of drafts) {
    if (draft.token !== phrase.to && draft.token !== phrase.to + 1) continue;
    const { pos, verbForm } = (scene.tokens[draft.token] as Token).lexeme;
    if ((pos !== 'verb' && pos !== 'adjective') || verbForm !== 'participle') continue;
    const fate = fateOf(draft);
    if (fate !== null) return fate;
  }
  return null;
}

/** "Those killed", "the wounded": the words themselves say it. */
export function calledFate({ casualty, thing, pronoun }: PhraseSense): string | null {
  return casualty === null || thing !== null || pronoun ? null : (fates[casualty] ?? null);
}
