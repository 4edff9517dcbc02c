import type { Proposition } from '../../model/proposition';
import type { Scene } from '../syntax/scene';
import type { Draft } from './draft';
import { isFirst } from './is-first';
import { isSole } from './is-sole';

/** What words beside a doer say of the others: that nobody else did it, or nobody before. */
export function doerMarks(scene: Scene, draft: Draft): Pick<Proposition, 'sole' | 'first'> {
  return {
    ...(isSole(scene, draft) ? { sole: true as const } : {}),
    ...(isFirst(scene, draft) ? { first: true as const } : {}),
  };
}
