/** How a place is built or governed: what kind of answer it is to "where?". */
export type PlaceType =
  | 'world-region'
  | 'country'
  | 'region'
  | 'province'
  | 'district'
  | 'city'
  | 'town'
  | 'village'
  | 'neighbourhood'
  | 'base'
  | 'port'
  | 'airport'
  | 'facility'
  | 'water'
  | 'natural';

/** A place, without language. */
export interface PlaceConcept {
  readonly kind: 'place';
  /** `place:iq`, `place:iq/nineveh`, `place:iq/nineveh/zummar`. */
  readonly id: string;
  readonly type: PlaceType;
  /** Direct containers (ids), usually one. */
  readonly parents: readonly string[];
  /** Degrees north, to about a kilometre; null where a point would say nothing (a sea, a continent). */
  readonly lat: number | null;
  /** Degrees east. */
  readonly lon: number | null;
  /** Inhabitants, 0 where unknown; only good for preferring one namesake to another. */
  readonly population: number;
}

export type ActorType =
  | 'state'
  | 'government'
  | 'armed-force'
  | 'armed-group'
  | 'police'
  | 'ministry'
  | 'agency'
  | 'monitor'
  | 'news-agency'
  | 'outlet'
  | 'international'
  | 'party'
  | 'company'
  | 'hospital'
  | 'people'
  | 'person'
  | 'role';

/** Someone who acts or speaks: a state, its organs, a group, an outlet, a person, an office. */
export interface ActorConcept {
  readonly kind: 'actor';
  /** `actor:us`, `actor:us/military`, `actor:us/centcom`, `actor:sdf`. */
  readonly id: string;
  readonly type: ActorType;
  /** What it is part of: us/centcom, us/military, us. A generic (`actor:org/military`) is a parent of its instances. */
  readonly parents: readonly string[];
  /** Who makes up a coalition or a union: each member is held by it. */
  readonly members: readonly string[];
  /** The id of the state or bloc it stands with, where settled. */
  readonly side: string | null;
  /** The id of the country it belongs to. */
  readonly country: string | null;
}

/** A class of things or persons that reports name by a noun. */
export interface ThingConcept {
  readonly kind: 'thing';
  /** `thing:vehicle/truck`. */
  readonly id: string;
  readonly parents: readonly string[];
  readonly animate: boolean;
}

/** What a name stands for: a place, an actor or a thing. */
export type Concept = PlaceConcept | ActorConcept | ThingConcept;

/** What a name is, grammatically: how it may stand in a sentence. */
export type NameSort = 'name' | 'demonym' | 'adjective' | 'metonym' | 'noun' | 'abbreviation';

/** One way in which a language names a concept. */
export interface NameEntry {
  readonly concept: string;
  /** As printed; Arabic without vowel signs, adjectives and nouns in the masculine singular. */
  readonly name: string;
  readonly language: 'en' | 'ar' | (string & {});
  /** Demonym "Russians"; adjective "Russian", «روسي»; metonym "Moscow" for actor:ru; noun for things. */
  readonly sort: NameSort;
  /** Also a common word or a person's name: a name only after a type noun or a locative preposition. */
  readonly ambiguous?: boolean;
  /** A plural that no rule makes: "men", «صواريخ». Absent for what the language pack inflects. */
  readonly plural?: boolean;
}
