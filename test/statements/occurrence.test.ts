import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

const leads = {
  l0: { en: 'Flood waters rose in Derna on Sunday.', ar: 'ارتفعت مياه الفيضانات في درنة الأحد.' },
  l1: { en: 'The warship sailed into the strait on Sunday.' },
  l2: { en: 'The company faces questions over its results on Sunday.' },
  l3: { en: 'The company faces questions over its results on Sunday.', ar: 'تواجه الشركة أسئلة بشأن نتائجها الأحد.' },
  l4: {
    en: 'Talks between the two sides were held in Doha on Sunday.',
    ar: 'عقدت محادثات بين الجانبين في الدوحة الأحد.',
  },
  l5: { en: 'The minister arrived in Ankara on Sunday.' },
  l6: { en: 'The minister arrived in Ankara on Sunday.', ar: 'وصل الوزير إلى أنقرة الأحد.' },
  l7: { en: 'The star was taken to hospital on Sunday.' },
  l8: { en: 'The army moved on the town on Sunday.', ar: 'تقدم الجيش نحو البلدة الأحد.' },
  l9: { en: 'Elections were held in Bamako on Sunday.' },
  l10: { en: 'Elections were held in Bamako on Sunday.', ar: 'جرت انتخابات في باماكو الأحد.' },
  l11: { en: 'The plane left Minsk on Sunday.' },
  l12: { en: 'The police broke up a protest in Tunis on Sunday.', ar: 'فرقت الشرطة احتجاجا في تونس الأحد.' },
  l13: { en: 'The two presidents spoke on Sunday.' },
  l14: { en: 'A prisoner fell ill on Sunday.', ar: 'مرض سجين الأحد.' },
  l15: { en: 'The central bank met on Sunday.' },
  l16: { en: 'The hostages were freed on Sunday.', ar: 'أُفرج عن الرهائن الأحد.' },
  l17: { en: 'Talks between the two sides were held in Doha on Sunday.' },
  l18: { en: 'The police broke up a protest in Tunis on Sunday.' },
  l19: { en: 'A prisoner fell ill on Sunday.' },
  l20: { en: 'The army moved on the town on Sunday.' },
  l21: { en: 'The hostages were freed on Sunday.' },
} satisfies Record<string, Lead>;

/** Pairs of statements that cannot both be true, and the kind of question that they dispute. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  ['occurrence', leads.l12, 'Protesters said police used live bullets.', 'Police denied using live bullets.'],
  ['occurrence', leads.l12, 'قال محتجون إن الشرطة استخدمت الرصاص الحي.', 'نفت الشرطة استخدام الرصاص الحي.'],
  [
    'occurrence',
    leads.l0,
    'The mayor said residents had been told to leave.',
    'Survivors said nobody had told them to leave.',
  ],
  ['occurrence', leads.l0, 'قال رئيس البلدية إن السكان تلقوا تحذيرات.', 'قال ناجون إنهم لم يتلقوا أي تحذير.'],
  ['occurrence', leads.l2, 'The paper said the company had hidden losses.', 'The company denied hiding losses.'],
  ['occurrence', leads.l3, 'قالت الصحيفة إن الشركة أخفت خسائر.', 'نفت الشركة إخفاء أي خسائر.'],
  [
    'occurrence',
    leads.l4,
    'An Israeli official said the two sides had reached a deal.',
    'Hamas denied that a deal had been reached.',
  ],
  [
    'occurrence',
    leads.l4,
    'قال مسؤول إسرائيلي إن الجانبين توصلا إلى اتفاق.',
    'Hamas said no agreement had been reached.',
  ],
  [
    'occurrence',
    leads.l5,
    'Turkish media said the minister had resigned.',
    'The ministry denied that the minister had resigned.',
  ],
  ['occurrence', leads.l8, 'The army said it had captured the town.', 'The rebels denied losing the town.'],
  [
    'occurrence',
    leads.l13,
    'The Kremlin said the two presidents had agreed on a ceasefire.',
    'The White House said no ceasefire had been agreed.',
  ],
  [
    'occurrence',
    leads.l14,
    'His lawyer said he had been tortured.',
    'The prison service denied that he had been tortured.',
  ],
  [
    'occurrence',
    leads.l15,
    'A newspaper said the bank had sold gold reserves.',
    'The bank said it had not sold any gold.',
  ],
  ['occurrence', leads.l16, 'The kidnappers said a ransom was paid.', 'The government said no ransom was paid.'],
  ['occurrence', leads.l16, 'قال الخاطفون إن فدية دُفعت.', 'قالت الحكومة إنها لم تدفع أي فدية.'],
  ['occurrence', leads.l10, 'قال مراقبون إن الانتخابات شهدت تزويرا.', 'نفت اللجنة حدوث أي تزوير.'],
  [
    'occurrence',
    leads.l11,
    'Belarus said there had been a bomb threat.',
    'The airport in Athens said there had been no bomb threat.',
  ],
  ['occurrence', leads.l4, 'قال مسؤول إسرائيلي إن الجانبين توصلا إلى اتفاق.', 'نفت حماس التوصل إلى اتفاق.'],
  ['occurrence', leads.l14, 'قال محاميه إنه تعرض للتعذيب.', 'نفت إدارة السجن تعرضه للتعذيب.'],
  ['occurrence', leads.l6, 'ذكرت وسائل إعلام أن الوزير قدم استقالته.', 'نفت الوزارة استقالة الوزير.'],
];

/** Pairs that cannot both be true, and are not told so yet. */
const missed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'occurrence',
    leads.l1,
    'China said its navy had driven the warship away.',
    'The US Navy denied that the warship had been driven away.',
  ],
  ['occurrence', leads.l7, 'A newspaper reported that the star had died.', 'Her agent said she was alive.'],
  ['occurrence', leads.l8, 'أعلن الجيش سيطرته على البلدة.', 'نفى المسلحون سقوط البلدة.'],
  ['occurrence', leads.l8, 'The army said it had captured the town.', 'قال المسلحون إن البلدة ما زالت تحت سيطرتهم.'],
  [
    'occurrence',
    leads.l9,
    'Observers said ballot boxes had been stuffed.',
    'The electoral commission denied any fraud.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [
    leads.l17,
    'An Israeli official said the two sides had reached a deal.',
    'A Hamas official said the talks had lasted six hours.',
  ],
  [
    leads.l5,
    'The ministry denied that the minister had resigned.',
    'The minister did not speak to reporters, officials said.',
  ],
  [leads.l18, 'Protesters said police used tear gas.', 'Police denied using live bullets.'],
  [leads.l19, 'His lawyer said he had been tortured.', 'The prison service said it did not know where he was.'],
  [leads.l20, 'The army said it had captured the town.', 'The rebels said they had not lost a single fighter.'],
  [leads.l9, 'Observers said ballot boxes had been stuffed.', 'The commission said it could not confirm the reports.'],
  [leads.l21, 'The kidnappers said a ransom was paid.', 'The hostages said they had not been harmed.'],
  [leads.l7, 'A newspaper reported that the star had died.', 'Her agent did not answer calls.'],
];

describe('whether it happened', () => {
  checkPairs({ told: disputed, missed, compatible });
});
