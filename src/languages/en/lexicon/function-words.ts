// Long because it is a table: a class of words to a line.

import type { Sense } from '../../../model/token';
import { Tag } from '../tag';

type Roles = Extract<Sense, { kind: 'marks' }>['roles'];

const marks = (...roles: Roles): Sense => ({ kind: 'marks', roles });
const link = (link: Extract<Sense, { kind: 'link' }>['link']): Sense => ({ kind: 'link', link });
const near: Sense = { kind: 'locative', relation: 'near' };
const at: Sense = { kind: 'locative', relation: 'at' };
const outside: Sense = { kind: 'locative', relation: 'outside' };
const partOf: Sense = { kind: 'locative', relation: 'part-of' };
const ahead: Sense = { kind: 'stage', stage: 'threatened', told: true };
const say: Sense = { kind: 'speech', act: 'say' };
const relay: Sense = { kind: 'speech', act: 'relay' };
const any: Sense = { kind: 'any' };
const scope = (part: Extract<Sense, { kind: 'scope' }>['part']): Sense => ({ kind: 'scope', part });

/** A closed class: its words or phrases (comma-separated), tag, senses, and the lemma where it is not the form. */
export type ClosedClass = readonly [words: string, tag: number, senses: readonly Sense[], lemma?: string];

/** Prepositions, by the roles they mark, likeliest first; the value's type decides among them. */
export const prepositions: readonly ClosedClass[] = [
  ['by', Tag.Preposition, [marks('agent', 'means', 'cause')]],
  ['with', Tag.Preposition, [marks('means', 'agent', 'topic')]],
  ['using,through,via,by means of,with the help of,with the use of', Tag.Preposition, [marks('means')]],
  ['armed with,equipped with,fitted with', Tag.Preposition, [marks('means'), { kind: 'possession' }]],
  ['from', Tag.Preposition, [marks('origin', 'source', 'cause')]],
  ['out of,away from,off of', Tag.Preposition, [marks('origin')]],
  // "Attacked off Yemen", "fell off the bridge": near it, or down from it.
  ['off', Tag.Preposition, [marks('place', 'origin'), near]],
  ['to', Tag.Preposition | Tag.To, [marks('target', 'recipient', 'place')]],
  ['into,onto,towards,toward,in the direction of,bound for', Tag.Preposition, [marks('target', 'place')]],
  ['against,in opposition to', Tag.Preposition, [marks('target', 'patient')]],
  ['at', Tag.Preposition, [marks('place', 'target', 'time'), at]],
  ['in', Tag.Preposition, [marks('place', 'time', 'means'), at]],
  ['on,upon', Tag.Preposition, [marks('place', 'target', 'time', 'topic'), at]],
  ['within', Tag.Preposition, [marks('place'), at, { kind: 'bound', bound: 'at-most' }]],
  ['inside,across,all over,amid,amidst,in the midst of', Tag.Preposition, [marks('place'), at]],
  ['aboard,on board', Tag.Preposition, [marks('place'), at, { kind: 'casualty', effect: 'aboard' }]],
  // "Behind the attack" is who did it.
  ['behind', Tag.Preposition, [marks('place'), near, { kind: 'involvement' }]],
  [
    'atop,on top of,above,below,beneath,underneath,under,beside,in front of,over,along,alongside,around,round,opposite,off the coast of,down,up',
    Tag.Preposition,
    [marks('place'), near],
  ],
  [
    "near,near to,close to,not far from,next to,adjacent to,adjoining,in the vicinity of,in the area of,nearby,by the side of,just outside,at the entrance to,at the gates of,a short distance from,in the area around,a stone's throw from",
    Tag.Preposition,
    [marks('place'), near],
  ],
  ['outside,on the way to,on the road to,en route to', Tag.Preposition, [marks('place'), outside]],
  ['between', Tag.Preposition, [marks('place', 'agent', 'time'), { kind: 'locative', relation: 'between' }]],
  ['among,amongst', Tag.Preposition, [marks('place'), scope('subset')]],
  [
    'on the outskirts of,on the edge of,outskirts of,suburbs of,in the suburbs of,in the heart of,in the centre of,in the middle of,in parts of,the outskirts of',
    Tag.Preposition,
    [marks('place'), partOf],
  ],
  ['of', Tag.Preposition, [marks('of')]],
  ['in charge of,at the head of', Tag.Preposition, [marks('of')]],
  ['for', Tag.Preposition, [marks('topic', 'recipient', 'cause', 'time')]],
  [
    'about,regarding,concerning,on the subject of,with regard to,with respect to,as to,in relation to',
    Tag.Preposition,
    [marks('topic')],
  ],
  ['as', Tag.Preposition | Tag.Subordinator, [marks('topic')]],
  [
    'because of,due to,owing to,as a result of,the result of,a result of,the consequence of,a consequence of,the product of,on account of,in the wake of,following,thanks to,as a consequence of,from the effects of,under the weight of,under the strain of,under the pressure of,under the impact of,on suspicion of,on charges of,over',
    Tag.Preposition,
    [marks('cause', 'time'), link('cause')],
  ],
  [
    'the work of,the handiwork of,the doing of,the fault of,at the behest of',
    Tag.Preposition,
    [marks('agent', 'cause'), link('cause')],
  ],
  [
    'in retaliation for,in response to,in revenge for,in reprisal for',
    Tag.Preposition,
    [marks('cause', 'time'), link('cause'), { kind: 'background' }],
  ],
  ['in order to,so as to,in a bid to,in an attempt to,in an effort to', Tag.To, [link('purpose')]],
  [
    'aimed at,with the aim of,for the sake of,for the purpose of,designed to',
    Tag.Preposition,
    [marks('target'), link('purpose')],
  ],
  [
    'despite,in spite of,notwithstanding,regardless of,irrespective of,no matter',
    Tag.Preposition,
    [marks('topic'), link('concession')],
  ],
  ['instead of,rather than,as opposed to', Tag.Preposition, [marks('topic'), link('contrast'), link('instead')]],
  [
    'contrary to,in contradiction to,in contrast to,in contrast with,at variance with,at odds with,unlike',
    Tag.Preposition,
    [marks('topic'), link('contrast')],
  ],
  ['in case of,in the event of', Tag.Preposition, [marks('cause'), link('condition')]],
  ['after', Tag.Preposition | Tag.Subordinator, [marks('time', 'cause')]],
  ['before,prior to,ahead of', Tag.Preposition | Tag.Subordinator, [marks('time'), link('before')]],
  ['until,till', Tag.Preposition | Tag.Subordinator, [marks('time'), link('until')]],
  ['since', Tag.Preposition | Tag.Subordinator, [marks('time')]],
  ['during,in the course of,over the course of,amid', Tag.Preposition, [marks('time')]],
  ['per', Tag.Preposition, [marks('quantity')]],
  ['on behalf of', Tag.Preposition, [marks('source')]],
  [
    'according to,in accordance with,in the words of,as reported by,as stated by',
    Tag.Preposition,
    [say, marks('source')],
  ],
  ['citing,quoting,quoted by,as quoted by,cited by,as cited by,as told by', Tag.Preposition, [relay, marks('source')]],
  [
    'including,among them,amongst them,some of them,notably,most notably,especially,among whom,of whom,of which,of them,of these,of those,in particular,particularly,such as,not least,among those,most of them,many of them,half of them',
    Tag.Preposition,
    [scope('subset')],
  ],
  ['besides,in addition to,other than,apart from,aside from,on top of that', Tag.Preposition, [scope('other')]],
  ['except,except for,excluding,not counting,bar,barring', Tag.Preposition, [marks('topic')]],
  ['like,unlike', Tag.Preposition, [marks('topic')]],
  ['beyond,past', Tag.Preposition, [marks('place'), near]],
  ['than,plus,versus,vs,minus', Tag.Preposition, []],
  ['in support of,in favour of', Tag.Preposition, [marks('topic', 'patient')]],
  ['at the hands of,on the part of,on the orders of,at the behest of', Tag.Preposition, [marks('agent')]],
];

