import type { ActorValue } from '../../model';
import { defineRule } from '../define-rule';
import { firstMouth } from '../evidence/first-mouth';
import { isParty, speaksFor } from '../evidence/party';
import { disputed } from '../evidence/relations-in';
import type { PositionOn } from '../typed-question';

/** Speaking by which an actor takes a deed upon itself. */
const accepting: ReadonlySet<string> = new Set(['admit', 'claim-responsibility', 'confirm']);

/** Explains how well an accusation is borne out: accepted by the accused, told by several origins, or by one alone. */
export const gradedBySources = defineRule({
  name: 'graded-by-sources',
  meta: {
    description:
      'Grade the account of who did it by who bears it out: the accused, several independent origins, or one.',
    cites:
      'Airwars, grades “Confirmed” (a belligerent has accepted responsibility), “Fair” (two or more credible sources), “Weak” (a single source)',
    messages: {
      confirmed: 'Confirmed: {{actor}} itself accepts that it did it.',
      fair: 'Fair: {{n|one:# independent origin says|other:# independent origins say}} that it was {{actor}}.',
      weak: 'Weak: {{actor}} is named by a single origin, {{source}}.',
    },
    translations: {
      ar: {
        confirmed: 'مؤكد: {{actor}} يقر بذلك بنفسه.',
        fair: 'مرجَّح: {{n|one:مصدر مستقل واحد ينسبه|two:مصدران مستقلان ينسبانه|few:# مصادر مستقلة تنسبه|many:# مصدرًا مستقلًا تنسبه|other:# مصدر مستقل تنسبه}} إلى {{actor}}.',
        weak: 'ضعيف: لا يذكر {{actor}} إلا مصدر واحد هو {{source}}.',
      },
    },
    defaults: { minOrigins: 2 }, // independent origins that make an account fair
  },
  on: {
    agent(question, { say, parties }, { minOrigins }) {
      const accounts = question.positions.filter(
        ({ open, denies, value }) => !open && !denies && value.kind === 'actor',
      );
      const independentOf = ({ answers }: PositionOn<'agent'>) =>
        new Set(answers.filter((answer) => !isParty(answer, [], parties)).map(({ claim }) => claim.origin)).size;
      const accepted = accounts.find(({ value, answers }) =>
        answers.some(
          (answer) => accepting.has(answer.claim.attribution.act ?? '') && speaksFor(answer, value as ActorValue),
        ),
      );
      if (accepted !== undefined) return { action: 'explain', reason: say('confirmed', { actor: accepted.label }) };
      // Who did it is contested: other rules speak of that.
      if (accounts.length !== 1 && disputed(question)) return undefined;
      const [account] = [...accounts].sort((a, b) => independentOf(b) - independentOf(a));
      if (account === undefined) return undefined;
      const n = independentOf(account);
      if (n >= minOrigins) return { action: 'explain', reason: say('fair', { n, actor: account.label }) };
      const source = firstMouth(account.answers[0]).name;
      return account.origins.length === 1
        ? { action: 'explain', reason: say('weak', { actor: account.label, source }) }
        : undefined;
    },
  },
});
