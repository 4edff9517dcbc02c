import { describe, expect, it } from 'vitest';
import { tagged } from './tokens';

describe('voice and verb forms', () => {
  it.each<[string, string]>([
    ['Rockets struck the base.', 'Rockets/noun struck/verb.finite the/determiner base/noun ./stop'],
    ['The base was struck.', 'The/determiner base/noun was/aux struck/verb.passive ./stop'],
    ['They had struck it.', 'They/pronoun had/aux struck/verb.participle it/pronoun ./stop'],
    ['It had been badly hit.', 'It/pronoun had/aux been/aux badly/adverb hit/verb.passive ./stop'],
    ['He may strike.', 'He/pronoun may/aux strike/verb.infinitive ./stop'],
    ['They are fleeing.', 'They/pronoun are/aux fleeing/verb.participle ./stop'],
    [
      'Rockets fired from Iraq hit a base.',
      'Rockets/noun fired/verb.passive from/preposition Iraq/name hit/verb.finite a/determiner base/noun ./stop',
    ],
    [
      'The man arrested on Sunday was charged.',
      'The/determiner man/noun arrested/verb.passive on Sunday/time was/aux charged/verb.passive ./stop',
    ],
    ['People killed in the blast', 'People/noun killed/verb.passive in/preposition the/determiner blast/noun'],
    ['The army attacked the town.', 'The/determiner army/noun attacked/verb.finite the/determiner town/noun ./stop'],
    ['The bridge collapsed.', 'The/determiner bridge/noun collapsed/verb.finite ./stop'],
    ['the destroyed building', 'the/determiner destroyed/adjective.passive building/noun'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });
});

describe('what is said without "that"', () => {
  it.each<[string, string]>([
    ['Police said gunmen killed the mayor.', 'killed/verb.finite'],
    ['The army said shells killed two people.', 'killed/verb.finite'],
    ['The mayor said the storm damaged 40 houses.', 'damaged/verb.finite'],
    ['Police said the blast left nine people dead.', 'left/verb.finite'],
    ['The union said guards wounded nine protesters.', 'wounded/verb.finite'],
    ['The report said hackers leaked the emails.', 'leaked/verb.finite'],
    ['Police said gunmen killed soldiers in the town.', 'killed/verb.finite'],
    ['Police said people wounded in the attack were stable.', 'wounded/verb.passive'],
    ['Police said a man killed in the blast was a soldier.', 'killed/verb.passive'],
    ['The ministry said people displaced by the flood would return.', 'displaced/verb.passive'],
  ])('%s', (text, expected) => {
    expect(tagged(text).split(' ')).toContain(expected);
  });
});

describe('contractions', () => {
  it.each<[string, string]>([
    ["They've left.", "They/pronoun 've/aux left/verb.participle ./stop"],
    ['We’ll leave.', 'We/pronoun ’ll/aux leave/verb.infinitive ./stop'],
    ["He'd leave.", "He/pronoun 'd/aux leave/verb.infinitive ./stop"],
    ["He'd gone.", "He/pronoun 'd/aux gone/verb.participle ./stop"],
    ["The man who's leaving", "The/determiner man/noun who/relative 's/aux leaving/verb.participle"],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });
});

describe('a verb that the clause still lacks', () => {
  it.each<[string, string]>([
    ['The bridge, which spans the river, shows a crack.', 'shows/verb.finite'],
    ['Then the truce ends.', 'ends/verb.finite'],
    ['The drought vastly increases the danger.', 'increases/verb.finite'],
    ['Reuters reports that the dam has failed.', 'reports/verb.finite'],
    ['We hope the talks resume.', 'hope/verb.finite'],
    ['They all support the plan.', 'support/verb.finite'],
    ['The minister came to live and work in Basra.', 'work/verb.infinitive'],
    ['He could thank them and fly home.', 'fly/verb.infinitive'],
    ['They decided to openly support the list.', 'support/verb.infinitive'],
    ['The firm wants to ringfence the fund.', 'ringfence/verb.infinitive'],
    ['The law will ringfence it.', 'ringfence/verb.infinitive'],
    ['The bank plans to tokenize deposits.', 'tokenize/verb.infinitive'],
    ['He was held for smuggling goods.', 'smuggling/verb.gerund'],
    ['It quoted critics like the union.', 'like/preposition'],
    ['Previously, rebels held the town.', 'Previously/adverb'],
    ['Thematically, the film fails.', 'Thematically/adverb'],
    ['In a statement issued on Sunday, the army said so.', 'issued/verb.passive'],
    ['As the town grew, the river worsened.', 'worsened/verb.finite'],
    ['When the rain stopped, the rebels attacked.', 'attacked/verb.finite'],
    ['The pupil needs to learn.', 'needs/verb.finite'],
    ['They counted the votes cast, a clerk said.', 'cast/verb.passive'],
  ])('%s', (text, expected) => {
    expect(tagged(text).split(' ')).toContain(expected);
  });
});

describe('headlines', () => {
  it.each<[string, string]>([
    ['Two Killed in Blast', 'Two/number Killed/verb.passive in/preposition Blast/noun'],
    ['Blast kills one', 'Blast/noun kills/verb.finite one/number'],
    ['Gunmen attack hotel', 'Gunmen/noun attack/verb.finite hotel/noun'],
    ['Russia strikes Syria', 'Russia/name strikes/verb.finite Syria/name'],
    ['Russian air strikes hit Syria', 'Russian/adjective air strikes/noun hit/verb.finite Syria/name'],
    ['Five killed, 12 wounded', 'Five/number killed/verb.passive ,/comma 12/number wounded/verb.passive'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });
});

describe('words of several classes', () => {
  it.each<[string, string]>([
    ['The fire spread.', 'The/determiner fire/noun spread/verb.finite ./stop'],
    ['A report of an attack', 'A/determiner report/noun of/preposition an/determiner attack/noun'],
    ['They report an attack.', 'They/pronoun report/verb.finite an/determiner attack/noun ./stop'],
    ['a plan to attack the base', 'a/determiner plan/noun to/other attack/verb.infinitive the/determiner base/noun'],
    ['He said that it fell.', 'He/pronoun said/verb.finite that/complementizer it/pronoun fell/verb.finite ./stop'],
    ['the group that fled', 'the/determiner group/noun that/relative fled/verb.finite'],
    ['in that area', 'in/preposition that/determiner area/noun'],
    ["Russia's army", "Russia/name 's/determiner army/noun"],
    ["the soldiers' bus", "the/determiner soldiers/noun '/determiner bus/noun"],
    ["It's over.", "It/pronoun 's/aux over/adjective ./stop"],
    ["He didn't go.", "He/pronoun did/aux n't/negator go/verb.infinitive ./stop"],
    ['They cannot leave.', 'They/pronoun can/aux not/negator leave/verb.infinitive ./stop'],
    ['after the attack', 'after/preposition the/determiner attack/noun'],
    ['after they fled', 'after/subordinator they/pronoun fled/verb.finite'],
    ['her car hit her', 'her/determiner car/noun hit/verb.finite her/pronoun'],
    ['no more was known', 'no/negator more/pronoun was/aux known/verb.passive'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });
});
