import type { Value } from '../../../model';
import { isA } from '../../concepts';
import type { Scene } from '../../scene';

/** Classes that anybody hurt belongs to: they say what befell them, not who they were. */
const anybody: ReadonlySet<string> = new Set(
  ['victim', 'wounded', 'missing', 'survivor', 'patient', 'hostage', 'prisoner', 'resident'].map(
    (name) => `thing:person/${name}`,
  ),
);

/** The class of thing that a value names; null where it names none. */
export function classOf(value: Value): string | null {
  return value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
}

/** Whether a value says who somebody is. */
export function isSomebody(value: Value, scene: Scene): boolean {
  if (value.kind === 'actor') return value.id !== null;
  return value.kind === 'thing' && value.id !== null && telling(value.id, scene);
}

/** Whether a class of person says who they were. */
export function telling(id: string, { index }: Scene): boolean {
  return id !== 'thing:person' && isA(id, 'thing:person', index) && !anybody.has(id);
}
