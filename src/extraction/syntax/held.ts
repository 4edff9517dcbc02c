import { isStateScale } from '../../model/state';
import type { Sense, Token } from '../../model/token';

/** What some word of a sentence may say: bits of {@link heldBy}. */
export const Held = {
  Time: 1,
  Later: 1 << 1,
  Existential: 1 << 2,
  Wellbeing: 1 << 3,
  Cause: 1 << 4,
  /** True or false. */
  Truth: 1 << 5,
  /** On a scale of states. */
  State: 1 << 6,
  Degree: 1 << 7,
  Anonymity: 1 << 8,
  Condition: 1 << 9,
  Question: 1 << 10,
  /** Until, before, only. */
  Limit: 1 << 11,
  Certainty: 1 << 12,
  Stage: 1 << 13,
  /** Still, or to stay. */
  Continuing: 1 << 14,
  First: 1 << 15,
  AtFirst: 1 << 16,
  Background: 1 << 17,
  Any: 1 << 18,
  Scope: 1 << 19,
  /** Contrast or concession. */
  Contrast: 1 << 20,
  Alone: 1 << 21,
  Possession: 1 << 22,
  Involvement: 1 << 23,
  Instead: 1 << 24,
  /** "What caused it". */
  Headless: 1 << 25,
  /** Units of time and of measure, and what happens again and again. */
  Span: 1 << 26,
  /** "The guards themselves". */
  Self: 1 << 27,
  /** Words by which what is told came before, with or after something else. */
  Order: 1 << 28,
} as const;

/**
 * All that the words of a sentence may say, gathered once: most sentences hold few such words, and whatever looks through them for
 * one asks here first.
 */
export function heldBy(tokens: readonly Token[]): number {
  let held = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { senses } = (tokens[i] as Token).lexeme;
    for (let at = 0; at < senses.length; at++) held |= bitsOf(senses[at] as Sense);
  }
  return held;
}

function bitsOf(sense: Sense): number {
  switch (sense.kind) {
    case 'concept':
    case 'speech':
    case 'act':
    case 'casualty':
      return 0;
    case 'marks':
      return sense.roles[0] === 'time' ? Held.Order : 0;
    case 'event':
      return sense.event === 'stay' ? Held.Continuing : 0;
    case 'time':
      return Held.Time;
    case 'later':
      return Held.Later;
    case 'existential':
      return Held.Existential;
    case 'wellbeing':
      return Held.Wellbeing;
    case 'link':
      return linkBits[sense.link] ?? 0;
    case 'degree':
      return (
        Held.Degree | (truthScales.has(sense.scale) ? Held.Truth : 0) | (isStateScale(sense.scale) ? Held.State : 0)
      );
    case 'anonymity':
      return Held.Anonymity;
    case 'certainty':
      return Held.Certainty;
    case 'stage':
      return Held.Stage;
    case 'continuing':
      return Held.Continuing;
    case 'unit':
    case 'habitual':
      return Held.Span;
    case 'first':
      return Held.First;
    case 'at-first':
      return Held.AtFirst;
    case 'background':
      return Held.Background;
    case 'any':
      return Held.Any;
    case 'scope':
      return Held.Scope;
    case 'alone':
      return Held.Alone;
    case 'self':
      return Held.Self;
    case 'possession':
      return Held.Possession;
    case 'involvement':
      return Held.Involvement;
    default:
      return 0;
  }
}

type Link = Extract<Sense, { readonly kind: 'link' }>['link'];

const linkBits: Readonly<Partial<Record<Link, number>>> = {
  cause: Held.Cause,
  condition: Held.Condition,
  question: Held.Question,
  how: Held.Question,
  until: Held.Limit,
  before: Held.Limit,
  only: Held.Limit,
  contrast: Held.Contrast,
  concession: Held.Contrast,
  instead: Held.Instead,
  headless: Held.Headless,
};

/** Scales whose ends are true and untrue. */
const truthScales: ReadonlySet<string> = new Set(['truth', 'credibility']);
