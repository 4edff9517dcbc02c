import { describe, expect, it } from 'vitest';
import type { ComparisonDocument } from '../../src/model';
import { folderOf, runIn } from './fake-io';

const reports = JSON.stringify({
  reports: [
    { id: 'a', outlet: 'One', body: 'Five people were killed in the fire in Mosul, police said.' },
    { id: 'b', outlet: 'Two', body: 'Eight people were killed in the fire in Mosul, the governor said.' },
  ],
});

/** A rule as `defineRule` makes it, written out so that the file imports nothing. */
const rule = (name: string, decide: string) => `{
  name: '${name}', meta: { description: 'Have somebody look.', messages: { look: 'Look.' } }, options: {}, kinds: ['count'],
  decide: ${decide},
}`;
const escalate = `(question, { say }) => ({ action: 'escalate', reason: say('look') })`;
const fail = `() => { throw new Error('no idea'); }`;

const compareWith = async (value: string, module?: string) => {
  const folder = folderOf(module === undefined ? {} : { 'mine.mjs': module });
  return runIn(folder, ['compare', '--format', 'json', '--rules', ...value.split(' '), '-'], reports);
};
const verdictsOf = (stdout: string) =>
  (JSON.parse(stdout) as ComparisonDocument).incidents.flatMap(({ verdicts }) => verdicts);

