import { expect, test } from "vitest";
import { createIdentifiersLayer } from "../../../electron/core/gate/identifiers/layer.ts";
import { scannedText } from "../../../electron/core/gate/views/scanned-text.ts";

/** Rules found at the balanced preset's strength, with the words they point at. */
function found(text: string, region = "US"): string[] {
  return createIdentifiersLayer({ region })
    .scan(scannedText(text))
    .filter((finding) => finding.score >= 0.5)
    .map((finding) => `${finding.rule}: ${text.slice(finding.start, finding.end)}`);
}

test.each([
  ["e-mail", "write to jan.kowalski+x@poczta.onet.pl.", "email", "jan.kowalski+x@poczta.onet.pl"],
  ["e-mail with other letters", "почта иван@почта.рф", "email", "иван@почта.рф"],
  ["e-mail over a line break", "mail: anna.nowak@\nfirma.pl", "email", "anna.nowak@\nfirma.pl"],
  ["e-mail in words", "reach me: jane dot doe at gmail dot com", "email", "jane dot doe at gmail dot com"],
  ["e-mail in brackets", "jane.doe (at) mail (dot) org", "email", "jane.doe (at) mail (dot) org"],
  ["e-mail in Polish words", "mój adres to jan małpa firma kropka pl", "email", "jan małpa firma kropka pl"],
  ["international phone", "it's +48 510 070 890", "phone", "+48 510 070 890"],
  ["phone with 00", "0048 510 070 890", "phone", "0048 510 070 890"],
  ["American phone", "(415) 555-2671 after six", "phone", "(415) 555-2671"],
  ["British phone under an American region", "on 020 7946 0958 today", "phone", "020 7946 0958"],
  ["bare phone by its word", "zadzwoń: 510070895", "phone", "510070895"],
  ["card", "pay with 4539 2147 1274 6634", "card", "4539 2147 1274 6634"],
  ["card over lines", "4539\n2147\n1274\n6634", "card", "4539\n2147\n1274\n6634"],
  ["dotted card", "4539.2147.1274.6634", "card", "4539.2147.1274.6634"],
  ["IBAN", "DE89 3704 0044 0532 0130 00", "iban", "DE89 3704 0044 0532 0130 00"],
  ["Polish account number", "55000000000020260791782200", "iban", "55000000000020260791782200"],
  ["PESEL", "78110264825", "pesel", "78110264825"],
  ["NIP in its groups", "525-000-56-76, 586-079-12-39", "nip", "586-079-12-39"],
  ["REGON by its word", "REGON 319458261", "regon", "319458261"],
  ["Polish ID card", "dowód CDM891043", "dowod", "CDM891043"],
  ["US SSN", "it is 536-90-4399", "ssn", "536-90-4399"],
  ["NINO", "AB 12 34 56 C", "nino", "AB 12 34 56 C"],
  ["NHS number by its word", "NHS no. 943 476 5919", "nhs-number", "943 476 5919"],
  ["German tax id", "86095742719", "de-tax-id", "86095742719"],
  ["French NIR", "2 55 08 14 168 025 38", "nir", "2 55 08 14 168 025 38"],
  ["Corsican NIR", "1 83 12 2A 081 025 91", "nir", "1 83 12 2A 081 025 91"],
  ["Spanish DNI", "12345678Z", "dni", "12345678Z"],
  ["Spanish NIE", "X-1234567-L", "nie", "X-1234567-L"],
  ["codice fiscale", "RSSMRA85T10A562S", "codice-fiscale", "RSSMRA85T10A562S"],
  ["Dutch BSN by its word", "BSN 111222333", "bsn", "111222333"],
  ["Belgian national number", "85.07.30-033 28", "be-national-number", "85.07.30-033 28"],
  ["Swedish personnummer", "811228-9874", "personnummer", "811228-9874"],
  ["Norwegian number", "29029600013", "fodselsnummer", "29029600013"],
  ["Danish CPR", "211062-5629", "cpr", "211062-5629"],
  ["Finnish HETU", "131052-308T", "hetu", "131052-308T"],
  ["Brazilian CPF", "390.533.447-05", "cpf", "390.533.447-05"],
  ["Brazilian CNPJ", "16.727.230/0001-97", "cnpj", "16.727.230/0001-97"],
  ["Aadhaar", "2341 2341 2346", "aadhaar", "2341 2341 2346"],
  ["Indian PAN", "PAN is AAPPV8261K", "pan", "AAPPV8261K"],
  ["Chinese id", "11010519491231002X", "cn-id", "11010519491231002X"],
  ["Japanese My Number by its word", "マイナンバー 123456789018", "my-number", "123456789018"],
  ["Korean RRN", "971013-9019902", "rrn", "971013-9019902"],
  ["Turkish id", "17291716060", "tckn", "17291716060"],
  ["Swiss AHV", "756.9217.0769.85", "ahv", "756.9217.0769.85"],
  ["Romanian CNP", "1630615123457", "cnp", "1630615123457"],
  ["Canadian SIN by its word", "SIN 123-456-782", "sin", "123-456-782"],
  ["Singapore NRIC", "S1234567D", "nric", "S1234567D"],
  ["VIN", "1M8GDM9AXKP042788", "vin", "1M8GDM9AXKP042788"],
  ["Bitcoin address", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "crypto-address", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"],
  ["segwit address", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "crypto-address", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"],
  ["Ethereum address", "0x52908400098527886E0F7030069857D2E4169EE7", "crypto-address", "0x52908400098527886E0F7030069857D2E4169EE7"],
  ["public IPv4", "logged in from 83.21.144.7", "ip-address", "83.21.144.7"],
  ["public IPv6", "2a02:a31a:c23f:8a80::1f", "ip-address", "2a02:a31a:c23f:8a80::1f"],
  ["MAC", "3c:22:fb:9a:10:7e", "mac-address", "3c:22:fb:9a:10:7e"],
  ["coordinates", "I live at 52.22967, 21.01222", "coordinates", "52.22967, 21.01222"],
  ["passport by its word", "my passport number is AB1234567", "passport", "AB1234567"],
  ["passport in Polish", "nr paszportu: ZS 0000177", "passport", "ZS 0000177"],
  ["licence by its word", "Führerschein B072RRE2I55", "licence", "B072RRE2I55"],
  ["medical record number", "MRN: 00482913", "health-id", "00482913"],
  ["policy", "policy number HX-4471920", "policy", "HX-4471920"],
  ["case", "sygn. akt II K 123/21", "case", undefined],
  ["account by its word", "account no. 12345678", "bank-account", "12345678"],
  ["licence plate", "nr rej. WX 22487A", "plate", "WX 22487A"],
  ["date of birth", "DOB: 12/03/1984", "birth-date", "12/03/1984"],
  ["date of birth in words", "née le 3 août 1979", "birth-date", "3 août 1979"],
  ["IMEI", "IMEI 490154203237518", "device-number", "490154203237518"],
  ["handle", "my instagram is @jan.kow_88", "username", "@jan.kow_88"],
  ["profile page", "https://www.linkedin.com/in/jan-kowalski-88", "profile", "https://www.linkedin.com/in/jan-kowalski-88"],
])("finds a %s", (_, text, rule, words) => {
  const hits = found(text);
  if (words === undefined) expect(hits.join()).toContain(`identifier.${rule}`);
  else expect(hits).toContain(`identifier.${rule}: ${words}`);
}); // prettier-ignore

test.each([
  ["card", "4539214712746635", "my credit card 4539214712746635"],
  ["PESEL", "78110264826", "PESEL: 78110264826"],
  ["German tax id", "86095742718", "Steuer-ID 86095742718"],
  ["French NIR", "255081416802539", "numéro de sécurité sociale 255081416802539"],
  ["Spanish DNI", "12345678A", "DNI 12345678A"],
  ["codice fiscale", "RSSMRA85T10A562T", "codice fiscale RSSMRA85T10A562T"],
  ["Aadhaar", "2341 2341 2347", "Aadhaar 2341 2341 2347"],
  ["VIN", "1M8GDM9A1KP042788", "VIN 1M8GDM9A1KP042788"],
  ["IBAN", "DE88 3704 0044 0532 0130 00", "account number DE88 3704 0044 0532 0130 00"],
  ["CPF", "390.533.447-06", "CPF 390.533.447-06"],
  ["REGON", "319458262", "REGON 319458262"],
  ["BSN", "111222334", "burgerservicenummer 111222334"],
])("a %s with a wrong check digit counts only beside a word that names it", (_, alone, named) => {
  expect(found(alone)).toEqual([]);
  expect(found(named)).toHaveLength(1);
});

test.each([
  "runs on http://localhost:3000 and 127.0.0.1:8080",
  "the host is 192.0.2.17, 198.51.100.4 or 203.0.113.9",
  "server at 192.168.1.20 behind 10.0.0.1",
  "use 8.8.8.8 as the resolver",
  "upgraded to version 1.2.3.4 from v10.15.7.1",
  "Chrome 120.0.6099.109",
  "mail user@example.com or admin@test.example",
  "git clone git@github.com:owner/repository.git",
  "npm i @types/node@20.11.5",
  "result = A@B.T",
  "in the test, use the card 4111 1111 1111 1111",
  "Stripe's example 4242 4242 4242 4242 declines",
  "on 2023-10-12 at 12:33:01, not 12.10.2023",
  "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
  "1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377",
  "pi is 3.14159265358979 and e 2.718281828459045",
  "a population of 38,036,118 and 1.234.567 EUR",
  "ISBN 978-3-16-148410-0",
  "commit 4c4c7151b2f9a06de1a8e3f0cafe1234deadbeef",
  "id 550e8400-e29b-41d4-a716-446655440000",
  "timestamps 1700000000 and 1700000000000",
  "vectors [0.12345, -0.56789, 0.91011]",
  "in 1990-2000 and 2010-2020",
  "look at google dot com for it",
  "Mozart was born on 27 January 1756 in Salzburg",
  "std::vector<int> a::b::c(10);",
  "MAC 00:11:22:33:44:55 is a placeholder",
  "0x0000000000000000000000000000000000000000",
  "call the function with 1234567 items",
  "case 12345: break;",
  "RGB 255 255 255, 1920x1080 at 60 Hz",
  "take 500 mg 3 times for 10 days",
  "SELECT * FROM orders WHERE id = 1234567890;",
])("lets this pass: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  "How is the check digit of DE89 3704 0044 0532 0130 00 computed?",
  "Why is 078-05-1120 printed in every textbook about social security numbers?",
  "Write a sample form with the fake passport number X12345678.",
  "正则示例只用假号码：身份证号 110101190001010000",
  "Which regex matches a tax id such as tax id 12-3456789?",
])("a number that is printed as an example, or made up for the question, passes: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["somebody's, though it is an example", "Please pay my rent to IBAN DE89 3704 0044 0532 0130 00"],
  ["an example in a text about no example", "transfer it to DE89 3704 0044 0532 0130 00 today"],
  ["somebody's in a sentence about fakes", "A fake shop took my passport number X12345678."],
  ["to be validated for somebody", "Validate passport number X12345678 for the visa office."],
  [
    "proven by its checksum, whatever is said",
    "a made-up example: PL27 1140 2004 0000 3002 0135 5387",
  ],
])("a number that is %s is found", (_, text) => {
  expect(found(text)).not.toEqual([]);
});

test("a private network's address is kept as a faint finding, for own thresholds", () => {
  const findings = createIdentifiersLayer({ region: "US" }).scan(scannedText("at 192.168.1.20"));
  expect(findings.map((finding) => finding.score)).toEqual([0.3]);
});

test("what overlaps is reported once, by its surest rule", () => {
  expect(found("PESEL 78110264825")).toEqual(["identifier.pesel: 78110264825"]);
});

test("a text made to be slow comes to an end", () => {
  const size = 100 * 1024;
  for (const piece of ["key", "1234567890", "a@", "dot ", "a at b dot com ", "AB1 ", "415-555-2671\n", "PL 1 ", "1.", "::", "born "]) {
    found(piece.repeat(size / piece.length));
  }
}); // prettier-ignore
