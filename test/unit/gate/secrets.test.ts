import { describe, expect, it } from "vitest";
import { createSecretsLayer } from "../../../electron/core/gate/secrets/layer.ts";
import type { Finding } from "../../../electron/shared/gate.ts";
import { plainText } from "../../support/gate/plain-text.ts";
import { adversarialTexts } from "../../support/gate/adversarial-texts.ts";

const layer = createSecretsLayer();

/** As the balanced preset sees it. */
function found(text: string): readonly Finding[] {
  return layer.scan(plainText(text)).filter((finding) => finding.score >= 0.5);
}

function words(text: string): readonly string[] {
  return found(text).map((finding) => text.slice(finding.start, finding.end));
}

// Put together here, so that no scanner of repositories takes a test for a leak.
const random36 = "a8Kx02mQ4vZ7tLp9Rw3sYc6NbJ1hGdF5eU0i";
const tokens: Readonly<Record<string, string>> = {
  github: ["ghp", random36].join("_"),
  gitlab: ["glpat", "x8Kd02mQ4vZ7tLp9Rw3s"].join("-"),
  aws: ["AKIA", "QX7D4FZ2M5KT3WRB"].join(""),
  huggingface: ["hf", "qWxZrTyUbNmKlPoIjHgFdSaQvCeXwZrTyU"].join("_"),
  stripe: ["sk", "live", "51Hx8Kd02mQ4vZ7tLp9Rw3s"].join("_"),
  slack: ["xoxb", "781236542736", "2364535789652", "GkwFDQoHqzXDVsC6GzqY"].join("-"),
  npm: ["npm", random36].join("_"),
  google: ["AIza", "SyB3x8Kd02mQ4vZ7tLp9Rw3sYc6NbJ1hGdF"].join(""),
};

describe("keys and tokens in their makers' formats", () => {
  it.each(Object.entries(tokens))(
    "finds a token of %s by itself, exactly where it stands",
    (what, token) => {
      const text = `look at this: ${token} is what it printed`;
      expect(words(text)).toEqual([token]);
      expect(found(text)[0]?.rule).toBe(`secret.${what}`);
    },
  );

  it("leaves out a token whose body is crossed out, and the AWS documentation's example key", () => {
    expect(found(`export GITHUB=ghp_${"x".repeat(36)}`)).toEqual([]);
    expect(found("In the docs the access key is AKIAIOSFODNN7EXAMPLE.")).toEqual([]);
  });

  it("does not take a word that holds a token's beginning for a token", () => {
    expect(found("TODAYINASIAASACKOFRICEFELLOVER")).toEqual([]);
    expect(found("- (id)hf_requiredCharacteristicTypesForDisplayMetadata;")).toEqual([]);
  });
});

describe("secrets known by their form", () => {
  it("finds a private key block, but not the talk about one", () => {
    const body = `MIIEvQIBADANBgkqhkiG9w0BAQEFAASC${random36}`;
    expect(
      found(`-----BEGIN RSA PRIVATE KEY-----\n${body}\n-----END RSA PRIVATE KEY-----`)[0]?.rule,
    ).toBe("secret.private-key");
    expect(found("A PEM file starts with -----BEGIN PRIVATE KEY----- and then what?")).toEqual([]);
  });

  it("finds a JWT and an Authorization header", () => {
    const jwt = `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${random36}`;
    expect(found(`curl -H "X: ${jwt}"`)[0]?.rule).toBe("secret.jwt");
    expect(words(`Authorization: Bearer ${random36}`)).toEqual([random36]);
  });

  it("finds the password in an address, even one with an @ in it, and no placeholder", () => {
    expect(words("postgres://app:my9R3alP@ssw0rd@db.firm.net:5432/x")).toEqual(["my9R3alP@ssw0rd"]);
    expect(found("postgres://${USER}:${PASSWORD}@db.firm.net/x")).toEqual([]);
    expect(found("https://username:password@example.com/api")).toEqual([]);
    expect(found("postgres://postgres:postgres@localhost:5432/x")).toEqual([]);
  });
});

