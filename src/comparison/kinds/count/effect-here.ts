import { type Claim, type Effect, type EventClass, type QuantityValue, traitsOf } from '../../../model';
import { isTelling, toldBy } from '../../alignment/deeds';
import type { Scene } from '../../scene';
import { effectFromOthers } from './effect-from-others';
import { effectInStory } from './effect-in-story';
import { isOfJailbreak } from './jailbreak';

/** A number with the event's effect where it names none of its own. */
export function withEffect(value: QuantityValue, claim: Claim, scene: Scene): QuantityValue {
  const { proposition } = claim;
  const told = effectFromOthers(value, value.effect ?? effectOfEvent(value, proposition.event), claim, scene);
  // What is shot down was intercepted, and what burned was destroyed.
  const effect =
    told === 'destroyed' && proposition.event === 'shoot-down'
      ? 'intercepted'
      : told === null && proposition.event === 'burn' && isOfThings(value)
        ? 'destroyed'
        : told === null && isPartTaken(value, claim, scene)
          ? 'attended'
          : told === null && isTaken(value, claim, scene)
            ? 'abducted'
            : suffered(told, proposition);
  const gone = effectInStory(goneFrom(effect, value.scope.qualifiers.length === 0, claim, scene), value, claim, scene);
  const unit = gone === 'launched' && value.unit === bomb ? projectile : value.unit;
  return gone === value.effect && unit === value.unit ? value : { ...value, effect: gone, unit };
}

/** Who is missing after an abduction was taken; and those who fled are at large where the story is of an escape, and else displaced. */
function goneFrom(effect: Effect | null, bare: boolean, { proposition }: Claim, scene: Scene): Effect | null {
  if (effect !== 'missing' && effect !== 'escaped' && effect !== 'displaced') return effect;
  const told = scene.foremost.slice(0, leading);
  if (effect === 'missing') return told.includes('abduct') ? 'abducted' : effect;
  if (isOfJailbreak(effect, proposition, bare, scene)) return 'escaped';
  const [broke, fled] = [told.includes('escape'), told.includes('flee') || told.includes('displace')];
  return broke === fled ? effect : broke ? 'escaped' : 'displaced';
}

/** What is called no more than a bomb and is fired («قنبلة» of tear gas, of a mortar) is any of what is fired. */
const bomb = 'thing:weapon/bomb';
const projectile = 'thing:weapon/projectile';

/** Classes of what people come together for. */
const gatherings: ReadonlySet<string> = new Set<EventClass>(['protest', 'attend', 'riot', 'labour-strike']);

/** "40,000 workers took part in it", "came": where the story is of a gathering, by whatever word they were there. */
function isPartTaken(value: QuantityValue, claim: Claim, scene: Scene): boolean {
  if (value.measure !== null || value.unit !== 'person' || !isTelling(claim)) return false;
  if (!toldBy(claim).includes('attend')) return false;
  return scene.foremost.slice(0, leading).some((event) => gatherings.has(event));
}

/** "52 were taken": in the story of an abduction. */
function isTaken({ unit, measure }: QuantityValue, { proposition }: Claim, scene: Scene): boolean {
  if (unit !== 'person' || measure !== null || proposition.predicate !== 'take') return false;
  return (
    scene.foremost.slice(0, leading).includes('abduct') && proposition.arguments.some(({ role }) => role === 'patient')
  );
}

/** "Five fire engines took part": things do not come in numbers of their own accord. */
function effectOfEvent(value: QuantityValue, event: EventClass): Effect | null {
  const { effect = null } = value.measure === null ? traitsOf(event) : {};
  return effect === 'attended' && isOfThings(value) ? null : effect;
}

function isOfThings({ unit, measure }: QuantityValue): boolean {
  return measure === null && unit.startsWith('thing:') && !unit.startsWith('thing:person');
}

/** Of the classes of an incident, the most frequent ones say what it is. */
const leading = 5;

const ailing: ReadonlySet<EventClass> = new Set<EventClass>(['infect', 'poison']);

/** «أصيب 89 شخصا بالتسمم», «أصيبوا بالمرض»: what struck them says what befell them. */
function suffered(told: Effect | null, { arguments: roles }: Claim['proposition']): Effect | null {
  if (told !== 'struck' && told !== 'wounded') return told;
  for (const { role, value } of roles)
    if (role === 'means' && value.kind === 'happening' && (told === 'struck' || ailing.has(value.event)))
      return traitsOf(value.event).effect ?? told;
  return told;
}
