import type { ActConcept, Claim, DeedConcept, EventClass } from '../../model';
import { classOf } from '../alignment/acts';
import { toldBy } from '../alignment/deeds';

type Key = EventClass | `act:${ActConcept}` | `deed:${DeedConcept}`;

/**
 * Deeds that bring about one end of what they are done to, each in words and in a way of its own: money is withdrawn, stolen, taken;
 * bodies are found, pulled out, carried away. Of two who are told to have done them one is told against the other where a cleft or the
 * like says so; of deeds told plainly each may have been done.
 */
const ends: Readonly<Record<string, readonly Key[]>> = {
  taken: ['steal', 'seize', 'deed:steal', 'deed:loot', 'deed:seize-thing', 'deed:take', 'deed:steal-data'],
  saved: [
    'rescue',
    'find',
    'evacuate',
    'transport',
    'deed:rescue',
    'deed:pull-out',
    'deed:move-place',
    'deed:remove-thing',
    'deed:take',
  ],
  opened: ['open', 'deed:open', 'deed:clear-way', 'deed:unblock', 'deed:break-thing'],
  closed: ['close', 'deed:close', 'deed:block-way'],
  broken: ['destroy', 'damage', 'deed:break-thing', 'deed:damage', 'deed:crack'],
  stopped: [
    'cancel',
    'end',
    'ban',
    'postpone',
    'disperse',
    'deed:call-off',
    'deed:put-off',
    'deed:stop',
    'deed:ban',
    'deed:break-off',
    'deed:finish',
  ],
  begun: ['begin', 'deed:start', 'deed:organise', 'deed:plan'],
  altered: ['rig', 'deed:change', 'deed:alter-record', 'deed:rig', 'deed:replace'],
  steered: ['fly', 'deed:lead', 'deed:fly', 'deed:control', 'deed:work'],
  sent: [
    'evacuate',
    'displace',
    'deed:evacuate',
    'deed:displace',
    'deed:deport',
    'deed:move-place',
    'deed:remove-thing',
  ],
  dismissed: ['dismiss', 'deed:sack', 'deed:suspend-person'],
  published: ['leak', 'deed:publish', 'deed:leak-info', 'deed:broadcast'],
  covered: ['deed:cover', 'deed:erase', 'deed:clean', 'deed:hide-thing', 'deed:remove-thing'],
  freed: ['release', 'deed:free'],
  placed: ['deed:put', 'deed:plant', 'deed:install', 'deed:bury', 'deed:hide-thing'],
  decided: ['order', 'plan', 'approve', 'deed:decide', 'deed:order', 'deed:approve', 'deed:plan', 'deed:choose'],
  cut: ['outage', 'deed:cut-supply', 'deed:cut-thing', 'deed:switch-off', 'deed:stop-pumping'],
};

const byKey = new Map<string, readonly string[]>();
for (const [end, keys] of Object.entries(ends))
  for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), end]);

/** Whether two deeds can bring one thing to one end. */
export function haveOneEnd(x: Claim, y: Claim): boolean {
  const mine = endsOf(x);
  return mine.size > 0 && [...endsOf(y)].some((end) => mine.has(end));
}

function endsOf(claim: Claim): ReadonlySet<string> {
  const { event, predicate } = claim.proposition;
  const keys = [classOf(claim), `act:${predicate}`, ...toldBy(claim).map((deed) => `deed:${deed}`)];
  return new Set(
    (event === 'act' ? keys : keys.filter((key) => !key.startsWith('act:'))).flatMap((key) => byKey.get(key) ?? []),
  );
}
