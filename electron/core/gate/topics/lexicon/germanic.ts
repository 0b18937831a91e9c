import type { Lexicon } from "../concepts.ts";

export const german: Lexicon = {
  self: "ich, mir, mich, mein, meine, meiner, meinem, meinen, meines",
  we: "wir, uns, unser, unsere, unserem, unseren, unserer, unseres",
  kin: "mutter, vater, mama, papa, eltern, schwester, bruder, onkel, tante, cousin, cousine, oma, opa, grossmutter, grossvater, schwiegermutter, schwiegervater, schwager, familie, neffe, nichte, geschwister",
  partner:
    "ehemann, ehefrau, mann, frau, freundin, partner, partnerin, verlobte*, lebensgefahrt*, exmann, exfrau, ex",
  kid: "sohn, tochter, kind, kinder, kindes, baby, enkel, jahrige, jahriger, pflegekind",
  colleague:
    "chef, chefin, vorgesetzte*, kolleg*, mitarbeiter*, teamleiter*, personalabteilung, abteilungsleiter*, geschaftsfuhr*, angestellte*, azubi, teammitglied*",
  client:
    "mandant*, kunde, kundin, kunden, klient*, patient*, mieter*, lieferant*, vermieter*, schuler von mir, mandat",
  friend:
    "nachbar*, mitbewohner*, bekannte*, kumpel, beste freundin, bester freund, lehrer, lehrerin, professor",
  illness:
    "krebs, tumor, diabet*, diagnos*, symptom*, depression, erkrank*, krankheit*, epilep*, schlaganfall, chemo*, operation, operiert, behindert*, schwerbehind*, demenz, alzheimer, rheuma, infektion, hiv, migrane, befund*, blutwert*, multiple sklerose, autis*, adhs, reha, schmerzen, pflegegrad, krankgeschrieben",
  mind: "depress*, angstzustand*, angststorung, panikattacke*, suizid*, selbstmord*, ritz*, sucht, alkohol*, trinkt, nuchtern, burnout, burn-out, essstorung, magersucht, trauma, missbrauch*, geschlagen, schlagt, vergewaltig*, entzug, schamt, spielsucht, kokain, einsam, uberfordert",
  care: "arzt, arztin, hausarzt, therapeut*, psychiater*, psycholog*, krankenhaus, klinik, medikament*, tabletten, rezept, therapie, behandlung, krankenschein, krankenkasse, betriebsarzt, hebamme, facharzt, spritze, dosis, antidepressiv*",
  intimate:
    "schwanger*, fehlgeburt, abtreibung, kinderwunsch*, sex, affare, geschlechtskrank*, pille, potenz*, nacktfoto*, fremdgeh*, fremdgegangen",
  money:
    "schulden, gehalt, lohn, lohnpfand*, pfand*, kredit, darlehen, konto, kontoauszug, sparkasse, hypothek, miete, insolvenz*, steuer*, finanzamt, erbe, erbschaft, erb*, unterhalt, rente, ersparnisse, depot, netto, brutto, rechnung, inkasso, mahnung, burgergeld, rate, raten, bank, uberweis*, schenkung, schwarz, pleite, versicherung",
  law: "anwalt, anwaltin, gericht, richter, scheidung, sorgerecht, polizei, anzeige, klage, verklag*, verurteilt, bewahrung, strafbefehl, aussage, zeuge, vertrag, kundigung, aufenthalt*, asyl, auslander*, abschiebung, einspruch, urteil, verfahren, staatsanwalt*, testament, vollmacht, einstweilige, schadensersatz, notar, beschuldigt*, betrug",
  job: "kundigung, gekundigt, abmahnung, aufhebungsvertrag, arbeitszeugnis, zeugnis, betriebsrat, elternzeit, krankmeldung, probezeit, beforder*, entlassen, entlassung, personalgesprach, uberstunden, abfindung, leistungsbeurteilung, stelle, gehaltserhohung, mutterschutz",
  misconduct:
    "belastig*, mobbing, gemobbt, diskriminier*, beschwerde, ubergriff*, bedroh*, erpress*, unterschlag*, bestechung, vorwurf, vorwurfe, vertusch*",
  business:
    "ubernahme, vorstand, aufsichtsrat, investor*, umsatz*, marge*, quartal, stellenabbau, angebot, ausschreibung, preisliste, vertrag, lieferant, konkurrenz, wettbewerber, fusion, geschaftszahlen, prototyp, patent, datenpanne, gesellschafter*, gmbh, ag, bilanz, verlust, strategie, protokoll, verkauf, werk, firma, betrieb",
  secrecy:
    "vertraulich*, geheim*, heimlich, niemand weiss, weiss nichts, weiss noch nichts, nicht offentlich, intern, anonym, verschwieg*, verheimlich*, ohne dass, nicht gesagt, unter uns, darf niemand, darf nicht, erfahren, verschweigen, diskret",
  breakup:
    "scheidung, getrennt, trennung, trennen, betrogen, betrugt, fremdgegangen, ehe, hochzeit, beziehung, eifersucht*, verliebt, ausgezogen, streit, gestritten, affare, vaterschaft, adoptiert, gelogen, verzeihen",
  belief:
    "kirche, moschee, synagoge, pfarrer*, imam, glaube, glauben, glaubig, getauft, taufe, konvertiert, muslim*, katholisch, evangelisch, judisch, austreten, kirchenaustritt, partei, gewahlt, gewerkschaft, sekte, beten, zeugen jehovas, afd, demo",
  orientation:
    "schwul, lesbisch, bisexuell, trans, transgender, nichtbinar, coming-out, outen, geoutet, queer",
  whereabouts:
    "alarmanlage, ersatzschlussel, schlussel, schlusselkasten, haus leer, verreist, im urlaub, allein zu hause, adresse, wohnt, wohne, strasse, schulweg, frauenhaus, hotel, flug, landet, garage, standort, parkt, ferienhaus, wohnung",
  diary:
    "tagebuch, trauerrede, liebesbrief, abschiedsbrief, traum, traume, gestorben, beerdigung, beileid, entschuldig*, gedicht fur, erinnerung*, geburtstag, verstorben",
  document:
    "mail, e-mail, email, brief, nachricht, text, notiz*, protokoll, lebenslauf, bewerbung, anschreiben, bericht, antwort, antrag, stellungnahme, rede, beschwerde, zeugnis, formular, whatsapp, sms",
  edit: "korrigier*, umschreib*, umformulier*, formulier*, ubersetz*, verbesser*, kurze, kurz*, zusammenfass*, fasse, schreib*, hilf mir, antworte*, uberarbeit*, glatte*, entwirf",
  fiction:
    "roman, geschichte, erfinde*, erfunden*, fiktiv*, figur, gedicht, marchen, drehbuch, szene, krimi, stell dir vor, rollenspiel, tu so, witz, lied, ausgedacht*, fantasie*, theaterstuck",
  template:
    "vorlage*, muster, platzhalter, beispiel*, testdaten, dummy, fullfeld*, leer, allgemein*, formatvorlage, checkliste",
  generic:
    "erklar*, was ist, was sind, wie funktioniert, wie wird, unterschied, warum, definier*, beschreib*, vergleich*, allgemein, ublich*, durchschnitt*, nenne, liste, wer war, wann, welche, tipps, ideen, schlag, uberblick, berechn*, gib mir",
  study:
    "unterricht, schuler, klasse, schulklasse, studierende, studenten, prufung, hausaufgabe, vorlesung, referat, hausarbeit, seminar, artikel, arbeitsblatt, quiz, kurs, schulung, vortrag, blog, lehrbuch, workshop, berufsschule, oberstufe",
  code: "funktion, skript, programmier*, quellcode, regex, datenbank, formel, tabelle, python, java",
  identity:
    "geboren, geburtsdatum, geburtsname, ausweis*, reisepass, personalausweis, staatsangehorigkeit, fuhrerschein, sozialversicherungsnummer, steuer-id, ich heisse, mein name, name ist, personalnummer, geburtsurkunde, herkunft",
  applying:
    "bewerb*, stelle, position, berufserfahrung, kenntnisse, abschluss, studium, studiert, ausbildung, arbeitgeber, praktikum, gearbeitet, arbeite, tatig, stipendium, visum, vorstellungsgesprach",
  greeting:
    "sehr geehrte*, liebe, lieber, hallo, mit freundlichen, grusse, grussen, danke, herr, herrn, frau, guten tag, viele grusse, moin, vielen dank, betreff, anbei",
};

