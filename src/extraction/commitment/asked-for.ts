import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';

/** Who asks for something: what is turned down is the wish, and what is wished for is no claim. */
const asking: ReadonlySet<EventClass> = new Set<EventClass>(['demand', 'meet', 'sue']);

/** Tokens from a cue to what is turned down. */
const farthest = 4;

/** The wish that is turned down: "dismissed calls to quit", "denied his request for leave"; −1 where what was told is denied. */
export function askedFor(scene: Scene, { cue, to }: SpokenRegion): number {
  for (let i = cue + 1; i < to && i <= cue + farthest; i++) {
    const { lexeme } = scene.tokens[i] as Token;
    if (lexeme.pos !== 'noun' && lexeme.pos !== 'verb') continue;
    const asks = lexeme.senses.some(
      (sense) =>
        (sense.kind === 'event' && asking.has(sense.event)) || (sense.kind === 'speech' && sense.act === 'demand'),
    );
    // "Rejected calls for an inquiry": with its preposition the noun looks like its verb.
    if (lexeme.form.includes(' ')) return asks ? i : -1;
    if (lexeme.pos === 'verb') return -1;
    return asks && marksAt(scene.tokens, i + 1).some((role) => role === 'target' || role === 'topic') ? i : -1;
  }
  return -1;
}
