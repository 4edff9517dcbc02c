import type { Comparison, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { incomparable } from '../../comparison';
import { isA } from '../../concepts';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { countedUnit } from '../../values/quantity';

/** Who were they: the dead, the wounded, the held? */
export const identity: Kind = {
  kind: 'identity',
  values: ['thing', 'actor'],
  camps: true,
  wording: { en: 'Who were they: {{about}}?', ar: 'من هم: {{about}}؟' },
  answers(claim, scene) {
    const { effect, family } = traitsOf(claim.proposition.event);
    const drafts: Draft[] = [];
    for (const { role, value, evidence } of claim.proposition.arguments) {
      if (role === 'quantity' && value.kind === 'quantity' && value.best > 0 && value.effect !== null) {
        const unit = countedUnit(value.unit);
        if (claim.commitment.polarity === 'denied' || !telling(unit, scene)) continue;
        const who: Value = {
          kind: 'thing',
          id: unit,
          name: evidence.quote,
          definite: false,
          owner: null,
          attributes: [],
        };
        drafts.push(draft(claim, who, evidenceFor(claim, evidence), `victims:${value.effect}`));
      } else if (role === 'patient' && family === 'harm' && isSomebody(value, scene)) {
        drafts.push(draft(claim, value, evidenceFor(claim, evidence), `victims:${effect ?? 'harmed'}`));
      }
    }
    return drafts;
  },
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    const found = compareStances(a, b, scene);
    if (found.relation !== 'conflicts') return found;
    const excludes = found.reason === 'thing.civilian' || found.reason.startsWith('denial.');
    return excludes ? unlessToldByOne(found, a, b) : incomparable('identity.several', found.slots);
  },
};

function isSomebody(value: Value, scene: Scene): boolean {
  if (value.kind === 'actor') return value.id !== null;
  return value.kind === 'thing' && value.id !== null && telling(value.id, scene);
}

/** Classes that anybody hurt belongs to: they say what befell them, not who they were. */
const anybody: ReadonlySet<string> = new Set(
  ['victim', 'wounded', 'missing', 'survivor', 'patient', 'hostage', 'prisoner', 'resident'].map(
    (name) => `thing:person/${name}`,
  ),
);

function telling(id: string, { index }: Scene): boolean {
  return id !== 'thing:person' && isA(id, 'thing:person', index) && !anybody.has(id);
}
