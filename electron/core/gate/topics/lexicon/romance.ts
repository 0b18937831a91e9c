import type { Lexicon } from "../concepts.ts";

export const french: Lexicon = {
  self: "je, j'ai, j, me, moi, mon, ma, mes, m'a, m'ont, j'avais, j'etais, j'en, m",
  we: "nous, notre, nos",
  kin: "mere, pere, maman, papa, parents, soeur, frere, oncle, tante, cousin, cousine, grand-mere, grand-pere, belle-mere, beau-pere, famille, neveu, niece, belle-soeur, beau-frere, mamie",
  partner:
    "mari, femme, epoux, epouse, compagnon, compagne, copain, copine, conjoint*, fiance*, ex, ex-mari, ex-femme",
  kid: "fils, fille, enfant, enfants, bebe, ado, petit-fils, petite-fille, eleve",
  colleague:
    "patron, patronne, chef, cheffe, superieur*, collegue*, manager, salarie*, employe*, equipe, drh, directeur, directrice, stagiaire, collaborat*",
  client:
    "client, clients, cliente, patient, patiente, patients, locataire*, fournisseur*, proprietaire",
  friend:
    "ami, amie, voisin, voisine, voisins, colocataire, coloc, prof, professeur, meilleure amie",
  illness:
    "cancer, tumeur, diabet*, diagnosti*, symptome*, maladie, malade, epilep*, avc, chimio*, operation, opere*, handicap*, alzheimer, demence, infection, vih, migraine*, analyses, bilan, autis*, tdah, douleur*, chronique, saigne*, sclerose",
  mind: "depress*, deprime*, anxiete, angoisse*, crise de panique, suicid*, burn-out, addict*, alcool*, boit, sevrage, anorexi*, boulimi*, trauma*, abus*, frappe*, viol, violee, drogue, cocaine, honte, scarifi*, harcel*, seul",
  care: "medecin, docteur, generaliste, therapeute, psy, psychiatre, psychologue, hopital, clinique, medicament*, traitement, ordonnance, therapie, arret maladie, arret de travail, mutuelle, sage-femme, infirmiere",
  intimate:
    "enceinte, grossesse, fausse couche, avort*, ivg, fiv, pma, sexuel*, ist, infidel*, liaison, amant, maitresse, contracepti*, menopause",
  money:
    "dette*, salaire, paie, credit, pret, compte, releve*, banque, decouvert, loyer, impots, impot, fisc, heritage, herit*, succession, pension, retraite, epargne, surendett*, saisie, huissier, caf, rsa, faillite, hypotheque, virement, notaire, au noir, especes, rembours*, assurance",
  law: "avocat, avocate, tribunal, juge, divorce*, garde, police, gendarm*, plainte, condamn*, proces, contrat, temoin*, prefecture, oqtf, titre de sejour, recepisse, asile, testament, prud'hommes, mise en examen, sursis, casier, litige, mise en demeure, fraude",
  job: "licenci*, demission*, avertissement, entretien annuel, evaluation, conge, conge maternite, promotion, periode d'essai, rupture conventionnelle, preavis, mise a pied, augmentation, heures supplementaires, syndicat, sanction, candidat",
  misconduct:
    "harcelement, harcel*, discrimin*, menace*, chantage, accus*, detourn*, agress*, raciste, sexiste, attouch*",
  business:
    "rachat, acquisition, conseil d'administration, investisseur*, chiffre d'affaires, marge*, trimestre, appel d'offres, devis, tarif*, concurrent*, fusion, prototype, brevet, fuite de donnees, actionnaire*, pertes, licenciements, strategie, compte rendu, comite, entreprise, societe, sarl, sas, budget, fournisseur",
  secrecy:
    "confidentiel*, secret*, personne ne sait, ne sait pas, ne le sait, n'est pas au courant, pas public, non publie*, interne, anonym*, sans que, pas dit, cache*, cacher, en cachette, entre nous, discret*",
  breakup:
    "divorce, separe*, separation, rupture, quitte*, trompe*, infidele, mariage, couple, jalou*, amoureux, amoureuse, dispute*, adopte*, menti, pardonner",
  belief:
    "eglise, mosquee, synagogue, pretre, imam, rabbin, foi, croyant*, baptis*, bapteme, converti*, musulman*, catholique, juif, juive, parti, vote, syndicat, secte, priere, temoins de jehovah",
  orientation:
    "gay, homosexuel*, lesbienne, bisexuel*, trans, transgenre, coming out, queer, non-binaire",
  whereabouts:
    "alarme, double des cles, cle, cles, maison vide, en vacances, seul a la maison, adresse, habite, rue, vol, hotel, foyer, digicode, gare, domicile, rentre",
  diary:
    "journal intime, journal, eloge funebre, lettre d'amour, lettre d'adieu, reve, reves, decede*, mort, enterrement, obseques, condoleances, pardon, excuses, souvenir*, anniversaire",
  document:
    "mail, e-mail, email, courriel, lettre, message, texte, note, notes, compte rendu, cv, lettre de motivation, rapport, reponse, dossier, attestation, discours, sms, courrier",
  edit: "corrige*, reecri*, reformul*, tradui*, amelior*, raccourci*, resum*, redige*, ecris, aide-moi, aidez-moi, repond*, relis*, rends, mets",
  fiction:
    "roman, histoire, invent*, ficti*, personnage, poeme, conte, scenario, scene, imagine*, jeu de role, fais semblant, blague, chanson, polar, nouvelle",
  template:
    "modele, exemple*, espace reserve, donnees de test, factice, vierge, type, generique, a completer",
  generic:
    "explique*, qu'est-ce, comment fonctionne, quelle est, quels sont, difference, pourquoi, defini*, decri*, compare*, en general, moyenne, generalement, liste, cite, qui etait, quand, conseils, idees, propose*, donne, calcule*",
  study:
    "cours, eleves, classe, etudiants, examen, devoirs, memoire, expose, article, fiche, quiz, formation, conference, blog, lycee, seconde, terminale, atelier",
  code: "fonction, script, programm*, code, regex, base de donnees, formule, tableau, python, java",
  identity:
    "ne le, nee le, naissance, nom de jeune fille, passeport, carte d'identite, nationalite, permis, numero de securite, je m'appelle, mon nom, acte de naissance, origine",
  applying:
    "candidat*, postul*, poste, experience, competences, diplome*, licence, master, stage, employeur, emploi, travaille chez, entretien, bourse, visa, alternance, embauche",
  greeting:
    "bonjour, bonsoir, cher, chere, salut, cordialement, merci, madame, monsieur, veuillez, salutations, bien a vous, objet, ci-joint",
};

