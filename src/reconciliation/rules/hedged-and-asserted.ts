import type { Question } from '../../model';
import { defineRule } from '../define-rule';
import { disputed, pairsIn } from '../evidence/relations-in';

/** Explains a difference that is only one of how sure the sources are. */
export const hedgedAndAsserted = defineRule({
  name: 'hedged-and-asserted',
  meta: {
    description: 'Say that sources differ only in how sure they are, where one asserts what another leaves open.',
    cites: 'GTD Codebook, guncertain: suspicion of a perpetrator is coded apart from attribution',
    messages: { unsure: '{{asserting}} origins assert “{{label}}”; {{open}} leave it open.' },
    translations: { ar: { unsure: '{{asserting}} من المصادر تؤكد «{{label}}» و{{open}} لا تجزم.' } },
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
