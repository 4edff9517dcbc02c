import { defineRule } from '../define-rule';
import { firstMouth } from '../evidence/first-mouth';
import { isParty, speaksFor } from '../evidence/party';
import { pairsIn } from '../evidence/relations-in';

/** Explains a denial that comes only from those accused, against independent origins. */
export const partyDenial = defineRule({
  name: 'party-denial',
  meta: {
    description: 'Mark a denial that only the accused party makes, where independent origins say otherwise.',
    cites:
      'Airwars, grade “Discounted”: those killed were combatants, or others were most likely responsible; that a belligerent denies it is no ground named',
    messages: {
      accused:
        'Only {{denier}} denies it, a party to the matter; {{n|one:# independent origin says|other:# independent origins say}} so.',
    },
    translations: {
      ar: {
        accused:
          'لا ينفي ذلك إلا {{denier}} وهو طرف في الأمر، بينما {{n|one:يقوله مصدر مستقل واحد|two:يقوله مصدران مستقلان|few:تقوله # مصادر مستقلة|many:يقوله # مصدرًا مستقلًا|other:يقوله # مصدر مستقل}}.',
      },
    },
    defaults: { minOrigins: 2 }, // independent origins on the other side
  },
  on: {
    agent(question, { say, parties }, { minOrigins }) {
      for (const { a, b } of pairsIn(question, 'conflicts')) {
        const [denial, charge] = a.denies ? [a, b] : [b, a];
        if (!denial.denies || charge.denies || charge.value.kind !== 'actor') continue;
        const accused = charge.value;
        if (!denial.answers.every((answer) => speaksFor(answer, accused) || isParty(answer, [], parties))) continue;
        const independent = charge.answers.filter((answer) => !isParty(answer, question.positions, parties));
        const n = new Set(independent.map(({ claim }) => claim.origin)).size;
        if (n < minOrigins) continue;
        const denier = firstMouth(denial.answers[0]).name;
        return { action: 'explain', reason: say('accused', { denier, n }) };
      }
      return undefined;
    },
  },
});
