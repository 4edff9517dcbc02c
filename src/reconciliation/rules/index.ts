import type { Rule } from '../rule';
import { balancedOrigins } from './balanced-origins';
import { casualtyRange } from './casualty-range';
import { claimedAndAccused } from './claimed-and-accused';
import { conservativeFigure } from './conservative-figure';
import { contestedResponsibility } from './contested-responsibility';
import { hedgedAndAsserted } from './hedged-and-asserted';
import { laterStatement } from './later-statement';
import { majorityFigure } from './majority-figure';
import { morePrecise } from './more-precise';
import { partOf } from './part-of';
import { partyDenial } from './party-denial';
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
  'casualty-range': casualtyRange,
  'majority-figure': majorityFigure,
  'conservative-figure': conservativeFigure,
  'hedged-and-asserted': hedgedAndAsserted,
  'balanced-origins': balancedOrigins,
} as const satisfies Readonly<Record<string, Rule>>;
