/* What is wrong with a value. */

export const noValue = "It is not written in JSON, or was cut off.";
export const tooDeep = "It is nested deeper than any conversation is.";
export const notUtf8 = "It is not text in UTF-8.";
export const zeros = "It holds zero bytes where text should be, as after a crash.";

/* Of the file. */

export const cutOff =
  "This file ends in the middle: it was not downloaded or written to its end. Nothing of it was brought: fetch it again.";
export const utf16 =
  "This file is text in UTF-16, which Freehold does not read. Nothing of it was brought: save it as UTF-8, and import it again.";
export const noJson =
  "This file holds no exported conversations: it is not written in JSON. Nothing of it was brought.";
export const tooLong =
  "A conversation in this file is larger than Freehold reads. Nothing of it was brought.";
