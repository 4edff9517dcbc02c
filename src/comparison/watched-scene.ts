import type { Claim, Incident } from '../model';
import type { Happening, Happenings } from './alignment/happenings';
import type { ConceptIndex } from './concepts';
import { fact, Looks } from './looks';
import type { Scene } from './scene';

/** Events of an incident, most told first, that say what it is. */
const telling = 6;

const places = fact(({ incident }) => incident.places.join(' '));
const foremost = fact((scene) => scene.foremost.join(' '));
const events = fact(({ incident }) => incident.events.join(' '));
const when = fact(({ incident }) => JSON.stringify(incident.when));
const main = fact(({ happenings }) => happenings.main);

/** A scene that writes down what is looked at in it. */
export class WatchedScene implements Scene {
  readonly known = new Map<unknown, unknown>();
  readonly happenings: Happenings;
  readonly incident: Incident;
  private readonly leading: readonly string[];

  constructor(
    private readonly told: readonly Claim[],
    incident: Incident,
    readonly index: ConceptIndex,
    happenings: Happenings,
    readonly publishedAt: Scene['publishedAt'],
    readonly voiceOf: Scene['voiceOf'],
    readonly isAbridged: Scene['isAbridged'],
    readonly languageOf: Scene['languageOf'],
    readonly stemOf: Scene['stemOf'],
    readonly lengthOf: Scene['lengthOf'],
    readonly sharedWords: Scene['sharedWords'],
    readonly looks = new Looks(),
  ) {
    this.incident = new WatchedIncident(incident, looks);
    this.leading = incident.events.slice(0, telling);
    this.happenings = new WatchedHappenings(happenings, looks);
  }

  get claims(): readonly Claim[] {
    this.looks.atAll();
    return this.told;
  }

  get foremost(): readonly string[] {
    this.looks.at(foremost);
    return this.leading;
  }
}

/** What an incident is by name anybody may know; of the rest it is written down what was asked. */
class WatchedIncident implements Incident {
  constructor(
    private readonly incident: Incident,
    private readonly looks: Looks,
  ) {}

  get id(): string {
    return this.incident.id;
  }

  get places(): Incident['places'] {
    this.looks.at(places);
    return this.incident.places;
  }

  get events(): Incident['events'] {
    this.looks.at(events);
    return this.incident.events;
  }

  get when(): Incident['when'] {
    this.looks.at(when);
    return this.incident.when;
  }

  get reports(): Incident['reports'] {
    this.looks.atAll();
    return this.incident.reports;
  }

  get passages(): Incident['passages'] {
    this.looks.atAll();
    return this.incident.passages;
  }

  get memberships(): Incident['memberships'] {
    this.looks.atAll();
    return this.incident.memberships;
  }

  get claims(): Incident['claims'] {
    this.looks.atAll();
    return this.incident.claims;
  }
}

class WatchedHappenings implements Happenings {
  constructor(
    private readonly happenings: Happenings,
    private readonly looks: Looks,
  ) {}

  get main(): string {
    this.looks.at(main);
    return this.happenings.main;
  }

  /** A claim's own happening is looked at whenever the claim is. */
  of(claim: Claim): Happening {
    return this.happenings.of(claim);
  }
}
