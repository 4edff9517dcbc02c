/** Death, wounds, survival, poison. Format: read-entries.ts. */
export const HARM = `
V kill transitive | قتل=قتل,مقتل@ اغتال أودى_حياة صفّى=تصفية أباد أردى أجهز
N kill | مقتل اغتيال=اغتيالات مجزرة=مجازر مذبحة=مذابح إبادة تصفية=تصفيات جريمة_قتل سفك
V die unaccusative | مات~يموت=موت توفّي~يتوفى=وفاة قضى! هلك=هلاك استشهد لقي_مصرع فارق_الحياة قضى_نحبه نفق=نفوق
V die unaccusative | فقد_حياة لفظ_أنفاس أسلم_الروح لقي_حتف لقي_مصرعه
N die | وفاة=وفيات موت مصرع استشهاد هلاك نفوق ردى حتف انتحار=انتحارات
V die intransitive | انتحر
V wound transitive | جرح=جرح أصاب=إصابة@
N wound | إصابة=إصابات جرح=جروح,جراح
V survive unaccusative | نجا~ينجو=نجاة سلم~يسلم=سلامة
N survive | نجاة
V harm transitive | آذى~يؤذي=إيذاء ألحق_أضرارا
N harm | أذى
V poison transitive | سمّم
V poison unaccusative | تسمّم
N poison | تسمم=تسممات تسميم اختناق=اختناقات
V harm unaccusative | اختنق
`;
