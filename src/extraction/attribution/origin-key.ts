import { mouthAt } from '../../model/first-mouth';
import type { LanguagePack } from '../../model/language-pack';
import type { Source } from '../../model/source';

/**
 * The key of the independent source at the end of a chain. Equal keys are one origin, in whichever language: a known body
 * by its id; a named person by the consonants of the last two names; an unnamed group by role, side, number and the agency told.
 */
export function originKey(whole: readonly Source[], pack: Pick<LanguagePack, 'nameKey'>): string {
  // Whoever cites a document vouches for what it says.
  const chain = whole.slice(0, mouthAt(whole) + 1);
  const last = chain[chain.length - 1] as Source;
  if (isUnidentified(last)) return `unidentified:${last.kind === 'document' ? 'words' : 'media'}`;
  if (last.kind === 'person' && last.nameKey !== undefined) return `person:${last.nameKey}`;
  if (last.kind === 'organisation' && last.nameKey !== undefined) return `${last.id}:${last.nameKey}`;
  if (last.id !== null && last.kind !== 'group' && last.kind !== 'witness') return last.id;
  if (last.kind === 'outlet') return `outlet:${last.name}`;
  const told = chain.length > 1 ? (chain[chain.length - 2] as Source) : null;
  const via = told === null ? '' : (told.id ?? told.name);
  const role = last.role ?? '';
  const byName = last.side === null || last.nameKey !== undefined;
  if (last.named || (role === '' && last.id === null && byName))
    return `said:${last.nameKey ?? pack.nameKey(last.name)}:${via}`;
  const count = last.another === true ? 'another' : (last.count ?? '');
  return `group:${role}:${last.side ?? last.id ?? ''}:${count}:${via}`;
}

/** Whoever could be anybody: "media outlets", «وسائل إعلام دولية»; an announcement or a report that is nobody's. */
function isUnidentified({ kind, id, named }: Source): boolean {
  if (kind === 'document') return id === null && !named;
  return id !== null && /\/(?:media|news-agency)$/u.test(id);
}
