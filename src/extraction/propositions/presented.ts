import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';

/** Tokens that may stand between a record and the word for what it is said to be: a relative, and who says so. */
const reach = 4;

/**
 * "A recording that it said showed the minister", «تسجيلا قالت إنه لرئيس المصرف»: who shows a record as of somebody or something holds
 * it to be genuine.
 */
export function draftPresented(scene: Scene, senses: (phrase: number) => PhraseSense): Draft[] {
  const drafts: Draft[] = [];
  for (const phrase of scene.phrases) {
    if (!opensRelative(scene, phrase)) continue;
    if (senses(phrase.index).thing?.startsWith('thing:information/') !== true) continue;
    const said = saidOf(scene, phrase.to);
    if (said < 0) continue;
    const draft = blankDraft(said, 'be', said, said + 1);
    const value = { kind: 'state', scale: 'truth', sign: 1, name: wordsOf(scene, phrase.from, phrase.to) } as const;
    draft.slots.push({ role: 'patient', phrase: phrase.index }, { role: 'topic', phrase: -1, value });
    drafts.push(draft);
  }
  return drafts;
}

/** «تسجيلا قالت», "a recording that it": a verb behind a known noun is its own. */
function opensRelative({ tokens, pack }: Scene, { to, head }: Phrase): boolean {
  const behind = tokens[to]?.lexeme.pos;
  if (behind !== 'verb') return behind === 'relative' || behind === 'pronoun';
  return pack.order === 'verb-first' && !(tokens[head] as Token).lexeme.definite;
}

/** Where the words begin that a verb of speech right behind a record says of it; -1 without one. */
function saidOf({ tokens, clauses, clauseAt }: Scene, at: number): number {
  for (let i = at; i < Math.min(at + reach, tokens.length - 2); i++) {
    const token = tokens[i] as Token;
    if (token.lexeme.pos !== 'verb') continue;
    if (senseOf(token, 'speech')?.act !== 'say') return -1;
    const [next, after] = [tokens[i + 1] as Token, tokens[i + 2] as Token];
    if (next.lexeme.pos === 'verb') return i + 1;
    const content = next.lexeme.pos === 'complementizer' && after.lexeme.pos === 'pronoun';
    return content && clauses[clauseAt[i + 1] as number]?.opener === 'content' ? i + 2 : -1;
  }
  return -1;
}
