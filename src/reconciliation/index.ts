export { checkRules } from './check-rules';
export { type ConfigurableRule, defineRule } from './define-rule';
export { firstMouth } from './evidence/first-mouth';
export { isParty, speaksFor } from './evidence/party';
export { publishedAt } from './evidence/published';
export { disputed, pairsIn } from './evidence/relations-in';
export { type Revision, revisionIn } from './evidence/revision';
export { cautious, monitoring, newsroom, presets } from './presets';
export type {
  Case,
  Decision,
  Handler,
  Handlers,
  Messages,
  Reason,
  Rule,
  RuleDefinition,
  RuleGuard,
  RuleMeta,
  Tools,
} from './rule';
export { RuleDefinitionError } from './rule-definition-error';
export { RuleTimeoutError } from './rule-timeout-error';
export { rules } from './rules';
export { type Reconciliation, type RunOptions, runRules } from './run-rules';
export type { AnswerTo, KindName, OwnKind, PositionOn, QuestionOf, ValueOn, ValuesByKind } from './typed-question';
