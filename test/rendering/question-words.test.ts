import { describe, expect, it } from 'vitest';
import { eventClasses, type QuestionEntry, type QuestionTopic, type Value } from '../../src/model';
import { messageLanguages, messagesFor } from '../../src/rendering/messages-for';
import { questionTitle } from '../../src/rendering/question-words';

const things = (en: string, ar: string, role: 'doer' | 'undergoer' = 'undergoer') =>
  ({
    role,
    id: null,
    names: [
      { language: 'ar', text: ar, noun: true },
      { language: 'en', text: en, noun: true },
    ],
  }) as const;
const named = (en: string, ar: string, role: 'doer' | 'undergoer') =>
  ({
    role,
    id: null,
    names: [
      { language: 'ar', text: ar, noun: false },
      { language: 'en', text: en, noun: false },
    ],
  }) as const;
const truck = things('truck', 'شاحنة');
const president = named('the president', 'الرئيس', 'doer');

const yes: Value = { kind: 'polarity', affirmed: true };
const thing: Value = { kind: 'thing', id: null, name: 'x', definite: false, owner: null, attributes: [] };
const count = (more: object): Value => ({
  kind: 'quantity',
  low: 3,
  best: 3,
  high: 3,
  unit: 'thing:person',
  measure: null,
  effect: null,
  scope: { part: 'total', qualifiers: [] },
  approximate: false,
  ...more,
});
const state = (scale: 'life' | 'openness'): Value => ({ kind: 'state', scale, sign: 1, name: 'x' });

const ask = (
  kind: string,
  events: QuestionTopic['events'],
  object: QuestionTopic['object'] = null,
  value: Value = thing,
  more: Partial<QuestionEntry> = {},
): QuestionEntry => ({
  id: 'q',
  kind,
  about: `${kind}:x`,
  topic: { events, object },
  relation: 'conflict',
  positions: [{ id: 'p', label: 'x', value, denies: false, open: false, origins: [], claims: [] }],
  matrix: [],
  ...more,
});
const bare = (text: string) => text.replace(/[\u2068\u2069]/gu, '');

