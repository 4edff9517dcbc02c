// Long because the cuts of one scan share its state.
import type { PartOfSpeech, Token } from '../../model/token';
import { beforeAside } from './asides';
import { bareAntecedent } from './bare-antecedent';
import { bareRelative, ownTenseAhead } from './bare-relative';
import { beforeSpeakers } from './before-speakers';
import type { Clause } from './clause';
import { elementAt } from './element-at';
import { indexAt } from './index-at';
import { listSaid } from './list-said';
import { isListsInfinitive, isOwedBySaid, isOwedVerb } from './owed-verb';
import { governingPreposition, type Phrase } from './phrase';
import { resumesNoun } from './resumes-noun';
import { saysOn } from './says-on';
import { hasLink, senseOf } from './senses';
import { groupStart, isOwnTense } from './verb-group';

/** Cuts a sentence into clauses at complementizers, relatives, subordinators, and at the last break before a further verb. */
export function cutClauses(
  tokens: readonly Token[],
  phraseAt: readonly number[],
  phrases: readonly Phrase[],
  order: 'subject-first' | 'verb-first',
): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let opener = 'main' as Clause['opener'];
  let hasVerb = false;
  let lastVerb = -1;
  let soft = -1;
  const cut = (at: number, next: Clause['opener']): void => {
    if (at > start) {
      clauses.push({ index: clauses.length, from: start, to: at, opener });
      start = at;
    }
    opener = next;
    hasVerb = false;
    soft = -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    switch ((tokens[i] as Token).lexeme.pos) {
      case 'complementizer':
        cut(i, 'content');
        break;
      case 'relative':
        cut(i, 'relative');
        break;
      case 'subordinator':
        cut(i, 'adverbial');
        break;
      case 'open':
        if (hasVerb && quotesClause(tokens, i)) cut(i, 'content');
        break;
      case 'comma':
        // "Pentagon: no sign of …": what follows a colon has its own subject.
        if ((tokens[i] as Token).lexeme.form === ':') cut(i, 'content');
        else if (hasVerb) soft = i;
        // "Although not a lawyer, the minister signed": what opens the sentence without a verb ends at its comma.
        else if (opener === 'adverbial' && i > start + 1 && describes.has((tokens[start + 1] as Token).lexeme.pos))
          cut(i, 'main');
        break;
      case 'close':
        // «رجالا (بينهم جندي) سرقوا»: behind an aside without a verb the clause goes on.
        if (hasVerb && !(beforeAside(tokens, i + 1) < i && lastVerb <= beforeAside(tokens, i + 1))) soft = i;
        break;
      case 'conjunction':
        if (hasVerb && !isBetween(tokens, i, phraseAt, phrases)) soft = i;
        break;
      case 'negator':
        // «دون أن يسفر عن»: no noun before it is told of.
        if (hasVerb && hasLink(tokens[i] as Token, 'contrast')) {
          cut(i, 'adverbial');
          break;
        }
        // «… ولم ترد أنباء عن»: what there is not is a clause of its own.
        if (soft === i - 1 && hasVerb && senseOf(tokens[i] as Token, 'existential') !== undefined) {
          cut(soft, 'joined');
          hasVerb = true;
          lastVerb = i;
        }
        break;
      case 'verb':
      case 'aux': {
        if (!isVerbal(tokens, i, order)) break;
        // "The mayor, who lives there, said": behind a comma alone a verb of its own tense goes on with what was interrupted.
        if (hasVerb && order === 'subject-first' && soft > start && isInterrupted(tokens, i, lastVerb, soft)) {
          cut(soft, 'resumed');
          hasVerb = true;
          lastVerb = i;
          break;
        }
        // "The guns the army sent have", "found the truck the rebels had used": a clause tells of a noun without any word that says so.
        const bare = order === 'subject-first' ? bareRelative(tokens, i, lastVerb, soft, start, phraseAt, phrases) : -1;
        if (bare > start && (hasVerb || ownTenseAhead(tokens, i))) {
          cut(bare, 'relative');
          hasVerb = true;
          lastVerb = i;
          break;
        }
        // «هذا أكبر هجوم، ورجح أن»: a verb right behind "and" opens a clause, be the one before without a verb.
        if (!hasVerb && order === 'verb-first') {
          const joint = groupStart(tokens, i, start) - 1;
          if (joint > start && tokens[joint]?.lexeme.pos === 'conjunction' && tellsAlready(phrases, start, joint))
            cut(joint, 'joined');
        }
        const listed =
          order === 'subject-first' && hasVerb && soft > lastVerb
            ? listSaid(tokens, i, lastVerb, soft, phraseAt, phrases)
            : -1;
        if (listed >= 0) cut(listed, 'content');
        // "A lorry carrying sand and cement hit a bus": no clause stands before "and".
        else if (
          order === 'subject-first' &&
          hasVerb &&
          soft > start &&
          isOwedVerb(tokens, clauses, { from: start, opener }, i, soft, phraseAt)
        )
          cut(groupStart(tokens, i, soft), 'resumed');
        else if (
          order === 'subject-first' &&
          hasVerb &&
          soft > start &&
          isListsInfinitive(tokens, i, lastVerb, soft, phraseAt)
        )
          soft = -1;
        // «هاجم الوزير المعارضة مؤكدا أن», «أوقع قتلى وجرحى مشيرا إلى»: whoever acted says on; nothing before the participle is its own.
        else if (hasVerb && soft < i - 1 && order === 'verb-first' && saysOn(tokens[i] as Token)) cut(i, 'joined');
        else if (
          hasVerb &&
          soft > start &&
          !tellsOfNoun(tokens, i, groupStart(tokens, i, lastVerb), soft, phraseAt, phrases, order)
        )
          cut(order === 'subject-first' ? beforeSpeakers(tokens, i, soft, phraseAt, phrases) : soft, 'joined');
        else if (hasVerb) {
          const group = groupStart(tokens, i, lastVerb);
          if (
            order === 'subject-first' &&
            isOwedBySaid(tokens, clauses, { from: start, opener }, i, lastVerb, phraseAt)
          ) {
            cut(group, 'resumed');
            hasVerb = true;
            lastVerb = i;
            break;
          }
          if (order === 'subject-first' && opener === 'content' && resumesNoun(tokens, clauses, start, i, group)) {
            cut(group, 'resumed');
            hasVerb = true;
            lastVerb = i;
            break;
          }
          if (order === 'subject-first' && group === i && isReduced(tokens[i] as Token, phraseAt[i - 1] ?? -1)) {
            cut(i, 'relative');
            hasVerb = true;
            lastVerb = i;
            break;
          }
          // "The men who fired rockets were hit": the verb after a relative clause is the antecedent's own.
          if (
            order === 'subject-first' &&
            opener === 'relative' &&
            isOwnTense(tokens, i, group) &&
            senseOf(tokens[lastVerb] as Token, 'speech') === undefined
          ) {
            cut(group, 'resumed');
            hasVerb = true;
            lastVerb = i;
            break;
          }
          const at = order === 'subject-first' ? subjectStart(tokens, group, lastVerb, phraseAt, phrases) : group;
          // "said the strikes had …": the words said need no "that".
          if (
            order === 'subject-first' &&
            at > lastVerb &&
            senseOf(tokens[lastVerb] as Token, 'speech') !== undefined
          ) {
            // "Said no fighters were inside": the negation is in the words said.
            cut(at - 1 > lastVerb && (tokens[at - 1] as Token).lexeme.pos === 'negator' ? at - 1 : at, 'content');
            hasVerb = true;
            lastVerb = i;
            break;
          }
          if (at > lastVerb + 1 || order === 'verb-first')
            cut(at, order === 'verb-first' ? unmarked(tokens, at, phraseAt, phrases, opener) : 'joined');
        }
        hasVerb = true;
        lastVerb = i;
        break;
      }
      default:
    }
  }
  cut(tokens.length, 'main');
  return clauses;
}

