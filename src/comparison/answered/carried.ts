import type { Argument, Claim, DeedConcept, EventClass, Role } from '../../model';
import { claimsBeside } from '../alignment/claims-beside';
import { toldBy } from '../alignment/deeds';
import { nameForm } from '../comparison';
import type { Scene } from '../scene';

/**
 * Verbs that only say who had, got or gave what their object names ("had no licence", "gave a warning"; support verbs, Gross 1981):
 * the deed is the noun's.
 */
const acts: ReadonlySet<string> = new Set(['have', 'take', 'keep', 'make', 'give', 'send', 'achieve']);
const deeds: ReadonlySet<DeedConcept> = new Set<DeedConcept>(['receive', 'own', 'hand-over', 'send']);
const events: ReadonlySet<EventClass> = new Set<EventClass>(['own', 'buy', 'offer']);

/** Whether a claim's verb may carry a noun's deed. */
export function carries(claim: Claim): boolean {
  const { event, predicate } = claim.proposition;
  if (event === 'act' ? acts.has(predicate) : events.has(event)) return true;
  return toldBy(claim).some((deed) => deeds.has(deed));
}

/** A verb, the claim of the noun that it carries, and the argument that names the noun. */
export interface Carried {
  readonly verb: Claim;
  readonly noun: Claim;
  readonly named: Argument;
}

/** The verbs that carry one of some nouns. */
export function carriedBy(scene: Scene, nouns: Iterable<Claim>): readonly Carried[] {
  const found: Carried[] = [];
  for (const noun of nouns) {
    if (noun.proposition.arguments.some(({ role }) => role === 'agent' || role === 'patient')) continue;
    for (const verb of claimsBeside(noun, scene)) {
      const named = isCarrierOf(verb, noun) ? namedIn(verb, noun) : undefined;
      if (named === undefined) continue;
      found.push({ verb, noun, named });
      break;
    }
  }
  return found;
}

function isCarrierOf(verb: Claim, noun: Claim): boolean {
  if (verb === noun || verb.origin !== noun.origin || verb.commitment.polarity !== noun.commitment.polarity)
    return false;
  const inside = noun.evidence.start >= verb.evidence.start && noun.evidence.end <= verb.evidence.end;
  return inside && carries(verb);
}

/** «أي رخصة» of «رخصة». */
function namedIn(verb: Claim, { proposition: { predicate } }: Claim): Argument | undefined {
  const noun = nameForm(predicate);
  return verb.proposition.arguments.find(
    ({ role, value }) => role === 'patient' && 'name' in value && nameForm(value.name).split(' ').includes(noun),
  );
}

/**
 * A verb without the noun that it carries, its other party told of as who did the noun's deed and as whom it was done to: "got no
 * permission", "no permission was given to him".
 */
export function withoutNoun(claim: Claim, noun: Argument): readonly Claim[] {
  const { proposition } = claim;
  const rest = proposition.arguments.filter((argument) => argument !== noun);
  const told = (from: Role, to: Role): Claim => ({
    ...claim,
    proposition: {
      ...proposition,
      arguments: rest.map((argument) => (argument.role === from ? { ...argument, role: to } : argument)),
    },
  });
  return [told('agent', 'patient'), told('patient', 'agent')];
}
