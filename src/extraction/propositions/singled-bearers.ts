import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { Cleft } from './cleft';

/**
 * "The driver was the man who fired", "his client is not the person who caused it", «الجيش ليس الطرف الذي خرق الهدنة»: of whom it is said that
 * he is the one who did something, that is said to have been done by him.
 */
export function singledBearer(scene: Scene, clause: Clause): Cleft | null {
  const before = elementAt(scene.clauses, clause.index - 1);
  if (before === undefined || before.to !== clause.from || clause.opener !== 'relative') return null;
  const { phrases } = scene;
  const one = phrases.find(({ to, from }) => to === clause.from && from >= before.from);
  if (one === undefined || one.prep >= 0 || one.of >= 0 || !isOneKnown(scene, one)) return null;
  const copula = copulaBefore(scene, one, before.from);
  if (copula === null) return null;
  // «موكله ليس»: a pronoun is written onto its noun.
  const written = elementAt(scene.tokens, copula.from - 1)?.lexeme.pos === 'pronoun' ? 1 : 0;
  const subject = phrases.findLast(({ to, from, of, prep, joined }) => {
    const isBeside = to === copula.from || to === copula.from - written;
    return isBeside && from >= before.from && of < 0 && prep < 0 && joined < 0;
  });
  if (subject === undefined || isPlaceholder(scene, subject)) return null;
  return {
    phrase: subject,
    from: subject.from,
    free: false,
    at: clause.from,
    copula: -1,
    negated: copula.negated,
    bearer: isAnybody(scene.tokens[one.head] as Token) ? 'anybody' : 'somebody',
  };
}

/** "The man", «الشخص»: a noun that its article says is known. */
function isOneKnown({ tokens }: Scene, { from, head }: Phrase): boolean {
  const { lexeme } = tokens[head] as Token;
  return lexeme.pos === 'noun' && (lexeme.definite || (tokens[from] as Token).lexeme.definite);
}

/** Words that say nothing of whoever it is: their copula tells no more than the deed does. */
function isAnybody({ lexeme }: Token): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'concept' && anybody.has(sense.id));
}

const anybody: ReadonlySet<string> = new Set([
  'thing:person',
  'thing:person/man',
  'thing:person/woman',
  'thing:group',
  'actor:org/party',
]);

/** The copula right before a phrase with the negations beside it: "is not", «ليس», «هو», «لم يكن». */
function copulaBefore(
  { tokens, pack }: Scene,
  { from }: Phrase,
  left: number,
): { from: number; negated: boolean } | null {
  let at = from;
  let negated = false;
  let copulas = 0;
  while (at > left) {
    const { pos, lemma } = (tokens[at - 1] as Token).lexeme;
    if (pack.copulas.has(lemma)) copulas++;
    else if (pos !== 'negator' && pos !== 'aux' && pos !== 'adverb') break;
    if (pos === 'negator') negated = !negated;
    at--;
  }
  return copulas === 0 && !negated ? null : { from: at, negated };
}

/** "It was the man who": the pronoun stands for nobody. */
function isPlaceholder({ tokens, pack }: Scene, { head }: Phrase): boolean {
  return pack.anaphors.get((tokens[head] as Token).lexeme.lemma) === 'body';
}