/** "Between Spain and Poland": the second of two opens no clause. */
function isBetween(
  tokens: readonly Token[],
  and: number,
  phraseAt: readonly number[],
  phrases: readonly Phrase[],
): boolean {
  const prep = elementAt(tokens, elementAt(phrases, indexAt(phraseAt, and - 1))?.prep ?? -1);
  return prep !== undefined && senseOf(prep, 'locative')?.relation === 'between';
}

/** What a clause without a verb begins with, behind "although" or "if": "not a lawyer", "popular", "in office". */
const describes: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['negator', 'adjective', 'preposition']);

/** A verb of its own tense whose group stands right behind a comma. */
function isInterrupted(tokens: readonly Token[], verb: number, lastVerb: number, soft: number): boolean {
  const group = groupStart(tokens, verb, lastVerb);
  const mark = tokens[soft] as Token;
  return group === soft + 1 && mark.lexeme.pos === 'comma' && isOwnTense(tokens, verb, group);
}

/**
 * What a further verb opens where no word says it. Arabic leaves out the relative after an indefinite noun («صواريخ لم تطلق»);
 * behind a definite one that is no subject or object the sentence goes on («العبوة التي زرعت على جانب الطريق انفجرت»).
 */
function unmarked(
  tokens: readonly Token[],
  at: number,
  phraseAt: readonly number[],
  phrases: readonly Phrase[],
  opener: Clause['opener'],
): Clause['opener'] {
  const last = beforeAside(tokens, at);
  const before = tokens[last] as Token;
  const phrase = elementAt(phrases, indexAt(phraseAt, last));
  const over = before.lexeme.pos === 'time' || before.lexeme.definite || !agrees(before, tokens[at] as Token);
  // «وفق ما أفاد»: a cue of several words has its source behind it.
  if (opener === 'relative' && over && !(tokens[at] as Token).lexeme.form.includes(' ')) return 'resumed';
  if (phrase === undefined) return 'joined';
  // «بعد أن هدأت العاصفة عاد الصيادون»: behind what sets the time and its subject comes what happened.
  if (opener === 'adverbial' && before.lexeme.definite && before.lexeme.pos === 'noun') return 'joined';
  if (over && bareAntecedent(tokens, at, phraseAt, phrases) >= 0) return 'relative';
  // «واستهدف حافلة أوقع عشرة قتلى»: nor does a verb tell of an object that it does not agree with.
  if (opener === 'joined' && over && !before.lexeme.definite && before.lexeme.pos === 'noun') return 'joined';
  return over && (governingPreposition(phrase, phrases) >= 0 || phrase.of >= 0) ? 'joined' : 'relative';
}

