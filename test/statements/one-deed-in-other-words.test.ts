import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

// Long because it is a table: a pair to a line.
/** A deed told, and denied in another word for it. */
const told: readonly Pair[] = [
  [
    'Workers at a shipyard in Gdansk gathered on Tuesday.',
    'Workers said riot police had driven the crowd from the gate.',
    'Police denied dispersing the crowd.',
  ],
  [
    'Serbia and Kosovo are in talks in Brussels on Tuesday over a licence plate deal.',
    'Diplomats said Serbia had backed away from the deal.',
    'The Serbian government denied it had withdrawn from the agreement.',
  ],
  [
    'A merger of two banks in Madrid was debated on Tuesday.',
    'Analysts said the bank had walked away from the merger.',
    'The bank denied it had withdrawn from the merger.',
  ],
  [
    'A fire swept through a nightclub in Skopje on Tuesday.',
    'Survivors said the exits were blocked.',
    'The owner said the exits were open.',
  ],
  [
    'Protests took place in Khartoum on Tuesday.',
    'Activists said soldiers had shot at marchers.',
    'The army denied that troops had opened fire on protesters.',
  ],
  [
    'A hospital in Aden was searched by soldiers on Tuesday.',
    'Doctors said soldiers had stormed the hospital.',
    'The army denied that its troops had raided the hospital.',
  ],
  [
    'A journalist was questioned in Minsk on Tuesday.',
    'Her editor said she had been detained.',
    'Police denied that she had been taken into custody.',
  ],
  [
    'A car plant in Bursa was closed for a day on Tuesday.',
    'A union said the company had laid off 300 workers.',
    'The company denied that it had dismissed any workers.',
  ],
  [
    'The airline Nordwind cut flights from Oslo on Tuesday.',
    'Pilots said the airline had called off the strike talks.',
    'The airline denied it had cancelled the talks.',
  ],
  [
    'The music festival in Porto was due to open on Tuesday.',
    'Fans said the organisers had scrapped the festival.',
    'The organisers denied that the festival had been called off.',
  ],
  [
    'Votes were counted in Nairobi on Tuesday.',
    'The opposition said the ballots had been tampered with.',
    'The electoral commission denied that the vote was rigged.',
  ],
  [
    'A bridge collapsed in Kolkata on Tuesday.',
    'Residents said the bridge gave way after engineers had ignored a warning.',
    'The city council denied it had disregarded warnings.',
  ],
  [
    'A bridge collapsed in Kolkata on Tuesday.',
    'Residents said engineers had been warned about cracks.',
    'The contractor denied that it had been alerted to the cracks.',
  ],
  [
    'A ferry sank off Zanzibar on Tuesday.',
    'Survivors said the captain had fled the vessel.',
    'The owner denied that the captain had abandoned the ship.',
  ],
  [
    'A boat of migrants was seen off Lesbos on Tuesday.',
    'Survivors said the coast guard had towed the boat back to sea.',
    'The coast guard denied that it had pushed the boat back.',
  ],
  [
    'A boat of migrants was seen off Lesbos on Tuesday.',
    'Rights groups said the crew had been sent back to Turkey.',
    'Officials denied that the crew had been returned to Turkey.',
  ],
  [
    'Rebels fought for the town of Sake in Congo on Tuesday.',
    'Residents said the rebels had taken over the town.',
    'The army denied that the rebels had captured the town.',
  ],
  [
    'Rebels fought for the town of Sake in Congo on Tuesday.',
    'Officials said the rebels had handed over the town.',
    'The rebels denied that they had surrendered the town.',
  ],
  [
    'A cargo ship was stopped off Oman on Tuesday.',
    'The owner said gunmen had taken over the ship.',
    'Officials denied that the vessel had been seized.',
  ],
  [
    'A bank in Nicosia was in trouble on Tuesday.',
    'Staff said the bank had shut down two branches.',
    'The bank denied that it had closed branches.',
  ],
  [
    'A data centre in Dublin was offline on Tuesday.',
    'Security researchers said hackers had broken into the database.',
    'The company denied that its database had been hacked.',
  ],
  [
    'A football club in Naples was under inquiry on Tuesday.',
    'Prosecutors said the club had paid off a referee.',
    'The club denied that it had bribed the referee.',
  ],
  [
    'A football match in Naples was stopped on Tuesday.',
    'Fans said police had beaten them up.',
    'Police denied that supporters had been assaulted.',
  ],
  [
    'A trial of a businessman opened in Athens on Tuesday.',
    'Prosecutors said he had given bribes to a judge.',
    'His lawyer denied that he had paid kickbacks to the judge.',
  ],
  [
    'A border crossing in Medyka was busy on Tuesday.',
    'Farmers said they had sealed off the crossing.',
    'Police denied that the crossing was blocked.',
  ],
  [
    'A mining company in Chile raised its output on Tuesday.',
    'Analysts said the company had hiked prices.',
    'The company denied that prices had been raised.',
  ],
  [
    'Two companies in Lyon announced a recall of toys on Tuesday.',
    'A regulator said the firm had recalled the toys.',
    'The firm denied that the toys had been withdrawn from sale.',
  ],
  [
    'A factory in Lyon burned on Tuesday.',
    'Workers said managers had turned off the alarms.',
    'The company denied that the alarms had been switched off.',
  ],
  [
    'A factory in Lyon burned on Tuesday.',
    'Workers said the alarms had failed.',
    'The company denied that the alarms did not work.',
  ],
  [
    'A strike at a refinery in Fawley ended on Tuesday.',
    'The union said workers had downed tools.',
    'The company denied that the staff had gone on strike.',
  ],
  [
    'A village near Mandalay was attacked on Tuesday.',
    'Residents said a clinic had been flattened.',
    'The army denied that the clinic had been destroyed.',
  ],
  [
    'The mayor of Quito was accused of fraud on Tuesday.',
    'Newspapers said the mayor had run away to Panama.',
    'His lawyer denied that he had fled.',
  ],
  [
    'A judge in Warsaw was named in a report on Tuesday.',
    'Colleagues said the government had forced out the judge.',
    'The government denied that the judge had been dismissed.',
  ],
];

