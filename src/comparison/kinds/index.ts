import type { QuestionKind } from '../../model';
import type { Kind } from '../kind';
import { agent } from './agent';
import { cause } from './cause';
import { count } from './count';
import { identity } from './identity';
import { means } from './means';
import { occurrence } from './occurrence';
import { origin } from './origin';
import { outcome } from './outcome';
import { place } from './place';
import { target } from './target';
import { time } from './time';

/** Every kind of question that comes with the library; one that lacks its folder does not compile. */
export const kinds: Readonly<Record<QuestionKind, Kind>> = {
  occurrence,
  agent,
  cause,
  means,
  target,
  place,
  origin,
  time,
  count,
  outcome,
  identity,
};
