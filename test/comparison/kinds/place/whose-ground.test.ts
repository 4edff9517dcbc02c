import { describe, expect, it } from 'vitest';
import { conflictsTold, sidesTold } from '../../conflicts-told';

/** The words of either side of what a report of two mouths is found to be at odds about, by whose ground something was on. */
function disputes(...bodies: readonly string[]): readonly (readonly string[])[] {
  return conflictsTold(...bodies)
    .filter(({ about }) => about.startsWith('place:ground:'))
    .map((question) => [...sidesTold(question)].sort());
}

const told: readonly (readonly [string, readonly string[]])[] = [
  [
    'Finland said the balloon had entered Finnish airspace. The institute said the balloon had stayed over Norway throughout.',
    ['the balloon had entered Finnish airspace', 'the balloon had stayed over Norway throughout'],
  ],
  [
    'The Greek navy said the boat had strayed into Greek waters. The skipper said the boat never left Albanian waters.',
    ['the boat had strayed into Greek waters', 'the boat never left Albanian waters'],
  ],
  [
    'The Chilean army said the helicopter had violated its airspace. Peru said the helicopter did not enter Chilean airspace.',
    ['the helicopter did not enter Chilean airspace', 'the helicopter had violated its airspace'],
  ],
  [
    'Kenya said Ugandan soldiers had crossed into Kenya. Uganda said its soldiers never crossed the border.',
    ['Ugandan soldiers had crossed into Kenya', 'its soldiers never crossed the border'],
  ],
  [
    'قالت وزارة الدفاع اليونانية إن المروحية انتهكت أجواءها. وقالت أنقرة إن المروحية لم تغادر الأجواء التركية.',
    ['المروحية انتهكت أجواءها', 'المروحية لم تغادر الأجواء التركية'],
  ],
  [
    'Canada said the trawler had been fishing in Canadian waters. Spain said the trawler was on the high seas.',
    ['the trawler had been fishing in Canadian waters', 'the trawler was on the high seas'],
  ],
];

/** Another that moves, another ground, both in turn, one mouth, another day. */
const silent: readonly string[] = [
  'Finland said the balloon had entered Finnish airspace. The institute said the balloon had never crossed the Russian border.',
  'Finland said the balloon had entered Finnish airspace. A pilot said the balloon was over Norway at dawn.',
  'Greece said the boat had strayed into Greek waters. Albania said the helicopter never left Albanian airspace.',
  'Kenya said Ugandan soldiers had crossed into Kenya. Kenya said its own soldiers never crossed the border.',
  'Chile said the plane had violated Chilean airspace on Monday. Peru said the plane stayed over Peru on Friday.',
  'Turkey said the Greek helicopter had entered Turkish airspace. Turkey said Turkish jets never left Turkish airspace.',
  'قالت اليونان إن المروحية انتهكت المجال الجوي اليوناني. وقالت أنقرة إن السفينة لم تغادر المياه التركية.',
];

describe('whose ground something was on', () => {
  it.each(told)('tells: %s', (text, expected) => {
    expect(disputes(text)).toEqual([[...expected].sort()]);
  });

  it.each(silent)('is silent: %s', (text) => {
    expect(disputes(text)).toEqual([]);
  });
});
