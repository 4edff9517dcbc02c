import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from './lines';

/** `not burn? | mouth`: each event that matters, denied or not, unsure or told in passing, and the first mouth behind it. */
function linesOf(language: Language, text: string, events: readonly string[]): string[] {
  const lines = claimsIn(language, text)
    .filter(({ proposition }) => events.includes(proposition.event))
    .map(({ proposition, commitment, attribution, background }) => {
      const denied = commitment.polarity === 'denied' ? 'not ' : '';
      const unsure = commitment.certainty === 'certain' ? '' : '?';
      const mouth = attribution.chain.length > 1 ? (attribution.chain.at(-1)?.name ?? '') : '';
      return `${background ? 'once ' : ''}${denied}${proposition.event}${unsure} | ${mouth}`;
    });
  return [...new Set(lines)];
}

type Row = readonly [Language, string, readonly string[]];

const table: readonly Row[] = [
  // The first verb of its own tense goes with the noun that opens the sentence, over the participles between.
  [
    'en',
    'The attorney for a man accused of robbing and beating two guards during a fair in Dover says the engine failed.',
    ['malfunction | The attorney for a man'],
  ],
  ['en', 'Harbour Line, a help group for people crossing the Baltic, said the ferry sank.', ['sink | Harbour Line']],
  ['en', "A Leeds bakery firm facing a worker's strike said the roof collapsed.", ['collapse | A Leeds bakery firm']],
  ['en', 'Twenty miners trapped in shaft near Leeds, says army', []],
  // Several mouths behind what they said.
  [
    'en',
    'The bridge collapsed on Monday, the coast guard and the rescue service said.',
    ['collapse | the coast guard'],
  ],
  [
    'en',
    'Sixty cases of measles have been reported as the disease continues to spread, the ministry said.',
    ['infect | the ministry', 'outbreak? | the ministry'],
  ],
  // A paper is no time, and of whom it tells is no paper.
  ['en', 'According to the Sunday Times, the smugglers burned the shop.', ['burn | the Sunday Times']],
  // A participle goes on with the verb before it.
  [
    'en',
    'Two nurses died in the crush and the director Marco Silva defended the staff, saying: "The ward collapsed."',
    ['die | ', 'collapse | the director Marco Silva'],
  ],
  [
    'en',
    'Engineers ruled out sabotage as the main reason for the delay, saying the beams had collapsed.',
    ['collapse | Engineers'],
  ],
  ['en', 'The spokesman called the report false, adding that the prisoner died in the jail.', ['die | The spokesman']],
  // Whoever is found by somebody is shown by nobody; what a noun of accusation holds ends before the next verb.
  [
    'en',
    'Of the six pupils who fled on Monday, two were found by the police, the headmaster said.',
    ['flee | the headmaster', 'find | the headmaster'],
  ],
  ['en', 'The minister faces accusations of taking bribes from a builder, and two aides were arrested.', ['detain | ']],
  ['ar', 'أسقطت المحكمة تهم الفساد وانهار الجسر.', ['collapse | ']],
  // What is said inside a relative clause or an aside ends with it.
  ['en', 'The storm, which officials say killed nine people, destroyed the pier.', ['die | officials', 'destroy | ']],
  // A clause that only tells of a noun sets no time but its own.
  ['en', 'The company, which lost two ships in 2019, said the ferry sank on Saturday.', ['sink | The company']],
  ['en', 'Troops shelled a camp of the movement that ruled the valley until being ousted in 2001.', ['strike | ']],
  // How far an infinitive went, and what it hangs on.
  ['en', 'He was jailed over a plot to seize the port.', ['detain | ', 'seize? | ']],
  ['en', 'The driver told officers he did not burn the shop.', ['not burn | The driver']],
  ['en', 'There is no hope that the mill reopens.', ['not open | ']],
  // Words said without "that" have a verb of their own.
  [
    'en',
    'The governor said the guards fired in the air after the smugglers fled.',
    ['shoot | The governor', 'flee | The governor'],
  ],
  // What is ruled out as the cause of something did not bring it about, and that happened all the same.
  ['en', 'The airline ruled out a bomb as the cause of the crash of the airliner.', ['not crash | The airline']],
  ['ar', 'استبعد المحققون الماس سببا للحريق.', ['not burn | المحققون']],
  // Whoever "he" is told the paper, and others are others each time.
  [
    'en',
    'The culture secretary Tessa Jowell hit back on Monday. She told the Guardian newspaper the mill had burned.',
    ['burn | The culture secretary Tessa Jowell'],
  ],
  [
    'en',
    'Two witnesses said the pier collapsed. Others said the pier burned.',
    ['collapse | Two witnesses', 'burn | Others'],
  ],
  [
    'en',
    'The minister said the pier collapsed. Some said the guards fled.',
    ['collapse | The minister', 'flee | Some'],
  ],
  // What goes on sale says nothing, nor does who changes a figure; who told of a figure does.
  ['en', 'The tickets went on sale on Friday, and a kiosk burned.', ['burn | ']],
  ['en', 'The bank raised its rate to 2% after a mill burned.', ['burn | ']],
  // What only sets the time of what is rejected is not denied.
  ['en', 'The striker rejected a move to Leeds after wounding a guard.', ['wound | The striker']],
  // Whoever is called by somebody denies it of him.
  ['en', 'The owner was held on Monday. His brother denied that he had fled.', ['detain | ', 'not flee | His brother']],
  // A body of work is nobody's.
  ['en', 'The poet left a body of work behind when the mill burned.', ['burn | ']],
  // What is ruled out beside what is so is what others said, and no more.
  ['en', 'The mayor said the blast wounded six guards, not twenty workers as the union said.', ['wound | The mayor']],
];

const events =
  'malfunction sink collapse outbreak infect burn die flee find detain kill destroy strike seize open shoot crash wound'.split(
    ' ',
  );

describe('sentences as long and involved as those of news', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(linesOf(language, text, events)).toEqual(expected);
  });
});
