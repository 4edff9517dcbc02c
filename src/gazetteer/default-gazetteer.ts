import type { ActorConcept, Concept, NameEntry, ThingConcept } from './concept';
import { createGazetteer } from './create-gazetteer';
import { ACTORS } from './data/actors';
import { COUNTRIES } from './data/countries';
import { CURATED_PLACES } from './data/curated-places';
import { GEONAMES_1 } from './data/geonames-1';
import { GEONAMES_2 } from './data/geonames-2';
import { GEONAMES_3 } from './data/geonames-3';
import { GEONAMES_4 } from './data/geonames-4';
import { OFFICES } from './data/offices';
import { ORGANS } from './data/organs';
import { OUTLETS } from './data/outlets';
import { THINGS } from './data/things';
import { WORLD_REGIONS } from './data/world-regions';
import type { Gazetteer } from './gazetteer';
import { placeCountries } from './place-countries';
import { readActors } from './read-actors';
import { readCountries } from './read-countries';
import { readCuratedPlaces } from './read-curated-places';
import { type Organ, readOrgans } from './read-organs';
import { readPlaceTable } from './read-place-table';
import { readThings } from './read-things';

let cached: Gazetteer | undefined;

/** The gazetteer that comes with the library; read from its tables on the first call, the same object ever after. */
export function defaultGazetteer(): Gazetteer {
  cached ??= load();
  return cached;
}

function load(): Gazetteer {
  const countries = readCountries(COUNTRIES);
  const settled: Concept[] = [];
  const places: Concept[] = [];
  const placeNames: NameEntry[] = [...countries.placeNames];
  readCuratedPlaces(WORLD_REGIONS, places, placeNames);
  for (const table of [GEONAMES_1, GEONAMES_2, GEONAMES_3, GEONAMES_4]) readPlaceTable(table, settled, placeNames);
  readCuratedPlaces(CURATED_PLACES, places, placeNames);

  const organs = new Map<string, Organ>();
  const actors: ActorConcept[] = [...countries.states];
  const actorNames: NameEntry[] = [...countries.stateNames];
  readOrgans(ORGANS, 'org', organs, actors, actorNames);
  readOrgans(OFFICES, 'role', organs, actors, actorNames);
  for (const table of [ACTORS, OUTLETS]) readActors(table, actors, actorNames);

  const things: ThingConcept[] = [];
  const thingNames: NameEntry[] = [];
  readThings(THINGS, things, thingNames);

  return createGazetteer(
    {
      places: {
        concepts: [...placeCountries(countries.places, settled), ...settled, ...places],
        names: placeNames,
        borders: countries.borders,
      },
      actors: { concepts: actors, names: actorNames },
      things: { concepts: things, names: thingNames },
    },
    { organs },
  );
}
