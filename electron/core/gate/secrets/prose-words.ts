/*
 * Words for secrets in running text, in English, German, French, Spanish, Italian, Portuguese, Polish, Dutch and the
 * Scandinavian languages, all in lower case. Literal, so that a text without them costs one fast search each.
 */

export const passwordNouns = list(
  "password, passwords, passcode, pass code, passphrase, pass phrase, pw, pwd, passwort, passwörter, kennwort, zugangscode, " +
    "mot de passe, mots de passe, mdp, contraseña, contraseñas, contrasena, clave, parola d'ordine, senha, palavra-passe, " +
    "hasło, hasła, haslo, wachtwoord, lösenord, lösenordet, kodeord, kodeordet, passord, passordet",
);

export const pinNouns = list(
  "pin, pin code, pincode, pin-code, pin number, geheimzahl, code pin, code secret, code confidentiel, codice pin, kod pin, digicode",
);

/** Things with a code of their own; a bare "code" is an error's or a country's. */
export const lockNouns = list(
  "door, doors, gate, gates, alarm, safe, garage, locker, lockbox, lock box, key safe, keysafe, keypad, key pad, padlock, vault, " +
    "entrance, entry, intercom, wifi, wi-fi, router, haustür, tür, tresor, schließfach, alarmanlage, porte, portail, coffre, " +
    "alarme, puerta, portal, alarma, caja fuerte, porta, portone, cancello, cassaforte, allarme, cofre, portão, drzwi, bramy, " +
    "brama, sejf, sejfu, alarmu, domofon, domofonu, deur, kluis, kluisje, hek, poort, slot, debit card, credit card, bank card, " +
    "sim, phone, bankkarte, carte bancaire, tarjeta, bancomat, cartão, karty, pinpas",
);

/** Of those, the ones that a number alone belongs to. */
export const numberLocks = list(
  "alarm, safe, lockbox, lock box, key safe, keysafe, padlock, kluis, kluisje, tresor, coffre, sejf, cassaforte, caja fuerte",
);

export const codeNouns = list(
  "code, combination, combo, pin, kombination, zahlenkombination, clave, código, codigo, codice, combinazione, kod, cijfercode, szyfr",
);

/** Languages without spaces or outside those above; found anywhere. */
export const foreignPasswordNouns = list(
  "密码, 密碼, 口令, パスワード, 暗証番号, пароль, код доступа, 비밀번호, كلمة السر, كلمة المرور, पासवर्ड, şifre, heslo, jelszó, salasana, κωδικός",
);

/** "is", and what stands for it. */
export const links = list(
  "is, are, was, =, :, ->, ist, sind, war, lautet, est, était, es, era, è, é, jest, to, brzmi, är, er",
);

/** A secret described rather than told: "the PIN is my birthday". */
export const possessives = list(
  "my, our, his, her, their, mein, meine, unser, unsere, sein, seine, ihr, ihre, mon, ma, notre, nos, mi, nuestro, nuestra, " +
    "il mio, la mia, il nostro, o meu, a minha, nosso, nossa, mój, moja, moje, nasz, nasza, mijn, ons, onze, het huisnummer, de naam",
);

function list(words: string): readonly string[] {
  return words.split(", ");
}
