import { type EventClass, type Family, traitsOf } from '../../model';
import { defineRule } from '../define-rule';
import { pairsIn } from '../evidence/relations-in';

/** Families of what somebody does on purpose, and of what nobody means to happen. */
const meant: ReadonlySet<Family> = new Set<Family>(['assault', 'harm']);
const unmeant: ReadonlySet<Family> = new Set<Family>(['accident', 'nature']);
/** Classes that say it outright, whatever their family. */
const meantClasses: ReadonlySet<EventClass> = new Set<EventClass>(['sabotage', 'hack']);
const unmeantClasses: ReadonlySet<EventClass> = new Set<EventClass>([
  'accident',
  'malfunction',
  'negligence',
  'illness',
]);

function isMeant(event: EventClass): boolean | null {
  if (meantClasses.has(event)) return true;
  if (unmeantClasses.has(event)) return false;
  const { family } = traitsOf(event);
  return meant.has(family) ? true : unmeant.has(family) ? false : null;
}

/** Sends up a dispute over whether something was done on purpose at all. */
export const deliberateOrNot = defineRule({
  name: 'deliberate-or-not',
  meta: {
    description: 'Have somebody look where it is in doubt whether anybody meant it to happen.',
    cites: 'GTD, fields doubtterr and alternative: incidents that may be no terrorism are marked as in doubt',
    messages: { doubt: 'In doubt whether it was deliberate: “{{meant}}” or “{{unmeant}}”.' },
    translations: { ar: { doubt: 'لا يُعرف هل كان متعمدًا: «{{meant}}» أم «{{unmeant}}».' } },
  },
  on: {
    cause(question, { say }) {
      for (const { a, b } of pairsIn(question, 'conflicts')) {
        if (a.value.kind !== 'happening' || b.value.kind !== 'happening' || a.denies || b.denies) continue;
        const [x, y] = [isMeant(a.value.event), isMeant(b.value.event)];
        if (x === null || y === null || x === y) continue;
        const [deed, mishap] = x ? [a, b] : [b, a];
        return { action: 'escalate', reason: say('doubt', { meant: deed.label, unmeant: mishap.label }) };
      }
      return undefined;
    },
  },
});