export const dutch: Lexicon = {
  self: "ik, mij, mijn, me, m'n",
  we: "wij, we, ons, onze",
  kin: "moeder, vader, mama, papa, ouders, zus, broer, oom, tante, neef, nicht, oma, opa, schoonmoeder, schoonvader, schoonzus, zwager, familie",
  partner:
    "man, vrouw, vriend, vriendin, partner, echtgenoot, echtgenote, verloofde, ex, ex-man, ex-vrouw",
  kid: "zoon, dochter, kind, kinderen, baby, kleinkind, zoontje, dochtertje, jarige, pleegkind",
  colleague:
    "baas, leidinggevende, manager, collega*, medewerker*, teamlid, teamleden, directie, directeur, hr, werknemer*, stagiair*",
  client:
    "client, clienten, klant, klanten, patient, patienten, huurder*, leverancier*, verhuurder, cliente",
  friend: "buurman, buurvrouw, buren, huisgenoot, kennis, vrienden, docent, juf, meester",
  illness:
    "kanker, tumor, diabetes, diagnose, gediagnosticeerd, symptomen, ziekte, ziek, epilepsie, beroerte, chemo, operatie, geopereerd, dementie, alzheimer, reuma, infectie, hiv, migraine, uitslag, bloedwaarden, autis*, adhd, pijn, chronisch, longcovid",
  mind: "depress*, angst*, paniekaanval*, zelfmoord, suicid*, burn-out, burnout, overspannen, verslaafd, verslaving, drinkt, alcohol, eetstoornis, trauma, misbruik*, geslagen, slaat, mishandel*, gokt, gokken, schaam, eenzaam, hartkloppingen, snijden",
  care: "arts, huisarts, dokter, therapeut, psycholoog, psychiater, ziekenhuis, kliniek, medicijn*, pillen, recept, therapie, behandeling, bedrijfsarts, verloskundige, ggz, specialist",
  intimate:
    "zwanger*, miskraam, abortus, ivf, seks, soa, vreemdgaan, vreemdgegaan, anticonceptie, overgang, naaktfoto*, affaire",
  money:
    "schuld, schulden, salaris, loon, hypotheek, lening, rekening, bankafschrift*, spaargeld, belasting*, belastingdienst, uitkering, erfenis, erf*, alimentatie, pensioen, huur, deurwaarder, faillissement, failliet, schenking, geschonken, netto, bruto, toeslag*, bank, zwart, incasso, executeur",
  law: "advocaat, rechter, rechtbank, scheiding, voogdij, politie, aangifte, aangehouden, veroordeeld, contract, dagvaarding, asiel, verblijfs*, ind, testament, getuige, rechtszaak, schadevergoeding, notaris, boete, strafblad, verdacht*, fraude",
  job: "ontslag, ontslagen, waarschuwing, beoordeling, functioneringsgesprek, ziekmelding, ziektewet, zwangerschapsverlof, promotie, vaststellingsovereenkomst, proeftijd, reorganisatie, loonsverhoging, re-integratie, verzuim, sollicitant",
  misconduct:
    "pest*, gepest, intimidatie, discriminatie, grensoverschrijdend*, klacht, bedreig*, chantage, fraude, beschuldig*, lastig, doofpot",
  business:
    "overname, directie, raad van, investeerder*, omzet, marge, kwartaal, offerte, aanbesteding, prijslijst, leverancier, concurrent*, fusie, prototype, datalek, aandeelhouder*, verlies, winst, strategie, notulen, bedrijf, bv, begroting, exportbestand",
  secrecy:
    "vertrouwelijk*, geheim*, stiekem, niemand weet, weet niet, weet nog niet, weten nog niet, intern, anoniem, zonder dat, niet verteld, onder ons, verzwegen, verzwijg*, mag niemand, achter",
  breakup:
    "scheiden, scheiding, gescheiden, uit elkaar, relatie, vreemdgegaan, bedrogen, huwelijk, bruiloft, jaloers, verliefd, ruzie, affaire, geadopteerd, gelogen",
  belief:
    "kerk, moskee, synagoge, dominee, pastoor, imam, geloof, gelovig, gedoopt, bekeerd, moslim, katholiek, joods, partij, gestemd, vakbond, sekte, bidden",
  orientation: "homo, lesbisch, biseksueel, trans, transgender, non-binair, uit de kast, queer",
  whereabouts:
    "alarm, reservesleutel, sleutel, huis leeg, op vakantie, alleen thuis, adres, woont, woon, straat, vlucht, hotel, schoolroute, blijf-van-mijn-lijf, kluisje, achterdeur, ophalen",
  diary:
    "dagboek, rouwtoespraak, toespraak, liefdesbrief, afscheidsbrief, droom, overleden, begrafenis, condoleance, sorry, excuses, herinnering*, verjaardag",
  document:
    "mail, e-mail, email, brief, bericht, appje, tekst, notitie*, notulen, cv, sollicitatie*, motivatiebrief, verslag, antwoord, aanvraag, verklaring, formulier",
  edit: "verbeter*, herschrijf*, herformuleer*, vertaal*, korter, samenvat*, vat, schrijf*, help me, help mij, antwoord, corrigeer, maak",
  fiction:
    "roman, verhaal, verzin*, verzonnen, fictie*, personage, gedicht, sprookje, scenario, scene, stel je voor, rollenspel, doe alsof, grap, lied, bedacht",
  template:
    "sjabloon, voorbeeld*, placeholder, testdata, dummy, leeg, algemeen, modelbrief, checklist",
  generic:
    "leg uit, wat is, wat zijn, hoe werkt, hoe wordt, verschil, waarom, definieer, beschrijf, vergelijk, gemiddeld*, meestal, noem, geef, lijst, wie was, wanneer, welke, tips, ideeen, bedenk, bereken",
  study:
    "les, leerlingen, klas, studenten, examen, huiswerk, college, scriptie, artikel, werkblad, quiz, cursus, presentatie, blog, mbo, workshop, werkstuk",
  code: "functie, script, programm*, broncode, regex, database, formule, python, java",
  identity:
    "geboren, geboortedatum, meisjesnaam, paspoort, identiteitskaart, nationaliteit, rijbewijs, bsn, ik heet, mijn naam, naam is, personeelsnummer, geboorteakte",
  applying:
    "sollicit*, functie, vacature, werkervaring, vaardigheden, diploma, opleiding, gestudeerd, stage, werkgever, gewerkt, werk bij, visum, beurs",
  greeting:
    "beste, geachte, hallo, hoi, lieve, met vriendelijke, groet, groeten, dank, bedankt, meneer, mevrouw, onderwerp, bijgevoegd",
};

