import { showTrends } from "~/features/trends/show-trends.server";
import type { Database } from "~db/client.server";
import { insertRelease, listEndedWaves } from "~db/queries/releases.server";
import { insertTimelineNote } from "~db/queries/timeline-notes.server";
import { freshDatabase } from "../support/database";
import { insertCompany, insertSampleWave, RELATIONSHIP } from "../support/released-wave";
import { sampleRelease } from "../support/sample-release";

/**
 * The trends page with 40 waves, as a ratio to reading the same stored releases and parsing their JSON in the same
 * run, in processor time: on a busy machine the clock says little. Read for the first time, and as every later visit
 * finds it.
 */
const WAVES = 40;
const ROUNDS = 9;

const releases = Array.from({ length: WAVES }, (_, wave) => {
  const level = 45 + (wave % 7) * 4;
  const sales = { invited: 26, respondents: 22, score: level };
  const { release } = sampleRelease(sales, { invited: 14, respondents: 12, score: level + 3 }, wave);
  return { methodVersion: release.methodVersion, content: JSON.stringify(release) };
});

function company(): Database {
  const db = freshDatabase();
  insertCompany(db);
  for (const [quarter, row] of releases.entries()) {
    const { id } = insertSampleWave(db, quarter);
    insertRelease(db, { waveId: id, relationshipId: RELATIONSHIP.id, receipts: "[]", ...row });
  }
  const note = { relationshipId: RELATIONSHIP.id, text: "Budget round", createdAt: new Date() };
  for (let year = 2026; year < 2036; year += 1) {
    insertTimelineNote(db, { ...note, id: String(year), happenedOn: `${year}-05-01` });
  }
  return db;
}

function timed(task: () => unknown): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const load = (db: Database) => showTrends(db, RELATIONSHIP, "en", { target: "aligned", imported: [] });
const read = (db: Database) =>
  listEndedWaves(db, RELATIONSHIP.id).map(({ content }) => JSON.parse(content ?? "null"));

const databases = Array.from({ length: ROUNDS }, company);
for (const db of databases.slice(0, 2)) load(db);
const floor = median(databases.map((db) => timed(() => read(db))));
const first = median(databases.slice(2).map((db) => timed(() => load(db))));
const again = median(databases.map((db) => timed(() => load(db))));

for (const [name, milliseconds] of [
  ["reading 40 stored releases", floor],
  ["trends of 40 waves, first visit", first],
  ["trends of 40 waves, later visits", again],
] as const) {
  const ratio = (milliseconds / floor).toFixed(1);
  console.log(
    `${name.padEnd(44)} ${milliseconds.toFixed(2).padStart(9)} ms   ${ratio.padStart(8)} x reading`,
  );
}
console.log(`${(JSON.stringify(load(databases[0]!)).length / 1024).toFixed(0)} KiB of data for the page`);
