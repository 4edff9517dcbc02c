import type { Token } from '../../model/token';
import { relationAtHead } from './antecedent';
import { elementAt } from './element-at';
import type { Phrase } from './phrase';
import { isObjectOf } from './postmodified';
import type { Syntax } from './relations';
import { senseOf } from './senses';

/**
 * «خليفته المحتمل», «القوات البرية والجوية», «محاولة غير ناجحة»: an adjective behind a pronoun written onto its noun, behind "and"
 * or behind its own negation describes what stands before.
 */
export function onlyDescribes(syntax: Syntax, { index, from, prep }: Phrase): boolean {
  const { tokens, phrases } = syntax;
  const first = (tokens[from] as Token).lexeme;
  const last = elementAt(phrases, index - 1);
  if (prep >= 0 || first.pos !== 'adjective' || first.ending === 'nominative' || last === undefined) return false;
  // «قيام مجهولين»: several persons describe no single deed.
  const persons = first.number === 'plural' && first.ending === 'oblique';
  if (persons && relationAtHead(syntax, last.index) >= 0) return false;
  if (last.to === from) return first.definite || isIndefinite(tokens, last);
  if (last.to !== from - 1) return false;
  const between = elementAt(tokens, from - 1)?.lexeme.pos;
  if (between === 'negator') return tokens[last.head]?.lexeme.pos === 'noun';
  const before = tokens[last.to - 1]?.lexeme;
  // «القوات البرية» may stand as one word.
  const described = before?.pos === 'adjective' || before?.form.includes(' ') === true;
  return between === 'conjunction' && described && (first.definite || isIndefinite(tokens, last));
}

/** «دورا كبيرا», «عواقب سياسية وأمنية»: without the article an adjective describes what has none; else it says something of it. */
function isIndefinite(tokens: readonly Token[], { from, head }: Phrase): boolean {
  const noun = (tokens[head] as Token).lexeme;
  return noun.pos === 'noun' && !noun.definite && !(tokens[from] as Token).lexeme.definite;
}

/** «صحيفة «الزحف الأخضر»», «منظمة «أوبك»»: what alone stands in quotation marks right behind a noun names it. */
export function isQuotedName({ tokens, phrases }: Syntax, { index, from, to, prep }: Phrase): boolean {
  if (prep >= 0 || elementAt(tokens, from - 1)?.lexeme.pos !== 'open' || tokens[to]?.lexeme.pos !== 'close')
    return false;
  const last = elementAt(phrases, index - 1);
  return (
    last?.to === from - 1 && tokens[last.head]?.lexeme.pos === 'noun' && tokens[last.to - 1]?.lexeme.pos !== 'verb'
  );
}

/**
 * «صحيفة «القدس العربي» اللندنية», «رئيس الحزب (الوفد)»: what is in brackets right behind a noun phrase, and a name or a word without
 * any sense in marks there, say what that is called.
 */
export function isNameInMarks({ tokens, phrases }: Syntax, { index, from, head, prep }: Phrase): boolean {
  const mark = elementAt(tokens, from - 1);
  if (prep >= 0 || (mark?.lexeme.pos !== 'open' && mark?.lexeme.pos !== 'close')) return false;
  const last = phrases[index - 1];
  if (last === undefined || last.to !== from - 1) return false;
  if (mark.lexeme.form === '(' || mark.lexeme.form === '[') return true;
  const { lexeme } = tokens[head] as Token;
  const named = lexeme.pos === 'name' || (lexeme.pos === 'noun' && lexeme.senses.length === 0);
  return named && tokens[last.to - 1]?.lexeme.pos !== 'verb' && (tokens[last.head] as Token).lexeme.pos === 'noun';
}

/** «بتوفير إقامتهم», «دوامة عنف»: what is annexed to a noun that is no event completes it, and is nothing to the verb. */
export function isAnnexedOnly(syntax: Syntax, { of, prep, from, head }: Phrase, governor: Token): boolean {
  if (of < 0 || prep >= 0) return false;
  const { tokens } = syntax;
  // «وقوع حالات سرقة», «شهدت سلسلة تفجيرات»: what happened is told through what it is counted by.
  if ((syntax.relationAt[head] as number) >= 0 && carries(governor)) return false;
  const whole = syntax.phrases[of] as Phrase;
  const { lexeme } = tokens[whole.head] as Token;
  if (whole.to !== from || lexeme.pos !== 'noun' || relationAtHead(syntax, of) >= 0) return false;
  // «انتقد حاكم تكساس خطاب الرئيس», «تلقت الآنسة ريم العلاج»: behind a name, or what has its article, stands no complement.
  const last = (elementAt(tokens, from - 1) as Token).lexeme;
  // «مسؤولية انهيار السد»: what one answers for is told of him.
  if (senseOf(tokens[whole.head] as Token, 'involvement') !== undefined) return false;
  if (last.pos === 'adjective' || (from === whole.from + 1 && isObjectOf(tokens, whole.from))) return false;
  const complete = last.pos === 'name' || tokens[whole.from]?.lexeme.definite === true;
  return !(complete && tokens[head]?.lexeme.pos === 'noun' && isKnownNoun(tokens[head] as Token));
}

/** Words that name no event of their own, but one beside them. */
function carries({ lexeme }: Token): boolean {
  return lexeme.senses.some(
    (sense) =>
      sense.kind === 'event' &&
      (sense.event === 'happen' ||
        sense.frame === 'undergoer' ||
        sense.frame === 'light' ||
        sense.frame === 'causative'),
  );
}

function isKnownNoun({ lexeme }: Token): boolean {
  return lexeme.senses.length > 0 || lexeme.definite;
}

/** «بمياه الشرب والري»: what "and" joins to a phrase of the same clause that is nothing to its verb is nothing to it either. */
export function goesOnWithNone({ tokens, clauseAt }: Syntax, { from, prep }: Phrase, joined: Phrase): boolean {
  return (
    prep < 0 && elementAt(tokens, from - 1)?.lexeme.pos === 'conjunction' && clauseAt[from] === clauseAt[joined.from]
  );
}