/** The same words of other objects, which are other deeds. */
const compatible: readonly Pair[] = [
  [
    'The owner of a steel plant in Taranto met unions on Tuesday.',
    'Unions said the company had pulled a manager out of the plant.',
    'The company denied that it had abandoned the agreement.',
  ],
  [
    'A fire swept through a nightclub in Skopje on Tuesday.',
    'Survivors said the owner had locked his office.',
    'The club denied that the emergency exit was locked.',
  ],
  [
    'Protests took place in Khartoum on Tuesday.',
    'Activists said soldiers had shot a film of the march.',
    'The army denied that troops had opened fire on protesters.',
  ],
  [
    'A car plant in Bursa was closed for a day on Tuesday.',
    'A union said the company had laid off talks for a week.',
    'The company denied that it had dismissed any workers.',
  ],
  [
    'The airline Nordwind cut flights from Oslo on Tuesday.',
    'Pilots said the airline had called in a mediator.',
    'The airline denied it had cancelled the talks.',
  ],
  [
    'The music festival in Porto was due to open on Tuesday.',
    'Fans said the organisers had scrapped an old stage.',
    'The organisers denied that the festival had been called off.',
  ],
  [
    'Votes were counted in Nairobi on Tuesday.',
    'The opposition said the commission had fixed the printer.',
    'The electoral commission denied that the vote was rigged.',
  ],
  [
    'Villages in Sindh were flooded on Tuesday.',
    'The mayor said the bins had been emptied.',
    'The army denied that the villages had been evacuated.',
  ],
  [
    'A data centre in Dublin was offline on Tuesday.',
    'Police said thieves had broken into a car.',
    'The company denied that its database had been hacked.',
  ],
  [
    'A football club in Naples was under inquiry on Tuesday.',
    'Prosecutors said the club had paid off its debts.',
    'The club denied that it had bribed the referee.',
  ],
  [
    'The Sudanese army and a rebel group met in Jeddah on Tuesday.',
    'Mediators said a car of the delegation had broken down.',
    'The army denied that the negotiations had collapsed.',
  ],
  [
    'The parliament of Armenia met in Yerevan on Tuesday.',
    'State media said lawmakers had passed a police cordon.',
    'The speaker denied that the bill had been approved.',
  ],
  [
    'The parliament of Armenia met in Yerevan on Tuesday.',
    'State media said guards had thrown out a protester.',
    'The speaker denied that the bill had been rejected.',
  ],
  [
    'A factory in Lyon burned on Tuesday.',
    'Workers said managers had turned off the road to avoid the smoke.',
    'The company denied that the alarms had been switched off.',
  ],
  [
    'A village near Mandalay was attacked on Tuesday.',
    'Residents said villagers had rounded up their cattle.',
    'The army denied that its troops had arrested villagers.',
  ],
  [
    'Aid lorries reached Mekelle on Tuesday.',
    'Aid workers said a driver had held up a white flag.',
    'The government denied that the convoy had been delayed.',
  ],
  [
    'A plane with 80 people on board landed in Lagos on Tuesday.',
    'Passengers said the crew had put down their bags.',
    'The airline denied that the aircraft had made an emergency landing.',
  ],
  [
    'The mayor of Quito was accused of fraud on Tuesday.',
    'Newspapers said the mayor had run over a dog in Panama.',
    'His lawyer denied that he had fled.',
  ],
];

describe('one deed in other words', () => {
  checkPairs({ told, compatible });
});
