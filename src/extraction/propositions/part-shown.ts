import type { SpeechAct, Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/chains';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';

/** Somebody's part in a deed, told by a noun that both complete. */
export interface PartShown {
  /** Phrase of the noun. */
  readonly part: Phrase;
  readonly party: Phrase;
  readonly matter: Phrase | null;
}

/** Acts by which somebody's part is told of, rather than asked for. */
const telling: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['show', 'confirm', 'suspect', 'believe', 'accuse']);

/**
 * "Found evidence of Iranian involvement in the attack", «أدلة على تورط بريطانيا في التفجير»: whose part it is stands within the noun's
 * phrase, owns it, or completes it.
 */
export function partShown(
  scene: Scene,
  region: SpokenRegion,
  senses: (phrase: number) => PhraseSense,
): PartShown | null {
  if (!telling.has(region.act) || region.cue < 0) return null;
  for (const part of scene.phrases) {
    if (part.head <= region.cue || part.head >= region.to) continue;
    const head = scene.tokens[part.head] as Token;
    if (head.lexeme.pos !== 'noun' || senseOf(head, 'involvement') === undefined) continue;
    const next = elementAt(scene.phrases, part.index + 1);
    const owner = elementAt(scene.phrases, part.owner);
    const completing = next !== undefined && next.of === part.index ? next : undefined;
    const party = [owner, isSomebody(senses(part.index)) ? part : undefined, completing].find(
      (one) => one !== undefined && isSomebody(senses(one.index)),
    );
    if (party === undefined) continue;
    const after = elementAt(scene.phrases, Math.max(part.index, party.index) + 1);
    const behind = Math.max(part.to, party.to);
    return { part, party, matter: after !== undefined && after.prep === behind ? after : null };
  }
  return null;
}

function isSomebody({ actors, adjectives, animate, places }: PhraseSense): boolean {
  return animate || actors.length + adjectives.length + places.length > 0;
}
