import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeFragment } from "~/ballot/code";
import { isDepartmentIndex } from "~/ballot/manifest";
import { findAnonymityCheck } from "~/features/anonymity/record-check.server";
import { openDatabase } from "~db/client.server";
import { type LeakyCopy, makeLeakyCopy } from "../support/leaky-copy";
import { type Answered, type WatchedWave, watchWave } from "../support/watched-wave";

let watched: WatchedWave;
beforeAll(async () => {
  watched = await watchWave([6, 6]);
});
afterAll(() => watched.end());

/** The command as an operator types it. */
function command(databaseFile: string, ...options: string[]) {
  return spawnSync("npm", ["run", "--silent", "verify-anonymity", "--", ...options], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATA_DIRECTORY: path.dirname(databaseFile),
      KEY_DIRECTORY: watched.keys.path,
    },
    encoding: "utf8",
    timeout: 120_000,
  });
}

/** Nothing that it says may do what it warns of. */
function namesNobody(said: string): boolean {
  return watched.answered.every(
    ({ who, code, answers, token }) =>
      ![who, code, answers, token.toString("hex"), token.toString("base64url")].some((secret) =>
        said.includes(secret),
      ),
  );
}

function linkOf(person: Answered | undefined): string {
  if (!person || !isDepartmentIndex(person.departmentIndex)) throw new Error("nobody has answered");
  return `https://t.example/s/${watched.wave}#${codeFragment(watched.wave, person.departmentIndex, person.code)}`;
}

function leaky(): LeakyCopy {
  const leaks = { hiddenRowNumbers: true, times: true, logKept: true, copies: true, secureDelete: false };
  return makeLeakyCopy(watched, leaks);
}

test("the command ends with 0 on the files of an installation, while it is open, and stores its result", () => {
  const before = fs.readFileSync(watched.file);
  const run = command(watched.file, "--backups", watched.backups, "--keys", watched.keys.path);
  expect([run.status, run.stderr]).toEqual([0, ""]);
  expect(run.stdout).toMatch(
    /\d+ of 13 attacks could be tried. None linked a person to answers in 14 copies .* 24 claims and 12 ballots/,
  );
  expect(run.stdout).toMatch(/-- logs: Not tried/);
  expect(run.stdout).toMatch(/ok backup difference: Pairs 12 .* \(2 by luck\): no link/);
  expect(run.stdout).toMatch(/With the key files:\n.*could open 12 ballots .* link 12 people/);
  expect(namesNobody(run.stdout)).toBe(true);
  expect(fs.readFileSync(watched.file).equals(before)).toBe(true);
  const stored = findAnonymityCheck(watched.db);
  expect(stored?.check).toMatchObject({ linked: 0, exposed: 0, ballots: 12, holder: { linked: 12 } });
  expect(namesNobody(JSON.stringify(stored))).toBe(true);
});

test("the command ends with 1 on a leaky copy, says how many each attack links, and names nobody itself", () => {
  const { file, backups, connection } = leaky();
  const run = command(file, "--backups", backups, "--no-record");
  expect([run.status, run.stderr]).toEqual([1, ""]);
  for (const name of ["hidden row numbers", "write-ahead log", "backup difference", "time columns"]) {
    expect(run.stdout).toContain(`!! ${name}: Links 12 to their answers`);
  }
  expect(run.stdout).toContain("12 people, addresses or codes could be linked to answers");
  expect(namesNobody(run.stdout)).toBe(true);
  connection.close();
});

test("the command reads logs, exports and known codes, and fails where a code stands in one", () => {
  const [first, second] = watched.answered;
  const place = path.join(watched.directory, "texts");
  fs.mkdirSync(place);
  const quiet = path.join(place, "quiet.log");
  fs.writeFileSync(quiet, "Tandem is ready: http://localhost:3000\n");
  const known = path.join(place, "codes.txt");
  fs.writeFileSync(known, `${first?.who} ${linkOf(first)}\n`);
  const calm = command(watched.file, "--logs", quiet, "--exports", quiet, "--codes", known, "--no-record");
  expect([calm.status, calm.stderr]).toEqual([0, ""]);
  const loud = path.join(place, "loud.log");
  fs.writeFileSync(
    loud,
    `GET ${linkOf(first)}\ncast ${second?.token.toString("base64url")}\nanswers [${second?.answers}] of ${second?.who}\n`,
  );
  const run = command(watched.file, "--logs", loud, "--no-record");
  expect(run.status).toBe(1);
  expect(run.stdout).toContain("!! logs: Links 1 to their answers");
  expect(run.stdout).toContain("codes: 1, tokens: 1");
  expect(namesNobody(run.stdout)).toBe(true);
});

test("the command ends with 1 on whatever is not known to be harmless, and says what it is, where, and what to do", () => {
  const { file, backups, connection } = makeLeakyCopy(watched, {});
  connection.close();
  const stray = path.join(path.dirname(file), "order.txt");
  fs.writeFileSync(stray, "1 2 3", { mode: 0o600 });
  const run = command(file, "--backups", backups, "--no-record");
  expect([run.status, run.stderr]).toEqual([1, ""]);
  expect(run.stdout).toContain("Not known to be harmless:\n!! ");
  expect(run.stdout).toMatch(
    /!! Something lies here that is of no kind that Tandem makes\. Where: \S+order\.txt\.\n {4}If it is/,
  );
  expect(run.stdout).toContain("!! The table claim is not as Tandem makes it. Where: tandem.sqlite.");
  expect(run.stdout).toContain("!! Tandem makes no table called draft");
  expect(namesNobody(run.stdout)).toBe(true);
});

test("the command says what is missing", () => {
  const run = command(path.join(watched.directory, "none", "tandem.sqlite"));
  expect([run.status, run.stdout]).toEqual([2, ""]);
  expect(run.stderr).toMatch(/^There is no .*tandem\.sqlite/);
  expect(command(watched.file, "--backup", "x").status).toBe(2);
});

test("only counts are stored", () => {
  const { file, connection } = leaky();
  command(file);
  const db = openDatabase(file);
  const stored = findAnonymityCheck(db);
  expect(stored?.check.linked).toBe(12);
  expect(namesNobody(JSON.stringify(stored))).toBe(true);
  db.$client.close();
  connection.close();
});
