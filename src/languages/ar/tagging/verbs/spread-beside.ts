import type { Sense } from '../../../../model/token';
import type { ArabicLexeme } from '../../arabic-lexeme';
import { fold } from '../../fold';
import type { Draft } from '../draft';
import { REACH } from './reach';
import { variant } from './variant';

/**
 * «نشرت الصحيفة صورا», «انتشر الخبر», «انتشر المرض» against «نشر الجيش قواته»: troops are deployed, what tells something is published, and
 * anything else spreads.
 */
export function spreadBeside(draft: Draft, i: number, verb: ArabicLexeme): ArabicLexeme {
  const transitive = verb.lemma === PUBLISHES;
  if (!transitive && verb.lemma !== SPREADS) return verb;
  let forces = false;
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'verb' || word.pos === 'stop' || word.pos === 'complementizer') break;
    if (isOf(word, telling)) return told(draft, i, verb, transitive);
    forces ||= isOf(word, deployed);
  }
  const before = draft.lexeme(i - 1);
  return forces || (before !== undefined && isOf(before, deployed)) ? verb : told(draft, i, verb, transitive);
}

const [PUBLISHES, SPREADS] = ['نشر', 'انتشر'].map(fold) as [string, string];

const telling = /^(?:thing:information|actor:org\/(?:media|news-agency))(?:\/|$)/u;
const deployed =
  /^(?:actor:org\/(?:military|police|security-forces|air-force|navy)|thing:person\/(?:combatant|guard|officer)|thing:(?:vehicle|weapon|group))(?:\/|$)/u;

function isOf({ senses }: ArabicLexeme, classes: RegExp): boolean {
  return senses.some((sense) => sense.kind === 'concept' && classes.test(sense.id));
}

function told(draft: Draft, i: number, verb: ArabicLexeme, transitive: boolean): ArabicLexeme {
  const senses = verb.senses.filter((sense) => sense.kind !== 'event' || sense.event !== 'deploy');
  const meant = variant(verb, 'spreads', () => ({ ...verb, senses: transitive ? [...senses, PUBLISHED] : senses }));
  draft.lexemes[i] = meant;
  return meant;
}

const PUBLISHED: Sense = { kind: 'act', act: 'publish' };
