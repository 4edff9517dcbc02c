import { defineKind, type Kind } from '../../src/comparison';
import { defineRule, type Reason } from '../../src/reconciliation';

const meta = { description: 'x', messages: { plain: 'so', slotted: '{{who}} said {{n}}' } } as const;
declare const reason: Reason;
const counted = { description: 'x', messages: { n: '{{n|one:# figure|other:# figures}}' } } as const;
const polarity = { kind: 'polarity', affirmed: true } as const;
declare const draft: Omit<ReturnType<Kind['answers']>[number], 'claim' | 'value'>;
declare const compare: Kind['compare'];
const parts = { wording: { en: 'x', ar: 'x' }, compare, answers: () => [] };
const claimedBy = defineKind({ ...parts, kind: 'claimed-by', values: ['actor'] });
const worth = defineKind({ ...parts, kind: 'worth', values: ['quantity'] });

defineRule({
  name: 'good',
  meta: { ...meta, defaults: { minHours: 1 } },
  on: {
    count(question, { say }, { minHours }) {
      const [first] = question.positions;
      return first.value.low > minHours
        ? {
            action: 'settle',
            choose: first,
            reason: say('slotted', { who: 'a', n: first.value.best }),
          }
        : { action: 'explain', reason: say('plain') };
    },
  },
});

// @ts-expect-error an unknown kind
defineRule({ name: 'x', meta, on: { colour: () => undefined } });

// @ts-expect-error a field that the kind lacks
defineRule({ name: 'x', meta, on: { place: ({ positions }) => (positions[0].value.low > 1 ? undefined : undefined) } });

// @ts-expect-error an unknown message
defineRule({ name: 'x', meta, on: { count: (_, { say }) => ({ action: 'explain', reason: say('other') }) } });

defineRule({
  name: 'x',
  meta,
  // @ts-expect-error a missing slot
  on: { count: (_, { say }) => ({ action: 'explain', reason: say('slotted', { who: 'a' }) }) },
});

// @ts-expect-error no slots at all
defineRule({ name: 'x', meta, on: { count: (_, { say }) => ({ action: 'explain', reason: say('slotted') }) } });

// @ts-expect-error a settlement without a position
defineRule({ name: 'x', meta, on: { count: () => ({ action: 'settle', reason }) } });

// @ts-expect-error an unknown action
defineRule({ name: 'x', meta, on: { count: () => ({ action: 'decide', reason }) } });

// @ts-expect-error no reason
defineRule({ name: 'x', meta, on: { count: () => ({ action: 'escalate' }) } });

// @ts-expect-error an unknown option
defineRule({ name: 'x', meta: { ...meta, defaults: { a: 1 } }, on: { count: (_, __, { b }) => b } });

// @ts-expect-error a pattern that no question matches
defineRule({ name: 'x', meta, when: [{ match: { relation: 'quarrel' }, decide: () => undefined }] });

defineRule({
  name: 'x',
  meta: counted,
  // @ts-expect-error a counted slot without a number
  on: { count: (_, { say }) => ({ action: 'explain', reason: say('n', { n: '2' }) }) },
});

defineRule({
  name: 'counts',
  meta: counted,
  on: { count: (_, { say }) => ({ action: 'explain', reason: say('n', { n: 2 }) }) },
});

defineRule({
  name: 'own-kinds',
  meta,
  kinds: [claimedBy, worth],
  on: {
    'claimed-by': ({ positions: [first] }, { say }) => ({
      action: 'settle',
      choose: first,
      reason: say('slotted', { who: first.value.name, n: first.answers[0].value.levels.length }),
    }),
    worth: ({ kind, positions: [first] }) => (first.value.best > kind.length ? undefined : undefined),
    count: ({ positions: [first] }) => (first.value.best > 1 ? undefined : undefined),
  },
});

// @ts-expect-error a kind of one's own that the rule does not name
defineRule({ name: 'x', meta, on: { 'claimed-by': () => undefined } });

// @ts-expect-error a kind that is not among those named
defineRule({ name: 'x', meta, kinds: [worth], on: { 'claimed-by': () => undefined } });

// @ts-expect-error a field that the values of one's own kind lack
defineRule({ name: 'x', meta, kinds: [claimedBy], on: { 'claimed-by': ({ positions: [first] }) => first.value.low } });

// @ts-expect-error an answer of a type that the kind does not declare
defineKind({ ...parts, kind: 'x', values: ['actor'], answers: (claim) => [{ ...draft, claim, value: polarity }] });

// @ts-expect-error no type of value
defineKind({ ...parts, kind: 'x', values: [] });
