import type { Scene } from '../syntax/scene';
import type { Draft } from './draft';

const harms: ReadonlySet<string | null> = new Set(['killed', 'wounded', 'missing']);

/** "70 people were dead or missing", «30 بين قتيل وجريح»: one number of several harms counts neither alone. */
export function settleUnions({ tokens }: Scene, drafts: readonly Draft[]): void {
  const told: { readonly phrase: number; readonly effect: string; readonly token: number }[] = [];
  for (const { token, quantities } of drafts) {
    for (const { phrase, quantity, implied } of quantities)
      if (!implied && quantity.effect !== null && harms.has(quantity.effect) && quantity.high !== 0)
        told.push({ phrase, effect: quantity.effect, token });
  }
  if (told.length < 2) return;
  const unions = new Set<number>();
  // The two harms stand side by side: nothing but a conjunction between them, or «لقوا مصرعهم أو أصيبوا».
  const meet = (a: number, b: number) => b - a <= 2 || (b - a <= 4 && tokens[b - 1]?.lexeme.pos === 'conjunction');
  for (const [at, one] of told.entries())
    for (let next = at + 1; next < told.length && next <= at + 3; next++) {
      const other = told[next] as (typeof told)[number];
      if (
        other.phrase === one.phrase &&
        other.effect !== one.effect &&
        meet(Math.min(one.token, other.token), Math.max(one.token, other.token))
      )
        unions.add(one.phrase);
    }
  if (unions.size === 0) return;
  for (const draft of drafts) {
    for (const [at, one] of draft.quantities.entries())
      if (unions.has(one.phrase) && harms.has(one.quantity.effect))
        draft.quantities[at] = { ...one, quantity: { ...one.quantity, effect: 'casualties' } };
  }
}
