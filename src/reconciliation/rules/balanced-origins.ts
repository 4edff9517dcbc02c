import type { Question } from '../../model';
import { defineRule } from '../define-rule';
import { pairsIn } from '../evidence/relations-in';

/** Sends up a conflict whose sides stand on about as many independent origins. */
export const balancedOrigins = defineRule({
  name: 'balanced-origins',
  meta: {
    description: 'Have somebody look where independent origins are balanced between positions that exclude each other.',
    cites: 'Airwars, grade “Contested”: competing claims of responsibility are told as such',
    messages: {
      balanced: '“{{a}}” has {{n|one:# independent origin|other:# independent origins}} and “{{b}}” has {{m}}.',
    },
    translations: {
      ar: {
        balanced:
          'يستند «{{a}}» إلى {{n|one:مصدر مستقل واحد|two:مصدرين مستقلين|few:# مصادر مستقلة|many:# مصدرًا مستقلًا|other:# مصدر مستقل}} و«{{b}}» إلى {{m|one:مصدر واحد|two:مصدرين|few:# مصادر|many:# مصدرًا|other:# مصدر}}.',
      },
    },
    defaults: { difference: 1, minOrigins: 1 }, // origins by which the sides may differ; fewest on either
  },
  when: [
    {
      match: { relation: 'conflict' },
      decide(question: Question, { say, label }, { difference, minOrigins }) {
        const pairs = pairsIn(question, 'conflicts').sort((x, y) => weight(y) - weight(x));
        const [strongest] = pairs;
        if (strongest === undefined) return undefined;
        const [n, m] = [strongest.a.origins.length, strongest.b.origins.length];
        if (Math.min(n, m) < minOrigins || Math.abs(n - m) > difference) return undefined;
        return { action: 'escalate', reason: say('balanced', { a: label(strongest.a), b: label(strongest.b), n, m }) };
      },
    },
  ],
});

function weight({
  a,
  b,
}: {
  readonly a: Question['positions'][number];
  readonly b: Question['positions'][number];
}): number {
  return a.origins.length + b.origins.length;
}
