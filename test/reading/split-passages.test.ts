import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model';
import { splitPassages } from '../../src/reading/split-passages';
import { plainPacks } from './plain-packs';

function passagesOf(body: string, title = ''): { kind: string; story: number | null; text: string }[] {
  const report: Report = {
    id: 'r',
    outlet: null,
    language: null,
    publishedAt: null,
    title,
    body,
    url: null,
    credits: [],
  };
  return splitPassages(report, plainPacks).map(({ kind, story, part, start, end }) => ({
    kind,
    story,
    text: report[part].slice(start, end),
  }));
}

const furnitureOf = (body: string) =>
  passagesOf(body)
    .filter(({ kind }) => kind === 'furniture')
    .map(({ text }) => text);

const lead = 'Four people were killed when a lorry struck a checkpoint north of the town, the police said on Monday.';
const rest = 'The driver fled the scene and was being sought, an officer told the agency in the evening.';

describe('furniture', () => {
  const lines: readonly (readonly [string, string])[] = [
    ['hashtags', '#checkpoint #news'],
    ['a link to another story', 'READ MORE: Parliament votes on the budget'],
    ['the same in Arabic', 'اقرأ أيضا: البرلمان يصوت على الموازنة'],
    ['a section label', 'SPORT: Team names squad for the cup'],
    ['a strip of headlines', 'Budget vote delayed | Storm warning | Cup draw'],
    ['a source mark', 'المصدر | الخليج'],
    ['a page mark', '((3))'],
    ['a caption with a credit', 'Soldiers at the checkpoint (Reuters)'],
    ['an invitation', 'Follow us on Facebook'],
    ['credits of an agency', '(Reporting by Jane Smith; Editing by John Brown)'],
  ];
  it.each(lines)('%s', (_, line) => {
    expect(furnitureOf(`${lead}\n\n${line}\n\n${rest}`)).toEqual([line]);
  });

  it('a caption told twice', () => {
    expect(furnitureOf(`${lead}\n\nSoldiers at the gate\nSoldiers at the gate\n\n${rest}`)).toEqual([
      'Soldiers at the gate\nSoldiers at the gate',
    ]);
  });

  it('a post and the line that says who posted it', () => {
    const post = 'what a day #free\n\nPosted by A. Person on Sunday, December 8, 2024';
    expect(furnitureOf(`${lead}\n\n${post}\n\n${rest}`)).toEqual([post]);
  });

  it('a list of links under a heading', () => {
    const list = 'Related articles\n\nBudget vote delayed again\n\nStorm warning for the coast';
    expect(furnitureOf(`${lead}\n\n${rest}\n\n${list}`)).toEqual([list]);
  });

  it.each(['BAGHDAD (Reuters) -', 'BAGHDAD --', 'SCRANTON, Pa. —'])('a dateline: %s', (dateline) => {
    expect(passagesOf(`${dateline} ${lead}`)).toEqual([
      { kind: 'furniture', story: null, text: dateline },
      { kind: 'story', story: 0, text: lead },
    ]);
  });

  it('is never all there is', () => {
    expect(passagesOf('#only #tags')).toMatchObject([{ kind: 'story' }]);
  });
});

describe('stories', () => {
  const second =
    'Heavy snow closed the mountain pass between the two valleys and stranded hundreds of skiers overnight.\n\nPloughs were clearing avalanches from the road, the transport ministry said, and hotels gave the stranded guests blankets.\n\nForecasters expect fresh storms across the Alps until Thursday with temperatures far below freezing.';
  const first = `${lead}\n\n${rest}\n\nWitnesses described hearing gunfire before the lorry swerved into the barrier and burst into flames beside the guard post.\n\nProsecutors opened an inquiry into whether soldiers had followed orders when they shot at its tyres.`;

  it('a second article on the page gets another number', () => {
    const page = `${first}\n\n\n\nSnow closes the mountain pass for days\n\nSkiers at the pass (AFP)\n\n${second}`;
    expect(
      passagesOf(page)
        .filter(({ kind }) => kind === 'story')
        .map(({ story }) => story),
    ).toEqual([0, 1, 1]);
  });

  it('a heading within a story does not', () => {
    const page = `${first}\n\nGunfire near the checkpoint barrier\n\nSoldiers at the checkpoint shot at the tyres of the lorry before it burst into flames, witnesses of the gunfire told police in the town.`;
    expect(passagesOf(page)).toMatchObject([{ kind: 'story', story: 0 }]);
  });

  it('a paragraph on another subject gets another number when it says so', () => {
    const page = `${lead}\n\n${rest}\n\nوفي موضوع آخر، أعلنت وزارة المالية خفض الضرائب على الوقود اعتبارا من الشهر المقبل.`;
    expect(passagesOf(page).map(({ story }) => story)).toEqual([0, 1]);
  });

  it('the title belongs to the first', () => {
    expect(passagesOf(lead, 'Lorry kills four')[0]).toEqual({ kind: 'story', story: 0, text: 'Lorry kills four' });
  });
});
