/** Verbs of two objects, whoever gets it and what he gets; inflected by their first word. */
export const givingVerbs =
  'give, grant, award, offer, issue, hand, send, deny, refuse, pay, promise, assign, lend, allot, allocate, bring, owe, sell, guarantee, serve, bequeath';

/** Verbs whose object may be how many their subject has room for; of the first, that they have so many is said by no more than "can". */
export const capacityVerbs: Readonly<Record<'able' | 'plain', string>> = {
  able: 'hold, take, fit, carry, admit, receive, host, contain',
  plain:
    'seat, sleep, accommodate, has room for, had room for, have room for, has space for, had space for, have space for, has seats for, had seats for, has beds for, had beds for',
};

/** Verbs whose subject does the deed that is their object ("resumed attacks", "is planning a raid"); inflected by their first word. */
export const pursuingVerbs =
  'begin, start, continue, resume, renew, restart, repeat, step up, intensify, escalate, ramp up, broaden, prolong, plan, prepare, plot, pursue, provide, pledge, mull, contemplate, keep up, press on with, press ahead with, push ahead with, move ahead with, go ahead with, pause, complete, finish, abandon, attempt, rehearse, direct, lead';
