/** Regions of the world and other wide areas: `path;type;lat;lon;English;Arabic;wider regions`. */
export const WORLD_REGIONS = `
world;world-region;;;the world?;العالم?
africa;world-region;;;Africa;أفريقيا|إفريقيا|افريقيا|القارة الأفريقية|القارة السمراء;world
north-africa;world-region;;;North Africa|northern Africa;شمال أفريقيا|شمال إفريقيا;africa
maghreb;world-region;;;Maghreb|the Maghreb;المغرب العربي|المغرب الكبير|الدول المغاربية;north-africa arab-world
sahel;world-region;;;Sahel|the Sahel|Sahel region;الساحل الأفريقي|منطقة الساحل|دول الساحل;africa
west-africa;world-region;;;West Africa|western Africa;غرب أفريقيا|غرب إفريقيا;africa
central-africa;world-region;;;Central Africa|central Africa;وسط أفريقيا|وسط إفريقيا;africa
east-africa;world-region;;;East Africa|eastern Africa;شرق أفريقيا|شرق إفريقيا;africa
horn-of-africa;world-region;;;Horn of Africa;القرن الأفريقي|القرن الإفريقي;east-africa
southern-africa;world-region;;;southern Africa|Southern Africa;أفريقيا الجنوبية|الجنوب الأفريقي;africa
great-lakes;world-region;;;Great Lakes region;منطقة البحيرات العظمى|البحيرات العظمى;africa
arab-world;world-region;;;Arab world|Arab countries|Arab states;العالم العربي|الوطن العربي|الدول العربية|المنطقة العربية;world
middle-east;world-region;;;Middle East|Near East|Mideast;الشرق الأوسط|الشرق الأدنى;asia
levant;world-region;;;Levant|the Levant;بلاد الشام|المشرق العربي;middle-east
gulf-states;world-region;;;Gulf states|Gulf countries|Gulf Arab states|Gulf region;دول الخليج|منطقة الخليج|دول مجلس التعاون|الخليج العربي;middle-east arab-world
asia;world-region;;;Asia;آسيا;world
central-asia;world-region;;;Central Asia;آسيا الوسطى|وسط آسيا;asia
south-asia;world-region;;;South Asia|Indian subcontinent;جنوب آسيا|شبه القارة الهندية;asia
south-east-asia;world-region;;;Southeast Asia|South-East Asia|South East Asia;جنوب شرق آسيا;asia
east-asia;world-region;;;East Asia|Far East;شرق آسيا|الشرق الأقصى;asia
caucasus;world-region;;;Caucasus|South Caucasus;القوقاز|جنوب القوقاز;asia europe
europe;world-region;;;Europe;أوروبا|اوروبا|القارة الأوروبية|القارة العجوز;world
western-europe;world-region;;;Western Europe|western Europe;غرب أوروبا|أوروبا الغربية;europe
eastern-europe;world-region;;;Eastern Europe|eastern Europe;شرق أوروبا|أوروبا الشرقية;europe
southern-europe;world-region;;;southern Europe|Southern Europe;جنوب أوروبا;europe
balkans;world-region;;;Balkans|the Balkans|Western Balkans;البلقان|دول البلقان|غرب البلقان;europe
baltic-states;world-region;;;Baltic states|Baltics|the Baltics;دول البلطيق;europe
scandinavia;world-region;;;Scandinavia|Nordic countries|Nordics;الدول الإسكندنافية|إسكندنافيا|دول الشمال الأوروبي;europe
north-america;world-region;;;North America;أمريكا الشمالية|أميركا الشمالية;americas
central-america;world-region;;;Central America;أمريكا الوسطى|أميركا الوسطى;latin-america
caribbean;world-region;;;Caribbean|the Caribbean;الكاريبي|منطقة الكاريبي|البحر الكاريبي;americas
latin-america;world-region;;;Latin America;أمريكا اللاتينية|أميركا اللاتينية;americas
south-america;world-region;;;South America;أمريكا الجنوبية|أميركا الجنوبية;latin-america
americas;world-region;;;the Americas;الأمريكيتان|الأمريكيتين|الأميركيتين;world
oceania;world-region;;;Oceania|Pacific islands;أوقيانوسيا|جزر المحيط الهادئ;world
arctic;world-region;;;Arctic|the Arctic;القطب الشمالي|المنطقة القطبية الشمالية;world
`;