export const spanish: Lexicon = {
  self: "yo, mi, mis, me, mio, mia, conmigo, tengo, soy, estoy, he",
  we: "nosotros, nos, nuestro, nuestra, nuestros, nuestras, tenemos, somos, hemos",
  kin: "madre, padre, mama, papa, padres, hermana, hermano, tio, tia, primo, prima, abuela, abuelo, suegra, suegro, cunada, cunado, familia, sobrino, sobrina",
  partner: "marido, mujer, esposo, esposa, novio, novia, pareja, ex, exmarido, exmujer, prometid*",
  kid: "hijo, hija, hijos, nino, nina, ninos, bebe, nieto, nieta, hijastr*, alumno",
  colleague:
    "jefe, jefa, companer*, colega*, encargad*, supervisor*, emplead*, trabajador*, recursos humanos, director*, gerente, becari*",
  client: "cliente, clientes, clienta, paciente, pacientes, inquilin*, proveedor*, casero, casera",
  friend: "amigo, amiga, vecino, vecina, vecinos, companero de piso, profesor, profesora",
  illness:
    "cancer, tumor, diabet*, diagnostic*, sintoma*, enfermedad, enferm*, epilep*, ictus, quimio*, operacion, operaron, discapacidad, alzheimer, demencia, infeccion, vih, migrana*, analisis, autis*, tdah, dolor*, cronic*, sangr*",
  mind: "depres*, deprimid*, ansiedad, ataque de panico, suicid*, adicc*, adict*, alcohol*, bebe, anorexi*, bulimi*, trauma*, abus*, pega, golpe*, viol*, droga*, cocaina, verguenza, ludopat*, me corto, sol*a",
  care: "medico, medica, doctor, doctora, terapeuta, psicolog*, psiquiatra, hospital, clinica, medicament*, pastillas, receta, terapia, tratamiento, baja medica, matrona, pildora",
  intimate:
    "embaraz*, aborto, abort*, fecundacion, sexo, sexual*, infidel*, amante, its, menopausia, anticoncept*",
  money:
    "deuda*, debo, sueldo, salario, nomina, hipoteca, prestamo, cuenta, banco, ahorros, alquiler, hacienda, impuesto*, herencia, hered*, pension, embargo, embarg*, paro, seguridad social, desahucio, quiebra, factura*, en negro, transferencia, ingresos, seguro, jubil*",
  law: "abogad*, juzgado, juez*, divorci*, custodia, policia, denuncia*, condena*, juicio, contrato, testig*, orden de alejamiento, asilo, extranjeria, nie, permiso de residencia, testamento, demanda*, detenid*, antecedentes, notari*, multa, fraude, libertad condicional",
  job: "despid*, despedid*, despido, dimit*, renuncia*, amonestacion, evaluacion, baja, baja por maternidad, ascenso, periodo de prueba, finiquito, ere, horas extra, sindicato, sancion, aumento, candidat*",
  misconduct:
    "acos*, acoso, discrimina*, amenaz*, chantaj*, acus*, malvers*, agre*, racista, machista, soborn*",
  business:
    "adquisicion, compra, consejo, inversor*, facturacion, ingresos, margen*, trimestre, licitacion, presupuesto, tarifa*, competencia, fusion, prototipo, patente, filtracion, accionist*, perdidas, despidos, estrategia, acta, empresa, sociedad, proveedor, pedido",
  secrecy:
    "confidencial*, secret*, nadie sabe, no sabe, no lo sabe, no saben, no publico, intern*, anonim*, sin que, no le he dicho, no se lo he, ocult*, a escondidas, entre nosotros, discret*",
  breakup:
    "divorcio, separad*, separacion, ruptura, dejar a, engan*, infiel, matrimonio, boda, relacion, celos*, enamorad*, pelea*, discut*, adoptad*, mentid*, perdon*",
  belief:
    "iglesia, mezquita, sinagoga, cura, pastor, iman, fe, creyente, bautiz*, convertid*, musulman*, catolic*, judi*, partido, vote, sindicato, secta, rezar, testigos de jehova",
  orientation:
    "gay, homosexual*, lesbiana, bisexual*, trans, transgenero, salir del armario, queer",
  whereabouts:
    "alarma, llave*, casa vacia, de vacaciones, sol* en casa, direccion, vivo, vive, calle, vuelo, hotel, casa de acogida, portal, garaje, domicilio, estacion",
  diary:
    "diario, elogio funebre, discurso funebre, carta de amor, carta de despedida, sueno, suenos, fallecio, murio, entierro, funeral, pesame, perdon, disculpa*, recuerdo*, cumpleanos, votos",
  document:
    "correo, email, e-mail, carta, mensaje, texto, nota, notas, acta, curriculum, cv, carta de presentacion, informe, respuesta, solicitud, discurso, whatsapp, escrito",
  edit: "corrig*, reescrib*, reformul*, traduc*, mejora*, acorta*, resum*, redact*, escrib*, ayudame, ayuda, responde*, contesta*, revisa*, pon",
  fiction:
    "novela, cuento, invent*, ficti*, ficcion, personaje*, poema, guion, escena, imagina*, juego de rol, finge, chiste, cancion, relato, haz de",
  template:
    "plantilla, ejemplo*, marcador, datos de prueba, ficticio*, en blanco, generic*, modelo",
  generic:
    "explica*, que es, que son, como funciona, cual es, cuales son, diferencia*, por que, define, describe, compara*, en general, media, promedio, normalmente, lista, quien fue, cuando, consejos, ideas, dame, propon*, calcula*",
  study:
    "clase, alumnos, estudiantes, examen, deberes, tarea, tesis, ensayo, articulo, ficha, curso, conferencia, blog, bachillerato, taller, presentacion, primaria",
  code: "funcion, script, program*, codigo, regex, base de datos, formula, tabla, python, java",
  identity:
    "nacid*, naci, fecha de nacimiento, apellido de soltera, pasaporte, dni, nacionalidad, carnet, numero de la seguridad, me llamo, mi nombre, partida de nacimiento, cedula, rut, curp",
  applying:
    "solicit*, puesto, experiencia, habilidades, titulo, grado, carrera, practicas, empleador, empleo, trabajo en, trabaje, entrevista, beca, visado, visa, vacante",
  greeting:
    "estimad*, querid*, hola, buenos dias, buenas tardes, saludos, un saludo, gracias, atentamente, cordialmente, senor, senora, sr, sra, asunto, adjunto",
};

