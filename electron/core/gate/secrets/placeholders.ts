/** Words that stand for a secret in documentation and templates. */
const placeholderWords: ReadonlySet<string> = new Set(
  (
    "password passwords passwd mypassword yourpassword pass pwd passphrase secret secrets mysecret yoursecret token tokens apikey " +
    "key keys value changeme changeit change_me replaceme replace example examples sample dummy demo placeholder todo tbd fixme " +
    "fake test testing foo bar baz foobar qux string str text char varchar number integer boolean true false null nil none " +
    "undefined default required optional hidden redacted removed masked empty here username user admin root postgres mysql " +
    "mongodb qwerty letmein input field basic bearer plain hash hashed encrypted not_secret notasecret"
  ).split(" "),
);

const template =
  /\$\{|\$\(|\{\{|^\$[A-Z_a-z]|^%\w|^<.{0,60}>?$|^\{.{0,60}\}?$|^\[.{0,60}\]?$|^\*{3,}|^•{3,}|\.{3,}|…|^_{3,}$|`/;

const instruction =
  /your[-_ ]|^your|^my[-_]?(?:password|secret|token|key|api)|replace|change[-_ ]?(?:me|it|this)|placeholder|example|sample|dummy|redacted|insert|enter[-_ ]|put[-_ ]|todo|not[-_]?(?:a[-_]?)?(?:real|secret)|^x{2,}-|fake[-_]|[-_]here\b|^(?:dev|test|local|default)[-_]?(?:key|secret|password|token)$/i;

/** Whether a value only shows where a secret would stand: `changeme`, `<token>`, `${VAR}`, `xxxx`, AWS's EXAMPLE keys. */
export function isPlaceholder(value: string): boolean {
  const bare = value.toLowerCase().replace(/^["'\s]+|["'\s,;.]+$/g, "");
  if (bare === "" || placeholderWords.has(bare.replace(/\d{0,3}!?$/, ""))) return true;
  return template.test(bare) || template.test(value) || instruction.test(bare) || isMonotone(bare);
}

/** One or two characters over and over, or a run along the alphabet or the digits. */
function isMonotone(value: string): boolean {
  const core = value.replace(/[-_.\s]/g, "");
  if (new Set(core).size <= 2) return true;
  if (/x{8,}|0{10,}|\*{4,}/.test(core)) return true;
  return (
    core.length >= 6 &&
    ("abcdefghijklmnopqrstuvwxyz".includes(core) || "01234567890123456789".includes(core))
  );
}
