/** Accidents of transport and works, faults and neglect. Format: read-entries.ts. */
export const ACCIDENT = `
V crash unaccusative | اصطدم تصادم ارتطم انقلب دهس=دهس
V crash transitive | صدم=صدم دعس=دعس
N crash | اصطدام=اصطدامات تصادم=تصادمات ارتطام تحطم صدم دهس حادث_سير انقلاب_حافلة حادث_مروري
V sink unaccusative | غرق=غرق انغمر جنح=جنوح
V sink transitive | أغرق
N sink | غرق جنوح
V derail unaccusative | انحرف_القضبان خرج_القضبان خرج_السكة
N derail | خروج_عن_القضبان انحراف_قطار
V malfunction unaccusative | تعطّل توقّف_العمل
N malfunction | عطل=أعطال خلل خطأ_فني خطأ_تقني عيب=عيوب خطأ_بشري
V stampede symmetric | تدافع
N stampede | تدافع
N disaster | حادث=حوادث حادثة=حوادث كارثة=كوارث واقعة=وقائع فاجعة=فواجع مأساة=مآسي
N negligence | إهمال تقصير تهاون تقاعس تراخي
V negligence transitive | أهمل قصّر تقاعس تهاون
V crash unaccusative | سقط=سقوط تحطّم هوى تدهور_سيارة تدهور_حافلة ارتطم انزلق انقلب_حافلة خرج_المسار صدم_حائط
N crash | سقوط حادث_تصادم تحطم_طائرة سقوط_طائرة حوادث_سير حوادث_الطرق حادث_طرق هبوط_اضطراري
V malfunction unaccusative | تعثّر_محرك توقّف_محرك
N malfunction | عطل_فني خلل_فني عطل_تقني خلل_تقني ماس_كهربائي تماس_كهربائي قصور عطب=أعطاب
N accident | مجرد_حادث حادث_غير_مقصود قضاء_وقدر
N disaster | حادث_أليم حادث_مؤسف نكبة=نكبات مصيبة=مصائب
A accident | عرضي
W adjective accident | غير_متعمد غير_متعمدة غير_مقصود غير_مقصودة بطريق_الخطأ عن_طريق_الخطأ
A sabotage | متعمد مفتعل مدبر مقصود
W adjective sabotage | بفعل_فاعل
N negligence | سوء_إدارة فساد_إداري إخفاق_أمني ثغرة_أمنية
`;
