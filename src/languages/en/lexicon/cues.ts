// Long because all cues of one sort stand in one table: it is data.

import type { Sense } from '../../../model/token';
import { Tag } from '../tag';
import type { ClosedClass } from './function-words';

const possible: Sense = { kind: 'certainty', certainty: 'possible' };
const probable: Sense = { kind: 'certainty', certainty: 'probable' };
const certain: Sense = { kind: 'certainty', certainty: 'certain' };
const unknown: Sense = { kind: 'certainty', certainty: 'unknown' };
const attempted: Sense = { kind: 'stage', stage: 'attempted' };
const threatened: Sense = { kind: 'stage', stage: 'threatened' };
const bound = (bound: Extract<Sense, { kind: 'bound' }>['bound']): Sense => ({ kind: 'bound', bound });
const continuing: Sense = { kind: 'continuing' };
const later: Sense = { kind: 'later' };
const scope = (part: Extract<Sense, { kind: 'scope' }>['part']): Sense => ({ kind: 'scope', part });

/** How sure a thing is said to be. Verbs of belief ("is believed to have") are speech cues and carry this besides. */
export const hedges: readonly ClosedClass[] = [
  [
    'perhaps,maybe,possibly,potentially,conceivably,reportedly,allegedly,apparently,seemingly,supposedly,ostensibly,purportedly,arguably,in theory,it is possible,there is a possibility,theoretically',
    Tag.Adverb,
    [possible],
  ],
  [
    'probably,likely,presumably,most likely,very likely,almost certainly,in all likelihood,in all probability,doubtless,evidently,more than likely,quite likely,highly likely',
    Tag.Adverb,
    [probable],
  ],
  [
    'certainly,definitely,undoubtedly,clearly,without doubt,beyond doubt,surely,indeed,actually,in fact,in reality,in truth,no doubt,obviously,unquestionably,categorically,unequivocally,of course,no denying,no disputing,no question,no dispute,no secret',
    Tag.Adverb,
    [certain],
  ],
  [
    'possible,alleged,apparent,purported,supposed,ostensible,so-called,conceivable,potential,plausible,rumoured,said to be,reported',
    Tag.Adjective,
    [possible],
  ],
  ['suspected,presumed,likely,probable,putative,feared,thought to be,believed to be', Tag.Adjective, [probable]],
  [
    'likelier than,more likely than,more probable than,more plausible than,much likelier than,much more likely than,far more likely than,far likelier than',
    Tag.Adverb,
    [probable, { kind: 'degree', scale: 'likelihood', sign: 1 }],
  ],
  [
    'less likely than,less probable than,less plausible than,much less likely than,far less likely than',
    Tag.Adverb,
    [probable, { kind: 'degree', scale: 'likelihood', sign: -1 }],
  ],
  ['almost certain,nearly certain,all but certain,virtually certain', Tag.Adjective, [probable]],
  ['certain,definite,undisputed,undeniable,indisputable,unmistakable', Tag.Adjective, [certain]],
  [
    'unlikely,improbable,highly unlikely,implausible',
    Tag.Adjective,
    [
      { kind: 'certainty', certainty: 'possible' },
      { kind: 'speech', act: 'doubt' },
    ],
  ],
  [
    'deliberately,intentionally,on purpose,purposely,wilfully,maliciously',
    Tag.Adverb,
    [{ kind: 'event', event: 'sabotage', frame: 'unaccusative' }],
  ],
  [
    'accidentally,by accident,inadvertently,unintentionally',
    Tag.Adverb,
    [{ kind: 'event', event: 'accident', frame: 'unaccusative' }],
  ],
  [
    'wrongly,falsely,mistakenly,erroneously,incorrectly,inaccurately,untruthfully',
    Tag.Adverb,
    [{ kind: 'degree', scale: 'truth', sign: -1 }],
  ],
  ['initial,preliminary,early,provisional,tentative', Tag.Adjective, [possible]],
  ['under investigation,being investigated,still being investigated,under review', Tag.Adjective, [unknown]],
  ['unclear,unknown,uncertain,unconfirmed,unverified', Tag.Adjective, [unknown]],
  // Who knows of reports, hears them or looks into them does not make their words his own.
  [
    ['aware of', 'seen', 'familiar with', 'heard', 'heard of', 'heard about', 'following', 'monitoring', 'looking into']
      .flatMap((knowing) =>
        ['', 'the ', 'such ', 'these ', 'some ', 'media ', 'open-source ', 'online ', 'news ', 'press ', 'local ']
          .concat('the media ', 'social media ', 'unverified ', 'unconfirmed ')
          .flatMap((whose) => ['reports', 'claims', 'allegations', 'rumours', 'rumors'].map((told) => whose + told))
          .map((told) => `${knowing} ${told}`),
      )
      .join(','),
    Tag.Adjective,
    [unknown, { kind: 'speech', act: 'cannot-confirm' }],
  ],
];

