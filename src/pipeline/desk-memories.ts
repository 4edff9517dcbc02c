import type { FiledSegment, Told } from '../clustering';
import { Memory } from '../comparison';

/** What a desk keeps of an incident from one comparison to the next. */
export class IncidentMemory {
  readonly comparison = new Memory();
  private told = new Map<FiledSegment, Told>();
  private read = new Map<FiledSegment, Told>();

  /** What a segment tells, unpacked once for as long as it is part of the incident. */
  readonly toldBy = (segment: FiledSegment): Told => {
    const told = this.told.get(segment) ?? segment.told();
    this.read.set(segment, told);
    return told;
  };

  /** Forgets what was not asked for since the last time. */
  close(): void {
    this.told = this.read;
    this.read = new Map();
  }
}

interface Place {
  readonly memory: IncidentMemory;
  size: number;
  rank: number;
}

/** Segments of an incident from which on it is worth while to keep what is known of it: smaller ones are soon compared. */
const least = 20;
/** Segments of all that are kept; each takes some 23 kB, so that all take some 330 MB at most, of a desk that has as many. */
const most = 14_000;
/** Incidents that are known by name to have been asked for. */
const mostMet = 1_000;
/** Segments that an incident counts for less whenever as many as there is room for have been asked about since. */
const aging = 5;

/**
 * What a desk keeps of its large incidents, as far as there is room. The larger goes before the smaller, which is compared from the start in
 * less time, and what has been asked for lately before what has not: as in GreedyDual-Size (Cao and Irani 1997). Where there is no room
 * left, one that comes new is kept only when it is asked for again: what is kept of an incident is worth nothing until then, and a desk
 * whose reports tell now of this incident and now of that would do little but put it together and throw it away.
 */
export class DeskMemories {
  private readonly places = new Map<string, Place>();
  private size = 0;
  /** Incidents that were asked for when there was no room, the last in the end. */
  private readonly met = new Set<string>();
  /** Segments of all incidents that have been asked for so far. */
  private asked = 0;

  constructor(private readonly room = most) {}

  /** What is kept of an incident of so many segments; null where nothing is. */
  of(incident: string, size: number): IncidentMemory | null {
    if (size < least || size > this.room) {
      this.forget(incident);
      return null;
    }
    const known = this.places.get(incident);
    this.asked += size;
    if (known === undefined && this.size + size > this.room && !this.isAgain(incident)) return null;
    const place = known ?? { memory: new IncidentMemory(), size: 0, rank: 0 };
    if (known === undefined) this.places.set(incident, place);
    this.size += size - place.size;
    place.size = size;
    place.rank = size + (aging * this.asked) / this.room;
    while (this.size > this.room) this.forget(this.lowest());
    return this.places.get(incident)?.memory ?? null;
  }

  /** Forgets what an incident that stands no more was. */
  forget(incident: string): void {
    this.size -= this.places.get(incident)?.size ?? 0;
    this.places.delete(incident);
    this.met.delete(incident);
  }

  /** Whether an incident was asked for of late; it has been from now on. */
  private isAgain(incident: string): boolean {
    if (this.met.delete(incident)) return true;
    this.met.add(incident);
    const [first] = this.met;
    if (this.met.size > mostMet && first !== undefined) this.met.delete(first);
    return false;
  }

  private lowest(): string {
    let [lowest, rank] = ['', Number.POSITIVE_INFINITY];
    for (const [incident, place] of this.places) if (place.rank < rank) [lowest, rank] = [incident, place.rank];
    return lowest;
  }
}
