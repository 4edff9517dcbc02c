import type { ActorValue, Claim, Source } from '../model';

/** Whom a report names as the one who holds an office: by report and office. Null where it names two. */
type Bearers = ReadonlyMap<string, Source | null>;

/**
 * Claims in which "the president" is the person whom their report names as that: "the Syrian president, Bashar al-Assad, denied …; the
 * rebels said the president had fled". An office of which a report names two stays one.
 */
export function withBearers(claims: readonly Claim[]): readonly Claim[] {
  const bearers = bearersIn(claims);
  if (bearers.size === 0) return claims;
  return claims.map((claim) => {
    const { proposition } = claim;
    let changed = false;
    const roles = proposition.arguments.map((argument) => {
      const { value } = argument;
      const bearer = value.kind === 'actor' ? bearers.get(`${claim.report} ${value.id}`) : undefined;
      if (bearer === undefined || bearer === null) return argument;
      changed = true;
      return { ...argument, value: { ...(value as ActorValue), id: bearer.id } };
    });
    return changed ? { ...claim, proposition: { ...proposition, arguments: roles } } : claim;
  });
}

function bearersIn(claims: readonly Claim[]): Bearers {
  const found = new Map<string, Source | null>();
  for (const { report, attribution } of claims) {
    for (const source of attribution.chain) {
      const { id, role, side, kind } = source;
      if (kind !== 'person' || id === null || role === null || side === null) continue;
      const key = `${report} ${side}/${role}`;
      const known = found.get(key);
      found.set(key, known === undefined || known?.id === id ? source : null);
    }
  }
  return found;
}
