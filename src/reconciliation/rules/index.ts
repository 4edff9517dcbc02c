import type { Rule } from '../rule';
import { balancedOrigins } from './balanced-origins';
import { casualtyRange } from './casualty-range';
import { civiliansOrCombatants } from './civilians-or-combatants';
import { claimedAndAccused } from './claimed-and-accused';
import { conservativeFigure } from './conservative-figure';
import { contestedResponsibility } from './contested-responsibility';
import { deliberateOrNot } from './deliberate-or-not';
import { gradedBySources } from './graded-by-sources';
import { hedgedAndAsserted } from './hedged-and-asserted';
import { laterStatement } from './later-statement';
import { majorityFigure } from './majority-figure';
import { morePrecise } from './more-precise';
import { mostRecentFigure } from './most-recent-figure';
import { partOf } from './part-of';
import { partyDenial } from './party-denial';
import { partyFigure } from './party-figure';
import { preferRevisedCount } from './prefer-revised-count';

/** The rules that come with the library, by name. */
export const rules = {
  'prefer-revised-count': preferRevisedCount,
  'later-statement': laterStatement,
  'party-denial': partyDenial,
  'part-of': partOf,
  'more-precise': morePrecise,
  'claimed-and-accused': claimedAndAccused,
  'contested-responsibility': contestedResponsibility,
  'graded-by-sources': gradedBySources,
  'deliberate-or-not': deliberateOrNot,
  'civilians-or-combatants': civiliansOrCombatants,
  'casualty-range': casualtyRange,
  'majority-figure': majorityFigure,
  'most-recent-figure': mostRecentFigure,
  'conservative-figure': conservativeFigure,
  'party-figure': partyFigure,
  'hedged-and-asserted': hedgedAndAsserted,
  'balanced-origins': balancedOrigins,
} as const satisfies Readonly<Record<string, Rule>>;
