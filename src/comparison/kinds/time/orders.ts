import type { Claim, Comparison, MomentValue, Order } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { compared, incomparable } from '../../comparison';
import { type Draft, draft, evidenceFor, isPassing } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { areOfOneMatter } from './of-one-matter';

/** What the question of whether something came before or after something else begins with. */
const orderTopic = 'order:';

/** Where a claim sets what it tells before, with or after something else: "two days before the vote", "during the raid". */
export function orderTold(claim: Claim, scene: Scene): Draft | null {
  const order = orderOf(claim);
  if (order === null || isPassing(claim)) return null;
  const told: MomentValue = {
    kind: 'moment',
    from: null,
    to: null,
    precision: 'day',
    weekday: null,
    clock: null,
    zone: 'local',
    text: order.text,
  };
  return draft(claim, told, evidenceFor(claim, claim.evidence), orderTopic + scene.happenings.of(claim).id, false);
}

/** The order that a claim affirms; "were told only after the eruption" affirms it too, in whatever language it is put as a denial. */
function orderOf({ commitment, proposition }: Claim): Order | null {
  const { order, limit } = proposition;
  if (order === undefined || proposition.serial === true || commitment.stage !== 'accomplished') return null;
  if (commitment.polarity === 'denied' && !(limit?.bound === 'after' && order.side === 'after')) return null;
  return order;
}

/** Compares two orders of one deed to one other thing; null where either is none. */
export function compareOrders(a: Stance, b: Stance, { index }: Scene): Comparison | null {
  if (!a[0].topic.startsWith(orderTopic)) return null;
  const slots = { a: a[0].evidence.quote, b: b[0].evidence.quote };
  const [one, other] = [orderOf(a[0].claim), orderOf(b[0].claim)];
  if (one === null || other === null || !areOfOne(one, other)) return incomparable('time.several', slots);
  const ofOneDeed = somePair(a, b, ({ claim: x }, { claim: y }) => areOfOneMatter(x, y, index));
  if (!ofOneDeed) return incomparable('time.several', slots);
  if (one.side === other.side && !areLagsApart(one.lag, other.lag)) return compared('overlaps', 'moment.near', slots);
  return compared('conflicts', 'moment.apart', slots);
}

/** "The vote", «التصويت»: by word, or by the class of event that two words name. */
function areOfOne(x: Order, y: Order): boolean {
  return x.name === y.name || (x.event !== null && x.event === y.event && x.event !== 'act');
}

/** How much longer the one span has to be for the two not to be one guess. */
const guess = 1.5;

function areLagsApart(x: number | null, y: number | null): boolean {
  return x !== null && y !== null && Math.max(x, y) >= guess * Math.min(x, y);
}
