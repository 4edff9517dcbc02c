export { BuilderError } from './builder-error';
export {
  actor,
  type ClaimParts,
  claim,
  happening,
  incident,
  moment,
  place,
  quantity,
  reports,
  thing,
} from './builders';
export { type Finding, finding } from './finding';
export { LanguagePackTestError, type PackSample, testLanguagePack } from './test-language-pack';
export { type KindSample, KindTestError, testQuestionKind } from './test-question-kind';
export { type Decides, type LeavesAlone, RuleTestError, testRule } from './test-rule';
export { type TinyGazetteer, tinyGazetteer } from './tiny-gazetteer';
