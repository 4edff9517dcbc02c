import type { Claim, Evidence, Value } from '../../../model';
import { claimsOfReport } from '../../claims-by-report';
import { isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';

/** The speed of the bus and that of the train, the quake's magnitude and an aftershock's. */
export function ofOthers(a: Stance, b: Stance, scene: Scene): boolean {
  const { index } = scene;
  // Who measured it is not what was measured.
  const measured = (stance: Stance) =>
    stance[0].claim.proposition.arguments.flatMap(({ role, value }) =>
      role === 'patient' && value.kind !== 'actor' ? [value] : [],
    );
  const [mine, yours] = [measured(a), measured(b)];
  // "Winds of 150 mph", "it is moving at 9 mph".
  const blows = (values: typeof mine) =>
    values.some((value) => conceptsOf(value).some((id) => isA(id, 'thing:matter-weather', index)));
  if (blows(mine) !== blows(yours)) return true;
  const isAftershock = ({ proposition }: Claim) =>
    proposition.arguments.some(({ value }) =>
      conceptsOf(value).some((id) => isA(id, 'thing:phenomenon/aftershock', index)),
    );
  // "An aftershock had a magnitude of 5.1": told in the clause, if not as what is measured.
  const after = ([{ claim }]: Stance) =>
    claimsOfReport(claim.report, scene).some((other) => overlap(other.evidence, claim.evidence) && isAftershock(other));
  if (after(a) !== after(b)) return true;
  return (
    mine.length > 0 &&
    yours.length > 0 &&
    !mine.some((x) => yours.some((y) => holding.has(compareValues(x, y, index).relation)))
  );
}

function conceptsOf(value: Value): readonly string[] {
  if (value.kind === 'happening') return value.concepts;
  return value.kind === 'thing' && value.id !== null ? [value.id] : [];
}

const holding: ReadonlySet<string> = new Set(['equivalent', 'refines', 'overlaps']);

function overlap(a: Evidence, b: Evidence): boolean {
  return a.part === b.part && a.start < b.end && b.start < a.end;
}
