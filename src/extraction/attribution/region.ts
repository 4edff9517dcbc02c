import type { SpeechAct } from '../../model/token';

/** Words that somebody is made to say: tokens [from, to) of a sentence, by the cue at `cue`. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly cue: number;
  readonly act: SpeechAct;
  /** Phrases that name the source, outermost first: an agency that quotes, then whom it quotes. */
  readonly sources: readonly number[];
  /** Phrase that was told ("told Reuters"), or −1. */
  readonly recipient: number;
  /** Carries on the speaker before ("he added", «وأضاف»). */
  readonly carriesOn: boolean;
  readonly direct: boolean;
  /** Nobody in particular speaks: "is said to have", "it was reported that". */
  readonly impersonal: boolean;
  /** The cue itself is negated: "did not confirm", "no evidence of". */
  readonly negated: boolean;
}
