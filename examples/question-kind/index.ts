/**
 * A question of one's own: which group says "we did it"? The built-in question about the agent mixes what groups claim with
 * what others accuse them of; this one keeps claims of responsibility by themselves.
 *
 *     npm run build && npx tsx examples/question-kind
 */
import { type ActorValue, type Claim, compareValues, crossReference, type Kind } from 'rashomon';
import { claim, testQuestionKind } from 'rashomon/testing';

/** The group that speaks, as a value. */
function claimant({ attribution }: Claim): ActorValue | null {
  const speaker = attribution.chain.at(-1);
  if (attribution.act !== 'claim-responsibility' || speaker === undefined) return null;
  return { kind: 'actor', id: speaker.id, name: speaker.name, levels: [], thing: null, unknown: false };
}

const claimedBy: Kind = {
  kind: 'claimed-by',
  values: ['actor'],
  camps: false,
  wording: { en: 'Who claims {{about}}?', ar: 'من تبنى {{about}}؟' },
  answers(claim) {
    const value = claimant(claim);
    if (value === null) return [];
    const { evidence, commitment } = claim;
    return [{ claim, value, evidence, commitment, topic: 'responsibility', denies: false, open: false }];
  },
  compare: ([a], [b], { index }) => compareValues(a.value, b.value, index),
};

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

const { incidents } = crossReference(reports, { kinds: [claimedBy] });

for (const { kind, relation, positions } of incidents.flatMap(({ questions }) => questions)) {
  if (kind !== claimedBy.kind) continue;
  console.log(`${kind}: ${relation}`);
  for (const { label, claims } of positions) {
    console.log(`  ${label}: ${claims.map(({ evidence }) => `“${evidence.quote}” (${evidence.report})`).join('; ')}`);
  }
}
