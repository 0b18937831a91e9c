import { pick, type Random } from "./random.ts";

const firstNames =
  "Anna Maria Peter John Ahmed Fatima Wei Li Priya Raj Carlos Lucia Pedro Sofia Ivan Olga Yuki Kenji Emma Liam Noah Olivia Grace Samuel Daniel Rebecca Mohammed Aisha Chloe Hugo Marta Piotr Katarzyna Lars Ingrid Elif Mehmet Giulia Marco Thomas Laura Kevin Brian Sandra Deborah Nkechi Chinedu Thabo Lerato Rosa Miguel Jasmine Tyler Ashley Brenda Rahul Sunita Deepak Nadia Omar Leila Farid Andrei Elena Mihai Ioana Stefan Claudia Jürgen Heike Sven Pia Louis Camille Antoine Margot Aoife Ciaran Sinead Gareth Rhys Megan Hamish Isla Bartek Zosia Tomas Jana Milos Dragana Vikram Ananya Hiroshi Sakura Minh Linh Somchai Dewi Putri Agus Jose Rafael Beatriz Tiago".split(
    " ",
  );
const surnameStarts =
  "Ab Al An Bar Ber Bran Cal Car Chan Cor Dal Dem Don Dor El Fan Far Fen Gal Gar Gor Had Hal Har Hol Ibr Jan Kal Kar Kov Lam Lan Lind Mac Mal Mar Mor Nak Nov Ok Ol Pan Per Pet Rad Ram Ros San Sch Ser Sta Tan Tor Val Var Wal Wil Yam Zel".split(
    " ",
  );
const surnameEnds =
  "berg adze dini esh ford gado ham ic ides ier ill ini ins ka ke ley man mann marsh moto mura ne ner nik o ora os ov ova owski qvist rich ro ski son stein stra ta tan ton ura vic well wood yan za".split(
    " ",
  );
const companyStarts =
  "Nor Alt Bel Cor Del Eco Fin Gen Hex Inno Kel Lum Med Nex Om Pro Qua Rev Sol Tec Ult Ver West Zen Ark Blue Green Swift Prime Royal Star Sun Gold Silver North East Grand Apex Delta Nova Atlas".split(
    " ",
  );
const companyEnds =
  "tek via mark soft logic line core ware point bridge gate works field data med care pharm trans build foods link net dyne form ex ia on is ora".split(
    " ",
  );
const companyKinds =
  "Ltd|GmbH|Inc.|LLC|Group|Solutions|& Sons|Pvt Ltd|Consulting|Logistics|Bank|Hospital|Industries|Trading|S.A.|Holding||||||".split(
    "|",
  );
const cities =
  "London|Lagos|Mumbai|Toronto|Berlin|Madrid|Lyon|Dubai|Karachi|Manila|Chicago|Houston|Leeds|Dublin|Accra|Nairobi|Cairo|Lisbon|Porto|Milan|Warsaw|Kraków|Prague|Vienna|Zurich|Hamburg|Rotterdam|Oslo|Istanbul|Ankara|Tehran|Delhi|Chennai|Dhaka|Colombo|Jakarta|Hanoi|Shenzhen|Osaka|Seoul|Sydney|Perth|Auckland|Lima|Bogotá|Quito|Monterrey|Recife|Buenos Aires|Denver|Phoenix|Tulsa|Boise|Halifax|Cork|Bristol|Cardiff|Doncaster|Ghent|Malmö|Tampere|Tallinn|Split|Cluj|Varna|Izmir|Haifa|Amman|Doha|Muscat|Kigali|Durban".split(
    "|",
  );
const streets =
  "Mill Lane|Church Road|Station Street|King Street|Oak Avenue|Hill Crescent|River Walk|Park View|Elm Close|Market Square|Queens Road|Garden Terrace|Bridge Street|Chapel Hill|Orchard Way|Lindenstraße|Rue des Lilas|Via Verdi|Calle Mayor".split(
    "|",
  );
const jobs =
  "accountant|nurse|sales manager|software engineer|project manager|teacher|marketing specialist|data analyst|receptionist|driver|HR officer|civil engineer|customer service agent|chef|warehouse supervisor|financial analyst|research assistant|electrician|pharmacist|social worker|store manager|cabin crew member|security guard|graphic designer|legal assistant|business analyst|caregiver|product manager|lecturer|quality inspector".split(
    "|",
  );
