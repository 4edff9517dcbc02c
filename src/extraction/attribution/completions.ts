import type { Token } from '../../model/token';
import { isGovernedByVerb, isNameOfOther } from '../syntax/is-name-of-other';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { takenFrom } from '../values/members';
import type { PhraseSense } from '../values/phrase-sense';
import { nameBehind } from './name-behind';
import { saysWhich } from './says-which';

/** The phrase of a source and those beside it that say whose or who it is: offices, bodies, names, places. */
export function completions(scene: Scene, first: Phrase, senses: (phrase: number) => PhraseSense): number[] {
  const parts = [first.index];
  if (first.owner >= 0) parts.unshift(first.owner);
  const cited = first.prep >= 0 && senseOf(scene.tokens[first.prep] as Token, 'speech') !== undefined;
  let end = first.to;
  for (let index = first.index + 1; index < scene.phrases.length && parts.length < 6; index++) {
    const next = scene.phrases[index] as Phrase;
    // «ابنتهما كيلي حسن», «صاحبها فارس حسن»: over the pronoun that says whose.
    if (isSuffix(scene, next, end) && senses(index + 1)?.unknownName === true) {
      end = next.to;
      continue;
    }
    const gap = next.from - end;
    const apposed = gap === 0 || (gap === 1 && (next.prep === end || isComma(scene, end) || next.owner >= 0));
    if (!apposed || !(completes(scene, next) || isOneOf(scene, first, next, senses))) break;
    if (gap === 0 && (isObject(scene, next) || isBefallen(scene, first.index, next) || isNamed(scene, next))) break;
    const particular = index === first.index + 1 && saysWhich(scene, first, senses);
    if (
      !particular &&
      !saysWho(scene, next, senses(index)) &&
      !isOfOffice(scene, next, senses) &&
      !isSpelt(scene, next, gap)
    )
      break;
    if (gap === 0 && next.of < 0 && next.owner < 0 && !namesPerson(scene, next, senses(index))) break;
    // "Told AFP a Norvik depot burned", "told the BBC Okello fled": what opens with an article or acts right behind a noun is another.
    if (
      gap === 0 &&
      next.owner < 0 &&
      (opensWithArticle(scene, next) || (isToldBare(scene, first) && actsNext(scene, index)))
    )
      break;
    if (next.prep >= 0 && isTold(scene, next, senses(index))) break;
    // "Citing two officials, Reuters reported": who speaks next is another.
    if (gap === 1 && isComma(scene, end) && (speaksNext(scene, index) || (cited && actsNext(scene, index)))) break;
    parts.push(index);
    end = next.to;
  }
  const apposed = nameBehind(scene, first, end, senses);
  if (apposed >= 0 && !parts.includes(apposed)) parts.push(apposed);
  return parts;
}

function isSuffix({ tokens, phrases }: Scene, { from, to, of, index }: Phrase, end: number): boolean {
  if (from !== end || to !== from + 1 || of < 0 || phrases[index + 1]?.from !== to) return false;
  return tokens[from]?.lexeme.pos === 'pronoun' && tokens[from]?.start === tokens[from - 1]?.end;
}

/** «أوقفت الشرطة سائقا»: what shows the accusative is what the verb befell. */
function isObject({ tokens }: Scene, { head, prep, of }: Phrase): boolean {
  const { ending, definite, number } = (tokens[head] as Token).lexeme;
  return prep < 0 && of < 0 && ending === 'oblique' && number === 'singular' && !definite;
}

/** «اتهمت الشرطة أحمد سالم»: nor has whoever speaks the name of another. */
function isNamed({ tokens, pack }: Scene, { from, prep }: Phrase): boolean {
  if (prep >= 0 || pack.order !== 'verb-first' || tokens[from]?.lexeme.pos !== 'name') return false;
  return isGovernedByVerb(tokens, from - 1) && isNameOfOther(tokens, from);
}

/** «انتقد المدير اللاعب مؤكدا أن»: whom his own deed befell is no part of who speaks. */
function isBefallen({ relations, tokens }: Scene, subject: number, { index, head }: Phrase): boolean {
  if ((tokens[head] as Token).lexeme.pos !== 'noun') return false;
  return relations.some(
    (relation) =>
      relation.subject === subject && relation.objects.includes(index) && !speaksOnly(tokens[relation.token] as Token),
  );
}

/** Neither does anything to somebody nor accuses him: «اتهمت النيابة الوزير». */
function speaksOnly(verb: Token): boolean {
  const act = senseOf(verb, 'speech')?.act;
  return act !== undefined && act !== 'accuse';
}

/** "of", "for", "in", «في», «باسم» complete a source; "to", "on", "by" do not. */
function completes(scene: Scene, phrase: Phrase): boolean {
  if (phrase.prep < 0) return true;
  const [first, ...others] = marksAt(scene.tokens, phrase.prep);
  // «نقلت رويترز عن مصدرين»: whom a source quotes is another.
  if (others.includes('source')) return false;
  // "Described by police as a robber": as what, or of what, is no part of who says it.
  if (first === 'topic' && others.length === 0 && scene.pack.order === 'subject-first') return false;
  return first === undefined || first === 'of' || first === 'place' || first === 'topic';
}

