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

/** What people add to any request, harmless or not: neither must decide. */
const asides =
  "Keep it under $n words|Please keep it short|I'd like a table|Be honest, I can take it|Two paragraphs will do|No jargon please|Plain English|I need it by tomorrow|Give me three versions|I've read about it but I still don't get it|I always mix this up|My first attempt was too long|My own version sounds wooden|I'm not an expert, so go slowly|Don't make it sound like a robot|Ask me if anything is unclear|Start with the shortest answer|I'd rather have bullet points|I tried myself and got stuck|I want to understand it, not only copy it|Don't lecture me|Use simple words|I'll read it out loud|Show your working|Add one thing that I might forget|End with a question|My colleagues will read it as well|I'm on a phone, so no tables|I only have ten minutes|Please be exact".split(
    "|",
  );
/** Why somebody asks who asks for others, for work or for play. */
const purposes =
  "I'm preparing a talk for our history society|It's for a quiz night at the pub|I teach a class of fifteen-year-olds|My students always ask me that|I'm writing an article about it|It's for a handout at the library|I'm revising for my exam|My seminar starts with it on Monday|I'm making flashcards for my course|It's for our style guide|I want it for a poster in my classroom|I'm translating a book that mentions it|It's for a workshop that I run|My notes contradict each other on this|I saw a documentary about it|I keep a page of templates for volunteers|I'm naming characters for my novel|I'm building a test suite and need it right|It's for a radio play|I'm writing a museum guide|It came up in a board game|My podcast episode is about this|I give a tour of the old town|I'm comparing six countries|It's for a leaflet in the waiting room|The textbook is vague about it|I'd like to settle an argument|It's for our documentation page|I'm designing a course on it".split(
    "|",
  );
const pastPeople =
  "Ada Lovelace|Emily Dickinson|Franz Kafka|Rosa Luxemburg|Giuseppe Verdi|Clara Schumann|Robert Burns|Anne Boleyn|Catherine the Great|Charlotte Brontë|Frederick Douglass|Paul Cézanne|Mary Shelley|Alfred Dreyfus|Florence Nightingale|Sylvia Plath|Ernest Shackleton|Nikola Tesla|Alexander Hamilton|Edvard Munch|Édith Piaf|Alan Turing|Rudolf Diesel|John Keats|Lord Byron|Oscar Wilde|Camille Claudel|Simón Bolívar|Eva Perón|Ignaz Semmelweis|Sofia Kovalevskaya|Maria Callas|Vivien Leigh|Lou Gehrig|Arthur Ashe|Howard Hughes|Martha Mitchell|Ernest Hemingway|Zelda Fitzgerald".split(
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
  Aside: (random) => pick(asides, random).replace("$n", wholeNumber(random)),
  Purpose: (random) => pick(purposes, random),
  Past: (random) => pick(pastPeople, random),
};

/** `undefined` for a name that is no slot: a dollar sign may be meant. */
export function fillSlot(name: string, random: Random): string | undefined {
  return slots[name]?.(random);
}
