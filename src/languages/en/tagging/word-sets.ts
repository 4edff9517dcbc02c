export const definers = new Set('the this that these those his her its their our my your'.split(' '));

export const objectForms = new Set('him them me us whom himself herself itself themselves'.split(' '));

export const subjectForms = new Set('he she they we i it who what'.split(' '));

/** Verbs that are not done to anybody. */
export const neverPassive = new Set(
  `have appear seem remain arrive come go happen occur exist belong live emerge rise fall sleep sit stay wait smile laugh cry lie depend rely
  insist respond react apologise apologize disagree participate compete struggle succeed fail vanish disappear enrol graduate volunteer
  worsen persist last suffice tend strive hesitate linger loom wonder intervene resort cease evolve become`.split(
    /\s+/u,
  ),
);

/** Verbs that take an object and a bare infinitive. */
export const making = new Set(['make', 'let', 'help']);
/** Verbs of seeing or hearing somebody do something: "saw the man throw it". */
export const perceiving = new Set('see watch hear witness notice observe feel film'.split(' '));

/** Pronouns that are nothing but subjects. */
export const doers = new Set('he she they we i'.split(' '));

/** Spans of time in the plural, which stand bare before "before" and "after". */
export const spans = new Set('seconds minutes moments hours days weeks months years decades'.split(' '));
/** Pronouns that stress the noun before them: "the villagers themselves opened it". */
export const reflexive = new Set('himself herself itself themselves ourselves'.split(' '));
/** What may stand apart from the noun or pronoun that it counts. */
export const floating = new Set(['all', 'both', 'each', 'either']);

export const lingering = new Set(['remain', 'stay']);

export const copula = new Set('be become remain seem appear feel look stay turn prove go stand sound grow'.split(' '));

/** After these, "to" is a preposition even before a word that could be a verb. */
export const prepositional = new Set(
  'due according prior close next response addition damage amounted subject similar contrary end access thanks opposed relation key answer'.split(
    ' ',
  ),
);

/** Nouns of many without a mark of it. */
export const collective = new Set('police people staff crew'.split(' '));

export const movement = new Set(
  'go come return travel head move lead respond rise fall rush drop increase relate react contribute amount refer object belong turn'.split(
    ' ',
  ),
);

/** Verbs that give a noun its name: "a man named Saleh". */
export const naming = new Set('name call title entitle dub nickname'.split(' '));

/** Verbs of saying and believing that are nouns as well. */
export const saying: ReadonlySet<string> = new Set(
  'claim claims fear fears suspect suspects estimate estimates report reports hope hopes reckon reckons guess guesses charge charges judge judges forecast forecasts'.split(
    ' ',
  ),
);

/** Verbs by which something is said of somebody who is meant by the noun before them: "men believed to be bandits". */
export const believing: ReadonlySet<string> = new Set(
  'say believe think suspect report allege know understand consider deem presume rumour rumor fear feel find judge reckon estimate'.split(
    ' ',
  ),
);

/** Verbs that put one thing down to another, whose object stands between them and their preposition. */
export const ascribing: ReadonlySet<string> = new Set(['blame on', 'pin on']);

/** Words of time that open a sentence as adverbs where an adjective is written alike: "Earlier Okello said". */
export const timely = new Set('earlier later early late recently previously'.split(' '));