/** Verbs that hedge, by what they make of their complement; inflected by their first word. */
export const hedgeVerbs: Readonly<Record<'possible' | 'probable', string>> = {
  possible: 'appear, seem, look like, purport, allege, claim, rumour, look as if, look as though, suspect, fear',
  probable:
    'believe, presume, think, assume, expect, understand, tend, point to, indicate, hint, hint at, imply, insinuate',
};

/** Words by which what is told is no more than hearsay, or a first look. */
export const hedgeNouns: Readonly<Record<'possible' | 'probable', string>> = {
  possible: 'unconfirmed report, conflicting report',
  probable:
    'initial report, preliminary report, preliminary finding, initial finding, initial investigation, preliminary investigation, sign, indication',
};

/** What is tried, foiled, planned or threatened rather than done; inflected by their first word. */
export const stageVerbs: Readonly<Record<'attempted' | 'threatened', string>> = {
  attempted:
    'attempt, try, try to, seek to, attempt to, foil, thwart, prevent, avert, foil an attempt to, bid to, struggle to, abort, botch, avoid, nearly avoid, come close to, narrowly avoid, narrowly escape, escape, narrowly miss, endeavour to, strive to, stop from, stave off, forestall, head off',
  threatened:
    'plot, plan, plan to, intend, intend to, threaten, threaten to, vow to, prepare to, conspire to, mull, consider, warn of, scheme to, aim to, hope to, propose to, want to, agree to, pledge to, promise to, decide to, look set to, stand ready to, would like to, wish to, mean to, offer to, volunteer to, ask to, demand to, negotiate to, hold talks to, be in talks to, be in negotiations to, lobby to, apply to, look to, be eager to, be keen to',
};

/** What a noun makes of the deed behind it: "the decision to close", "his refusal to sign", "opposition to cutting". */
export const governingNouns: readonly (readonly [
  deed: 'undone' | 'open',
  form: 'infinitive' | 'gerund',
  nouns: string,
])[] = [
  ['undone', 'infinitive', 'refusal, failure, inability, reluctance, unwillingness'],
  [
    'open',
    'infinitive',
    'decision, order, call, request, demand, proposal, permission, right, invitation, recommendation, ruling, duty, obligation, appeal, instruction, authorisation, pressure, deadline, need, reason, opportunity, chance, option, willingness, desire, motion, vote, power, ability, authority, mandate, capacity, freedom, way, idea, bill, amendment, resolution, petition, ambition, incentive, temptation, commitment, consent, approval, readiness, determination',
  ],
  [
    'open',
    'gerund',
    'opposition, objection, resistance, hostility, stance, support, backing, idea, notion, prospect, possibility, proposal, plan, intention, option, interest, debate, favour',
  ],
];

/**
 * What a verb makes of the deed that it governs: not done ("declined to sign", "avoided paying", "kept him from going"), left
 * open ("told him to go"), or open unless it is denied ("was not allowed to go"). Inflected by their first word.
 */
