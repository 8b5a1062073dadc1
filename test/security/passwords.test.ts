import { hash } from "@node-rs/argon2";
import { describe, expect, test } from "vitest";
import { hashPassword, passwordMatches } from "~/features/accounts/password.server";
import { refusePassword } from "~/features/accounts/refuse-password.server";
import { addressPrefix } from "~/http/address-prefix.server";

const ABOUT = { name: "Ines Brandt", email: "ines.brandt@brandt-optics.example" };

describe("a new password", () => {
  test.each([
    ["shorter", "tooShort"],
    ["é".repeat(11), "tooShort"],
    ["x1".repeat(101), "tooLong"],
    ["aaaaaaaaaaaa", "repetitive"],
    ["            ", "repetitive"],
    ["abcabcabcabc", "repetitive"],
    ["abcdeabcdeab", "repetitive"],
    ["passwordpassword", "repetitive"],
    ["123456789012", "repetitive"],
    ["210987654321", "repetitive"],
    ["abcdefghijklm", "repetitive"],
    ["qwertyuiopas", "repetitive"],
    ["QWERTZUIOPAS", "repetitive"],
    ["azertyuiopqs", "repetitive"],
    ["1qaz2wsx3edc", "repetitive"],
    ["unbelievable", "common"],
    ["password2026", "common"],
    ["!!Password2026!!", "common"],
    ["P@ssw0rd2026!", "common"],
    ["football123456", "common"],
    ["ｐａｓｓｗｏｒｄ２０２６", "common"],
    ["ines.brandt@brandt-optics.example", "own"],
    ["InesBrandt2026", "own"],
    ["Brandt-Optics-1", "own"],
    ["tandem-tandem-1", "own"],
  ])("like %j is refused", (password, problem) => {
    expect(refusePassword(password, ABOUT)).toBe(problem);
  });

  test.each([
    "four quiet garden chairs",
    "seven slow ferries north",
    "sofa-nelu-gira-topu-47",
    "Grüße aus Köln am Rhein",
    "kq8#vT2m!zRw",
    "Ines likes to sing in the rain",
    "𝒜𝓁𝓁 𝓁𝑒𝓉𝓉𝑒𝓇𝓈 are fine",
  ])("like %j may be chosen", (password) => {
    expect(refusePassword(password, ABOUT)).toBeNull();
  });

  test("is long enough by its signs, however they are stored", () => {
    // Twelve signs in one form, 24 in the other.
    const composed = "äöüéèêñçåíóú";
    expect(refusePassword(composed, null)).toBeNull();
    expect(refusePassword(composed.normalize("NFD"), null)).toBeNull();
    expect(refusePassword("äöüéèêñçåíó".normalize("NFD"), null)).toBe("tooShort");
  });
});

describe("one password, however a keyboard stores it", () => {
  const [composed, taken] = [
    "Käse über grüner Öre".normalize("NFC"),
    "Käse über grüner Öre".normalize("NFD"),
  ];

  test("opens its account in every form that it is typed in", async () => {
    for (const chosen of [composed, taken]) {
      const kept = await hashPassword(chosen);
      for (const typed of [composed, taken]) expect(await passwordMatches(kept, typed)).toBe(true);
      expect(await passwordMatches(kept, composed.replace("ä", "a"))).toBe(false);
    }
  });

  test("opens one that an earlier version hashed as it was typed", async () => {
    for (const chosen of [composed, taken]) {
      const kept = await hash(chosen);
      for (const typed of [composed, taken]) expect(await passwordMatches(kept, typed)).toBe(true);
    }
  });
});

describe("who shares a budget of guesses", () => {
  test.each([
    ["192.0.2.7", "192.0.2.7"],
    ["192.0.2.7:51234", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["::FFFF:C000:0207", "192.0.2.7"],
    ["2001:db8:1:2::1", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"],
    ["[2001:db8:1:2::9]:443", "2001:db8:1:2::/64"],
    ["2001:db8:1:3::1", "2001:db8:1:3::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["somebody", "unknown"],
    ["", "unknown"],
    ["999.1.1.1", "unknown"],
  ])("of %j is %j", (address, prefix) => {
    expect(addressPrefix(address)).toBe(prefix);
  });
});
