import type { Token } from '../../model/token';
import { isSuffix } from '../syntax/antecedent';
import type { Clause } from '../syntax/clause';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { conceptOf, marksAt, senseOf } from '../syntax/senses';
import { blankDraft } from './blank-draft';
import type { Draft, Slot } from './draft';

/** Who has a place or thing in his power: "is under rebel control", "remains in their hands", «ما زالت تحت سيطرة قواته». */
export function draftHolding(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  if ((scene.held & Held.Possession) === 0) return drafts;
  for (const phrase of scene.phrases) {
    if (marksAt(scene.tokens, phrase.prep)[0] !== 'place') continue;
    if (senseOf(scene.tokens[phrase.head] as Token, 'possession') === undefined) continue;
    const holder = holderOf(scene, phrase);
    const subject = holder === null ? undefined : subjectOf(scene, phrase);
    if (holder === null || subject === undefined) continue;
    const draft = blankDraft(phrase.head, 'hold', subject.from, phrase.to);
    draft.slots.push({ role: 'patient', phrase: subject.index }, holder);
    drafts.push(draft);
  }
  return drafts;
}

/** The adjective or noun beside the word of holding, its possessor, or whose it is behind it. */
function holderOf(scene: Scene, phrase: Phrase): Slot | null {
  const next = scene.phrases[phrase.index + 1];
  if (next !== undefined && next.of === phrase.index) {
    // «سيطرتهم»: the pronoun is read with the noun that it is written onto.
    return { role: 'agent', phrase: isSuffix(scene, next.index, phrase.head) ? phrase.index : next.index };
  }
  if (phrase.owner >= 0) return { role: 'agent', phrase: phrase.owner };
  const first = scene.tokens[phrase.from] as Token;
  if (scene.pack.possessives.has(first.lexeme.lemma)) return { role: 'agent', phrase: phrase.index };
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = scene.tokens[i] as Token;
    const id = conceptOf(token, 'actor:');
    if (id === undefined) continue;
    const levels = scene.gazetteer.ancestors(id);
    const name = wordsOf(scene, i, i + 1);
    return { role: 'agent', phrase: -1, value: { kind: 'actor', id, name, levels, thing: null, unknown: false } };
  }
  return null;
}

/** What its clause tells of: the first phrase before it that no preposition governs. */
function subjectOf(scene: Scene, { from }: Phrase): Phrase | undefined {
  const clause = scene.clauses[scene.clauseAt[from] as number] as Clause;
  return scene.phrases.find(
    (phrase) => phrase.from >= clause.from && phrase.to <= from && phrase.prep < 0 && phrase.of < 0,
  );
}