export const governingVerbs: readonly (readonly [
  deed: 'undone' | 'open' | 'allowed',
  form: 'infinitive' | 'gerund' | 'away',
  verbs: string,
])[] = [
  ['undone', 'infinitive', 'decline, refuse, forget, neglect, omit, hesitate, disdain, scruple'],
  [
    'undone',
    'gerund',
    'avoid, stop, cease, quit, give up, discontinue, refrain from, desist from, abstain from, escape, narrowly avoid, narrowly escape, resist, forgo, miss, leave off, hold off, hold back from, shrink from, back out of, shy away from, draw back from, pull back from, stop short of, decide against, opt against, vote against, think better of, hold off on, put off, shy from, baulk at, balk at',
  ],
  [
    'undone',
    'away',
    'prevent, stop, keep, bar, block, dissuade, deter, discourage, hinder, restrain, save, spare, preclude, inhibit, disqualify, exclude, hold back, talk out of, stave off',
  ],
  [
    'open',
    'infinitive',
    'order, instruct, command, direct, tell, ask, urge, call on, call upon, advise, require, request, invite, encourage, warn, beg, appeal to, challenge, press, pressure, lobby, push, mandate, summon, task, instruct, beseech, implore, petition, remind, recommend, incite, tempt, motivate, train, prepare, license, commission, task with, appeal, mean, expect',
  ],
  ['open', 'away', 'ban, prohibit, forbid, advise, warn, caution'],
  [
    'open',
    'gerund',
    'ban from, bar from, propose, suggest, recommend, consider, contemplate, mull, weigh, debate, envisage, envision, favour, advocate, oppose, object to, look forward to, risk, anticipate',
  ],
  ['undone', 'gerund', 'prevent from, stop from, keep from, block from'],
  ['open', 'infinitive', 'forbid'],
  ['allowed', 'infinitive', 'allow, permit, authorise, enable, entitle, empower, free, clear, let'],
];

/** Nouns and adjectives of stage. */
export const stageWords: readonly ClosedClass[] = [
  ['attempted,foiled,thwarted,failed,abortive,botched,averted', Tag.Adjective, [attempted]],
  [
    'planned,threatened,imminent,looming,impending,intended,prospective,proposed,looming,future',
    Tag.Adjective,
    [threatened],
  ],
  ['attempt,try,bid,attempts,quest,endeavour,endeavours', Tag.Noun, [attempted]],
  ['plot,plots,conspiracy,conspiracies,plan,threat,threats,intention,intent,intentions,plans', Tag.Noun, [threatened]],
  [
    'due to,about to,poised to,going to,set to,ready to,scheduled to,expected to,supposed to,in talks to,in negotiations to,on track to,on course to,slated to,tipped to,keen to,eager to',
    Tag.To,
    [threatened],
  ],
  [
    'danger,risk,risks,chance,chances,prospect,prospects,possibility,likelihood,probability,odds,hope,hopes',
    Tag.Noun,
    [threatened, possible],
  ],
  // "Nearly hit the tower" did not; "nearly 20" counts.
  ['almost,nearly', Tag.Adverb | Tag.Bound, [bound('about'), attempted]],
  ['narrowly', Tag.Adverb | Tag.Bound, [bound('about')]],
];

