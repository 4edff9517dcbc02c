/**
 * Event classes, after PLOVER and ACE with what general news needs besides. Each declares what shared code wants to
 * know of it, so that nothing outside this table branches on a class.
 */
export interface EventTraits {
  /** Classes of one family can tell of the same happening ("struck", "bombed", "exploded", "killed"). */
  readonly family: Family;
  /** The class that cannot be true of the same thing at the same time. */
  readonly opposite?: string;
  /** Where the same happening may be told as this class too (the more general word). */
  readonly broader?: string;
  /** Count effect that the event has on what it befalls. */
  readonly effect?: import('./quantity').Effect;
  /** The state that it leaves what it befalls in (result states, Parsons 1990). */
  readonly result?: { readonly scale: import('./state').StateScale; readonly sign: 1 | -1 };
  /** The state that what it befalls is in while it goes on. */
  readonly meanwhile?: { readonly scale: import('./state').StateScale; readonly sign: 1 | -1 };
  /** The class of thing that it is done with, whether or not it is named. */
  readonly by?: string;
}

/** The fields of life that classes of event are grouped by. */
export type Family =
  | 'assault'
  | 'harm'
  | 'damage'
  | 'accident'
  | 'nature'
  | 'movement'
  | 'custody'
  | 'control'
  | 'protest'
  | 'dealing'
  | 'decision'
  | 'law'
  | 'office'
  | 'vote'
  | 'economy'
  | 'change'
  | 'health'
  | 'technology'
  | 'search'
  | 'existence'
  | 'speech'
  | 'state';

