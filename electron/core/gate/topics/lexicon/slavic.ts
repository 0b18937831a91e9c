import type { Lexicon } from "../concepts.ts";

export const polish: Lexicon = {
  self: "ja, mnie, mi, moj, moja, moje, mojego, mojej, moim, mam, jestem, swoj*, mna, mam",
  we: "my, nas, nam, nasz, nasza, nasze, naszego, naszej, naszych, mamy, jestesmy, nami",
  kin: "matka, matki, ojciec, ojca, mama, mamy, mame, tata, taty, rodzice, siostr*, brat, brata, bratu, wujek, wujka, ciotk*, kuzyn*, babci*, dziad*, tesciow*, tesc, szwagier, rodzin*, bratanek",
  partner:
    "maz, meza, mezem, zona, zony, zone, chlopak, chlopaka, dziewczyn*, partner*, narzeczon*, byly maz, byla zona",
  kid: "syn, syna, synek, corka, corki, corke, dzieck*, dzieci, niemowl*, wnuk, wnuczk*",
  colleague:
    "szef, szefa, szefowa, kierowni*, wspolpracowni*, koleg*, kolezank*, pracownik*, przelozon*, kadry, dyrektor*, prezes*, stazyst*",
  client: "klient*, pacjent*, najemc*, dostawc*, mocodawc*, podopieczn*",
  friend: "przyjaciel*, przyjaciol*, sasiad*, wspollokator*, znajom*, nauczyciel*",
  illness:
    "rak, raka, nowotwor*, cukrzyc*, diagnoz*, zdiagnoz*, objaw*, chorob*, chory, chora, padaczk*, udar*, chemioterap*, operacj*, niepelnospraw*, alzheimer*, demencj*, infekcj*, hiv, migren*, wynik* badan, autyz*, adhd, bol, bole, przewlek*, zwolnieni*",
  mind: "depresj*, lek, leki lekowe, atak paniki, ataki paniki, samobojc*, uzalezni*, alkohol*, pije, anoreksj*, bulimi*, traum*, molest*, bije, bil, gwalt*, narkotyk*, kokain*, wstyd*, hazard*, tne sie, wypaleni*",
  care: "lekarz*, doktor*, terapeut*, psycholog*, psychiatr*, szpital*, przychodni*, klinik*, leki, lekow, tabletk*, recept*, terapi*, leczeni*, l4, polozn*, pielegniark*",
  intimate:
    "ciaz*, poroni*, aborcj*, in vitro, seks*, zdrad*, romans, kochank*, kochanek, antykoncep*",
  money:
    "dlug*, pensj*, wynagrodzeni*, kredyt*, pozyczk*, kont*, bank*, oszczednosc*, czynsz*, urzad skarbowy, podat*, spadek, spadku, dziedzicz*, alimenty, alimentow, komornik*, zasil*, zus, emerytur*, upadlosc*, faktur*, na czarno, gotowk*, przelew*, rent*, zachowek",
  law: "adwokat*, prawnik*, sad, sadu, sedzi*, rozwod*, opiek*, policj*, zarzut*, wyrok*, skazan*, pozew, pozwu, umow*, swiad*, azyl*, karta pobytu, testament*, proces*, zatrzyman*, notariusz*, mandat*, oszust*, prokurat*, zeznani*",
  job: "zwolnion*, zwolnic, wypowiedzeni*, nagan*, ocen* roczn*, urlop macierzynsk*, awans*, okres probny, odpraw*, nadgodzin*, zwiazek zawodowy, zwiazkow*, podwyzk*, kandydat*, dyscyplinar*",
  misconduct:
    "mobbing*, molestow*, dyskrymin*, groz*, szantaz*, oskarz*, lapowk*, rasist*, przemoc*, skarg*",
  business:
    "przejeci*, fuzj*, zarzad*, inwestor*, przychod*, marz*, kwarta*, przetarg*, ofert*, cennik*, konkurenc*, prototyp*, patent*, wyciek*, udzialow*, wspolnik*, strat*, zwolnienia grupowe, strategi*, protokol*, firm*, spolk*, dostawc*",
  secrecy:
    "poufn*, tajn*, tajemnic*, nikt nie wie, nie wie, nie wiedza, niepubliczn*, wewnetrzn*, anonim*, bez wiedzy, nie powiedzial*, ukry*, w sekrecie, miedzy nami, dyskret*",
  breakup:
    "rozwod, rozstan*, rozstal*, zdradz*, malzenstw*, slub*, zwiaz*, zazdr*, zakochan*, klotni*, klocim*, adoptowan*, okłam*, oklam*, wyprowadz*",
  belief:
    "kosciol*, koscielny, meczet*, synagog*, ksiadz, ksiedza, imam*, wiar*, wierzac*, ochrzc*, chrzest, nawroc*, muzulman*, katoli*, zyd*, parti*, glosowal*, sekt*, apostaz*, modli*",
  orientation:
    "gej*, lesbijk*, biseksual*, trans, transpl*, coming out, ujawnic, queer, homoseksual*",
  whereabouts:
    "alarm*, zapasowy klucz, klucz*, pusty dom, na wakacjach, na urlopie, sam w domu, sama w domu, adres*, mieszka*, ulic*, lot, hotel*, dom samotnej matki, garaz*, dworz*",
  diary:
    "pamietnik*, dziennik*, mow* pogrzeb*, list milosny, list pozegnal*, sen, sny, zmarl*, umar*, pogrzeb*, kondolencj*, przeprasz*, przepros*, wspomnien*, urodzin*",
  document:
    "mail*, e-mail*, email*, list, listu, wiadomosc*, tekst*, notatk*, protokol*, cv, zyciorys*, list motywacyjny, raport*, odpowiedz*, wniosek, wniosku, podani*, przemow*, oswiadczeni*, pismo, wypis, sms",
  edit: "popraw*, przeredag*, przetlumacz*, skroc*, stresc*, napisz*, pomoz mi, odpisz*, ulepsz*, zredag*, przygotuj*, sformul*",
  fiction:
    "powiesc*, opowiadani*, wymysl*, fikcyjn*, zmyslon*, postac*, wiersz*, bajk*, scenariusz*, scen*, wyobraz*, udawaj, zart*, piosenk*, dowcip*, kryminal*",
  template: "szablon*, wzor*, przyklad*, dane testowe, testow*, pust*, ogoln*",
  generic:
    "wyjasnij, wytlumacz, co to jest, czym jest, jak dziala, jaka jest, jakie sa, roznic*, dlaczego, zdefiniuj, opisz, porownaj, zazwyczaj, sredni*, zwykle, lista, wymien, kim byl*, kiedy, porady, pomysl*, podaj, oblicz",
  study:
    "lekcj*, uczni*, klas*, student*, egzamin*, prac* domow*, referat*, artykul*, kurs*, wyklad*, quiz*, szkol*, zajec*, warsztat*, matur*",
  code: "funkcj*, skrypt*, program*, kod, regex, baza danych, formul*, tabel*, python*",
  identity:
    "urodzon*, urodzenia, nazwisko panienskie, paszport*, dowod osobist*, dowodu, narodowosc*, prawo jazdy, pesel, nazywam sie, mam na imie, akt urodzenia, rocznik",
  applying:
    "aplik*, stanowisk*, doswiadczeni*, umiejetnosc*, dyplom*, studia, ukonczyl*, staz, pracodawc*, prac*, pracuj*, rozmow* kwalifik*, stypendi*, wiza, wize",
  greeting:
    "szanown*, drog*, czesc, dzien dobry, pozdrawiam, z powazaniem, dziekuj*, pan, pani, pana, panu, temat, w zalaczeniu, witam",
};

