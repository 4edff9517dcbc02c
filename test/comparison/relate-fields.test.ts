import { describe, expect, it } from 'vitest';
import { type Relation, relate } from '../../src';

type Word = 'contradict' | 'agree' | 'unrelated';

const words: Readonly<Record<Relation, Word>> = {
  conflicts: 'contradict',
  equivalent: 'agree',
  refines: 'agree',
  overlaps: 'agree',
  supersedes: 'agree',
  differsInCommitment: 'unrelated',
  incomparable: 'unrelated',
};

/** English headlines of many fields: what contradicts, what agrees in other words, and what is another story. */
const pairs: Readonly<Record<Word, readonly (readonly [string, string])[]>> = {
  contradict: [
    ['Water in Flint is safe to drink, officials say', 'Water in Flint is unsafe to drink, scientists say'],
    ['Greek coastguard rescues 60 migrants off Crete', 'Greek coastguard turns back 60 migrants off Crete'],
    ['Volkswagen will keep its Emden plant open', 'Volkswagen will shut its Emden plant'],
    ["Peru's congress votes to impeach president", "Peru's congress votes against impeaching president"],
    ['Measles outbreak in Bolton is spreading', 'Measles outbreak in Bolton is under control'],
    ["Ship's captain was drunk, prosecutors say", "Ship's captain had not been drinking, his lawyer says"],
    ['Heatwave death toll in Lisbon reaches 12', 'No deaths reported in Lisbon heatwave'],
    ['Nigerian army frees 30 abducted schoolgirls', 'Nigerian army fails to free 30 abducted schoolgirls'],
    [
      'Ecuador extradites drug lord to the United States',
      'Ecuador refuses to extradite drug lord to the United States',
    ],
    ["Sudan's ceasefire holds for a second day", "Sudan's ceasefire collapses on second day"],
    ['Satellite reached its planned orbit, agency says', 'Satellite failed to reach its planned orbit, agency says'],
    ['House prices in Dublin fell 3 percent last year', 'House prices in Dublin rose 3 percent last year'],
    ['Kenya lifts ban on charcoal exports', 'Kenya imposes ban on charcoal exports'],
    ['Doctors in Lagos end their strike', 'Doctors in Lagos vow to continue their strike'],
    ['Actor pleads guilty to assault', 'Actor pleads not guilty to assault'],
    [
      'The treaty was signed by Armenia and Azerbaijan on Friday',
      'Armenia and Azerbaijan did not sign the treaty on Friday',
    ],
    ['Samsung overtakes Apple in phone sales', 'Apple overtakes Samsung in phone sales'],
    ['The mayor ordered the evacuation on Tuesday', 'The mayor ordered the evacuation on Thursday'],
    ['Thai court dissolves opposition party', 'Thai court refuses to dissolve opposition party'],
  ],
  agree: [
    ['Wildfire destroys 40 homes near Athens', 'Forty houses destroyed by blaze close to Athens'],
    ["India's top court strikes down electoral bonds", "Electoral bonds struck down by India's Supreme Court"],
    ['Volcano erupts in Iceland for third time this year', 'Third eruption this year as Icelandic volcano spews lava'],
    ['Former Pakistan premier jailed for ten years', 'Ex-prime minister of Pakistan sentenced to 10 years in prison'],
    ['Car bomb kills eight in Mogadishu', 'Eight people die as car bomb explodes in Somali capital'],
    ["Norway wins women's handball title", 'Norwegian women crowned handball champions'],
    ['Bank of Japan ends negative interest rates', 'Negative interest rates scrapped by Bank of Japan'],
    ['Cargo plane crashes on take-off in Nairobi', 'Freight aircraft goes down in Nairobi during take-off'],
    ['EU fines Meta over data transfers', 'Meta fined by European Union for data transfers'],
    ['Typhoon forces half a million to flee in Philippines', '500,000 evacuated in Philippines ahead of typhoon'],
    ['Airline cancels all flights to Tel Aviv', 'All Tel Aviv flights cancelled by airline'],
    ['Scientists find water ice on the Moon', 'Ice found on Moon by scientists'],
    ['Rail workers reject pay offer', 'Pay offer turned down by railway staff'],
    ['Chile votes down new constitution', 'Chileans reject new constitution in referendum'],
    ['Police in Cape Town arrest gang leader', 'Gang boss detained by Cape Town police'],
    ['Coal mine explosion in Turkey leaves 28 dead', 'Blast at Turkish coal mine kills 28'],
    ['Gold hits record high', 'Gold price climbs to all-time high'],
  ],
  unrelated: [
    ['Japan launches lunar probe', 'Brazil opens inquiry into dam collapse'],
    ['Chelsea appoint new head coach', 'Court in Madrid clears former striker'],
    ['Rice prices jump in Manila', 'Bus fares cut in Lima'],
    ['Hurricane approaches Jamaica', 'Earthquake damages museum in Izmir'],
    ['Ghana signs debt deal with creditors', 'Ghana beat Mali in friendly'],
    ['Polio case found in Gaza', 'Cholera vaccination begins in Haiti'],
    ['Kyiv says it downed 40 drones overnight', 'Seoul says North fired two missiles into sea'],
    ['Google faces trial over search', 'Amazon drivers vote to form union'],
    ['Three die in avalanche in Tyrol', 'Two skiers rescued in Norway'],
    ['Spain approves rent cap', 'Germany rejects wage rise for railway staff'],
    ['Boeing workers end strike', 'Airbus opens plant in Tianjin'],
    ['Interest rates cut in Brazil', 'Interest rates raised in Turkey'],
    ['Mayor of Quito shot in the leg', 'Mayor of Bogota unveils metro'],
    ['Flood warning issued for York', 'Drought emergency declared in Sicily'],
    ['Mexico elects its first woman president', "Mexico's peso falls to two-year low"],
    ['Serena Williams opens school', 'Venus Williams withdraws from US Open'],
    ['Court acquits four in Lisbon fire case', 'Fire in Porto leaves 20 homeless'],
    ['Shell profits fall', 'BP to raise dividend'],
  ],
};

/** Told otherwise than a reader would. */
const missed: readonly (readonly [Word, string, string])[] = [
  ['contradict', 'Djokovic pulls out of the Paris Masters', 'Djokovic confirms he will play the Paris Masters'],
  ['contradict', 'The dam was breached by floodwater', 'The dam withstood the floodwater'],
  ['contradict', 'Opposition wins majority in Maldives vote', 'Ruling party wins majority in Maldives vote'],
  ['contradict', 'Two climbers found alive on K2', 'Two climbers found dead on K2'],
  ['contradict', 'Trawler sank after collision with submarine', 'Trawler sank after hitting rocks'],
  ['agree', 'Nurses walk out over pay in Wales', 'Welsh nurses strike over pay'],
];

for (const [word, table] of Object.entries(pairs)) {
  describe(word, () => {
    it.each(table)('%s / %s', (a, b) => {
      expect([words[relate(a, b).relation], words[relate(b, a).relation]]).toEqual([word, word]);
    });
  });
}

it.fails.each(missed)('is not yet %s: %s / %s', (word, a, b) => {
  expect(words[relate(a, b).relation]).toBe(word);
});
