import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** What stands beside a verb that has no object by its class: the class, the role and the filler. */
const table: readonly (readonly [string, string, string | null, string | null])[] = [
  ['Troops left the scene.', 'leave', 'origin', 'the scene'],
  ['She left her husband.', 'leave', 'patient', 'her husband'],
  ['The queen visited survivors.', 'travel', 'patient', 'survivors'],
  ['Families fled the fighting.', 'flee', 'cause', 'the fighting'],
  ['Kenya responded to the attack.', 'respond', 'target', 'the attack'],
  ['The mayor reacted to the ruling.', 'respond', 'target', 'the ruling'],
  ['Rangers walked ten miles.', 'travel', null, null],
  // What goes nowhere leaves things as they are.
  ['The ruling left many questions open.', 'act', 'cause', 'The ruling'],
  ['The family left Nairobi.', 'leave', 'origin', 'Nairobi'],
];

describe('what stands beside verbs of going and answering', () => {
  it.each(table)('%s', (text, event, role, filler) => {
    const told = claimsIn('en', text).find(({ proposition }) => proposition.event === event)?.proposition.arguments;
    const argument = told?.find((one) =>
      role === null ? one.role !== 'agent' && one.role !== 'quantity' : one.role === role,
    );
    const name = argument !== undefined && 'name' in argument.value ? argument.value.name : null;
    expect([told !== undefined, name]).toEqual([true, filler]);
  });
});
