import "fake-indexeddb/auto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSearch, openSearch, say } from "./place.ts";

/** Conversations about everyday matters in eight languages; some share words, so that order matters. */
const corpus: Readonly<Record<string, readonly string[]>> = {
  sourdough: [
    "How do I bake a sourdough bread without a Dutch oven?",
    "Use a baking steel and steam. Sourdough needs a hot oven; a sourdough starter at its peak gives the best rise. Bake the bread for forty minutes.",
  ],
  bread: [
    "What goes well with fresh bread?",
    "Butter, salt, good cheese. Bread from yesterday makes fine croutons.",
  ],
  oven: [
    "My oven is too hot at the back.",
    "Turn the tray half-way. Ovens lose heat at the door; an oven thermometer tells you more than its dial.",
  ],
  linked: [
    "Write a function that reverses a linked list in Python.",
    "```python\ndef reverse_list(head):\n    previous = None\n    while head:\n        head.next, previous, head = previous, head, head.next\n    return previous\n```",
  ],
  mietrecht: [
    "Darf mein Vermieter die Miete während der Mindestlaufzeit erhöhen?",
    "Nur wenn der Mietvertrag eine Staffelmiete oder Indexmiete vorsieht. Die Kündigungsfrist für Mieter beträgt drei Monate.",
  ],
  fahrrad: [
    "Wie oft muss ich die Kette am Fahrrad ölen?",
    "Alle zweihundert Kilometer und nach jeder Fahrt im Regen. Überschüssiges Öl abwischen.",
  ],
  pierogi: [
    "Podaj przepis na pierogi z kapustą i grzybami.",
    "Ciasto: mąka, gorąca woda, sól. Farsz: kapusta kiszona, grzyby suszone, cebula. Gotuj pierogi trzy minuty od wypłynięcia.",
  ],
  zus: [
    "Jak zgłosić zmianę adresu w ZUS?",
    "Złóż formularz ZUS ZUA albo zmień adres przez platformę usług elektronicznych.",
  ],
  paella: [
    "¿Qué arroz se usa para la paella valenciana?",
    "El arroz bomba o senia. El azafrán y el sofrito dan el sabor; el niño y el año no importan.",
  ],
  alquiler: [
    "¿Puede el casero subir el alquiler cada año?",
    "Solo según el índice pactado en el contrato de alquiler.",
  ],
  onsen: [
    "東京都内でおすすめの温泉はありますか？",
    "大江戸温泉物語は閉館しましたが、豊洲の千客万来に新しい温泉があります。",
  ],
  sushi: ["京都で寿司を食べるならどこですか？", "錦市場の近くに寿司の店が多くあります。"],
  beijing: ["北京烤鸭怎么做？", "先把鸭子风干，再用果木烤。北京的烤鸭皮要脆。"],
  shanghai: ["上海到北京的高铁要多久？", "最快的高铁大约四个半小时。"],
  qahwa: [
    "كيف أحضّر القهوة العربية؟",
    "اغلِ الماء، أضف القهوة والهيل، واتركها على نار هادئة عشر دقائق.",
  ],
  safar: ["ما هي أفضل مدينة للسفر في الشتاء؟", "مدينة أسوان دافئة في الشتاء."],
  taqwim: ["متى يبدأ رمضان عام ٢٠٢٤؟", "In 2024 it began on the eleventh of March."],
  panchang: ["दीवाली २०२५ में कब है?", "１１月ではなく、１０月です。"],
  borshch: [
    "Как сварить борщ со свёклой?",
    "Свёклу потушите отдельно. Борщ должен настояться; ещё лучше он на второй день.",
  ],
  compiler: [
    "Which compiler do I need for C++?",
    "Clang or g++; both know the latest standard of C++, and C.",
  ],
  persian: ["یک خانه می\u200cخواهم.", "خانه\u200cها گران هستند."],
  contractions: ["I don't know what you mean.", "You dont? Then I’ll say it again in l’été."],
  dotnet: ["Is F# close to C#?", "Both run on the same platform. 👩🏽\u200d💻 wish you luck! 🎉"],
  kvartira: [
    "Как расторгнуть договор аренды квартиры?",
    "Предупредите хозяина квартиры за месяц письменно.",
  ],
};

