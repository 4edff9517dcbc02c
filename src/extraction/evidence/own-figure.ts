import type { Counted, Draft } from '../propositions/draft';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/**
 * "Raised its estimate to 7.7, from 7.4 earlier", "4,000 according to police, 15,000 according to the organisers": of several
 * figures for one measure or one effect in a clause, the tokens [from, to) that show one of them, from its own words to those of
 * the next.
 */
export function ownFigure(
  scene: Scene,
  draft: Draft,
  drafts: readonly Draft[],
  from: number,
  to: number,
): readonly [number, number] {
  const own = draft.event === 'measure' && draft.quantities.length === 1 ? (draft.quantities[0] as Counted) : null;
  if (own === null) return [from, to];
  const at = startOf(scene, own);
  let [left, right] = [from, to];
  for (const other of drafts) {
    if (other === draft || other.event !== 'measure') continue;
    if (scene.clauseAt[other.token] !== scene.clauseAt[draft.token]) continue;
    for (const figure of other.quantities) {
      if (!rivals(own, figure)) continue;
      const beside = startOf(scene, figure);
      if (beside < at) left = Math.max(left, at);
      else if (beside > at) right = Math.min(right, beside);
    }
  }
  return left <= draft.token && draft.token < right ? [left, right] : [from, to];
}

function rivals({ quantity: a }: Counted, { quantity: b }: Counted): boolean {
  const asked = a.measure !== null || a.effect !== null;
  return asked && a.measure === b.measure && a.effect === b.effect && a.unit === b.unit && a.best !== b.best;
}

function startOf(scene: Scene, { phrase, from }: Counted): number {
  const { prep, from: first } = (scene.phrases[phrase] as Phrase | undefined) ?? { prep: -1, from };
  return prep >= 0 ? prep : first;
}
