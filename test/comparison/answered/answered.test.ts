import { describe, expect, it } from 'vitest';
import { conflictsTold, sidesTold } from '../conflicts-told';

/** The words of either side of what reports of one text each are found to deny and to tell. */
function disputes(...bodies: readonly string[]): readonly (readonly string[])[] {
  return conflictsTold(...bodies)
    .filter(({ about }) => about.startsWith('occurrence:answered:'))
    .map(sidesTold);
}

const told: readonly (readonly [string, readonly string[]])[] = [
  [
    'Stewards said hundreds of fans had forced their way in. The club said nobody without a pass had got inside.',
    ['hundreds of fans had forced their way in', 'nobody without a pass had got inside'],
  ],
  [
    'The minister said he had convinced the union that the strike had to end. The union said it had never agreed to that.',
    ['he had convinced the union that the strike had to end', 'it had never agreed to that'],
  ],
  [
    'A paper said two sailors had been freed by the rebels. A spokesman denied that the rebels were holding any sailors.',
    ['two sailors had been freed by the rebels', 'A spokesman denied that the rebels were holding any sailors'],
  ],
  [
    'The rector said staff had been consulted about the closure. Staff said they were kept in the dark about the closure.',
    ['staff had been consulted about the closure', 'they were kept in the dark about the closure'],
  ],
  [
    'The mayor’s office said the mayor attended the meeting. The opposition said the mayor was absent from the meeting.',
    ['the mayor attended the meeting', 'the mayor was absent from the meeting'],
  ],
  [
    'Engineers said they had inspected the lift in the morning. A worker said nobody had checked the lift.',
    ['they had inspected the lift in the morning', 'nobody had checked the lift'],
  ],
  [
    'The club said the player turned down the offer. His brother said the player had received no offer.',
    ['the player turned down the offer', 'the player had received no offer'],
  ],
  [
    'The owner said the captain held a valid licence. Police said the captain had no licence.',
    ['the captain held a valid licence', 'the captain had no licence'],
  ],
  [
    'The ministry said the envoy had returned home of his own accord. A friend said the envoy had been forced to return.',
    ['the envoy had returned home of his own accord', 'the envoy had been forced to return'],
  ],
  [
    'قال المدرب إن اللاعب غاب بإرادته. وقال وكيله إن اللاعب أجبر على الغياب.',
    ['اللاعب غاب بإرادته', 'اللاعب أجبر على الغياب'],
  ],
  [
    'وقال شهود إن الشرطة طلبت من المتظاهرين البقاء في الساحة. وقالت الوزارة إن الشرطة أمرت المتظاهرين بمغادرة الساحة.',
    ['الشرطة أمرت المتظاهرين بمغادرة الساحة', 'الشرطة طلبت من المتظاهرين البقاء في الساحة'],
  ],
];

/** Others were asked something else, or changed or entered something else. */
const silent: readonly string[] = [
  'Stewards said hundreds of fans had forced their way in. The club said nobody without a pass had been hurt.',
  'The coach said the striker stayed away of his own will. His agent said the striker had been forced to sell his house.',
  'The ministry said the envoy had returned home of his own accord. A friend said the cook had been forced to return.',
  'Passengers said they were told to stay calm. The company said passengers were ordered to leave their cabins.',
  'The club said the player turned down the offer. His brother said the player had received no wages.',
  'The minister said he had convinced the cabinet that the strike had to end. The union said it had never agreed to that.',
  'A clerk said the managers changed the terms of the lease. The firm said the lawyers had not altered anything.',
  'A paper said two sailors had been freed by the rebels. A spokesman denied that the army was holding any sailors.',
  'The firm said it had notified the council. Tenants said they got no notice.',
  'A spokesman said the mayor attended the dinner. The opposition said the treasurer was absent from the meeting.',
  'The firm said it had told residents on Wednesday. Residents said nobody had told them on Monday.',
  'Guests said they had been told to leave. The hotel said nobody had been told to pay.',
];

describe('a denial and what it answers in other words', () => {
  it.each(told)('%s', (text, sides) => {
    expect(disputes(text)).toContainEqual(sides);
  });

  it.each(silent)('no conflict: %s', (text) => {
    expect(disputes(text)).toEqual([]);
  });
});
