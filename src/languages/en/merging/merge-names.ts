import type { Sense } from '../../../model/token';
import { Gap, WordKind } from '../../../text/word-scanner';
import { plainLexeme, Reading } from '../reading';
import { Tag } from '../tag';
import { Shape, type Units, type Word } from '../word';
import { functional } from './functional';
import { heads } from './heads';
import { isNamedByTitle } from './is-named-by-title';
import { isTitle } from './is-title';
import { isTrade } from './is-trade';
import { mayBeName } from './may-be-name';
import type { Merging } from './merging';

/** Lower-case words inside names: "Abdul bin Salman", "Charles de Gaulle". */
const inner = new Set(
  'al el bin ibn abu ben bint ould de del della da di dos du la le les van von der den ter e y ul ur'.split(' '),
);

/** Merges a run of capitalised words, with what binds them, into one name. */
export function mergeNames(context: Merging, text: string, i: number, to: number, titleCase: boolean): number {
  const { units, items } = context;
  let next = i + 1;
  while (next < to) {
    const word = units.words[next] as Word;
    const gap = units.gaps[next] as number;
    if (
      word.surface === '.' &&
      gap === Gap.None &&
      (units.words[next - 1] as Word).surface.length === 1 &&
      units.words[next + 1]?.shape === Shape.Capital &&
      next + 1 < to
    ) {
      next++;
      continue;
    }
    if (word.kind !== WordKind.Word || gap > Gap.Space || word.form === "'s") break;
    if (word.shape !== Shape.Lower) {
      if (word.time !== undefined && word.readings.length === 0) break;
      if (word.named !== undefined && mayBeName(units, word.named, next, next + 1)) {
        // "Vladimir" and a known surname are one name.
        const known = word.named.readings[0] as Reading;
        if (next - i <= 2 && known.tags === Tag.Name && person(known) && units.words[next + 1]?.shape !== Shape.Upper) {
          const form = text.slice(units.starts[i], units.ends[next]).toLowerCase();
          const reading = new Reading({ ...known.lexeme, form }, Tag.Name);
          items.push(
            units.starts[i] as number,
            units.ends[next] as number,
            [reading],
            Tag.Name,
            units.words[i] as Word,
          );
          return next + 1;
        }
        break;
      }
      if (word.readings.length > 0 && (titleCase || isTitle(word) || (word.tags & functional) !== 0)) {
        // "Anna Baker was": a trade that ends a name is a surname.
        const ends = !titleCase && isTrade(word) && units.words[next + 1]?.shape === Shape.Lower;
        if (!ends && (!heads.has(word.form) || titleCase)) break;
      }
      if (word.names !== undefined && opensName(units, next, to)) break;
      next++;
      continue;
    }
    if (inner.has(word.form) && units.words[next + 1]?.shape === Shape.Capital && next + 1 < to) {
      next += 2;
      continue;
    }
    const head = heads.has((units.words[next - 1] as Word).form);
    if (head && (word.form === 'of' || word.form === 'for') && next + 1 < to) {
      const the = units.words[next + 1]?.form === 'the' ? 1 : 0;
      const after = units.words[next + 1 + the];
      if (after?.shape === Shape.Capital && next + 1 + the < to && after.time === undefined) {
        next += 2 + the;
        continue;
      }
    }
    break;
  }
  const first = units.words[i] as Word;
  // One capitalised common word is that word, "Western intelligence", but behind a title whose name it is: "Officer Stone".
  if (next === i + 1 && first.readings.length > 0 && (titleCase || !isNamedByTitle(units, i))) {
    items.push(units.starts[i] as number, units.ends[i] as number, first.readings, first.tags, first);
    return next;
  }
  const form = text.slice(units.starts[i], units.ends[next - 1]).toLowerCase();
  const name = new Reading(plainLexeme(form, form, 'name', next > i + 1 ? headSenses(units, i, next) : []), Tag.Name);
  items.push(units.starts[i] as number, units.ends[next - 1] as number, [name], Tag.Name, first);
  return next;
}

/** What kind of thing a name's head says it is: "Al-Ahli Hospital". A surname that is a common noun says nothing: "Maxine Waters". */
function headSenses(units: Units, i: number, next: number): readonly Sense[] {
  let last = next - 1;
  for (let at = i + 1; at < next; at++) {
    const form = units.words[at]?.form;
    if (form === 'of' || form === 'for') {
      last = at - 1;
      break;
    }
  }
  const head = units.words[last] as Word;
  const noun = head.readings.find(({ lexeme }) => lexeme.pos === 'noun');
  const sorts = noun?.lexeme.senses.filter(({ kind }) => kind === 'concept') ?? [];
  if (heads.has(head.form)) return sorts;
  if ((head.tags & Tag.Plural) !== 0) return [];
  return sorts.filter((sense) => sense.kind === 'concept' && named.test(sense.id));
}

/** What is named after its sort beside what {@link heads} tell: works, groups, bodies, ships. */
const named = /^(?:actor:org|place:|thing:(?:building|group|vehicle))/u;

function opensName(units: Units, i: number, to: number): boolean {
  let node = (units.words[i] as Word).names;
  for (let at = i + 1; at < to && node !== undefined; at++) {
    for (const key of (units.words[at] as Word).keys) node = node?.next?.get(key);
    if ((units.words[at] as Word).keys.length === 0) return false;
    if (node?.value !== undefined) return true;
  }
  return false;
}
function person({ lexeme }: Reading): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('actor:person'));
}
