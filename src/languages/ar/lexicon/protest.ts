/** Protest, riot, strikes of workers, gatherings and how they are broken up. Format: read-entries.ts. */
export const PROTEST = `
V protest intransitive | تظاهر احتجّ اعتصم انتفض=انتفاضة ندّد_مظاهرة خرج_مظاهرة خرج_تظاهرة خرج_مسيرة نظّم_مسيرة سار_مسيرة
N protest | احتجاج=احتجاجات مظاهرة=مظاهرات تظاهرة=تظاهرات اعتصام=اعتصامات مسيرة_احتجاجية وقفة_احتجاجية حراك انتفاضة وقفة=وقفات تظاهر مسيرات_احتجاجية
N riot | تمرد=تمردات شغب أعمال_شغب اضطراب=اضطرابات فوضى
V riot intransitive | شاغب تمرّد
V disperse transitive | فضّ=فض فرّق
N disperse | تفريق فض_اعتصام فض_الاعتصام
V labour-strike intransitive | أضرب
N labour-strike | إضراب=إضرابات عصيان_مدني إضراب_عام
V attend transitive | حضر_حفل حضر توافد+على شارك+في=مشاركة شارك_مسيرة احتشد شهد_حضور
N attend | مشاركة=مشاركات حضور احتشاد إقبال
V attend symmetric | تجمّع تجمهر
N attend | تجمع=تجمعات حشد تجمهر مهرجان=مهرجانات احتفال=احتفالات
V attend intransitive | احتفل
`;
