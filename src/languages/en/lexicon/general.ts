/**
 * Words without a sense of their own here, that the tagger must know the class of: verbs whose clauses it has to find,
 * adjectives and adverbs that look like nouns.
 */
export const generalVerbs = `
be blow dump best bite caption credit edge list mass model slate act add affect afford apply approach argue
arrange assemble assume avoid beg behave blame blink calculate care catch cause celebrate check claim climb
complain complete comprise concentrate consider consist construct consult consume contain contribute convince count
create cross cry deal decorate dedicate deliver design determine develop devote direct discover drive earn elect
emerge employ enable encounter encourage enter equal establish evaluate exist expand expect explain express extend
face fall favour fear feed feel finish fix gather generate give grab greet grow guess hang happen have hope
identify ignore imagine improve include indicate intend introduce iron isolate join judge jump last lie lift limit
live locate maintain make matter measure mention mind multiply note object observe obtain occupy occur operate
organise overcome own participate pass perform point possess post prepare prevent proceed process produce progress
prove provide publish purchase quit raise reach realise receive reckon recognise recover register relate relax
remain remind remove represent rescue restore retain return reveal rush save score seat secure seem serve settle
show shut slip speak specialise spot spread stand start stay stop store study succeed suffer suggest surround
suspect sweep take tell tend test think travel treat try understand undertake use walk wave weigh wonder write
absorb accommodate adhere air allude ameliorate amount anchor anger animate annotate articulate ascribe attribute
backtrack bang beckon befit belong beware blog bloom blur boggle bottom brace brainstorm brake branch brand bulge
bunch burden capitalise cast cater chain charm clamp clap click clip coexist cohere constitute countenance counteract
craft crunch crystallise culminate deduct delight delve deprive discipline displease dispose distance distract
download drift duplicate eclipse edit elapse email emit exaggerate exemplify exercise exert exhibit experiment
extrapolate fade fascinate fashion film filter flag flash flavor flavour foam focus fool fork formalise found frame
freshen frown function gauge grade graduate gravitate grind grip groan guard heat idealise impart imperil impress
imprint improvise indulge infer infuse instil integrate interact intermarry intersect issue jeopardise juggle knot
label lease leverage licence lick loom lure mail manifest maximise meander merit mistake monetise motion murmur nod
obsess offset opt optimise orient outrage outsource overestimate overshadow overwhelm paste patch pause peer permeate
phase photograph picture pinpoint pioneer plague plant plug polish predominate prioritise prize profess pronounce prop
protect rank readjust reap reassure recast recharge reconsider recreate redeem redefine redirect refresh regenerate
rejoin rekindle remake rent research resolve resonate resort retell rethink retrace reuse revert revisit rival
romanticise round sacrifice safeguard showcase sift silence simplify solicit starve straddle strain struggle stumble
subscribe substitute subsume summarise surface survey switch synthesise tackle tease thrust top transact transcend
trivialise undercut underestimate underpin understate upload usher verge volunteer warrant weaponise
bear foretell overdo accede backdate expunge misplace overwrite pillage rehire rupture unbolt
`;

