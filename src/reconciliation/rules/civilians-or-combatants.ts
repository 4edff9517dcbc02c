import { defineRule } from '../define-rule';
import { firstMouth } from '../evidence/first-mouth';
import { isParty } from '../evidence/party';
import { pairsIn } from '../evidence/relations-in';

/** Reasons by which somebody who takes part excludes somebody who does not: fighters and civilians, smugglers and passengers. */
const standings: ReadonlySet<string> = new Set(['thing.civilian', 'thing.standing']);

/** Sends up accounts of the dead, or of others, as civilians and as combatants; names the one that only a party gives. */
export const civiliansOrCombatants = defineRule({
  name: 'civilians-or-combatants',
  meta: {
    description: 'Have somebody look where some call civilians whom others call combatants.',
    cites: 'Airwars, grade “Discounted”: those killed were combatants, or others were most likely responsible',
    messages: {
      disputed: 'In doubt whether they were “{{a}}” or “{{b}}”.',
      party: 'That they were “{{label}}” is said only by {{party}}, a party to the matter; others say “{{other}}”.',
    },
    translations: {
      ar: {
        disputed: 'ثمة شك في كونهم «{{a}}» أم «{{b}}».',
        party: 'لا يقول إنهم «{{label}}» إلا {{party}} وهو طرف في الأمر، بينما يقول غيره «{{other}}».',
      },
    },
  },
  on: {
    identity(question, { say, parties }) {
      const pair = pairsIn(question, 'conflicts').find(({ reason }) => standings.has(reason));
      if (pair === undefined) return undefined;
      const { a, b } = pair;
      const [partyA, partyB] = [a, b].map(({ answers }) => answers.every((answer) => isParty(answer, [], parties)));
      if (partyA === partyB) return { action: 'escalate', reason: say('disputed', { a: a.label, b: b.label }) };
      const [own, other] = partyA ? [a, b] : [b, a];
      const party = firstMouth(own.answers[0]).name;
      return { action: 'explain', reason: say('party', { label: own.label, other: other.label, party }) };
    },
  },
});