/** Pronouns and determiners. */
export const pronounsAndDeterminers: readonly ClosedClass[] = [
  ['the', Tag.Determiner, []],
  ['a,an', Tag.Determiner, []],
  ['this,these,those', Tag.Determiner | Tag.Pronoun, []],
  ['that', Tag.Determiner | Tag.Pronoun | Tag.Complementizer | Tag.Relative, []],
  ['his,my,your,our,their,its', Tag.Determiner, []],
  ['her', Tag.Determiner | Tag.Pronoun, []],
  [
    'he,she,it,they,we,i,you,him,them,me,myself,yourself,oneself,one another,each other,mine,ours,theirs,hers,yours',
    Tag.Pronoun,
    [],
  ],
  ['himself,herself,itself,themselves,ourselves', Tag.Pronoun | Tag.Adverb, [{ kind: 'self' }]],
  ['us', Tag.Pronoun, []],
  ['someone,somebody', Tag.Pronoun, [{ kind: 'concept', id: 'thing:person', sort: 'noun' }]],
  ['anyone,anybody', Tag.Pronoun, [{ kind: 'concept', id: 'thing:person', sort: 'noun' }, any]],
  ['everyone,everybody', Tag.Pronoun, [{ kind: 'concept', id: 'thing:person', sort: 'noun' }, scope('total')]],
  ['something,everything', Tag.Pronoun, []],
  ['anything', Tag.Pronoun, [any]],
  ['who,whom,which', Tag.Relative, []],
  ['whose', Tag.Relative, []],
  ['what', Tag.Pronoun | Tag.Determiner, [link('headless')]],
  // "Fans were the ones who broke them": as "fans were what broke them".
  ['the one who,the ones who,the one that,the ones that,the one which,the ones which', Tag.Pronoun, [link('headless')]],
  ['whatever,whoever,whichever', Tag.Pronoun | Tag.Determiner, []],
  ['each,every', Tag.Determiner | Tag.Pronoun, []],
  ['either', Tag.Determiner | Tag.Pronoun | Tag.Adverb, []],
  ['any', Tag.Determiner | Tag.Pronoun, [any]],
  ['all of,both of', Tag.Determiner, [scope('total')]],
  ['all,both', Tag.Determiner | Tag.Pronoun, [scope('total')]],
  ['another,other,another of', Tag.Determiner | Tag.Pronoun | Tag.Adjective, [scope('other')]],
  ['others,the others', Tag.Pronoun, [scope('other')]],
  ['further,additional', Tag.Adjective, [scope('other')]],
  ['some', Tag.Determiner | Tag.Pronoun | Tag.Bound, [{ kind: 'bound', bound: 'about' }]],
  ['many,few,much,fewer,less,more', Tag.Determiner | Tag.Pronoun | Tag.Adverb, []],
  ['most', Tag.Determiner | Tag.Pronoun | Tag.Adverb, [scope('most')]],
  ['all but', Tag.Determiner, [scope('most')]],
  ['most of,the majority of,a majority of,the bulk of,the vast majority of', Tag.Determiner, [scope('most')]],
  ['such', Tag.Determiner, []],
  ['same', Tag.Adjective, []],
  ['apart', Tag.Adverb, [{ kind: 'measure', measure: 'gap' }]],
  ['enough', Tag.Determiner | Tag.Adverb, [{ kind: 'degree', scale: 'supply', sign: 1 }]],
  ['there', Tag.Pronoun | Tag.Adverb, [{ kind: 'existential' }]],
];

