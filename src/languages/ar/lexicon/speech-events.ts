/** What is done by speaking, as an event of its own: blame, praise, threats, demands. Format: read-entries.ts. */
export const SPEECH_EVENTS = `
V condemn transitive | دان~يدين=إدانة أدان=إدانة ندّد شجب=شجب استنكر استهجن
N condemn | إدانة=إدانات تنديد شجب استنكار
V praise transitive | أشاد=إشادة أثنى=ثناء رحّب=ترحيب مدح=مدح هنّأ=تهنئة حيّا=تحية
N praise | إشادة ترحيب ثناء تهنئة=تهاني
V threaten transitive | هدّد توعّد
N threaten | تهديد=تهديدات وعيد
V apologise intransitive | اعتذر
N apologise | اعتذار=اعتذارات
V demand transitive | طالب=مطالبة,مطلب دعا~يدعو=دعوة ناشد=مناشدة طلب=طلب حثّ=حث استدعى
N demand | مطالبة=مطالبات مطلب=مطالب دعوة=دعوات مناشدة=مناشدات طلب=طلبات
V promise intransitive | وعد=وعد تعهّد
N promise | وعد=وعود تعهد=تعهدات
V respond intransitive | ردّ=رد استجاب=استجابة
N respond | رد=ردود استجابة=استجابات
`;
