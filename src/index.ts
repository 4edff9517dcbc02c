export {
  type CompareOptions,
  type Compatibility,
  CompatibilityError,
  type CompatibilityPair,
  type CompatibilityTerm,
  type ConceptFacts,
  type ConceptIndex,
  compareIncident,
  compareValues,
  type Draft,
  defineKind,
  type Kind,
  type KindDefinition,
  KindDefinitionError,
  kinds,
  type OwnQuestionKind,
  RelateError,
  type Scene,
  type SourceProfile,
  type Stance,
} from './comparison';
export type { Concept, NameEntry } from './gazetteer/concept';
export { defaultGazetteer } from './gazetteer/default-gazetteer';
export { extendGazetteer, type GazetteerExtension } from './gazetteer/extend-gazetteer';
export type { Gazetteer, GazetteerEntries } from './gazetteer/gazetteer';
export type { GazetteerProblem } from './gazetteer/gazetteer-problem';
export { createArabicPack } from './languages/ar';
export { createEnglishPack } from './languages/en';
export * from './model';
export { type Answers, type AskAheadOptions, type AskedExtractor, askAhead } from './pipeline/ask-ahead';
export { checkOptions } from './pipeline/check-options';
export { crossReference } from './pipeline/cross-reference';
export type { CrossReferenceOptions } from './pipeline/cross-reference-options';
export { defaultPacks } from './pipeline/default-packs';
export { createDesk, type Desk } from './pipeline/desk';
export type {
  ClosedChange,
  CreatedChange,
  DeskChange,
  DeskOptions,
  DeskResult,
  DeskSnapshot,
  FindingChanges,
  MergedChange,
  SearchHit,
  SplitChange,
  UpdatedChange,
} from './pipeline/desk-types';
export { ExtractorDefinitionError } from './pipeline/extractor-definition-error';
export { OptionError } from './pipeline/option-error';
export { type RelateOptions, relate } from './pipeline/relate';
export { UnknownIncidentError } from './pipeline/unknown-incident-error';
export * from './reconciliation';
