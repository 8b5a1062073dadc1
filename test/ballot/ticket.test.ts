import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { BASE32 } from "~/ballot/encoding";
import { parseTicket, TICKET_LENGTH, writeTicket } from "~/ballot/ticket";

const made = (departmentIndex: 0 | 1) => ({
  departmentIndex,
  seed: new Uint8Array(randomBytes(16)),
  key: new Uint8Array(randomBytes(16)),
});

test("carries 256 bits and the department in 52 characters and 13 checking ones", () => {
  for (const departmentIndex of [0, 1] as const) {
    const ticket = made(departmentIndex);
    const groups = writeTicket("w1", ticket);
    expect(groups.join("")).toMatch(/^[0-9A-HJKMNP-TV-Z]{65}$/);
    expect(groups.map((group) => group.slice(0, 4)).join("")).toHaveLength(52);
    expect(TICKET_LENGTH).toBe(65);
    const typed = groups.join(" - ").toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
    expect(parseTicket("w1", typed)).toEqual({ ok: true, ticket });
  }
});

test("every wrong character and every two swapped neighbours are found in their group", () => {
  const text = writeTicket("w1", made(1)).join("");
  for (let place = 0; place < text.length; place++) {
    const group = Math.floor(place / 5) + 1;
    for (const other of BASE32) {
      if (other === text[place]) continue;
      const typed = text.slice(0, place) + other + text.slice(place + 1);
      expect(parseTicket("w1", typed)).toEqual({ ok: false, reason: "mistyped", groups: [group] });
    }
    const [a = "", b = ""] = [text[place], text[place + 1]];
    if (place % 5 === 4 || a === b) continue;
    const swapped = text.slice(0, place) + b + a + text.slice(place + 2);
    expect(parseTicket("w1", swapped)).toEqual({ ok: false, reason: "mistyped", groups: [group] });
  }
});

test("says what is missing, too much or of another survey", () => {
  const text = writeTicket("w1", made(0)).join("");
  expect(parseTicket("w1", " - ")).toEqual({ ok: false, reason: "missing" });
  expect(parseTicket("w1", text.slice(0, 40))).toEqual({ ok: false, reason: "incomplete", count: 40 });
  expect(parseTicket("w1", `${text}7`)).toEqual({ ok: false, reason: "mistyped", groups: [14] });
  for (let round = 0; round < 20; round++) {
    expect(parseTicket("w2", writeTicket("w1", made(0)).join(""))).toMatchObject({ ok: false });
  }
  expect(parseTicket("w2", text)).toEqual({ ok: false, reason: "otherSurvey" });
});
