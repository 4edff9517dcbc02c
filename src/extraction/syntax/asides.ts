import type { Token } from '../../model/token';

/** Longest aside looked over, in tokens. */
const longest = 24;

const closers: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);

/**
 * The token before an aside in brackets that ends right before `at`, or the one right before it: «شبانا (بينهم طالب) أضرموا»,
 * "players (two of them defenders) who attacked". Where they end, what tells of the noun before goes on.
 */
export function beforeAside(tokens: readonly Token[], at: number): number {
  const opener = closers.get(tokens[at - 1]?.lexeme.form ?? '');
  if (opener === undefined) return at - 1;
  for (let i = at - 2; i >= 0 && i > at - longest; i--) {
    const { form } = (tokens[i] as Token).lexeme;
    if (form === opener) return i > 0 ? i - 1 : at - 1;
    if (closers.has(form)) return at - 1;
  }
  return at - 1;
}
