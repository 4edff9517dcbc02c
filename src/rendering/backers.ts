import type { ClaimEntry, PositionEntry } from '../model';
import type { Messages } from './messages';
import { outletsOf, type View } from './view';

/** One independent origin of a position: who said it, through whom, and which outlets carry it. */
export interface Backer {
  readonly name: string;
  /** The outlet says so on its own account. */
  readonly own: boolean;
  /** Described, and not named. */
  readonly unnamed: boolean;
  /** Agencies and outlets between the source and the outlets that print it. */
  readonly through: readonly string[];
  readonly outlets: readonly string[];
}

/** Who stands behind a position, an entry for each independent origin, those that most outlets carry first. */
export function backersOf(position: PositionEntry, view: View, messages: Messages): readonly Backer[] {
  const backers = position.origins.map((id): Backer => {
    const claims = position.claims.filter(({ origin }) => origin === id);
    const outlets = outletsOf(
      claims.map(({ evidence }) => evidence.report),
      view,
    );
    const sourced = claims.filter(({ attribution }) => attribution.chain.length > 1);
    const speaking = sourced.find(({ evidence }) => view.report(evidence.report)?.language === messages.language);
    const source = speaking?.attribution.chain.at(-1);
    const name = source?.name ?? view.origin(id)?.label ?? id;
    return {
      name,
      own: sourced.length === 0,
      unnamed: sourced.length > 0 && !sourced.some(({ attribution }) => attribution.chain.at(-1)?.named === true),
      through: throughOf(sourced, name, outlets),
      outlets,
    };
  });
  return backers.sort((a, b) => b.outlets.length - a.outlets.length || Number(a.own) - Number(b.own));
}

function throughOf(claims: readonly ClaimEntry[], name: string, outlets: readonly string[]): readonly string[] {
  const between = claims.flatMap(({ attribution }) => attribution.chain.slice(1, -1));
  const carriers = between.filter(({ kind }) => kind === 'agency' || kind === 'outlet').map((source) => source.name);
  return [...new Set(carriers)].filter((carrier) => carrier !== name && !outlets.includes(carrier));
}
