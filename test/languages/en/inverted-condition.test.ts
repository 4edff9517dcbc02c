import { describe, expect, it } from 'vitest';
import { tagged } from './tokens';

describe('conditions without "if"', () => {
  it.each<[string, string]>([
    ['Had the crew followed the rules, the ship would not have sunk.', 'Had/subordinator'],
    ['Had the crew not landed, the plane would have crashed.', 'Had/subordinator'],
    ['Were the talks to collapse, the union would strike.', 'Were/subordinator'],
    ['Should the dam give way, 5,000 people would have to leave.', 'Should/subordinator'],
    ['The inquiry said 200 people would have died had the dam failed.', 'had/subordinator'],
    // A question, and verbs that stand where verbs stand.
    ['Had the crew followed the rules?', 'Had/verb.finite'],
    ['The soldiers had the village surrounded.', 'had/verb.finite'],
    ['The crew had followed the rules.', 'had/aux'],
    ['The roads should open on Monday.', 'should/aux'],
  ])('%s', (text, expected) => {
    expect(tagged(text).split(' ')).toContain(expected);
  });
});

describe('a past and a participle written alike', () => {
  it.each<[string, string]>([
    ['The plan rejected on Monday was similar to the old one.', 'rejected/verb.passive'],
    ['In a statement issued June 16, the army said it had killed ten rebels.', 'issued/verb.passive'],
    ['A man named Omar Saleh was arrested.', 'named/verb.passive'],
    ['The president named Smith prime minister.', 'named/verb.finite'],
    ['Jin Group, founded in 1990 by two brothers, said profits fell.', 'founded/verb.passive'],
    ['Guns the US sent to Iraqi forces were smuggled to the militants.', 'sent/verb.finite'],
    ['The man was strangled and then stabbed, police said.', 'stabbed/verb.passive'],
    ['As described in the report, the plane hit a mountain.', 'described/verb.passive'],
    ['The army gave the police the documents seized in the raid.', 'seized/verb.passive'],
    ['The minister resigned in May.', 'resigned/verb.finite'],
  ])('%s', (text, expected) => {
    expect(tagged(text).split(' ')).toContain(expected);
  });
});
