import { type Argument, type Claim, type Family, traitsOf } from '../../../model';
import { shareAnArgument } from '../../alignment/arguments-agree';
import { sharesDeed } from '../../alignment/deeds';
import { tellsOfIncident } from '../../alignment/event-group';
import { claimsOfReport } from '../../claims-by-report';
import type { Scene } from '../../scene';
import { isBare } from './is-bare';

/**
 * Whether what is denied and what is asserted go by one word and nothing shows them to be one deed: the word has to be tied to the
 * same story by more than being it.
 */
export function showsOtherDeed(denial: Claim, assertion: Claim, scene: Scene): boolean {
  if (isOfAnHour(denial, assertion)) return true;
  if (denial.report === assertion.report) return false;
  if (isOtherWord(denial, assertion)) return true;
  if (isTakenUp(denial, scene)) return !shareAnArgument(denial, assertion, scene.index, true);
  return isEverydayWord(denial, assertion);
}

/** "Disputed this", "called it a lie": what a report takes up from its own words is of another report's story only where both name one thing. */
function isTakenUp(denial: Claim, scene: Scene): boolean {
  const { attribution, proposition, evidence, sentence } = denial;
  if (attribution.act !== 'deny') return false;
  // What is taken up stands in the words of the denial, whatever it names.
  if (proposition.arguments.length > 0) return proposition.arguments.every((one) => fills(one, denial));
  return claimsOfReport(denial.report, scene).some(
    (other) =>
      other.proposition.event === proposition.event &&
      other.proposition.predicate === proposition.predicate &&
      other.proposition.arguments.length === 0 &&
      other.commitment.polarity !== 'denied' &&
      other.evidence.part === evidence.part &&
      other.evidence.end <= evidence.start &&
      sentence - other.sentence <= reach,
  );
}

/** How many sentences back what is denied may stand. */
const reach = 3;

function fills({ evidence: { part, start, end } }: Argument, { evidence }: Claim): boolean {
  return part === evidence.part && start === evidence.start && end === evidence.end;
}

/**
 * "There is no dialogue", and what was said "in an interview": words of one class that name each a deed of its own, of which neither says
 * what it is of. Of what happened once any word will do.
 */
function isOtherWord(denial: Claim, assertion: Claim): boolean {
  const [x, y] = [denial.proposition, assertion.proposition];
  if (!isBare(denial) || !isBare(assertion) || denial.attribution.act === 'deny') return false;
  if (tellsOfIncident(x.event) || sharesDeed(denial, assertion)) return false;
  return x.predicate !== y.predicate && isLatin(x.predicate) === isLatin(y.predicate);
}

function isLatin(word: string): boolean {
  return /[\p{Script=Latin}]/u.test(word);
}

/** Deeds that many do every day: agreements, deals, meetings. */
const everyday: Family = 'dealing';

/**
 * "Without quite understanding how", "kidnap for ransom has killed hundreds": of what is done every day a noun alone says nothing,
 * neither where nobody denies it in so many words nor where nobody is said to have told of it.
 */
function isEverydayWord(denial: Claim, assertion: Claim): boolean {
  if (traitsOf(denial.proposition.event).family !== everyday || !isBare(denial)) return false;
  const outright = denial.attribution.act === 'deny' || denial.proposition.none === true;
  return !outright || (isBare(assertion) && assertion.attribution.chain.length < 2);
}

/** "Will not be restored before 31 December": what is ahead is denied for a time, and may yet come. */
function isOfAnHour(denial: Claim, assertion: Claim): boolean {
  const timed = ({ proposition }: Claim) => proposition.arguments.some(({ role }) => role === 'time');
  return denial.commitment.stage !== 'accomplished' && timed(denial) && !timed(assertion);
}
