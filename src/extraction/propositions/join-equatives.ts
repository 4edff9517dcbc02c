import type { Scene } from '../syntax/scene';
import { addSlot, type Draft, slotOf } from './draft';

/** What else was drafted of a sentence, that an equation may only repeat. */
interface Beside {
  readonly states: readonly Draft[];
  readonly having: readonly Draft[];
  readonly ascribed: readonly Draft[];
  readonly members: readonly Draft[];
}

/** Adds to the drafts of a sentence the equations that say more than those do; what befell whom goes over to the claim of who did it. */
export function joinEquatives(
  scene: Scene,
  drafts: Draft[],
  equatives: readonly Draft[],
  { states, having, ascribed, members }: Beside,
): void {
  const told = drafts.filter(({ focus }) => focus !== undefined);
  for (const draft of equatives) {
    if (
      repeats(draft, drafts) ||
      isToldBy(draft, states) ||
      having.some(({ token }) => token >= draft.from && token < draft.to) ||
      (draft.event === 'be' && members.some(({ token }) => token >= draft.from && token < draft.to)) ||
      ascribed.some((one) => one.token === topicOf(scene, draft))
    )
      continue;
    // «لا دور له في القصف» equates nothing; «ليست مسؤولة عن التسرب» tells of the leak, and of nobody else's.
    if (draft.focus === undefined && told.some((part) => within(part, draft))) continue;
    const deed = draft.focus === undefined ? -1 : drafts.findIndex((one) => isDeedOf(one, draft));
    if (deed >= 0) takeDeed(drafts, deed, draft);
    drafts.push(draft);
  }
}

/** Whether a number measured is one that a toll counts already: "the number of dead was 26". */
function repeats(draft: Draft, known: readonly Draft[]): boolean {
  const number = draft.event === 'measure' ? draft.quantities[0]?.phrase : undefined;
  return (
    number !== undefined &&
    known.some(({ quantities, event, slots }) =>
      quantities.some(
        ({ phrase, quantity }) =>
          phrase === number &&
          (quantity.effect !== null || (slots.length === 0 && (event === 'measure' || event === 'exist'))),
      ),
    )
  );
}

/** Whether an equation only repeats a state: the complement of the one is the word of the other. */
function isToldBy({ from, to, slots }: Draft, states: readonly Draft[]): boolean {
  const patient = slots.find(({ role }) => role === 'patient')?.phrase;
  return states.some(
    (state) =>
      state.token >= from &&
      state.token < to &&
      (state.focus === 'cause' || state.slots.some(({ phrase }) => phrase === patient)),
  );
}

/** The head of what an equation says its subject to be. */
function topicOf({ phrases }: Scene, draft: Draft): number {
  return phrases[slotOf(draft, 'topic')?.phrase ?? -1]?.head ?? -1;
}

function within(part: Draft, { from, to }: Draft): boolean {
  return part.from < to && part.to > from && part.token >= from && part.token < to;
}

/** The deed that somebody is said to be responsible for, told by its own noun. */
function isDeedOf(deed: Draft, { event, from, to }: Draft): boolean {
  return deed.nominal && deed.focus === undefined && deed.event === event && deed.token >= from && deed.token < to;
}

/** What befell whom goes over to the claim of who did it. */
function takeDeed(drafts: Draft[], at: number, part: Draft): void {
  const [deed] = drafts.splice(at, 1);
  for (const slot of deed?.slots ?? []) if (slot.role !== part.focus) addSlot(part, slot);
}
