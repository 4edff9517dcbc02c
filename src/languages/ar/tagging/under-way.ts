import type { EventClass } from '../../../model/event-class';
import { type ArabicLexeme, Trait } from '../arabic-lexeme';
import { fold } from '../fold';
import type { Draft } from './draft';

/** Participles of going somewhere, with the class of event that each tells of. */
const moving: ReadonlyMap<string, EventClass> = new Map(
  (
    [
      ['قادم', 'arrive'],
      ['آت', 'arrive'],
      ['عائد', 'return'],
      ['متجه', 'travel'],
      ['متوجه', 'travel'],
      ['مبحر', 'travel'],
    ] as const
  ).map(([form, event]) => [fold(form), event]),
);

const ways: ReadonlySet<string> = new Set(['من', 'إلى', 'نحو', 'صوب', 'باتجاه'].map(fold));

/** «كانت الطائرة قادمة من عمان», «القارب متجه إلى صقلية»: a participle of going before where from or where to is told as its verb is. */
export function isUnderWay(draft: Draft, i: number, { pos, form, lemma }: ArabicLexeme): boolean {
  if ((pos !== 'adjective' && pos !== 'noun') || !moving.has(lemma) || form.startsWith('ال')) return false;
  // «وصل قادما من بيروت»: behind a verb of its own it says how.
  if (form.endsWith('ا') || !ways.has(draft.lexeme(i + 1)?.form ?? '')) return false;
  return isPredicate(draft, i);
}

/** Behind "was", or behind a noun that opens the sentence or what is said. */
function isPredicate(draft: Draft, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - reach; at--) {
    const { pos } = draft.lexemes[at] as ArabicLexeme;
    if (pos === 'aux') return true;
    if (pos === 'verb' || pos === 'stop') return false;
  }
  const [noun, opening] = [draft.lexeme(i - 1), draft.lexeme(i - 2)];
  if (noun === undefined || (noun.pos !== 'pronoun' && !noun.form.startsWith('ال'))) return false;
  return opening === undefined || opening.pos === 'complementizer' || opening.pos === 'open' || opening.pos === 'stop';
}

/** Tokens from "was" to what somebody was doing, at most. */
const reach = 5;

export function underWay(word: ArabicLexeme): ArabicLexeme {
  const event = moving.get(word.lemma) ?? 'travel';
  const gender = word.form.endsWith('ه') ? ('feminine' as const) : ('masculine' as const);
  return {
    ...word,
    pos: 'verb',
    voice: 'active',
    verbForm: 'finite',
    gender,
    number: word.number ?? 'singular',
    senses: [{ kind: 'event', event, frame: 'intransitive' }],
    traits: word.traits & ~(Trait.Adjective | Trait.Unknown),
  };
}
