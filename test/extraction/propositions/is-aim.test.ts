import { describe, expect, it } from 'vitest';
import { stancesOf } from '../lines';

const table: readonly (readonly [string, readonly string[]])[] = [
  // What a deed was done for need not have come about.
  ['Rebels fired rockets to disrupt the vote.', ['launch', 'act unknown conditional']],
  ['Soldiers were sent to evacuate the village.', ['deploy', 'evacuate unknown conditional']],
  ['The central bank raised rates to curb inflation.', ['rise', 'fall unknown conditional', 'rise']],
  ['The police opened fire to disperse the crowd.', ['shoot', 'disperse unknown conditional']],
  ['The bank went to court to recover the money.', ['act', 'recover unknown conditional']],
  // What serves an end serves it, and what comes of it has come.
  ['The gang used a truck to block the road.', ['use', 'close']],
  ['The weapon used to kill him was found.', ['kill', 'find']],
  ['The team overcame Spain to win the cup.', ['win', 'win']],
  ['He survived the crash, only to die in hospital on Friday.', ['survive', 'die']],
  ['The rescuers managed to save two children.', ['rescue']],
];

describe('aims', () => {
  it.each(table)('%s', (text, expected) => {
    expect(stancesOf('en', text)).toEqual(expected);
  });
});