describe('--rules', () => {
  it('runs the rules of a module', async () => {
    const { code, stdout, stderr } = await compareWith(
      'mine.mjs',
      `export const rules = [${rule('look-at-tolls', escalate)}];`,
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(verdictsOf(stdout)).toMatchObject([
      { rule: 'look-at-tolls', action: 'escalate', reason: { text: 'Look.' } },
    ]);
  });

  it('tells of a rule that throws, in one line, and keeps the verdicts of the others', async () => {
    const module = `export const rules = [${rule('broken', fail)}, ${rule('look-at-tolls', escalate)}];`;
    const { code, stdout, stderr } = await compareWith('mine.mjs', module);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^rashomon: rule broken: .*no idea\n$/u);
    expect(verdictsOf(stdout)).toMatchObject([{ rule: 'look-at-tolls' }]);
  });

  it('runs a preset by its name', async () => {
    const { code, stdout } = await compareWith('monitoring');
    expect(code).toBe(0);
    expect(verdictsOf(stdout)).toContainEqual(expect.objectContaining({ rule: 'casualty-range' }));
  });

  it('lists the rules of a module', async () => {
    const folder = folderOf({ 'mine.mjs': `export const rules = [${rule('look-at-tolls', escalate)}];` });
    const { stdout } = await runIn(folder, ['rules', '--rules', 'mine.mjs']);
    expect(stdout).toMatch(/^look-at-tolls +Have somebody look\.\n$/u);
  });

  it.each([
    ['neither file nor preset', 'brave', undefined],
    ['a module that does not load', 'mine.mjs', 'export const rules = ['],
    ['a module that brings nothing known', 'mine.mjs', 'export const rule = 1;'],
    ['a limit that is no number', 'mine.mjs --rule-timeout=soon', 'export const rules = [];'],
    ['a list of something else', 'mine.mjs', 'export const rules = [{ name: "x" }];'],
    ['parties that are no ids', 'mine.mjs', 'export const rules = []; export const parties = "x";'],
    ['a profile that is none', 'mine.mjs', 'export const rules = []; export const profile = { owners: [1] };'],
  ])('refuses %s with one line and exit code 2', async (_, value, module) => {
    const { code, stdout, stderr } = await compareWith(value, module);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    ['rules', '[{ name: "x" }]', /rules\[0\] is no rule/u],
    ['parties', '"x"', /expected a list of actor ids/u],
    ['profile', '{ owners: [1] }', /an owner for each outlet/u],
    ['kinds', '[{ kind: "Odd Name" }]', /kebab-case/u],
    ['kinds', '5', /a list of question kinds/u],
    ['compatibility', '{ exclude: [["seize", "brun"]] }', /brun/u],
    ['compatibility', '"strict"', /lists of pairs/u],
    ['lexicon', '{ word: "brick" }', /a list of entries/u],
    ['gazetteer', '{ concepts: [{ kind: "place", id: "My Village" }], names: [] }', /My Village/u],
    ['gazetteer', '7', /entries or a gazetteer/u],
    ['packs', '["fr"]', /a list of language packs/u],
    ['extractor', '{ name: "mine" }', /function "extract"/u],
  ])('names the file and the export %s where it is %s', async (name, written, detail) => {
    const { code, stdout, stderr } = await compareWith('mine.mjs', `export const ${name} = ${written};`);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`--rules mine.mjs: export "${name}": `);
    expect(stderr).toMatch(detail);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    ['partys', 'export const rules = []; export const partys = [];', /did you mean "parties"/u],
    ['rule', 'export const rule = 1;', /did you mean "rules"/u],
    ['Rules', 'export const profile = { owners: {} }; export const Rules = [];', /did you mean "rules"/u],
    ['gazeteer', 'export const rules = []; export const gazeteer = {};', /did you mean "gazetteer"/u],
    ['default', 'export default [];', /export rules/u],
    ['mine', `export const rules = []; export const mine = ${rule('mine', escalate)};`, /does not hold/u],
  ])('refuses the export %s, which is not read', async (name, module, detail) => {
    const { code, stdout, stderr } = await compareWith('mine.mjs', module);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`--rules mine.mjs: export "${name}": `);
    expect(stderr).toMatch(detail);
  });

  it('leaves alone what helps the rules', async () => {
    const module = `export const oddHelper = () => 1; export const one = ${rule('one', escalate)}; export const rules = [one];`;
    const { code, stderr } = await compareWith('mine.mjs', module);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('takes all else that a user defines', async () => {
    const text = JSON.stringify({
      reports: [
        {
          id: 'a',
          outlet: 'One',
          body: 'A raid took place in My Village on Tuesday. Police seized the truck, the governor said.',
        },
        {
          id: 'b',
          outlet: 'Two',
          body: 'A raid took place in My Village on Tuesday. The army bricked the truck, the ministry said.',
        },
      ],
    });
    const folder = folderOf({
      'mine.mjs': `
        export const compatibility = { exclude: [['seize', 'burn']] };
        export const lexicon = [{ language: 'en', pos: 'verb', word: 'brick', senses: [{ kind: 'event', event: 'burn' }] }];
        export const gazetteer = {
          concepts: [{ kind: 'place', id: 'place:iq/nineveh/my-village', type: 'village', parents: ['place:iq/nineveh'], lat: 36.5, lon: 42.5, population: 0 }],
          names: [{ concept: 'place:iq/nineveh/my-village', name: 'My Village', language: 'en', sort: 'name' }],
        };
        export const extractor = { name: 'none', extract: () => undefined };
        export const profile = { owners: { One: 'Group' } };
        export const parties = ['actor:iq'];
      `,
    });
    const { code, stdout, stderr } = await runIn(
      folder,
      ['compare', '--format', 'json', '--rules', 'mine.mjs', '-'],
      text,
    );
    expect([code, stderr]).toEqual([0, '']);
    const { incidents } = JSON.parse(stdout) as ComparisonDocument;
    expect(incidents[0]?.places).toContain('place:iq/nineveh/my-village');
    expect(incidents.flatMap(({ questions }) => questions).find(({ kind }) => kind === 'outcome')?.relation).toBe(
      'conflict',
    );
  });

  it('stops a rule that never ends, in one line, and keeps the verdicts of the others', async () => {
    const module = `export const rules = [${rule('endless', '() => { for (;;); }')}, ${rule('look-at-tolls', escalate)}];`;
    const { code, stdout, stderr } = await compareWith('mine.mjs --rule-timeout=100', module);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^rashomon: rule endless: timed-out .*stopped after 100 ms\n$/u);
    expect(verdictsOf(stdout)).toMatchObject([{ rule: 'look-at-tolls' }]);
  });
});
