import { type ArabicLexeme, lexeme, Trait } from '../arabic-lexeme';
import type { Draft } from './draft';

const LONGEST = 6;

/** How many tokens from `from` on make one personal or unknown name, 0 for none. Arabic has no capitals to tell. */
export function nameLength(draft: Draft, from: number): number {
  const first = draft.lexemes[from] as ArabicLexeme;
  const given = (first.traits & Trait.Given) !== 0;
  const unknown = (first.traits & Trait.Unknown) !== 0 && !first.definite && (first.traits & Trait.Adjective) === 0;
  if (first.pos === 'verb') return 0;
  if (isSurname(draft, from, first)) return 1;
  if (!given && !unknown) return 0;
  // إيغور is one of a people only where no other name follows.
  if (first.senses.some((sense) => sense.kind === 'concept') && !(given && beginsName(draft.lexeme(from + 1))))
    return 0;
  const before = draft.lexeme(from - 1);
  const asked = before !== undefined && asksForName(before);
  const titled = asked || (before?.definite === true && isOffice(before));
  if (given && first.pos !== 'name' && !titled) {
    // جميل, سعيد: words too; names only where another name part follows.
    const next = draft.lexeme(from + 1);
    if (next === undefined || !isPart(next) || (next.traits & (Trait.Given | Trait.Unknown)) === 0) return 0;
  }
  let length = 1;
  while (length < LONGEST) {
    const next = draft.lexeme(from + length);
    if (next === undefined) break;
    const family = length === 1 && given && !isPart(next);
    if (family) {
      const after = draft.lexeme(from + 2);
      if (!isFamilyName(next, after) && !(isTrade(next, after) && isTitled(draft, from))) break;
    } else if (!isPart(next)) break;
    length++;
  }
  if (given) return length === 1 && first.pos !== 'name' && !titled ? 0 : length;
  if (asked) return length;
  return length >= 2 && foreignShape(first.form)
    ? length
    : first.pos === 'name' || foreignShape(first.form)
      ? length
      : 0;
}

const beginsName = (next: ArabicLexeme | undefined): boolean =>
  next !== undefined && (next.traits & (Trait.Given | Trait.Unknown)) !== 0 && isPart(next);

/** «قال المالكي», «المالكي: …»: an unknown word with the article that speaks is a family name. */
function isSurname(draft: Draft, from: number, first: ArabicLexeme): boolean {
  if ((first.traits & Trait.Unknown) === 0 || !first.form.startsWith('ال')) return false;
  if (first.number !== null || first.form.endsWith('ه') || first.senses.length > 0) return false;
  const before = draft.lexeme(from - 1);
  const next = draft.lexeme(from + 1);
  if (before === undefined) return next?.form === ':';
  if (next !== undefined && next.pos === 'adjective' && next.definite) return false;
  return before.pos === 'verb' && before.senses.some((sense) => sense.kind === 'speech');
}

/** «عزت الرشق إن»: behind a given name a word with the article that ends the phrase is of the name, whatever else it means. */
function isFamilyName(word: ArabicLexeme, after: ArabicLexeme | undefined): boolean {
  if (word.pos !== 'noun' && word.pos !== 'adjective') return false;
  if (word.number === 'plural' || word.time !== null) return false;
  // «سامي حداد»: without the article only a word that means nothing told of.
  if (!word.form.startsWith('ال') && (word.definite || word.senses.length > 0 || word.number === null)) return false;
  if (word.traits & (Trait.Human | Trait.Title | Trait.PlaceNoun)) return false;
  if (word.senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('actor:'))) return false;
  return after === undefined || closing.has(after.pos);
}

/** «استقبل رئيس الحكومة يوسف الشاهد وزير الخارجية»: behind an office and a given name a person's trade with the article is of the name. */
function isTrade({ pos, number, time, traits, form, senses }: ArabicLexeme, after: ArabicLexeme | undefined): boolean {
  if (pos !== 'noun' || number === 'plural' || time !== null || !form.startsWith('ال')) return false;
  const person = senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('thing:person'));
  if (!person || (traits & Trait.Title) !== 0) return false;
  return (
    after === undefined || closing.has(after.pos) || ((after.traits & Trait.Clitic) === 0 && following.has(after.pos))
  );
}

/** «رئيس الحكومة يوسف»: an office right before, or before what it is of. */
function isTitled(draft: Draft, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if ((word.traits & Trait.Title) !== 0 || isOffice(word)) return true;
    if (word.pos !== 'noun' && word.pos !== 'adjective') return false;
  }
  return false;
}

const following: ReadonlySet<ArabicLexeme['pos']> = new Set<ArabicLexeme['pos']>([
  'noun',
  'name',
  'time',
  'conjunction',
]);

const closing: ReadonlySet<ArabicLexeme['pos']> = new Set<ArabicLexeme['pos']>([
  'complementizer',
  'comma',
  'stop',
  'close',
  'verb',
]);

/** Titles, speech verbs and other names are followed by names. */
function asksForName(before: ArabicLexeme): boolean {
  if (before.traits & (Trait.Title | Trait.PlaceNoun) || before.pos === 'name') return true;
  return before.pos === 'verb' && before.senses.some((sense) => sense.kind === 'speech');
}

/** «المسؤول الإعلامي مصطفى», «المدير جميل»: an office with its article is followed by who holds it. */
const isOffice = (word: ArabicLexeme): boolean =>
  word.senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('actor:role/'));

const isPerson = (word: ArabicLexeme): boolean =>
  word.senses.some((sense) => sense.kind === 'concept' && sense.sort === 'name' && sense.id.startsWith('actor:')) &&
  word.senses.every((sense) => sense.kind !== 'concept' || sense.id.startsWith('actor:'));

function isPart(word: ArabicLexeme): boolean {
  if (word.traits & (Trait.Clitic | Trait.PlaceNoun) || word.time !== null) return false;
  if (word.traits & Trait.Given || word.form === 'الدين' || word.form === 'الله') return true;
  if (word.pos === 'name' && isPerson(word)) return true;
  if ((word.traits & Trait.Unknown) === 0) return false;
  if (word.pos === 'verb') return false;
  // «الدين» of نور الدين, family names in ـي; not definite plurals.
  return word.number === null;
}

/** Letters and endings of foreign names: ـوف، ـسكي، ـستان، ـيتش; or no Arabic pattern at all (long without affix). */
function foreignShape(form: string): boolean {
  return (
    /[پچڤگژ]|(?:وف|يف|سكي|ستان|يتش|برغ|تون|سون|مان|شفيلي|ينكو|وفا|لاند|يان|اكيس|وغلو|ايو|ينغ|زاده|ور|يرو)$/u.test(
      form,
    ) || form.length >= 7
  );
}

const names = new Map<string, ArabicLexeme>();

/** The lexeme of a name made of several tokens. */
export function nameLexeme(draft: Draft, from: number, length: number): ArabicLexeme {
  let form = '';
  let senses: ArabicLexeme['senses'] = [];
  for (let i = from; i < from + length; i++) {
    const part = draft.lexemes[i] as ArabicLexeme;
    form += (i > from ? ' ' : '') + part.form;
    if (isPerson(part) && (part.traits & Trait.Given) === 0) senses = part.senses;
  }
  let entry = names.get(form);
  if (entry === undefined) {
    if (names.size > 20_000) names.clear();
    entry = lexeme({ form, pos: 'name', definite: true, senses, traits: Trait.Looked | Trait.Human });
    names.set(form, entry);
  }
  return entry;
}