export const generalAdjectives = `
able absolute abstract academic accurate active actual acute adequate adult advanced aerial afraid aged aggressive agricultural alive alternative amateur ambitious american ancient angry annual anxious
appropriate armed asleep automatic available average aware bad ballistic bare basic beautiful big biggest black blue bold brave brief bright broad brown busy capable careful cautious central chief civil civilian
classic clean clear clever clinical close cold collective colonial commercial common comparable competitive complete complex comprehensive confident conservative considerable consistent constant
constitutional contemporary continuous controversial conventional cool correct critical crucial cruel crowded cultural current curious daily dangerous dark dear decent deep democratic dense diplomatic direct dirty
distant distinct domestic double dramatic dry dual dynamic eager early easy economic educational effective efficient elderly electric electrical electronic elite emotional empty enormous entire environmental equal essential
ethnic eventual evil exact excellent exclusive existing expensive experienced external extra extraordinary extreme fair false familiar famous far fast federal female few fierce final financial fine firm first
fiscal fixed flexible foreign formal fourth free frequent fresh friendly front full fundamental future general generous genuine global golden good grand grave great green gross growing guilty handsome happy hard harsh
healthy heavy high highest historical holy honest horrible hot huge human humanitarian ideal ideological illegal immediate immense important impossible independent indirect individual industrial inevitable informal inner innocent
intense interim internal international islamic islamist joint judicial junior just key large largest last late latest leading left legal legitimate liberal light limited liquid little living local logical long longest loose loud lovely
low lower loyal lucky main major male marine maritime massive maximum medical medium mental mere middle mild military minimum minor mobile moderate modern modest monetary moral multiple municipal muslim mutual narrow national native
natural naval near necessary negative nervous neutral new newest nice nominal normal notable nuclear numerous obvious odd offensive official old older oldest only operational optimistic oral ordinary organic original outer outside overall own
pale parliamentary partial particular passive peaceful perfect permanent personal physical plain pleasant polite political poor popular positive powerful practical precise pregnant present presidential pretty previous primary prime
principal private probable professional proper proud provincial psychological public pure quick quiet radical random rapid rare raw ready real rear reasonable red regional regular related relative relevant reliable religious remarkable
remote responsible rich right rigid rival romantic rough round royal rude rural sacred sad safe satisfactory second secondary secret sectarian secular secure senior sensitive separate serious severe sexual shallow sharp short shi'ite shiite shia
sick significant silent similar simple single slight slow small smart smooth social soft solar sole solid sophisticated special specific spiritual stable standard stable steep sterile strange strategic strict strong structural
stupid subject subsequent substantial successful sudden sufficient suitable sunni super superior supreme sure surprising suspicious sweet tactical tall technical technological temporary terrible theoretical thick thin third thorough tight tiny top total
tough toxic traditional tragic tribal tropical true typical ugly ultimate unable unarmed uncertain uniform unique universal unlikely unprecedented unusual upper urban urgent useful usual vague valid valuable various vast verbal vertical
veteran viable violent virtual visible vital vulnerable warm weak wealthy weekly wet white whole wide wild willing wise wonderful wooden working worth wrong yellow young younger youngest
accustomed amazing amusing astonishing awake bored boring confused crippled dazzling delighted detailed determined devastating devoted disabled disappointed disappointing disgruntled distinguished embarrassed endangered exciting excited exhausting frightened frightening
frustrated gifted gratifying interested interesting intriguing intoxicated irritated loving married mature naked obsessed pleased pleasing promising relieved retired scared shocking skilled stunning tired unsettled utter varied wicked worrying
neighbouring neighboring surrounding adjoining remaining
`;

export const generalAdverbs = `
abroad again ago ahead almost alone already also altogether always anyway apart aside away back badly behind besides better beyond both close deep down downhill downstairs downtown early elsewhere even ever everywhere far fast
first forever forward freely further furthermore hard here high hitherto home how however in indeed indoors inside instead just last late later least less long maybe meanwhile more moreover most much near nearby nearly
nevertheless next nonetheless anywhere now nowadays off often on once only otherwise out outdoors outright outside over overseas perhaps please pretty quite rather really right round sharply simultaneously so somehow sometimes somewhere soon still straight
then thereafter thereby there thereafter therefore though through thus together tomorrow too twice under up upstairs usually very well west whatsoever why within worldwide yet anymore earlier later late previously formerly separately recently nationwide countrywide anywhere afterwards beforehand onwards underground upwards downwards backwards
`;

