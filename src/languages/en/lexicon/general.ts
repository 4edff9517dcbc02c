/**
 * Words without a sense of their own here, that the tagger must know the class of: verbs whose clauses it has to find,
 * adjectives and adverbs that look like nouns.
 */
export const generalVerbs = `
be do bury dump await bag best bite call caption chip compete con cover crack credit debate echo edge enforce engage exchange float found kick leap let list log mar mass model pocket position rate regard reside restrict risk send slate snap stun swap tip trade withhold accompany ache act adapt add adjust affect afford aim alter amuse annoy anticipate apply approach argue arrange assemble associate assume attach attract avoid
become beg behave bend benefit bet bind blame blink blow boil borrow bother bounce bow breathe bring brush calculate care catch cause celebrate challenge change chase check
choose claim clean climb cling collect combine come comfort communicate compare complain complete complicate comprise concentrate concern connect consider consist construct consult consume
contact contain contrast contribute convert convince cook cope copy count create cross cry cycle dance dare deal decide decorate dedicate define deliver depend deserve design desire
determine develop devote differ direct discover display divide dominate drag draw dream dress drink drive dry earn eat elect emerge employ empty enable encounter encourage enjoy ensure
enter entertain equal establish evaluate exist expand expect explain explore express extend face facilitate fall favour fear feature feed feel file fill finish fit fix flow fold follow
form gain gather generate get give go grab greet grow guess guide hand handle hang happen hate have head hear hide hope identify ignore illustrate imagine impact improve include indicate
influence insert inspire intend interest interpret introduce involve iron isolate join judge jump keep knock know lack last laugh lay lead lean learn lie lift light like limit link listen
live locate look love maintain make manage mark marry match matter mean measure mention mind miss mix monitor move multiply need note notice object observe obtain occupy occur offer operate organise overcome
owe own pack paint park participate pass perform phone pick place play point possess post pour practise pray prefer prepare present preserve press pretend prevent print proceed process produce
progress prove provide publish pull purchase push put quit raise range reach read realise receive reckon recognise recommend recover refer reflect register regulate relate relax rely remain
remember remind remove replace represent require rescue reserve rest restore result retain return reveal roll run rush satisfy save score scream seat secure see seek seem select
separate serve set settle shake shape share shift shine show shut sing sit sleep slip smell smile smoke solve sort sound speak specialise spell spend spin split spot spread stand stare start stay
step stick stop store stretch study submit succeed suffer suggest suit sum surprise surround suspect swallow sweep swim swing take talk taste teach tear tell tend test think throw tie touch train
translate travel treat trust try turn type understand undertake unite use value vary view wait wake walk want wash waste watch wave wear weigh wish wonder work worry wrap write yell
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
natural naval near necessary negative nervous neutral new newest nice nominal normal notable nuclear numerous obvious odd official old older oldest only operational optimistic oral ordinary organic original outer outside overall own
pale parliamentary partial particular passive peaceful perfect permanent personal physical plain pleasant polite political poor popular positive powerful practical precise pregnant present presidential pretty previous primary prime
principal private probable professional proper proud provincial psychological public pure quick quiet radical random rapid rare raw ready real rear reasonable red regional regular related relative relevant reliable religious remarkable
remote responsible rich right rigid rival romantic rough round royal rude rural sacred sad safe satisfactory second secondary secret sectarian secular secure senior sensitive separate serious severe sexual shallow sharp short shi'ite shiite shia
sick significant silent similar simple single slight slow small smart smooth social soft solar sole solid sophisticated special specific spiritual stable standard stable steep sterile still strange strategic strict strong structural
stupid subject subsequent substantial successful sudden sufficient suitable sunni super superior supreme sure surprising suspicious sweet tactical tall technical technological temporary terrible theoretical thick thin third thorough tight tiny top total
tough toxic traditional tragic tribal tropical true typical ugly ultimate unable unarmed uncertain uniform unique universal unlikely unprecedented unusual upper urban urgent useful usual vague valid valuable various vast verbal vertical
veteran viable violent virtual visible vital vulnerable warm weak wealthy weekly wet white whole wide wild willing wise wonderful wooden working worth wrong yellow young younger youngest
`;

export const generalAdverbs = `
abroad again ago ahead almost alone already also altogether always anyway apart aside away back badly behind besides better beyond both close deep down downhill downstairs downtown early elsewhere even ever everywhere far fast
first forever forward freely further furthermore hard here high hitherto home how however in indeed indoors inside instead just last late later least less long maybe meanwhile more moreover most much near nearby nearly
nevertheless next nonetheless anywhere now nowadays off often on once only otherwise out outdoors outright outside over overseas perhaps please pretty quite rather really right round sharply simultaneously so somehow sometimes somewhere soon still straight
then thereafter thereby there thereafter therefore though through thus together tomorrow too twice under up upstairs usually very well west whatsoever why within worldwide yet anymore earlier later late previously formerly separately recently nationwide countrywide anywhere afterwards beforehand onwards underground upwards downwards backwards
`;

/** Plain nouns that suffixes would mistake for another class, and short nouns that are also verbs here. */
export const generalNouns = `
access account act address advice aim answer balance bar board book brand break bridge budget cap care challenge chance check command comment
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
`;
