import type { Draft } from '../../draft';
import type { Stance } from '../../kind';

/** "By noon turnout stood at 21 percent": it had come to so much by then, and to more when all was over. */
export function isAsOfAnHour(lower: Stance, higher: Stance): boolean {
  return isOfPolls(lower[0]) && lower.every(isAsOf) && !higher.some(isAsOf);
}

function isAsOf({ claim }: Draft): boolean {
  return claim.proposition.later === true;
}

/** What goes on growing till the polls close, and is told by the hour; a toll as of a day is as good as another's. */
function isOfPolls({ value }: Draft): boolean {
  return value.kind === 'quantity' && (value.measure === 'turnout' || value.effect === 'voted');
}
