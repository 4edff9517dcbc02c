import type { Claim, EventClass } from '../../../model';
import { classOf } from '../../alignment/acts';

/**
 * What somebody who denies a deed by a wider word denies besides: who mistreated nobody beat nobody, who took nothing stole
 * nothing, who did not touch a boat did not ram it (troponyms, Fellbaum 1990: to beat is to mistreat in some manner).
 */
const narrower: Readonly<Record<string, readonly EventClass[]>> = {
  torture: ['attack', 'rape', 'stab', 'shoot', 'harm', 'wound'],
  cross: ['advance', 'raid', 'arrive'],
  arrive: ['cross', 'raid'],
  hack: ['breach', 'steal'],
  breach: ['hack', 'steal', 'leak'],
  damage: ['destroy', 'burn'],
  meet: ['negotiate'],
  'act:take': ['steal', 'seize', 'buy'],
  'act:touch': ['crash', 'strike', 'attack'],
  'act:approach': ['crash', 'strike', 'attack'],
  'act:place': ['sabotage'],
  'act:receive': ['pay', 'meet'],
};

/** The classes whose deeds a denial covers by its wider word. */
export function coveredBy(denial: Claim): readonly EventClass[] {
  const event = classOf(denial);
  return narrower[event === 'act' ? `act:${denial.proposition.predicate}` : event] ?? [];
}

/** Whether what is denied is the wider word for what is asserted. */
export function covers(denial: Claim, assertion: Claim): boolean {
  return coveredBy(denial).includes(classOf(assertion));
}