export const portuguese: Lexicon = {
  self: "eu, meu, minha, meus, minhas, me, mim, comigo, tenho, sou, estou",
  we: "nos, nosso, nossa, nossos, nossas, temos, somos, a gente",
  kin: "mae, pai, pais, irma, irmao, tio, tia, primo, prima, avo, sogra, sogro, cunhad*, familia, sobrinh*",
  partner:
    "marido, mulher, esposo, esposa, namorad*, companheir*, ex, ex-marido, ex-mulher, noiv*, parceir*",
  kid: "filho, filha, filhos, crianca*, bebe, neto, neta, entead*, aluno",
  colleague:
    "chefe, patrao, patroa, gestor*, colega*, funcionari*, supervisor*, encarregad*, rh, diretor*, gerente, estagiari*",
  client: "cliente, clientes, paciente, pacientes, utente*, inquilin*, fornecedor*, senhorio",
  friend: "amigo, amiga, vizinh*, colega de quarto, professor, professora",
  illness:
    "cancro, cancer, tumor, diabet*, diagnostic*, sintoma*, doenca, doente, epilep*, avc, quimio*, operacao, cirurgia, deficiencia, alzheimer, demencia, infecao, infeccao, hiv, vih, enxaqueca*, exames, autis*, phda, tdah, dor, dores, cronic*, sangr*",
  mind: "depress*, deprimid*, ansiedade, panico, suicid*, vicio, viciad*, alcool*, bebe, bebo, anorexi*, bulimi*, trauma*, abus*, bate, agred*, violad*, estupr*, droga*, cocaina, vergonha, esgotamento, me corto",
  care: "medico, medica, doutor*, terapeuta, psicolog*, psiquiatra, hospital, clinica, medicament*, remedio*, comprimidos, receita, terapia, tratamento, baixa medica, atestado, enfermeir*",
  intimate:
    "gravid*, aborto, abort*, fertiliza*, sexo, sexual*, infidel*, amante, traicao, menopausa, anticoncepc*",
  money:
    "divida*, devo, salario, ordenado, hipoteca, emprestimo, conta, banco, poupanca*, renda, aluguel, financas, imposto*, receita federal, heranca, herd*, pensao, penhora, desemprego, seguranca social, despejo, falencia, fatura, dinheiro vivo, extrato*, rendimento, reforma, seguro, inss",
  law: "advogad*, tribunal, juiz*, divorci*, guarda, custodia, policia, queixa, denuncia*, condenad*, processo, contrato, testemunha*, asilo, sef, aima, testamento, acao judicial, detid*, cadastro, notari*, multa, fraude, liberdade condicional",
  job: "despedi*, demiti*, demissao, rescisao, advertencia, avaliacao, baixa, licenca de maternidade, promocao, periodo experimental, indenizacao, indemnizacao, horas extra*, sindicato, aumento, candidat*",
  misconduct:
    "assedi*, assedio, discrimina*, ameac*, chantag*, acus*, desvi*, agress*, racista, machista, suborn*",
  business:
    "aquisicao, fusao, conselho, investidor*, faturamento, faturacao, receita, margem, margens, trimestre, licitacao, concurso, orcamento, tabela de precos, concorren*, prototipo, patente, vazamento, acionist*, prejuizo*, demissoes, estrategia, ata, empresa, sociedade, fornecedor",
  secrecy:
    "confidencial*, segredo*, secret*, ninguem sabe, nao sabe, nao sabem, nao publico, intern*, anonim*, sem que, nao contei, escond*, as escondidas, entre nos, discret*, sigilo*",
  breakup:
    "divorcio, separad*, separacao, terminar com, trai*, infiel, casamento, relacao, relacionamento, ciume*, apaixonad*, briga*, discuss*, adotad*, menti*, perdoar",
  belief:
    "igreja, mesquita, sinagoga, padre, pastor, ima, fe, crente, batiz*, convertid*, muculman*, catolic*, evangelic*, jude*, partido, votei, sindicato, seita, rezar",
  orientation: "gay, homossexual*, lesbica, bissexual*, trans, transgenero, sair do armario, queer",
  whereabouts:
    "alarme, chave*, casa vazia, de ferias, sozinh* em casa, morada, endereco, moro, mora, rua, voo, hotel, abrigo, portao, garagem",
  diary:
    "diario, elogio funebre, carta de amor, carta de despedida, sonho*, faleceu, morreu, enterro, funeral, pesames, desculpa*, lembranca*, aniversario, votos",
  document:
    "email, e-mail, carta, mensagem, texto, nota, notas, ata, curriculo, cv, carta de apresentacao, relatorio, resposta, requerimento, discurso, whatsapp, declaracao",
  edit: "corrig*, corrij*, reescrev*, reformul*, traduz*, melhor*, encurt*, resum*, redij*, redig*, escrev*, ajuda-me, me ajude, ajuda, respond*, revis*",
  fiction:
    "romance, conto, invent*, ficti*, ficcao, personage*, poema, roteiro, guiao, cena, imagin*, finge, faz de conta, piada, cancao, historia",
  template: "modelo, exemplo*, dados de teste, ficticio*, em branco, generic*",
  generic:
    "explic*, o que e, o que sao, como funciona, qual e, quais sao, diferenca*, por que, porque, defin*, descrev*, compar*, em geral, media, normalmente, lista, quem foi, quando, dicas, ideias, da-me, me de, calcul*",
  study:
    "aula, alunos, estudantes, exame, prova, tpc, tese, ensaio, artigo, ficha, curso, palestra, blog, ano, workshop, apresentacao",
  code: "funcao, script, program*, codigo, regex, base de dados, banco de dados, formula, tabela, python, java",
  identity:
    "nascid*, nasci, data de nascimento, nome de solteira, passaporte, cartao de cidadao, nacionalidade, carta de conducao, cnh, cpf, rg, nif, chamo-me, me chamo, meu nome, certidao",
  applying:
    "candidat*, vaga, cargo, experiencia, competencias, diploma, licenciatura, mestrado, estagio, empregador, emprego, trabalho na, trabalhei, entrevista, bolsa, visto",
  greeting:
    "caro, cara, prezad*, querid*, ola, oi, bom dia, boa tarde, cumprimentos, atenciosamente, obrigad*, senhor, senhora, sr, sra, assunto, anexo, abraco",
};

