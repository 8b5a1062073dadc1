import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeFragment, deriveCode, parseCode, typedCode } from "~/ballot/code";
import { decodeBase32, decodeBase64Url, encodeBase32, encodeBase64Url } from "~/ballot/encoding";

fc.configureGlobal({ seed: 20_060_707 });

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
// Fixed: three check characters miss one error in 32,768, which must not be today's.
const secret = new Uint8Array(32).fill(7);
const hash = "ab".repeat(32);
const codeOf = (serial: number) => deriveCode(secret, hash, 1, { kind: "spare", serial });

describe("codes", () => {
  test("carry 100 bits, differ by holder and department, and come out the same every time", () => {
    const codes = new Set(Array.from({ length: 500 }, (_, serial) => codeOf(serial)));
    expect(codes.size).toBe(500);
    expect(codeOf(3)).toBe(codeOf(3));
    expect(deriveCode(secret, hash, 0, { kind: "spare", serial: 3 })).not.toBe(codeOf(3));
    expect(deriveCode(secret, hash, 1, { kind: "pool", serial: 3 })).not.toBe(codeOf(3));
  });

  test("survive the way people type them", () => {
    const code = codeOf(1);
    const typed = typedCode("wave", 1, code);
    expect(typed).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
    const sloppy = ` ${typed.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l")} `;
    for (const text of [typed, sloppy, codeFragment("wave", 1, code), `#${codeFragment("wave", 1, code)}`]) {
      expect(parseCode("wave", text)).toEqual({ ok: true, departmentIndex: 1, code });
    }
  });

  test("with a typing error are caught before anything is sent", () => {
    const typed = typedCode("wave", 1, codeOf(2)).replaceAll("-", "");
    const caught = { ok: false, reason: "mistyped" };
    for (let place = 0; place < typed.length; place++) {
      for (const wrong of ALPHABET) {
        if (wrong === typed[place]) continue;
        expect(parseCode("wave", typed.slice(0, place) + wrong + typed.slice(place + 1))).toEqual(caught);
      }
      const [a, b] = [typed[place], typed[place + 1]];
      if (b === undefined || a === b) continue;
      expect(parseCode("wave", typed.slice(0, place) + b + a + typed.slice(place + 2))).toEqual(caught);
    }
    expect(parseCode("other", typed)).toEqual(caught);
    expect(parseCode("wave", `${typed}0`)).toEqual(caught);
    expect(parseCode("wave", typed.slice(0, -1))).toEqual({ ok: false, reason: "incomplete" });
    expect(parseCode("wave", " - ")).toEqual({ ok: false, reason: "missing" });
  });
});

describe("encodings", () => {
  test("give back what they were given, and accept one spelling only", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(Buffer.from(decodeBase32(encodeBase32(bytes)) ?? [])).toEqual(Buffer.from(bytes));
        expect(encodeBase64Url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
        expect(Buffer.from(decodeBase64Url(encodeBase64Url(bytes)) ?? [])).toEqual(Buffer.from(bytes));
      }),
    );
    for (const text of ["A", "AB", "A=", "AQ==", "+/", "A\n"]) expect(decodeBase64Url(text), text).toBeNull();
    expect(decodeBase32("01")).toBeNull();
    expect(decodeBase32("u0")).toBeNull();
  });
});
