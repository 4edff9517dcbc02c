import type { StateScale } from '../../../model/state';

/** Words for the two ends of a scale, comma-separated; phrases are read as one adjective. */
export interface Ends {
  readonly up: string;
  readonly down: string;
}

/** States that something is said to be in: adjectives, and phrases that stand for one ("under control", "at large"). */
export const states: Readonly<Record<StateScale, Ends>> = {
  truth: {
    up: 'true, real, genuine, authentic, accurate, correct, right, valid, factual, well-founded, truthful, credible, fair, free and fair, transparent, legitimate and fair, unaltered, unedited, bona fide',
    down: 'false, fake, bogus, inaccurate, incorrect, wrong, untrue, misleading, invalid, fabricated, forged, falsified, doctored, counterfeit, baseless, groundless, unfounded, without foundation, without basis, without merit, fictitious, fictional, invented, made up, made-up, concocted, manipulated, digitally altered, digitally manipulated, photoshopped, rigged, fraudulent, sham, phoney, not credible, factually incorrect, out of context, AI-generated, computer-generated, a lie, not true',
  },
  life: {
    up: 'alive, living, still alive, alive and well, safe and well',
    down: 'dead, deceased, lifeless, no longer alive, dead on arrival, brain dead',
  },
  guilt: { up: 'guilty, culpable, complicit', down: 'innocent, blameless, not guilty' },
  legality: {
    up: 'legal, lawful, legitimate, constitutional, within the law, in accordance with the law',
    down: 'illegal, unlawful, illegitimate, illicit, unconstitutional, against the law, in violation of international law',
  },
  success: {
    up: 'successful, fruitful, productive, effective',
    down: 'unsuccessful, fruitless, unproductive, ineffective, futile, in vain',
  },
  will: {
    up: 'voluntary, consensual',
    down: 'involuntary, forced, coerced, under duress, against his will, against her will, against their will',
  },
  need: {
    up: 'necessary, needed, required, essential, indispensable, unavoidable, inevitable',
    down: 'unnecessary, needless, unneeded, superfluous, avoidable',
  },
  dress: {
    up: 'in uniform, uniformed, in full uniform, in military uniform, in army uniform, in police uniform, in official uniform, wearing uniform',
    down: 'in plain clothes, in civilian clothes, in civilian clothing, in civilian dress, out of uniform, wearing plain clothes, wearing civilian clothes, plainclothes',
  },
  licence: {
    up: 'licensed, fully licensed, properly licensed, duly licensed',
    down: 'unlicensed, without a licence, without a license, unauthorised, unauthorized',
  },
  armament: { up: 'armed, heavily armed, carrying a weapon', down: 'unarmed, defenceless' },
  binding: { up: 'binding, legally binding, mandatory, compulsory', down: 'non-binding, nonbinding, optional' },
  sameness: {
    up: 'identical, the same, effectively the same, virtually identical, unchanged',
    down: 'different, very different, completely different, not the same',
  },
  damage: {
    up: 'undamaged, intact, unscathed, structurally sound, in one piece, unaffected, in perfect condition',
    down: 'damaged, broken, badly damaged, in ruins, beyond repair, ruined, wrecked, flattened, in pieces',
  },
  custody: {
    up: 'free, at large, on the loose, on the run, at liberty',
    down: 'in custody, in captivity, held captive, held hostage, under arrest, behind bars, in detention, under house arrest, in jail, in prison, in police custody',
  },
  condition: {
    up: 'stable, out of danger, in stable condition, in a stable condition, in good health, in good condition, well, fine, unhurt, unharmed, uninjured, in good spirits, healthy, conscious, not life-threatening, on the mend, discharged from hospital, symptom-free',
    down: 'critical, in critical condition, in a critical condition, grave, in a coma, gravely ill, seriously ill, unconscious, in intensive care, fighting for his life, fighting for her life, life-threatening, injured, wounded, in a serious condition, in serious condition, on life support, on a ventilator, in a bad way, seriously hurt, badly hurt',
  },
  control: {
    up: 'under control, under full control, contained, fully contained, brought under control',
    down: 'out of control, uncontrolled, uncontained, spreading, raging, still raging',
  },
  safety: {
    up: 'safe, safer, secure, harmless, fit for use, safe to drink, fit for human consumption, not dangerous, drinkable, non-toxic, fit to drink, safe to eat, fit to eat, potable, roadworthy, safe to use, pollution-free',
    down: 'dangerous, unsafe, risky, hazardous, insecure, harmful, toxic, poisonous, contaminated, in danger, at risk, in distress, unfit for human consumption, undrinkable, lethal, compromised, unfit to drink, not fit to drink, unfit to eat, unsafe to drink, unsafe to eat, unsafe to fly, polluted, tainted',
  },
  openness: {
    up: 'open, reopened, open to traffic, passable, open for business, unlocked, ajar, wide open, unbolted, unblocked, left open, left unlocked, kept open',
    down: 'closed, shut, sealed off, closed off, impassable, closed to traffic, off limits, blocked, locked, padlocked, bolted, shuttered, boarded up, barricaded, chained shut, bolted shut, locked shut, welded shut, jammed shut, left locked, kept locked, kept shut, under lock and key',
  },
  operation: {
    up: 'operational, fully operational, working, functioning, functional, up and running, in service, running normally, online, back online, in operation, operating normally, working normally, functioning normally, in working order, serviceable, airworthy, seaworthy, in working condition, fully functional, in use',
    down: 'out of service, offline, out of order, out of action, inoperative, inoperable, at a standstill, paralysed, out of operation, not working, unserviceable, unseaworthy, down, defunct, on the blink, off the air',
  },
  calm: {
    up: 'calm, quiet, peaceful, normal, back to normal, stable and calm, non-violent, orderly',
    down: 'tense, violent, chaotic, volatile, explosive, abnormal, far from normal',
  },
  fullness: {
    up: 'full, crowded, packed, busy, overcrowded, occupied, inhabited',
    down: 'empty, deserted, vacant, unoccupied, uninhabited, abandoned',
  },
  presence: {
    up: 'present, still there, at his post, at her post, at its post, at their posts, in his place, in her place, in their places, on duty, on site, in attendance, at the scene',
    down: 'absent, no longer there, off duty, nowhere to be seen, nowhere to be found, away from his post, away from her post, away from their posts, absent from his post, absent from her post, absent from their posts, missing from his post, missing from their posts, not at his post',
  },
  availability: {
    up: 'available, accessible, in stock, obtainable',
    down: 'unavailable, inaccessible, out of reach, out of stock, sold out, unobtainable',
  },
  readiness: { up: 'ready, prepared', down: 'unready, unprepared' },
  completeness: { up: 'complete, completed', down: 'incomplete, unfinished' },
  infection: { up: 'infected, contagious, infectious', down: 'uninfected, not infectious' },
  height: { up: 'high, higher, highest, tall', down: 'low, lower, lowest, short' },
  burning: {
    up: 'extinguished, fully extinguished, completely out',
    down: 'ablaze, on fire, alight, in flames, aflame, smouldering',
  },
  schedule: { up: 'on schedule, going ahead as planned, still on', down: 'off' },
  voyage: { up: '', down: '' },
  adoption: { up: '', down: '' },
  reach: { up: '', down: '' },
  supply: {
    up: 'sufficient, adequate, plentiful, well stocked, fully stocked',
    down: 'scarce, insufficient, inadequate, in short supply, running low',
  },
  finding: { up: 'accounted for', down: 'missing, unaccounted for' },
  course: { up: 'ongoing, under way, underway, in progress, in full swing', down: 'over, at an end' },
  agreement: { up: '', down: '' },
  intrusion: { up: '', down: '' },
  charge: { up: '', down: '' },
};

