/** What is done by speaking, as an event of its own: blame, praise, threats, demands. Format: read-entries.ts. */
export const SPEECH_EVENTS = `
V condemn transitive | دان~يدين=إدانة أدان=إدانة ندّد+ب شجب=شجب استنكر استهجن انتقد
N condemn | إدانة=إدانات تنديد شجب استنكار انتقاد=انتقادات انتقاد_لاذع
V praise transitive | أشاد=إشادة أثنى=ثناء رحّب=ترحيب مدح=مدح هنّأ=تهنئة حيّا=تحية
N praise | إشادة ترحيب ثناء تهنئة=تهاني
V threaten transitive | هدّد توعّد
N threaten | تهديد=تهديدات وعيد
V apologise intransitive | اعتذر
N apologise | اعتذار=اعتذارات
V demand transitive | طالب=مطالبة,مطلب دعا~يدعو=دعوة ناشد=مناشدة طلب=طلب حثّ=حث استدعى
N demand | مطالبة=مطالبات مطلب=مطالب دعوة=دعوات مناشدة=مناشدات طلب=طلبات
V promise governs:open intransitive | وعد=وعد تعهّد
N promise | وعد=وعود تعهد=تعهدات
V respond intransitive | ردّ=رد استجاب=استجابة
N respond | رد=ردود استجابة=استجابات
V condemn transitive | استقبح لعن=لعن ذمّ=ذم أدان_بشدة عاب~يعيب هجا~يهجو=هجاء وبّخ انتقد_بشدة
N condemn | استهجان توبيخ ذم إدانة_شديدة تنديد_دولي هجاء
V praise transitive | أعجب=إعجاب كرّم=تكريم شكر=شكر نوّه_بـ ثمّن=تثمين بارك=مباركة مجّد=تمجيد احتفى=احتفاء
N praise | إعجاب تكريم شكر تثمين مديح إشادة_دولية ترحيب_دولي تمجيد احتفاء امتنان
V threaten transitive | لوّح_بـ أنذر حذّر_من_مغبة ابتزّ
N threaten | إنذار_أخير تهديد_بالقتل تلويح ابتزاز
V apologise intransitive | أسف~يأسف=أسف ندم=ندم
N apologise | أسف ندم اعتذار_رسمي
V demand transitive | ألحّ رجا~يرجو=رجاء التمس=التماس توسّل استغاث=استغاثة طلب_من شدّد_على_ضرورة نادى~ينادي=مناداة اشترط أوصى~يوصي=توصية نصح=نصيحة دعا_إلى
N demand | إلحاح التماس=التماسات استغاثة=استغاثات رجاء توصية=توصيات نصيحة=نصائح نداء=نداءات شرط_مسبق ضغوط
V promise intransitive | أقسم_على بشّر
N promise | ضمان ضمانة=ضمانات التزام_بـ بشرى تعهد_رسمي
V respond intransitive | ثأر=ثأر انتقم=انتقام تفاعل=تفاعل أجاب=إجابة
N respond | انتقام ثأر رد_فعل ردود_فعل ردود_الفعل إجابة=إجابات رد_عسكري رد_انتقامي
V promise transitive | ضمن=ضمان كفل=كفالة
`;
