import { traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { Held } from '../syntax/held';
import { indexAt } from '../syntax/index-at';
import { type Scene, wordsOf } from '../syntax/scene';
import { hasSense, senseOf } from '../syntax/senses';
import { alteredDraft, blankDraft } from './blank-draft';
import { type Draft, slotOf } from './draft';

/** Tokens between "still" and what still is so. */
const near = 4;

/** "Still controls the port", «ولا تزال تسيطر على الميناء»: to have taken and still to have is to hold. */
export function holdOn(scene: Scene, drafts: Draft[]): void {
  for (const [at, draft] of drafts.entries())
    if (draft.event === 'seize' && !draft.nominal && isContinued(scene, draft.token))
      drafts[at] = alteredDraft(draft, { event: 'hold' });
}

/**
 * What was done and lasts is a state: "are still being held", "remained closed", «لا يزال محتجزا». The event tells besides that
 * it was done.
 */
export function draftLasting(scene: Scene, drafts: readonly Draft[], states: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    const { meanwhile, result = meanwhile } = traitsOf(draft.event);
    const patient = slotOf(draft, 'patient') ?? slotOf(draft, 'agent');
    if (result === undefined || patient === undefined || draft.nominal || !isContinued(scene, draft.token)) continue;
    if (states.some(({ token }) => token === draft.token)) continue;
    const state = blankDraft(draft.token, 'be', draft.from, draft.to);
    state.slots.push(
      { ...patient, role: 'patient' },
      {
        role: 'topic',
        phrase: -1,
        value: { kind: 'state', ...result, name: wordsOf(scene, draft.token, draft.token + 1) },
      },
    );
    found.push(state);
  }
  return found;
}

/** "The whole time", and "throughout" with nothing behind it. */
function standsAlone({ tokens, phraseAt }: Scene, at: number): boolean {
  const { pos } = (tokens[at] as Token).lexeme;
  if (pos === 'adverb') return true;
  return (
    pos === 'preposition' &&
    (tokens[at + 1] === undefined || (indexAt(phraseAt, at + 1) < 0 && stops.has((tokens[at + 1] as Token).lexeme.pos)))
  );
}

const stops: ReadonlySet<string> = new Set(['comma', 'stop', 'close', 'conjunction']);

/** Whether a word says that what follows was so before. */
export function isContinued(scene: Scene, at: number): boolean {
  if ((scene.held & Held.Continuing) === 0) return false;
  const clause = scene.clauses[scene.clauseAt[at] as number] as Clause;
  for (let i = at - 1; i >= Math.max(clause.from, at - near); i--) {
    const token = scene.tokens[i] as Token;
    if (senseOf(token, 'continuing') !== undefined || senseOf(token, 'event')?.event === 'stay') return true;
  }
  // «ظلت فوق البحر»: the copula itself; "was in Syria throughout".
  if (hasSense(scene.tokens[at] as Token, 'continuing')) return true;
  for (let i = at + 1; i < clause.to; i++) {
    const token = scene.tokens[i] as Token;
    if (hasSense(token, 'continuing') && standsAlone(scene, i)) return true;
  }
  return false;
}