/** Nouns that say of a subject what an adjective of the scale would: "a forgery", "a success". */
export const stateNouns: Readonly<Partial<Record<StateScale, Ends>>> = {
  truth: {
    up: '',
    down: 'utter rubbish, complete rubbish, total rubbish, absolute rubbish, utter nonsense, complete nonsense, total nonsense, absolute nonsense, pure fantasy, pure fiction, hogwash, lie, hoax, fairy tale, forgery, fabrication, fake, sham, fiction, falsehood, myth, urban myth, figment of the imagination, cock and bull story, propaganda, slander, calumny, deepfake, fake news, disinformation, misinformation, pack of lies, outright lie, complete fabrication, nonsense, invention',
  },
  success: { up: 'success, great success', down: 'failure, fiasco, flop' },
  legality: { up: '', down: 'violation of the law, breach of the law' },
  safety: { up: '', down: 'danger, hazard, health risk' },
  supply: { up: '', down: 'shortage, lack, scarcity, dearth' },
};

/** Verbs whose passive says so: "the letter was forged". */
export const stateVerbs: Readonly<Partial<Record<StateScale, Ends>>> = {
  truth: { up: '', down: 'fabricate, forge, falsify, doctor, fake, rig, concoct, invent' },
  control: { up: 'contain', down: '' },
  openness: { up: 'reopen', down: 'close, shut, seal off, block' },
};

/** Nouns of which is said how their owner is: "the girls' condition is good". */
export const wellbeingNouns = 'condition, state of health, health, medical condition, health condition';