export const italian: Lexicon = {
  self: "io, mio, mia, miei, mie, mi, me, ho, sono",
  we: "noi, nostro, nostra, nostri, nostre, ci, abbiamo, siamo",
  kin: "madre, padre, mamma, papa, genitori, sorella, fratello, zio, zia, cugino, cugina, nonna, nonno, suocera, suocero, cognat*, famiglia, nipote",
  partner:
    "marito, moglie, compagno, compagna, fidanzat*, ragazzo, ragazza, ex, ex marito, ex moglie, convivente",
  kid: "figlio, figlia, figli, bambin*, neonat*, bimb*, alunno",
  colleague:
    "capo, responsabile, collega, colleghi, dipendent*, superiore, direttore, direttrice, ufficio personale, stagista, titolare",
  client: "cliente, clienti, paziente, pazienti, inquilin*, fornitor*, assistit*",
  friend: "amico, amica, vicin*, coinquilin*, professore, professoressa, maestra",
  illness:
    "cancro, tumore, diabet*, diagnos*, sintom*, malattia, malat*, epiless*, ictus, chemio*, operazione, intervento, disabil*, invalid*, alzheimer, demenza, infezione, hiv, emicrani*, analisi, autis*, adhd, dolor*, cronic*, sanguin*",
  mind: "depress*, ansia, attacco di panico, attacchi di panico, suicid*, dipendenza, alcol*, beve, anoressi*, bulimi*, trauma*, abus*, picchia*, violent*, stupr*, droga, cocaina, vergogna, ludopat*, mi taglio, esaurimento",
  care: "medico, dottore, dottoressa, terapeuta, psicolog*, psichiatra, ospedale, clinica, farmac*, medicin*, pastiglie, ricetta, terapia, cura, malattia, ostetrica, infermier*",
  intimate:
    "incinta, gravidanza, aborto, abort*, fecondazione, sesso, sessual*, infedel*, amante, tradi*, menopausa, contraccett*",
  money:
    "debit*, devo, stipendio, busta paga, mutuo, prestito, conto, banca, risparmi, affitto, agenzia delle entrate, tasse, eredita*, pensione, pignora*, disoccupazione, inps, sfratto, fallimento, fattur*, in nero, contanti, bonifico, reddito, donazione, assicurazione",
  law: "avvocat*, tribunale, giudice, divorzi*, affidamento, carabinieri, polizia, denunci*, condann*, processo, contratto, testimon*, asilo, permesso di soggiorno, testamento, causa, arrest*, precedenti, notaio, multa, frode, memoria, querela",
  job: "licenzia*, dimission*, dimess*, richiamo, valutazione, malattia, maternita, promozione, periodo di prova, liquidazione, tfr, straordinar*, sindacato, aumento, candidat*, contestazione",
  misconduct:
    "molest*, mobbing, discrimina*, minacci*, ricatt*, accus*, aggredi*, razzist*, sessist*, corruzion*, tangent*",
  business:
    "acquisizione, fusione, consiglio, investitor*, fatturato, ricavi, margin*, trimestre, gara, preventivo, listino, concorren*, prototipo, brevetto, soci, socio, perdit*, licenziamenti, strategia, verbale, azienda, societa, srl, spa, fornitore, prelazione, fondo",
  secrecy:
    "riservat*, confidenzial*, segret*, nessuno sa, non sa, non lo sa, non sanno, non pubblic*, intern*, anonim*, senza che, non ho detto, nascond*, nascost*, di nascosto, tra noi, discret*",
  breakup:
    "divorzio, separat*, separazione, lasciat*, tradit*, infedele, matrimonio, nozze, relazione, gelos*, innamorat*, litig*, adottat*, mentit*, perdon*",
  belief:
    "chiesa, moschea, sinagoga, prete, parroco, imam, fede, credente, battezz*, battesimo, convertit*, musulman*, cattolic*, ebre*, partito, votato, sindacato, setta, pregare, testimoni di geova",
  orientation: "gay, omosessual*, lesbica, bisessual*, trans, transgender, coming out, queer",
  whereabouts:
    "allarme, chiav*, casa vuota, in vacanza, sol* in casa, indirizzo, abito, abita, via, volo, albergo, casa rifugio, portone, garage, cantina, domicilio, partiamo",
  diary:
    "diario, elogio funebre, lettera d'amore, lettera d'addio, sogno, sogni, morto, morta, funerale, condoglianze, scus*, ricord*, compleanno, promesse",
  document:
    "mail, e-mail, email, lettera, messaggio, testo, nota, appunti, verbale, curriculum, cv, lettera di presentazione, relazione, risposta, domanda, discorso, whatsapp, memoria, promemoria",
  edit: "correg*, riscriv*, riformul*, traduc*, miglior*, accorci*, riassum*, scriv*, aiutami, rispond*, sistema*, rived*, prepara*",
  fiction:
    "romanzo, racconto, invent*, ficti*, immaginari*, personagg*, poesia, fiaba, sceneggiatura, scena, immagina*, gioco di ruolo, fai finta, barzelletta, canzone, giallo, fantasia",
  template: "modello, esempi*, segnaposto, dati di prova, fittizi*, vuot*, generic*, schema",
  generic:
    "spieg*, cos'e, che cos'e, come funziona, qual e, quali sono, differenz*, perche, definisci, descriv*, confront*, in generale, medi*, di solito, elenc*, chi era, quando, consigli, idee, dammi, calcola*",
  study:
    "lezione, alunni, studenti, esame, compiti, tesi, tema, articolo, scheda, dispensa, corso, conferenza, blog, classe, laboratorio, presentazione, scuola",
  code: "funzione, script, programm*, codice, regex, base di dati, formula, tabella, python, java",
  identity:
    "nat* il, nascita, cognome da nubile, passaporto, carta d'identita, nazionalita, patente, codice fiscale, mi chiamo, il mio nome, certificato di nascita",
  applying:
    "candidatura, posizione, posto, esperienza, competenze, laurea, laureat*, tirocinio, datore, lavoro, lavoro presso, lavorato, colloquio, borsa di studio, visto",
  greeting:
    "gentile, caro, cara, ciao, buongiorno, buonasera, saluti, cordiali, grazie, egregio, signor, signora, dott, oggetto, allegato",
};
