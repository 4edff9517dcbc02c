export const CURATED_PLACES = ``;