describe("values given to telling names", () => {
  it.each([
    ["JSON", `{"db_password": "Tr0ub4dor&3"}`, "Tr0ub4dor&3"],
    ["YAML", "smtp:\n  pass: Hk7!vanEyck_rolls\n", "Hk7!vanEyck_rolls"],
    ["an env file", "JWT_SIGNING=9d41c2e07fb64a1bb3e2", "9d41c2e07fb64a1bb3e2"],
    ["code", `const apiKey = "${random36}";`, random36],
    ["a command line", "mysqldump --password=strongp@55! shop", "strongp@55!"],
    ["a comment", "# user = ledger_rw  pw = marmalade-Tuesday-41-Owl", "marmalade-Tuesday-41-Owl"],
  ])("finds them in %s", (_where, text, secret) => {
    expect(words(text)).toContain(secret);
  });

  it.each([
    "DB_PASSWORD=changeme\nSECRET_KEY=replace-me",
    "api_key: your_api_key_here",
    "password: REPLACE-with-your-own-1",
    'client_secret = "${CLIENT_SECRET_2}"',
    "API_TOKEN=abcdefghijklmnopqrstuvwxyz",
    "password = os.environ['DB_PASSWORD']",
    "const token = await getToken(user);",
    "API_KEY=${{ secrets.API_KEY }}",
    "token: <your token>",
    "max_tokens: 4096, tokenizer: cl100k_base",
    "report_access_id: e8e4df51-2054-49b0-ab1c-516ac95c691d",
    "commit_hash = 9a038989604e8da62ecddbe2094b16ce1b778be1",
    "public_key: 037cfbfc90234cfdab7eb54050566293789efaa1a35dc420749662db400dc9c4b2",
    "def check(password: str, secret: bytes) -> bool:",
    "if (password === confirmPassword) return true;",
  ])("lets placeholders, variables, ids and hashes be: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("secrets told in sentences", () => {
  it.each([
    "my password is Zeehond0419",
    "The wifi password at my mother's is 'marmalade7'.",
    "mein Passwort lautet Kaninchen!77",
    "le mot de passe est Chaussette_12",
    "la contraseña es Perro2011!",
    "la password è Gatto-1984",
    "a senha é Cachorro#99",
    "moje hasło to Kot_burek7",
    "het wachtwoord is Zeehond0419",
    "密码是 panda8812",
    "my PIN is 4471",
    "the code for the back door is 8812#",
    "alarm 6630 then star",
    "safe is left 22 right 7 left 41",
    "de pincode is het huisnummer van Wim plus honderd",
  ])("finds %s", (text) => {
    expect(found(text).map((finding) => finding.category)).toContain("secret");
  });

  it.each([
    "How do I reset my password in Django?",
    "A password should be at least 12 characters long.",
    "The password is hashed with bcrypt before it is stored.",
    "why do I get error code 1045 from mysql",
    "What does exit code 137 mean?",
    "Is a passphrase of six random words stronger than twelve random characters?",
    "connect the LED to pin 9 of the board",
    "set the alarm for 0730",
  ])("lets talk about passwords and codes be: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("finds a recovery phrase after its mention, and not the specification's test vector", () => {
    const phrase =
      "ribbon copper valley tongue basket lizard harvest ocean pistol garlic window mercy";
    expect(found(`my recovery phrase: ${phrase}`)[0]?.rule).toBe("secret.seed-phrase");
    expect(found(`the BIP-39 seed phrase ${"abandon ".repeat(11)}about`)).toEqual([]);
  });
});

describe("hostile texts", () => {
  it.each(adversarialTexts("password token key= eyJ :// -----BEGIN"))(
    "ends on 200 KB of %s",
    (_name, text) => {
      expect(layer.scan(plainText(text)).length).toBeLessThan(1000);
    },
  );
});
