import { describe, expect, it } from 'vitest';
import {
  type ActorValue,
  type Claim,
  compareValues,
  createDesk,
  crossReference,
  defineKind,
  defineRule,
  type Kind,
  KindDefinitionError,
} from '../../src';
import { messagesFor } from '../../src/rendering/messages-for';
import { renderTerminal } from '../../src/rendering/terminal';

function claimant({ attribution }: Claim): ActorValue | null {
  const speaker = attribution.chain.at(-1);
  if (attribution.act !== 'claim-responsibility' || speaker === undefined) return null;
  return { kind: 'actor', id: speaker.id, name: speaker.name, levels: [], thing: null, unknown: false };
}

const definition = {
  kind: 'claimed-by',
  values: ['actor'],
  wording: { en: 'Who claims the {{about}}?', ar: 'من تبنى {{about}}؟' },
  answers(claim) {
    const value = claimant(claim);
    const { evidence, commitment } = claim;
    return value === null ? [] : [{ claim, value, evidence, commitment, topic: 'attack', denies: false, open: false }];
  },
  compare: ([a], [b], { index }) => compareValues(a.value, b.value, index),
} as const satisfies Omit<Kind, 'camps'>;
const claimedBy = defineKind(definition);

const lookAtClaims = defineRule({
  name: 'look-at-claims',
  meta: { description: 'x', messages: { two: '{{names}}' } },
  kinds: [claimedBy],
  on: {
    'claimed-by': ({ positions }, { say }) => ({
      action: 'escalate',
      reason: say('two', { names: positions.map(({ value }) => value.id).join(' ') }),
    }),
  },
});

const reports = [
  {
    id: 'a',
    publishedAt: '2031-03-02T08:00:00Z',
    body: 'A car bomb exploded in Kabul on Sunday, killing three people. The Taliban claimed responsibility for the attack.',
  },
  {
    id: 'b',
    publishedAt: '2031-03-02T11:00:00Z',
    body: 'انفجرت سيارة مفخخة في كابول يوم الأحد وقتلت ثلاثة أشخاص. وأعلن تنظيم داعش مسؤوليته عن الهجوم.',
  },
];

describe("a kind of question of one's own", () => {
  const document = crossReference(reports, { kinds: [claimedBy], rules: [lookAtClaims] });

  it('is handled by a rule that names it', () => {
    const verdicts = document.incidents.flatMap((incident) => incident.verdicts);
    expect(verdicts.map(({ rule, reason }) => [rule, reason.text.split(' ').sort()])).toEqual([
      ['look-at-claims', ['actor:isis', 'actor:taliban']],
    ]);
  });

  it.each([
    ['en', 'Who claims the \u2068attack\u2069?'],
    ['ar', 'من تبنى \u2068attack\u2069؟'],
  ])('is asked in its own words (%s)', (language, words) => {
    expect(renderTerminal(document, messagesFor(language as 'en'))).toContain(words);
  });

  it.each([
    ['a name that is none', { ...definition, kind: 'Claimed By' }, /kebab-case/u],
    ['the name of a built-in kind', { ...definition, kind: 'count' }, /"count" already/u],
    ['no type of value', { ...definition, values: [] }, /no type of value/u],
    ['no comparison', { ...definition, compare: undefined }, /"compare"/u],
  ])('is refused with %s', (_, wrong, message) => {
    expect(() => defineKind(wrong as never)).toThrow(KindDefinitionError);
    expect(() => crossReference([], { kinds: [wrong as never] })).toThrow(message);
    expect(() => createDesk({ kinds: [wrong as never] })).toThrow(message);
  });

  it.each([
    ['throws', () => Promise.reject.call(null), /Kind "odd-one": answers\(\) threw/u],
    ['gives nonsense', () => [1, null], /Kind "odd-one": answers\(\) gives/u],
    ['gives nothing', () => undefined, /Kind "odd-one": answers\(\) gives/u],
  ])('is named where a function of it %s', (_, answers, message) => {
    const odd = defineKind({ ...definition, kind: 'odd-one', answers: answers as never });
    const reports = [{ body: 'Five people were killed in a fire in Mosul on Monday, police said.' }];
    expect(() => crossReference(reports, { kinds: [odd] })).toThrow(message);
  });

  it('is refused twice', () => {
    expect(() => crossReference([], { kinds: [claimedBy, claimedBy] })).toThrow(KindDefinitionError);
  });
});
