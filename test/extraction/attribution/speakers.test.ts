import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Text → the first mouth of each event, by event. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  // His saying, a rank and a family name are no other's; what stands between a speaker and his words is skipped.
  ['ar', 'نقلت الصحيفة عن الطبيب قوله إن الجسر انهار.', ['collapse الطبيب']],
  ['ar', 'نفى قائد الجيش الفريق سامي موسى، الثلاثاء، سقوط المدينة.', ['crash قائد الجيش الفريق سامي موسى']],
  [
    'ar',
    'قال المتحدث باسم الشركة إلياس سياكانتاريس إن الجسر انهار.',
    ['collapse المتحدث باسم الشركة إلياس سياكانتاريس'],
  ],
  // Relative clauses, appositions and participles between a speaker and his verb.
  ['en', 'The mayor, who was elected last year, said the bridge collapsed.', ['appoint', 'collapse The mayor']],
  ['en', 'Anna Weber, a teacher who was on the ferry, said it sank.', ['exist', 'sink Anna Weber, a teacher']],
  [
    'en',
    'A spokesman for the firm that shut the mine denied that the roof collapsed.',
    ['close', 'collapse A spokesman for the firm'],
  ],
  ['en', 'The pilot, speaking on condition of anonymity, said the engine failed.', ['malfunction The pilot']],
  [
    'en',
    'The rebels, whose leader was arrested in May, claimed responsibility for the raid.',
    ['detain', 'raid The rebels'],
  ],
  [
    'en',
    'The minister said the ship was found after it sank, and suggested that it hit a mine.',
    ['find The minister', 'sink The minister', 'strike The minister'],
  ],
  // A speaker behind what he said, whatever is told of him; and words that are nouns as well as verbs of saying.
  ['en', 'He died of dehydration, said doctors who treated him.', ['die doctors', 'hospitalise']],
  ['en', 'The bus crashed, said the driver, who was not hurt.', ['crash the driver', 'wound']],
  ['en', 'The army burned 40 houses, the rebels claim.', ['burn the rebels']],
  ['en', 'The man was attacked by a dog, neighbours suspect.', ['attack neighbours']],
  ['en', 'The police arrested a robbery suspect.', ['detain']],
  [
    'en',
    'An official played down the outage saying the plant had closed.',
    ['outage An official', 'close An official'],
  ],
  ['en', 'The mayor visited the site saying that the bridge collapsed.', ['travel', 'collapse The mayor']],
  ['en', 'The firm sent a letter saying the plant had closed.', ['act', 'close a letter']],
  ['ar', 'ويعتقد خبراء أن الجسر انهار.', ['collapse خبراء']],
  ['ar', 'ويرجح المحللون أن الجسر انهار.', ['collapse المحللون']],
  ['ar', 'ويعتقد أن الجسر انهار.', ['collapse']],
  // What a participle behind a comma speaks of follows it.
  ['en', 'The court upheld the ban, rejecting claims that police beat the students.', ['support', 'attack The court']],
  // Behind the colon of a headline the news begins.
  ['en', 'Police: gunman killed in Oslo raid', ['kill Police', 'raid Police']],
  ['en', 'Union: airline to cut more jobs', ['dismiss Union']],
  // Pronouns go on with a speaker of their sort, or with whom the sentence before is about.
  [
    'en',
    'The union said the port closed. The minister said the port opened. It said the firm paid.',
    ['close The union', 'open The minister', 'pay The union'],
  ],
  [
    'en',
    'The minister said the dam collapsed. The company said the dam leaked. He said nine people died.',
    ['collapse The minister', 'leak The company', 'die The minister'],
  ],
  [
    'en',
    'The army said the jet crashed. Anna Weber flew to the site. The pilot died, she said.',
    ['crash The army', 'travel', 'die Anna Weber'],
  ],
  // A noun takes up a speaker only where all its words are his.
  [
    'en',
    'The Interior Ministry said nine people died. The Education Ministry said two schools closed.',
    ['die The Interior Ministry', 'close The Education Ministry'],
  ],
  ['en', 'One of the survivors, Mark Green, said the boat sank.', ['survive', 'sink One of the survivors, Mark Green']],
];

describe('who speaks', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    const lines = claimsIn(language, text).map(({ proposition, attribution }) => {
      const mouth = attribution.chain[attribution.chain.length - 1];
      return mouth === undefined || attribution.chain.length < 2
        ? proposition.event
        : `${proposition.event} ${mouth.name}`;
    });
    expect(lines).toEqual(expected);
  });
});
