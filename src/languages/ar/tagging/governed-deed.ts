import type { Sense } from '../../../model/token';
import { type ArabicLexeme, Trait } from '../arabic-lexeme';
import type { FormTable } from '../form-table';
import type { Draft } from './draft';

/**
 * What the masdar of an everyday act tells where a verb says that it was done, or not: «تم إخفاء الوثائق», «نفى الوزير تلويث
 * النهر», «اعترف بإخفاء الأدلة», «اتهمه بتمزيق العقد». Anywhere else such a noun is left alone, as it names a thing as often as a
 * deed («وضع», «ضغط»). Undefined where it is governed by no such verb.
 */
export function governedDeed(
  draft: Draft,
  i: number,
  word: ArabicLexeme,
  { deeds, lightMasdars }: FormTable,
): readonly Sense[] | undefined {
  if ((word.traits & Trait.Masdar) === 0 || word.definite) return undefined;
  const senses = deeds.get(word.lemma);
  if (senses === undefined || !isOfSomething(draft.lexeme(i + 1))) return undefined;
  let at = i - 1;
  const under = draft.lexeme(at);
  const means = under?.pos === 'preposition' && under.form === 'ب';
  if (means || under?.pos === 'negator') at--;
  for (let steps = 0; steps < farthest; steps++, at--) {
    const before = draft.lexeme(at);
    switch (before?.pos) {
      case 'aux':
        return !means && light.has(before.lemma) ? senses : undefined;
      case 'verb':
        return carries(before, means) ? senses : undefined;
      case 'noun':
        if (means && lightMasdars.has(before.lemma)) return senses;
        break;
      case 'name':
      case 'adjective':
      case 'pronoun':
      case 'time':
        break;
      default:
        return undefined;
    }
  }
  return undefined;
}

/** Words between the verb and the deed, at most: who says or does it, and who is accused. */
const farthest = 6;

const light: ReadonlySet<string> = new Set(['تم']);

/** A noun, name or pronoun that it is annexed to; what looks like an adjective and is definite, as it is not, describes it not. */
function isOfSomething(next: ArabicLexeme | undefined): boolean {
  if (next?.pos === 'adjective') return next.definite;
  return next?.pos === 'noun' || next?.pos === 'name' || next?.pos === 'pronoun' || next?.pos === 'determiner';
}

/** Whether a verb takes a deed as its object, or under «ب». */
function carries({ senses }: ArabicLexeme, means: boolean): boolean {
  return senses.some((sense) => {
    if (sense.kind === 'event')
      return sense.event === 'happen' && (sense.frame === 'light' || (!means && sense.frame === 'unaccusative'));
    if (sense.kind !== 'speech') return false;
    if (means) return sense.act === 'admit' || sense.act === 'accuse';
    return sense.act === 'deny' || sense.act === 'confirm' || sense.act === 'announce' || sense.act === 'admit';
  });
}
