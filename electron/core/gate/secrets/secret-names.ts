/** What the name of a value says about it. */
export interface SecretName {
  readonly kind: "password" | "key" | "weak-key";
  /** Shorter values are no key of this kind. */
  readonly shortest: number;
}

const password =
  /(?<![a-z])(?:pass|pw|pwd|psw|pin|mdp)(?![a-z])|passw(?:or)?d|passwort|kennwort|passphrase|passcode|pgpass|contrase[nñ]a|mot_de_passe|senha|has[lł]o|wachtwoord|parola_d|pwd$/;

const key =
  /s+e+cret|token|credential|(?<![a-z])auth$|auth_?key|(?:api|access|private|account|license|licence|encryption|signing|master|shared|service|storage|subscription|consumer|session|app|ssh|admin|deploy|integration|insert|publishable|functions?|host)_?key|jwt|signing|bearer|sas_?(?:url|key)|conn(?:ection)?_?str(?:ing)?|client_?id$|aws_?access|seed_?phrase|mnemonic/;

/** Makers whose keys have no form of their own; their name beside a random value is enough (gitleaks' keyword lists). */
const maker =
  /(?<![a-z])(?:adafruit|adobe|airtable|algolia|alibaba|artifactory|asana|atlassian|beamer|bintray|bitbucket|bittrex|cloudflare|codecov|coinbase|confluen|contentful|datadog|discord|doppler|droneci|dropbox|etsy|facebook|fastly|finicity|finnhub|flickr|freshbooks|gitter|gocardless|heroku|hubspot|intercom|jfrog|jira|kraken|kucoin|launchdarkly|linkedin|lob|looker|mailchimp|mailgun|mapbox|mattermost|message_?bird|netlify|new_?relic|nytimes|okta|openai|plaid|rapidapi|sendbird|sendgrid|sentry|shopify|snyk|sonar|squarespace|stripe|sumo|telegram|travis|trello|twilio|twitch|twitter|typeform|yandex|zendesk|xray)(?![a-z])/;

/** What follows the word and turns the name into something else: an id, a place, a limit. */
const harmlessTail =
  /_?(?<![a-z])(?:ids?|name|type|url|uri|path|file|filename|field|label|length|len|count|size|limit|version|expir[a-z]*|ttl|source|results?|policy|provider|issuer|endpoint|format|validator|generator|manager|service|store|input|rules?|hint|prompt|regex|pattern|error|message|strength|min|max|budget|usage|window|index|indices|embeddings?)$/;

const harmlessName =
  /public_?key|primary_?key|foreign|sort_?key|partition|keyword|keyboard|monkey|turkey|tokeni[sz]|max_(?:new_)?tokens?|(?<![a-z])(?:num|n|total|prompt|completion|input|output|eos|bos|pad|unk|stop|sep|special|cancel[a-z]*)_?tokens?|hash|(?<![a-z])sha\d|checksum|digest|integrity|secretar|compass|passenger|passive|passion|passage|bypass|author(?!i)|pinned|spin|pinterest/;

/** What an identifier promises of its value, or `null`. */
export function secretName(identifier: string): SecretName | null {
  const name = toSnakeCase(identifier);
  if (!password.test(name) && !key.test(name) && !maker.test(name)) return null;
  if (harmlessName.test(name)) return null;
  const isClientId = /client_?id$/.test(name);
  if (harmlessTail.test(name) && !isClientId) return null;
  if (password.test(name)) return { kind: "password", shortest: 4 };
  if (key.test(name)) return { kind: isClientId ? "weak-key" : "key", shortest: 10 };
  return { kind: "key", shortest: 16 };
}

/** `apiKey`, `API-KEY` and `api.key` as `api_key`. Only what stands before an inner colon is a name: `token:ghp_...`. */
function toSnakeCase(identifier: string): string {
  return identifier
    .replace(/:+[^:]*$/, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[.:$-]/g, "_")
    .toLowerCase();
}
