/** What a word near a number says that the number is. */
export type Topic =
  | "national-id"
  | "tax-id"
  | "health-id"
  | "passport"
  | "id-card"
  | "licence"
  | "bank-account"
  | "card"
  | "card-security"
  | "policy"
  | "case"
  | "member"
  | "phone"
  | "imei"
  | "vin"
  | "plate"
  | "birth"
  | "username"
  | "device"
  | "version";

/**
 * Words and two-word terms in the `lower` spelling, by topic. A word that ends in "*" stands for every word that begins so (five
 * letters at least). `qualified` words mean it only beside "number", "no.", "nr", "id", "#" or a colon.
 */
export const contextWords: Readonly<Record<Topic, { readonly words: string; readonly qualified?: string }>> = {
  "national-id": {
    words:
      "ssn|ssns|sin|nino|itin|pesel*|nrn|cpf|cnp|curp|dni|nie|nif|nir|bsn|cpr|hetu|egn|oib|amka|tckn|rrn|nric|hkid|ahv|avs|insz|niss|svnr|sozialversicherung*|versicherungsnummer|rentenversicherung*|personnummer*|personnr|fodselsnummer*|fodselsnr|personnumre|isikukood*|henkilotunnus*|burgerservice*|rijksregister*|sofinummer|aadhaar|aadhar|snils|rodne cislo|rodneho cisla|cedula|seguro social|" +
      "social security|social insurance|soc sec|national insurance|national id|national identity|identity number|identification number|personal number|personal id|id number|citizen id|my number|numero de identidad|seguridad social|securite sociale|numero secu|codice fiscale|kennitala|taxpayer id",
  },
  "tax-id": {
    words:
      "nip|nipu|nipem|regon*|krs|tin|utr|vat|ust|ustid|ustidnr|steuernummer*|steuernr|steuer id|steueridentifikation*|identifikationsnummer|idnr|steuerid|siren|siret|tva|cif|rfc|iva|partita iva|btw|kvk|ein|abn|tfn|acn|cnpj|inn|ico|dic|cui|cvr|orgnr|organisationsnummer|tax id|tax file|tax number|tax identification|taxpayer|employer identification|pan card|numero fiscal|numero fiscale|numer identyfikacji",
  },
  "health-id": {
    words:
      "nhs|mrn|medicare|medicaid|npi|ehic|ekuz|krankenversicherung*|versichertennummer*|kvnr|patientennummer|patienten id|carte vitale|tessera sanitaria|medical record|health record|health card|health insurance|hospital number|patient id|patient number|patient no|chart number|medical id|historia clinica|numer pacjenta|kartoteki|dossier medical",
  },
  passport: {
    words:
      "passport*|pass nr|passnummer|reisepass*|reisepassnummer|passeport*|pasaporte*|paszport*|passaporto|passaporte|paspoort*|paspoortnummer|pasnummer|pass no|паспорт*|загранпаспорт*",
  },
  "id-card": {
    words:
      "personalausweis*|ausweisnummer*|ausweisnr|ausweis|dowod|dowodu|dowodem|dowodzie|dowody|identity card|id card|national card|carte d identite|carte nationale|cni|carta d identita|carta identita|cartao cidadao|identiteitskaart|documento de identidad|documento nacional|legitymacj*",
  },
  licence: {
    words:
      "driver license|drivers license|driver s license|driver licence|drivers licence|driver s licence|driving licence|driving license|license number|licence number|dl number|fuhrerschein*|fuhrerscheinnummer|prawo jazdy|prawa jazdy|prawem jazdy|permis de conduire|carnet de conducir|licencia de conducir|permiso de conducir|patente di guida|patente numero|carta de conducao|rijbewijs*|kierowcy",
    qualified: "license|licence|dl|permis|patente|cnh",
  },
  "bank-account": {
    words:
      "iban|ibans|nrb|bban|swift|bic|kontonummer*|kontonr|bankverbindung|rekeningnummer*|sort code|routing|routing number|aba|account number|account no|account num|acct|bank account|checking account|savings account|numer konta|numeru konta|nr konta|konto bankowe|konta bankowego|rachunek*|rachunku|rachunkiem|rachunki|nr rachunku|compte bancaire|numero de compte|cuenta bancaria|numero de cuenta|clabe|conto corrente|conto bancario|conta bancaria|bankkonto|bank konto|iban nr",
    qualified: "account|konto|konta|kontem|compte|cuenta|conto|conta|rekening|a/c",
  },
  card: {
    words:
      "card|cards|visa|mastercard|amex|american express|maestro|discover|kreditkart*|kreditkartennummer|bankkarte|kartennummer|karty|karta|karte|karcie|platnicz*|kredytow*|carte bancaire|carte bleue|carte de credit|tarjeta|tarjetas|carta di credito|cartao|creditcard|pan|cc|ccnum|kaart",
  },
  "card-security": { words: "cvv|cvc|cvv2|cvc2|cid code|security code|csc|kod cvv|prufnummer" },
  policy: {
    words:
      "policy number|policy no|policy num|polisy|polisa|polise|nr polisy|policennummer|versicherungsschein*|police d assurance|numero de poliza|poliza*|polizza*|apolice|polisnummer|claim number|claim no|szkody",
    qualified: "policy|claim|police|polis",
  },
  case: {
    words:
      "case number|case no|docket|docket no|sygnatura|sygnaturze|sygnatury|sygn|sygn akt|aktenzeichen|geschaftszeichen|az|numero de dossier|numero de expediente|expediente|zaaknummer|rolnummer|matter number|matter no|file number|nr sprawy|numer sprawy|incident number|police report",
    qualified: "case|matter|file|dossier|fall|sprawy|incident",
  },
  member: {
    words:
      "employee id|employee number|employee no|student id|student number|member id|member number|membership number|customer id|customer number|customer no|client number|client id|subscriber id|personalnummer*|kundennummer*|kundennr|matrikelnummer*|mitgliedsnummer*|numer klienta|nr klienta|numer pracownika|numer albumu|numero client|numero de cliente|codice cliente|klantnummer|badge number|loyalty number|frequent flyer|order id|booking reference|reservation number",
    qualified: "employee|student|member|membership|customer|client|subscriber|matricule|loyalty|badge",
  },
  phone: {
    words:
      "phone|phones|telephone|tel|tele|telefon*|telefonnummer|telefonie|telefone|telephon*|telefono|telefonu|telefoon*|telefoonnummer|mobile|mobil|mobilnummer|handy|handynummer|handynr|cell|cellphone|cellular|whatsapp|viber|fax|faks|sms|kom|komork*|zadzwon*|dzwon|dzwonic|call|calls|ring|dial|text me|callback|hotline|portable|appelez*|joindre|movil|celular*|llamar|llamame|llama|cellulare|chiama|telemovel|ligar|bel|bellen|anrufen|erreichbar|ruf|rufnummer|puh|puhelin|puhelinnumero|tlf|mobiltelefon|reach me|reached at|contact number|numer kontaktowy|kontaktow*|kontakt|numero de telefono",
  },
  imei: { words: "imei|meid|serial number|numer seryjny|seriennummer" },
  vin: { words: "vin|chassis|fahrgestellnummer*|fin|nadwozia|vehicle identification|fahrzeugidentifi*|numero de bastidor|bastidor|telaio" },
  plate: {
    words:
      "license plate|licence plate|number plate|numberplate|plate number|registration plate|plates|tag number|rejestracyjn*|rejestracyjny|rejestracyjnym|rejestracja|rejestracji|nr rej|rej|tablic*|kennzeichen|kfz kennzeichen|kfz|nummernschild*|immatriculation|plaque|plaques|matricula|placa|placas|targa|targhe|kenteken*|nummerplaat|registreringsnummer|vehicle registration|car registration|reg no|vrn",
    qualified: "plate|registration|reg",
  },
  birth: {
    words:
      "born|birth|birthday|birthdate|dob|d o b|birthdays|bday|urodzon*|urodzenia|urodzin*|urodzil*|ur|geboren|geburtsdatum|geburtstag|geb|naissance|nee|nacimiento|nacido|nacida|nacio|nascimento|nascido|nascida|nascita|nato|nata|geboortedatum|fodt|fodd|fodelsedatum|fodselsdato|syntyma*|syntynyt|narozen*|narozeni|szuletes*|родился|родилась|рождения|рожд",
  },
  username: {
    words:
      "username|user name|userid|user id|login|handle|instagram|insta|snapchat|tiktok|discord|telegram|twitter|skype|steam|psn|gamertag|nick|nickname|nutzername|benutzername*|nazwa uzytkownika|uzytkownik*|loginem|nom d utilisateur|pseudo|identifiant|usuario|nombre de usuario|nome utente|reddit",
  },
  device: { words: "ip|ips|ipv4|ipv6|mac|adres ip|ip address|host|server|router|client" },
  version: { words: "version|versions|versione|versionen|wersja|wersji|ver|release|releases|build|firmware|upgrade|update|updated|patch|driver|kernel|changelog|semver|nuget|assembly|dotnet|chrome|firefox|mozilla" },
}; // prettier-ignore

