import type { Claim, Role, Value } from '../../model';
import { classOf } from '../alignment/acts';
import { sharesDeed } from '../alignment/deeds';
import { isUnspecific } from '../alignment/event-group';
import { claimsOfReport } from '../claims-by-report';
import { type Draft, isPassing } from '../draft';
import type { Kind } from '../kind';
import { beginnersTopic } from '../kinds/agent/beginners';
import { isDoneOnce } from '../kinds/agent/done-once';
import type { Scene } from '../scene';
import { isBlow, isOneBlow } from './one-blow';

/** Somebody told, by a source or an outlet, to have done a deed of which there is one. */
export interface Telling {
  readonly answer: Draft;
  /** The claim that names the deed: another of its report, where its own words are "did it", "was behind it". */
  readonly deed: Claim;
  /** What it was done to; of a pronoun what the same report tells of that deed. Empty where that is not told. */
  readonly befallen: readonly Value[];
}

/** Beyond this many the first ones stand for them. */
const enough = 96;

export function tellingsIn(scene: Scene, kind: Kind): readonly Telling[] {
  const found: Telling[] = [];
  for (const claim of scene.claims) {
    if (!isTold(claim)) continue;
    for (const answer of kind.answers(claim, scene)) {
      if (answer.denies || answer.open || answer.topic === beginnersTopic || answer.value.kind === 'happening')
        continue;
      const deed = deedOf(claim, scene);
      if (deed === undefined) continue;
      found.push({ answer, deed, befallen: befallenOf(claim, deed, scene) });
      if (found.length === enough) return found;
    }
  }
  return found;
}

/** Done, as far as its teller knows, and told by more than a mention. */
function isTold(claim: Claim): boolean {
  const { commitment, proposition, attribution } = claim;
  const { polarity, stage, certainty, conditional } = commitment;
  if (polarity !== 'affirmed' || stage !== 'accomplished' || certainty !== 'certain' || conditional) return false;
  return proposition.serial !== true && !isPassing(claim) && attribution.act !== 'accuse';
}

/** "Did it", "was behind it", "carried it out": words that name no deed and take up the one told before. */
function takesUp({ proposition: { event, deeds, arguments: roles } }: Claim): boolean {
  if (event !== 'happen' && !(event === 'act' && deeds?.every((deed) => deed === 'carry-out') === true)) return false;
  return !roles.some(({ role }) => role === 'patient' || role === 'target' || role === 'topic');
}

function deedOf(claim: Claim, scene: Scene): Claim | undefined {
  if (!takesUp(claim)) return isUnspecific(classOf(claim)) ? undefined : claim;
  // Who ordered it and who did it are two answers.
  if (claim.proposition.deeds?.includes('order') === true) return undefined;
  return claimsOfReport(claim.report, scene).findLast(
    (other) =>
      isBefore(other, claim) &&
      other.commitment.polarity === 'affirmed' &&
      !isUnspecific(classOf(other)) &&
      isDoneOnce(other) &&
      !isPassing(other),
  );
}

/** Roles beside which a claim still leaves what was done to whom to a pronoun. */
const beside: ReadonlySet<Role> = new Set<Role>(['agent', 'time', 'cause']);

function befallenOf(claim: Claim, deed: Claim, scene: Scene): readonly Value[] {
  const own = undergoers(deed);
  if (own.length > 0 || !deed.proposition.arguments.every(({ role }) => beside.has(role))) return own;
  const told = claimsOfReport(claim.report, scene).filter(
    (other) =>
      other !== claim &&
      isBefore(other, claim) &&
      claim.sentence - other.sentence <= reach &&
      other.commitment.polarity === 'affirmed' &&
      undergoers(other).length > 0,
  );
  const source =
    told.findLast((other) => isAlike(other, deed)) ?? told.findLast(({ sentence }) => claim.sentence - sentence < 2);
  return source === undefined ? [] : undergoers(source);
}

/** Sentences back to which a pronoun may reach. */
const reach = 3;

function isAlike(other: Claim, deed: Claim): boolean {
  const [x, y] = [classOf(other), classOf(deed)];
  if (x === y && x !== 'act') return true;
  if (x === 'act' && y === 'act' && other.proposition.predicate === deed.proposition.predicate) return true;
  return sharesDeed(deed, other) || isOneBlow(other, deed);
}

function isBefore(other: Claim, { sentence, evidence }: Claim): boolean {
  if (other.evidence.part !== evidence.part) return false;
  return other.sentence < sentence || (other.sentence === sentence && other.evidence.start < evidence.start);
}

/** What a claim says its deed was done to: things, bodies and places; of what is no blow also another event ("ordered her release"). */
function undergoers(claim: Claim): readonly Value[] {
  const event = classOf(claim);
  if (event === 'be' || event === 'measure') return [];
  return claim.proposition.arguments.flatMap(({ role, value }): Value[] => {
    // «أشعلوا النار في المخزن»: what somebody sets a fire in burns.
    const site = value.kind === 'place' ? value.thing !== null : value.kind === 'thing';
    const lit = event === 'burn' && site && (role === 'place' || role === 'topic');
    if (role !== 'patient' && role !== 'target' && !lit) return [];
    if (value.kind === 'happening') return isBlow(claim) ? [] : [value];
    return value.kind === 'thing' || value.kind === 'actor' || value.kind === 'place' ? [value] : [];
  });
}
