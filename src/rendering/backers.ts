import type { ClaimEntry, PositionEntry, Source } from '../model';
import { firstMouth, fullestName, mouthAt } from '../model/first-mouth';
import type { Messages } from './messages';
import { scriptLanguage } from './script-language';
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
  /** Documents and inquiries that it cites, in the words of reports in the language of the page. */
  readonly citing: readonly string[];
  readonly outlets: readonly string[];
  /** Words that nobody is named for ("an earlier announcement"): no origin that is counted. */
  readonly uncounted: boolean;
  /** The origin's id. */
  readonly id: string;
}

/** Who stands behind a position, an entry for each independent origin, those that most outlets carry first. */
export function backersOf(position: PositionEntry, view: View, messages: Messages): readonly Backer[] {
  const backers = position.origins.map((id) => backerOf(id, position, view, messages, false));
  const nobodys = [...new Set(position.claims.map(({ origin }) => origin))].filter(
    (id) => id.startsWith('unidentified:') && !position.origins.includes(id),
  );
  return [
    ...backers.sort((a, b) => b.outlets.length - a.outlets.length || Number(a.own) - Number(b.own)),
    ...nobodys.map((id) => backerOf(id, position, view, messages, true)),
  ];
}

function backerOf(id: string, position: PositionEntry, view: View, messages: Messages, uncounted: boolean): Backer {
  const claims = position.claims.filter(({ origin }) => origin === id);
  const outlets = outletsOf(
    claims.map(({ evidence }) => evidence.report),
    view,
  );
  const sourced = claims.filter(({ attribution }) => attribution.chain.length > 1);
  const speaking = sourced.filter(({ evidence }) => view.report(evidence.report)?.language === messages.language);
  const name =
    (uncounted ? null : view.fullestNameOf(id)) ??
    fullestName(speaking.map(({ attribution }) => firstMouth(attribution))) ??
    view.nameOf(id) ??
    view.usualNameOf(id) ??
    describedBy(sourced, messages) ??
    view.origin(id)?.label ??
    id;
  return {
    name,
    own: sourced.length === 0,
    unnamed:
      sourced.length > 0 && !isKnown.test(id) && !sourced.some(({ attribution }) => firstMouth(attribution).named),
    through: throughOf(
      speaking.length > 0 ? [...speaking, ...sourced.filter(hasKnownCarriers)] : sourced,
      name,
      outlets,
      view,
    ),
    citing: uncounted ? [] : citedBy(speaking),
    outlets,
    uncounted,
    id,
  };
}

/** What stands behind the first mouth of claims: "a report by the air defence command". */
function citedBy(claims: readonly ClaimEntry[]): readonly string[] {
  const cited = claims.flatMap(({ attribution: { chain } }) => chain.slice(mouthAt(chain) + 1));
  return [...new Set(cited.map(({ name }) => name))];
}

/** What unnamed speakers are called in the language of the page, where only reports in others describe them. */
function describedBy(claims: readonly ClaimEntry[], messages: Messages): string | null {
  const mouths = claims.map(({ attribution }) => firstMouth(attribution));
  const own = mouths.find(
    ({ kind, named, name }) => kind === 'group' && !named && scriptLanguage(name) !== messages.language,
  );
  return own === undefined || mouths.some(({ named }) => named) ? null : messages.described(own);
}

/** A document goes by its words, and so is shown where reports in the language of the page have it. */
function hasKnownCarriers({ attribution }: ClaimEntry): boolean {
  return attribution.chain.slice(1, -1).every(({ kind }) => kind !== 'document');
}

/** Origins that are a body or a person with a name. */
const isKnown = /^(?:actor|person):/u;

/** Each carrier once, by its name rather than by "the agency". */
function throughOf(
  claims: readonly ClaimEntry[],
  name: string,
  outlets: readonly string[],
  view: View,
): readonly string[] {
  const carriers = new Map<string, Source>();
  for (const { attribution } of claims)
    for (const source of attribution.chain.slice(1, -1)) {
      if (source.kind !== 'agency' && source.kind !== 'outlet' && source.kind !== 'document') continue;
      const key = source.id ?? source.name;
      const known = carriers.get(key);
      if (known === undefined || (!known.named && source.named)) carriers.set(key, source);
    }
  const names = [...carriers].map(
    ([id, source]) => view.nameOf(id) ?? (source.named ? source.name : (view.origin(id)?.label ?? source.name)),
  );
  return names.filter((carrier) => carrier !== name && !outlets.includes(carrier));
}

/** What an origin is quoted with: in the language of the page and out of a body where it can be, and briefly. */
export function wordsOf(id: string, position: PositionEntry, view: View, messages: Messages): ClaimEntry | undefined {
  const foreign = ({ evidence }: ClaimEntry) => Number(view.report(evidence.report)?.language !== messages.language);
  const headline = ({ evidence }: ClaimEntry) => Number(evidence.part === 'title');
  const claims = position.claims.filter(({ origin, sequel }) => origin === id && sequel !== true);
  return claims.sort(
    (a, b) => foreign(a) - foreign(b) || headline(a) - headline(b) || a.evidence.quote.length - b.evidence.quote.length,
  )[0];
}
