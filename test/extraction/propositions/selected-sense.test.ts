import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** Verbs that mean one thing of some objects and another of the rest: the class, and of an act which it is. */
const table: readonly (readonly [string, string])[] = [
  ['The minister raised a question.', 'act ask'],
  ['The couple raised three children.', 'act raise-child'],
  ['The report raised fears.', 'cause raise'],
  ['The bank raised rates.', 'rise raise'],
  ['The runner broke the record.', 'act exceed'],
  ['The rebels broke the ceasefire.', 'violate break'],
  ['The girl broke her arm.', 'wound break'],
  ['The teams reached the final.', 'win reach'],
  ['The two sides reached a tentative settlement.', 'agree reach'],
  ['Rescuers reached the miners.', 'arrive reach'],
  ['The widow filed an appeal.', 'sue file'],
  ['Mourners filed past.', 'act walk'],
  ['The jet dropped two bombs.', 'launch drop'],
  ['A man threw a grenade.', 'launch throw'],
  ['A man threw the keys.', 'act throw'],
  ['Prosecutors dropped the case.', 'cancel drop'],
  ['Sales dropped.', 'fall drop'],
  ['The guards let the lorry through.', 'allow let'],
  ['The unit engaged the gunmen.', 'clash engage'],
  ['The father was handed over.', 'release hand over'],
  ['She said 39 people had drowned.', 'die drown'],
  ['Doctors treated the wounds.', 'hospitalise treat'],
  ['The engine failed.', 'malfunction fail'],
  ['The talks failed.', 'fail fail'],
  ['The storm disrupted the power supply.', 'outage disrupt'],
  ['Protesters disrupted the meeting.', 'act disarrange'],
  ['The king received the envoy.', 'meet receive'],
  ['The clinic received a letter.', 'act take'],
];

describe('what a verb means of its objects', () => {
  it.each(table)('%s', (text, told) => {
    expect(claimsIn('en', text).map(({ proposition: { event, predicate } }) => `${event} ${predicate}`)).toContain(
      told,
    );
  });

  it('tells no act where what it befalls is a word for somebody', () => {
    expect(claimsIn('en', 'The mayor raised him.').map(({ proposition }) => proposition.predicate)).not.toContain(
      'ask',
    );
  });
});
