import { TextTraits } from "../text-traits.ts";

/**
 * Identifiers that standards, authorities and payment services print as examples: they are nobody's, and people ask about
 * them by the thousand. Without separators, letters as capitals.
 */

/** Example accounts of the SWIFT IBAN Registry (release 96), of ECBS and of Wikipedia's article. */
const ibans =
  "AL47212110090000000235698741 AD1200012030200359100100 AT611904300234573201 AT483200000012345864 AZ21NABZ00000000137010001944 BH67BMAG00001299123456 BE68539007547034 BE71096123456769 BA391290079401028494 BG80BNBG96611020345678 CR05015202001026284066 HR1210010051863000160 CY17002001280000001200527600 CZ6508000000192000145399 DK5000400440116243 DO28BAGR00000001212453611324 EE382200221020145685 FI2112345600000785 FR1420041010050500013M02606 FR7630006000011234567890189 GE29NB0000000101904917 DE89370400440532013000 DE91100000000123456789 DE12500105170648489890 GI75NWBK000000007099453 GR1601101250000000012300695 GT82TRAJ01020000001210029690 HU42117730161111101800000000 IS140159260076545510730339 IE29AIBK93115212345678 IE64IRCE92050112345678 IL620108000000099999999 IT60X0542811101000000123456 KZ86125KZT5004100100 KW81CBKU0000000000001234560101 LV80BANK0000435195001 LB62099900000001001901229114 LI21088100002324013AA LT121000011101001000 LU280019400644750000 MK07250120000058984 MT84MALT011000012345MTLCAST001S MC5811222000010123456789030 MD24AG000225100013104168 ME25505000012345678951 NL91ABNA0417164300 NL02ABNA0123456789 NO9386011117947 PK36SCBL0000001123456702 PL61109010140000071219812874 PL10105000997603123456789123 PT50000201231234567890154 QA58DOHB00001234567890ABCDEFG RO49AAAA1B31007593840000 SM86U0322509800000000270100 SA0380000000608010167519 RS35260005601001611379 SK3112000000198742637541 SI56263300012039086 ES9121000418450200051332 ES7921000813610123456789 SE4550000000058398257466 CH9300762011623852957 CH5604835012345678009 TN5910006035183598478831 TR330006100519786457841326 AE070331234567890123456 GB29NWBK60161331926819 GB82WEST12345698765432 GB33BUKB20201555555555 VG96VPVG0000012345678901";

/** What Visa, Mastercard, Amex, Stripe, Adyen, Braintree, PayPal and Worldpay publish for trying things out. */
const cards =
  "4111111111111111 4242424242424242 4000056655665556 4012888888881881 4000000000000002 4000000000009995 4000000000000077 4000000000000069 4000000000000119 4000002500003155 4000002760003184 4222222222222 4005519200000004 4009348888881881 4012000033330026 4012000077777777 4217651111111119 4500600000000061 4444333322221111 4917610000000000 4988438843884305 4166676667666746 4646464646464644 4007702835532454 4539148803436467 4556737586899855 " +
  "5555555555554444 5555555555555557 5105105105105100 5200828282828210 5454545454545454 5500000000000004 5555341244441115 5577000055770004 5136333333333335 5585558555855583 5555444433331111 5425233430109903 2223003122003222 2222400070000005 2222420000001113 5424000000000015 5019717010103742 " +
  "378282246310005 371449635398431 378734493671000 370000000000002 374245455400126 340000000000009 343434343434343 341111111111111 374251018720018 " +
  "6011111111111117 6011000990139424 6011000400000000 6011601160116611 6445644564456445 30569309025904 38520000023237 3056930009020004 36227206271667 36006666333344 30000000000004 3530111333300000 3566002020360505 3569990010095841 6200000000000005 6304000000000000 6759649826438453 6771798021000008 6799990100000000019";

/**
 * Numbers of people, companies and papers: from the pages of the authorities that give them out, the articles about their
 * check digits, and two that were printed on so many wallets and walls that they were withdrawn (078-05-1120, 457-55-5462).
 */
