import { defineRule, type Reason } from '../../src/reconciliation';

const meta = { description: 'x', messages: { plain: 'so', slotted: '{{who}} said {{n}}' } } as const;
declare const reason: Reason;

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
