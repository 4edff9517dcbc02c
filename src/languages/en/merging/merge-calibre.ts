import { Gap } from '../../../text/word-scanner';
import { plainLexeme, Reading } from '../reading';
import { Tag } from '../tag';
import type { Units, Word } from '../word';
import type { Merging } from './merging';

/** ".45 caliber", "a .22 rifle", "a 9mm pistol": what a firearm takes says which one it is, and counts nothing. */
export function mergeCalibre({ units, items }: Merging, text: string, i: number, to: number): number {
  const next = endOfCalibre(units, i, to);
  if (next === 0) return 0;
  const [start, end] = [units.starts[i] as number, units.ends[next - 1] as number];
  const form = text.slice(start, end).toLowerCase();
  const reading = new Reading(plainLexeme(form, form, 'adjective'), Tag.Adjective);
  items.push(start, end, [reading], Tag.Adjective, units.words[i] as Word);
  return next;
}

/** Past the last unit of a calibre, or 0. */
function endOfCalibre(units: Units, i: number, to: number): number {
  const { words, gaps } = units;
  const dot = words[i]?.surface === '.' && gaps[i] !== Gap.None && gaps[i + 1] === Gap.None ? 1 : 0;
  if (!/^\d/u.test(words[i + dot]?.form ?? '') || i + dot >= to) return 0;
  let next = i + dot + 1;
  if (dot === 1 && /calib(?:er|re)$/u.test(words[i + 1]?.form ?? '')) return next;
  const joint = /^[-‐‑]$/u.test(words[next]?.surface ?? '') ? 1 : 0;
  if (next + joint < to && /^calib(?:er|re)s?$/u.test(words[next + joint]?.form ?? '')) return next + joint + 1;
  if (dot === 0 && !/^\d+(?:\.\d+)?mm$/u.test(words[i]?.form ?? '')) {
    if (words[next + joint]?.form !== 'mm') return 0;
    next += joint + 1;
  }
  return next < to && isWeapon(words[next]) ? next : 0;
}

function isWeapon(word: Word | undefined): boolean {
  const readings = word?.named?.readings ?? word?.readings ?? [];
  return readings.some(({ lexeme }) =>
    lexeme.senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('thing:weapon')),
  );
}
