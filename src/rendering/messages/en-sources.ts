import type { Source } from '../../model';
import { plainTable } from '../../text/plain-table';
import { stateNames } from '../state-names';

/** What unnamed speakers are called, one and several, by their role. */
const roles: Readonly<Record<string, readonly [string, string]>> = plainTable<readonly [string, string]>({
  official: ['official', 'officials'],
  source: ['source', 'sources'],
  'security-person': ['security source', 'security sources'],
  'military-person': ['military officer', 'military officers'],
  'police-person': ['police officer', 'police officers'],
  witness: ['witness', 'witnesses'],
  resident: ['resident', 'residents'],
  medic: ['medic', 'medics'],
  doctor: ['doctor', 'doctors'],
  diplomat: ['diplomat', 'diplomats'],
  activist: ['activist', 'activists'],
  analyst: ['analyst', 'analysts'],
  expert: ['expert', 'experts'],
  lawyer: ['lawyer', 'lawyers'],
  minister: ['minister', 'ministers'],
  governor: ['governor', 'governors'],
  mayor: ['mayor', 'mayors'],
  spokesperson: ['spokesperson', 'spokespersons'],
  worker: ['worker', 'workers'],
  journalist: ['journalist', 'journalists'],
});

/** What answers in other languages are of, by class. */
export const concepts: Readonly<Record<string, string>> = plainTable<string>({
  'thing:weapon/projectile': 'rockets or missiles',
  'thing:weapon/projectile/rocket': 'rockets',
  'thing:weapon/bomb': 'bomb',
  'thing:weapon/ammunition': 'ammunition',
  'thing:vehicle/aircraft': 'aircraft',
  'thing:vehicle/aircraft/drone': 'drones',
  'thing:vehicle/aircraft/warplane': 'warplanes',
  'thing:substance/gas': 'gas',
  'thing:substance/fuel': 'fuel',
  'thing:phenomenon/fire': 'fire',
});

const stateName = stateNames('en');

/** "2 military officers (Syria)"; null of a role that has no words. */
export function describedInEnglish({ role, count, side, id }: Source): string | null {
  const words = roles[role ?? ''];
  if (words === undefined) return null;
  const state = stateName(side ?? id ?? '');
  const who = count === 1 ? words[0] : `${count === null ? '' : `${count} `}${words[1]}`;
  return state === null ? who : `${who} (${state})`;
}
