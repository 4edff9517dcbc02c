export const THINGS = ``;
