import type { Token } from '../../model/token';
import { isSuffix } from '../syntax/antecedent';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { hasSense, marksAt } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';

/** Who has something, told by words that are no verb: "was armed with a rifle", «لدى الجماعة صواريخ», «كان بحوزته سكين». */
export function draftHaving(scene: Scene, senses: (phrase: number) => PhraseSense): Draft[] {
  const drafts: Draft[] = [];
  if ((scene.held & Held.Possession) === 0) return drafts;
  for (const phrase of scene.phrases) {
    if (phrase.prep < 0) continue;
    const draft = equippedWith(scene, phrase) ?? withHolder(scene, phrase, senses);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** "Armed with a rifle" behind a copula, «مسلحة ببنادق»: the phrase names what its subject has. */
function equippedWith(scene: Scene, phrase: Phrase): Draft | null {
  const own = hasSense(scene.tokens[phrase.prep], 'possession') && marksAt(scene.tokens, phrase.prep)[0] === 'means';
  const word = own ? phrase.prep : phrase.prep - 1;
  const token = elementAt(scene.tokens, word);
  if (!own && (token?.lexeme.pos !== 'adjective' || !hasSense(token, 'possession'))) return null;
  const clause = scene.clauses[scene.clauseAt[word] as number] as Clause;
  const subject = scene.phrases.find(
    ({ from, to, prep, of }) => from >= clause.from && to <= word + 1 && prep < 0 && of < 0,
  );
  if (subject === undefined || subject.index === phrase.index || !isLinked(scene, clause, subject, word)) return null;
  const draft = blankDraft(word, 'own', subject.from, phrase.to);
  draft.slots.push({ role: 'agent', phrase: subject.index }, { role: 'patient', phrase: phrase.index });
  return draft;
}

/** A copula stands between, or none is needed. */
function isLinked(scene: Scene, clause: Clause, { to }: Phrase, word: number): boolean {
  for (let i = clause.from; i < word; i++) {
    const { lexeme } = scene.tokens[i] as Token;
    if (scene.pack.copulas.has(lexeme.lemma)) return true;
    if (lexeme.pos === 'verb') return false;
  }
  return scene.pack.order === 'verb-first' && to >= word && clause.opener === 'content';
}

/** «لدى الجماعة صواريخ», «ليس لديها صواريخ», «بحوزة المتهم سلاح»: the holder under its word, and right behind it what he has. */
function withHolder(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): Draft | null {
  if (scene.pack.order !== 'verb-first') return null;
  const under = hasSense(scene.tokens[phrase.prep], 'possession');
  // «بحوزته»: a noun of holding, and whose it is written onto it.
  const written = !under && hasSense(scene.tokens[phrase.head], 'possession') && isWrittenOnto(scene, phrase);
  if (!under && !written) return null;
  const last = written ? (scene.phrases[phrase.index + 1] as Phrase) : phrase;
  const what = scene.phrases[last.index + 1];
  const clause = scene.clauses[scene.clauseAt[phrase.from] as number] as Clause;
  if (what === undefined || what.from > last.to + 1 || what.to > clause.to || what.prep >= 0 || what.of >= 0)
    return null;
  if ((scene.tokens[what.head] as Token).lexeme.definite || senses(what.index).event >= 0) return null;
  for (let i = clause.from; i < what.to; i++) {
    const { lexeme } = scene.tokens[i] as Token;
    if (lexeme.pos === 'verb' && !scene.pack.copulas.has(lexeme.lemma)) return null;
  }
  const draft = blankDraft(phrase.prep, 'own', Math.max(clause.from, phrase.prep - 1), what.to);
  const holder = written || isSuffix(scene, phrase.index, phrase.prep) ? topicOf(scene, clause, phrase) : phrase;
  if (holder !== undefined) draft.slots.push({ role: 'agent', phrase: holder.index });
  draft.slots.push({ role: 'patient', phrase: what.index });
  return draft;
}

function isWrittenOnto(scene: Scene, { index, head }: Phrase): boolean {
  return index + 1 < scene.phrases.length && isSuffix(scene, index + 1, head);
}

/** «الجماعة ليس لديها»: what the pronoun takes up stands before it. */
function topicOf(scene: Scene, clause: Clause, { prep }: Phrase): Phrase | undefined {
  return scene.phrases.find(
    ({ from, to, prep: under, of }) => from >= clause.from && to <= prep && under < 0 && of < 0,
  );
}
