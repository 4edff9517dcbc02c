/** Prepositions, what roles they mark, and words of where. First head of W: part of speech. Format: read-entries.ts. */
export const PREPOSITIONS = `
W preposition marks:place,time,topic | في
W preposition marks:target,place,topic | على
W preposition marks:origin,agent,of | من
W preposition marks:origin | من_أصل من_اصل من_مجموع من_إجمالي
W preposition marks:target,recipient | إلى الى
W preposition marks:topic,origin,source | عن
W preposition marks:means,agent,topic | مع
W preposition possession marks:place,source | لدى
W preposition possession marks:place | بحوزة في_حوزة
W preposition marks:place,source | عند
W preposition marks:means,place | عبر
W preposition marks:place,means casualty:aboard | على_متن
W preposition marks:means | بواسطة عن_طريق باستخدام باستعمال من_خلال بوساطة مستعينا_ب مستعينة_ب مستعينين_ب
W preposition marks:patient | بحياة بأرواح
W preposition marks:agent | من_قبل من_جانب على_يد على_أيدي من_طرف بقيادة
W preposition marks:target | ضد نحو تجاه باتجاه صوب في_اتجاه ناحية حيال إزاء بحق في_حق
W preposition marks:topic | بشأن حول بخصوص فيما_يتعلق_ب في_شأن فيما_يخص
W preposition marks:topic link:instead | بدلا_من بدل عوضا_عن
W preposition marks:topic link:contrast | على_عكس بعكس عكس خلافا_ل خلافا_لما بخلاف على_خلاف على_النقيض_من على_النقيض_مما على_نقيض
W preposition marks:time | فور لحظة ساعة_وقوع بالتزامن_مع تزامنا_مع مع_بداية مع_نهاية
W preposition marks:time link:after | بعد عقب بعيد غداة
W preposition marks:time link:during | خلال أثناء في_أثناء إبان
W preposition marks:time | منذ طوال طيلة في_غضون مدة مذ
W preposition marks:time link:before | قبل قبيل عشية
W preposition marks:time link:until | حتى
W preposition marks:place involvement | وراء خلف
W preposition marks:place | داخل أمام تحت فوق عبر أعلى أسفل لصالح
W preposition marks:place scope:subset | ضمن
W preposition scope:subset | في_عداد
W preposition locative:near marks:place | قرب بالقرب_من بجوار بمحاذاة على_مقربة_من محاذاة جنب بجانب قبالة تخوم على_بعد مشارف على_مشارف بمحيط في_محيط بالقرب
W preposition locative:outside marks:place | خارج
W preposition locative:between marks:place | بين ما_بين
W preposition locative:part-of marks:place | وسط بوسط في_قلب في_عمق قلب
W preposition | بشكل بصورة بطريقة بأسلوب بصفة على_نحو
W preposition | بالنسبة_ل بالنسبة_إلى بالنسبة_الى على_غرار في_انتظار على_هامش باعتبار على_اعتبار بالنظر_إلى بالنظر_ل بالاستناد_إلى في_علاقة_ب على_صعيد في_مجال
W preposition marks:place | على_مستوى
W preposition marks:time | بالموازاة_مع
W preposition | خلفا_ل خليفة_ل في_إطار في_سياق في_ظل في_ضوء تحت_إشراف بإشراف بمناسبة احتفالا_ب تكريما_ل إحياء_ل استعدادا_ل تحسبا_ل استجابة_ل تنفيذا_ل تطبيقا_ل تأكيدا_على تأكيدا_ل تعبيرا_عن تضامنا_مع دعما_ل مقارنة_ب مقارنة_مع بالمقارنة_مع حرصا_على حفاظا_على تفاديا_ل تجنبا_ل استكمالا_ل امتدادا_ل استمرارا_ل خلافا_ل وصولا_إلى انطلاقا_من بناء_على
W preposition marks:time | بدءا_من ابتداء_من اعتبارا_من
W preposition link:cause marks:cause | بتهمة بتهم خشية طمعا_في
W preposition | بموجب بمقتضى مقابل مثل سوى إلا عدا باستثناء ما_عدا فضلا_عن إضافة_إلى بالإضافة_إلى علاوة_على إلى_جانب رغم_ذلك
W preposition marks:agent | بين_يدي
W preposition marks:agent,cause link:cause | من_فعل من_صنع من_عمل من_تدبير من_تنفيذ
W preposition scope:other | فضلا_عن إضافة_إلى بالإضافة_إلى إلى_جانب علاوة_على عدا باستثناء ما_عدا
N locative:near place-noun | محيط جوار ضاحية=ضواحي,ضواح أطراف مشارف تخوم طرف
N locative:part-of | جانب شطر
N locative:part-of place-noun | حرم باحة=باحات فناء أرجاء ريف=أرياف وسط عمق قلب داخل مركز=مراكز حي=أحياء شارع=شوارع طريق=طرق حدود ساحل=سواحل ضفة أراض أراضي سماء أجواء مياه منطقة=مناطق قطاع=قطاعات ميدان=ميادين
N locative:at place-noun | معتمدية=معتمديات عاصمة=عواصم مدينة=مدن بلدة=بلدات قرية=قرى محافظة=محافظات ناحية=نواح,نواحي قضاء=أقضية ولاية=ولايات إقليم=أقاليم مقاطعة=مقاطعات
N place-noun | جزيرة=جزر بحر=بحار نهر=أنهار مضيق=مضائق جبل=جبال وادي=أودية مطار=مطارات ميناء=موانئ معبر=معابر قاعدة=قواعد مخيم=مخيمات معسكر=معسكرات حقل=حقول بلد=بلدان,بلاد دولة=دول جمهورية=جمهوريات مملكة=ممالك سلطنة إمارة منفذ_حدودي بلدية=بلديات مديرية=مديريات دائرة=دوائر كوبري جسر=جسور محطة=محطات مفاعل=مفاعلات سد=سدود بحيرة=بحيرات خليج هضبة صحراء غابة=غابات سوق=أسواق مسجد=مساجد كنيسة=كنائس مستشفى=مستشفيات مدرسة=مدارس جامعة=جامعات سجن=سجون ملعب=ملاعب فندق=فنادق مصنع=مصانع مصفاة=مصاف,مصافي حاجز=حواجز موقع=مواقع منشأة=منشآت مقر=مقار,مقرات نفق=أنفاق أنبوب=أنابيب سهل=سهول شبه_جزيرة
N locative:direction:north | شمال شمالي
N locative:direction:south | جنوب جنوبي
N locative:direction:east | شرق شرقي
N locative:direction:west | غرب غربي
A locative:direction:north | شمالي
A locative:direction:south | جنوبي
A locative:direction:east | شرقي
A locative:direction:west | غربي
N locative:direction:north-east | شمال_شرق شمال_شرقي شمالي_شرقي
N locative:direction:north-west | شمال_غرب شمال_غربي شمالي_غربي
N locative:direction:south-east | جنوب_شرق جنوب_شرقي جنوبي_شرقي
N locative:direction:south-west | جنوب_غرب جنوب_غربي جنوبي_غربي
`;
