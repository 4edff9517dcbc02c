import { type EventClass, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { type Draft, slotOf } from './draft';

/** Tokens from a death to the word for its manner, at most. */
const reach = 6;

/**
 * «توفي الطفل غرقا», «قُتل التاجر طعنا», «وفاة العريسين حرقا»: a deed told as an adverb of a death is what somebody died of, or how he was killed.
 */
export function tellManners(scene: Scene, drafts: readonly Draft[]): void {
  if (scene.pack.order !== 'verb-first') return;
  for (const draft of drafts) {
    if (draft.event !== 'die' && draft.event !== 'kill') continue;
    const at = mannerBehind(scene, draft.token);
    const event = at < 0 ? undefined : eventTold(scene.tokens[at] as Token);
    if (event === undefined) continue;
    const role = draft.event === 'kill' && traitsOf(event).family === 'assault' ? 'means' : 'cause';
    // What else is told to have killed says more.
    if (draft.cause >= 0 || slotOf(draft, 'cause') !== undefined || slotOf(draft, 'means') !== undefined) continue;
    const name = wordsOf(scene, at, at + 1);
    draft.slots.push({ role, phrase: -1, value: { kind: 'happening', event, name, concepts: [] } });
    draft.to = Math.max(draft.to, at + 1);
  }
}

function mannerBehind({ tokens, clauseAt }: Scene, from: number): number {
  for (let i = from + 1; i <= from + reach && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (clauseAt[i] !== clauseAt[from] || token.lexeme.pos === 'comma') return -1;
    if (token.lexeme.pos === 'adverb' && senseOf(token, 'event') !== undefined) return i;
  }
  return -1;
}

/** Deeds and mishaps that tell by themselves of what somebody died. */
const ways: ReadonlySet<EventClass> = new Set<EventClass>([
  'sink',
  'burn',
  'stab',
  'crash',
  'poison',
  'shoot',
  'strike',
]);

/** «حرقا»: by fire, and not by the burns that its noun may name too. */
function eventTold({ lexeme }: Token): EventClass | undefined {
  return lexeme.senses.flatMap((sense) => (sense.kind === 'event' && ways.has(sense.event) ? [sense.event] : []))[0];
}
