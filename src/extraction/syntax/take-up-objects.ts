import type { Token } from '../../model/token';
import { isSuffix } from './antecedent';
import type { Clause } from './clause';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { senseOf } from './senses';

/**
 * «خطف مسلحون أستاذا وقتلوه», «اعتقلت الشرطة الرجل وأفرجت عنه»: a pronoun on a verb that goes on with the same subject stands for
 * the object before, where the two agree. Centering has objects taken up next to subjects (Grosz, Joshi and Weinstein 1995).
 */
export function takeUpObjects(syntax: Syntax): void {
  const { relations } = syntax;
  for (let r = 1; r < relations.length; r++) {
    const relation = relations[r] as Relations;
    const at = relation.subject < 0 ? -1 : relation.objects.findIndex((object) => standsBack(syntax, relation, object));
    if (at < 0) continue;
    for (let before = r - 1; before >= 0; before--) {
      const { subject, objects, token } = relations[before] as Relations;
      const object = objects[0];
      if (syntax.tokens[token]?.lexeme.pos !== 'verb' || subject !== relation.subject || object === undefined) continue;
      if (agree(syntax, relation.objects[at] as number, object)) relation.objects[at] = object;
      break;
    }
  }
}

/** A pronoun written onto the verb, or under its own preposition, in a clause that "and" joins. */
function standsBack(syntax: Syntax, { token, clause }: Relations, object: number): boolean {
  const { tokens, phrases } = syntax;
  const { prep, from } = phrases[object] as Phrase;
  if ((syntax.clauses[clause] as Clause).opener !== 'joined' || tokens[from]?.lexeme.pos !== 'pronoun') return false;
  if (isSuffix(syntax, object, token)) return true;
  return prep >= 0 && senseOf(tokens[prep] as Token, 'marks')?.governor === 'verb';
}

function agree({ tokens, phrases }: Syntax, pronoun: number, object: number): boolean {
  const one = (tokens[(phrases[pronoun] as Phrase).head] as Token).lexeme;
  const { pos, gender, number } = (tokens[(phrases[object] as Phrase).head] as Token).lexeme;
  if (pos !== 'noun' && pos !== 'name') return false;
  if (one.gender !== undefined) return gender === one.gender && (number === 'singular' || gender === 'feminine');
  return one.number === number && number !== 'singular';
}
