import fc from "fast-check";
import { expect, test } from "vitest";
import { COMMENT_LENGTH, CONTENT_BYTES, decodeContent, encodeContent } from "~/ballot/ballot-content";
import { newTallyKeys, SEALED_BYTES, sealContent } from "~/ballot/seal";

fc.configureGlobal({ seed: 20_060_707 });

const answer = fc.constantFrom(null, 1, 2, 3, 4, 5);
const context = {
  protocol: "tandem/v2",
  manifestHash: "00".repeat(32),
  departmentIndex: 0,
  token: new Uint8Array(32),
} as const;

test("a ballot comes out as it went in, and every ballot has the same size", () => {
  const sizes = new Set<number>();
  const { publicKey } = newTallyKeys();
  const ballots = fc.record({
    answers: fc.array(answer, { minLength: 22, maxLength: 22 }),
    comment: fc.option(
      fc.record({ text: fc.string({ unit: "binary", maxLength: 250 }), mayBeQuoted: fc.boolean() }),
    ),
  });
  fc.assert(
    fc.property(ballots, (ballot) => {
      const bytes = encodeContent(ballot);
      sizes.add(sealContent(bytes, publicKey, context).length);
      const text = ballot.comment?.text.trim() ?? "";
      const comment = text === "" ? null : { text, mayBeQuoted: ballot.comment?.mayBeQuoted };
      expect(decodeContent(bytes, 22)).toEqual({ answers: ballot.answers, comment });
    }),
    { numRuns: 40 },
  );
  for (const text of [
    "",
    "x".repeat(COMMENT_LENGTH),
    "界".repeat(COMMENT_LENGTH),
    "🙂".repeat(COMMENT_LENGTH / 2),
  ]) {
    const bytes = encodeContent({ answers: [], comment: { text, mayBeQuoted: true } });
    sizes.add(sealContent(bytes, publicKey, context).length);
    expect(decodeContent(bytes, 0)?.comment?.text ?? "").toBe(text);
  }
  expect([...sizes]).toEqual([SEALED_BYTES]);
});

test("what no honest browser writes is no ballot", () => {
  const good = encodeContent({ answers: [1, 2, 3], comment: { text: "ab", mayBeQuoted: false } });
  expect(decodeContent(good, 3)).not.toBeNull();
  expect(decodeContent(good, 4)).toBeNull();
  expect(decodeContent(good.subarray(1), 3)).toBeNull();
  const tampered: [number, number][] = [
    [0, 2],
    [1, 4],
    [2, 6],
    [2, 255],
    [5, 1],
    [66, 2],
    [67, 255],
    [CONTENT_BYTES - 1, 1],
  ];
  for (const [place, value] of tampered) {
    const bytes = good.slice();
    bytes[place] = value;
    expect(decodeContent(bytes, 3), `byte ${place} = ${value}`).toBeNull();
  }
  expect(() =>
    encodeContent({ answers: [], comment: { text: "x".repeat(501), mayBeQuoted: false } }),
  ).toThrow();
  expect(() => encodeContent({ answers: Array(65).fill(null), comment: null })).toThrow();
});

test("half a character at the end of a comment does not spoil the rest", () => {
  const bytes = encodeContent({ answers: [], comment: { text: "ab\uD83D", mayBeQuoted: false } });
  expect(decodeContent(bytes, 0)?.comment?.text).toBe("ab\uFFFD");
});
