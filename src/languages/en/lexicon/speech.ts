/**
 * Cues of speech and belief, by what they do. `act: lemmas`, inflected like the event words. A word may be both: "warn"
 * is speech, "blast" an explosion and a rebuke; the engine tells them apart by what they govern.
 */
export const speechVerbs = `
say: say, state, note, remark, comment, mention, observe, explain, put it, point out, maintain, assert, contend, argue, insist, claim, go on to say, declare, stress, emphasise, underline, underscore, reiterate, repeat, write, tweet, post, retweet, quip, recall, recount, relate, describe, express, opine, posit, joke, whisper, exclaim, shout, cry, speak, respond, reply, answer, retort, counter, specify, elaborate, clarify, boast, brag, stipulate, spell out, utter, voice, stand by, make clear, lament, complain, characterise, refer to, cite, issue a statement, release a statement, put out a statement, predict, forecast, detail, outline, reaffirm, muse, narrate, hint, imply, hint at, signal, indicate, swear, caution, affirm, testify, attest
tell: tell, inform, notify, brief, advise, assure, remind, confide in, let know, brief reporters, speak to, talk to, address, update, apprise, convince, persuade
announce: announce, declare, proclaim, disclose, reveal, unveil, make public, make known, publish, break the news, divulge, broadcast
report: report, record, document, run a story, relay reports, chronicle
relay: quote, cite, relay, reference, quote as saying, paraphrase, reproduce, invoke
carry-on: add, continue, go on, go on to say, follow up, conclude, note further, add further
confirm: confirm, verify, corroborate, authenticate, substantiate, acknowledge, attest to, vouch for, geolocate, certify, validate, bear out, ascertain, independently verify
deny: deny, reject, dismiss, refute, rebut, disown, disavow, rule out, dispute, contradict, disclaim, brush off, brush aside, pour cold water on, repudiate, debunk, play down, downplay, distance oneself from, wash one's hands of, gainsay, call false, negate, discount, scoff at, shrug off, say it had nothing to do with, say they had nothing to do with, have nothing to do with, deny having anything to do with, discredit, take issue with, plead not guilty, plead not guilty to, laugh off, protest one's innocence, disprove, push back on, call into question, scotch, describe as false
accuse: accuse, blame, allege, charge, point the finger at, implicate, hold responsible, fault, denounce, finger, lay the blame on, put the blame on, pin the blame on, point to, place the blame on, point fingers at, say responsible, indict, hold accountable
claim-responsibility: claim responsibility, claim responsibility for, take responsibility, take responsibility for, claim credit, claim credit for, own up to, take credit for, assume responsibility, assume responsibility for, accept responsibility, accept responsibility for, say it was behind, say they were behind, admit responsibility, admit responsibility for
admit: admit, concede, acknowledge, confess, own up, confess to, admit to, recognise, come clean, plead guilty, plead guilty to, fess up
believe: believe, think, consider, assume, suppose, presume, reckon, expect, deem, feel, understand, hope, surmise, imagine, guess, conclude, judge, feel sure
suspect: suspect, fear, presume, speculate, theorise, surmise, hypothesise, suggest, wonder, have suspicions, raise the possibility, conjecture, posit
estimate: estimate, calculate, assess, put at, reckon, project, forecast, gauge, evaluate, put the number at, put the toll at, put the death toll at, put the figure at, tally, predict, compute, value at, appraise
warn: warn, caution, alert, sound the alarm, raise the alarm, advise against, urge caution, raise concerns, forewarn, issue a warning, express concern, voice concern, express concerns, voice concerns, raise concern
threaten: threaten, vow, vow to avenge, pledge to retaliate, menace
demand: demand, urge, call for, call on, appeal, insist, request, plead, exhort, implore, beg, call upon, appeal for, appeal to
ask: ask, inquire, enquire, query, question, wonder, pose, quiz, interview
investigate: investigate, probe, look into, examine, inquire, study, review, inquire into, determine, work to determine, seek to determine, try to establish, try to determine, seek to establish, assess, check, follow every lead, look at whether, collect evidence, work to establish, ascertain
decline: decline to comment, refuse to comment, decline to say, decline to give details, not comment, would not comment, have no comment, give no details, decline to elaborate, refuse to say, decline to discuss, decline to be identified, not respond, did not respond, did not immediately respond, did not reply, decline to confirm or deny, neither confirm nor deny, stop short of, did not comment, do not comment, does not comment, not immediately respond, not immediately reply, refuse to be drawn, withhold comment, could not be reached, could not immediately be reached, could not be reached for comment, give no further details, not elaborate, did not elaborate, without elaborating, without giving details, without giving further details, not say, did not say, would not say, did not give details, did not specify, without specifying, not specify, make no comment, made no mention, keep silent, remain silent, stay silent, refrain from commenting, reserve comment, give no reason, did not return calls
cannot-confirm: cannot confirm, could not confirm, could not verify, cannot verify, could not be verified, could not be confirmed, could not be independently verified, could not be independently confirmed, could not independently verify, could not independently confirm, cannot independently verify, cannot independently confirm, could not immediately verify, could not immediately confirm, could not immediately be verified, could not be immediately verified, could not immediately be confirmed, could not be immediately confirmed, have not been verified, has not been verified, have not been independently verified, has not been independently verified, has not been confirmed, have not been confirmed, has yet to be confirmed, have yet to be confirmed, was not able to verify, were not able to verify, was unable to verify, were unable to verify, is unable to verify, was unable to confirm, were unable to confirm, was not able to independently verify, was unable to independently verify, were unable to independently verify, were not able to independently verify, has been unable to verify, has not been able to verify, have not been able to verify, not independently verify, remain unconfirmed, could not be established, cannot be established, could not be determined, cannot be determined, could not be ascertained, remain unknown, remain unclear, not immediately clear, it was unclear, it is unclear, was not immediately clear, were not immediately clear, was not clear, is not clear, were not clear, is unclear, was unclear, was not immediately known, is not known, was not known, were not known, is unknown, was unknown, no immediate confirmation, no independent confirmation, no official confirmation, no confirmation, no immediate comment, no immediate response, no immediate word, no word, too early to say, too early to tell, too early to speculate, too soon to say, too early to determine, too early to draw conclusions, remains to be seen, too soon to tell, too early to know, premature to say, premature to speculate, not possible to verify, not possible to say, not possible to confirm, impossible to verify, impossible to confirm, no immediate claim of responsibility, no claim of responsibility, no group has claimed, no one has claimed, no one claimed responsibility, no group claimed responsibility, no group immediately claimed responsibility, no one immediately claimed responsibility, not yet known, not yet clear, not been established, yet to be established, yet to be determined, not yet been established, not yet been determined, not been determined, had no information, has no information, have no information, no information, had no reports, has no reports, have no reports, no reports, no details, had no details, not aware of, was not aware of, were not aware of, could not say, cannot say, do not know, did not know, does not know, don't know, didn't know, can neither confirm nor deny, could neither confirm nor deny
doubt: doubt, question, cast doubt on, cast doubts on, raise doubts about, express doubt, express doubts, call into question, express scepticism, express skepticism, query, dispute, raise questions about, contest, have doubts, doubt that
show: show, suggest, indicate, reveal, demonstrate, point to, find, establish, prove, confirm, conclude, determine, uncover, depict, capture, appear to show, purport to show, imply, signal, portray, make clear, bear out, record, bring to light, hint at
`;

