import { describe, expect, it } from 'vitest';
import { countsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'en',
    'The blast killed 15 people, including nine civilians and four US troops.',
    [
      '{15 person killed}',
      '{9 person killed subset thing:person/civilian}',
      '{4 person killed subset actor:us/military}',
    ],
  ],
  [
    'en',
    'The president said 20 people had been killed, five of them American soldiers.',
    ['{20 person killed}', '{5 person killed subset actor:org/military+actor:us+thing:person/combatant/soldier}'],
  ],
  [
    'en',
    'Among the dead were 63 Canadians and 11 Ukrainians.',
    ['{63 person killed subset actor:ca}', '{11 person killed subset actor:ua}'],
  ],
  [
    'ar',
    'عدد القتلى بلغ 15، بينهم تسعة مدنيين.',
    ['{15 person killed}', '{9 person killed subset thing:person/civilian}'],
  ],
  [
    'ar',
    'كان بين الضحايا 147 إيرانيا و32 أجنبيا.',
    ['{147 person casualties subset actor:ir}', '{32 person casualties subset thing:person/foreigner}'],
  ],
  ['ar', 'وقال إن 20 من الانقلابيين قُتلوا.', ['{20 person killed subset}']],
];

describe('counts of some of those counted before', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(countsOf(language, text)).toEqual(expected);
  });
});

describe('what is counted', () => {
  it.each<readonly [Language, string, readonly string[]]>([
    ['en', 'The flood killed 300 animals.', ['{300 thing:animal killed}']],
    ['ar', 'نفوق 300 حيوان في حديقة.', ['{300 thing:animal killed}']],
  ])('%s: %s', (language, text, expected) => {
    expect(countsOf(language, text)).toEqual(expected);
  });
});

describe('what counts nobody', () => {
  it.each<readonly [Language, string, readonly string[]]>([
    ['ar', 'أسفر القصف عن مقتل سبعة أشخاص وإصابة 181.', ['{7 person killed}', '{181 person wounded}']],
    ['en', 'Number of dead in Kramatorsk strike reaches 50, Ukrainian official says.', ['{50 person killed}']],
    ['ar', 'وقالت الشرطة إن عدد القتلى المدنيين 26.', ['{26 person killed thing:person/civilian}']],
  ])('%s: %s', (language, text, expected) => {
    expect(countsOf(language, text)).toEqual(expected);
  });
});
