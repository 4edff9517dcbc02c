import type { Draft } from '../../draft';
import type { Stance } from '../../kind';

/** "By noon turnout stood at 21 percent": it had come to so much by then, and to more when all was over. */
export function isAsOfAnHour(lower: Stance, higher: Stance): boolean {
  return isOfPolls(lower[0]) && lower.every(isAsOf) && !higher.some(isAsOf);
}

/** "By noon", "at noon", «عند الظهر»: told up to an hour of the day. */
function isAsOf({ claim: { proposition } }: Draft): boolean {
  return (
    proposition.later === true ||
    proposition.arguments.some(({ role, value }) => role === 'time' && value.kind === 'moment' && value.clock !== null)
  );
}

/** What goes on growing till the polls close, and is told by the hour; a toll as of a day is as good as another's. */
function isOfPolls({ value }: Draft): boolean {
  return value.kind === 'quantity' && (value.measure === 'turnout' || value.effect === 'voted');
}
