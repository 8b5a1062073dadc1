import { describe, expect, test } from "vitest";
import { isMailAddress, mailAddressKey, tidyMailAddress } from "~/domain/mail-address";
import { normalForm } from "~/domain/normal-form";

const same = (a: string, b: string) => normalForm(a) === normalForm(b);
const oneMailbox = (a: string, b: string) => mailAddressKey(a) === mailAddressKey(b);

describe("names compare", () => {
  test.each([
    ["capitals beyond ASCII", "SEÁN MURPHY", "Seán Murphy"],
    ["combining and precomposed", "Jörg".normalize("NFD"), "Jörg".normalize("NFC")],
    ["capitals of a combining letter", "JÖRG".normalize("NFD"), "jörg"],
    ["Greek, the final sigma too", "ΟΔΥΣΣΕΥΣ", "οδυσσευς"],
    ["Greek in the middle of a name", "ΟΔΥΣ", "οδυσ"],
    ["German sharp s", "STRAUSS", "Strauß"],
    ["German capital sharp s", "STRAUẞ", "strauß"],
    ["Turkish dotted i", "İSTANBUL", "istanbul"],
    ["Turkish dotless i, which merges", "IŞIK", "ışık"],
    ["Cyrillic", "ЖАННА", "жанна"],
    ["full-width letters", "Ａｎｎａ", "anna"],
    ["ligatures", "ﬁona", "FIONA"],
    ["the Dutch digraph", "Ĳsbrand", "ijsbrand"],
    ["zero-width marks", "An\u200bna\u2060 \ufeffBerg", "anna berg"],
    ["soft hyphens", "Müller\u00adberg", "müllerberg"],
    ["reading directions", "\u200eAnna\u200f", "anna"],
    ["no-break spaces", "Anna\u00a0Berg", "anna berg"],
  ])("alike: %s", (_, a, b) => {
    expect(same(a, b)).toBe(true);
  });

  test.each([
    ["Sean", "Seán"],
    ["Müller", "Mueller"],
    ["Anna", "Anne"],
  ])("not alike: %s and %s", (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  test("the form of a form is the form, for every character there is", () => {
    const changed: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const text = `a${String.fromCodePoint(point)}b`;
      const once = normalForm(text);
      if (normalForm(once) !== once) changed.push(point.toString(16));
    }
    expect(changed).toEqual([]);
  });

  test("a capital and its small letter are one, wherever Unicode pairs them", () => {
    const apart: string[] = [];
    for (let point = 0; point <= 0x1ffff; point += 1) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const letter = String.fromCodePoint(point);
      if (!same(letter, letter.toUpperCase()) || !same(letter, letter.toLowerCase())) apart.push(letter);
    }
    expect(apart).toEqual([]);
  });
});

describe("addresses lead to one mailbox", () => {
  test.each([
    ["capitals of the domain", "bo@MÜLLER.example", "bo@müller.example"],
    ["punycode", "bo@xn--mller-kva.example", "bo@müller.example"],
    ["punycode in capitals", "BO@XN--MLLER-KVA.example", "bo@Müller.EXAMPLE"],
    ["combining letters in the domain", "bo@müller.example".normalize("NFD"), "bo@müller.example"],
    ["Devanagari", "hi@उदाहरण.परीक्षा", "hi@xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g"],
    ["Greek capitals", "a@ΠΑΡΆΔΕΙΓΜΑ.example", "a@παράδειγμα.example"],
    ["Cyrillic", "a@ПРИМЕР.example", "a@пример.example"],
    ["capital sharp s", "a@STRAẞE.example", "a@straße.example"],
    ["full-width letters and sign", "ａｎｎａ＠ferry．example", "anna@ferry.example"],
    ["an ideographic full stop", "a@例え。example", "a@例え.example"],
    ["marks that nobody sees", "\u200ean\u200bna@ferry.example\u202c", "anna@ferry.example"],
    ["blanks around", "  anna@ferry.example\u00a0", "anna@ferry.example"],
  ])("%s", (_, a, b) => {
    expect(oneMailbox(a, b)).toBe(true);
  });

  test.each([
    ["sharp s and ss are two domains", "a@straße.example", "a@strasse.example"],
    ["dotless and dotted i are two domains", "a@ışık.example", "a@isik.example"],
    ["the final sigma is a domain of its own", "a@οδος.example", "a@οδοσ.example"],
    ["a dotless i before the @", "bılge@ferry.example", "bilge@ferry.example"],
    ["plus-addresses", "a+b@ferry.example", "a@ferry.example"],
    ["a path behind a domain in other letters", "bo@müller.example/x", "bo@müller.example"],
  ])("apart: %s", (_, a, b) => {
    expect(oneMailbox(a, b)).toBe(false);
  });

  test("domains in every script are addresses; what names no domain is none", () => {
    for (const usable of [
      "hi@उदाहरण.परीक्षा",
      "kai@müller.example",
      "a@例え.テスト",
      "a@xn--mller-kva.example",
    ]) {
      expect(isMailAddress(usable)).toBe(true);
    }
    for (const none of ["a@xn--0.example", "a@-ü-.example", "müller@ferry.example", "a@\u0301b.example"]) {
      expect(isMailAddress(none)).toBe(false);
    }
  });

  test("tidying and the key change nothing the second time", () => {
    for (const address of ["\u200eＡnna@MÜLLER.example ", "bo@XN--MLLER-KVA.example", "a@STRAẞE.example"]) {
      expect(tidyMailAddress(tidyMailAddress(address))).toBe(tidyMailAddress(address));
      expect(mailAddressKey(mailAddressKey(address))).toBe(mailAddressKey(address));
    }
  });
});
