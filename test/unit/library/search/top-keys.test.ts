import fc from "fast-check";
import { expect, test } from "vitest";
import { TopKeys } from "../../../../renderer/library/search/find/top-keys.ts";

test("the largest are kept, in order, in whatever order they come", () => {
  const most = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(Infinity));
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 40 }), most, (keys, count) => {
      const top = new TopKeys(count);
      for (const key of keys) top.add(key);
      expect(top.take()).toEqual(keys.toSorted((a, b) => b - a).slice(0, count));
    }),
  );
});
