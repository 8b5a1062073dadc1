import { expect, test } from "vitest";
import { AUDIT_ACTIONS } from "~/content/audit-actions";
import { GIVEN_ROLES } from "~/domain/roles";
import { readSourceFiles } from "../../architecture/source-files";

/** Where an action is written as it is, kept under a name, or chosen by one of two. */
const WRITTEN = [
  /\baction: "([^"]+)"/g,
  /\w+_EVENT\s*=\s*"([^"]+)"/g,
  /recordWaveEvent\([^;]*?"([^"]+)"/g,
  /\baction: given === null \? "([^"]+)"/g,
  /\baction: given === null \? "[^"]+" : "([^"]+)"/g,
];
/** Put together from a reason or a role. */
const COMPOSED = [
  ...GIVEN_ROLES.map((role) => `role changed to ${role}`),
  ...["", " (closed-early)", " (key-lost)", " (nobody-answered)"].map((why) => `wave closed${why}`),
];

test("every action that the code writes into the trail is known, and no other", () => {
  const written = readSourceFiles("app", "db")
    .filter(({ text }) => /recordAuditEvent|recordWaveEvent|_EVENT\b/.test(text))
    .flatMap(({ text }) =>
      WRITTEN.flatMap((pattern) => [...text.matchAll(pattern)].map(([, action]) => action ?? "")),
    );
  expect([...new Set([...written, ...COMPOSED])].sort()).toEqual(Object.keys(AUDIT_ACTIONS).sort());
});

test("what is written under a name is called an event, by which the list finds it", () => {
  const named = readSourceFiles("app", "db").flatMap(({ path, text }) =>
    [...text.matchAll(/\baction: ([A-Z][A-Z_]+)\b/g)].map(([, name = ""]) => ({ path, name })),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ name }) => !name.endsWith("_EVENT"))).toEqual([]);
});
