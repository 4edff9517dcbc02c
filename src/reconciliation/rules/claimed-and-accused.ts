import { defineRule } from '../define-rule';
import { disputed } from '../evidence/relations-in';

/** Tells a claim of responsibility from an accusation, and sends up claims that compete. */
export const claimedAndAccused = defineRule({
  name: 'claimed-and-accused',
  meta: {
    description:
      'Where somebody claims responsibility and another is accused, say which is which; escalate rival claims.',
    cites: 'GTD, fields claimed and compclaim (competing claims of responsibility)',
    messages: {
      claimed: '{{claimant}} claims responsibility itself; {{accused}} is accused by others.',
      rivals: '{{first}} and {{second}} both claim responsibility.',
    },
    translations: {
      ar: {
        claimed: 'تبنّى {{claimant}} العملية بنفسه، أما {{accused}} فيتهمه آخرون.',
        rivals: 'تبنّى العملية كل من {{first}} و{{second}}.',
      },
    },
  },
  on: {
    agent(question, { say }) {
      if (!disputed(question)) return undefined;
      const asserted = question.positions.filter(({ open, denies }) => !open && !denies);
      const claimants = asserted.filter(({ answers }) =>
        answers.some(({ claim }) => ['claim-responsibility', 'admit'].includes(claim.attribution.act ?? '')),
      );
      const [first, second] = claimants;
      if (first !== undefined && second !== undefined) {
        return { action: 'escalate', reason: say('rivals', { first: first.label, second: second.label }) };
      }
      const accused = asserted.find((position) => position !== first);
      if (first === undefined || accused === undefined) return undefined;
      return { action: 'explain', reason: say('claimed', { claimant: first.label, accused: accused.label }) };
    },
  },
});
