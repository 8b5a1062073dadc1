import { afterEach, expect, test, vi } from "vitest";
import { shareOf } from "~/ballot/committee-share";
import { newTallyKeys } from "~/ballot/seal";
import { ownAgreement } from "~/browser/holder/own-agreement";
import { sharesOf } from "~/browser/holder/share-work";
import { LOW_ORDER_POINTS, NOT_CANONICAL } from "../../ballot/curve-points";

const own = { ...newTallyKeys(), manifestHash: "00", index: 1 };
/** Beside honest ones: those that agree on nothing, and those that are spelled in a second way. */
const ephemerals = [
  ...Array.from({ length: 40 }, () => newTallyKeys().publicKey),
  ...[...LOW_ORDER_POINTS, ...NOT_CANONICAL].map(([, point]) => point),
];
const sheets = ephemerals.map((ephemeral) => ({ ephemeral, departmentIndex: 0 as const }));
const byTheLibrary = ephemerals.map((ephemeral) =>
  shareOf(ephemeral, own.secretKey, own.publicKey, { manifestHash: "00", departmentIndex: 0 }, own.index),
);

afterEach(() => vi.unstubAllGlobals());

test("the browser's own agreement gives the shares that the library gives, whatever the ephemeral key", async () => {
  expect(await ownAgreement(own.secretKey)).not.toBeNull();
  expect(await sharesOf({ own, sheets })).toEqual(byTheLibrary);
});

test.each([
  ["on plain http, where a browser has none,", undefined],
  ["in a browser that does not know this curve", { importKey: () => Promise.reject(new Error("no")) }],
])("%s the library's is taken", async (_, subtle) => {
  vi.stubGlobal("crypto", { subtle, getRandomValues: crypto.getRandomValues.bind(crypto) });
  expect(await ownAgreement(own.secretKey)).toBeNull();
  expect(await sharesOf({ own, sheets })).toEqual(byTheLibrary);
});
