import { expect, test } from "vitest";
import { readEndpoint, readHosts } from "../../../renderer/views/settings/hub-input.ts";

test("an empty address leaves the hub to the environment", () => {
  expect(readEndpoint("  ")).toEqual({ value: null, problem: null });
});

test("an address is taken with a port or a path, and without a slash at its end", () => {
  expect(readEndpoint(" https://hub.example.org/ ").value).toBe("https://hub.example.org");
  expect(readEndpoint("http://10.0.0.2:8080/mirror").value).toBe("http://10.0.0.2:8080/mirror");
});

test.each([
  "hub.example.org",
  "ftp://hub",
  "https://",
  "https://me@hub",
  "https://hub?x=1",
  "https://a b",
])("refuses %s as an address, in words", (typed) => {
  expect(readEndpoint(typed).problem).toContain("The last one was kept.");
});

test("hosts are taken one a line, each once", () => {
  expect(readHosts("files.example.org\n10.0.0.2:8080\nFILES.example.org\n").value).toEqual([
    "files.example.org",
    "10.0.0.2:8080",
  ]);
  expect(readHosts(" \n").value).toEqual([]);
});

test.each(["https://files.example.org", "a_b", "host:99999", "host:", "*.example.org", ".org"])(
  "refuses %s as a host and names it",
  (typed) => {
    expect(readHosts(`good.example.org\n${typed}`).problem).toContain(`“${typed}”`);
  },
);

test("refuses more hosts than can be kept", () => {
  const hosts = Array.from({ length: 21 }, (_, index) => `h${index}.example.org`);
  expect(readHosts(hosts.join("\n")).problem).toContain("At most 20");
});
