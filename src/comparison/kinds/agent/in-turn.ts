import type { Claim, Value } from '../../../model';
import { nameForm } from '../../comparison';
import { isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';

/** "Pirates attacked the ship", "a warship attacked two boats of the pirates": blows that two sides deal each other are two deeds. */
export function areInTurn(a: Stance, b: Stance, scene: Scene): boolean {
  return befalls(a, b, scene) || befalls(b, a, scene);
}

/** Whether the one's deed befell what is the other's; what he is said to have done to his own thing is one deed by another hand. */
function befalls(doers: Stance, others: Stance, scene: Scene): boolean {
  const isTheirs = (value: Value) => doers.some((doer) => belongsTo(value, doer.value, scene));
  const hits = ({ claim }: { readonly claim: Claim }) => objectsOf(claim).some(isTheirs);
  return others.some(hits) && !doers.some(hits);
}

function objectsOf({ proposition }: Claim): Value[] {
  return proposition.arguments.flatMap(({ role, value }) => (role === 'patient' || role === 'target' ? [value] : []));
}

function belongsTo(value: Value, doer: Value, { index }: Scene): boolean {
  if (!('name' in doer) || (value.kind !== 'thing' && value.kind !== 'actor')) return false;
  const [sort, owner] = value.kind === 'thing' ? [value.id, value.owner] : [value.thing, value.id];
  // Of soldiers who struck each other both sides say who began.
  if (sort === null || isA(sort, 'thing:person', index)) return false;
  if (doer.kind === 'actor' && doer.id !== null && owner === doer.id) return true;
  const [, ...whose] = wordsOf(value.name);
  return wordsOf(doer.name).some((word) => word.length >= telling && whose.includes(word));
}

function wordsOf(name: string): string[] {
  return nameForm(name).split(' ');
}

/** Letters below which a word may be an article. */
const telling = 5;
