import { describe, expect, it } from 'vitest';
import { storySegments } from '../../src/clustering/cut-segments';
import { sentencesElsewhere } from '../../src/clustering/told-elsewhere';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { readAndExtract } from '../../src/pipeline/read-and-extract';
import { readReports } from '../../src/reading/read-reports';

const gazetteer = defaultGazetteer();
const packs = defaultPacks(gazetteer);

/** Numbers of the sentences that tell of another incident; the title is 0. */
function elsewhere(title: string, body: string): number[] {
  const [report] = readReports([{ id: 'r', publishedAt: '2024-05-10T12:00:00Z', title, body }], { packs }).reports;
  if (!report) return [];
  const [story] = storySegments(readAndExtract(report, packs, gazetteer), report);
  return story ? [...sentencesElsewhere(story, gazetteer)] : [];
}

const fire = 'A fire swept through a market in Basra on Friday, killing four people. Police closed the roads.';
const blast = 'انفجرت سيارة مفخخة الجمعة في مدينة الموصل وقتل أربعة أشخاص. وأغلقت الشرطة الطرق.';

describe('sentencesElsewhere', () => {
  it.each([
    ['a date gone by', `${fire}\n\nLast month a fire at a hospital in Nasiriyah killed nine people.`, [3]],
    ['days after another', `${fire}\n\nIt came three days after an explosion in Mosul, which killed two guards.`, [3]],
    ['the same town', `${fire}\n\nLast month a fire at a hospital in Basra killed nine people.`, []],
    ['no place', `${fire}\n\nLast month a fire at a hospital killed nine people.`, []],
    ['what is done elsewhere', `${fire}\n\nThe president spoke to reporters in Mosul.`, []],
  ])('in English: %s', (_, body, expected) => {
    expect(elsewhere('Fire in Basra market kills four', body)).toEqual(expected);
  });

  it.each([
    ['an earlier one', `${blast}\n\nوفي الشهر الماضي انفجرت سيارة مفخخة في مدينة البصرة وقتل تسعة أشخاص.`, [3]],
    ['days after another', `${blast}\n\nويأتي الحادث بعد يومين من مقتل شرطي في كركوك.`, [3]],
    ['the same town', `${blast}\n\nوفي الشهر الماضي انفجرت سيارة مفخخة في الموصل وقتل تسعة أشخاص.`, []],
  ])('in Arabic: %s', (_, body, expected) => {
    expect(elsewhere('أربعة قتلى بانفجار سيارة مفخخة في الموصل', body)).toEqual(expected);
  });

  it('asks for a place in the lead', () => {
    expect(
      elsewhere('Fire kills four', 'A fire killed four people. Police came. They left. A fire in Basra killed two.'),
    ).toEqual([]);
  });
});
