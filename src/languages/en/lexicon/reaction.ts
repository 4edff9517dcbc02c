/** Speech that is itself the event: condemnation, praise, threats, demands. See `assault.ts` for the format. */
export const reactionVerbs = `
condemn: condemn, denounce, deplore, decry, criticise, slam, blast, lambast, lambaste, castigate, censure, rebuke, lash out at, hit out at, berate, deride, rap, rail against, chide, chastise, blame, vilify, disparage, mock, ridicule, insult, call out, scold, reproach, reprimand, abhor, excoriate, express outrage at, take aim at, upbraid, assail, lament
praise: praise, hail, laud, applaud, commend, congratulate, welcome, salute, pay tribute to, thank, acclaim, extol, compliment, cheer, express gratitude to, mourn, offer condolences to, admire, glorify, decorate
threaten: threaten, vow to retaliate, vow to avenge, menace, threaten to, warn of retaliation, issue a threat, intimidate, blackmail, vow revenge, vow retaliation, issue an ultimatum, issue threats, harass, bully, vow a response, rattle
apologise/intransitive: apologise, say sorry, express regret, offer an apology, issue an apology, ask for forgiveness, express remorse, offer apologies, regret, repent, feel remorse, atone, feel guilty, feel sorry
demand: demand, call for, call on, urge, insist on, press for, appeal for, request, plead for, ask for, clamour for, beg for, beseech, exhort, implore, petition, push for, lobby for, call upon, appeal to, pressure, plead with, demand that
offer: offer, offer to, make an offer, extend an offer, hold out
inform: tell, inform, notify, brief, apprise, let know, warn, alert, forewarn, tip off, give notice, give notice to, give warning, give a warning, issue a warning to, sound a warning, keep informed
promise: promise, pledge, vow, swear, commit to, undertake, guarantee, assure, pledge to, vow to, promise to, commit, make a promise, take an oath, give assurances
respond/intransitive: respond, reply, react, answer, retaliate, hit back, respond to, fire back, retort, rebut, react to, strike back, reply to, rush to the scene, scramble, rush to, answer to, intervene
`;

export const reactionNouns = `
condemn: condemnation, denunciation, criticism, outrage, rebuke, censure, censure motion, outcry, fury, reprimand, anger, slur, insult, backlash, disapproval, indignation
praise: praise, tribute, congratulations, welcome, commendation, applause, award, honour, condolence, prize, gratitude, acclaim, ovation, accolade, mourning
inform: warning, notice, alert, notification, prior notice, advance warning, prior warning, advance notice, tip-off, heads-up
threaten: threat, ultimatum, menace, bomb threat, death threat, intimidation, blackmail, threat of force, nuclear threat, sabre-rattling, saber-rattling, harassment
apologise: apology, expression of regret, mea culpa
demand: demand, call, appeal, request, plea, ultimatum, urging, exhortation, requirement, petition, entreaty, application for
promise: promise, pledge, vow, commitment, guarantee, assurance, oath
respond: response, reaction, reply, answer, retaliation, emergency response, intervention, riposte
`;

export const reactionAdjectives = `
condemn: condemned, outraged, critical of
praise: welcome
demand: demanded, urgent
promise: committed, promised
`;