describe('questionTitle', () => {
  it.each<[question: QuestionEntry, english: string, arabic: string]>([
    [ask('occurrence', ['explode'], null, yes), 'Was there an explosion?', 'هل وقع انفجار؟'],
    [ask('occurrence', ['attack'], truck, yes), 'Was there an attack on the truck?', 'هل وقع هجوم على الشاحنة؟'],
    [ask('occurrence', ['burn'], truck, yes), 'Was the truck burned?', 'هل حدث إحراق الشاحنة؟'],
    [ask('occurrence', ['wound'], null, yes), 'Were there injuries?', 'هل وقعت إصابة؟'],
    [
      ask('occurrence', ['attack'], truck, yes, { about: 'occurrence:x:attempted' }),
      'Was there an attempt at an attack on the truck?',
      'هل كانت هناك محاولة الهجوم على الشاحنة؟',
    ],
    [
      ask('agent', ['strike', 'burn'], truck),
      'Who or what struck or burned the truck?',
      'من أو ما يقف وراء قصف أو إحراق الشاحنة؟',
    ],
    [ask('agent', ['order']), 'Who was behind the order?', 'من يقف وراء الأمر؟'],
    [ask('cause', ['crash'], things('train', 'قطار')), 'What caused the crash of the train?', 'ما سبب تحطم القطار؟'],
    [ask('cause', ['outage']), 'What caused the outage?', 'ما سبب الانقطاع؟'],
    [ask('means', ['strike'], truck), 'What was used in the strike on the truck?', 'بأي وسيلة حدث قصف الشاحنة؟'],
    [ask('target', ['launch']), 'What was the target of the launch?', 'ما هدف الإطلاق؟'],
    [ask('place', ['meet']), 'Where was the meeting?', 'أين حدث اللقاء؟'],
    [ask('time', ['burn'], truck), 'When was the truck burned?', 'متى حدث إحراق الشاحنة؟'],
    [ask('origin', ['attack']), 'Where did the attack come from?', 'من أين حدث الهجوم؟'],
    [ask('outcome', ['leave'], president), 'Did the president leave?', 'هل حدثت مغادرة الرئيس؟'],
    [
      ask('outcome', ['leave', 'stay'], president),
      'Did the president leave or stay?',
      'ماذا حدث: مغادرة أم بقاء الرئيس؟',
    ],
    [
      ask('outcome', [], things('gate', 'بوابة'), state('openness')),
      'Was the gate open or closed?',
      'ما حال البوابة: مفتوح أم مغلق؟',
    ],
    [ask('count', [], null, count({ effect: 'killed' })), 'How many people were killed?', 'كم عدد القتلى؟'],
    [
      ask(
        'count',
        [],
        null,
        count({ effect: 'wounded', scope: { part: 'subset', qualifiers: ['thing:person/child'] } }),
      ),
      'How many people (children) were injured?',
      'كم عدد الجرحى (أطفال)؟',
    ],
    [
      ask('count', ['launch'], null, count({ effect: 'launched', unit: 'thing:weapon/projectile/rocket' })),
      'How many rockets were launched?',
      'كم عدد ما أُطلق من صواريخ؟',
    ],
    [
      ask('count', ['quake'], null, count({ unit: 'item', measure: 'magnitude' })),
      'What was the magnitude of the earthquake?',
      'كم بلغ مقدار قوة الزلزال؟',
    ],
    [
      ask('identity', [], null, thing, { about: 'identity:victims:killed' }),
      'Who were those who were killed?',
      'من هم القتلى؟',
    ],
    [ask('identity', [], things('object', 'جسم')), 'Who or what was the object?', 'من هو أو ما هو الجسم؟'],
  ])('%#: %s', (question, english, arabic) => {
    expect(bare(questionTitle(question, messagesFor('en')))).toBe(english);
    expect(bare(questionTitle(question, messagesFor('ar')))).toBe(arabic);
  });

  it('asks of the words themselves where no class of event names what was told', () => {
    const [model] = ask('occurrence', [], null, yes).positions;
    if (model === undefined) throw new Error('no position');
    const evidence = { report: 'r', part: 'body', start: 0, end: 23, quote: 'the matter is sensitive' } as const;
    const commitment = {
      polarity: 'affirmed',
      certainty: 'certain',
      stage: 'accomplished',
      focus: 'event',
      conditional: false,
    } as const;
    const claims = [
      {
        id: 'c',
        value: yes,
        evidence,
        commitment,
        origin: 'o',
        attribution: { chain: [] as never, cue: null, mode: 'none', act: null },
      },
    ] as never;
    const question = ask('occurrence', [], null, yes, { positions: [{ ...model, claims }] });
    expect(bare(questionTitle(question, messagesFor('en')))).toBe('Did it happen? “the matter is sensitive”');
  });

  it('puts what stands only in the other language apart from its own words', () => {
    const ship = { ...truck, names: [{ language: 'ar', text: 'السفينة', noun: false }] };
    expect(questionTitle(ask('cause', ['sink'], ship), messagesFor('en'))).toBe(
      'What caused the sinking of \u2068السفينة\u2069?',
    );
  });

  it.each(messageLanguages)('has words for every class of event and every kind (%s)', (language) => {
    const { ask: asked, questions } = messagesFor(language);
    const frame = { about: '', object: null, values: [count({})], denied: false };
    const kinds = Object.keys(questions).filter((kind) => kind !== 'identity');
    for (const event of Object.keys(eventClasses) as (keyof typeof eventClasses)[]) {
      for (const kind of kinds) {
        const title = asked({ ...frame, kind, events: [event] });
        if (title !== null) expect(title, `${kind} ${event}`).toMatch(/^\S[^{}]*[?؟]$/u);
        expect(title ?? '', `${kind} ${event}`).not.toMatch(/undefined|null| {2}/u);
      }
    }
  });
});
