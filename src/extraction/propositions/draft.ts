import type { ActConcept } from '../../model/act-concept';
import type { EventClass } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { QuantityValue } from '../../model/quantity';
import type { Frame } from '../../model/token';
import type { Value } from '../../model/value';

/** A filled role of a draft: by a phrase of the sentence, or by a value worked out already. */
export interface Slot {
  readonly role: Role;
  /** Phrase index, or −1 where `value` says it all. */
  readonly phrase: number;
  readonly value?: Value;
  /** Token of a temporal expression. */
  readonly time?: number;
}

/** A count that a draft gives; `implied` where no number word says it («مقتل جندي»). */
export interface Counted {
  readonly quantity: QuantityValue;
  readonly phrase: number;
  readonly from: number;
  readonly to: number;
  readonly implied: boolean;
}

/** A proposition in the making: its event word, who does what in it, and the tokens it spans. */
export interface Draft {
  readonly token: number;
  readonly event: EventClass;
  /** The act that an `act` is, where its word alone names another. */
  act: ActConcept | undefined;
  frame: Frame;
  nominal: boolean;
  readonly slots: Slot[];
  readonly quantities: Counted[];
  /** Tokens [from, to) that state it. */
  from: number;
  to: number;
  /** Draft that is its cause ("the strike killed five"), or −1. */
  cause: number;
  /** Reference to an event told elsewhere ("the attack"), with nothing new said of it. */
  reference: boolean;
  /** The role that a denial or hedge bears on, where it is not the event: "denied any role", "was not caused by". */
  focus: 'agent' | 'cause' | undefined;
  /** Told of in words that are said to be untrue. */
  untrue: boolean;
  /** Token of the verb that says whether it was done ("failed to"): what stands before it is heard already. */
  governor: number | undefined;
  /** Only asked for, ordered or allowed by the verb that governs it, or the aim of another deed. */
  open: boolean;
  /** Told as the likelier of two explanations, or as what something is linked to. */
  likelier: boolean;
  /** Denied by the grammar itself ("no one was hurt"). */
  negated: boolean;
  /** The cue itself makes the claim: it is not inside the words said. */
  readonly byCue: boolean;
}

export function addSlot(draft: Draft, slot: Slot): void {
  for (const known of draft.slots)
    if (known.role === slot.role && known.phrase === slot.phrase && slot.phrase >= 0) return;
  draft.slots.push(slot);
}

export function slotOf(draft: Draft, role: Role): Slot | undefined {
  const { slots } = draft;
  for (let i = 0; i < slots.length; i++) if ((slots[i] as Slot).role === role) return slots[i];
  return undefined;
}