/** «عدد من المحتجين», «مصدر من الحماية المدنية»: persons of whom the source is one or some. */
function isOneOf(
  scene: Scene,
  first: Phrase,
  { prep, index }: Phrase,
  senses: (phrase: number) => PhraseSense,
): boolean {
  if (prep < 0 || index !== first.index + 1 || !marksAt(scene.tokens, prep).includes('of')) return false;
  const some = takenFrom(scene, first.index) === index || senses(first.index).actors.includes('actor:role/source');
  const { animate, actors } = senses(index);
  return some && (animate || actors.length > 0);
}

function saysWho(scene: Scene, phrase: Phrase, sense: PhraseSense): boolean {
  if (sense.event >= 0 || sense.number >= 0 || (sense.casualty !== null && phrase.of < 0) || sense.pronoun)
    return false;
  // «شكك خبراء في رواية الحكومة»: what is told is nobody's place.
  if (phrase.prep >= 0 && senseOf(scene.tokens[phrase.head] as Token, 'speech') !== undefined) return false;
  if (sense.actors.length > 0 || sense.places.length > 0 || sense.unknownName || sense.animate) return true;
  // «مصدران في الأمن العراقي», "a source in Russian intelligence".
  if (phrase.prep >= 0 && sense.adjectives.length > 0 && sense.thing === null) return true;
  // A plain noun completes only an office or body that is annexed to it («مدير المكتب», "head of the agency").
  const head = scene.tokens[phrase.head];
  return phrase.of >= 0 && head?.lexeme.pos === 'noun' && senseOf(head, 'speech') === undefined;
}

/** «خبير البراكين», «رئيس أركان الحشد»: what an office is annexed to belongs to it, also where it may tell of an event. */
function isOfOffice(scene: Scene, { of, prep, from, head }: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  if (of < 0 || prep >= 0 || scene.pack.order !== 'verb-first') return false;
  const office = scene.phrases[of] as Phrase;
  const noun = scene.tokens[head] as Token;
  if (noun.lexeme.pos === 'adjective' || senseOf(noun, 'speech') !== undefined) return false;
  return office.to === from && senses(of).actors.some((id) => id.startsWith('actor:role/'));
}

/** «هيروشي تاناكا»: where there are no capitals, words that mean nothing told of are a name beside an office. */
function isSpelt(scene: Scene, { from, to, prep }: Phrase, gap: number): boolean {
  if (scene.pack.order !== 'verb-first' || prep >= 0 || gap > 0) return false;
  for (let i = from; i < to; i++) {
    const { pos, senses, lemma } = (scene.tokens[i] as Token).lexeme;
    if ((pos !== 'noun' && pos !== 'name') || senses.length > 0) return false;
    // «نفت الحركة تنفيذ الهجوم»: the noun of a deed is no name.
    if (scene.pack.deeds?.has(lemma) === true) return false;
  }
  return true;
}

/** What stands right behind a whole name or a definite noun is another, unless it says who holds the office. */
function namesPerson(scene: Scene, phrase: Phrase, sense: PhraseSense): boolean {
  if (sense.unknownName || isSpelt(scene, phrase, 0)) return true;
  return sense.actors.some((id) => {
    const concept = scene.gazetteer.concept(id);
    return id.startsWith('actor:role/') || (concept?.kind === 'actor' && concept.type === 'person');
  });
}

/** «لقناة الجزيرة», «للصحفيين»: who was told is no part of who speaks. */
function isTold(scene: Scene, phrase: Phrase, sense: PhraseSense): boolean {
  if (!marksAt(scene.tokens, phrase.prep).includes('recipient')) return false;
  return sense.actors.some((id) => {
    const concept = scene.gazetteer.concept(id);
    const type = concept?.kind === 'actor' ? concept.type : null;
    return id === 'actor:role/journalist' || type === 'news-agency' || type === 'outlet';
  });
}

function opensWithArticle({ tokens }: Scene, { from }: Phrase): boolean {
  return tokens[from]?.lexeme.pos === 'determiner';
}

/** Right behind a verb of telling. */
function isToldBare({ tokens }: Scene, { from }: Phrase): boolean {
  const verb = tokens[from - 1];
  return verb?.lexeme.pos === 'verb' && senseOf(verb, 'speech')?.act === 'tell';
}

function speaksNext(scene: Scene, index: number): boolean {
  return scene.relations.some(
    ({ subject, token }) => subject === index && senseOf(scene.tokens[token] as Token, 'speech') !== undefined,
  );
}

/** "According to the paper, the smugglers wanted millions": of whom a source tells. */
function actsNext(scene: Scene, index: number): boolean {
  return scene.relations.some(
    ({ subject, token }) => subject === index && (scene.tokens[token] as Token).lexeme.pos === 'verb',
  );
}

/** Not the colon of "Police: gunman killed", behind which the news begins. */
function isComma(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  return token?.lexeme.pos === 'comma' && commas.has(scene.text.charCodeAt(token.start));
}

const commas: ReadonlySet<number> = new Set([0x2c, 0x60c]);