export const swedish: Lexicon = {
  self: "jag, mig, min, mitt, mina",
  we: "vi, oss, var, vart, vara",
  kin: "mamma, pappa, mor, far, foraldrar, syster, bror, morbror, faster, moster, mormor, morfar, farmor, farfar, svarmor, svarfar, familj",
  partner: "man, fru, pojkvan, flickvan, sambo, partner, ex, fastman",
  kid: "son, dotter, barn, bebis, arig, ariga",
  colleague: "chef, kollega, kollegor, anstalld, anstallda, medarbetare, vd",
  client: "kund, kunder, klient, patient, patienter, hyresgast, leverantor",
  illness:
    "cancer, tumor, diabetes, diagnos, symtom, sjukdom, sjuk, epilepsi, stroke, operation, demens, infektion, hiv, smarta, autism, adhd",
  mind: "depress*, angest, panikattack*, sjalvmord*, utmattning, utbrand, missbruk, dricker, alkohol, atstorning, trauma, slagen, slar, ensam",
  care: "lakare, vardcentral, terapeut, psykolog, psykiater, sjukhus, medicin, tabletter, behandling, barnmorska, recept",
  intimate: "gravid, missfall, abort, ivf, sex, otrohet, otrogen",
  money:
    "skuld, skulder, lon, bolan, lan, konto, sparande, skatt, skatteverket, arv, pension, hyra, kronofogden, konkurs, bidrag, underhall",
  law: "advokat, domstol, skilsmassa, vardnad, polis, anmalan, domd, avtal, asyl, uppehallstillstand, testamente, vittne",
  job: "uppsagd, uppsagning, varning, sjukskriven, foraldraledig, lonesamtal, omplacering, befordran, facket",
  misconduct: "trakasseri*, mobb*, diskriminer*, hot, utpress*, anklag*",
  business:
    "uppkop, styrelse, investerare, omsattning, marginal, kvartal, offert, upphandling, konkurrent, varsel, resultat, foretag, bolag",
  secrecy:
    "konfidentiell*, hemlig*, ingen vet, vet inte, internt, anonym*, utan att, inte berattat, sekretess",
  breakup:
    "skilsmassa, separera*, gora slut, forhallande, brollop, svartsjuk, kar, brak, otrogen, aktenskap",
  belief:
    "kyrka, moske, prast, imam, tro, dopt, konvertera*, muslim, kristen, judisk, parti, facket, sekt",
  orientation: "gay, homosexuell, lesbisk, bisexuell, trans, komma ut",
  whereabouts:
    "larm, reservnyckel, nyckel, bortrest, pa semester, ensam hemma, adress, bor, gatan, hotell, flyg",
  diary: "dagbok, minnestal, karleksbrev, drom, begravning, dog, forlat",
  document:
    "mejl, mail, brev, meddelande, text, anteckning*, protokoll, cv, ansokan, personligt brev, rapport, svar",
  edit: "ratta, skriv*, oversatt*, forbattra, korta, sammanfatta, hjalp mig, omformulera, svara",
  fiction:
    "roman, berattelse, hitta pa, pahittad*, fiktiv*, karaktar, dikt, saga, manus, scen, rollspel, skamt, sang",
  template: "mall, exempel, platshallare, testdata, tom, allman, checklista",
  generic:
    "forklara, vad ar, hur fungerar, skillnad, varfor, beskriv, jamfor, vanligt, genomsnitt*, lista, nar, vilka, tips, ideer, berakna, ge mig",
  study: "lektion, elever, klass, studenter, tenta, laxa, kurs, uppsats, artikel, quiz, foredrag",
  code: "funktion, skript, programmera, kod, databas, formel, python",
  identity: "fodd, fodelsedatum, pass, personnummer, medborgarskap, korkort, jag heter, mitt namn",
  applying:
    "soker, ansok*, tjanst, jobb, erfarenhet, utbildning, examen, arbetsgivare, praktik, arbetat, visum",
  greeting: "hej, basta, kara, halsningar, vanliga, tack, mvh",
};
