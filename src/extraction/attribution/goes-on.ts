import type { Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import { hasLink, senseOf } from '../syntax/senses';

/**
 * Whether the words before a source that is named between commas go on behind it: "a ferry sank, officials said, killing nine", «غرقت
 * عبارة، بحسب مسؤولين، ما أدى إلى مقتل تسعة».
 */
export function goesOnBehind(scene: Scene, at: number): boolean {
  const [comma, next] = [scene.tokens[at], scene.tokens[at + 1]] as (Token | undefined)[];
  if (comma?.lexeme.pos !== 'comma' || next === undefined) return false;
  const clause = scene.clauses[scene.clauseAt[at + 1] as number];
  const relative = clause !== undefined && clause.from >= at && clause.from <= at + 1 && clause.opener === 'relative';
  if (relative) return !mayDescribe(scene, at, next);
  if (scene.pack.order === 'subject-first' && joinsClause(scene, at + 1)) return true;
  if (next.lexeme.pos !== 'verb' || senseOf(next, 'speech') !== undefined) return false;
  return next.lexeme.verbForm === 'gerund' || (next.lexeme.verbForm === 'participle' && next.lexeme.voice === 'active');
}

/** "The road was closed, the mayor said, and the bridge was open": what "and" joins to the words before goes on with them. */
function joinsClause({ tokens, clauses, clauseAt }: Scene, at: number): boolean {
  const { lexeme } = tokens[at] as Token;
  if (lexeme.pos !== 'conjunction' || hasLink(tokens[at] as Token, 'contrast')) return false;
  const clause = clauses[clauseAt[at] as number];
  // "Officials said, and the road was closed": nobody else's clause.
  return clause !== undefined && clause.opener === 'joined' && tokens[at + 1]?.lexeme.pos !== 'verb';
}

/** "Said Mustafa Bali, who heads it": whoever is named right before may be described; «ما» agrees with nobody, and is of what happened. */
function mayDescribe(scene: Scene, at: number, { lexeme }: Token): boolean {
  const named = scene.phrases.some(({ to }) => to === at);
  return named && (scene.pack.order !== 'verb-first' || lexeme.number !== null);
}
