import type { Claim, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { isAnybody } from '../../alignment/arguments-agree';
import { tellsOfIncident } from '../../alignment/event-group';
import { speakersIn } from '../../answered/argument-tie';
import { orderOtherDeeds } from '../../answered/directives';
import { homeOf } from '../../home';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { speakerOf } from '../agent/speaker';
import { isBare } from './is-bare';
import { isOtherAilment } from './other-ailment';
import { objectRoles, sameSubject, valuesOf } from './roles-told';

/** Whether a denial and an assertion may speak of one thing: neither names what, who, where or whose of another than the other one does. */
export function areOfOneMatter(denial: Claim, assertion: Claim, scene: Scene): boolean {
  if (!objectsMeet(denial, assertion, scene)) return false;
  if (isOfAnother(denial, assertion, scene) || isOfAnotherCountry(denial, assertion, scene)) return false;
  if (isByOther(denial, assertion, scene) || orderOtherDeeds(denial, assertion, scene)) return false;
  return meetInHolder(denial, assertion, scene) && meetInMatter(denial, assertion);
}

/** Who denies having offered or threatened anything does not speak of what another did; a stroke is no heart attack. */
function isOfAnother(denial: Claim, assertion: Claim, { index }: Scene): boolean {
  const { event } = denial.proposition;
  if (isOtherAilment(denial, assertion)) return true;
  const speaker = isBare(denial) && traitsOf(event).family === 'speech' ? speakerOf(denial, index) : null;
  return (
    speaker !== null &&
    assertion.proposition.arguments.some(
      ({ role, value }) => role === 'agent' && compareValues(speaker, value, index).relation === 'conflicts',
    )
  );
}

/** "Ruled out that a warplane had attacked it", and the missile that was fired: what is denied of one hand or weapon leaves another's deed. */
function isByOther(denial: Claim, assertion: Claim, { index }: Scene): boolean {
  const [mine, yours] = [denial, assertion].map((claim) =>
    [...valuesOf(claim, 'agent'), ...valuesOf(claim, 'means')].filter((value) => !isAnybody(value)),
  ) as [Value[], Value[]];
  if (!tellsOfIncident(denial.proposition.event) || mine.length === 0 || yours.length === 0) return false;
  return mine.every((x) => yours.every((y) => compareValues(x, y, index).relation === 'incomparable'));
}

/** "Denied that a coup was under way", two days after one next door: what is only told of another country than the incident's. */
function isOfAnotherCountry(denial: Claim, { proposition }: Claim, scene: Scene): boolean {
  const { index } = scene;
  const home = homeOf(scene);
  if (home === '' || denial.proposition.arguments.some(({ role }) => role === 'place')) return false;
  const places = proposition.arguments.flatMap(({ role, value }) =>
    role === 'place' && value.kind === 'place' && value.id !== null ? [value.id] : [],
  );
  return (
    places.length > 0 &&
    places.every((place) => stateOf(place) !== stateOf(home) && index.relation(place, home) === 'apart')
  );
}

/** `place:iq/babil` lies in `place:iq`. */
function stateOf(place: string): string | undefined {
  return place.split('/', 1)[0];
}

/** What somebody has or wears another may have as well: of what no table knows both have to say who does. */
function meetInHolder(denial: Claim, assertion: Claim, scene: Scene): boolean {
  const { event, predicate } = denial.proposition;
  if (event !== 'own' && !(event === 'act' && held.has(predicate))) return true;
  // "Did not have enough of a presence", "has a complaint": what is not had has to be named, as has what is.
  if (event === 'act' && ![denial, assertion].every(namesObject)) return false;
  if (sameSubject(denial, assertion, scene)) return true;
  // "The club said it did not own the ground": who denies it of himself goes by a pronoun.
  if (valuesOf(denial, 'agent').length === 0 && speakersIn(denial, assertion, scene.index) > 0) return true;
  const known = (claim: Claim) =>
    objectRoles.some((role) => valuesOf(claim, role).some((value) => 'id' in value && value.id !== null));
  const told = (claim: Claim) => valuesOf(claim, 'agent').length > 0;
  return event !== 'own' && !(told(denial) && told(assertion)) && known(denial) && known(assertion);
}

function namesObject(claim: Claim): boolean {
  return objectRoles.some((role) => valuesOf(claim, role).length > 0);
}

const held: ReadonlySet<string> = new Set(['have', 'dress', 'need', 'want', 'like']);

/** Who does not favour one thing may well favour another: what a stand is on has to be told by both, or by the denial itself. */
function meetInMatter(denial: Claim, assertion: Claim): boolean {
  if (!stands.has(denial.proposition.event)) return true;
  // "Armed separatists": whoever armed them is not told.
  if (denial.attribution.act === 'deny') return assertion.proposition.arguments.some(({ role }) => role === 'agent');
  return [denial, assertion].every(({ proposition }) =>
    proposition.arguments.some(({ role }) => objectRoles.includes(role)),
  );
}

/** Deeds that are of some matter: who does not look into one thing may well look into another. */
const stands: ReadonlySet<string> = new Set(['support', 'oppose', 'approve', 'praise', 'condemn', 'investigate']);

/** Whether what the one befalls can be what the other does, where both say it. */
function objectsMeet(a: Claim, b: Claim, { index }: Scene): boolean {
  const objects = (claim: Claim) => claim.proposition.arguments.filter(({ role }) => objectRoles.includes(role));
  const [mine, others] = [objects(a), objects(b)];
  if (mine.length === 0 || others.length === 0) return true;
  return mine.some((x) =>
    others.some((y) => ['equivalent', 'refines'].includes(compareValues(x.value, y.value, index).relation)),
  );
}