/** What a person would type, and the messages that must come first, in this order. */
const judged: readonly (readonly [query: string, ...best: readonly string[]])[] = [
  // English
  ["sourdough", "sourdough-1", "sourdough-0"],
  ["sourd", "sourdough-1", "sourdough-0"],
  ["oven thermometer", "oven-1"],
  ["hot oven -sourdough ", "oven-0"],
  ['"dutch oven"', "sourdough-0"],
  ["croutons bread", "bread-1"],
  ["reverse_list", "linked-1"],
  ["linked python", "linked-0"],
  ["C++", "compiler-0", "compiler-1"],
  ["g++", "compiler-1"],
  ["C# -c++ ", "dotnet-0"],
  ["f#", "dotnet-0"],
  ["میخواهم", "persian-0"],
  ["می\u200cخواهم", "persian-0"],
  ["خواهم ", "persian-0"],
  ["dont", "contractions-0", "contractions-1"],
  ["don't", "contractions-0", "contractions-1"],
  ["don’t know", "contractions-0"],
  ['"dont know what"', "contractions-0"],
  ['"don\'t then"', "contractions-1"],
  ["ete", "contractions-1"],
  ["🎉", "dotnet-1"],
  ["👩", "dotnet-1"],
  ["luck 👩\u200d💻", "dotnet-1"],
  // German
  ["kündigungsfrist", "mietrecht-1"],
  ["KUNDIGUNGSFRIST", "mietrecht-1"],
  ["miet*", "mietrecht-1", "mietrecht-0"],
  ["ol", "fahrrad-1", "fahrrad-0"],
  ["überschüssiges öl", "fahrrad-1"],
  // Polish
  ["pierogi", "pierogi-0", "pierogi-1"],
  ["przepis kapusta", "pierogi-0"],
  ["zloz formularz", "zus-1"],
  ["mąka sól", "pierogi-1"],
  // Spanish
  ["azafran", "paella-1"],
  ["arroz paella", "paella-0"],
  ["alquiler año", "alquiler-0"],
  ['"contrato de alquiler"', "alquiler-1"],
  // Japanese
  ["温泉", "onsen-1", "onsen-0"],
  ["東京", "onsen-0"],
  ["京都", "sushi-0", "onsen-0"],
  ["寿司 市場", "sushi-1"],
  ["千客万来", "onsen-1"],
  // Chinese
  ["烤鸭", "beijing-0", "beijing-1"],
  ["北京 高铁", "shanghai-0"],
  ["鸭", "beijing-1", "beijing-0"],
  // Arabic
  ["القهوة", "qahwa-0", "qahwa-1"],
  ["احضر القهوه", "qahwa-0"],
  ["مدينة الشتاء", "safar-1", "safar-0"],
  // Digits of other scripts
  ["2024", "taqwim-0", "taqwim-1"],
  ["٢٠٢٤", "taqwim-0", "taqwim-1"],
  ["2025", "panchang-0"],
  ["10月", "panchang-1"],
  // Russian
  ["борщ", "borshch-0", "borshch-1"],
  ["свекл", "borshch-0", "borshch-1"],
  ["еще лучше", "borshch-1"],
  ["договор аренды", "kvartira-0"],
];

let place: OpenSearch;

beforeAll(async () => {
  place = openSearch();
  for (const [id, texts] of Object.entries(corpus)) say(place.archive, id, ...texts);
  await place.catchUp();
});

afterAll(() => place.database.delete());

test.for(judged)("%s finds what a person means by it", async ([query, ...best]) => {
  const found = await place.find(query);
  expect(found.slice(0, best.length)).toEqual(best);
});

test("what nobody said is not found", async () => {
  for (const query of [
    "flamingo",
    '"bread sourdough"',
    "京東",
    "R++",
    "👨",
    "bread -oven -butter -goes",
  ])
    expect(await place.find(query), query).toEqual([]);
});

test("marks what matched in a passage around it", async () => {
  const { hits } = await place.search("kundigungs* mieter");
  const marked = hits[0]?.snippet.filter(({ isMatch }) => isMatch).map(({ text }) => text);
  expect(marked).toEqual(["Kündigungsfrist", "Mieter"]);
  const phrase = await place.search('"arroz bomba"');
  expect(phrase.hits[0]?.snippet[1]).toEqual({ text: "arroz bomba", isMatch: true });
  const marksOf = async (words: string): Promise<readonly string[] | undefined> =>
    (await place.search(words)).hits[0]?.snippet
      .filter(({ isMatch }) => isMatch)
      .map(({ text }) => text);
  expect(await marksOf("C++ ")).toEqual(["C++"]);
  expect(await marksOf('"C++ and C"')).toEqual(["C++, and C"]);
  expect(await marksOf("dont know ")).toEqual(["don't", "know"]);
  expect(await marksOf("again ill ete ")).toEqual(["I’ll", "again", "été"]);
  expect(await marksOf("رمضان 202")).toEqual(["رمضان", "٢٠٢٤"]);
  expect(await marksOf("10月です")).toEqual(["１０月です"]);
  expect(await marksOf("clang c ")).toEqual(["Clang", "C", "C"]);
  expect(await marksOf("💻")).toEqual(["👩🏽\u200d💻"]);
  const pairs = await place.search("温泉物語");
  expect(pairs.hits[0]?.snippet.find(({ isMatch }) => isMatch)?.text).toBe("温泉物語");
});
