/**
 * Which characters belong to a class such as `/[\p{L}\p{N}]/u`, looked up instead of matched: whoever walks over a text asks
 * for each of its characters, and a pattern takes many times as long to answer. Nothing belongs to a class beyond a text's
 * ends, and V8 is never asked what stands there: a loop that once did stays four times as slow.
 */
export class CharacterClass {
  readonly #pattern: RegExp;
  /** By UTF-16 unit; 0 is "not looked at yet". */
  readonly #answers = new Uint8Array(0x10000);

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** Of one UTF-16 unit; half a surrogate pair belongs to no class of letters. */
  hasUnit(unit: number): boolean {
    return (this.#answers[unit] || this.#findOut(unit)) === yes;
  }

  hasAt(text: string, at: number): boolean {
    return at >= 0 && at < text.length && this.hasUnit(text.charCodeAt(at));
  }

  /** Where the units that belong to the class end, from `at` on and at `to` at last; `at` where the first does not. */
  endOfRun(text: string, at: number, to = text.length): number {
    let end = at;
    while (end < to && this.hasUnit(text.charCodeAt(end))) end += 1;
    return end;
  }

  /** How many units the character at `at` takes when it belongs to the class, two for a surrogate pair; 0 when it does not. */
  widthAt(text: string, at: number): 0 | 1 | 2 {
    if (at >= text.length) return 0;
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdbff) return this.hasUnit(unit) ? 1 : 0;
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint <= 0xffff) return 0;
    return this.#pattern.test(String.fromCodePoint(codePoint)) ? 2 : 0;
  }

  #findOut(unit: number): number {
    return (this.#answers[unit] = this.#pattern.test(String.fromCharCode(unit)) ? yes : no);
  }
}

const no = 1;
const yes = 2;
