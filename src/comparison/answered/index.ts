import type { Claim } from '../../model';
import type { Matter } from '../align';
import { compared } from '../comparison';
import { draft, evidenceFor } from '../draft';
import { inDispute } from '../in-dispute';
import type { Kind } from '../kind';
import type { Grouped } from '../positions';
import type { Scene } from '../scene';
import { answers, isAssertion, isDenial } from './answers';

/**
 * Denials that no question has set against anything yet, beside what they answer: who denies that anybody entered answers somebody who
 * told of an entry, in whatever words ("nobody without a pass had got in", "dozens climbed over the fence").
 */
export function answeredMatters(
  scene: Scene,
  kinds: readonly Kind[],
  known: readonly (readonly [Matter, Grouped])[],
): readonly (readonly [Matter, Grouped])[] {
  const kind = kinds.find(({ kind }) => kind === 'occurrence');
  const denials = scene.claims.filter((claim) => isDenial(claim, scene)).slice(0, enough.denials);
  if (kind === undefined || denials.length === 0) return [];
  const disputed = inDispute(known);
  const told = scene.claims.filter(isAssertion).slice(0, enough.assertions);
  const groups: { readonly denials: Set<Claim>; readonly assertions: Set<Claim> }[] = [];
  for (const denial of denials) {
    if (disputed.has(denial.id)) continue;
    const found = bestOf(denial, told, scene);
    if (found.length === 0) continue;
    const host = groups.find(({ assertions }) => found.some((one) => assertions.has(one)));
    if (host === undefined) groups.push({ denials: new Set([denial]), assertions: new Set(found) });
    else {
      host.denials.add(denial);
      for (const one of found) host.assertions.add(one);
    }
  }
  return groups.map(({ denials: no, assertions: yes }): readonly [Matter, Grouped] => {
    const topic = `answered:${[...no][0]?.id ?? ''}`;
    const drafts = (claims: Iterable<Claim>, affirmed: boolean) =>
      [...claims].map((claim) => ({
        ...draft(claim, { kind: 'polarity', affirmed }, evidenceFor(claim, claim.evidence), topic, false),
        open: false,
      }));
    const stances = [drafts(yes, true), drafts(no, false)] as unknown as Grouped['stances'];
    return [
      { kind, topic, drafts: stances.flat() },
      { stances, matrix: [{ a: 0, b: 1, ...compared('conflicts', 'polarity.opposed') }] },
    ];
  });
}

/** Beyond this many claims of an incident the first ones stand for them, so that a thousand reports cost what a few dozen do. */
const enough = { denials: 128, assertions: 768 } as const;

/** Most cases of what one denial denies that are shown. */
const most = 4;

function bestOf(denial: Claim, told: readonly Claim[], scene: Scene): readonly Claim[] {
  let best = 0;
  let found: Claim[] = [];
  for (const one of told) {
    const weight = answers(denial, one, scene);
    if (weight === 0 || weight < best) continue;
    if (weight > best) found = [];
    best = weight;
    found.push(one);
  }
  return found.slice(0, most);
}
