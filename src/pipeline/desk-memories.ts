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
/** Segments of all that are kept; each takes some 25 kB. */
const most = 6_000;

/**
 * What a desk keeps of its large incidents, as far as there is room: by GreedyDual-Size (Cao and Irani 1997), where what has not been asked for
 * the longest goes first, and of two the smaller, which is compared from the start in less time.
 */
export class DeskMemories {
  private readonly places = new Map<string, Place>();
  private size = 0;
  /** Rank of what was forgotten last: whoever comes now stands above it. */
  private sunk = 0;

  constructor(private readonly room = most) {}

  /** What is kept of an incident of so many segments; null where nothing is. */
  of(incident: string, size: number): IncidentMemory | null {
    if (size < least || size > this.room) {
      this.forget(incident);
      return null;
    }
    const known = this.places.get(incident);
    const place = known ?? { memory: new IncidentMemory(), size: 0, rank: 0 };
    if (known === undefined) this.places.set(incident, place);
    this.size += size - place.size;
    place.size = size;
    place.rank = this.sunk + size;
    while (this.size > this.room) this.sink(incident);
    return place.memory;
  }

  /** Forgets what an incident that stands no more was. */
  forget(incident: string): void {
    this.size -= this.places.get(incident)?.size ?? 0;
    this.places.delete(incident);
  }

  private sink(but: string): void {
    let [lowest, rank] = ['', Number.POSITIVE_INFINITY];
    for (const [incident, place] of this.places)
      if (incident !== but && place.rank < rank) [lowest, rank] = [incident, place.rank];
    this.sunk = rank;
    this.forget(lowest);
  }
}
