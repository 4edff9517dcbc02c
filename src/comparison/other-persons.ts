import type { Claim } from '../model';

/** "The injured were critical", and in the same report "three injured in a clinic were stable": some of them, or others. */
export function areOtherPersons(a: Claim, b: Claim): boolean {
  if (a.report !== b.report) return false;
  const [x, y] = [a, b].map(({ proposition }) => proposition.arguments.find(({ role }) => role === 'patient')?.value);
  if (x?.kind !== 'thing' || y?.kind !== 'thing' || x.id === null || !x.id.startsWith('thing:person')) return false;
  return x.id === y.id && x.definite !== y.definite;
}
