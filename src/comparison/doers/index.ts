import type { Matter } from '../align';
import { isSetApart } from '../alignment/is-set-apart';
import { compared } from '../comparison';
import type { Draft } from '../draft';
import { inDispute } from '../in-dispute';
import type { Kind } from '../kind';
import type { Grouped } from '../positions';
import type { Scene } from '../scene';
import { areApart } from './apart';
import { areOfOneDeed } from './one-deed';
import { type Telling, tellingsIn } from './tellings';

/**
 * Who is told to have done one deed, where no question sets the two against each other yet: they tell of it in other words ("kidnapped",
 * "taken"), one leaves what it was done to to a pronoun, or no table knows the two doers, of whom one is told as the one that did it
 * ("it was a pupil of the school who stabbed him").
 */
export function rivalDoers(
  scene: Scene,
  kinds: readonly Kind[],
  known: readonly (readonly [Matter, Grouped])[],
): readonly (readonly [Matter, Grouped])[] {
  const kind = kinds.find(({ kind }) => kind === 'agent');
  if (kind === undefined) return [];
  const tellings = tellingsIn(scene, kind);
  if (tellings.length < 2) return [];
  const crowded = tellings.length > most;
  const disputed = inDispute(known.filter(([matter]) => matter.kind.kind === 'agent'));
  const groups: Group[] = [];
  for (const [at, x] of tellings.entries())
    for (const y of tellings.slice(at + 1)) {
      if (crowded && !isOwnCleft(x) && !isOwnCleft(y)) continue;
      if (disputed.has(x.answer.claim.id) && disputed.has(y.answer.claim.id)) continue;
      if (areOfOneDeed(x, y, scene) && areApart(x, y, tellings, scene)) gather(groups, x, y);
    }
  return groups.map(({ one, other }): readonly [Matter, Grouped] => {
    const topic = `doers:${[...one][0]?.answer.claim.id ?? ''}`;
    const side = (members: Iterable<Telling>) => [...members].map(({ answer }): Draft => ({ ...answer, topic }));
    const stances = [side(one), side(other)] as unknown as Grouped['stances'];
    const slots = { a: nameOf([...one][0]), b: nameOf([...other][0]) };
    return [
      { kind, topic, drafts: stances.flat() },
      { stances, matrix: [{ a: 0, b: 1, ...compared('conflicts', 'actor.camps', slots) }] },
    ];
  });
}

/** Where more deeds are told, words that may name one of them name many: blow upon blow, each with a doer of its own, unless one is set apart. */
const most = 16;

/** Set apart as the doer of the deed that its own words name; "was involved" names none. */
function isOwnCleft({ answer: { claim }, deed }: Telling): boolean {
  return isSetApart(claim) && deed === claim;
}

interface Group {
  readonly one: Set<Telling>;
  readonly other: Set<Telling>;
}

function gather(groups: Group[], x: Telling, y: Telling): void {
  const host = groups.find(({ one, other }) => one.has(x) || other.has(y));
  if (host === undefined) groups.push({ one: new Set([x]), other: new Set([y]) });
  else {
    host.one.add(x);
    host.other.add(y);
  }
}

function nameOf(telling: Telling | undefined): string {
  const value = telling?.answer.value;
  return value !== undefined && 'name' in value ? value.name : '';
}