/** All classes of event by name, with what each is to the others; {@link traitsOf} reads them. */
export const eventClasses = {
  // assault
  attack: { family: 'assault' },
  strike: { family: 'assault', broader: 'attack', effect: 'struck' },
  launch: { family: 'assault', broader: 'attack', effect: 'launched' },
  shoot: { family: 'assault', broader: 'attack', by: 'thing:weapon/firearm' },
  explode: { family: 'assault' },
  intercept: { family: 'assault', effect: 'intercepted' },
  'shoot-down': { family: 'assault', effect: 'destroyed' },
  clash: { family: 'assault', opposite: 'calm' },
  calm: { family: 'assault', opposite: 'clash' },
  ambush: { family: 'assault', broader: 'attack' },
  stab: { family: 'assault', broader: 'attack', by: 'thing:weapon/blade' },
  raid: { family: 'assault', broader: 'attack' },
  gas: { family: 'assault', broader: 'attack' },
  terrorism: { family: 'assault', broader: 'attack' },
  rape: { family: 'assault', broader: 'attack' },
  torture: { family: 'assault', broader: 'attack' },
  // harm
  kill: { family: 'harm', effect: 'killed', result: { scale: 'life', sign: -1 } },
  die: { family: 'harm', effect: 'killed', opposite: 'survive', result: { scale: 'life', sign: -1 } },
  wound: { family: 'harm', effect: 'wounded' },
  survive: { family: 'harm', effect: 'unharmed', opposite: 'die', result: { scale: 'life', sign: 1 } },
  harm: { family: 'harm', effect: 'casualties' },
  poison: { family: 'harm', effect: 'poisoned', by: 'thing:weapon/chemical' },
  murder: { family: 'harm', effect: 'killed', broader: 'kill', result: { scale: 'life', sign: -1 } },
  /** Killed by one's own hand. */
  suicide: { family: 'harm', effect: 'killed', broader: 'die', result: { scale: 'life', sign: -1 } },
  // damage
  burn: { family: 'damage', broader: 'destroy', meanwhile: { scale: 'burning', sign: -1 } },
  destroy: { family: 'damage', effect: 'destroyed', opposite: 'repair', result: { scale: 'damage', sign: -1 } },
  damage: { family: 'damage', broader: 'destroy', result: { scale: 'damage', sign: -1 } },
  collapse: { family: 'damage' },
  leak: { family: 'damage' },
  repair: { family: 'damage', opposite: 'destroy' },
  build: { family: 'damage', opposite: 'destroy' },
  // accident
  crash: { family: 'accident' },
  sink: { family: 'accident' },
  derail: { family: 'accident', broader: 'crash' },
  malfunction: { family: 'accident' },
  stampede: { family: 'accident' },
  /** What nobody meant. */
  accident: { family: 'accident', broader: 'disaster' },
  /** A word for what went wrong that leaves open whether anybody meant it: incident, tragedy. */
  disaster: { family: 'accident' },
  negligence: { family: 'accident' },
  sabotage: { family: 'assault' },
  // nature
  quake: { family: 'nature' },
  flood: { family: 'nature' },
  storm: { family: 'nature' },
  wildfire: { family: 'nature', meanwhile: { scale: 'burning', sign: -1 } },
  erupt: { family: 'nature' },
  landslide: { family: 'nature' },
  drought: { family: 'nature' },
  // movement
  arrive: { family: 'movement', opposite: 'leave' },
  leave: { family: 'movement', opposite: 'stay' },
  stay: { family: 'movement', opposite: 'leave' },
  flee: { family: 'movement', broader: 'leave', opposite: 'stay', effect: 'displaced' },
  evacuate: { family: 'movement', effect: 'displaced', result: { scale: 'presence', sign: -1 } },
  displace: { family: 'movement', effect: 'displaced' },
  return: { family: 'movement', opposite: 'leave' },
  travel: { family: 'movement' },
  transport: { family: 'movement' },
  cross: { family: 'movement' },
  // custody
  detain: { family: 'custody', effect: 'detained', opposite: 'release', result: { scale: 'custody', sign: -1 } },
  abduct: { family: 'custody', effect: 'abducted', opposite: 'release', result: { scale: 'custody', sign: -1 } },
  release: { family: 'custody', effect: 'released', opposite: 'detain', result: { scale: 'custody', sign: 1 } },
  escape: { family: 'custody', opposite: 'detain', result: { scale: 'custody', sign: 1 } },
  surrender: { family: 'custody' },
  // control
  seize: { family: 'control', opposite: 'lose-control' },
  'lose-control': { family: 'control', opposite: 'seize' },
  /** Has in its power, as it had: what `seize` leads to. */
  hold: { family: 'control' },
  advance: { family: 'control', opposite: 'withdraw' },
  withdraw: { family: 'control', opposite: 'advance' },
  deploy: { family: 'control', opposite: 'withdraw' },
  besiege: { family: 'control' },
  close: { family: 'control', opposite: 'open', result: { scale: 'openness', sign: -1 } },
  open: { family: 'control', opposite: 'close', result: { scale: 'openness', sign: 1 } },
  overthrow: { family: 'control' },
  // protest
  protest: { family: 'protest', effect: 'attended' },
  riot: { family: 'protest', broader: 'protest' },
  disperse: { family: 'protest' },
  'labour-strike': { family: 'protest', broader: 'protest' },
  attend: { family: 'protest', effect: 'attended' },
  // dealing between parties
  meet: { family: 'dealing' },
  negotiate: { family: 'dealing' },
  agree: { family: 'dealing', opposite: 'refuse' },
  refuse: { family: 'dealing', opposite: 'agree' },
  support: { family: 'dealing', opposite: 'oppose' },
  oppose: { family: 'dealing', opposite: 'support' },
  'cease-fire': { family: 'dealing', opposite: 'violate' },
  violate: { family: 'dealing', opposite: 'comply' },
  comply: { family: 'dealing', opposite: 'violate' },
  aid: { family: 'dealing' },
  cooperate: { family: 'dealing' },
  'cut-ties': { family: 'dealing', opposite: 'restore-ties' },
  'restore-ties': { family: 'dealing', opposite: 'cut-ties' },
  // decision
  approve: { family: 'decision', opposite: 'reject' },
  reject: { family: 'decision', opposite: 'approve' },
  ban: { family: 'decision', opposite: 'allow' },
  allow: { family: 'decision', opposite: 'ban' },
  sanction: { family: 'decision', opposite: 'lift' },
  lift: { family: 'decision', opposite: 'sanction' },
  order: { family: 'decision' },
  plan: { family: 'decision', opposite: 'cancel' },
  cancel: { family: 'decision', opposite: 'plan' },
  postpone: { family: 'decision', opposite: 'begin' },
  begin: { family: 'decision', opposite: 'end' },
  end: { family: 'decision', opposite: 'begin' },
  continue: { family: 'decision', opposite: 'end' },
  resume: { family: 'decision', opposite: 'end' },
  // law
  accuse: { family: 'law', opposite: 'acquit' },
  charge: { family: 'law', opposite: 'acquit' },
  convict: { family: 'law', opposite: 'acquit' },
  acquit: { family: 'law', opposite: 'convict' },
  sentence: { family: 'law', opposite: 'acquit' },
  execute: { family: 'law', effect: 'killed', result: { scale: 'life', sign: -1 } },
  sue: { family: 'law' },
  investigate: { family: 'law' },
  extradite: { family: 'law' },
  // office
  appoint: { family: 'office', opposite: 'dismiss' },
  dismiss: { family: 'office', effect: 'dismissed', opposite: 'appoint' },
  resign: { family: 'office', opposite: 'stay' },
  // vote
  vote: { family: 'vote', effect: 'voted' },
  win: { family: 'vote', opposite: 'lose' },
  lose: { family: 'vote', opposite: 'win' },
  run: { family: 'vote' },
  rig: { family: 'vote' },
  // economy
  buy: { family: 'economy', opposite: 'sell' },
  sell: { family: 'economy', opposite: 'buy' },
  pay: { family: 'economy' },
  invest: { family: 'economy' },
  produce: { family: 'economy' },
  export: { family: 'economy' },
  import: { family: 'economy' },
  steal: { family: 'economy' },
  // change
  rise: { family: 'change', opposite: 'fall' },
  fall: { family: 'change', opposite: 'rise' },
  stabilise: { family: 'change' },
  improve: { family: 'change', opposite: 'worsen' },
  worsen: { family: 'change', opposite: 'improve' },
  succeed: { family: 'change', opposite: 'fail' },
  fail: { family: 'change', opposite: 'succeed' },
  // health
  infect: { family: 'health', effect: 'infected' },
  recover: { family: 'health' },
  hospitalise: { family: 'health', effect: 'hospitalised' },
  outbreak: { family: 'health' },
  /** A heart attack, a stroke, a natural death: the body's own failing. */
  illness: { family: 'health' },
  // technology
  hack: { family: 'technology' },
  outage: { family: 'technology' },
  breach: { family: 'technology' },
  test: { family: 'technology' },
  // search
  search: { family: 'search' },
  find: { family: 'search' },
  rescue: { family: 'search', effect: 'rescued' },
  disappear: { family: 'search', effect: 'missing' },
  // existence and state
  exist: { family: 'existence' },
  carry: { family: 'state' },
  store: { family: 'state' },
  own: { family: 'state' },
  use: { family: 'state' },
  fly: { family: 'state' },
  belong: { family: 'state' },
  measure: { family: 'state' },
  cause: { family: 'state' },
  target: { family: 'assault', broader: 'attack' },
  /** The incident itself, where words only point at it ("was behind it", "took place"). */
  happen: { family: 'existence' },
  /** A subject that is what its complement says. */
  be: { family: 'state' },
  /** Any doing that no class names; told apart by its predicate and its arguments. */
  act: { family: 'state' },
  // speech
  condemn: { family: 'speech', opposite: 'praise' },
  praise: { family: 'speech', opposite: 'condemn' },
  threaten: { family: 'speech' },
  apologise: { family: 'speech' },
  demand: { family: 'speech' },
  promise: { family: 'speech' },
  respond: { family: 'speech' },
  offer: { family: 'speech' },
  /** Tells, warns or notifies somebody: told of as a deed of its own ("had been warned", "gave no notice"). */
  inform: { family: 'speech' },
} as const satisfies Record<string, EventTraits>;

/** The name of a class of event. */
export type EventClass = keyof typeof eventClasses;

/** Of one shape and in a table: traits are asked for at every step. */
const traits: ReadonlyMap<string, EventTraits> = new Map(
  Object.entries<EventTraits>(eventClasses).map(
    ([event, { family, opposite, broader, effect, result, meanwhile, by }]) => [
      event,
      { family, opposite, broader, effect, result, meanwhile, by },
    ],
  ),
);

/** Traits of a class, widened to the interface. */
export function traitsOf(event: EventClass): EventTraits {
  return traits.get(event) as EventTraits;
}
