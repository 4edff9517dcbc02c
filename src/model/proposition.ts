import type { DeedConcept } from './deed';
import type { EventClass } from './event-class';
import type { Evidence } from './evidence';
import type { MomentValue } from './moment';
import type { Value } from './value';

/** Roles of an event's arguments (PLOVER and ACE roles, merged). */
export type Role =
  | 'agent'
  | 'patient'
  | 'means'
  | 'place'
  | 'origin'
  | 'target'
  | 'time'
  | 'cause'
  | 'quantity'
  | 'topic';

/** What fills one role of an event, and the words that name it. */
export interface Argument {
  readonly role: Role;
  readonly value: Value;
  readonly evidence: Evidence;
}

/** A typed event with its arguments; a role may be filled more than once ("killed by A and B"). */
export interface Proposition {
  readonly event: EventClass;
  /** Lemma of the word that names the event; of an act that the packs know, the act's concept (`attach`). */
  readonly predicate: string;
  readonly arguments: readonly Argument[];
  /** Deeds that the word may name, so that other words for one of them can be told to say the same. */
  readonly deeds?: readonly DeedConcept[];
  /** Told of many doings at once ("several attacks"), or of another than the one known ("a second strike"): not of that one. */
  readonly serial?: true;
  /** Told as another of its kind ("another train derailed", "the second fire in a month", «حادث آخر»): not what was told of before. */
  readonly again?: true;
  /** Said of its doer alone ("the captain alone was responsible"): nobody else did it. */
  readonly sole?: true;
  /** Told of its doer against another ("the guards themselves opened it", "a consultant, not its staff, altered it"). */
  readonly singled?: true;
  /** Told as done before anybody else did it ("fired first", "the first shot"): nobody else began. */
  readonly first?: true;
  /** Told as done of one's own will ("resigned voluntarily"), or against it ("under duress"); left out where nothing is said of that. */
  readonly willing?: boolean;
  /** Denied of all there is ("nobody entered", "did not alter anything", «لم يدخل أحد»): one case of it answers the denial. */
  readonly none?: true;
  /** Told as what was said or so at first, or before ("initially put at 19", "had earlier reported 32"). */
  readonly superseded?: true;
  /** What was so before is so still ("are still missing", "remained shut", «لا يزال محتجزا»): a later telling than of how it came to be so. */
  readonly continued?: true;
  /** Told as what came to be so after something else ("is open again", "by noon", «لاحقا»). */
  readonly later?: true;
  /** Of how many of a group it is told; left out where it is told of one. */
  readonly share?: Share;
  /** How far in time the telling goes ("stayed until dawn", "did not leave until the vote was over", "left before the vote"). */
  readonly limit?: Limit;
  /** How it stands in time to something else ("two days before the vote", "during the raid", «غداة الانتخابات»). */
  readonly order?: Order;
}

/** What a deed came before, went with or came after, by name, and how long before or after. */
export interface Order {
  readonly side: 'before' | 'during' | 'after';
  /** Class of the event told by; null where its noun names none ("before the bend"). */
  readonly event: EventClass | null;
  /** Lemma of its noun or verb. */
  readonly name: string;
  /** Seconds between the two; null where none are told. */
  readonly lag: number | null;
  /** As written. */
  readonly text: string;
}

/** `all` by the words themselves, the known `group` as such ("the gates"), `most` of it, or `some` ("two gates", "some of them"). */
export type Share = 'all' | 'group' | 'most' | 'some';

/** A moment or event up to which something was so, before which it was done, or only after which it was («لم يغادر إلا بعد التصويت»). */
export interface Limit {
  readonly bound: 'until' | 'before' | 'after';
  readonly moment: MomentValue | null;
  readonly event: EventClass | null;
}
