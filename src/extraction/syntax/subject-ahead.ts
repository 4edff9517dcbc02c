import type { Token } from '../../model/token';
import { elementAt } from './element-at';
import type { Relations, Syntax } from './relations';
import { groupStart, isOwnTense } from './verb-group';

/**
 * "A receptionist died and two men, believed to be managers, underwent surgery", "was shot and two clerks, Ann Lee and Tom Roy, were hurt":
 * behind a verb and "and" stands the subject of the next verb, whatever is told of it in between, and no object of the first.
 */
export function subjectAhead({ tokens, phrases, phraseAt, relations }: Syntax): void {
  for (let r = 0; r < relations.length; r++) {
    const relation = relations[r] as Relations;
    const { token, objects } = relation;
    if (objects.length === 0 || tokens[token]?.lexeme.pos !== 'verb') continue;
    if (tokens[token + 1]?.lexeme.pos !== 'conjunction') continue;
    const behind = elementAt(phrases, phraseAt[token + 2] as number);
    if (behind === undefined || behind.prep >= 0 || !objects.includes(behind.index)) continue;
    const next = nextVerb(tokens, relations, r);
    if (next === undefined || tokens[behind.to]?.lexeme.pos !== 'comma') continue;
    relation.objects = objects.filter((index) => index < behind.index);
    next.subject = behind.index;
  }
}

/** The next verb that stands by itself, right behind a comma. */
function nextVerb(tokens: readonly Token[], relations: readonly Relations[], after: number): Relations | undefined {
  for (let r = after + 1; r < relations.length; r++) {
    const relation = relations[r] as Relations;
    if (tokens[relation.token]?.lexeme.pos !== 'verb') continue;
    const start = groupStart(tokens, relation.token, -1);
    if (!isOwnTense(tokens, relation.token, start)) continue;
    const before = tokens[start - 1]?.lexeme.pos;
    return before === 'comma' || before === 'close' ? relation : undefined;
  }
  return undefined;
}
