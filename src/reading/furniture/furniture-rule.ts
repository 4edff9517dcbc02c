import type { PageLine } from '../page-line';

/** Finds lines of a page that tell no story. It gets the lines and those already found, and gives more of them. */
export type FurnitureRule = (lines: readonly PageLine[], found: { has(index: number): boolean }) => Iterable<number>;
