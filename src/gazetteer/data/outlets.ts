export const OUTLETS = ``;
