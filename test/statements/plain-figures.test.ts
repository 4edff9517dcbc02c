import { describe } from 'vitest';
import { checkPairs } from './told-missed-compatible';

/** Figures and doers as plain news words them, each report with a lead of its own. */
describe('plain figures', () => {
  checkPairs({
    told: [
      [
        'count',
        'A bomb went off at a market in Kandar.',
        'Police put the death toll at 17.',
        'A doctor spoke of 43 dead.',
      ],
      [
        'count',
        'Floods hit Nambe on Monday.',
        'Rescuers said 95 people had died, while the ministry put the toll at 62.',
        'Rain fell all day.',
      ],
      [
        'count',
        'Floodwater swept through Nambe on Monday.',
        'The governor put the number of destroyed houses at 170.',
        'The Red Cross said 430 houses collapsed.',
      ],
      [
        'count',
        'اندلع حريق في طرحي الاثنين.',
        'قال رئيس البلدية إن 17 شخصا لا يزالون مفقودين.',
        'أعلن الجيش فقدان 43 شخصا.',
      ],
      [
        'count',
        'A hailstorm hit the Varda valley on Monday.',
        'The ministry put the damage at $20 million.',
        "The farmers' union estimated losses at $70 million.",
      ],
      [
        'count',
        'A migrant boat overturned off Sabra on Monday.',
        'The coast guard said 17 people were rescued.',
        'Fishermen put the number of survivors at 43.',
      ],
      [
        'count',
        'Tarsia chose a president on Sunday.',
        'The opposition said Maro Delin won 38 percent of the vote.',
        'The commission said Maro Delin got 57 percent of the votes.',
      ],
      [
        'agent',
        'A convoy was attacked near Goral on Monday.',
        'Residents blamed soldiers for the attack.',
        'The governor blamed rebels for the attack.',
      ],
    ],
    compatible: [
      [
        'A hailstorm hit the Varda valley on Monday.',
        'The ministry put the damage at $20 million.',
        'The government said it would give farmers $5 million in aid.',
      ],
      [
        'A court sentenced two former ministers on Monday.',
        'A lawyer said Greis was jailed for four years.',
        'A court official said Tal was jailed for nine years.',
      ],
      [
        'A boat capsized off Sabra on Monday.',
        'The coast guard said 17 people survived.',
        'Fishermen said three survivors were taken to hospital.',
      ],
      [
        'Floodwater swept through Nambe on Monday.',
        'The governor said 170 houses were destroyed.',
        'The Red Cross said 430 houses were damaged.',
      ],
      [
        'A convoy was attacked near Goral on Monday.',
        'Residents blamed soldiers for the attack.',
        'The governor blamed rebels for an attack on a school last month.',
      ],
    ],
  });
});
