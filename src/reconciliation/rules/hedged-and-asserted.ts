import type { Question } from '../../model';
import { defineRule } from '../define-rule';
import { disputed, pairsIn } from '../evidence/relations-in';

/** Explains a difference that is only one of how sure the sources are. */
export const hedgedAndAsserted = defineRule({
  name: 'hedged-and-asserted',
  meta: {
    description: 'Say that sources differ only in how sure they are, where one asserts what another leaves open.',
    cites: 'GTD, field guncertain: an uncertain attribution to a perpetrator is marked apart',
    messages: {
      unsure:
        '{{asserting|one:# origin asserts|other:# origins assert}} “{{label}}”; {{open|one:# leaves|other:# leave}} it open.',
    },
    translations: {
      ar: {
        unsure:
          '{{asserting|one:مصدر واحد يؤكد|two:مصدران يؤكدان|few:# مصادر تؤكد|many:# مصدرًا تؤكد|other:# مصدر تؤكد}} «{{label}}»، و{{open|one:مصدر واحد لا يجزم|two:مصدران لا يجزمان|few:# مصادر لا تجزم|many:# مصدرًا لا تجزم|other:# مصدر لا تجزم}}.',
      },
    },
  },
  when: [
    {
      match: { relation: 'refine' },
      decide(question: Question, { say }) {
        if (disputed(question)) return undefined;
        for (const { a, b } of pairsIn(question, 'differsInCommitment')) {
          const [hedged, asserted] = a.open ? [a, b] : [b, a];
          if (!hedged.open || asserted.open) continue;
          const counts = { asserting: asserted.origins.length, open: hedged.origins.length, label: asserted.label };
          return { action: 'explain', reason: say('unsure', counts) };
        }
        return undefined;
      },
    },
  ],
});
