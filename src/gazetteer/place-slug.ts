import { foldName } from './fold-name';

const ARTICLE = /^(?:al|el|ar|er|as|es|ash|esh|at|et|ad|ed|an|az|ez|ath|adh) (?=\p{L})/u;

/** The last part of a place's id, from its English name: `Ar Raqqah` becomes `raqqah`. */
export function placeSlug(name: string): string {
  const folded = foldName(name).replace(ARTICLE, '');
  return folded.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '') || 'x';
}
