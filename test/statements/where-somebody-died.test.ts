import { describe, expect, it } from 'vitest';
import { disputes, type Lead } from './set-side-by-side';

const tourists = {
  en: 'Two hikers fell ill in Nepal on Tuesday.',
  ar: 'توعك سائحان في نيبال الثلاثاء.',
} satisfies Lead;

/** One person's death in two places. */
const disputed: readonly (readonly [string, string])[] = [
  ['The hiker died in hospital, police said.', 'The hiker died at the scene, his wife said.'],
  [
    'The hiker died on the way to hospital, the guide said.',
    'The hiker was flown out and died in hospital, police said.',
  ],
  [
    'Mr Pugh was taken ill on the ridge and died in hospital, rescuers said.',
    'His brother said Mr Pugh died on the ridge.',
  ],
  ['Mr Rana was carried to the clinic, where he died, the guide said.', 'Mr Rana died in his tent, the police said.'],
  ['Mr Rana died in hospital, his employer said.', 'Mr Rana died in the hotel room, his daughter said.'],
  ['Mr Rana died in a clinic, the guide said.', 'Mr Rana died on the road, his brother said.'],
  ['Mr Rana was murdered in his car, the guide said.', 'Mr Rana was murdered in the kitchen, his brother said.'],
  ['قال الدليل إن السائح قتل بالرصاص في سيارته.', 'قالت زوجته إن السائح قتل بالرصاص في المطبخ.'],
];

/** The deaths of two, or one place in two words. */
const silent: readonly (readonly [string, string])[] = [
  ['Mr Rana died in the clinic, the guide said.', 'Mrs Rana died in her tent, the police said.'],
  ['John Cooper died in the clinic, the guide said.', 'Susan Cooper died in her tent, the police said.'],
  ['Mr Rana died in an ambulance, the guide said.', 'Mr Rana died in hospital, the police said.'],
  ['Mr Rana was hurt on the road, the guide said.', 'Mr Rana died in a clinic, the police said.'],
  ['قال الدليل إن السائح أصيب على الطريق.', 'قالت الشرطة إن السائح توفي في المستشفى.'],
  ['The husband died in the clinic, the guide said.', 'The wife died in her tent, the police said.'],
  ['قال الدليل إن الزوج توفي في العيادة.', 'قالت الشرطة إن الزوجة توفيت في خيمتها.'],
  ['Rescuers said Mr Pugh died in hospital.', 'The paper said Mr Pugh died in Bangor hospital.'],
];

describe('where somebody died', () => {
  it.each(disputed)('is disputed: %s | %s', (first, second) => {
    expect(disputes(tourists, first, second)).toEqual(['place']);
  });

  it.each(silent)('is not: %s | %s', (first, second) => {
    expect(disputes(tourists, first, second)).toEqual([]);
  });
});
