/**
 * What pages print around a story, folded as {@link foldLine} folds: headings of lists of links, labels before a colon or
 * a bar, invitations to follow or subscribe, and words that turn to another subject. Long because it is a table.
 */
export interface PageWords {
  /** Headings over lists of other stories, and openings of a line that points to one. */
  readonly related: readonly string[];
  /** Headings over lists of keywords. */
  readonly keywords: readonly string[];
  /** Labels of captions, credits, advertisements: furniture when a colon, bar or dash follows. */
  readonly labels: readonly string[];
  /** Invitations, wherever they stand in a short line. */
  readonly invitations: readonly string[];
  /** Lines that are nothing but this. */
  readonly marks: readonly string[];
  /** Openings of the line under an embedded post that names who posted it. */
  readonly postedBy: readonly string[];
  /** Openings of a paragraph that turns to another subject. */
  readonly elsewhere: readonly string[];
}

const en: PageWords = {
  related: [
    'read more',
    'read also',
    'also read',
    'read next',
    'see also',
    'see more',
    'more on this',
    'more on this story',
    'more from',
    'more stories',
    'more news',
    'more about',
    'related',
    'related articles',
    'related article',
    'related stories',
    'related story',
    'related news',
    'related topics',
    'related content',
    'related coverage',
    'recommended',
    'recommended stories',
    'recommended reading',
    'recommended for you',
    'you may also like',
    'you might also like',
    'you may also be interested in',
    'most read',
    'most popular',
    'most viewed',
    'most shared',
    'trending',
    'trending now',
    'top stories',
    'latest news',
    'latest stories',
    'breaking news',
    'editors picks',
    'editor s picks',
    'don t miss',
    'must read',
    'further reading',
    'in pictures',
    'watch also',
    'also watch',
    'watch now',
    'listen now',
    'up next',
    'keep reading',
    'continue reading',
    'what to read next',
    'from the archive',
    'in case you missed it',
  ],
  keywords: ['keywords', 'key words', 'tags', 'tag', 'topics', 'hashtags', 'filed under', 'categories'],
  labels: [
    'photo',
    'photos',
    'photograph',
    'photo credit',
    'picture',
    'pictures',
    'image',
    'images',
    'image source',
    'image caption',
    'image credit',
    'file photo',
    'file',
    'caption',
    'video',
    'videos',
    'watch',
    'watch live',
    'listen',
    'podcast',
    'gallery',
    'infographic',
    'graphic',
    'map',
    'live',
    'live updates',
    'live blog',
    'source',
    'sources',
    'credit',
    'credits',
    'copyright',
    'author',
    'by line',
    'editor',
    'reporting by',
    'editing by',
    'writing by',
    'compiled by',
    'translated by',
    'advertisement',
    'advert',
    'ad',
    'sponsored',
    'promoted',
    'opinion',
    'analysis',
    'explainer',
    'explained',
    'factbox',
    'fact check',
    'quiz',
    'sport',
    'sports',
    'business',
    'weather',
    'entertainment',
    'lifestyle',
    'culture',
    'technology',
    'published',
    'updated',
    'last updated',
    'last modified',
    'share',
    'share this',
    'comments',
    'print',
  ],
  invitations: [
    'follow us',
    'follow our',
    'join us on',
    'join our',
    'subscribe to',
    'subscribe now',
    'sign up for',
    'sign up to',
    'our newsletter',
    'our free newsletter',
    'download our app',
    'download the app',
    'is hiring',
    'see our vacancies',
    'click here',
    'support our journalism',
    'become a member',
    'get in touch',
    'contact us',
    'send us',
    'all rights reserved',
    'terms of use',
    'privacy policy',
    'cookie policy',
    'turn on notifications',
  ],
  marks: [
    'advertisement',
    'advert',
    'share',
    'share this',
    'share this article',
    'print',
    'email',
    'comments',
    'leave a comment',
    'copy link',
    'save',
    'listen',
    'loading',
    'home',
    'news',
    'world',
    'back to top',
    'skip to content',
    'facebook',
    'twitter',
    'whatsapp',
    'telegram',
    'instagram',
    'reuters',
    'afp',
    'ap',
    'agencies',
    'staff',
    'staff writer',
    'tt',
    'ends',
    'end',
    'story continues below',
    'article continues below',
    'this article has been updated',
  ],
  postedBy: ['posted by', 'a post shared by', 'view this post on', 'a post by', 'post by', 'tweet by', 'tweeted by'],
  elsewhere: ['in other news', 'in other developments', 'on another subject', 'on a different subject', 'in sport'],
};

