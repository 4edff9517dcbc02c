import type { Draft } from './draft';

const nothing: Partial<Draft> = {};

/** A nominal draft of an event at a token, spanning tokens [from, to), with nothing filled but what `fields` give. */
export function blankDraft(
  token: number,
  event: Draft['event'],
  from: number,
  to: number,
  fields: Partial<Draft> = nothing,
): Draft {
  // Field by field, never by a spread: some forty stages read drafts, which are slow to read where they come in many shapes.
  return {
    token,
    event: fields.event ?? event,
    act: fields.act,
    frame: fields.frame ?? 'transitive',
    nominal: fields.nominal ?? true,
    slots: fields.slots ?? [],
    quantities: fields.quantities ?? [],
    from,
    to,
    cause: fields.cause ?? -1,
    reference: fields.reference ?? false,
    focus: fields.focus,
    untrue: fields.untrue ?? false,
    governor: fields.governor,
    open: fields.open ?? false,
    likelier: fields.likelier ?? false,
    negated: fields.negated ?? false,
    byCue: fields.byCue ?? false,
  };
}

/** A draft that differs from another in some fields; the lists that are not given are those of the other. */
export function alteredDraft(draft: Draft, fields: Partial<Draft>): Draft {
  return {
    token: fields.token ?? draft.token,
    event: fields.event ?? draft.event,
    act: fields.act ?? draft.act,
    frame: fields.frame ?? draft.frame,
    nominal: fields.nominal ?? draft.nominal,
    slots: fields.slots ?? draft.slots,
    quantities: fields.quantities ?? draft.quantities,
    from: fields.from ?? draft.from,
    to: fields.to ?? draft.to,
    cause: fields.cause ?? draft.cause,
    reference: fields.reference ?? draft.reference,
    focus: fields.focus ?? draft.focus,
    untrue: fields.untrue ?? draft.untrue,
    governor: fields.governor ?? draft.governor,
    open: fields.open ?? draft.open,
    likelier: fields.likelier ?? draft.likelier,
    negated: fields.negated ?? draft.negated,
    byCue: fields.byCue ?? draft.byCue,
  };
}
