import type { Draft } from '../propositions/draft';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Scene } from '../syntax/scene';
import { hasLink } from '../syntax/senses';

/** "Vetoed it instead of signing it", "apologised rather than resign", «بدلا من توقيع الاتفاق»: what was not done, and something else was. */
export function insteadOf(scene: Scene, { token, nominal }: Draft): boolean {
  const { tokens, phrases, phraseAt, pack, held } = scene;
  if ((held & Held.Instead) === 0) return false;
  if (nominal && pack.order !== 'verb-first') return false;
  const at = nominal ? (elementAt(phrases, phraseAt[token] as number)?.prep ?? -1) : token - 1;
  const before = elementAt(tokens, at);
  if (before === undefined || !hasLink(before, 'instead')) return false;
  return !nominal || elementAt(phrases, phraseAt[token] as number)?.head === token;
}
