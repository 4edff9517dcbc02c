/** What a byte says comes next. Above them stand small numbers, frequent shapes and common strings. */
export const tags = {
  null: 0,
  false: 1,
  true: 2,
  undefined: 3,
  whole: 4,
  negative: 5,
  fraction: 6,
  narrow: 7,
  wide: 8,
  common: 9,
  again: 10,
  list: 11,
  object: 12,
  quote: 13,
} as const;

/** One byte each for the whole numbers from 0 on. */
export const [numbersFrom, numbersTo] = [16, 64];
/** One byte each for the shapes of objects that were met first. */
export const [shapesFrom, shapesTo] = [64, 192];
/** Two bytes for the strings that became common first. */
export const commonFrom = 192;
export const firstCommon = (256 - commonFrom) << 8;

/** The block of letters that stands, beside ASCII, in one byte: that of the script in which most of the rest is written. */
export const block = 0x600;
