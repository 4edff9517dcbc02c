export type { BareQuestion, FoundQuestion } from './bare-question';
export { type CompareOptions, compareIncident, findQuestions } from './compare-incident';
export {
  type Compatibility,
  type CompatibilityPair,
  type CompatibilityTerm,
  checkCompatibility,
} from './compatibility';
export { CompatibilityError } from './compatibility-error';
export type { ConceptFacts, ConceptIndex } from './concepts';
export { checkKinds, defineKind, type KindDefinition, type OwnQuestionKind } from './define-kind';
export type { Draft } from './draft';
export type { Kind, Stance, WordingLanguage } from './kind';
export { KindDefinitionError } from './kind-definition-error';
export { kinds } from './kinds';
export { Memory } from './memory';
export type { SourceProfile } from './origins/collapse';
export { dependencies } from './origins/dependencies';
export { originEntries } from './origins/origin-entries';
export { RelateError, type RelateOptions, relate } from './relate';
export type { Scene } from './scene';
export { compareValues } from './values';
export { explainPair, explanations } from './wording/explain';
