/**
 * Verbs of everyday acts that no event class names, by the concept that the languages share. Format: read-entries.ts.
 * Long because it is data.
 */
export const ACTS = `
V act:attach transitive | ربط=ربط أوثق شدّ ألصق شبك لصق
V act:detach transitive | فكّ=فك
V act:join-together transitive | وحّد مزج=مزج خلط=خلط خاط~يخيط أدمج
V act:separate transitive | قسّم شطر جزّأ باعد
V act:connect transitive | ربط_بين اقترن ترابط
V act:break transitive | كسر=كسر انكسر شرخ تكسّر تهشّم انشطر
V act:tear transitive | مزع
V act:bend transitive | انحنى التوى ثنى~يثني لوى~يلوي طوى~يطوي اعوجّ انثنى
V act:straighten transitive | بسط عدّل_مسار
V act:open-up transitive | نبش
V act:roll transitive | لفّ تدحرج التفّ
V act:shake transitive | ارتجف رجف ارتعش تأرجح
V act:shake intransitive | اهتزّ تمايل ترنّح
V act:press transitive | ضغط_على كبس ضغط=ضغط اعتصر
V act:stretch transitive | أطال نفخ ضخّم
V act:stretch intransitive | امتدّ
V act:shrink-up transitive | ضاق~يضيق صغّر
V act:cut transitive | قطع=قطع قطّع قلّم نحت قشّر
V act:dig transitive | حفر=حفر حفّر
V act:bury transitive | دفن=دفن ردم=ردم شيّع
V act:pierce transitive | ثقب وخز
V act:rub transitive | مسح حكّ كشط كنس لمّع فرك
V act:place transitive | زرع_لغم زرع_لغما زرع_ألغام زرع_ألغاما زرع_عبوة زرع_عبوات زرع_قنبلة زرع_قنابل زرع_متفجرات زرع_أجهزة زرع_جهاز وضع=وضع أدخل=إدخال غرس=غرس موضع حشر أقحم دسّ غرز أرسى
V act:remove transitive | أزال=إزالة نزع=نزع استأصل تخلّص أزاح جرّد حذف أفرغ_من
V act:cover transitive | غطّى غلّف طلى~يطلي ضمّد
V act:uncover transitive | عرّى أماط
V act:fill transitive | ملأ=ملء حشا~يحشو امتلأ غصّ عجّ
V act:fill intransitive | اكتظّ ازدحم
V act:empty transitive | أفرغ فرغ_من استنفد استنزف نضب نفد
V act:empty intransitive | خلا~يخلو=خلو
V act:pour transitive | سكب=سكب صبّ=صب رشّ تقاطر بلّل انهمر غمس نقع
V act:surround transitive | أحاط سيّج حفّ حاوط اكتنف
V act:block transitive | عرقل أعاق=إعاقة
V act:clear-way transitive | مهّد سهّل يسّر ذلّل
V act:gather-things transitive | راكم التقط جنى~يجني قطف لملم لقط
V act:scatter transitive | نثر شتّت تناثر تبعثر تفرّق
V act:throw transitive | ألقى=إلقاء
V act:catch transitive | أمسك تشبّث تمسّك
V act:touch transitive | لمس=لمس لامس ربّت تلمّس لاطف
V act:lift-up transitive | شال
V act:lower-down transitive | أنزل دلّى أخفض نكّس
V act:pull transitive | جرّ
V act:push transitive | زاحم دفش زجّ
V act:kick transitive | داس~يدوس رفس وطئ~يطأ
V act:hang transitive | تدلّى
V act:lean intransitive | مال~يميل=ميل اتّكأ استند اتكأ
V act:sit intransitive | جلس=جلوس قعد جثا~يجثو ركع ربض جثم افترش
V act:stand intransitive | وقف=وقوف نهض اصطفّ
V act:lie-down intransitive | استلقى رقد تمدّد اضطجع انبطح
V act:sleep transitive | بات~يبيت!
V act:sleep intransitive | نام~ينام=نوم غفا~يغفو نعس
V act:wake transitive | أيقظ صحا~يصحو استفاق
V act:wake intransitive | استيقظ
V act:eat transitive | أكل=أكل مضغ ابتلع تغذّى اقتات تعشّى تغدّى بلع تذوّق أفطر ذاق~يذوق
V act:drink transitive | شرب=شرب احتسى ارتشف ارتوى
V act:fast intransitive | صام~يصوم جاع~يجوع
V act:feed transitive | غذّى أرضع سقى~يسقي أشبع علف
V act:cook transitive | طبخ=طبخ طها~يطهو خبز شوى~يشوي قلى~يقلي سلق غلى~يغلي طهى~يطهي
V act:inhale transitive | استنشق
V act:breathe intransitive | تنفّس لهث زفر شمّ شهق
V act:smell transitive | اشتمّ فاح~يفوح عبق
V act:smoke transitive | دخّن
V act:weep intransitive | بكى~يبكي=بكاء انتحب أجهش ناح~ينوح دمع ولول حزن_على
V act:laugh intransitive | ضحك=ضحك ابتسم=ابتسام قهقه مزح تبسّم مازح تهكّم
V act:scream intransitive | صرخ زعق صرّخ عوى~يعوي
V act:sweat intransitive | تعرّق تثاءب عطس سعل تقيّأ عرج
V act:wash transitive | غسل=غسل نظّف عقّم اغتسل استحمّ شطف نقّى
V act:soil transitive | لطّخ وسّخ لوّث اتّسخ
V act:dress transitive | لبس=لبس ارتدى ألبس تنكّر تقنّع تلثّم تزيّا
V act:undress transitive | تعرّى
V act:shave transitive | صبغ وشم
V act:give-birth transitive | أنجب حبل تكاثر تناسل توالد فقس
V act:grow-up intransitive | ترعرع نضج أزهر نبت=نبات
V act:raise-child transitive | ربّى=تربية اعتنى حضن
V act:marry transitive | تزوّج خطب اقترن_بـ
V act:divorce transitive | طلّق انفصل_عن تطلّق
V act:live-in transitive | عاش~يعيش=عيش
V act:live-in intransitive | سكن=سكن قطن=قطون استوطن خيّم عايش
V act:house transitive | أسكن
V act:cure transitive | داوى خدّر طبّب
V act:rest intransitive | استراح ارتاح استجمّ استرخى
V act:tire transitive | أرهق أتعب أنهك تعب=تعب أعيا~يعيي أضنى
V act:love transitive | أحبّ عشق استلطف استمتع=استمتاع تمتّع_بـ أولع ودّ استساغ تلذّذ
V act:hate transitive | كره=كره بغض أبغض احتقر مقت ازدرى نفر_من حسد=حسد استهان حقد
V act:hate intransitive | غار~يغار
V act:fear transitive | خاف~يخاف ذعر فزع ارتعب توجّس هاب~يهاب ارتاع
V act:dare transitive | تجرّأ جازف خاطر=مخاطرة غامر جرؤ تجاسر
V act:frighten transitive | أرهب=- أخاف أرعب أفزع رهّب أذعر خوّف هوّل
V act:reassure transitive | واسى~يواسي عزّى أراح هوّن_على
V act:anger transitive | أغضب=إغضاب أزعج=إزعاج أهان=إهانة أحرج استهزأ أذلّ شتم سبّ أغاظ نغّص عيّر تنمّر أقلق=إقلاق
V act:please transitive | أرضى أسعد أبهج أمتع أفرح أبهر سحر سلّى جامل فتن
V act:please intransitive | سرّ=سرور
V act:be-angry intransitive | غضب=غضب استشاط تذمّر اشتكى شكا~يشكو=شكوى امتعض سخط تبرّم نقم احتدّ
V act:rejoice intransitive | فرح=فرح ابتهج هلّل سعد تهلّل سرّ_بـ طرب زغرد استبشر
V act:disappoint transitive | خيّب خذل ثبّط
V act:disappoint intransitive | خاب~يخيب=خيبة
V act:satisfy-need transitive | لبّى=تلبية استوفى أوفى
V act:satisfy-need intransitive | كفى~يكفي
V act:surprise transitive | فاجأ=مفاجأة أدهش أذهل حيّر أربك صعق ذهل
V act:hope transitive | تمنّى حلم طمح تطلّع تاق~يتوق رغب اشتهى أراد=إرادة صبا~يصبو
V act:hope intransitive | اشتاق
V act:despair intransitive | يئس~ييأس فقد_الأمل قنط
V act:suffer transitive | كابد قاسى~يقاسي صبر تجشّم
V act:suffer intransitive | تحمّل تألّم
V act:enjoy-good transitive | انتفع غنم اغتنم انتهز
V act:enjoy-good intransitive | استفاد=استفادة تمتّع
V act:trust transitive | استند_إلى عوّل ائتمن اتّكل توكّل ركن_إلى اطمأنّ استأمن
V act:distrust transitive | تشكّك استراب
V act:attract transitive | جذب=جذب استقطب أغرى استدرج استمال اجتذب استهوى استقدم راود
V act:repel transitive | نفّر ردع=ردع ثنى_عن نهى~ينهى درأ
V act:pity transitive | أشفق تعاطف رأف ترحّم
V act:forgive transitive | صفح=صفح سامح غفر تسامح عذر
V act:respect transitive | احترم وقّر بجّل خلّد أكرم
V act:punish transitive | حاسب أدّب جازى قاصص أنّب اقتصّ
V act:see transitive | لاحظ=ملاحظة شاهد=مشاهدة أبصر لحظ نظر_إلى بصر
V act:miss-sight transitive | سها~يسهو
V act:watch transitive | تفرّج حدّق تأمّل راقب تطلّع_إلى ترقّب رنا~يرنو أطلّ حملق
V act:monitor transitive | تعقّب لاحق تنصّت تتبّع اقتفى
V act:hear transitive | سمع=سماع استمع أصغى أنصت تسامع
W act:know verb | على_علم على_دراية على_بينة
V act:know transitive | عرف+ب=معرفة علم+ب=علم درى+ب فهم=فهم استوعب وعى~يعي فطن عي فقه=فقه
V act:learn transitive | أتقن تثقّف تدرّب تمرّن تلقّن ذاكر استذكر تفقّه تتلمذ
V act:learn intransitive | تعلّم
V act:teach transitive | علّم ثقّف درّب لقّن أرشد هذّب
V act:forget transitive | نسي~ينسى سها_عن ذهل_عن
V act:remember transitive | تذكّر استحضر
V act:think transitive | فكّر تأمّل_في تدبّر تفكّر نظر_في تمعّن تروّى
V act:judge transitive | قيّم صنّف رتّب وزن=وزن نعت بوّب وسم
V act:choose transitive | انتقى فضّل آثر استحسن اصطفى استحبّ نخب
V act:decide transitive | بتّ أصرّ
V act:hesitate intransitive | تردّد تلكّأ تحيّر ماطل سوّف تلعثم أحجم
V act:imagine transitive | تخيّل استبق توهّم تحسّب
V act:solve transitive | حلّ_لغز حلّ_خلاف فكّ_شفرة عالج_مشكلة حلّ_مشكلة حلّ_معضلة
V act:complicate transitive | شوّش صعّب عسّر لبّس أزّم
V act:calculate transitive | حسب=حساب احتسب قاس~يقيس=قياس جرد
V act:compare transitive | قارن=مقارنة ماثل_بين وازن=موازنة ضاهى ساوى_بين
V act:check transitive | استعرض تمحّص محّص استقصى استطلع جسّ تفحّص راجع=مراجعة
V act:misunderstand transitive | أخطأ التبس غلط خلط_بين
V act:interpret transitive | ترجم وضّح بسّط
V act:disprove transitive | ناقض
V act:pretend transitive | تصنّع قلّد تقمّص حاكى تمثّل_بـ تشبّه
V act:deceive transitive | خدع ضلّل غدر! مكر موّه غرّر ضحك_على راوغ خاتل
V act:hide transitive | أخفى=إخفاء اختبأ خبّأ كتم ستر تستّر توارى واربى تخفّى طمس استتر دارى وارب
V act:reveal transitive | فضح أفشى عرى كاشف جلّى
V act:show-way transitive | أشّر أومأ رمز_إلى تجلّى
V act:show-way intransitive | برز=بروز انعكس بان~يبين
V act:appear intransitive | لاح~يلوح انبثق نبع=نبع تفتّق تبدّى
V act:vanish intransitive | تبخّر زال~يزول=زوال انقرض اندثر تبدّد اضمحلّ انمحى خفت ذاب~يذوب انجلى
V act:record transitive | سجّل صوّر أرّخ أرشف فهرس سجّل_في
V act:write transitive | صاغ~يصوغ=صياغة سطّر نقش
V act:read transitive | قرأ=قراءة تلا~يتلو طالع تصفّح رتّل استقرأ قرى
V act:publish transitive | أصدر روّج عمّم رفع_مقطع
V act:advertise transitive | روّج_لـ دعى
V act:call transitive | كنّى عنون
V act:be-unaware transitive | جهل=جهل
V act:keep-uninformed transitive | أخفى_عن كتم_عن
V act:phone transitive | اتّصل_بـ خابر تخاطب اتّصل استنجد
V act:speak-with transitive | استشار تجادل تناقش تدارس ناظر شاور تهامس جادل
V act:speak-with intransitive | نطق=نطق
V act:address-crowd transitive | خطب_في وعظ حاضر
V act:silence transitive | أسكت أخرس خرس
V act:silence intransitive | صمت=صمت سكت=سكوت
V act:pray transitive | صلّى=صلاة تعبّد سجد حجّ تضرّع ابتهل اعتمر اعتكف
V act:convert transitive | اعتنق تنصّر تهوّد
V act:swear transitive | حلف نذر
V act:ask transitive | استنطق استفتى استفهم
V act:answer transitive | جاوب تجاوب
V act:advise transitive | حبّذ زكّى
V act:persuade transitive | أقنع حضّ أثّر ضغط_لـ
V act:dissuade transitive | ردع_عن
V act:encourage transitive | شجّع=تشجيع حفّز=تحفيز ألهم حرّض أذكى حمّس استنهض استثار
V act:force transitive | اضطرّ أكره قسر أملى
V act:complain transitive | قدّم_شكوى تقدّم_بشكوى رفع_شكوى
V act:criticise transitive | آخذ_على عاتب أعاب
V act:make transitive | ابتكر اخترع أبدع شكّل كوّن استحدث نسج أوجد سكّ اختلق استنبط
V act:unmake transitive | أفسد أفنى عطب محق
V act:dissolve transitive | صفّى_شركة حلّ_مجلس حلّ_حزب
V act:change transitive | غيّر حوّل بدّل كيّف نقّح تكيّف تأقلم قلب_إلى حوّر تقلّب رقمن أقلم
V act:change intransitive | تغيّر تحوّل تبدّل استحال
V act:keep-same transitive | حافظ=محافظة أبقى=إبقاء أدام~يديم حفظ_على تمسّك_بـ كرّس
V act:replace transitive | تبادل=تبادل استبدل استعاض بدّل_بـ قايض أبدل تناوب تعاقب
V act:replace intransitive | ناب~ينوب
V act:mend transitive | رقع صحّح جبر تدارك تلافى صلّح
V act:soften transitive | ليّن أذاب لطّف هوّن ارتخى أوهن رقّق رطّب نزع_فتيل فتّر
V act:harden transitive | قسّى تجمّد قوّى متّن حصّن تصلّب شحذ أحكم غلّظ استحكم
V act:heat transitive | سخّن دفّأ سخن أدفأ حمّى
V act:cool transitive | برّد برد ثلّج بردت
V act:dry transitive | جفّف نشف نشّف يبس
V act:wet transitive | بلّ
V act:light transitive | أضاء أنار لمع سطع أشرق أومض توهّج برق لألأ تلألأ شعّ
V act:darken transitive | أظلم عتّم كسف غيّم
V act:paint transitive | رسم=رسم دهن زخرف نقش_على طرّز رقش
V act:play-music transitive | عزف=عزف غنّى=غناء لحّن شدا~يشدو أنشد رنّم
V act:play-music intransitive | رقص
V act:play-game transitive | تمرّن_على تزلّج غطس قامر غاص~يغوص تصارع لهى~يلهو تسابق
V act:play-game intransitive | لعب=لعب
V act:compete transitive | تبارى تسابق_على لاقى~يلاقي نازل تزاحم زاحم_على صارع=مصارعة نازع جابه
V act:draw-even intransitive | تعادل=تعادل
V act:score transitive | سجّل_هدف هزّ_الشباك
V act:pass-exam intransitive | تخرّج
V act:fail-exam transitive | رسب
V act:eat transitive | تناول=تناول
V act:give transitive | أعطى=إعطاء وهب أهدى وفّر=توفير وزّع خصّص خوّل ناول جهّز_بـ كافأ=مكافأة ساهم=مساهمة أسهم أغدق مدّ_بـ أضفى جاد~يجود حبا بذل=بذل فوّض منح=منح
V act:take transitive | حصل_على أخذ=أخذ تسلّم استلم ورث=ورث تقاضى استحصل أخذ_من استمدّ ظفر تحصّل اكتسى
V act:take intransitive | اكتسب
V act:lend transitive | أعار أجّر سلّف كرى
V act:borrow transitive | استعار استدان اكترى أخذ_قرض استلف
V act:give-up transitive | ضحّى فرّط كفّ_عن تجرّد
V act:give-up intransitive | تنازل
V act:share transitive | تقاسم شاطر اقتسم تشارك تشاطر
V act:owe transitive | استحقّ_عليه
V act:cost transitive | ساوى~يساوي
V act:charge-fee transitive | جبى~يجبي فوتر أمّن_على
V act:trade transitive | ساوم زايد اتّجر
V act:work transitive | خدم=خدمة
V act:work intransitive | عمل=عمل اشتغل=اشتغال كدح كدّ=كد زاول=مزاولة امتهن احترف
V act:lead transitive | قاد~يقود=قيادة ترأّس أدار=إدارة تزعّم تحكّم ساس~يسوس تسيّد
V act:lead intransitive | ساد~يسود=سيادة
V act:follow transitive | رافق=مرافقة صحب=صحبة واكب حذا~يحذو اقتدى لازم اصطحب صاد~يصيد ساير
V act:join transitive | انضوى اصطفّ_مع تجنّد اكتتب التفّ_حول
V act:join intransitive | انضمّ انخرط انحاز
V act:be-absent transitive | تغيّب غاب_عن تخلّف_عن
V act:leave-group transitive | انفصل اعتزل فارق=مفارقة انسلخ
V act:leave-group intransitive | انشقّ
V act:assign transitive | أناط=إناطة أوكل ندب فوّضه
V act:fetch transitive | استجلب
V act:come intransitive | أتى~يأتي=إتيان
V act:accompany-thing transitive | شمل=شمول تكوّن=تكون اشتمل اندرج_في انطوى اقتصر جمع_بين تخلّل تشكّل ضمّ حوى~يحوي احتوى_على
V act:accompany-thing intransitive | تضمّن تألّف اندرج
V act:exclude transitive | استثنى أقصى=إقصاء
V act:include-add transitive | أرفق أدرج=إدراج
V act:belong-to transitive | اختصّ
V act:concern transitive | همّ عني~يعنى تمحور انصبّ خصّ
V act:concern intransitive | ارتبط تعلّق
V act:depend intransitive | ارتكز نبع_من انبنى اتّكأ_على اعتمد_على
V act:equal transitive | ماثل طابق شابه وازى ناسب=ملاءمة لاءم انسجم أشبه انطبق اتّسق تلاءم ضارع
V act:equal intransitive | تطابق تشابه تساوى تناسب توازى
V act:differ transitive | تعارض تناقض عاكس حاد~يحيد اختصم تمايز_عن ميّز
V act:differ intransitive | تنافى تفرّد تميّز
V act:distinguish transitive | تمايز امتاز
V act:distinguish intransitive | انفرد اتسم اتصف
V act:cause-effect transitive | أفرز أوجب استتبع
V act:deserve transitive | استأهل جدر
V act:deserve intransitive | استحقّ استوجب
V act:need transitive | افتقر افتقد اقتضى~يقتضي أعوز استلزم توجّب عوز
V act:need intransitive | احتاج تطلّب لزم=لزوم وجب=وجوب انبغى تعيّن
V act:allow-enable transitive | أهّل_لـ
V act:prevent transitive | تجنّب تفادى كبت أجهض تحاشى توقّى قمع حوّل_دون
V act:avoid transitive | تملّص التفّ_على ابتعد_عن اجتنب زاغ~يزوغ
V act:face-up transitive | كافح=مكافحة حارب=محاربة ناضل جاهد قارع
V act:protect transitive | أمّن وقى~يقي ذاد~يذود حصّن_من احتمى حمى~يحمي=حماية
V act:expose transitive | أخضع=إخضاع
V act:rely-use transitive | انتهج أعمل فعّل
V act:test-try transitive | اجتهد ابتغى حرص_على
V act:test-try intransitive | هدف=هدف حرص=حرص
V act:achieve transitive | فعل=فعل اضطلع
V act:keep transitive | أبقى_في احتفظ
V act:spend transitive | بدّد أهدر أسرف بذّر ضيّع أضاع هدر استهلك
V act:save-up transitive | رشّد اقتصد
V act:send transitive | أصدر_إلى
V act:turn-off-course intransitive | انحرف انعطف حرف انعرج استدار عرّج
V act:keep-course intransitive | سلك
V act:come intransitive | جاء~يجيء=مجيء أتى_إلى دنا~يدنو أقبل تقرّب هلّ
V act:go-away intransitive | ذهب=ذهاب ابتعد تباعد أدبر
V act:walk intransitive | تمشّى تجوّل تنزّه هام~يهيم دبّ
V act:run-fast intransitive | ركض=ركض هرع عدا~يعدو أسرع=إسراع هرول اندفع عجّل تسابق_إلى وثب_على
V act:slow transitive | بطّأ فرمل تمهّل تثاقل
V act:speed-up transitive | عجّل_بـ استعجل
V act:stop-moving transitive | ركن
V act:climb intransitive | تسلّق اعتلى طلع=طلوع امتطى استقلّ
V act:descend intransitive | ترجّل تدحرج_إلى
V act:fall-over intransitive | زلق خرّ قلب=قلب
V act:jump intransitive | وثب=وثب نطّ ارتدّ
V act:enter-place intransitive | دلف تغلغل
V act:exit-place intransitive | برح انسلّ
V act:pass-by intransitive | تخطّى فات~يفوت مرق
V act:hang-around transitive | انتظر
V act:hang-around intransitive | تريّث لبث=لبث تسكّع
V act:visit transitive | تردّد_على ارتاد حجّ_إلى
V act:migrate-in intransitive | اغترب ارتحل توطّن
V act:fly-thing transitive | حوّم انساب
V act:deliver-thing transitive | موّن=تموين
V act:begin-act transitive | أخذ_في همّ_بـ انبرى طفق
V act:end-act transitive | فرغ=فراغ عطّل_جهاز كفّ أسدل
V act:go-on intransitive | دأب استطال واظب أمعن
V act:delay-act transitive | ماطل_في سوّف_في
V act:precede transitive | مهّد_لـ
V act:happen-to intransitive | انتاب ترافق_مع تجدّد
V act:repeat-act transitive | كرّر=تكرار استنسخ ردّد=ترديد ثنّى_على
V act:prepare transitive | جهّز تأهّب تهيّأ تدرّب_على تحضّر
V act:prepare intransitive | استعدّ
V act:live-through intransitive | عاش_على اقتات_على أعال تأقلم_مع
V act:exceed transitive | ناف~ينيف_على جاوز ربا~يربو بزّ طغى
V act:reach-amount intransitive | تراوح=تراوح شارف
V act:limit transitive | قنّن حوصر
V act:extend-limit transitive | تمدّد_إلى
V act:measure-out transitive | عاير كال~يكيل
V act:arrange transitive | صفّ نضّد هندس
V act:disarrange transitive | شوّش_على عكّر خربط أرجف
V act:interfere intransitive | تدخّل=تدخل تطفّل ناب_عن شفع
V act:fall-out transitive | تخاصم اختصم_مع تجادل_مع تباعد_عن تشاحن عادى~يعادي
V act:isolate transitive | همّش=تهميش نبذ
V act:isolate intransitive | انعزل
V act:discriminate transitive | اضطهد ظلم=ظلم استعبد استعمر استبدّ بطش تعسّف
V act:register transitive | تسجّل
V act:sign transitive | أمضى=إمضاء
V act:nominate-act transitive | قدّم_مرشحا خاض_انتخابات
V act:represent transitive | مثّل جسّد=تجسيد تمثّل_في انعكس_في
V act:guarantee transitive | كفل_حق
V act:strengthen-tie transitive | نمّى نهض_بـ أثرى
V act:testify intransitive | أدلى=إدلاء ترافع
V act:judge-case transitive | رافع أفتى
V act:bribe transitive | ارتشى تواطأ دفع_رشوة دفع_رشاوى تلقّى_رشوة تلقّى_رشاوى أخذ_رشوة أخذ_رشاوى تقاضى_رشوة تقاضى_رشاوى قبض_رشوة قبض_رشاوى قبل_رشوة قبل_رشاوى حابى
V act:gamble-drug transitive | حقن=حقن خمر
V act:gamble-drug intransitive | أدمن
V act:disarm transitive | نزع_سلاح أبطل_مفعول
V act:train-troops transitive | ناور
V act:install transitive | نقر سطّب
V act:uninstall transitive | مسح_بيانات أغلق_حساب
V act:invent transitive | ابتدع
V act:fish-farm transitive | فلح حرث اصطاد بذر سمّد
V act:rain intransitive | أمطر هطل=هطول تساقط=تساقط أثلج رعد هبّ=هبوب تلبّد
V act:grow-crop intransitive | أينع تعفّن فسد=فساد صدأ تحلّل ذبلت أورق بلي
V act:pack transitive | حزم رزم وضّب
V act:balance transitive | كافأ_بين
V act:lack-order intransitive | ضلّ=ضلال تاه~يتيه انفلت
V act:waste-time transitive | ضيّع_فرصة أهدر_فرصة فوّت أضاع_فرصة
V act:affect transitive | أثّر_في انعكس_على انفعل
V act:affect intransitive | تأثّر
V act:look-like transitive | شعر=شعور
V act:look-like intransitive | أحسّ تراءى
V act:mean-say transitive | عنت فاد~يفيد_بـ
V act:joke-game transitive | عبث داعب مزح_مع غازل
V act:vary-choose transitive | تأرجح_بين تردّد_بين تذبذب راوح ترجّح
`;