/** Terms of scripts without spaces between words. */
export const unspacedTerms: readonly (readonly [string, Topic])[] = [
  ["身份证", "national-id"],
  ["身分證", "national-id"],
  ["マイナンバー", "national-id"],
  ["個人番号", "national-id"],
  ["주민등록번호", "national-id"],
  ["护照", "passport"],
  ["護照", "passport"],
  ["旅券", "passport"],
  ["パスポート", "passport"],
  ["여권", "passport"],
  ["免許証", "licence"],
  ["驾驶证", "licence"],
  ["운전면허", "licence"],
  ["银行卡", "card"],
  ["信用卡", "card"],
  ["クレジットカード", "card"],
  ["카드번호", "card"],
  ["账号", "bank-account"],
  ["帐号", "bank-account"],
  ["口座", "bank-account"],
  ["계좌", "bank-account"],
  ["电话", "phone"],
  ["手机", "phone"],
  ["電話", "phone"],
  ["携帯", "phone"],
  ["전화", "phone"],
  ["휴대폰", "phone"],
  ["出生", "birth"],
  ["生年月日", "birth"],
  ["생년월일", "birth"],
  ["车牌", "plate"],
  ["病历号", "health-id"],
  ["هاتف", "phone"],
  ["جواز", "passport"],
  ["טלפון", "phone"],
  ["תעודת זהות", "national-id"],
  ["आधार", "national-id"],
  ["फ़ोन", "phone"],
  ["телефон", "phone"],
  ["снилс", "national-id"],
  ["инн", "tax-id"],
  ["полис", "policy"],
  ["счет", "bank-account"],
  ["карт", "card"],
  ["τηλέφωνο", "phone"],
];
