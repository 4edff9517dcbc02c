import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Passages in which something is done to "they", "them" or «هم» in the last sentence → who that is; null where it is open. */
const table: readonly (readonly [Language, text: string, befallen: string | null])[] = [
  [
    'en',
    'Eleven prisoners died in a riot at the jail. The prison service said they had been killed by fellow inmates.',
    'Eleven prisoners',
  ],
  ['en', 'Police arrested 12 protesters. Lawyers said officers beat them.', '12 protesters'],
  ['en', 'Three aid workers were abducted on Monday. The army said rebels had taken them.', 'Three aid workers'],
  ['en', 'The students were freed on Friday. Their captors had released them after talks.', 'The students'],
  ['en', 'Migrants drowned off Tunis. Survivors said the coast guard had rammed them.', 'Migrants'],
  ['en', 'Relatives of the dead miners gathered outside the mine. They said guards had shot them.', 'the dead miners'],
  ['ar', 'قتل أحد عشر سجينا في السجن. وقالت المصلحة إن حراسا قتلوهم.', 'أحد عشر سجينا'],
  ['ar', 'اعتقلت الشرطة 12 محتجا. وقال محامون إن ضباطا ضربوهم.', '12 محتجا'],
  ['ar', 'خطف ثلاثة عمال إغاثة يوم الاثنين. وقال الجيش إن متمردين نقلوهم إلى الحدود.', 'ثلاثة عمال إغاثة'],
  ['ar', 'غرق مهاجرون قبالة تونس. وقال ناجون إن خفر السواحل صدمهم.', 'مهاجرون'],
  // A pronoun written onto a masdar may be whoever does it.
  // Whoever the sentence itself told of last comes first, behind a masdar too; «هما» are two.
  ['en', 'Rebels raided the village. Three students were still there when soldiers rescued them.', 'Three students'],
  ['ar', 'هاجم متمردون القرية. وكان الطلاب في المدرسة حين أنقذهم الجنود.', 'الطلاب'],
  ['ar', 'هاجم متمردون القرية. وخرج مئات المحتجين إلى الشارع، وأطلقت الشرطة الغاز المدمع لتفريقهم.', 'مئات المحتجين'],
  ['ar', 'قتل الجنود ثلاثة مهربين. وعاد الشرطيان إلى المدينة ثم هاجمهما مسلحون.', 'الشرطيان'],
  ['ar', 'قتل الجنود ثلاثة مهربين. وقالت الشبكة إن مسلحين هاجموهما.', null],
  ['ar', 'هاجم متمردون قاعدة في غوما. أعلن المتمردون سيطرتهم على القاعدة.', null],
];

/** Taken for the soldiers, as the subject: either may be meant. */
const missed: typeof table = [['en', 'Soldiers stopped two herders near Kano. Villagers said they were shot.', null]];

describe('persons behind a pronoun of several', () => {
  const check = (language: Language, text: string, befallen: string | null) => {
    const last = text.lastIndexOf('. ', text.length - 3);
    const done = claimsIn(language, text).filter(({ evidence }) => evidence.start > last);
    expect(done.length).toBeGreaterThan(0);
    const persons = done.flatMap(({ proposition }) =>
      proposition.arguments.flatMap(({ role, value }) =>
        role === 'patient' && value.kind === 'thing' && value.id?.startsWith('thing:person') ? [value.name] : [],
      ),
    );
    expect([...new Set(persons)]).toEqual(befallen === null ? [] : [befallen]);
  };

  it.each(table)('%s: %s', check);
  it.fails.each(missed)('%s: %s', check);
});
