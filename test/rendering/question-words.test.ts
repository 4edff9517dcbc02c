import { describe, expect, it } from 'vitest';
import { type EventClass, eventClasses, type QuestionEntry, type QuestionTopic, type Value } from '../../src/model';
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
    [ask('occurrence', ['burn'], truck, yes), 'Was the truck burned?', 'هل تم إحراق الشاحنة؟'],
    [ask('occurrence', ['wound'], null, yes), 'Were people injured?', 'هل سقط جرحى؟'],
    [
      ask('occurrence', ['attack'], truck, yes, { about: 'occurrence:x:attempted' }),
      'Was there an attempt at an attack on the truck?',
      'هل جرت محاولة للهجوم على الشاحنة؟',
    ],
    [
      ask('occurrence', ['attack'], truck, yes, { about: 'occurrence:x:threatened' }),
      'Will there be an attack on the truck?',
      'هل سيقع الهجوم على الشاحنة؟',
    ],
    [
      ask('time', ['open'], things('bridge', 'جسر'), thing, { about: 'time:x:threatened' }),
      'When will the bridge be opened?',
      'متى سيتم فتح الجسر؟',
    ],
    [
      ask('agent', ['strike', 'burn'], truck),
      'Who or what struck or burned the truck?',
      'من أو ما الذي يقف وراء قصف الشاحنة أو إحراقها؟',
    ],
    [ask('agent', ['order']), 'Who gave the order?', 'من الذي أصدر الأمر؟'],
    [ask('cause', ['crash'], things('train', 'قطار')), 'What caused the crash of the train?', 'ما سبب تحطم القطار؟'],
    [ask('cause', ['outage']), 'What caused the outage?', 'ما سبب الانقطاع؟'],
    [ask('means', ['strike'], truck), 'What was used in the strike on the truck?', 'بأي وسيلة وقع قصف الشاحنة؟'],
    [ask('target', ['launch']), 'What was fired at?', 'ما هدف الإطلاق؟'],
    [ask('place', ['meet']), 'Where was the meeting?', 'أين انعقد اللقاء؟'],
    [ask('time', ['burn'], truck), 'When was the truck burned?', 'متى تم إحراق الشاحنة؟'],
    [ask('origin', ['attack']), 'Where did the attack come from?', 'من أين انطلق الهجوم؟'],
    [ask('outcome', ['leave'], president), 'Did the president leave?', 'هل غادر الرئيس؟'],
    [ask('outcome', ['leave', 'stay'], president), 'Did the president leave or stay?', 'هل غادر الرئيس أم بقي؟'],
    [
      ask('outcome', [], things('gate', 'بوابة'), state('openness')),
      'Was the gate open or closed?',
      'ما حال البوابة: مفتوحة أم مغلقة؟',
    ],
    [ask('count', [], null, count({ effect: 'killed' })), 'How many people were killed?', 'كم عدد القتلى؟'],
    [
      ask(
        'count',
        [],
        null,
        count({ effect: 'wounded', scope: { part: 'subset', qualifiers: ['thing:person/child'] } }),
      ),
      'How many children were injured?',
      'كم عدد الجرحى من الأطفال؟',
    ],
    [
      ask('count', ['launch'], null, count({ effect: 'launched', unit: 'thing:weapon/projectile/rocket' })),
      'How many rockets were launched?',
      'كم عدد الصواريخ التي أُطلقت؟',
    ],
    [
      ask('count', ['quake'], null, count({ unit: 'item', measure: 'magnitude' })),
      'What was the magnitude of the earthquake?',
      'ما قوة الزلزال؟',
    ],
    [ask('identity', [], null, thing, { about: 'identity:victims:killed' }), 'Who was killed?', 'من هم القتلى؟'],
    [ask('identity', [], things('object', 'جسم')), 'Who or what was the object?', 'من هو أو ما هو الجسم؟'],
  ])('%#: %s', (question, english, arabic) => {
    expect(bare(questionTitle(question, messagesFor('en')))).toBe(english);
    expect(bare(questionTitle(question, messagesFor('ar')))).toBe(arabic);
  });

  it('asks which of two accounts holds that a report sets against each other', () => {
    const account = (quote: string) => ({
      id: quote,
      label: quote,
      value: thing,
      denies: false,
      open: false,
      origins: [],
      claims: [{ evidence: { quote } } as QuestionEntry['positions'][number]['claims'][number]],
    });
    const against = { a: 0, b: 1, relation: 'conflicts', reason: 'telling.countered', slots: {} } as const;
    const question = ask('outcome', ['fall'], null, thing, {
      positions: [account('the dam was full'), account('it was empty')],
      matrix: [{ ...against, explanation: { en: '', ar: '' } }],
    });
    expect(bare(questionTitle(question, messagesFor('en')))).toBe(
      'Which account holds: “the dam was full” or “it was empty”?',
    );
    expect(bare(questionTitle(question, messagesFor('ar')))).toMatch(/^أي الروايتين الصحيحة: .+ أم .+؟$/u);
  });

  const ship = things('ship', 'سفينة');
  const house = things('house', 'منزل');
  const talks = things('talks', 'محادثات');
  const town = (en: string, ar: string) => ({ ...named(en, ar, 'undergoer'), id: 'place:xx/town' });
  const near = (quote: string): Partial<QuestionEntry> => ({
    positions: [
      {
        id: 'p',
        label: 'x',
        value: yes,
        denies: false,
        open: false,
        origins: [],
        claims: [{ evidence: { quote } }] as never,
      },
    ],
  });
  const people = (qualifiers: readonly string[], effect: string | null = 'killed') =>
    count({ effect, scope: { part: 'subset', qualifiers } });

  it.each<[question: QuestionEntry, english: string, arabic: string]>([
    // What comes about with a thing is told of it by a verb, in the gender of its noun.
    [ask('occurrence', ['sink'], ship), 'Did the ship sink?', 'هل غرقت السفينة؟'],
    [ask('place', ['collapse'], house), 'Where did the house collapse?', 'أين انهار المنزل؟'],
    [ask('occurrence', ['derail'], things('train', 'قطار')), 'Did the train derail?', 'هل خرج القطار عن السكة؟'],
    [ask('occurrence', ['end'], talks), 'Did the talks end?', 'هل انتهت المحادثات؟'],
    [ask('time', ['begin'], things('match', 'مباراة')), 'When did the match begin?', 'متى بدأت المباراة؟'],
    // What somebody does.
    [ask('agent', ['leave']), 'Who left?', 'من غادر؟'],
    [ask('agent', ['negotiate']), 'Who negotiated?', 'من تفاوض؟'],
    [
      ask('occurrence', ['resign'], named('the minister', 'الوزيرة', 'doer')),
      'Did the minister resign?',
      'هل استقالت الوزيرة؟',
    ],
    [ask('occurrence', ['agree'], named('Hamas', 'حماس', 'doer')), 'Did Hamas agree?', 'هل وافقت حماس؟'],
    [ask('outcome', ['win'], named('Italy', 'إيطاليا', 'doer'), yes), 'Did Italy win?', 'هل فازت إيطاليا؟'],
    [
      ask('outcome', ['rise', 'fall'], { ...things('price', 'سعر'), role: 'doer' }),
      'Did the price rise or fall?',
      'هل ارتفع السعر أم انخفض؟',
    ],
    [ask('occurrence', ['support'], named('Iran', 'إيران', 'doer')), 'Did Iran give support?', 'هل قدمت إيران الدعم؟'],
    // What people suffer where nobody is named, and somebody who is.
    [ask('place', ['die']), 'Where were people killed?', 'أين وقعت الوفيات؟'],
    [ask('time', ['kill']), 'When were people killed?', 'متى سقط القتلى؟'],
    [ask('means', ['kill']), 'What were people killed with?', 'بأي وسيلة سقط القتلى؟'],
    [ask('cause', ['kill']), 'What caused the deaths?', 'ما سبب سقوط القتلى؟'],
    [
      ask('occurrence', ['kill'], named('the leader', 'القائد', 'undergoer')),
      'Was the leader killed?',
      'هل قُتل القائد؟',
    ],
    [
      ask('means', ['kill'], named('the leader', 'القائد', 'undergoer')),
      'What was used to kill the leader?',
      'كيف قُتل القائد؟',
    ],
    // Things done, and tasks carried out.
    [ask('agent', ['rescue']), 'Who carried out the rescue?', 'من الذي نفّذ الإنقاذ؟'],
    [ask('occurrence', ['evacuate']), 'Was there an evacuation?', 'هل جرت عملية إجلاء؟'],
    [ask('occurrence', ['burn']), 'Was there a fire?', 'هل وقع حريق؟'],
    [ask('place', ['burn']), 'Where was the fire?', 'أين وقع الحريق؟'],
    [ask('cause', ['burn']), 'What caused the fire?', 'ما سبب الحريق؟'],
    [ask('cause', ['burn'], truck), 'What caused the burning of the truck?', 'ما سبب إحراق الشاحنة؟'],
    [ask('target', ['shoot-down']), 'What was shot down?', 'ما الذي تم إسقاطه؟'],
    [ask('occurrence', ['strike'], truck), 'Was there a strike on the truck?', 'هل وقع قصف للشاحنة؟'],
    [
      ask('occurrence', ['shoot-down'], things('airliner', 'طائرة ركاب')),
      'Was the airliner shot down?',
      'هل تم إسقاط طائرة الركاب؟',
    ],
    [ask('occurrence', ['order']), 'Was there an order?', 'هل صدر أمر؟'],
    // Weapons, and where they were.
    [ask('means', ['explode']), 'What exploded?', 'ما الذي انفجر؟'],
    [ask('means', ['launch'], things('base', 'قاعدة')), 'What was fired at the base?', 'ما الذي أُطلق على القاعدة؟'],
    [
      ask('occurrence', ['explode'], { ...truck, id: 'thing:vehicle/truck' }),
      'Was there an explosion involving the truck?',
      'هل وقع انفجار في الشاحنة؟',
    ],
    [
      ask('occurrence', ['explode'], town('the base', 'القاعدة'), yes, near('A blast near the base')),
      'Was there an explosion at or near the base?',
      'هل وقع انفجار في القاعدة؟',
    ],
    [
      ask('occurrence', ['explode'], town('the base', 'القاعدة'), yes, near('انفجار بالقرب من القاعدة')),
      'Was there an explosion at the base?',
      'هل وقع انفجار في محيط القاعدة؟',
    ],
    [ask('occurrence', ['flood'], town('Derna', 'درنة')), 'Was there a flood in Derna?', 'هل وقع فيضان في درنة؟'],
    // Causes told of by several sorts of events.
    [
      ask('cause', ['destroy', 'attack'], things('base', 'قاعدة')),
      'What was behind what happened to the base?',
      'ما سبب ما حدث للقاعدة؟',
    ],
    [ask('cause', [], things('base', 'قاعدة')), 'What was behind what happened to the base?', 'ما سبب ما حدث للقاعدة؟'],
    // What people do has reasons; what befalls things has causes.
    [
      ask('cause', ['leave'], named('the minister', 'الوزيرة', 'doer')),
      'Why did the minister leave?',
      'لماذا غادرت الوزيرة؟',
    ],
    [ask('cause', ['close'], things('bridge', 'جسر')), 'Why was the bridge closed?', 'ما سبب إغلاق الجسر؟'],
    [ask('cause', ['labour-strike']), 'What was the reason for the labour strike?', 'ما سبب الإضراب؟'],
    [ask('cause', ['damage']), 'What caused the damage?', 'ما سبب الضرر؟'],
    [ask('agent', ['kill']), 'Who or what was behind the deaths?', 'من أو ما الذي يقف وراء سقوط القتلى؟'],
    [ask('agent', ['die']), 'Who died?', 'من توفي؟'],
    [
      ask('occurrence', ['release'], things('hostage', 'رهينة')),
      'Was the hostage released?',
      'هل تم الإفراج عن الرهينة؟',
    ],
    [
      ask('occurrence', ['hospitalise'], named('the minister', 'الوزيرة', 'undergoer')),
      'Was the minister taken to hospital?',
      'هل نُقلت الوزيرة إلى المستشفى؟',
    ],
    [ask('time', ['happen']), 'When was the incident?', 'متى وقع الحادث؟'],
    // Without what they befell, or at all, such classes say nothing.
    [ask('occurrence', ['begin']), 'Is this true?', 'هل هذا صحيح؟'],
    [ask('cause', ['exist']), 'What caused it?', 'ما السبب؟'],
    // Those counted, by sort and by state.
    [
      ask('count', [], null, people(['thing:person/combatant/soldier', 'actor:ua'])),
      'How many soldiers (Ukraine) were killed?',
      'كم عدد القتلى من الجنود (أوكرانيا)؟',
    ],
    [
      ask('count', [], null, people(['thing:person/child', 'thing:person/woman'])),
      'How many people (children, women) were killed?',
      'كم عدد القتلى من الأطفال والنساء؟',
    ],
    [
      ask('count', [], null, people(['actor:iq/pmf'])),
      'How many people (PMF) were killed?',
      'كم عدد القتلى (الحشد الشعبي)؟',
    ],
    [ask('count', ['arrive'], null, people(['thing:person/fan'], null)), 'How many fans arrived?', 'كم عدد المشجعين؟'],
    [ask('count', ['attack'], null, count({ unit: 'item' })), 'How many in the attack?', 'كم العدد في الهجوم؟'],
    [
      ask('count', ['damage'], null, count({ unit: 'thing:building/refinery' })),
      'How many refineries were damaged?',
      'كم عدد المصافي؟',
    ],
    [
      ask('count', ['buy'], null, count({ unit: 'percent', measure: 'share' })),
      'What was the percentage?',
      'ما النسبة؟',
    ],
    [ask('outcome', [], null, state('life')), 'Alive or dead?', 'ما الحال: حي أم ميت؟'],
    [ask('identity', [], null, thing, { about: 'identity:victims:wounded' }), 'Who was injured?', 'من هم الجرحى؟'],
    [ask('identity', [], things('body', 'جثة')), 'Who or what was the body?', 'من هي أو ما هي الجثة؟'],
  ])('by family, %#', (question, english, arabic) => {
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
    expect(bare(questionTitle(question, messagesFor('en')))).toBe('Is this true? “the matter is sensitive”');
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
    for (const kind of kinds) {
      const titles = Object.keys(eventClasses).map((event) => asked({ ...frame, kind, events: [event as EventClass] }));
      const worded = titles.filter((title) => title !== null);
      expect(worded, kind).not.toEqual([]);
      for (const title of worded) {
        expect(title).toMatch(/^\S[^{}]*[?؟]$/u);
        expect(title).not.toMatch(/undefined|null| {2}/u);
      }
    }
  });
});
