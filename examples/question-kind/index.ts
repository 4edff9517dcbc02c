/**
 * A question of one's own: which group says "we did it"? The built-in question about the agent mixes what groups claim with
 * what others accuse them of; this one keeps claims of responsibility by themselves.
 *
 *     npm run build && npx tsx examples/question-kind
 */
import { type ActorValue, type Claim, compareValues, crossReference, defineKind, defineRule } from 'rashomon';
import { claim, testQuestionKind } from 'rashomon/testing';

/** The group that speaks, as a value. */
function claimant({ attribution }: Claim): ActorValue | null {
  const speaker = attribution.chain.at(-1);
  if (attribution.act !== 'claim-responsibility' || speaker === undefined) return null;
  return { kind: 'actor', id: speaker.id, name: speaker.name, levels: [], thing: null, unknown: false };
}

const claimedBy = defineKind({
  kind: 'claimed-by',
  values: ['actor'],
  wording: { en: 'Who says “we did it”?', ar: 'من تبنى ذلك؟' },
  answers(claim) {
    const value = claimant(claim);
    if (value === null) return [];
    const { evidence, commitment } = claim;
    return [{ claim, value, evidence, commitment, topic: 'responsibility', denies: false, open: false }];
  },
  compare: ([a], [b], { index }) => compareValues(a.value, b.value, index),
});

/** Rules can be written for it as for the built-in kinds: `position.value` is an actor here. */
const sendRivalsUp = defineRule({
  name: 'send-rivals-up',
  meta: {
    description: 'Have somebody look where two groups claim one attack.',
    messages: { rivals: '{{groups}} each say that they did it.' },
  },
  kinds: [claimedBy],
  on: {
    'claimed-by': ({ relation, positions }, { say }) =>
      relation === 'conflict'
        ? {
            action: 'escalate',
            reason: say('rivals', { groups: positions.map(({ value }) => value.name).join(' and ') }),
          }
        : undefined,
  },
});

const claims = (report: string, name: string) =>
  claim({
    report,
    event: 'explode',
    quote: `${name} said it was behind the blast`,
    act: 'claim-responsibility',
    source: { kind: 'organisation', id: `actor:${name}`, name },
  });

testQuestionKind(claimedBy, [
  { name: 'two groups', claims: [claims('a', 'north'), claims('b', 'south')], relation: 'conflicts' },
  {
    name: 'a group, and its armed wing',
    claims: [claims('a', 'front'), claims('b', 'front/wing')],
    relation: 'refines',
  },
]);

const reports = [
  {
    id: 'coast',
    outlet: 'Coast Radio',
    publishedAt: '2031-03-02T08:00:00Z',
    body: 'A car bomb exploded in Kabul on Sunday, killing three people. The Taliban claimed responsibility for the attack.',
  },
  {
    id: 'masa',
    outlet: 'جريدة المساء',
    publishedAt: '2031-03-02T11:00:00Z',
    body: 'انفجرت سيارة مفخخة في كابول يوم الأحد وقتلت ثلاثة أشخاص. وأعلن تنظيم داعش مسؤوليته عن الهجوم.',
  },
];

const { incidents } = crossReference(reports, { kinds: [claimedBy], rules: [sendRivalsUp] });

for (const { kind, relation, positions } of incidents.flatMap(({ questions }) => questions)) {
  if (kind !== claimedBy.kind) continue;
  console.log(`${kind}: ${relation}`);
  for (const { label, claims } of positions) {
    console.log(`  ${label}: ${claims.map(({ evidence }) => `“${evidence.quote}” (${evidence.report})`).join('; ')}`);
  }
}
for (const { rule, reason } of incidents.flatMap(({ verdicts }) => verdicts)) console.log(`${rule}: ${reason.text}`);
