import type { Draft } from './draft';

/** A nominal draft of an event at a token, spanning tokens [from, to), with nothing filled. */
export function blankDraft(token: number, event: Draft['event'], from: number, to: number): Draft {
  return {
    token,
    event,
    frame: 'transitive',
    nominal: true,
    slots: [],
    quantities: [],
    from,
    to,
    cause: -1,
    reference: false,
    negated: false,
  };
}