/** Conjunctions, complementizers, subordinators and clause adverbs. */
export const connectives: readonly ClosedClass[] = [
  ['and,or,as well as,&', Tag.Conjunction, []],
  ['but,yet', Tag.Conjunction, [link('contrast')]],
  ['if,provided that,in case,should', Tag.Subordinator, [link('condition')]],
  ['unless', Tag.Subordinator, [link('condition')]],
  ['whether', Tag.Complementizer, [link('question')]],
  ['how,why', Tag.Subordinator, [link('how')]],
  ['because,given that,seeing that,as a result of which', Tag.Subordinator, [link('cause')]],
  ['when,whenever,as soon as,just as,by the time,even as,as long as,so long as,wherever', Tag.Subordinator, []],
  ['where', Tag.Subordinator, [at]],
  ['while', Tag.Subordinator, [link('contrast')]],
  ['once', Tag.Subordinator | Tag.Adverb, []],
  ['whereas', Tag.Subordinator, [link('contrast')]],
  ['although,though,even though,even if', Tag.Subordinator, [link('concession')]],
  ['so that,in order that,lest', Tag.Subordinator, [link('purpose')]],
  [
    'however,nevertheless,nonetheless,on the other hand,by contrast,in contrast,instead',
    Tag.Adverb,
    [link('contrast')],
  ],
  ['meanwhile', Tag.Adverb, []],
  [
    'by her side,by his side,by their side,by my side,by your side,by our side,by its side,side by side',
    Tag.Adverb,
    [],
  ],
  [
    'immediately,at once,promptly,straight away,right away,instantly,swiftly,within moments,within minutes,in minutes',
    Tag.Adverb,
    [{ kind: 'degree', scale: 'promptness', sign: 1 }],
  ],
  ['so,therefore,thus,consequently,as a result,hence', Tag.Adverb, [link('result')]],
  [
    'by telephone,by phone,by email,by e-mail,by text message,by radio,by letter,by video link,in writing',
    Tag.Adverb,
    [],
  ],
  ['as if,as though', Tag.Subordinator, [{ kind: 'certainty', certainty: 'possible' }]],
];

