import type { LanguagePack } from '../../model/language-pack';
import { isSuffix } from './antecedent';
import { standsForClause } from './clausal';
import type { Clause } from './clause';
import { goesOn } from './goes-on';
import { inheritedSubject } from './inherited-subject';
import { invertedSubject } from './inverted-subject';
import { openingSubject } from './opening-subject';
import { quoterOf } from './quoter';
import type { Relations, Syntax } from './relations';
import { speaksBehind } from './speaks-behind';
import { subjectBefore } from './subject-before';
import { verbFirstSubject } from './verb-first-subject';

/** Fills in the subject of a verb, in the order of the language: before the verb, behind it, or that of the clause before. */
export function findSubject(
  syntax: Syntax,
  relation: Relations,
  pack: Pick<LanguagePack, 'order' | 'clausalRelatives'>,
): void {
  const [first] = relation.objects;
  const resuming = first !== undefined && isSuffix(syntax, first, relation.token);
  const clause = syntax.clauses[relation.clause] as Clause;
  // What the clause before tells is no phrase.
  if (!resuming && standsForClause(syntax.tokens, clause, pack.clausalRelatives)) return;
  const quoter = pack.order === 'subject-first' ? quoterOf(syntax, relation) : null;
  if (quoter !== null) {
    relation.subject = quoter >= 0 ? quoter : invertedSubject(syntax, relation);
    return;
  }
  const opening = pack.order === 'subject-first' ? openingSubject(syntax, relation) : -1;
  if (opening >= 0) {
    relation.subject = opening;
    return;
  }
  const before =
    speaksBehind(syntax, relation) || goesOn(syntax, relation) ? -1 : subjectBefore(syntax, relation, pack.order);
  if (pack.order === 'verb-first') {
    verbFirstSubject(syntax, relation, before, resuming);
    return;
  }
  const inverted = before >= 0 ? -1 : invertedSubject(syntax, relation);
  relation.subject = before >= 0 ? before : inverted >= 0 ? inverted : inheritedSubject(syntax, relation);
}
