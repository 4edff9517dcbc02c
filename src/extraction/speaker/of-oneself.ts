/** Acts by which a speaker speaks of himself. */
export const ofOneself: ReadonlySet<string> = new Set(['deny', 'admit', 'claim-responsibility']);

/** Tokens between "denied" and the deed, its speaker included. */
export const near = 6;