/** Bounds of the number that follows ("at least 5") or comes before ("5 or more"). */
export const bounds: readonly ClosedClass[] = [
  [
    'at least,no fewer than,not less than,no less than,a minimum of,at a minimum,not fewer than,upwards of,upward of,a bare minimum of,as few as,not below,no lower than,no smaller than,nothing short of',
    Tag.Bound,
    [bound('at-least')],
  ],
  ['or more,and counting,plus,at the very least,or above', Tag.Bound, [bound('at-least')]],
  [
    'more than,over,above,in excess of,exceeding,well over,far more than,in the excess of,greater than,higher than',
    Tag.Bound,
    [bound('more-than')],
  ],
  [
    'up to,as many as,at most,no more than,did not exceed,does not exceed,do not exceed,not exceeding,has not exceeded,had not exceeded,a maximum of,not more than,at the most,as much as,or less,or fewer,or under,maximum of,no larger than,no bigger than,no higher than,no greater than,not exceed,no longer than,never more than,nowhere near',
    Tag.Bound,
    [bound('at-most')],
  ],
  [
    'fewer than,less than,under,below,well under,lower than,not even,far fewer than,far less than',
    Tag.Bound,
    [bound('less-than')],
  ],
  [
    'about,around,some,roughly,approximately,nearly,almost,close to,an estimated,estimated,circa,in the region of,or so,in the order of,on the order of,approaching,more or less,round about,something like,an average of,an approximate,or thereabouts,virtually,just about,an unconfirmed,give or take,somewhere around,in the neighbourhood of,just over,slightly over,slightly more than,little over,a little over,little more than,a little more than,a bit over,a bit more than,just under,slightly under,slightly less than,little under,a little under,a little less than,a bit less than',
    Tag.Bound,
    [bound('about')],
  ],
  [
    'exactly,precisely,only,just,a total of,in total,a single,altogether,a full,just the,merely,a record,a combined,a whopping',
    Tag.Bound,
    [bound('exactly')],
  ],
];

/** Scope of a count. */
export const scopes: readonly ClosedClass[] = [
  [
    'in all,in total,altogether,all told,overall,combined,all in all,in sum,taken together,between them',
    Tag.Adverb,
    [scope('total')],
  ],
  ['total,entire,whole,cumulative,aggregate', Tag.Adjective, [scope('total')]],
  [
    'still,even now,to this day,the whole time,the entire time,all the time,at all times,all along',
    Tag.Adverb,
    [continuing],
  ],
  [
    'throughout',
    Tag.Preposition,
    [{ kind: 'marks', roles: ['place'] }, { kind: 'locative', relation: 'at' }, continuing],
  ],
  ['now,again,once again,once more,by then,afterwards,subsequently,eventually,finally,at last', Tag.Adverb, [later]],
  [
    'at first,initially,originally,in the beginning,at the outset,to begin with,in an earlier statement,in a previous statement,in a first statement,in an initial statement,in its first statement,in their first statement,in an earlier report,in a first report,in an initial report',
    Tag.Adverb,
    [{ kind: 'at-first' }],
  ],
  ['mostly,mainly,largely,predominantly,for the most part,chiefly,primarily', Tag.Adverb, [scope('most')]],
  ['second,third,fourth,fifth', Tag.Adjective, [{ kind: 'scope', part: 'other' }]],
  ['separate', Tag.Adjective, [scope('other')]],
  ['remaining,rest of,the rest,the rest of,the remainder,remainder', Tag.Adjective, [scope('other')]],
];

/** Not named, not known, and what was before. */
export const anonymity: readonly ClosedClass[] = [
  [
    'unnamed,anonymous,anonymously,on condition of anonymity,on the condition of anonymity,speaking anonymously,who asked not to be named,who asked not to be identified,who declined to be named,who declined to be identified,who did not want to be named,who did not want to be identified,who requested anonymity,requesting anonymity,asking not to be named,asking not to be identified,declining to be named,declining to be identified,who refused to be named,who wished to remain anonymous,who wished to remain unnamed,wishing to remain anonymous,who did not wish to be named,who did not wish to be identified,who cannot be named,who could not be named,who spoke anonymously,not authorised to speak publicly,not authorized to speak publicly,not authorised to speak to the media,not authorized to speak to the media,not authorised to brief reporters,not authorised to talk to the media,not authorized to talk to the media,not authorised to speak to journalists,not authorised to speak to reporters,not authorized to speak to reporters,not authorised to discuss the matter publicly,not authorized to discuss the matter publicly,not allowed to speak to the media,under condition of anonymity,speaking on background,who was not named,who were not named,who was not identified,who gave only his first name,undisclosed,unidentified source,who spoke on condition of anonymity,speaking on condition of anonymity,who asked to remain anonymous,asked to remain anonymous,declined to be named,asked not to be named,asked not to be identified,declined to be identified,off the record,who was not authorised to speak,did not want to be named,not wanting to be named,unauthorised to speak',
    Tag.Adjective,
    [{ kind: 'anonymity' }],
  ],
  [
    'unknown,unidentified,unspecified,mysterious,mystery,of unknown origin,of unknown nationality,still unidentified',
    Tag.Adjective,
    [{ kind: 'unknown' }],
  ],
  [
    'earlier,previous,prior,past,former,ex,then,late,historic,preceding,one-time,decades-old,years-long,similar,long-running',
    Tag.Adjective,
    [{ kind: 'background' }],
  ],
  [
    'previously,formerly,earlier,earlier this year,earlier this month,in the past,at the time,on previous occasions,last time,in a separate incident,in a similar incident,separately,in an earlier incident,in a previous incident,back then,in recent weeks,in recent months,in recent days,traditionally,historically',
    Tag.Adverb,
    [{ kind: 'background' }],
  ],
  [
    'in recent years,in the past few years,over the years,often,frequently,regularly,routinely,commonly,annually,every year,each year,per year,on average,from time to time,time and again',
    Tag.Adverb,
    [{ kind: 'habitual' }],
  ],
  [
    'usually,typically,normally,ordinarily,as a rule,in most cases,most of the time',
    Tag.Adverb,
    [{ kind: 'habitual', usual: true }],
  ],
];

