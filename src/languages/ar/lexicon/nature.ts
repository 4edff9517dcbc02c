/** Earthquakes, water, weather, fire in the wild, volcanoes. Format: read-entries.ts. */
export const NATURE = `
N quake | زلزال=زلازل هزة=هزات رجفة هزة_أرضية زلزلة
V quake instrument | هزّ=هز ارتجّ=ارتجاج زلزل
N flood | فيضان=فيضانات سيل=سيول تسونامي طوفان
V flood unaccusative | فاض~يفيض=فيضان
V flood transitive | غمر=غمر
V flood transitive | جرف_السيل
N storm | عاصفة=عواصف إعصار=أعاصير زوبعة=زوابع عاصفة_رملية عاصفة_ثلجية منخفض_جوي رياح_عاتية برد سوء_الأحوال_الجوية سوء_الطقس طقس_سيئ أحوال_جوية_سيئة رياح_قوية رياح_شديدة أمواج_عاتية أمواج_عالية ارتفاع_الأمواج موجة_عالية أمطار_غزيرة ظاهرة_جوية ظروف_جوية صاعقة=صواعق صاعقة_رعدية
V storm unaccusative | عصف=عصف
N wildfire | حريق_غابات حرائق_غابات حرائق_الغابات
N erupt | ثوران حمم
V erupt unaccusative | ثار_بركان ثار~يثور=ثوران
N erupt | ثوران_بركان بركان=براكين
N landslide | انهيار_أرضي انزلاق_تربة انهيارات_أرضية انزلاق_أرضي انهيار_ثلجي
N drought | جفاف قحط مجاعة=مجاعات تصحر
V drought unaccusative | جفّ=جفاف
`;
