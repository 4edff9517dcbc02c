import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import type { ReportInput } from '../../src/model';
import { Random } from './random';
import { firstNames, furniture, lastNames, posts, sites, type Tale, tales, weekdays } from './tales';

/** A generated report, and the incident it was made to tell of. */
export interface MadeReport {
  readonly report: ReportInput & { readonly id: string };
  readonly incident: string;
}

interface Incident {
  readonly id: string;
  readonly tale: Tale;
  readonly place: Place;
  readonly day: number;
  readonly killed: number;
  readonly wounded: number;
  readonly site: readonly [string, string];
  readonly who: readonly [string, string];
}

interface Place {
  readonly en: string;
  readonly ar: string;
  readonly province: string;
}

const dayMs = 86_400_000;
const start = Date.UTC(2023, 0, 1);
/** Reports that come in on a day, whatever the size of the corpus: a larger one is a longer one. */
const perDay = 400;
const outlets = Array.from({ length: 60 }, (_, at) => `Outlet ${at + 1}`);

/**
 * Reports of many outlets on many incidents in both languages, seeded: tolls that grow, furniture, background on an
 * earlier incident of the same kind, and neighbours (the same kind of event in the same province days apart, or in the
 * same town weeks apart). Coverage has a long tail, in number and in time.
 */
export function makeCorpus(size: number, seed = 7): readonly MadeReport[] {
  const random = new Random(seed);
  const places = bilingualPlaces();
  const days = Math.max(3, Math.round(size / perDay));
  const made: MadeReport[] = [];
  let last: Incident | null = null;
  for (let number = 0; made.length < size; number++) {
    const incident: Incident =
      last && random.chance(0.25) ? neighbour(last, number, days, places, random) : fresh(number, days, places, random);
    const count = Math.min(60, Math.max(1, Math.round(2 / (1 - random.next()) ** 0.7)));
    for (let at = 0; at < count && made.length < size; at++) {
      made.push({ incident: incident.id, report: retell(incident, at, last, random) });
    }
    last = incident;
  }
  return random.shuffle(made);
}

function bilingualPlaces(): readonly Place[] {
  const gazetteer = defaultGazetteer();
  const names = new Map<string, { en?: string; ar?: string }>();
  for (const language of ['en', 'ar'] as const) {
    for (const { concept, name, sort, ambiguous } of gazetteer.names(language)) {
      if (sort !== 'name' || ambiguous || !concept.startsWith('place:')) continue;
      const known = names.get(concept) ?? {};
      if (known[language] === undefined) names.set(concept, { ...known, [language]: name });
    }
  }
  const countries = new Set([
    'place:iq',
    'place:sy',
    'place:lb',
    'place:eg',
    'place:ye',
    'place:ly',
    'place:sd',
    'place:dz',
  ]);
  const found: Place[] = [];
  for (const [id, { en, ar }] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const concept = gazetteer.concept(id);
    if (!en || !ar || en.includes(' ') || concept?.kind !== 'place' || concept.population < 20_000) continue;
    const [parent] = concept.parents;
    if (!parent || !gazetteer.ancestors(id).some((above) => countries.has(above))) continue;
    found.push({ en, ar, province: names.get(parent)?.en ?? '' });
  }
  return found;
}

function fresh(number: number, days: number, places: readonly Place[], random: Random): Incident {
  const [post, first, last] = [random.pick(posts), random.pick(firstNames), random.pick(lastNames)];
  return {
    id: `incident-${number}`,
    tale: random.pick(tales),
    place: random.pick(places),
    day: random.below(days),
    killed: 3 + random.below(40),
    wounded: 3 + random.below(90),
    site: random.pick(sites),
    who: [`${post[0]} ${first[0]} ${last[0]}`, `${post[1]} ${first[1]} ${last[1]}`],
  };
}

/** The same kind of event a few days on in the same province, or three weeks on in the same town. */
function neighbour(near: Incident, number: number, days: number, places: readonly Place[], random: Random): Incident {
  const other = fresh(number, days, places, random);
  if (random.chance(0.4)) return { ...other, tale: near.tale, place: near.place, day: near.day + 21 };
  const close = places.filter(({ province, en }) => province === near.place.province && en !== near.place.en);
  return {
    ...other,
    tale: near.tale,
    place: close.length > 0 ? random.pick(close) : other.place,
    day: near.day + 1 + random.below(4),
  };
}

function retell(incident: Incident, at: number, before: Incident | null, random: Random): ReportInput & { id: string } {
  const language = random.chance(0.5) ? 'en' : 'ar';
  const side = language === 'en' ? 0 : 1;
  const delay = random.chance(0.1) ? random.below(12) * dayMs : random.below(36) * 3_600_000;
  const published = start + incident.day * dayMs + 8 * 3_600_000 + delay;
  const killed = random.chance(0.3) ? incident.killed + random.below(3) : incident.killed;
  const day = weekdays[new Date(start + incident.day * dayMs).getUTCDay()] as readonly [string, string];
  const fill = (text: string, of: Incident = incident) =>
    text
      .replaceAll('{place}', language === 'en' ? of.place.en : of.place.ar)
      .replaceAll('{province}', of.place.province)
      .replaceAll('{site}', of.site[side])
      .replaceAll('{who}', of.who[side])
      .replaceAll('{day}', day[side])
      .replaceAll('{n}', String(of === incident ? killed : of.killed))
      .replaceAll('{m}', String(of.wounded));
  const told = incident.tale[language];
  const paragraphs = [random.pick(told.leads), ...random.shuffle(told.details).slice(0, 2 + random.below(3))].map(
    (text) => fill(text),
  );
  if (before && before.day < incident.day && random.chance(0.3)) {
    const earlier = before.tale[language].titles[0] ?? '';
    paragraphs.push(
      language === 'en' ? `Last month: ${fill(earlier, before)}.` : `وفي الشهر الماضي: ${fill(earlier, before)}.`,
    );
  }
  if (random.chance(0.4)) paragraphs.push(random.pick(furniture[language]));
  return {
    id: `${incident.id}-${at}`,
    outlet: random.pick(outlets),
    language,
    publishedAt: new Date(published).toISOString(),
    title: fill(random.pick(told.titles)),
    body: paragraphs.join('\n\n'),
  };
}
