import { expect, test } from "vitest";
import { isAllowed } from "../../../electron/core/remote/allow-list.ts";
import { networkFailure } from "../../../electron/core/remote/network-words.ts";
import { headersAfter, redirectTarget } from "../../../electron/core/remote/redirect.ts";

test.each<[string, readonly string[], boolean]>([
  ["https://huggingface.co/a", ["huggingface.co"], true],
  ["https://huggingface.co:443/a", ["huggingface.co"], true],
  ["https://huggingface.co:8443/a", ["huggingface.co"], false],
  ["https://huggingface.co:8443/a", ["huggingface.co:8443"], true],
  ["https://cdn-lfs.hf.co/a", ["*.hf.co"], true],
  ["https://hf.co/a", ["*.hf.co"], false],
  ["https://evilhf.co/a", ["*.hf.co"], false],
  ["https://huggingface.co.evil.com/a", ["huggingface.co", "*.huggingface.co"], false],
  ["https://huggingface.co@evil.com/a", ["huggingface.co"], false],
  ["http://cdn-lfs.hf.co/a", ["*.hf.co"], false],
  ["http://my-hub.local/a", ["my-hub.local"], true],
  ["http://127.0.0.1:9000/a", ["127.0.0.1:9000"], true],
  ["http://127.0.0.1:9001/a", ["127.0.0.1:9000"], false],
  ["ftp://huggingface.co/a", ["huggingface.co"], false],
  ["file:///etc/passwd", [""], false],
])("%s with %j listed is allowed: %s", (url, hosts, expected) => {
  expect(isAllowed(new URL(url), hosts)).toBe(expected);
});

test("never follows from an encrypted connection to an open one", () => {
  const from = new URL("https://huggingface.co/a");
  expect(() => redirectTarget(from, "http://huggingface.co/a")).toThrow("open one");
  expect(() => redirectTarget(from, undefined)).toThrow("an address that is none");
  expect(() => redirectTarget(from, "data:text/plain,x")).toThrow("an address that is none");
  expect(redirectTarget(from, "/b").href).toBe("https://huggingface.co/b");
});

test("gives the token on to the same host only, port and scheme included", () => {
  const keys = { "X-Api-Key": "k", "x-goog-api-key": "g" };
  const headers = { Authorization: "Bearer t", cookie: "c", ...keys, range: "bytes=0-1" };
  const from = new URL("https://huggingface.co/a");
  expect(headersAfter(from, new URL("https://huggingface.co/b"), headers)).toEqual(headers);
  for (const other of ["https://huggingface.co:8443/b", "https://cdn-lfs.hf.co/b"])
    expect(headersAfter(from, new URL(other), headers)).toEqual({ range: "bytes=0-1" });
});

test("tells a certificate that cannot be trusted from a network that is down", () => {
  const error = (code: string): Error => Object.assign(new Error(code), { code });
  expect(networkFailure(error("CERT_HAS_EXPIRED"), "hub").failure).toMatchObject({
    code: "hub-refused",
    message: expect.stringContaining("nothing was sent"),
  });
  expect(networkFailure(error("ENOTFOUND"), "hub").failure).toMatchObject({
    code: "network",
    message: expect.stringContaining("its name could not be found"),
  });
});
