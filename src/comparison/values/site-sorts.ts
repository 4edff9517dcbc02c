import { type ConceptIndex, isA } from '../concepts';

/**
 * Sorts of site and vehicle, each with those that may hold it. Two exclude each other where neither may hold the other: who was at home was
 * not at the airport, but a mosque lies in a market, and a checkpoint on a road. Camps, islands, towers and what else may hold nearly
 * anything are left out.
 */
interface Sort {
  readonly classes: readonly string[];
  readonly within: readonly string[];
}

const sort = (classes: string, within = ''): Sort => ({
  classes: classes.split(' ').map((name) => `thing:${name}`),
  within: within === '' ? [] : within.split(' '),
});

/** What a vehicle stands or moves on. */
const ways = 'road hospital railway bridge tunnel market airport port station crossing checkpoint base park wild';

const sorts: Readonly<Record<string, Sort>> = {
  house: sort('building/house', 'base market port farm'),
  hospital: sort('building/hospital', 'base university'),
  school: sort('building/school', 'base church mosque university'),
  university: sort('building/university', 'road'),
  mosque: sort('building/mosque', 'road market university hospital base airport prison park cemetery school'),
  church: sort('building/church', 'road market university hospital base airport prison park cemetery school wild'),
  temple: sort('building/temple', 'road market university park wild'),
  cemetery: sort('building/cemetery', 'road park church mosque wild'),
  market: sort('building/market', 'road park station airport port stadium'),
  hotel: sort('building/hotel', 'road airport port park market wild sea'),
  restaurant: sort(
    'building/restaurant',
    'road hotel market airport station university park port museum stadium wild sea',
  ),
  stadium: sort('building/stadium', 'road university park school'),
  museum: sort('building/museum', 'road park university'),
  embassy: sort('building/embassy', 'road'),
  checkpoint: sort(
    'building/police-station/checkpoint',
    'road bridge airport station crossing market port base railway tunnel wild',
  ),
  'police-station': sort('building/police-station', 'road airport station crossing port base railway wild'),
  prison: sort('building/prison', 'base police-station wild'),
  base: sort('building/base', 'airport port road wild'),
  factory: sort('building/factory', 'road port base'),
  refinery: sort('building/refinery', 'port'),
  bridge: sort('building/bridge', 'road railway sea port park airport wild'),
  tunnel: sort('building/tunnel', 'road railway station wild'),
  road: sort('building/road', 'base airport port farm park university market bridge tunnel crossing wild'),
  station: sort('building/station', 'railway road airport port tunnel'),
  railway: sort('building/railway', 'road bridge tunnel port wild'),
  airport: sort('building/airport', 'base'),
  port: sort('building/port', 'sea base'),
  crossing: sort('building/crossing', 'road bridge port wild sea'),
  farm: sort('building/farm', 'wild'),
  mine: sort('building/mine-pit', 'wild'),
  park: sort('building/park', 'wild'),
  bank: sort('building/bank', 'road market airport station hotel university'),
  'care-home': sort('building/care-home', 'road church hospital'),
  sea: sort('nature/sea nature/river nature/high-seas'),
  wild: sort('nature/forest nature/mountain nature/desert'),
  car: sort('vehicle/car vehicle/truck vehicle/van vehicle/ambulance', ways),
  bus: sort('vehicle/bus', ways),
  train: sort('vehicle/train', 'railway station bridge tunnel'),
  ship: sort('vehicle/ship', 'port sea bridge'),
  depot: sort('building/depot', 'road port airport base market farm factory refinery railway station wild'),
};

/** Rooms, of which none holds another; what breaks out in one does not break out on the road. */
const rooms: readonly string[] = [
  'kitchen',
  'bathroom',
  'bedroom',
  'engine-room',
  'storeroom',
  'lift',
  'changing-room',
  'operating-room',
  'server-room',
  'lobby',
  'courtroom',
  'attic',
].map((name) => `thing:building-part/${name}`);

/** Outdoor parts of a building, where a car may stand, each with what it may lead into. */
const grounds: Readonly<Record<string, readonly string[]>> = {
  'thing:building-part/entrance': ['thing:building-part/lobby'],
  'thing:building-part/yard': ['thing:building-part/car-park'],
  'thing:building-part/car-park': ['thing:building-part/yard'],
};

/** Whether nothing can be at once in some site of the one class and in some of the other. */
export function excludeEachOther(a: string, b: string, index: ConceptIndex): boolean {
  if (a in grounds || b in grounds) return areGroundsApart(a, b, index);
  const [room, other] = [a, b].map((thing) => rooms.findIndex((name) => isA(thing, name, index))) as [number, number];
  const [x, y] = [a, b].map((thing) => sortOf(thing, index)) as [string | null, string | null];
  if (room >= 0 || other >= 0) return (room >= 0 && other >= 0) || (room >= 0 ? isOnWheels(y) : isOnWheels(x));
  return x !== null && y !== null && x !== y && !sorts[x]?.within.includes(y) && !sorts[y]?.within.includes(x);
}

/** The yard and the kitchen, the entrance and the yard; what lies upstairs lies on no ground. */
function areGroundsApart(a: string, b: string, index: ConceptIndex): boolean {
  if (grounds[a]?.includes(b) || grounds[b]?.includes(a)) return false;
  return [a, b].every(
    (thing) => thing in grounds || upstairs.test(thing) || rooms.some((one) => isA(thing, one, index)),
  );
}

/** A floor above the ground. */
const upstairs = /^thing:building-part\/storey\/[1-9]/u;

function isOnWheels(name: string | null): boolean {
  return name === 'car' || name === 'bus' || name === 'train';
}

function sortOf(thing: string, index: ConceptIndex): string | null {
  for (const name in sorts) if (sorts[name]?.classes.some((one) => isA(thing, one, index))) return name;
  return null;
}
