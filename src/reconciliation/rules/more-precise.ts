import { defineRule } from '../define-rule';
import { disputed } from '../evidence/relations-in';

/** Settles a time or a number that is told at several precisions on the most precise. */
export const morePrecise = defineRule({
  name: 'more-precise',
  meta: {
    description: 'Take the most precise of answers that hold each other.',
    cites: 'UCDP GED, field date_prec: how precisely the date is known',
    messages: {
      precise: '“{{label}}” is the most precise of {{n|one:# compatible answer|other:# compatible answers}}.',
    },
    translations: {
      ar: {
        precise:
          '«{{label}}» هي الأدق بين {{n|one:إجابة واحدة|two:إجابتين متوافقتين|few:# إجابات متوافقة|many:# إجابة متوافقة|other:# إجابة متوافقة}}.',
      },
    },
  },
  on: {
    time(question, { say }) {
      const asserted = question.positions.filter(({ open, denies }) => !open && !denies);
      if (disputed(question) || asserted.length < 2 || asserted.some(({ value }) => value.from === null))
        return undefined;
      const length = ({ value }: (typeof asserted)[number]) =>
        Date.parse(value.to ?? '') - Date.parse(value.from ?? '');
      const [first, second] = [...asserted].sort((a, b) => length(a) - length(b));
      if (first === undefined || second === undefined || !(length(first) < length(second))) return undefined;
      const inside = asserted.every(
        ({ value }) => (value.from ?? '') <= (first.value.from ?? '') && (first.value.to ?? '') <= (value.to ?? ''),
      );
      if (!inside) return undefined;
      return { action: 'settle', choose: first, reason: say('precise', { label: first.label, n: asserted.length }) };
    },
    count(question, { say }) {
      const asserted = question.positions.filter(({ open, denies }) => !open && !denies);
      if (disputed(question) || asserted.length < 2) return undefined;
      const exact = asserted.filter(({ value }) => value.low === value.high && !value.approximate);
      const [only] = exact;
      if (only === undefined || exact.length > 1) return undefined;
      const n = only.value.best;
      const held = asserted.every(({ value }) => value === only.value || (value.low <= n && (value.high ?? n) >= n));
      return held
        ? { action: 'settle', choose: only, reason: say('precise', { label: only.label, n: asserted.length }) }
        : undefined;
    },
  },
});
