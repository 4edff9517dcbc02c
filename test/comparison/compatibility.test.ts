import { describe, expect, it } from 'vitest';
import { type Compatibility, CompatibilityError, createDesk, crossReference } from '../../src';

const seized = {
  id: 'a',
  outlet: 'The Ledger',
  publishedAt: '2031-05-06T08:00:00Z',
  body: 'A raid took place in Basra on Tuesday. Police seized the truck, the governor said.',
};
const burned = {
  id: 'b',
  outlet: 'The Courier',
  publishedAt: '2031-05-06T09:00:00Z',
  body: 'A raid took place in Basra on Tuesday. The army burned the truck, the defence ministry said.',
};
const burnedInArabic = {
  id: 'b',
  outlet: 'المساء',
  publishedAt: '2031-05-06T09:00:00Z',
  body: 'نفذت مداهمة في البصرة يوم الثلاثاء. وأحرق الجيش الشاحنة، بحسب وزارة الدفاع.',
};
const house = {
  ...burned,
  body: 'A raid took place in Basra on Tuesday. The army burned the house, the ministry said.',
};
const flood = {
  id: 'a',
  outlet: 'The Ledger',
  publishedAt: '2031-05-06T08:00:00Z',
  body: 'A bridge collapsed in Basra on Tuesday. The collapse was caused by a flood, the governor said.',
};
const blast = {
  id: 'b',
  outlet: 'The Courier',
  publishedAt: '2031-05-06T09:00:00Z',
  body: 'A bridge collapsed in Basra on Tuesday. The collapse was caused by a bomb attack, police said.',
};

const exclude: Compatibility = { exclude: [['seize', 'burn']] };
const disputes = (reports: readonly unknown[], compatibility?: Compatibility) =>
  crossReference(reports, { compatibility }).incidents.flatMap(({ questions }) =>
    questions.filter(({ relation }) => relation === 'conflict').map(({ kind, about }) => `${kind} ${about}`),
  );

describe('compatibility', () => {
  it.each([
    ['two deeds, one thing', [seized, burned]],
    ['the other way round, in two languages', [burnedInArabic, seized]],
  ])('sets what the user holds to exclude each other against each other: %s', (_, reports) => {
    expect(disputes(reports).filter((each) => each.startsWith('outcome'))).toEqual([]);
    expect(disputes(reports, exclude)).toContain('outcome outcome:exclude:burn~seize');
  });

  it.each([
    ['of two things', [seized, house], exclude],
    ['of another pair', [seized, burned], { exclude: [['seize', 'sink']] } satisfies Compatibility],
  ])('leaves alone deeds %s', (_, reports, compatibility) => {
    expect(disputes(reports, compatibility).filter((each) => each.startsWith('outcome'))).toEqual([]);
  });

  it('lets stand side by side what the user holds to be compatible', () => {
    expect(disputes([flood, blast]).map((each) => each.split(' ')[0])).toContain('cause');
    const { incidents } = crossReference([flood, blast], { compatibility: { allow: [['flood', 'attack']] } });
    const cause = incidents.flatMap(({ questions }) => questions).find(({ kind }) => kind === 'cause');
    expect(cause?.matrix.map(({ reason }) => reason)).toContain('yours.allow');
  });

  const told = (id: string, body: string) => ({ id, outlet: id, publishedAt: '2031-05-06T08:00:00Z', body });
  const base = 'A base in Deir ez-Zor was bombed on Tuesday.';
  const warplane = told('a', `${base} A US warplane bombed the base, the governor said.`);
  const coalition = told(
    'b',
    'قُصفت قاعدة في دير الزور يوم الثلاثاء. وقالت وزارة الدفاع السورية إن طائرة للتحالف الدولي قصفت القاعدة.',
  );
  const israel = told('a', `${base} Israel bombed the base, the governor said.`);
  const turkey = told('b', `${base} Turkey bombed the base, the ministry said.`);
  const fire = 'A depot burned in Iraq on Tuesday.';
  const province = told('a', `${fire} The depot burned in Nineveh province, the governor said.`);
  const city = told('b', `${fire} The depot burned in Mosul, police said.`);
  const relationsOf = (reports: readonly unknown[], kind: string, compatibility?: Compatibility) =>
    crossReference(reports, { compatibility }).incidents.flatMap(({ questions }) =>
      questions
        .filter((question) => question.kind === kind)
        .flatMap(({ matrix }) => matrix.map(({ relation, reason }) => `${relation}, by ${reason}`)),
    );

  it.each([
    [
      'an actor and one that holds it, in two languages',
      [warplane, coalition],
      'agent',
      ['actor:us', 'actor:coalition'],
      'refines, by actor.level',
    ],
    [
      'the same, the other way round',
      [coalition, warplane],
      'agent',
      ['actor:coalition', 'actor:us'],
      'refines, by actor.level',
    ],
    [
      'a place and one in it',
      [province, city],
      'place',
      ['place:iq/nineveh', 'place:iq/nineveh/mosul'],
      'refines, by place.within',
    ],
  ] as const)('excludes concepts by their ids: %s', (_, reports, kind, pair, before) => {
    const excluded = relationsOf(reports, kind, { exclude: [pair] });
    expect(relationsOf(reports, kind)).toContain(before);
    expect(relationsOf(reports, kind)).not.toContain('conflicts, by yours.exclude');
    expect(excluded).toContain('conflicts, by yours.exclude');
  });

  it('allows concepts by their ids', () => {
    expect(relationsOf([israel, turkey], 'agent')).toContain('conflicts, by actor.apart');
    const allowed = relationsOf([israel, turkey], 'agent', { allow: [['actor:tr', 'actor:il']] });
    expect(allowed).toContain('overlaps, by yours.allow');
    expect(allowed).not.toContain('conflicts, by actor.apart');
  });

  it('leaves alone concepts that no pair names', () => {
    const other = relationsOf([israel, turkey], 'agent', { allow: [['actor:tr', 'actor:us']] });
    expect(other).toEqual(relationsOf([israel, turkey], 'agent'));
  });

  it('holds for a desk as for the function', () => {
    const desk = createDesk({ compatibility: exclude });
    desk.addAll([seized, burned]);
    const found = desk.incidents().flatMap(({ questions }) => questions.map(({ about }) => about));
    expect(found).toContain('outcome:exclude:burn~seize');
  });

  it.each([
    ['a name that is none', { exclude: [['seize', 'zap']] }, /event class or a concept id in "exclude"; got "zap"/u],
    ['one name twice', { allow: [['seize', 'seize']] }, /two different names/u],
    ['three names', { exclude: [['seize', 'burn', 'sink']] }, /two different names/u],
    ['a pair in both lists', { exclude: [['seize', 'burn']], allow: [['burn', 'seize']] }, /both in/u],
  ])('refuses %s', (_, wrong, message) => {
    const compatibility = wrong as unknown as Compatibility;
    expect(() => crossReference([], { compatibility })).toThrow(CompatibilityError);
    expect(() => createDesk({ compatibility })).toThrow(message);
  });

  it('does not compile with a mistyped class', () => {
    // @ts-expect-error: no such event class
    const wrong: Compatibility = { exclude: [['sieze', 'burn']] };
    expect(() => crossReference([], { compatibility: wrong })).toThrow(CompatibilityError);
  });
});
