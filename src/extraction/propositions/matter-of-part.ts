import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/** What a word for a part is of, right behind it: "a role in the raid", "responsible for it", «مسؤولية الانهيار»; null for none. */
export function matterOf({ phrases }: Scene, part: Phrase): Phrase | null {
  const next = phrases[part.index + 1];
  if (next === undefined) return null;
  const owned = phrases[part.index + 2];
  // "The club's chaos": the chaos.
  const matter = owned?.owner === next.index ? owned : next;
  return next.prep === part.to || next.of === part.index ? matter : null;
}
