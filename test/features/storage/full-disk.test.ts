import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { backUpDatabase } from "~/features/storage/back-up-database.server";
import { migrateDatabase, openDatabase } from "~db/client.server";
import { newDirectory } from "../../support/cast";
import { temporaryDirectory } from "../../support/surveyed-wave";

let small: string;

/** A disk of eight megabytes of its own; only root can have one. */
function mount(directory: string): boolean {
  const given = ["-t", "tmpfs", "-o", "size=8m", "tmpfs", directory];
  return process.getuid?.() === 0 && spawnSync("mount", given).status === 0;
}

const canMount = (() => {
  const directory = newDirectory("mount");
  const mounted = mount(directory);
  if (mounted) spawnSync("umount", [directory]);
  fs.rmdirSync(directory);
  return mounted;
})();

beforeEach(() => {
  small = newDirectory("small");
  if (canMount) mount(small);
});
afterEach(() => {
  if (canMount) spawnSync("umount", [small]);
  fs.rmdirSync(small);
});

describe.skipIf(!canMount)("where the disk of the database is full", () => {
  function fill(): void {
    const handle = fs.openSync(path.join(small, "filler"), "w");
    try {
      for (let block = 0; block < 4096; block += 1) fs.writeSync(handle, Buffer.alloc(4096, 1));
    } catch {
      // Until nothing more fits.
    } finally {
      fs.closeSync(handle);
    }
  }

  test("a backup to another one is made, of a stopped and of a running Tandem, and one beside it says which is full", () => {
    const file = path.join(small, "tandem.sqlite");
    const keys = { path: temporaryDirectory() };
    const elsewhere = temporaryDirectory();
    const made = openDatabase(file);
    migrateDatabase(made);
    made.$client.close();
    fill();
    expect(backUpDatabase(file, keys, path.join(elsewhere, "stopped.sqlite"))).toMatchObject({ ok: true });
    expect(fs.readdirSync(elsewhere)).toEqual(["stopped.sqlite"]);
    expect(backUpDatabase(file, keys, path.join(small, "beside.sqlite"))).toEqual({
      ok: false,
      problem: expect.stringContaining(`It is that of ${small}.`),
    });
    fs.rmSync(path.join(small, "filler"));
    const running = openDatabase(file);
    running.$client.exec("create table later (id integer)");
    fill();
    expect(backUpDatabase(file, keys, path.join(elsewhere, "running.sqlite"))).toMatchObject({ ok: true });
    running.$client.close();
  });
});