const ar: PageWords = {
  related: [
    'اقرا ايضا',
    'اقرا المزيد',
    'اقرا كذلك',
    'اقرا عن',
    'اقروا ايضا',
    'اقراوا ايضا',
    'اقرا في',
    'طالع ايضا',
    'طالع المزيد',
    'مقالات ذات صله',
    'مقال ذو صله',
    'مقالات مشابهه',
    'مقالات اخري',
    'مواضيع ذات صله',
    'مواضيع مشابهه',
    'مواضيع متعلقه',
    'موضوعات ذات صله',
    'موضوعات متعلقه',
    'اخبار ذات صله',
    'اخبار متعلقه',
    'اخبار مشابهه',
    'اخبار اخري',
    'خبر ذو صله',
    'ذات صله',
    'قد يعجبك',
    'قد يعجبك ايضا',
    'قد يهمك',
    'قد يهمك ايضا',
    'فيديو قد يعجبك',
    'فيديو ذو صله',
    'شاهد ايضا',
    'شاهد بالفيديو',
    'شاهد المزيد',
    'شاهد بالصور',
    'تابع ايضا',
    'للمزيد',
    'المزيد',
    'المزيد من الاخبار',
    'المزيد حول',
    'المزيد عن',
    'الاكثر قراءه',
    'الاكثر مشاهده',
    'الاكثر تداولا',
    'الاكثر شيوعا',
    'اخر الاخبار',
    'احدث الاخبار',
    'اهم الاخبار',
    'تغطيه خاصه',
    'اخترنا لكم',
    'اخترنا لك',
    'لا يفوتك',
    'مقترحات',
    'نرشح لكم',
    'نرشح لك',
  ],
  keywords: [
    'كلمات مفتاحيه',
    'الكلمات المفتاحيه',
    'كلمات دلاليه',
    'الكلمات الدلاليه',
    'كلمات داله',
    'وسوم',
    'الوسوم',
    'علامات',
    'العلامات',
    'تصنيفات',
    'هاشتاغ',
    'هاشتاج',
  ],
  labels: [
    'صوره',
    'صور',
    'الصوره',
    'صوره ارشيفيه',
    'تعليق الصوره',
    'مصدر الصوره',
    'فيديو',
    'بالفيديو',
    'بالصور',
    'شاهد',
    'شاهدوا',
    'استمع',
    'بودكاست',
    'انفوغراف',
    'انفوجراف',
    'خريطه',
    'بث مباشر',
    'مباشر',
    'المصدر',
    'المصادر',
    'مصدر',
    'وكالات',
    'متابعات',
    'ترجمه',
    'تحرير',
    'اعداد',
    'الكاتب',
    'كتب',
    'كتبت',
    'اشهار',
    'اعلان',
    'ممول',
    'راي',
    'تحليل',
    'رياضه',
    'اقتصاد',
    'ثقافه',
    'طقس',
    'الطقس',
    'نشر في',
    'تاريخ النشر',
    'اخر تحديث',
    'شارك',
    'مشاركه',
    'طباعه',
    'تعليقات',
  ],
  invitations: [
    'تابعونا',
    'تابعنا',
    'تابعوا سبوتنيك',
    'تابعوا اخر',
    'تابعوا اخبار',
    'تابعوا صفحتنا',
    'اشترك في',
    'اشتركوا في',
    'انضم الي قناه',
    'انضم الي قناتنا',
    'انضموا الي',
    'حمل التطبيق',
    'حملوا تطبيق',
    'اضغط هنا',
    'انقر هنا',
    'صفحتنا علي',
    'قناتنا علي',
    'علي تلغرام',
    'علي تليجرام',
    'علي تيليغرام',
    'النشره البريديه',
    'جميع الحقوق محفوظه',
    'كل الحقوق محفوظه',
    'سياسه الخصوصيه',
    'تابعوا',
  ],
  marks: [
    'اعلان',
    'اشهار',
    'شارك',
    'مشاركه',
    'شارك الخبر',
    'شارك المقال',
    'طباعه',
    'تعليقات',
    'اضف تعليقا',
    'نسخ الرابط',
    'انتهي',
    'الرئيسيه',
    'اخبار',
    'عاجل',
    'رويترز',
    'وكالات',
    'متابعات',
    'فيسبوك',
    'تويتر',
    'واتساب',
    'تلغرام',
    'تيليغرام',
  ],
  postedBy: ['نشر من قبل', 'منشور من', 'نشره', 'تم النشر بواسطه', 'تمت المشاركه بواسطه'],
  elsewhere: [
    'في موضوع اخر',
    'وفي موضوع اخر',
    'في شان اخر',
    'وفي شان اخر',
    'في سياق اخر',
    'وفي سياق اخر',
    'في سياق منفصل',
    'وفي سياق منفصل',
    'علي صعيد اخر',
    'وعلي صعيد اخر',
    'من ناحيه اخري بعيدا',
    'في خبر اخر',
    'وفي خبر اخر',
  ],
};

