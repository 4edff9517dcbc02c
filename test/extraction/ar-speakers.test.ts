import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import type { Claim } from '../../src/model';
import { defaultPacks } from '../../src/pipeline/default-packs';

const gazetteer = defaultGazetteer();
const packs = new Map(defaultPacks(gazetteer).map((pack) => [pack.language, pack]));

function claimsOf(body: string): readonly Claim[] {
  const report = {
    id: 'r',
    outlet: 'Outlet',
    language: 'ar',
    publishedAt: '2024-04-22T10:00:00.000Z',
    title: '',
    body,
    url: null,
    credits: [],
  };
  const passage = {
    id: 'r/0',
    report: 'r',
    kind: 'story',
    story: 0,
    language: 'ar',
    part: 'body',
    start: 0,
    end: body.length,
  } as const;
  return extract(report, [passage], { packs, gazetteer }).flatMap(({ claims }) => claims);
}

const claimOf = (body: string, event: string): Claim => {
  const found = claimsOf(body).findLast(({ proposition }) => proposition.event === event);
  if (found === undefined) throw new Error(`No claim of ${event} in ${body}`);
  return found;
};

describe('who speaks', () => {
  it.each([
    ['وقال المتحدث العسكري باسم الجماعة يحيى سريع إن السفينة غرقت.', 'sink', 'المتحدث العسكري باسم الجماعة يحيى سريع'],
    ['أعلن رئيس الوزراء التركي بن علي يلدريم أن خمسة أشخاص قتلوا.', 'kill', 'رئيس الوزراء التركي بن علي يلدريم'],
    ['نقلت وكالة رويترز عن مسؤولين أميركيين قولهم إن الطائرة سقطت.', 'crash', 'مسؤولين أميركيين'],
    [
      'وقال القيادي في الحركة أسامة حمدان لقناة الجزيرة إن الجيش قصف القرية.',
      'strike',
      'القيادي في الحركة أسامة حمدان',
    ],
    ['أما وزارة الصحة فقالت إن خمسة أشخاص قتلوا.', 'kill', 'وزارة الصحة'],
    ['الدفاع المدني: مقتل أربعة أشخاص في الحريق', 'kill', 'الدفاع المدني'],
    ['أظهر التحقيق أن الطائرة أسقطت.', 'shoot-down', 'التحقيق'],
  ])('%s', (body, event, name) => {
    expect(claimOf(body, event).attribution.chain.at(-1)?.name).toBe(name);
  });

  it.each([
    [
      'نفت وزارة الدفاع الروسية القصف. وقال المتحدث باسم الوزارة إن صاروخا أصاب القطار.',
      'strike',
      'actor:ru/defence-ministry',
    ],
    ['نفذت حماس الهجوم. وقالت الحركة إن خمسة أشخاص قتلوا.', 'kill', 'actor:hamas'],
    ['قالت حركة "حماس" إن خمسة أشخاص قتلوا.', 'kill', 'actor:hamas'],
    ['قالت الدفاع الروسية إن خمسة أشخاص قتلوا.', 'kill', 'actor:ru/defence-ministry'],
  ])('%s is by %s', (body, event, id) => {
    expect(claimOf(body, event).attribution.chain.at(-1)?.id).toBe(id);
  });

  it('leaves a place before a colon to be a place', () => {
    expect(claimOf('لبنان: مقتل خمسة أشخاص في انفجار', 'kill').attribution.chain).toHaveLength(1);
  });
});

describe('bare denials', () => {
  it('deny what was last told, by who denies it', () => {
    const denied = claimOf('اتهم الناجون خفر السواحل بإغراق المركب. وينفي خفر السواحل ذلك.', 'sink');
    expect(denied.commitment.polarity).toBe('denied');
    expect(denied.evidence.quote).toBe('ينفي خفر السواحل ذلك');
    expect(denied.attribution.chain.at(-1)?.id).toBe('actor:org/coast-guard');
  });

  it('deny nothing where they have words of their own', () => {
    const claims = claimsOf('قال الناجون إن السفينة غرقت. ونفى خفر السواحل أنه أطلق النار.');
    expect(claims.filter(({ proposition }) => proposition.event === 'sink')).toHaveLength(1);
  });
});

describe('what is said', () => {
  it.each([
    ['سيطر المسلحون على مدينة الموصل.', 'seize', 'patient', 'مدينة الموصل'],
    ['قصفت القوات العراقية القرية.', 'strike', 'agent', 'القوات العراقية'],
    ['أرجعت الشرطة الحادث إلى خلل فني.', 'disaster', 'cause', 'خلل فني'],
    ['وكان الهدف من الهجوم موكبا عسكريا.', 'target', 'target', 'موكبا عسكريا'],
  ])('%s', (body, event, role, name) => {
    const value = claimOf(body, event).proposition.arguments.find((one) => one.role === role)?.value;
    expect(value !== undefined && 'name' in value ? value.name : null).toBe(name);
  });

  it('counts those of whom some were hurt', () => {
    const { arguments: args } = claimOf('أفاد مصدر أمني بإصابة ثلاثة من منتسبي الحشد الشعبي.', 'wound').proposition;
    expect(args.map(({ value }) => (value.kind === 'quantity' ? value.best : null))).toContain(3);
    expect(args.map(({ role }) => role)).not.toContain('agent');
  });
});
