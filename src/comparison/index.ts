export { type CompareOptions, compareIncident } from './compare-incident';
export type { ConceptFacts, ConceptIndex } from './concepts';
export type { Draft } from './draft';
export type { Kind, Stance, WordingLanguage } from './kind';
export { kinds } from './kinds';
export type { Scene } from './scene';
export { compareValues } from './values';
