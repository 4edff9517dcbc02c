import { type Claim, type EventClass, type Family, type Source, traitsOf, type Value } from '../../../model';
import { claimsOfReport } from '../../claims-by-report';
import { type ConceptIndex, isA } from '../../concepts';
import type { Stance } from '../../kind';
import { askedOfScene } from '../../looks';
import { oncePerStance } from '../../once-per-stance';
import type { Scene } from '../../scene';
import { answerToOne } from './answer-to-one';

/** Whose word a figure is: of those who answer for a state, of those who stand against one or watch it, or of neither. */
type Party = 'official' | 'critic';

const officialTypes: ReadonlySet<string> = new Set([
  'state',
  'government',
  'ministry',
  'armed-force',
  'police',
  'agency',
]);

/** Rebels, parties and unions, rights groups and charities, doctors' committees, activists, residents. */
const criticTypes: ReadonlySet<string> = new Set(['armed-group', 'party', 'monitor', 'hospital', 'people']);

const officialRoles = ['official', 'politician'].map((role) => `actor:role/${role}`);

const criticRoles = ['witness', 'activist', 'lawyer', 'party-leader', 'medical-person'].map(
  (role) => `actor:role/${role}`,
);

/** Families of deeds that people do to each other, whose victims both sides count as suits them. */
const strife: ReadonlySet<Family> = new Set(['assault', 'protest', 'custody', 'control']);

/** Families of what nobody does: there who counts later has found more. */
const misfortune: ReadonlySet<Family> = new Set(['nature', 'accident', 'health']);

/** Events of an incident, most told first, that say what it is. */
const telling = 6;

/**
 * Whether two figures come from rivals all through: a state and those who stand against it or watch it, or two states, over
 * what people did to each other. Such figures differ because of who counts, and not because one was counted later.
 */
export function fromRivalParties(a: Stance, b: Stance, scene: Scene): boolean {
  if (!isStrife(scene)) return false;
  const [mine, yours] = [mouthsOf(a, scene), mouthsOf(b, scene)];
  if (mine === null || yours === null) return false;
  return mine.every((one) => yours.every((other) => areRivals(one, other, scene.index)));
}

/** Whose word a figure is; null where an outlet has one that nobody gives it. */
const mouthsOf = oncePerStance((stance, scene): readonly Source[] | null => {
  const found: Source[] = [];
  for (const { claim, value } of stance) {
    const mouth = mouthOf(claim) ?? giverOf(claim, value, scene);
    if (mouth === null) return null;
    found.push(mouth);
  }
  return found;
});

/** "Six killed", a headline says; whom the report has it from, its text does. */
function giverOf({ report, proposition }: Claim, value: Value, scene: Scene): Source | null {
  if (value.kind !== 'quantity') return null;
  const effect = value.effect ?? traitsOf(proposition.event).effect ?? null;
  for (const other of claimsOfReport(report, scene)) {
    if (other.attribution.chain.length < 2) continue;
    const { event, arguments: roles } = other.proposition;
    const same = roles.some(
      ({ value: told }) =>
        told.kind === 'quantity' &&
        told.best === value.best &&
        (told.effect ?? traitsOf(event).effect ?? null) === effect,
    );
    if (same) return mouthOf(other);
  }
  return null;
}

const isStrife = askedOfScene(({ foremost }) => {
  const families = foremost.slice(0, telling).map((event) => traitsOf(event as EventClass)?.family);
  return families.some((family) => strife.has(family)) && !families.some((family) => misfortune.has(family));
});

function areRivals(one: Source, other: Source, index: ConceptIndex): boolean {
  const [mine, yours] = [sideOf(one, index), sideOf(other, index)];
  if (mine !== null && yours !== null && mine !== yours) return !answerToOne(mine, yours, index);
  const [p, q] = [partyOf(one, index), partyOf(other, index)];
  return p !== null && q !== null && p !== q;
}

function mouthOf({ attribution: { chain } }: Claim): Source | null {
  return chain.length > 1 ? (chain.at(-1) ?? null) : null;
}

/** The state or the group under arms that a source answers to, where it is known by name. */
function sideOf({ id, side }: Source, index: ConceptIndex): string | null {
  if (side !== null) return side;
  if (id === null || id.startsWith('actor:org/') || id.startsWith('actor:role/')) return null;
  const type = index.concept(id)?.type ?? '';
  return type === 'state' || type === 'armed-group' ? id : null;
}

function partyOf({ id, role }: Source, index: ConceptIndex): Party | null {
  const type = id === null ? '' : (index.concept(id)?.type ?? '');
  if (criticTypes.has(type)) return 'critic';
  const office = role === null ? null : `actor:role/${role}`;
  if (office !== null && criticRoles.some((root) => isA(office, root, index))) return 'critic';
  if (officialTypes.has(type)) return 'official';
  return office !== null && officialRoles.some((root) => isA(office, root, index)) ? 'official' : null;
}
