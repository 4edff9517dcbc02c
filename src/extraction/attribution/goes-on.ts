import type { Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';

/**
 * Whether the words before a source that is named between commas go on behind it: "a ferry sank, officials said, killing nine", "a
 * ferry sank, according to officials, which killed nine", «غرقت عبارة، بحسب مسؤولين، ما أدى إلى مقتل تسعة».
 * A relative right behind whoever is `named` last is told of him: "said the driver, who was not hurt".
 */
export function goesOnBehind(scene: Scene, at: number, named = false): boolean {
  const [comma, next] = [scene.tokens[at], scene.tokens[at + 1]] as (Token | undefined)[];
  if (comma?.lexeme.pos !== 'comma' || next === undefined) return false;
  const clause = scene.clauses[scene.clauseAt[at + 1] as number];
  if (clause !== undefined && clause.from >= at && clause.from <= at + 1 && clause.opener === 'relative') return !named;
  if (next.lexeme.pos !== 'verb' || senseOf(next, 'speech') !== undefined) return false;
  return next.lexeme.verbForm === 'gerund' || (next.lexeme.verbForm === 'participle' && next.lexeme.voice === 'active');
}
