/**
 * Nouns that the gazetteer marks as ambiguous and that news nearly always means otherwise: حدث is an event before a youth,
 * سيطرة control before a checkpoint. The gazetteer's concept is left out of them.
 */
export const UNLIKELY_CONCEPTS: ReadonlySet<string> = new Set(
  'حدث احداث حكم نفس جد جده حاله حالات حشد جيب فان شاهد سيف صف دور اثر معلم مدرج سيطره كمين محول خام كريستال جهاز جمل جمال غرق برد قمه راس كلمه هويه كتاب صوت عرض حد ولايه نقد فائده ين طلب نصب انتقال موسم هدف اهداف وحده كم قدم عقده عالم قريب زائر عائد عميل امر بناء قيام قناه قنوات خادم'.split(
    ' ',
  ),
);

/** Matters that stand for their ministry or service only as «الدفاع الروسية», where the adjective agrees with the ministry. */
export const STANDING_FOR_BODY: ReadonlySet<string> = new Set('دفاع صحه امن مرور'.split(' '));
