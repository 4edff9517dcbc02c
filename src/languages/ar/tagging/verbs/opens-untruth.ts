import type { Sense } from '../../../../model/token';
import type { Draft } from '../draft';
import { variant } from './variant';

/** «ليس صحيحا أن», «من غير الصحيح القول إن», «من الخطأ أن»: what is said not to be true is denied. */
export function opensUntruth(draft: Draft, i: number): void {
  let at = i - 1;
  const saying = draft.lexeme(at);
  if (saying?.pos === 'noun' && saying.senses.some(({ kind }) => kind === 'speech')) at--;
  const word = draft.lexeme(at);
  const truth = word?.senses.find((sense) => sense.kind === 'degree' && sense.scale === 'truth');
  if (word === undefined || (word.pos !== 'adjective' && word.pos !== 'noun') || truth?.kind !== 'degree') return;
  let negator = at - 1;
  while (negator > 0 && negator >= at - 2 && draft.lexeme(negator)?.pos !== 'negator') negator--;
  const before = draft.lexeme(negator);
  if (truth.sign > 0 !== (before?.pos === 'negator')) return;
  draft.lexemes[at] = variant(word, 'untrue', () => ({ ...word, pos: 'adjective', senses: [DENIES] }));
  if (before?.pos === 'negator')
    draft.lexemes[negator] = variant(before, 'untrue', () => ({ ...before, pos: 'adverb', senses: [] }));
}

const DENIES: Sense = { kind: 'speech', act: 'deny' };
