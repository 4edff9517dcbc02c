import { defineRule } from '../define-rule';
import { isParty } from '../evidence/party';
import { pairsIn } from '../evidence/relations-in';

/** Sends up mutual accusations: each side blames the other. */
export const contestedResponsibility = defineRule({
  name: 'contested-responsibility',
  meta: {
    description: 'Have somebody look where the parties blame each other and nobody else speaks.',
    cites: 'Airwars, grade “Contested”: competing claims of responsibility, such as of several belligerents',
    messages: { contested: '{{a}} and {{b}} are each blamed, only by parties to the matter.' },
    translations: { ar: { contested: 'يُتهم {{a}} ويُتهم {{b}}، ولا يتهمهما إلا أطراف في الأمر.' } },
  },
  on: {
    agent(question, { say, parties }) {
      for (const { a, b } of pairsIn(question, 'conflicts')) {
        if (a.denies || b.denies || a.value.kind !== 'actor' || b.value.kind !== 'actor') continue;
        const all = [...a.answers, ...b.answers];
        if (!all.every((answer) => isParty(answer, question.positions, parties))) continue;
        return { action: 'escalate', reason: say('contested', { a: a.label, b: b.label }) };
      }
      return undefined;
    },
  },
});
