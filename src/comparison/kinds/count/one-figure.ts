import type { Stance } from '../../kind';

/** "25" and "at least 25": one figure, told as it is and as the least. */
export function isOneFigure([{ value: closer }]: Stance, [{ value: looser }]: Stance): boolean {
  if (closer.kind !== 'quantity' || looser.kind !== 'quantity') return false;
  return closer.low === closer.high && looser.high === null && looser.low === closer.low;
}
