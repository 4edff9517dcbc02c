import { defineRule } from '../define-rule';
import { firstMouth } from '../evidence/first-mouth';
import { isParty } from '../evidence/party';
import { disputed } from '../evidence/relations-in';

/** Explains a figure that only a party to the matter gives, where others give another. */
export const partyFigure = defineRule({
  name: 'party-figure',
  meta: {
    description: 'Mark a figure that only a party to the conflict gives, where independent origins give another.',
    cites:
      'UCDP GED, as we read it and not checked against an edition: what warring parties claim of losses is taken with caution',
    messages: {
      party:
        '{{label}} is given only by {{party}}, a party to the conflict; {{n|one:# independent origin gives|other:# independent origins give}} another figure.',
    },
    translations: {
      ar: {
        party:
          'لا يذكر {{label}} إلا {{party}} وهو طرف في النزاع، بينما {{n|one:يذكر مصدر مستقل واحد|two:يذكر مصدران مستقلان|few:تذكر # مصادر مستقلة|many:يذكر # مصدرًا مستقلًا|other:يذكر # مصدر مستقل}} حصيلة أخرى.',
      },
    },
    defaults: { minOrigins: 1 }, // independent origins with another figure
  },
  on: {
    count(question, { say, parties }, { minOrigins }) {
      if (!disputed(question)) return undefined;
      const asserted = question.positions.filter(({ open, denies }) => !open && !denies);
      const partisan = asserted.find(({ answers }) => answers.every((answer) => isParty(answer, [], parties)));
      if (partisan === undefined) return undefined;
      const others = asserted.filter((each) => each !== partisan).flatMap(({ answers }) => answers);
      const independent = others.filter((answer) => !isParty(answer, [], parties));
      const n = new Set(independent.map(({ claim }) => claim.origin)).size;
      if (n < minOrigins) return undefined;
      const party = firstMouth(partisan.answers[0]).name;
      return { action: 'explain', reason: say('party', { label: partisan.label, party, n }) };
    },
  },
});