/** Negation. "Without" and "free of" negate what they govern. */
export const negators: readonly ClosedClass[] = [
  ["not,n't", Tag.Negator, [], 'not'],
  ['no', Tag.Negator | Tag.Determiner, [any], 'no'],
  [
    'never,neither,nor,nowhere,no longer,not any,at no time,at no moment,in no moment,by no means,in no way,under no circumstances,at no point,at no stage,on no account,on no occasion,in no case,never once,not once,not at all,no more than zero',
    Tag.Negator,
    [],
  ],
  ['any of,any such', Tag.Determiner, [any]],
  ['nothing,none of,neither of,not one of,not a single', Tag.Negator, [any]],
  // These stand for persons: an engine may count them as none.
  ['none,nobody,no one', Tag.Negator, [{ kind: 'concept', id: 'thing:person', sort: 'noun' }, any]],
  [
    'nobody else,no one else,none else,no one other',
    Tag.Negator,
    [{ kind: 'concept', id: 'thing:person', sort: 'noun' }, scope('other')],
  ],
  // These stand before a phrase as prepositions do, and deny what it names and no more.
  ['without,with no', Tag.Negator, [marks()]],
  [
    "not only,not just,not merely,not simply,not solely,not alone,not mere,n't only,n't just,n't merely,n't simply,n't solely",
    Tag.Adverb,
    [],
  ],
  // Nothing is denied by these, nor told.
  [
    'no less,not long ago,not so long ago,no sooner,without delay,without question,without fail,without exception,without warning,without notice,without doubt,not surprisingly,not least,no matter what,not infrequently,not unexpectedly,in advance,in stages,in turn,in vain,in return,in exchange,in private,in public,in secret,stop at nothing,stops at nothing,stopped at nothing,stopping at nothing',
    Tag.Adverb,
    [],
  ],
  ['not long after,not long before,no matter how,no matter where', Tag.Subordinator | Tag.Preposition, [marks('time')]],
  // What somebody is yet to do, or unable to, he has not done.
  [
    "yet to,has yet to,have yet to,had yet to,is yet to,are yet to,was yet to,were yet to,unable to,is unable to,are unable to,was unable to,were unable to,been unable to,not able to,incapable of,failed to,fails to,fail to,failing to,has failed to,have failed to,had failed to,having failed to,neglected to,omitted to,not manage to,not managed to,n't manage to,n't managed to,not succeed in,not succeeded in,n't succeed in,n't succeeded in,not get to,n't get to,not bother to,n't bother to,n't able to,n't been able to,not been able to",
    Tag.Negator,
    [],
  ],
  ['free from', Tag.Negator, [marks()]],
  // "The skies were clear of aircraft": none were there.
  ['free of,clear of,empty of,devoid of,void of,bare of', Tag.Negator, [marks(), { kind: 'existential' }]],
  ['hardly,scarcely,barely,rarely,seldom', Tag.Adverb, []],
  [
    'no such,not any such,hardly any,scarcely any,barely any,almost no,virtually no,practically no,next to no',
    Tag.Negator | Tag.Determiner,
    [],
  ],
  ['absence of', Tag.Negator, []],
];

