import { type ArabicLexeme, Trait } from '../arabic-lexeme';
import type { Draft } from './draft';
import type { PhraseBook } from './phrase-book';
import { ascribe, ascribing, givesBackCause, goingBack, isHappening, SAYS } from './verbs/ascribe';
import { companions } from './verbs/companions';
import { markObject } from './verbs/mark-object';
import { mayBe } from './verbs/may-be';
import { meantBeside, reachesOnly } from './verbs/meant-beside';
import { expressesOnly, expressing, remarking, remarksOnly, saysOnly, undergoesOnly } from './verbs/narrow-senses';
import { notSo } from './verbs/not-so';
import { opensUntruth } from './verbs/opens-untruth';
import { isMasdar, passiveMasdar } from './verbs/passive-masdar';
import { ARRIVES, REACHES, reachesFigure, TELLS } from './verbs/reaches-figure';
import { quotes } from './verbs/relays';
import { spreadBeside } from './verbs/spread-beside';
import { variant } from './verbs/variant';
import { voiceBeside } from './verbs/voice-beside';
import { PRECEDES, wasBefore } from './verbs/was-before';

/** After merging: verb phrases in parts, passives, auxiliaries with masdars. Changes the draft in place. */
export function settleVerbs(draft: Draft, book: PhraseBook): void {
  for (let i = 0; i < draft.count; i++) {
    const read = draft.lexemes[i] as ArabicLexeme;
    const word = read.pos === 'verb' ? spreadBeside(draft, i, meantBeside(draft, i, read)) : read;
    if (word.pos === 'verb' || (word.traits & Trait.Masdar) !== 0) {
      reachesOnly(draft, i, word);
      if (word.pos === 'verb' || (word.pos === 'noun' && !word.form.includes(' '))) companions(draft, i, word, book);
    }
    if (word.form === 'قد') mayBe(draft, i, word);
    if (word.pos === 'negator') notSo(draft, i, word);
    if (word.pos === 'complementizer') opensUntruth(draft, i);
    if (word.pos === 'verb' && word.lemma === PRECEDES && wasBefore(draft, i, word)) continue;
    if (word.pos === 'verb' && word.lemma === TELLS && reachesFigure(draft, i))
      draft.lexemes[i] = variant(word, 'reaches', () => ({ ...word, lemma: REACHES, senses: ARRIVES }));
    const governed = book.governedBy(word.lemma);
    const object = governed === undefined ? -1 : markObject(draft, i, governed);
    const now = draft.lexemes[i] as ArabicLexeme;
    if (now.pos === 'verb' && now.lemma === 'جري' && isMasdar(draft.lexeme(i + 1))) {
      draft.lexemes[i] = variant(now, 'aux', () => ({ ...now, pos: 'aux', senses: [], voice: null }));
      passiveMasdar(draft, i);
      continue;
    }
    if (now.pos === 'verb') {
      if (quotes(draft, i, now)) continue;
      const due = goingBack.has(now.lemma) && isHappening(draft.lexeme(i + 1));
      if ((due || ascribing.has(now.lemma) || givesBackCause(draft, i, now)) && ascribe(draft, i))
        draft.lexemes[i] = variant(now, 'due', () => ({ ...now, senses: due ? [SAYS] : [SAYS, { kind: 'ascribes' }] }));
      saysOnly(draft, i, now);
      undergoesOnly(draft, i, now);
      if (expressing.has(now.lemma)) expressesOnly(draft, i, now);
      if (remarking.has(now.lemma)) remarksOnly(draft, i, now);
    }
    // «الخاطفين أفرجوا عن التلاميذ»: who has an object is no victim; «أسرى أفرج عنهم»: a pronoun takes up the victims.
    // «وأفرجت عنه»: a passive without a subject is masculine.
    const personal = (now.traits & Trait.Feminine) !== 0 || now.number === 'plural';
    if (object >= 0 && (personal || draft.lexeme(object + 1)?.pos !== 'pronoun')) continue;
    if (now.pos === 'verb' && (now.traits & (Trait.Transitive | Trait.Past)) !== 0) voiceBeside(draft, i, now);
    else if (now.pos === 'aux' && now.lemma === 'تم') {
      passiveMasdar(draft, i);
    }
  }
}
