import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

/** Two parties that no table knows, each with its own account: who did it, what came of it, whether it was so. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'agent',
    { en: 'A convoy was ambushed near the border on Sunday.' },
    'The army said the rebels ambushed the convoy.',
    'The rebels said the army ambushed the convoy.',
  ],
  [
    'agent',
    { en: 'A market was shelled on Sunday, killing nine people.' },
    'The government blamed the shelling on the rebels.',
    'A rebel spokesman blamed the shelling on the army.',
  ],
  [
    'agent',
    { en: 'A market was shelled on Sunday, killing nine people.' },
    'The government accused the rebels of shelling the market.',
    'The rebels denied shelling the market.',
  ],
  [
    'agent',
    { en: 'A union leader was beaten on Sunday.' },
    'The union said police beat him.',
    'The police said he was beaten by strikers.',
  ],
  [
    'agent',
    { en: 'Talks between the ministry and the union collapsed on Sunday.' },
    'The ministry said the union had walked out of the talks.',
    'The union said the ministry had broken off the talks.',
  ],
  [
    'agent',
    { en: 'A truce collapsed on Sunday.' },
    'The army said the militia had broken the truce.',
    'The militia said the army violated the truce first.',
  ],
  [
    'agent',
    { en: 'A mosque was set on fire on Sunday.' },
    'Villagers said settlers set fire to the mosque.',
    'The settlers had nothing to do with the fire, their leader said.',
  ],
  [
    'agent',
    { en: 'A dam was blown up on Sunday.' },
    'The government said retreating rebels blew up the dam.',
    'The rebels said government troops had blown up the dam.',
  ],
  [
    'agent',
    { en: 'A village was burned on Sunday.' },
    'Farmers said herders burned the village.',
    'The herders said soldiers had burned it.',
  ],
  [
    'agent',
    { en: 'A pipeline was blown up on Sunday.' },
    'The ministry said saboteurs blew up the pipeline.',
    'The company said the pipeline was blown up by smugglers.',
  ],
  [
    'cause',
    { en: 'A ferry sank on Sunday.' },
    'The coastguard blamed the sinking on overloading.',
    'The captain said a wave had capsized the ferry.',
  ],
  [
    'cause',
    { en: 'The capital lost power on Sunday.' },
    'The utility blamed the blackout on a storm.',
    'Engineers said the blackout was due to a faulty transformer.',
  ],
  [
    'occurrence',
    { en: 'The company held a meeting on Sunday.' },
    'The union said the company had fired 200 workers.',
    'The company denied it had dismissed anyone.',
  ],
  [
    'outcome',
    { en: 'The candidates met in a run-off on Sunday.' },
    'The commission said the mayor won the election.',
    'His rival said the mayor had lost the election.',
  ],
  [
    'outcome',
    { en: 'Voters went to the polls on Sunday.' },
    'The government said turnout rose.',
    'Observers said turnout fell.',
  ],
  [
    'occurrence',
    { en: 'A whistleblower spoke on Sunday.' },
    'He said the company had known about the fault.',
    'The company denied it had known about the fault.',
  ],
  [
    'occurrence',
    { en: 'A newspaper printed a story on Sunday.' },
    'The newspaper said the mayor took bribes.',
    'The mayor denied taking bribes.',
  ],
  [
    'occurrence',
    { en: 'Hackers broke into a hospital network on Sunday.' },
    "A union said patients' data were stolen.",
    'The hospital said no data had been stolen.',
  ],
  [
    'occurrence',
    { en: 'A hostage was freed on Sunday.' },
    'The kidnappers said a ransom had been paid.',
    'The family denied paying a ransom.',
  ],
  [
    'agent',
    { en: 'Shots were fired at a border post on Sunday.' },
    'The guards said smugglers opened fire first.',
    'The villagers said the guards fired first.',
  ],
  [
    'agent',
    { en: 'A secret memo was leaked on Sunday.' },
    "The opposition said the minister's aides leaked the memo.",
    'The minister said a clerk was behind the leak.',
  ],
  [
    'agent',
    { en: 'A prisoner died in jail on Sunday.' },
    'His family said guards beat him to death.',
    'The prison said he was killed by another inmate.',
  ],
];

/** Not told yet: doers known by one noun, and deeds told in different words. */
const missed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'agent',
    { en: 'Ballot papers were burned at a school on Sunday.' },
    'The ruling party said opposition supporters burned the ballots.',
    "The opposition said the ruling party's men had burned them.",
  ],
  // Gas and a machine may have come together.
  [
    'cause',
    { en: 'A mine exploded on Sunday.' },
    'The company said methane caused the explosion.',
    'The union said the blast resulted from a fault in a fan.',
  ],
  [
    'cause',
    { en: 'A journalist fell from a balcony on Sunday.' },
    'Police said he fell by accident.',
    'His wife said he was pushed.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [
    { en: 'A convoy was ambushed near the border on Sunday.' },
    'The army said the rebels ambushed the convoy.',
    'A rebel group claimed the ambush.',
  ],
  [
    { en: 'A market was shelled on Sunday, killing nine people.' },
    'The government blamed the shelling on the rebels.',
    'Residents said a rebel shell hit the market.',
  ],
  [
    { en: 'A market was shelled on Sunday, killing nine people.' },
    'The army said the rebels shelled the market.',
    'The army said it had fired back at the rebels.',
  ],
  [
    { en: 'A union leader was beaten on Sunday.' },
    'The union said police beat him.',
    'The police said an inquiry had been opened into the beating.',
  ],
  [
    { en: 'Talks between the ministry and the union collapsed on Sunday.' },
    'The ministry said the union had walked out of the talks.',
    'The union said the ministry had offered too little.',
  ],
  [
    { en: 'A truce collapsed on Sunday.' },
    'The army said the militia had broken the truce.',
    'The militia said the truce had collapsed.',
  ],
  [
    { en: 'A secret memo was leaked on Sunday.' },
    'The newspaper published the memo.',
    'The minister said a clerk leaked the memo.',
  ],
  [
    { en: 'A mosque was set on fire on Sunday.' },
    'Villagers said settlers set fire to the mosque.',
    'Firefighters put out the blaze, the mayor said.',
  ],
  [
    { en: 'A dam was blown up on Sunday.' },
    'The government said rebels blew up the dam.',
    'Troops retook the dam, the army said.',
  ],
  [
    { en: 'A prisoner died in jail on Sunday.' },
    'His family said guards beat him to death.',
    'His lawyer said warders had beaten him.',
  ],
  [
    { en: 'A lawyer went missing on Sunday.' },
    'Her brother said the security services had abducted her.',
    'The interior ministry said it was searching for her.',
  ],
  [
    { en: 'Shots were fired at a border post on Sunday.' },
    'The guards said smugglers opened fire.',
    'The guards said they returned fire at the smugglers.',
  ],
  [
    { en: "A bank's computers were hacked on Sunday." },
    'The bank blamed the attack on foreign hackers.',
    'The hackers stole the data of clients, the bank said.',
  ],
  [
    { en: 'A village was burned on Sunday.' },
    'Farmers said herders burned the village.',
    'The herders said soldiers had attacked their camp.',
  ],
  [
    { en: 'A pipeline was blown up on Sunday.' },
    'The ministry said saboteurs blew up the pipeline.',
    'The company said gunmen fired at engineers near the pipeline.',
  ],
  [
    { en: 'A passenger train derailed on Sunday.' },
    'The union said poor maintenance was to blame for the derailment.',
    'An inspector said the track had been neglected.',
  ],
  [
    { en: 'A fire destroyed a garment factory on Sunday.' },
    'The owner said the fire was started by a short circuit.',
    'Firefighters said faulty wiring had caused the blaze.',
  ],
  [
    { en: 'A ferry sank on Sunday.' },
    'The coastguard blamed the sinking on overloading.',
    'Survivors said the ferry was carrying too many passengers.',
  ],
  [
    { en: 'A warehouse burned down on Sunday.' },
    'Police said the fire was set deliberately.',
    'The owner said arsonists torched the warehouse.',
  ],
  [
    { en: 'A journalist fell from a balcony on Sunday.' },
    'Police said he fell from the third floor.',
    'His wife said he was pushed from the balcony.',
  ],
  [
    { en: 'The capital lost power on Sunday.' },
    'The utility blamed the blackout on a storm.',
    'Engineers said power would be restored by Monday.',
  ],
  [
    { en: 'A bridge collapsed on Sunday.' },
    'The mayor said an overloaded truck brought the bridge down.',
    "Divers said the truck's driver had died.",
  ],
  [
    { en: 'Dozens of pupils fell ill on Sunday.' },
    'Doctors said contaminated water sickened the pupils.',
    'The school said the pupils were recovering.',
  ],
  [
    { en: 'A prisoner died on Sunday.' },
    'The prison said the man died of a heart attack.',
    'A doctor said he died on the way to hospital.',
  ],
  [
    { en: 'Prices of bread rose on Sunday.' },
    'The government blamed the rise on speculators.',
    'Traders drove up prices, the minister said.',
  ],
  [
    { en: 'Ten babies died at a hospital on Sunday.' },
    'Nurses said the babies died because of a lack of oxygen.',
    'The hospital said its oxygen had run out.',
  ],
  [
    { en: 'A ceasefire began on Sunday.' },
    'The mayor said the army had shelled the town before the truce.',
    'The army said it was observing the truce.',
  ],
  [
    { en: 'The company held a meeting on Sunday.' },
    'The union said the company had fired 200 workers.',
    'The company said it had hired 50 engineers.',
  ],
  [
    { en: 'The rebels attacked a town on Sunday.' },
    'The rebels said they had seized the town hall.',
    'The army said it held the airport.',
  ],
  [
    { en: 'The minister left his post on Sunday.' },
    'His office said he had resigned.',
    'The president accepted his resignation.',
  ],
  [
    { en: 'The president disappeared from view on Sunday.' },
    'The army said the president had fled the country.',
    'A pilot said he had flown the president abroad.',
  ],
  [
    { en: 'The two teams of negotiators met on Sunday.' },
    'The mediator said the two sides had reached a deal.',
    'The union said it had accepted the offer.',
  ],
  [
    { en: 'The candidates met in a run-off on Sunday.' },
    'The commission said the mayor won the election.',
    'His rival conceded defeat.',
  ],
  [
    { en: 'The central bank met on Sunday.' },
    'State radio said the central bank raised interest rates.',
    'An official said prices had risen.',
  ],
  [
    { en: 'A whistleblower spoke on Sunday.' },
    'He said the company had known about the fault.',
    'The company denied breaking any law.',
  ],
  [
    { en: 'A newspaper printed a story on Sunday.' },
    'The newspaper said the mayor took bribes.',
    'The mayor said he would sue the newspaper.',
  ],
  [
    { en: 'Hackers broke into a hospital network on Sunday.' },
    "A union said patients' data were stolen.",
    'The hospital said it had not paid a ransom.',
  ],
  [
    { en: 'A hostage was freed on Sunday.' },
    'The kidnappers said a ransom had been paid.',
    'Police said they had arrested one of the kidnappers.',
  ],
  [
    { en: 'The court ruled on Sunday.' },
    'State media said the court found the editor guilty.',
    'His lawyer said he would appeal.',
  ],
  [
    { en: 'Hostages were held in a bank on Sunday.' },
    'Police said the hostages had been freed.',
    'A witness said the gunmen surrendered.',
  ],
  [
    { en: 'A factory shut on Sunday.' },
    'The owner said the strike had cost millions.',
    'The union said the strike was over pay.',
  ],
  [
    { en: 'A plane came down on Sunday.' },
    'The airline said a bird strike brought down the plane.',
    'The pilot reported a bird strike, an official said.',
  ],
];

describe('what two parties say', () => {
  checkPairs({ told: disputed, missed, compatible });
});
