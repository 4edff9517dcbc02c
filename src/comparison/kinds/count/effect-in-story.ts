import type { Claim, Effect, EventClass, QuantityValue } from '../../../model';
import { claimsBeside } from '../../alignment/claims-beside';
import { toldBy } from '../../alignment/deeds';
import { isA } from '../../concepts';
import type { Scene } from '../../scene';

/** Of the classes of an incident, the most frequent ones say what it is. */
const leading = 5;

/** Classes of a story in which who lives was saved, and who is picked up as well. */
const wrecks: ReadonlySet<string> = new Set<EventClass>(['rescue', 'sink', 'disappear']);

/** Classes of a story in which who is struck fell ill. */
const plagues: ReadonlySet<string> = new Set<EventClass>(['infect', 'outbreak']);

/** Classes of a story in which people are struck by something else. */
const blows: ReadonlySet<string> = new Set<EventClass>(['attack', 'strike', 'explode', 'clash', 'crash', 'shoot']);

/**
 * What befell the counted where its word says it only together with what the story is of: in a shipwreck survivors were rescued, in an
 * outbreak whom it struck fell ill, whom gunmen take or hold was abducted, and what collapsed or was wrecked is destroyed.
 */
export function effectInStory(effect: Effect | null, value: QuantityValue, claim: Claim, scene: Scene): Effect | null {
  if (value.measure !== null) return effect;
  const { unit } = value;
  if (unit === 'person' || unit.startsWith('thing:person')) return ofPersons(effect, value, claim, scene);
  if (effect !== null) return effect;
  return isRuined(unit, claim, scene) ? 'destroyed' : effect;
}

function ofPersons(effect: Effect | null, value: QuantityValue, claim: Claim, scene: Scene): Effect | null {
  const told = (events: ReadonlySet<string>) => scene.foremost.slice(0, leading).some((event) => events.has(event));
  switch (effect) {
    case 'unharmed':
      return told(wrecks) && value.best > 0 && !isSaidMoreOf(claim, scene) ? 'rescued' : effect;
    case 'wounded':
      return told(plagues) && !told(blows) ? 'infected' : effect;
    case 'detained':
      if (isByGunmen(claim, scene)) return 'abducted';
      if (toldBy(claim).includes('rescue') && told(wrecks)) return 'rescued';
      return toldBy(claim).includes('abduct') && scene.foremost.slice(0, leading).includes('abduct')
        ? 'abducted'
        : effect;
    case null:
      if (toldBy(claim).includes('abduct') && isByGunmen(claim, scene)) return 'abducted';
      return isLeavingHome(claim, scene) ? 'displaced' : effect;
    default:
      return effect;
  }
}

/** "Three survivors were taken to hospital": some of them, of whom more is told than that they live. */
function isSaidMoreOf(claim: Claim, scene: Scene): boolean {
  const { start, end } = claim.evidence;
  return claimsBeside(claim, scene).some(
    ({ proposition: { event }, evidence }) =>
      event !== 'survive' && !saved.has(event) && evidence.start < end && start < evidence.end,
  );
}

const saved: ReadonlySet<string> = new Set<EventClass>(['rescue', 'find', 'measure', 'exist', 'detain', 'sink']);

const gunmen = ['actor:org/armed-group', 'thing:person/suspect'];

/** Done by those whose name says that they are no police. */
function isByGunmen({ proposition }: Claim, { index }: Scene): boolean {
  return proposition.arguments.some(
    ({ role, value }) =>
      role === 'agent' &&
      value.kind === 'actor' &&
      [value.id, value.thing].some((id) => id !== null && gunmen.some((root) => isA(id, root, index))),
  );
}

/** "1,700 residents had to leave their homes". */
function isLeavingHome({ proposition }: Claim, { index }: Scene): boolean {
  if (proposition.event !== 'leave') return false;
  return proposition.arguments.some(({ role, value }) => {
    if (role !== 'origin' && role !== 'patient') return false;
    const thing = value.kind === 'place' ? value.thing : value.kind === 'thing' ? value.id : null;
    return isA(thing, 'thing:building/house', index);
  });
}

/** Houses that collapse, and whatever is wrecked. */
function isRuined(unit: string, claim: Claim, { index }: Scene): boolean {
  const { event } = claim.proposition;
  if (event === 'collapse') return isA(unit, 'thing:building', index);
  return event === 'damage' && unit.startsWith('thing:') && toldBy(claim).includes('destroy');
}
