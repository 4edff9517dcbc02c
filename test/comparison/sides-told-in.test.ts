import { describe, expect, it } from 'vitest';
import { crossReference } from '../../src';
import type { PositionEntry } from '../../src/model';
import { readDisputes } from './read-disputes';

/**
 * Disputes of no war, each in two or three short reports of two languages, with the independent origins on either side and the outlets
 * that tell it. In the fixture `==` names a set, `@` begins a report (outlet, time, title), and `>` gives kinds and sides: words of
 * a side, how many origins stand there, and where it is told.
 */
interface Side {
  readonly origins: number;
  readonly outlets: readonly string[];
}

interface Given extends Side {
  readonly words: readonly string[];
}

const disputes = readDisputes('sides-told-in.txt').map(({ name, reports, given }) => ({
  name,
  reports,
  sides: given.map(sideOf),
}));

function sideOf(text: string): Given {
  const [words = '', rest = ''] = text.split(' = ');
  const [origins = '', outlets = ''] = rest.split(' @ ');
  const list = (joined: string, by: string) => joined.split(by).map((one) => one.trim());
  return { words: list(words, ' / '), origins: Number(origins), outlets: list(outlets, ',').sort() };
}

type Dispute = (typeof disputes)[number];

/** The two sides as the conflict has them that holds most of their words; null where none does. */
function sidesOf({ reports, sides: [first, second] }: Dispute): readonly Side[] | null {
  const outletOf = (id: string) => reports.find((report) => report.id === id)?.outlet ?? '';
  const hits = ({ claims }: PositionEntry, words: readonly string[] = []) =>
    words.filter((one) =>
      claims.some(({ evidence: { report, part, start, end } }) => {
        const at = (reports.find(({ id }) => id === report)?.[part] ?? '').indexOf(one);
        return at >= 0 && start < at + one.length && at < end;
      }),
    ).length;
  const told = ({ origins, claims }: PositionEntry): Side => ({
    origins: origins.length,
    outlets: [...new Set(claims.map(({ evidence }) => outletOf(evidence.report)))].sort(),
  });
  let best: { readonly score: number; readonly sides: readonly Side[] } | null = null;
  for (const { positions, matrix } of crossReference(reports).incidents.flatMap(({ questions }) => questions))
    for (const { a, b, relation } of matrix)
      for (const [x, y] of relation === 'conflicts' ? [[a, b] as const, [b, a] as const] : []) {
        const [one, other] = [positions[x], positions[y]];
        if (one === undefined || other === undefined) continue;
        const [p, q] = [hits(one, first?.words), hits(other, second?.words)];
        if (p > 0 && q > 0 && p + q > (best?.score ?? 0)) best = { score: p + q, sides: [told(one), told(other)] };
      }
  return best?.sides ?? null;
}

/** Not right yet, and why. */
const open: Readonly<Record<string, string>> = {
  'striker-transfer': '«المهاجم دانيال أوكافور» and «النادي باع اللاعب» are of no name that both languages share',
  'court-acquittal': '«برأت موكله»: whose client he is, is not taken up',
  'mine-fire': 'a faulty cable is a fault and a leak of gas none, so neither excludes the other',
  'plant-closure': 'what will be done and the denial that it will are asked about apart',
  'governor-resigns': '"Ruiz" and «رويز» are too short to be told alike by their sound',
  'two-unions': '"joined it": whom a pronoun takes up is no strike',
  'two-sources': '«شركة ألتون» denies the sale of a mine without a name',
  'two-officers': '"caused it" names no outcome',
};

describe('the origins and outlets on either side of a dispute', () => {
  const check = (dispute: Dispute) => {
    expect(sidesOf(dispute)).toEqual(dispute.sides.map(({ origins, outlets }) => ({ origins, outlets })));
  };

  it.each(disputes.filter(({ name }) => open[name] === undefined))('are those that a reader counts: $name', check);

  it.fails.each(disputes.filter(({ name }) => open[name] !== undefined))('are not yet: $name', check);
});
