import { describe, expect, it } from 'vitest';
import type { ClaimEntry } from '../../src/model';
import { crossReference } from '../../src/pipeline/cross-reference';

type Told = readonly [outlet: string, language: 'en' | 'ar', body: string, title?: string];

/**
 * Origins of the words between brackets, over all reports of the row. Words that an outlet says itself where it names a source, and
 * words that nobody is named for, count only where nothing else does.
 */
const one: readonly (readonly [what: string, reports: readonly Told[]])[] = [
  [
    'a body and its head, known, whom an agency quotes',
    [
      [
        'Ledger',
        'en',
        '[Four people were killed] when a bomb exploded in Idlib, the Syrian Observatory for Human Rights said.',
      ],
      [
        'Gazette',
        'en',
        "[Four people died] in the explosion in Idlib, the Observatory's director, Rami Abdulrahman, told AFP.",
      ],
      ['المدى', 'ar', 'وقال مدير «المرصد» رامي عبد الرحمن لوكالة فرانس برس إن [أربعة أشخاص قتلوا] في انفجار إدلب.'],
    ],
  ],
  [
    'a ministry, its minister and its spokesman',
    [
      ['Post', 'en', 'The interior ministry said [12 people were killed] when the bus overturned near Sousse.'],
      ['Times', 'en', 'Interior Minister Kamel Feki said [12 passengers died] in the bus crash near Sousse.'],
      ['Sun', 'en', 'A spokesman for the interior ministry said [12 people had been killed] in the crash near Sousse.'],
      ['المغرب', 'ar', 'وصرح المتحدث باسم وزارة الداخلية التونسية بأن [12 شخصا قتلوا] في حادث الحافلة قرب سوسة.'],
    ],
  ],
  [
    'a bank and its governor, whom one report names without it',
    [
      ['Ledger', 'en', 'Governor Andrew Bailey said [the bank raised rates to 5 percent].'],
      ['Gazette', 'en', 'The Bank of England said [it raised rates to 5 percent].'],
      ['Mail', 'en', 'Bank of England governor Andrew Bailey said [it had raised rates to 5 percent].'],
    ],
  ],
  [
    'a body and its initials',
    [
      [
        'Ledger',
        'en',
        'The National Dockworkers Federation (NDF) said [300 workers were dismissed]. [None of them was paid], the NDF said.',
      ],
    ],
  ],
  [
    'a person before and behind his office',
    [
      ['Ledger', 'en', 'Chief executive Maria Lindqvist said [the company will cut 400 jobs] in Malmo.'],
      ['Gazette', 'en', 'Maria Lindqvist, the chief executive, said [400 jobs will be cut] in Malmo.'],
    ],
  ],
  [
    'a person in both scripts, by a name that no table knows',
    [
      ['Ledger', 'en', 'Volcanologist Hiroshi Tanaka said [the eruption killed six hikers].'],
      ['البيان', 'ar', 'وقال خبير البراكين هيروشي تاناكا إن [ستة متسلقين قتلوا] في ثوران البركان.'],
    ],
  ],
  [
    'the mayor, with and without her name',
    [
      ['Ledger', 'en', 'Mayor Anna Weber said [nine people drowned] in the floods in Ulm.'],
      ['Gazette', 'en', 'The mayor said [nine people had drowned] in the floods in Ulm.'],
    ],
  ],
  [
    'a force, and its press officer by the pronoun',
    [
      [
        'العهد',
        'ar',
        'نفت قوات سوريا الديمقراطية وقوع انفجار، وقالت إن [القصف لم يقع]. وقال مسؤولها الإعلامي مصطفى بالي: «[لم يقع أي انفجار] قرب القاعدة».',
      ],
    ],
  ],
  [
    'sources whom an agency was told by, and whom the report goes on with',
    [
      [
        'Ledger',
        'en',
        'Two security sources told Reuters that [five rockets were fired] at the base. The two sources said [a truck was parked in the town].',
      ],
      ['المدى', 'ar', 'وأفاد مصدران أمنيان عراقيان وكالة رويترز بأن [خمسة صواريخ أطلقت] من البلدة.'],
    ],
  ],
  [
    'an officer who says it with them',
    [
      [
        'Ledger',
        'en',
        'Five rockets were fired, two security sources told Reuters. Two security sources and a senior army officer said a truck was parked in the town. The military official said [the truck caught fire when rockets exploded].',
      ],
      [
        'الراية',
        'ar',
        'قال مصدران أمنيان لرويترز إن صواريخ أطلقت من البلدة. وأضاف المصدران، ومعهما ضابط كبير في الجيش، أن الشاحنة كانت في البلدة. وقال المسؤول العسكري إن [الشاحنة احترقت بسبب انفجار صواريخ].',
      ],
    ],
  ],
  [
    'a headline and the sources of its report',
    [
      [
        'الميدان',
        'ar',
        'قالت مصادر أمنية في العراق إن [طائرة أميركية ضربت المنصة]. وأوضحت المصادر لوكالة شفق نيوز أن [الطائرة قصفت المركبة] في زمار.',
        'مصادر أمنية: طائرة أميركية ضربت منصة الصواريخ',
      ],
    ],
  ],
  [
    'nobody in particular beside a body',
    [
      ['الراية', 'ar', 'ذكرت وسائل إعلام دولية أن [خمسة عمال قتلوا] في حريق مصنع في دكا.'],
      [
        'Gazette',
        'en',
        'Initial reports said [five workers were killed]. The fire service said [five workers were killed] in the factory fire in Dhaka.',
      ],
    ],
  ],
];

