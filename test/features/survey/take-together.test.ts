import path from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { ClaimRequest } from "~/ballot/claim";
import { prepareCast } from "~/features/survey/cast-ballot.server";
import { prepareClaim } from "~/features/survey/claim-ballot.server";
import { takeTogether } from "~/features/survey/take-together.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { type Database, isLocked, migrateDatabase, openDatabase } from "~db/client.server";
import { countBallots } from "~db/queries/ballots.server";
import {
  DURING,
  openPlannedWave,
  personalCodes,
  respondent,
  sampleContent,
  temporaryDirectory,
  temporaryKeys,
} from "../../support/surveyed-wave";

let db: Database;
let keys: KeyDirectory;
let file: string;
let wave: string;

beforeEach(async () => {
  file = path.join(temporaryDirectory(), "tandem.sqlite");
  db = openDatabase(file);
  onTestFinished(() => void db.$client.close());
  migrateDatabase(db);
  keys = temporaryKeys();
  wave = await openPlannedWave(db, keys);
  db.$client.pragma("busy_timeout = 0");
});

function otherProgram(): Database {
  const other = openDatabase(file);
  onTestFinished(() => void other.$client.close());
  return other;
}

function people() {
  return personalCodes(db, keys, wave, 0).map((code) => respondent(db, wave, code));
}

function claim(request: unknown) {
  const prepared = prepareClaim(db, keys, wave, request, DURING);
  if ("ok" in prepared) throw new Error(prepared.reason);
  return takeTogether(db, prepared.burn);
}

function cast(request: unknown) {
  const prepared = prepareCast(db, keys, wave, request, DURING);
  if ("ok" in prepared) throw new Error(prepared.reason);
  return takeTogether(db, prepared.store);
}

test("what arrives at once is written once, and each is answered for itself", async () => {
  const several = people();
  const replies = await Promise.all(several.map(({ claimJson }) => claim(claimJson)));
  expect(replies.every(({ ok }) => ok)).toBe(true);
  const ballots = several.map((person, index) => person.seal(replies[index], sampleContent(index)));
  let commits = 0;
  const before = db.$client.pragma("data_version", { simple: true });
  const watching = otherProgram();
  const seen = () => watching.$client.pragma("data_version", { simple: true });
  let last = seen();
  const answered = ballots.map(async (ballot) => {
    const reply = await cast(ballot);
    if (seen() !== last) commits += 1;
    last = seen();
    // Whoever is answered can rely on it: another program already reads it.
    expect(countBallots(watching, wave)).toBe(several.length);
    return reply;
  });
  const receipts = (await Promise.all(answered)).map((reply) => (reply.ok ? reply.receipt : null));
  expect(new Set(receipts).size).toBe(several.length);
  expect(commits).toBe(1);
  expect(db.$client.pragma("data_version", { simple: true })).toBe(before);
});

test("one code that is used twice in the same moment has one reply", async () => {
  const [code] = personalCodes(db, keys, wave, 0);
  if (!code) throw new Error("nobody is invited");
  const twice = [respondent(db, wave, code), respondent(db, wave, code)];
  const replies = await Promise.all(twice.map(({ claimJson }) => claim(claimJson)));
  expect(replies.map((reply) => (reply.ok ? "issued" : reply.reason))).toEqual(["issued", "code-refused"]);
});

test("what fails takes nothing else along", async () => {
  const [first, second] = people();
  if (!first || !second) throw new Error("nobody is invited");
  const codes = () => db.$client.prepare("select blinded_mac from claim order by code_mac").all();
  const before = codes();
  const broken = takeTogether(db, () => {
    db.$client.exec("delete from claim");
    throw new Error("this one fails");
  });
  const [failed, sound] = await Promise.allSettled([broken, claim(second.claimJson)]);
  expect(failed).toMatchObject({ status: "rejected", reason: new Error("this one fails") });
  expect(sound).toMatchObject({ status: "fulfilled", value: { ok: true } });
  expect(codes()).toHaveLength(before.length);
  const again: ClaimRequest | unknown = first.claimJson;
  expect((await claim(again)).ok).toBe(true);
});

test("while another program writes nobody is answered, and afterwards everybody is", async () => {
  const several = people();
  const other = otherProgram();
  other.$client.exec("begin immediate");
  const refused = await Promise.allSettled(several.map(({ claimJson }) => claim(claimJson)));
  expect(refused.map(({ status }) => status)).toEqual(several.map(() => "rejected"));
  expect(refused.every((one) => one.status === "rejected" && isLocked(one.reason))).toBe(true);
  other.$client.exec("rollback");
  const replies = await Promise.all(several.map(({ claimJson }) => claim(claimJson)));
  expect(replies.every(({ ok }) => ok)).toBe(true);
});

test("what the disk did not take is not acknowledged", async () => {
  const several = people();
  const replies = await Promise.all(several.map(({ claimJson }) => claim(claimJson)));
  const ballots = several.map((person, index) => person.seal(replies[index], sampleContent(index)));
  // As on a full disk: the file may not become a page longer.
  const pages = Number(db.$client.pragma("page_count", { simple: true }));
  db.$client.pragma(`max_page_count = ${pages}`);
  const filler = takeTogether(db, () =>
    db.$client
      .prepare("insert into audit_event (at, action, subject) values (0, '', zeroblob(100000))")
      .run(),
  );
  const casts = await Promise.allSettled([filler, ...ballots.map((ballot) => cast(ballot))]);
  expect(casts[0]?.status).toBe("rejected");
  const acknowledged = casts.slice(1).filter(({ status }) => status === "fulfilled").length;
  expect(countBallots(otherProgram(), wave)).toBeGreaterThanOrEqual(acknowledged);
  db.$client.pragma("max_page_count = 1000000");
  const again = await Promise.all(ballots.map((ballot) => cast(ballot)));
  expect(again.every(({ ok }) => ok)).toBe(true);
  expect(countBallots(db, wave)).toBe(several.length);
});
