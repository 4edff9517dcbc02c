import type { Claim, Role, Value } from '../../../model';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';

export const objectRoles: readonly Role[] = ['patient', 'target', 'topic'];

export function sameSubject(a: Claim, b: Claim, { index }: Scene): boolean {
  return valuesOf(a, 'agent').some((x) =>
    valuesOf(b, 'agent').some((y) => ['equivalent', 'refines'].includes(compareValues(x, y, index).relation)),
  );
}

export function valuesOf({ proposition }: Claim, role: Role): Value[] {
  return proposition.arguments.flatMap((argument) => (argument.role === role ? [argument.value] : []));
}