const others =
  "078051120 219099999 457555462 123456789 987654321 111223333 123121234 QQ123456C AB123456C 9434765919 4010232137 " +
  "44051401359 44051401458 1234563218 1234567819 123456785 ABA300000 ABS123456 ABC123456 " +
  "86095742719 47036892816 65929970489 02476291358 DE123456789 DE999999999 L01X00T47 C01X00T47 " +
  "12345678Z 00000000T X1234567L Y1234567X Z1234567R 185057800608436 255081416802538 RSSMRA85T10A562S RSSMRA80A01H501U RSSMRA85M01H501Q " +
  "111222333 123456782 NL123456789B01 85073003328 8112189876 6709199530 121212121212 131052308T " +
  "11144477735 52998224725 12345678909 11222333000181 11444777000161 ABCDE1234F 999941057058 234123412346 11010519491231002X 110101199003077758 110101190001010000 34052419800101001X 123456789018 8001015009087 7569217076985 10000000146 046454286 CA00AA0000000";

const published: ReadonlySet<string> = new Set(`${ibans} ${cards} ${others}`.split(" "));

/** What a text says that asks how such numbers are made, written or checked. */
const study =
  /\b(?:luhn|mod(?:ulo)?[- ]?(?:97|11|10)|check ?(?:digit|sum|character)s?|regex\w*|regular expressions?|validat\w+|tests?|testing|mock\w*|placeholder|fixtures?|sandbox|algorithm|parse[rs]?|docs|documentation|textbook|tutorial|examples?|samples?|dummy|fake|explain|how (?:is|are|does|do)|printed in|published|prüfziffer\w*|beispiel\w*|chiffres? de contrôle|clé de contrôle|dígito de control|cifra di controllo|cyfr\w* kontroln\w*|przykład\w*|ejemplo|exemple|esempio|voorbeeld\w*|controlegetal)\b|校验|校驗|检验码|チェックディジット|検査数字|контрольн|검증/iu;

/** Words that say of a number beside them that it was made up. "For example" and "test" alone say less than that. */
const invented =
  /\b(?:fake|dummy|made[- ]up|invented|fictional|fictitious|imaginary|placeholder|bogus|mock|specimen|erfunden\w*|fiktiv\w*|ausgedacht\w*|fictif\w*|fictive\w*|inventée?s?|inventad[oa]s?|fictici[oa]s?|inventat[oaie]|fittizi\w*|fikcyjn\w*|verzonnen|fictieve?)\b|zmyślon|przykładow|fictíci|вымышлен|\b(?:example|sample|test|demo)[- ](?:ssn|number|id|value|record|account|passport|licen[cs]e|plate|person|customer)\b|\bnot? (?:a )?real\b|架空|ダミー|假号|假的|虚构|虛構|示例|测试号|가짜|예시|وهمي|काल्पनिक|नकली/iu;

/** What is asked of the form of a number, not of the number. */
const form =
  /\b(?:luhn|check ?(?:digit|sum|character)s?|regex\w*|regular expressions?|prüfziffer\w*|dígito de control|cyfr\w* kontroln\w*|clé de contrôle)\b|校验|校驗|検査数字|контрольн/iu;

/** Words that say whose it is. */
const owned =
  /\b(?:my|our|his|her|their|mein\w*|unser\w*|mon|notre|mi|nuestr[oa]|mi[oa]|moj\w*|mój|nasz\w*|mijn|onze|meu|minha)\b|我的|他的|她的|私の|мо[йяеё]|내 /iu;

const reachBefore = 60;
const reachAfter = 40;

/** Tells the numbers of a text that are nobody's. */
export class ExampleNumbers {
  readonly #text: string;
  readonly #traits: TextTraits;

  constructor(text: string) {
    this.#text = text;
    this.#traits = new TextTraits(text);
  }

  /** Whether a number, however it is grouped, is one that is printed as an example, in a text that speaks of examples. */
  isPublished(start: number, end: number): boolean {
    const value = this.#text
      .slice(start, end)
      .replace(/[^A-Za-z0-9]/g, "")
      .toUpperCase();
    return published.has(value) && !this.#isOwned(start) && this.#traits.speaks(study);
  }

  /** Whether the words say that a number was made up, or ask how such numbers are checked, and none that it is somebody's. */
  isInvented(start: number, end: number): boolean {
    if (this.#isOwned(start)) return false;
    return (
      invented.test(this.#before(start)) ||
      invented.test(this.#text.slice(end, end + reachAfter)) ||
      this.#traits.speaks(form)
    );
  }

  #isOwned(start: number): boolean {
    return owned.test(this.#before(start));
  }

  #before(start: number): string {
    return this.#text.slice(Math.max(0, start - reachBefore), start);
  }
}
