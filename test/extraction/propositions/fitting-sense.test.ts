import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** Verbs of several senses by their subjects and objects: the claim of the verb, its agent and what it befell. */
const table: readonly (readonly [string, string, string | null, string | null])[] = [
  ['The opposition candidate beat the incumbent.', 'win', 'The opposition candidate', 'the incumbent'],
  ['The guards beat the candidate.', 'attack', 'The guards', 'the candidate'],
  ['Troops seized the town.', 'seize', 'Troops', 'the town'],
  ['Police seized two men.', 'detain', 'Police', 'two men'],
  ['Kenya sanctioned two companies.', 'sanction', 'Kenya', 'two companies'],
  ['The mayor slammed the decision.', 'condemn', 'The mayor', 'the decision'],
  ['Kenya strongly condemns the attack.', 'condemn', 'Kenya', 'the attack'],
  ['Kenya and Somalia struck a deal.', 'agree', 'Kenya', null],
  ['The champions lost to a second-division club.', 'win', 'a second-division club', 'The champions'],
  ['The town fell to the rebels.', 'seize', 'the rebels', 'The town'],
  ['The army still holds the town.', 'hold', 'The army', 'the town'],
  ['The guards fired first.', 'shoot', 'The guards', null],
  ['The rebels fired first, the army said.', 'shoot', 'The rebels', null],
  ['Police fired, protesters said.', 'shoot', 'Police', null],
  ['Gunmen in army uniform shot the mayor, witnesses said.', 'shoot', 'Gunmen in army uniform', 'the mayor'],
  ['The club fired its manager.', 'dismiss', 'The club', 'its manager'],
  ['The board forced out the chief executive.', 'dismiss', 'The board', 'the chief executive'],
  ['The airline cut 500 jobs.', 'dismiss', 'The airline', '500 jobs'],
  ['The bank cut interest rates.', 'fall', 'The bank', 'interest rates'],
  ['The council scrapped the plan.', 'cancel', 'The council', 'the plan'],
  ['ألغت الشركة 500 وظيفة.', 'dismiss', 'الشركة', '500 وظيفة'],
  ['ألغت المحكمة القرار.', 'cancel', 'المحكمة', 'القرار'],
  ['Militiamen forced out the villagers.', 'displace', 'Militiamen', 'the villagers'],
  ['A soldier leaked the plans to a reporter.', 'breach', 'A soldier', 'the plans'],
  ['Chlorine leaked from a tank.', 'leak', null, 'Chlorine'],
  ['The court cleared him.', 'acquit', 'The court', null],
  ['The court found the minister guilty of fraud.', 'convict', 'The court', 'the minister'],
  ['The senate blocked the bill.', 'reject', 'The senate', 'the bill'],
  ['Soldiers blocked the aid convoy.', 'close', 'Soldiers', 'the aid convoy'],
  ['The club signed the midfielder.', 'appoint', 'The club', 'the midfielder'],
  ['The company recalled half a million cars.', 'withdraw', 'The company', 'half a million cars'],
  ['Unemployment went up.', 'rise', null, 'Unemployment'],
  ['Prices dropped for the third month.', 'fall', null, 'Prices'],
  ['Five prisoners broke out of jail.', 'escape', 'Five prisoners', null],
  ['The co-pilot crashed the plane.', 'crash', 'The co-pilot', 'the plane'],
  ['The pipeline was blown up by saboteurs.', 'explode', 'saboteurs', 'The pipeline'],
  ['The army had nothing to do with the explosion.', 'explode', 'The army', null],
  ['Israel bears full responsibility for the attack.', 'attack', 'Israel', null],
  ['Police blamed the explosion on separatists.', 'explode', 'separatists', null],
  ['The incident was provoked by the police.', 'disaster', 'the police', null],
  ['The hospital turned away patients.', 'ban', 'The hospital', 'patients'],
];

/** What was blamed, or left somebody dead, or stands behind a shortage, is the cause. */
const causes: readonly (readonly [string, string, string])[] = [
  ['The agency blamed the failure on a valve.', 'fail', 'a valve'],
  ['The utility blamed the blackout on a storm.', 'outage', 'a storm'],
  ['The raid left two people dead.', 'die', 'The raid'],
  ['The deaths had nothing to do with the vaccine.', 'die', 'the vaccine'],
  ['Ice brought down the plane.', 'crash', 'Ice'],
  ['A wave capsized the ferry.', 'crash', 'A wave'],
  ['The fire was set deliberately.', 'burn', 'deliberately'],
];

function wordsOf(text: string, event: string, role: string): string | null {
  const claims = claimsIn(/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en', text).filter(
    ({ proposition }) => proposition.event === event,
  );
  expect(claims.length).toBeGreaterThan(0);
  for (const { proposition } of claims)
    for (const argument of proposition.arguments)
      if (argument.role === role && 'name' in argument.value) return argument.value.name;
  return null;
}

describe('verbs by what they do to what', () => {
  it.each(table)('%s', (text, event, agent, patient) => {
    expect([wordsOf(text, event, 'agent'), wordsOf(text, event, 'patient')]).toEqual([agent, patient]);
  });

  it.each(causes)('%s', (text, event, cause) => {
    expect(wordsOf(text, event, 'cause')).toBe(cause);
  });

  it.each([
    'The army was not responsible for the attack.',
    'The company was not to blame for the spill.',
    'Rebels were not behind the blast.',
  ])('%s', (text) => {
    const [claim] = claimsIn('en', text);
    expect([claim?.commitment.polarity, claim?.commitment.focus]).toEqual(['denied', 'agent']);
  });

  it('denies no death for want of something', () => {
    const [died] = claimsIn('en', 'The patients died because of a lack of oxygen.');
    expect(died?.commitment.polarity).toBe('affirmed');
  });
});