const reasons =
  "my kid has fever|I have to go to the hospital|my mother passed away|my car broke down|of a family emergency|I have a visa appointment|my father had surgery|we are moving house|my wife is giving birth|I had an accident|of my back pain".split(
    "|",
  );
const kin =
  "mother|father|mum|mom|dad|sister|brother|husband|wife|son|daughter|grandmother|grandfather|uncle|aunt|cousin|mother-in-law|parents".split(
    "|",
  );
const months =
  "January February March April May June July August September October November December".split(
    " ",
  );
const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const universities =
  "University of Leeds|TU Delft|Arizona State University|University of Lagos|Delhi University|McGill University|Monash University|Kyoto University|Universidad de Chile|University of Nairobi|King's College|Politecnico di Torino".split(
    "|",
  );
const publicPeople =
  "Albert Einstein|Marie Curie|Barack Obama|Napoleon|Cleopatra|Taylor Swift|Elon Musk|Frida Kahlo|Nelson Mandela|Steve Jobs|Queen Victoria|Abraham Lincoln|Virginia Woolf|Lionel Messi|Freddie Mercury|Angela Merkel|Winston Churchill|Beethoven|Van Gogh|Serena Williams|Stephen King|Gandhi|Julius Caesar|Oprah Winfrey|Vladimir Putin|Bill Gates".split(
    "|",
  );
const publicCompanies =
  "Apple|Tesla|Google|Enron|Nokia|Kodak|Toyota|Nestlé|Netflix|Amazon|Volkswagen|Boeing|Microsoft|Lehman Brothers|Starbucks|IKEA|Samsung|Uber|Airbnb|Theranos".split(
    "|",
  );
const invented =
  "Captain Brill|Mira Vale|Detective Oxley|Queen Thessaly|Sir Bramble|Professor Quill|Old Marrow|Elowen|Zargon|Tuck|Inspector Pym|Lady Fenwick|Rook|Juniper|Baron Holt|Kestrel".split(
    "|",
  );

function wholeNumber(random: Random): string {
  return String(Math.floor(2 + random() ** 2 * 88));
}

function money(random: Random): string {
  const amount = Math.round(10 ** (2 + random() * 4));
  const text = random() < 0.5 ? amount.toLocaleString("en") : String(amount);
  return pick(
    [
      `$${text}`,
      `£${text}`,
      `€${text}`,
      `${text} euros`,

      `${wholeNumber(random)}k`,
      `Rs ${text}`,
      `${text} USD`,
    ],
    random,
  );
}

function surname(random: Random): string {
  return pick(surnameStarts, random) + pick(surnameEnds, random);
}

function date(random: Random): string {
  const day = Math.floor(1 + random() * 28);
  return pick(
    [
      `${day} ${pick(months, random)}`,
      `${pick(months, random)} ${day}`,
      `${day}/${Math.floor(1 + random() * 12)}`,
      `the ${day}th`,
      `${day}.${Math.floor(1 + random() * 12)}.20${20 + Math.floor(random() * 6)}`,
    ],
    random,
  );
}

const slots: Readonly<Record<string, (random: Random) => string>> = {
  First: (random) => pick(firstNames, random),
  first: (random) => pick(firstNames, random).toLowerCase(),
  Last: surname,
  Name: (random) => `${pick(firstNames, random)} ${surname(random)}`,
  Company: (random) =>
    `${pick(companyStarts, random)}${pick(companyEnds, random)} ${pick(companyKinds, random)}`.trim(),
  City: (random) => pick(cities, random),
  Street: (random) => pick(streets, random),
  job: (random) => pick(jobs, random),
  reason: (random) => pick(reasons, random),
  kin: (random) => pick(kin, random),
  month: (random) => pick(months, random),
  day: (random) => pick(days, random),
  date,
  year: (random) => String(1975 + Math.floor(random() * 50)),
  n: wholeNumber,
  money,
  University: (random) => pick(universities, random),
  Public: (random) => pick(publicPeople, random),
  PublicCompany: (random) => pick(publicCompanies, random),
  Invented: (random) => pick(invented, random),
};

/** `undefined` for a name that is no slot: a dollar sign may be meant. */
export function fillSlot(name: string, random: Random): string | undefined {
  return slots[name]?.(random);
}
