/** Above this share of control and replacement characters a text is bytes that somebody took for one. */
const mostNoiseShare = 0.02;

/**
 * Whether the text is one at all: without halves of characters, and not mostly what a decoder puts for bytes that it
 * could not read. The recognisers would see nothing in it, and so call it harmless.
 */
export function isDecodable(text: string): boolean {
  if (/\p{Surrogate}/u.test(text)) return false;
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const noise = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return noise <= 2 || noise / text.length <= mostNoiseShare;
}
