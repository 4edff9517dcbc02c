import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

const leads = {
  storm: { en: 'A storm closed schools in the city on Sunday.', ar: 'أغلقت عاصفة المدارس في المدينة الأحد.' },
  airline: {
    en: 'The airline and its unions met in Dublin on Sunday.',
    ar: 'التقت شركة الطيران النقابات في دبلن الأحد.',
  },
  dam: { en: 'Talks about the dam broke down in Cairo on Sunday.', ar: 'انهارت محادثات السد في القاهرة الأحد.' },
  siege: { en: 'Fighting went on round the town on Sunday.', ar: 'استمر القتال حول البلدة الأحد.' },
  port: { en: 'Dockers and the port of Piraeus talked on Sunday.' },
  clinic: {
    en: 'The hospital in Basra was short of staff on Sunday.',
    ar: 'عانى المستشفى في البصرة نقصا في الطاقم الأحد.',
  },
  trial: {
    en: 'The former minister stood trial in Tunis on Sunday.',
    ar: 'مثل الوزير السابق أمام المحكمة في تونس الأحد.',
  },
} satisfies Record<string, Lead>;

/** What one says will be and another says will not be, or will be otherwise. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'occurrence',
    leads.storm,
    'The ministry said schools will reopen on Monday.',
    "The teachers' union said schools will not reopen on Monday.",
  ],
  ['count', leads.airline, 'The airline said it will cut 500 jobs.', 'The union said the airline will cut 1,200 jobs.'],
  ['occurrence', leads.dam, 'Egypt said it would attend the talks.', 'Ethiopia said Egypt would not attend the talks.'],
  [
    'occurrence',
    leads.storm,
    'قالت الوزارة إن المدارس ستفتح أبوابها الاثنين.',
    'قالت نقابة المعلمين إن المدارس لن تفتح أبوابها الاثنين.',
  ],
  ['count', leads.airline, 'قالت الشركة إنها سوف تسرح 500 موظف.', 'قالت النقابة إن الشركة ستسرح 1200 موظف.'],
  ['occurrence', leads.dam, 'قالت مصر إنها سوف تشارك في المحادثات.', 'قالت إثيوبيا إن مصر لن تشارك في المحادثات.'],
];

/** What is said to come, and what has not come yet or was before it. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [leads.siege, 'The army said it will storm the town.', 'Residents said the army has not stormed the town.'],
  [leads.siege, 'The army said it would storm the town.', 'Residents said the army did not storm the town.'],
  [leads.siege, 'قال الجيش إنه سوف يقتحم البلدة.', 'قال سكان إن الجيش لم يقتحم البلدة.'],
  [
    leads.port,
    'The union said dockers will go on strike on Monday.',
    'The port authority said work at the port went on normally on Sunday.',
  ],
  [leads.clinic, 'The minister said the hospital would be closed.', 'Doctors said the hospital was open on Sunday.'],
  [leads.clinic, 'قال الوزير إن المستشفى سوف يغلق.', 'قال أطباء إن المستشفى كان مفتوحا الأحد.'],
  [
    leads.trial,
    'The court said it will sentence the former minister on Thursday.',
    'His lawyer said the court did not sentence the former minister on Sunday.',
  ],
  [leads.airline, 'The airline said it will cut 500 jobs.', 'The union said 90 jobs were cut on Sunday.'],
];

describe('what lies ahead', () => {
  checkPairs({ told: disputed, compatible });
});
