import type { Claim } from '../../../model';

/** A stroke is no heart attack: whether both tell of an illness by name, and of two. */
export function isOtherAilment(denial: Claim, assertion: Claim): boolean {
  const [denied, told] = [ailmentOf(denial), ailmentOf(assertion)];
  if (denied !== null && told !== null && !sharesWord(denied, told)) return isOneScript(denied, told);
  const { event, predicate } = denial.proposition;
  const other = assertion.proposition.predicate;
  return event === 'illness' && predicate !== other && isOneScript(predicate, other);
}

/** «أصيب بجلطة»: the illness by which somebody is said to be struck. */
function ailmentOf(claim: Claim): string | null {
  for (const { role, value } of claim.proposition.arguments)
    if (role === 'means' && value.kind === 'happening' && value.event === 'illness') return value.name;
  return null;
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
}

const latin = /[\p{Script=Latin}]/u;

/** Names in two scripts are not compared letter by letter. */
const isOneScript = (a: string, b: string): boolean => latin.test(a) === latin.test(b);