/** Whether a verb can tell of the noun before it: «التي كانت تقل سياحا سقطت» tells of the coach, not of tourists. */
function agrees({ lexeme: noun }: Token, { lexeme: verb }: Token): boolean {
  if (noun.pos !== 'noun' || verb.gender === undefined || verb.number !== 'singular') return true;
  return noun.gender === undefined ? noun.number !== 'plural' : noun.gender === verb.gender;
}

/** Whether words without a verb say something: of an event, or one thing of another; a bare topic («أما الوزارة فقالت») does not. */
function tellsAlready(phrases: readonly Phrase[], from: number, to: number): boolean {
  return (
    phrases.filter((phrase) => phrase.from >= from && phrase.to <= to && phrase.of < 0 && phrase.joined < 0).length > 1
  );
}

/** A verb that makes a clause; an auxiliary only where its verb does not follow (behind its subject, in Arabic), nor another («قد يكون»). */
function isVerbal(tokens: readonly Token[], i: number, order: 'subject-first' | 'verb-first'): boolean {
  if ((tokens[i] as Token).lexeme.pos === 'verb') return true;
  if (tokens[i + 1]?.lexeme.pos === 'aux') return false;
  for (let j = i + 1; j < tokens.length && j < i + 9; j++) {
    const { pos } = (tokens[j] as Token).lexeme;
    if (pos === 'verb') return false;
    const between = pos === 'adverb' || pos === 'negator' || pos === 'aux';
    const subject =
      pos === 'noun' ||
      pos === 'adjective' ||
      pos === 'name' ||
      pos === 'number' ||
      pos === 'pronoun' ||
      pos === 'preposition';
    if (!between && !(order === 'verb-first' && subject)) return true;
  }
  return true;
}

/**
 * A verb right behind a noun that is no subject — one under a preposition or annexed to another — tells of that noun, though a
 * comma stands before it all: «انفجرت عبوة، أمس، قرب قاعدة يستخدمها التحالف», "went off, police said, near a base used by".
 */
function tellsOfNoun(
  tokens: readonly Token[],
  verb: number,
  group: number,
  soft: number,
  phraseAt: readonly number[],
  phrases: readonly Phrase[],
  order: 'subject-first' | 'verb-first',
): boolean {
  const phrase = elementAt(phrases, indexAt(phraseAt, group - 1));
  if (phrase === undefined || phrase.from <= soft + 1) return false;
  if (order === 'verb-first' && turnsToSubject(tokens, group - 1, soft, phrases)) return false;
  if (order === 'subject-first' && !(group === verb && isReduced(tokens[verb] as Token, phrase.index))) return false;
  return governingPreposition(phrase, phrases) >= 0 || phrase.of >= 0;
}

/** «لكن مسؤولا في الحكومة قال»: behind a word of contrast stands the subject, of which the verb behind a definite noun tells. */
function turnsToSubject(tokens: readonly Token[], last: number, soft: number, phrases: readonly Phrase[]): boolean {
  if (!hasLink(tokens[soft] as Token, 'contrast') || tokens[last]?.lexeme.definite !== true) return false;
  return phrases.some(({ from, prep }) => from === soft + 1 && prep < 0);
}

/** A participle right behind a noun tells of it: "people killed in", "rockets fired from", "a man carrying". */
function isReduced(token: Token, phraseBefore: number): boolean {
  return phraseBefore >= 0 && (token.lexeme.verbForm === 'participle' || token.lexeme.verbForm === 'gerund');
}

/** Whether a quotation holds a verb, and so a clause of its own. */
function quotesClause(tokens: readonly Token[], open: number): boolean {
  for (let i = open + 1; i < tokens.length && i < open + 60; i++) {
    const { pos } = (tokens[i] as Token).lexeme;
    if (pos === 'close') return false;
    if (pos === 'verb') return true;
  }
  return false;
}

function subjectStart(
  tokens: readonly Token[],
  verb: number,
  lastVerb: number,
  phraseAt: readonly number[],
  phrases: readonly Phrase[],
): number {
  let i = verb - 1;
  while (i > lastVerb && (phraseAt[i] as number) < 0) i--;
  if (i <= lastVerb) return verb;
  // Past what completes the subject: "its forces in western Nineveh were".
  for (let index = phraseAt[i] as number; index >= 0; index--) {
    const phrase = phrases[index] as Phrase;
    if (phrase.from <= lastVerb) break;
    if (phrase.prep >= 0 || phrase.of >= 0 || phrase.owner >= 0) continue;
    // "said no ransom was paid": the negation is the subject's.
    const negated = phrase.from - 1 > lastVerb && tokens[phrase.from - 1]?.lexeme.pos === 'negator';
    return negated ? phrase.from - 1 : phrase.from;
  }
  return verb;
}
