import { Gap, WordKind } from '../../../text/word-scanner';
import { type NameReadings, Shape, type Units } from '../word';
import { heads } from './heads';

const locative = new Set(
  'in at near from to around outside inside between across of towards toward into through for via over off'.split(' '),
);

/** "The National Hi-Tech Crime Unit" is not "the National". */
function goesOn(units: Units, next: number): boolean {
  const after = units.words[next];
  return after?.kind === WordKind.Word && after.shape !== Shape.Lower && (units.gaps[next] as number) < Gap.Blank;
}

export function mayBeName(units: Units, name: NameReadings | undefined, i: number, next: number): boolean {
  if (name === undefined) return false;
  const before = units.words[i - 1];
  if (name.article) return before?.form === 'the' && !goesOn(units, next);
  if (!name.ambiguous) return true;
  if (before !== undefined && (units.gaps[i] as number) < Gap.Blank && locative.has(before.form)) return true;
  const after = units.words[next];
  return (
    (after !== undefined && heads.has(after.form)) ||
    (before !== undefined && heads.has(before.form) && before.form !== 'day')
  );
}
