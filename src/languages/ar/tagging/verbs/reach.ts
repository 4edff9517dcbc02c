/** How far a verb looks for its companion or its object, in tokens. */
export const REACH = 9;
