/** Words of grammar without a family of their own, clitic particles among them. Format: read-entries.ts. */
export const FUNCTION_WORDS = `
W aux governs-verb | قد لقد
W aux governs-verb stage:told | سوف
W aux one-lemma | كان كانت كانوا كانا كانتا يكون تكون يكونوا تكونوا يكونون تكن يكن كن كنا كنت
W aux one-lemma | تم تمت يتم تتم سيتم ستتم
W aux one-lemma | بات باتت يبيت
W aux one-lemma | أصبح أصبحت أصبحوا يصبح تصبح
W aux continuing one-lemma | ظل ظلت يظل تظل
W aux one-lemma | صار صارت يصير
W aux continuing | لا_يزال لا_تزال ما_زال ما_زالت لا_يزالون لا_يزالان لا_زال لا_زالت لا_زالوا ما_زالوا ما_زالا ما_يزال ما_يزالون مازال مازالت مازالوا ما_تزال
W complementizer | أن إن ان بأن كأن
W relative | هو_ما الأمر_الذي
W relative masculine singular | الذي
W relative feminine singular | التي
W relative plural | الذين
W relative masculine dual | اللذين اللذان
W relative feminine dual | اللتين اللتان
W relative feminine plural | اللواتي اللاتي
W relative | ما مما ممن من_الذين
W pronoun | شيء شيئا شيئاً هو هي هم هن هما أنا نحن أنت أنتم هذا هذه هذان هذين هاتان هاتين هؤلاء ذلك تلك أولئك ذاك
W preposition marks:topic | عما
W preposition marks:time | بحلول مع_حلول
W conjunction | و ف كما
W preposition marks:means,place,topic | ب
W preposition marks:of,recipient,patient | ل
W preposition | ك
W conjunction | أو أم ثم وأيضا كما_أن أما فأما
W adverb | عمدا قسرا طوعا كرها سهوا تلقائيا احترازيا
W adverb | أخيرا سنويا نادرا مجانا يوميا شهريا أسبوعيا جيدا طبعا مثلا سويا سلفا مبكرا باكرا مطولا فجأة نهارا آنفا عمليا نظريا نسبيا قط
W adverb | فضلا بدلا عوضا تبعا
W adverb | وحده وحدها وحدهم وحدهما
W adverb | أيضا كذلك هكذا معا جدا كثيرا قليلا جزئيا كليا تماما حاليا فورا سريعا مجددا مرارا ثانية أحيانا دائما نهائيا مباشرة عاجلا خاصة خصوصا لا_سيما سيما عموما تقريبيا إذن بعدها قبلها هنا حيثما سواء ثمة إلخ إجمالا تدريجيا تباعا حسنا مطلقا أبدا لاحقا حتى_الآن بعد_ذلك إلى_ذلك في_السياق في_السياق_ذاته في_هذا_السياق في_غضون_ذلك على_سبيل_المثال من_ناحية_أخرى من_جهة_أخرى من_جهة_ثانية على_الفور بشكل_عام في_الوقت_نفسه في_الوقت_ذاته على_حد_سواء في_إطار في_سياق في_ظل على_الصعيد عن_كثب إلى_حد_ما بصورة_عامة غدرا سرا علنا
W adjective | شبه
W pronoun | غيره غيرها غيرهم غيرهما غيرهن غيرنا
W determiner | أي أية أحد أحدا أحدهم إحدى نفس ذات كل كلا كلتا بعض
W complementizer | ليت كي
W other | اقرأ للمزيد يا أيها أيتها نعم بلى كلا إن_شاء_الله نعي
`;
