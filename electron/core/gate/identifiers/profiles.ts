import type { Context } from "./context.ts";
import { identifier, type Match, scores } from "./match.ts";

/** Pages of one person on the networks where people are, not projects. */
const profilePage =
  /(?<![\w.])(?:https?:\/\/)?(?:www\.|[a-z]{2}\.|m\.)?(?:linkedin\.com\/(?:in|pub)\/|facebook\.com\/(?:profile\.php\?id=|(?!pages|groups|events|watch|help|business|policies|sharer|ads|login)(?=[\w.]{5}))|instagram\.com\/(?!p\/|explore|reel)|tiktok\.com\/@|t\.me\/(?!joinchat|share)|wa\.me\/\+?|snapchat\.com\/add\/|vk\.com\/|xing\.com\/profile\/|onlyfans\.com\/|venmo\.com\/|paypal\.me\/)[\w.%-]{3,64}/gi;
/** All of them have a path. */
const anyPage = /\.(?:com|me)\//i;
/** "username: foo_88", "my instagram is @foo". */
const namedAfter =
  /^(?:'s)?(?:\s(?:name|handle|id|account))?\s?(?:is|:|=|jest|to|ist|est|es|e)?\s?["'`]?(@[\p{L}\p{N}._]{3,30}|(?=[\p{L}\p{N}.]{0,30}[\d_])[\p{L}\p{N}._-]{4,30})/u;
const assigned = /^(?:\s(?:name|handle|id|account))?\s?(?:is|:|=|jest|ist|est)\s?["'`]?@?/;

/** What programs and manuals put in a name's place. */
const standsForAny = /^@?(.)\1*$|your|password|replace|example|[A-Z]_[A-Z]/;

/** An "@", or a word with a digit or an underscore in it. */
const anyName = /@[\p{L}\p{N}_]|[\p{L}.-]\d|\w_\w|\d[._-]?\p{L}/u;

/** Links to a person's page and names a person goes by. */
export function* findProfiles(text: string, context: Context): Generator<Match> {
  if (anyPage.test(text))
    for (const { 0: page, index } of text.matchAll(profilePage))
      yield identifier("profile", index, index + page.length, scores.possible);
  if (!anyName.test(text)) return;
  for (const place of context.placesOf("username")) {
    const after = text.slice(place.end, place.end + 56);
    const found = namedAfter.exec(after);
    const name = found?.[1];
    if (found === null || name === undefined || standsForAny.test(name)) continue;
    if (text.charAt(place.start - 1) === "/") continue;
    if (!name.startsWith("@") && !assigned.test(after)) continue;
    const end = place.end + found[0].length;
    yield identifier("username", end - name.length, end, scores.possible);
  }
}
