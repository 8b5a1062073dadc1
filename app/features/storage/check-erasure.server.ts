import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { en } from "~/content/storage/en";
import { openDatabase, truncateLog } from "~db/client.server";

const ROWS = 40;

/** Writes something, deletes it and looks for its bytes: checks that deletion works here, not only that it is switched on. */
export function checkErasure(directory: string): string | null {
  const marker = randomBytes(64);
  const file = path.join(directory, `erasure-check-${randomBytes(6).toString("hex")}.sqlite`);
  try {
    return leavesNothing(file, marker) ? null : en.start.erasureFails;
  } finally {
    for (const ending of ["", "-wal", "-shm"]) fs.rmSync(file + ending, { force: true });
  }
}

function leavesNothing(file: string, marker: Buffer): boolean {
  const db = openDatabase(file);
  db.$client.exec("create table trial (id integer primary key, content blob)");
  const insert = db.$client.prepare("insert into trial (content) values (?)");
  for (let row = 0; row < ROWS; row++) insert.run(Buffer.concat([marker, Buffer.alloc(row * 40)]));
  truncateLog(db);
  const written = fs.statSync(file).size > ROWS * marker.length;
  db.$client.exec("delete from trial where id % 3 > 0; delete from trial");
  truncateLog(db);
  db.$client.close();
  // Only now: closing a file that SQLite has open in the same process would drop SQLite's locks on it.
  return written && !fs.readFileSync(file).includes(marker);
}
