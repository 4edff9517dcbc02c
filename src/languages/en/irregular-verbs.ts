/** Irregular verbs: base, past, past participle where it differs; alternatives are parted by `/`. */
export const irregularVerbs = `
arise arose arisen|awake awoke awoken|be was/were been|bear bore borne/born|beat beat beaten|become became become
begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|broadcast broadcast|build built|burn burned/burnt|burst burst|buy bought|cast cast
catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug
dive dived/dove dived|do did done|draw drew drawn|dream dreamed/dreamt|drink drank drunk|drive drove driven
dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung
fly flew flown|forbid forbade/forbad forbidden|forecast forecast/forecasted|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got got/gotten
give gave given|go went gone|grind ground|grow grew grown|hang hung/hanged|have had|hear heard|hide hid hidden
hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leaned/leant
leap leapt/leaped|learn learned/learnt|leave left|lend lent|let let|lie lay/lied lain/lied|light lit|lose lost
make made|mean meant|meet met|mislead misled|mistake mistook mistaken|mow mowed mown/mowed|offset offset
outbid outbid|outdo outdid outdone|overcome overcame overcome|overhear overheard|override overrode overridden
overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
partake partook partaken|pay paid|plead pleaded/pled|prove proved proved/proven|put put|quit quit|read read
rebuild rebuilt|retake retook retaken|rethink rethought|rewrite rewrote rewritten|rid rid|ride rode ridden
ring rang rung|rise rose risen|rerun reran rerun|run ran run|saw sawed sawn/sawed|say said|see saw seen|seek sought
sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot
show showed shown/showed|shrink shrank/shrunk shrunk|shut shut|sing sang sung|sink sank/sunk sunk|sit sat
slay slew slain|sleep slept|slide slid|sling slung|slit slit|smell smelled/smelt|sow sowed sown|speak spoke spoken
speed sped/speeded|spell spelled/spelt|spend spent|spill spilled/spilt|spin spun|split split|spoil spoiled/spoilt
spread spread|spring sprang/sprung sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk
strike struck struck/stricken|string strung|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
thrust thrust|tread trod trodden|undercut undercut|undergo underwent undergone|understand understood
undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn
weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood
wring wrung|write wrote written|backslide backslid|behead beheaded|hamstring hamstrung|outgrow outgrew outgrown
outrun outran outrun|oversleep overslept|resell resold|reset reset|retell retold|sublet sublet|unwind unwound
babysit babysat|bespeak bespoke bespoken|input input|proofread proofread|repay repaid|prepay prepaid|beset beset
outsell outsold|misread misread|relay relayed|redraw redrew redrawn|resit resat|overfly overflew overflown
overpay overpaid|overshoot overshot|outlay outlaid|typecast typecast|wed wed/wedded|wet wet/wetted|bust bust/busted
foretell foretold|recast recast|remake remade|reread reread|overdo overdid overdone
`;
