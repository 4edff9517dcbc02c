import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/** What a word for a part is of, right behind it: "a role in the raid", "responsible for it", «مسؤولية الانهيار»; null for none. */
export function matterOf({ phrases, tokens }: Scene, part: Phrase): Phrase | null {
  const next = phrases[part.index + 1];
  if (next === undefined) return null;
  const owned = phrases[part.index + 2];
  // "The club's chaos": the chaos.
  const matter = owned?.owner === next.index ? owned : next;
  // "Responsible for" holds its preposition.
  const within = tokens[part.head]?.lexeme.pos === 'adjective' && next.prep < 0 && next.from === part.to;
  return next.prep === part.to || next.of === part.index || within ? matter : null;
}