/** Phrases of folded words, with the words that they begin with: most lines hold none of those. */
export class PhraseSet {
  private readonly all: ReadonlySet<string>;
  private readonly firsts: ReadonlySet<string>;
  /** Marked at the first two letters of each, in one number of ten bits. */
  private readonly letters = new Uint8Array(1024);

  constructor(phrases: readonly string[]) {
    this.all = new Set(phrases);
    this.firsts = new Set(phrases.map(firstWord));
    for (const phrase of phrases) this.letters[lettersAt(phrase, 0)] = 1;
  }

  /** Whether the first two letters of a word are those of some phrase: most words are told by less than a look-up. */
  mayBegin(folded: string, at: number): boolean {
    return this.letters[lettersAt(folded, at)] === 1;
  }

  has(folded: string): boolean {
    return this.all.has(folded);
  }

  /** Whether a phrase begins with the word. */
  begins(word: string): boolean {
    return this.firsts.has(word);
  }
}

function lettersAt(folded: string, at: number): number {
  const second = at + 1 < folded.length ? folded.charCodeAt(at + 1) : 32;
  return (folded.charCodeAt(at) * 37 + second) & 1023;
}

function firstWord(folded: string): string {
  const end = folded.indexOf(' ');
  return end < 0 ? folded : folded.slice(0, end);
}

const both = (key: keyof PageWords): PhraseSet => new PhraseSet([...en[key], ...ar[key]]);

/** Both languages together: pages mix them (an English caption on an Arabic page, «Posted by» under an Arabic post). */
export const pageWords: { readonly [K in keyof PageWords]: PhraseSet } = {
  related: both('related'),
  keywords: both('keywords'),
  labels: both('labels'),
  invitations: both('invitations'),
  marks: both('marks'),
  postedBy: both('postedBy'),
  elsewhere: both('elsewhere'),
};

/** Whether the folded line opens with one of the phrases, and which. */
export function openingOf(folded: string, phrases: PhraseSet, words = 6): string | null {
  if (folded === '' || !phrases.mayBegin(folded, 0) || !phrases.begins(firstWord(folded))) return null;
  const parts = folded.split(' ', words);
  for (let n = parts.length; n > 0; n--) {
    const phrase = parts.slice(0, n).join(' ');
    if (phrases.has(phrase)) return phrase;
  }
  return null;
}

function endOfWord(folded: string, from: number): number {
  const end = folded.indexOf(' ', from);
  return end < 0 ? folded.length : end;
}

/** Whether one of the phrases stands anywhere in the folded line, which should be short. */
export function mentionsOf(folded: string, phrases: PhraseSet, longest = 5): boolean {
  for (let from = 0; from < folded.length; ) {
    let end = endOfWord(folded, from);
    const next = end + 1;
    if (phrases.mayBegin(folded, from) && phrases.begins(folded.slice(from, end)))
      for (let n = 1; n <= longest; n++) {
        if (phrases.has(folded.slice(from, end))) return true;
        if (end === folded.length) break;
        end = endOfWord(folded, end + 1);
      }
    from = next;
  }
  return false;
}