/** Plain nouns that suffixes would mistake for another class, and short nouns that are also verbs here. */
export const generalNouns = `
united arm access account act address advice aim answer balance bar board book brand break bridge budget cap care challenge chance check command comment
concern conduct contact contest control cover credit dance date debt design display doubt drink drive effort exercise exhibit experience face favour feature
figure file film finance fish fix flow focus force form frame fuel function gain gap guarantee guess guide hand head heat highlight
hope host impact influence interest issue jump kick land laugh lead lease light limit line link list load lock look loss love
mail mark market match matter mind mirror mix model monitor move need note notice number object offer order pace pack paint pair
pass pay phone pick picture place plant play point pool post power practice present press price process profile profit programme progress project
push quarter race range rank reach reform regard remark rent repeat research reserve respect rest review reward ride ring role roll rule
run rush sail sample scale score screen seal seat sense set shape shift shock shop sign signal sleep smell smile sort sound
space spell split sport spring stage stake stand star start step stick stock stop strain stream stress stretch structure struggle style suit
switch surprise tank target task taste tax touch tour track trade trail train trap treat trend trick trouble truck trust try turn
twist type value view voice wait walk wall wash watch wave way wear weather weight wind wish wonder work worry wrap pocket
corner edge crack mass list log rate cover bag call exchange risk tip
thing way time day year man woman child person people world hand part place case week point government company number group problem fact eye house area money business issue side kind head friend power hour game
line member law car city community name team minute idea body information back parent face level office door health art war history party result change morning reason research girl guy moment air teacher force education foot
boy age policy music market sense nation plan college interest death experience effect class field effort animal bed being board building bus capital centre ceiling evening feeling king meaning morning offering opening painting
parking proceeding ring setting sibling spring string swing thing training wedding wing beginning being blessing borrowing briefing clothing covering drawing dressing earning earning family funding gathering housing hundred lightning living
wound weed speed seed need feed breed greed deed bread bed shed sled hatred kindred sacred bleed creed steed embed ally reply supply belly bully folly italy july monopoly assembly butterfly anomaly family jelly
rally tally homily lily ministry territory story country county century city security authority industry party injury ability facility community army policy body enemy energy economy battery boundary category ceremony colony comedy
delivery democracy discovery embassy emergency factory gallery inventory jewellery jury laboratory library majority military minority monastery penalty pregnancy presidency priority property quality quantity treasury treaty university variety victory
proposal arrival approval denial trial festival hospital capital interval journal material metal mineral rival signal survival terminal criminal official individual professional general animal canal cannibal carnival cathedral
native executive detective objective perspective representative relative initiative incentive motive narrative alternative locomotive explosive captive fugitive operative archive olive
public republic topic traffic clinic music fabric mechanic panic picnic plastic statistic critic critic logic magic epidemic pandemic arsenic
house school street village truck lorry van hotel market bridge road base camp border tower gate wall roof floor room window light station port ship boat plane jet helicopter tank gun rifle weapon bullet fuel gas oil water food
site scene spot zone corner centre site unit crew staff board cabinet council court bank union church mosque temple funeral wedding party crowd side bid deal talk term state statement source image video photo report
advocate associate average bait benefit berth bet blink block blow boast bolt boot bounce bow bowl brew brush bump
bundle burst camouflage cane caption cascade catch chant char chase chill circle claw clock clone clutch coat coin
collar comb comfort complement copy counter courier crawl crown cry curl curve cushion dare dash decay desire dial
dice discount disguise disgust dislike dismay disrespect distrust divide dope double drag drain drape draw dread dream
dress drip duck dwarf dye echo endeavor endeavour escort esteem exploit extract fancy fax feast flicker flirt float
flutter fold fret fry fuse gamble garnish gasp gaze giggle glance glare gleam glitter glow glue gore grill grin
grumble gulp gut handle harness hatch heap heave hem herald hiccup hoist hollow hook howl hum hurry hush hype implant
interchange intern jam jar jest jog joke knit knock lag lash lecture limp lobby mar mate mistrust moan mop mould mount
mug muse mute nail nap notch nudge nurture ornament overlap overlay parachute parody partition peek peel pepper perch
phrase pierce pile pin pinch pity plead plow pose pour practise prick print prod prune puff pull pump punch quarantine
quip quiz rage ram rap refill reign relay relish remedy remodel reprint rerun retweet rewrite riddle rinse rip roar
roast robe rock rot rub savor savour scan scar scent schedule scorn scrap scream screech scroll scrub sequence shake
shear shield shine shout shove shower shred shriek shroud shudder shuffle shutter shuttle sigh sight signpost sketch
ski skim skip slant slate slave slice sling slip slit slumber smirk snap sneeze sniff soak sob spare sparkle spin
spiral splash splinter spoil spook spotlight sprawl spray spread sprout spur squat squeal squeeze squirt stack stain
stalk stare stew stink stir stitch stomp stoop strap stray strip stroll strut supplement surf swallow swap sway sweat
swell swerve swim swirl tack tail tap tattoo taunt tear thrill throw thunder tilt tin tiptoe toast toil torch torpedo
toss tout towel trample transit travel tread trickle trim trot tuck tug tussle tutor tweak twinkle twirl vacation
vacuum veer vent videotape void wager wail wake wander warp waver weld wheeze whimper whip whirl whisper winch wipe
worship wrangle yank yawn yell zoom bear bit cast label phase volunteer plague graduate rival surface survey switch
merit flag film plant drift flash heat strain resort source strand brake anchor branch brand burden click clip
download upload edit exhibit experiment fade frame function guard licence loom pause peer plug prize rent sacrifice
showcase struggle stumble tackle tease text time top trigger trouble usher warrant wire issue focus rank anger air
`;

/** Phrases that say or are nothing of what their last word alone would be: nobody speaks a last word, no corpse governs. */
/** Copulas of several words, which {@link copulas} names by their lemma. */
export const copularPhrases = 'turn out to be, turn out to have been, prove to be, prove to have been';

export const plainPhrases =
  'paid leave, unpaid leave, sick leave, medical leave, annual leave, maternity leave, paternity leave, parental leave, family leave, compassionate leave, administrative leave, gardening leave, leave of absence, business operations, daily operations, day-to-day operations, normal operations, airport operations, port operations, flight operations, mining operations, mine operations, drilling operations, factory operations, plant operations, banking operations, commercial operations, retail operations, overseas operations, operations manager, operations director, head of operations, chief operations officer, heart operation, brain operation, knee operation, hip operation, eye operation, surgical operation, final say, last word, final word, body of work, body of evidence, governing body, ruling body, regulatory body, supervisory body, oversight body, advisory body, consultative body, legislative body, judicial body, electoral body, executive body, statutory body, public body, state body, government body, international body, world body, regional body, professional body, trade body, industry body, sporting body, umbrella body, student body, investigative body, independent body, official body';