/** What is claimed, denied, alleged in "denied any role in". */
export const involvement: readonly ClosedClass[] = [
  [
    'responsibility,role,involvement,part,hand,complicity,culpability,guilt,blame,connection,link,ties,participation,wrongdoing,collusion,liability,accountability,knowledge,implication,fault',
    Tag.Noun,
    [{ kind: 'involvement' }],
  ],
  [
    'responsible,responsible for,involved,involved in,complicit,implicated,culpable,to blame,liable,accountable,at fault,in the wrong',
    Tag.Adjective,
    [{ kind: 'involvement' }],
  ],
  ['nothing to do with', Tag.Negator, [{ kind: 'involvement' }]],
  ['alone,solely,exclusively', Tag.Adverb, [{ kind: 'alone' }]],
  // Before a phrase these leave it alone: all else is denied.
  [
    'nobody but,no one but,none but,nobody other than,no one other than,none other than,nobody except,no one except',
    Tag.Adverb,
    [{ kind: 'alone' }],
  ],
  [
    'voluntarily,willingly,freely,of his own accord,of her own accord,of their own accord,of its own accord,of his own will,of her own will,of their own will,of his own free will,of her own free will,of their own free will,by choice,out of choice',
    Tag.Adverb,
    [{ kind: 'degree', scale: 'will', sign: 1 }],
  ],
  [
    'involuntarily,unwillingly,forcibly,at gunpoint,under coercion,under compulsion',
    Tag.Adverb,
    [{ kind: 'degree', scale: 'will', sign: -1 }],
  ],
  ['sole', Tag.Adjective, [{ kind: 'alone' }]],
  ['first', Tag.Adverb, [{ kind: 'first' }]],
];

/** Verbs that put one thing down to another: "attributed the crash to fatigue"; inflected by their first word. */
export const ascribingVerbs =
  'attribute to, ascribe to, put down to, trace to, trace back to, chalk up to, impute to, pin on, blame on';

/** Verbs that deny a part in something by themselves; inflected by their first word. */
export const clearingVerbs =
  "say it had nothing to do with, say they had nothing to do with, have nothing to do with, deny having anything to do with, distance oneself from, wash one's hands of";

/** Verbs whose object may be a part in a deed: "had a hand in", "bears responsibility for"; inflected. */
export const partakingVerbs = 'have, bear, play, take, share, carry, shoulder';

/** Verbs that name such a part by themselves; inflected by their first word. */
export const partVerbs =
  'bear responsibility for, bear full responsibility for, bear sole responsibility for, bear the responsibility for, bear direct responsibility for, bear primary responsibility for, bear some responsibility for, bear the blame for, share responsibility for, share the responsibility for, share the blame for, carry responsibility for, carry the blame for, have a hand in, have a part in, have a role in, play a role in, play a part in';