/** Auxiliaries and modals; be, have and do are verbs where nothing follows them. */
export const auxiliaries: readonly ClosedClass[] = [
  ["is,are,am,was,were,be,been,being,'re,'m", Tag.Aux, [], 'be'],
  // "'d" is "had" or "would", by the form of the verb behind it.
  ["has,have,had,having,'ve,'d", Tag.Aux, [], 'have'],
  ['do,does,did,doing', Tag.Aux, [], 'do'],
  ["will,shall,'ll,wo,sha", Tag.Aux, [ahead], 'will'],
  ['can,ca', Tag.Aux, [ahead], 'can'],
  ['may,might,could', Tag.Aux, [{ kind: 'certainty', certainty: 'possible' }]],
  ["would,'d", Tag.Aux, [link('condition'), ahead], 'would'],
  ['would have to,will have to', Tag.Aux, [ahead], 'will'],
  ['may have to,might have to,could have to', Tag.Aux, [{ kind: 'certainty', certainty: 'possible' }], 'will'],
  // Who managed to do it did it, and who did not manage to did not.
  [
    'managed to,manages to,manage to,managing to,is able to,are able to,was able to,were able to,been able to,be able to,got to,gets to,get to,went on to,goes on to,dared to,bothered to,chose to,opted to',
    Tag.Aux,
    [],
  ],
  // What would have been was not.
  ["would have,would not have,wouldn't have", Tag.Aux, [{ kind: 'certainty', certainty: 'unknown' }], 'have'],
  // What ought to be need not be, and what should have been was not; who had to do it did.
  ['should,ought,need to,have to,has to', Tag.Aux, [link('condition')]],
  ['must', Tag.Aux, [link('condition')]],
  [
    "should have,should not have,shouldn't have,ought to have,ought not to have,need not have,needn't have",
    Tag.Aux,
    [{ kind: 'certainty', certainty: 'unknown' }],
    'have',
  ],
  ['must have', Tag.Aux, [{ kind: 'certainty', certainty: 'probable' }], 'have'],
  ['had to', Tag.Aux, []],
  ['get,gets,got,getting,gotten', Tag.Aux, [], 'get'],
  ['used to', Tag.Aux, [{ kind: 'background' }]],
];
/** Auxiliaries that show the number of their subject. */
export const auxiliaryNumbers: Readonly<Record<string, 'singular' | 'plural'>> = {
  is: 'singular',
  was: 'singular',
  has: 'singular',
  does: 'singular',
  are: 'plural',
  were: 'plural',
  have: 'plural',
  do: 'plural',
};
