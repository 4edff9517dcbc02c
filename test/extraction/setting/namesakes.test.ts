import { describe, expect, it } from 'vitest';
import { readingOf } from '../lines';

/** A report, a name in it, and the place that it means there; null where no table knows it. */
const table: readonly (readonly [string, string, string | null])[] = [
  // What stands right beside the name.
  ['A mill burned down in Springfield, Ohio.', 'Springfield', 'place:us/ohio/springfield'],
  ['A mill burned down in the Oregon town of Springfield.', 'Springfield', 'place:us/oregon/springfield'],
  ['A bank was robbed in Paris, Texas.', 'Paris', 'place:us/texas/paris'],
  ['A roof fell in at London, Ontario.', 'London', 'place:ca/ontario/london'],
  ['A bus overturned in Birmingham, Alabama.', 'Birmingham', 'place:us/alabama/birmingham'],
  ['A bus overturned in the English city of Birmingham.', 'Birmingham', 'place:gb/england/birmingham'],
  ['A block fell in Tripoli, Lebanon.', 'Tripoli', 'place:lb/north-governorate/tripoli'],
  ['A factory burned in Hyderabad, Pakistan.', 'Hyderabad', 'place:pk/sindh/hyderabad'],
  ['وقع انفجار في طرابلس اللبنانية.', 'طرابلس', 'place:lb/north-governorate/tripoli'],
  ['وقع انفجار في طرابلس الليبية.', 'طرابلس', 'place:ly/tripoli/tripoli'],
  ['اندلع حريق في مدينة سبرينغفيلد بولاية أوهايو.', 'سبرينغفيلد', 'place:us/ohio/springfield'],
  ['اندلع حريق في حيدر آباد الباكستانية.', 'حيدر آباد', 'place:pk/sindh/hyderabad'],
  ['سقطت حافلة في ولاية جورجيا الأميركية.', 'جورجيا', 'place:us/georgia'],
  // What else the report names.
  [
    'Firefighters came from all over Ohio. A mill was burning in Springfield.',
    'Springfield',
    'place:us/ohio/springfield',
  ],
  ['Police in Tbilisi fired water cannon. Georgia votes today.', 'Georgia', 'place:ge'],
  ['Tenants in Tripoli wait for help, said the Lebanese minister.', 'Tripoli', 'place:lb/north-governorate/tripoli'],
  ['انفجرت قنبلة في لبنان، قالت الولايات المتحدة.', 'لبنان', 'place:lb'],
  // Neither.
  ['The president flew to Paris from the United States.', 'Paris', 'place:fr/ile-de-france/paris'],
  ['A ship sank in the Red Sea off Sudan.', 'Red Sea', 'place:red-sea'],
  ['A block fell in Tripoli.', 'Tripoli', 'place:ly/tripoli'],
  // In no table.
  ['A train derailed in East Palestine, Ohio.', 'Palestine', null],
  ['A mill burned down in Springfield, Nebraska.', 'Springfield', null],
  ['Shells hit East Aleppo.', 'Aleppo', 'place:sy/aleppo'],
  ['They marched in Los Angeles, Oregon and Washington.', 'Los Angeles', 'place:us/california/los-angeles'],
];

describe('which place of a name a report means', () => {
  it.each(table)('%s %s', (text, name, id) => {
    const found = readingOf(/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en', text)
      .mentions.filter((mention) => mention.name === name)
      .map((mention) => mention.id);
    expect([...new Set(found)]).toEqual([id]);
  });
});