const apart: readonly (readonly [what: string, reports: readonly Told[]])[] = [
  [
    'unnamed sources of two outlets',
    [
      ['Ledger', 'en', 'A police source said [three men were arrested] over the robbery in Lyon.'],
      [
        'Gazette',
        'en',
        'Detectives searched several flats. [Three men were arrested] after the raid on the jeweller in Lyon, a police source said.',
      ],
    ],
  ],
  [
    'those who told two agencies',
    [
      ['Ledger', 'en', 'Witnesses told Reuters [gunmen opened fire on the crowd] in Jos.'],
      ['Gazette', 'en', 'Witnesses told AFP [gunmen opened fire on the crowd] in Jos.'],
    ],
  ],
  [
    'a ministry and a hospital',
    [
      ['Ledger', 'en', 'The transport ministry said [18 people died] when the ferry sank at Mwanza.'],
      ['Gazette', 'en', 'The hospital said [18 people had died] after the ferry sank at Mwanza.'],
    ],
  ],
  [
    'two members of one party',
    [
      ['Ledger', 'en', 'Fatah official Hussein Zaki said [the elections were postponed] until May.'],
      ['Gazette', 'en', 'Fatah official Omar Nabil said [the elections were postponed] until May.'],
    ],
  ],
  [
    'a ministry and an unnamed official',
    [
      ['Ledger', 'en', 'The Pentagon said [the raid killed four militants] in Somalia.'],
      [
        'Gazette',
        'en',
        'A US official told CNN on condition of anonymity that [the raid killed four militants] in Somalia.',
      ],
    ],
  ],
  [
    'two of one family name',
    [
      ['Ledger', 'en', 'Mayor Jose Garcia said [six miners were trapped] in the mine in Leon.'],
      ['Gazette', 'en', 'Union leader Ana Garcia said [six miners were trapped] in the mine in Leon.'],
    ],
  ],
  [
    'two ministries',
    [
      ['النهار', 'ar', 'قالت وزارة الصحة إن [40 طالبا أصيبوا] بالتسمم في قنا.'],
      ['الأهرام', 'ar', 'وقالت وزارة التعليم إن [40 طالبا أصيبوا] بالتسمم في قنا.'],
    ],
  ],
  [
    'who once held an office, and its body',
    [
      ['Ledger', 'en', 'US Central Command said [nine people were killed] in the raid.'],
      [
        'Gazette',
        'en',
        'Joseph Votel, the former head of US Central Command, said [nine people were killed] in the raid.',
      ],
    ],
  ],
];

/** Origins of the claims in brackets: of each report those of its sources, before its own voice. */
function originsOf(told: readonly Told[]): readonly string[] {
  const marked = told.map(([, , body]) => spansOf(body));
  const document = crossReference(
    told.map(([outlet, language, , title = ''], i) => ({
      id: `r${i}`,
      outlet,
      language,
      title,
      body: marked[i]?.body ?? '',
      publishedAt: '2025-03-03T10:00:00Z',
    })),
  );
  const claims = document.incidents.flatMap(({ questions }) =>
    questions.flatMap(({ positions }) => positions.flatMap((position) => position.claims)),
  );
  const meant = claims.filter(({ evidence: { report, part, start, end } }) =>
    (marked[Number(report.slice(1))]?.spans ?? []).some(([from, to]) => part === 'body' && start < to && end > from),
  );
  for (const [i, { spans }] of marked.entries())
    for (const [from, to] of spans)
      expect(
        meant.some(({ evidence: { report, start, end } }) => report === `r${i}` && start < to && end > from),
        marked[i]?.body.slice(from, to),
      ).toBe(true);
  const origins = new Set(meant.filter((claim) => isSourced(claim)).map(({ origin }) => origin));
  const known = [...origins].filter((origin) => !origin.startsWith('unidentified:'));
  return (known.length > 0 ? known : [...origins]).sort();
}

const isSourced = ({ attribution }: ClaimEntry): boolean => attribution.chain.length > 1;

function spansOf(text: string): { readonly body: string; readonly spans: readonly (readonly [number, number])[] } {
  const spans: [number, number][] = [];
  let body = '';
  for (const [index, part] of text.split(/[[\]]/u).entries()) {
    if (index % 2 === 1) spans.push([body.length, body.length + part.length]);
    body += part;
  }
  return { body, spans };
}

describe('one origin under several names', () => {
  it.each(one)('%s', (_what, reports) => {
    expect(originsOf(reports)).toHaveLength(1);
  });

  it.each(apart)('%s stay two', (_what, reports) => {
    expect(originsOf(reports)).toHaveLength(2);
  });
});