export const speechNouns = `
say: statement, comment, remark, words, account, version, testimony, speech, briefing, post, tweet, message, press release, communique, announcement, news conference, press conference, quote, assertion, claim, interview, address, video message, version of events, assurance, explanation, letter, narrative, televised address, press statement, joint statement, posting, press briefing, dispatch, communiqué, bulletin, note, suggestion, contention, declaration, insistence, clarification, social media post, telegram post, facebook post, memo, transcript, audio message
announce: announcement, declaration, proclamation, disclosure, revelation
report: report, media report, press report, news report, news, coverage, unconfirmed report, eyewitness report, local report, word, story, article, press, documentation, initial report, preliminary report, conflicting report, rumour, dossier, record, log
confirm: confirmation, verification, acknowledgement, corroboration, proof
deny: denial, rebuttal, refutation, rejection, disavowal, disclaimer, dismissal
accuse: accusation, allegation, blame, charge, complaint, finger-pointing
claim-responsibility: claim of responsibility, responsibility claim
admit: admission, confession, concession, acknowledgement, guilty plea
believe: belief, view, opinion, assumption, thinking, conviction, impression, understanding, assessment, consensus, conclusion
suspect: suspicion, fear, speculation, theory, hypothesis, rumour, conjecture, possibility, hunch, guess, premise
estimate: estimate, estimation, assessment, calculation, projection, forecast, tally, count, figure, prediction, reckoning, body count
warn: warning, alert, advisory, caution, travel advisory, alarm
threaten: threat, vow
demand: demand, call, appeal, request, plea
ask: question, query, inquiry
investigate: investigation, inquiry, probe
doubt: doubt, scepticism, skepticism, uncertainty, question mark, misgiving
show: footage, video, evidence, data, finding, image, photo, photograph, picture, satellite image, satellite imagery, video footage, document, recording, study, survey, investigation, test result, tests, autopsy, inquiry, preliminary finding, initial finding, initial investigation, preliminary investigation, analysis, result, mobile phone footage, cctv footage, security footage, dashcam footage, surveillance footage, sign, indication, clue, flight data, radar data, black box, television footage, drone footage, poll, opinion poll, exit poll, audit, recordings, intercept, forensic evidence, figures, statistics, readings, imagery, wreckage, dna test, conclusion, tracking data, leak, proof, clip, screenshot, live stream, livestream, log, paper, research
`;

export const speechAdjectives = `
confirm: confirmed, verified
deny: no truth to, no truth in, no substance to, no basis for, no basis to, no foundation to, untrue, false, baseless, unfounded, groundless, fabricated, denied, without foundation, not true, fake, nonsense, fictitious, a lie
accuse: accused
cannot-confirm: unconfirmed, unverified, unclear, unknown, uncertain, undetermined, not immediately available, not available, sketchy, unproven, unexplained, disputed, unaccounted, unsubstantiated, inconclusive, unavailable for comment, not immediately available for comment, not available for comment, unresolved
suspect: suspected, presumed, feared
believe: convinced, sure, confident, believed, thought
doubt: sceptical, skeptical, doubtful, dubious, questionable
show: clear, evident
warn: concerned, worried
`;