export const russian: Lexicon = {
  self: "я, мне, меня, мой, моя, мое, мои, моего, моей, моему, мной, моим, моих",
  we: "мы, нам, нас, наш, наша, наше, наши, нашего, нашей, нашем, нами",
  kin: "мать, матери, отец, отца, мама, маме, мамы, папа, папы, родител*, сестр*, брат, брата, брату, дядя, тетя, двоюродн*, бабушк*, дедушк*, теща, тещи, свекров*, семь*, племянни*",
  partner:
    "муж, мужа, мужу, мужем, жена, жены, жене, парень, девушк*, партнер*, жених*, невест*, бывш*",
  kid: "сын, сына, сыну, дочь, дочери, дочк*, ребен*, дети, детей, детям, внук*, внучк*, малыш*",
  colleague:
    "начальни*, руководител*, коллег*, сотрудни*, подчинен*, директор*, работник*, стажер*, кадр*",
  client: "клиент*, пациент*, арендатор*, поставщик*, заказчик*, доверител*",
  friend: "друг, друга, подруг*, сосед*, знаком*, учител*, преподавател*",
  illness:
    "рак, рака, опухол*, диабет*, диагноз*, симптом*, болезн*, болен, больн*, эпилепс*, инсульт*, химиотерап*, операци*, инвалид*, деменци*, альцгеймер*, инфекци*, вич, мигрен*, анализ*, аутизм*, сдвг, боль, боли, хроническ*, гепатит*",
  mind: "депресс*, тревог*, тревожн*, паническ*, суицид*, самоубий*, зависимост*, алкогол*, пьет, пью, анорекс*, булими*, травм*, насили*, бьет, избива*, изнасил*, наркот*, кокаин*, стыдно, игроман*, режу себя, выгоран*",
  care: "врач*, доктор*, терапевт*, психолог*, психиатр*, больниц*, клиник*, лекарств*, таблетк*, рецепт*, терапи*, лечени*, больничн*, медсестр*, антидепресс*",
  intimate: "беремен*, выкидыш*, аборт*, эко, секс*, измен*, любовни*, контрацеп*",
  money:
    "долг*, зарплат*, ипотек*, кредит*, заем, займ*, счет, счета, счете, банк*, сбережен*, аренд*, налог*, наследств*, алимент*, пристав*, пособи*, пенси*, банкрот*, наличн*, перевод, доход*, страхов*",
  law: "адвокат*, юрист*, суд, суда, суде, судь*, развод*, опек*, полици*, арест*, обвин*, приговор*, осужд*, иск, договор*, свидетел*, убежищ*, внж, завещан*, уголовн*, нотариус*, штраф*, мошенн*, прокур*, показани*",
  job: "уволен*, уволил*, увольн*, выговор*, декрет*, повышен*, испытательн*, сокращен*, сверхурочн*, профсоюз*, премии, аттестаци*, кандидат*",
  misconduct:
    "домогат*, травл*, дискримин*, угрож*, угроз*, шантаж*, взятк*, оскорб*, жалоб*, хищен*",
  business:
    "поглощен*, слияни*, совет директоров, инвестор*, выручк*, маржа, маржин*, квартал*, тендер*, прайс*, конкурент*, прототип*, патент*, утечк*, акционер*, убытк*, стратеги*, протокол*, компани*, ооо, поставщик*, сделк*",
  secrecy:
    "конфиденциальн*, тайн*, секрет*, никто не знает, не знает, не знают, внутренн*, аноним*, не говорил*, не сказал*, скрыва*, скрыл*, между нами, втайне",
  breakup:
    "развод, расстал*, расстав*, измен*, брак, свадьб*, отношен*, ревн*, влюбл*, ссор*, усынов*, лгал*, обман*, прост*",
  belief:
    "церк*, мечет*, синагог*, священни*, имам*, вер*, верующ*, крест*, принял ислам, мусульман*, католи*, православ*, евре*, парти*, голосовал*, профсоюз*, секта, секты, молит*",
  orientation: "гей*, лесби*, бисексуал*, транс, трансгендер*, каминг-аут, квир",
  whereabouts:
    "сигнализац*, запасной ключ, ключ*, пустой дом, в отпуске, один дома, одна дома, адрес*, живу, живет, улиц*, рейс*, отел*, гараж*, подъезд*",
  diary:
    "дневник*, траурн*, любовное письмо, прощальн*, сон, снится, сны, умер*, похорон*, соболезн*, прости*, извин*, воспоминан*, день рождения",
  document:
    "письмо, письма, сообщен*, текст*, заметк*, протокол*, резюме, сопроводительн*, отчет*, ответ*, заявлен*, речь, записк*, смс",
  edit: "исправ*, перепиш*, переформулир*, перевед*, улучш*, сократ*, резюмир*, напиши*, помоги*, ответь*, отредактир*, составь*",
  fiction:
    "роман*, рассказ*, придума*, вымышл*, персонаж*, стих*, сказк*, сценари*, сцен*, представь, ролев*, притворись, шутк*, песн*, анекдот*, детектив*",
  template: "шаблон*, образец, пример*, заглушк*, тестов*, пуст*, общ*",
  generic:
    "объясни*, что такое, как работает, какая разница, разниц*, отличи*, почему, определ*, опиши*, сравни*, обычно, в среднем, средн*, список, перечисл*, кто такой, когда, советы, идеи, предлож*, вычисл*, как сделать",
  study:
    "урок*, учени*, класс*, студент*, экзамен*, домашн*, реферат*, статья, статьи, статью, курс*, лекци*, викторин*, школ*, доклад*",
  code: "функци*, скрипт*, программ*, код, регуляр*, база данных, базы данных, формул*, таблиц*, python",
  identity:
    "родился, родилась, рождени*, девичь*, паспорт*, гражданств*, национальност*, водительск*, снилс, инн, меня зовут, свидетельство о рождении",
  applying:
    "вакансии, вакансию, должност*, опыт*, навык*, диплом*, окончил*, стажировк*, работодател*, работаю, работал*, собеседован*, стипенди*, виза, визу, визы",
  greeting:
    "уважаем*, дорог*, привет, здравствуйте, добрый день, с уважением, спасибо, господин, госпожа, тема, прилага*",
};
