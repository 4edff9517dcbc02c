import type { Token } from '../../model/token';
import { isSuffix } from './antecedent';
import { elementAt } from './element-at';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { senseOf } from './senses';

/**
 * «نفت في بيان أصدرته أمس إغلاق المصنع»: a verb that tells of a noun has that noun's pronoun for its object, and the bare phrases
 * behind it are what is said by the verb before, which has none.
 */
export function returnObjects(syntax: Syntax): void {
  const { relations, tokens, phrases } = syntax;
  for (let r = 1; r < relations.length; r++) {
    const relation = relations[r] as Relations;
    const [pronoun, ...others] = relation.objects;
    if (pronoun === undefined || others.length === 0 || !isSuffix(syntax, pronoun, relation.token)) continue;
    const told = elementAt(phrases, syntax.phraseAt[relation.token - 1] ?? -1);
    if (told === undefined || told.prep < 0 || (tokens[told.head] as Token).lexeme.definite) continue;
    const outer = relations.findLast(
      ({ token, obliques }) =>
        token < told.from && obliques.includes(told.index) && (tokens[token] as Token).lexeme.pos === 'verb',
    );
    if (outer === undefined || outer.objects.length > 0) continue;
    if (senseOf(tokens[outer.token] as Token, 'speech') === undefined) continue;
    const bare = others.filter((at) => (phrases[at] as Phrase).prep < 0);
    outer.objects.push(...bare);
    relation.objects = relation.objects.filter((at) => !bare.includes(at));
  }
}
