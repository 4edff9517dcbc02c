export const ACTORS = ``;
