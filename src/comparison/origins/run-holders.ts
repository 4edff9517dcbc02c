/** A report is set against the first few that hold its run: of a text that a hundred outlets carry, the first stands for all. */
const firstHolders = 4;
const nobody = -1;

let keys = new Float64Array(0);
let holders = new Int32Array(0);
/** Places less one; a power of two less one. */
let mask = 0;

/**
 * Begins a table of runs, by their hashes, with the first few reports that hold each. There is one table, which the next takes over: an
 * incident of sixty reports has some eight thousand runs, for each comparison of which a map would be made and thrown away.
 *
 * @param runs how many there are at most
 */
export function beginRuns(runs: number): void {
  let room = 1 << 10;
  while (room < 2 * runs) room *= 2;
  if (room > keys.length) {
    keys = new Float64Array(room);
    holders = new Int32Array(room * firstHolders);
  }
  mask = room - 1;
  holders.fill(nobody, 0, room * firstHolders);
}

/**
 * Notes that a report holds a run, each report its runs once; calls with those of the first few that are noted already.
 *
 * @param report a number of 0 or more
 */
export function noteRun(run: number, report: number, call: (earlier: number) => void): void {
  // The upper half of the hash.
  let at = (run / 0x200000) & mask;
  while (holders[at * firstHolders] !== nobody && keys[at] !== run) at = (at + 1) & mask;
  keys[at] = run;
  const first = at * firstHolders;
  for (let place = first; place < first + firstHolders; place++) {
    const holder = holders[place] as number;
    if (holder === nobody) {
      holders[place] = report;
      return;
    }
    call(holder);
  }
}
