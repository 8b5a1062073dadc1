import fs from "node:fs";
import path from "node:path";

/**
 * What a restore or a check of deletion that was killed left beside the database: whole copies, with everybody in them.
 * Only for whoever holds the lock; names what is gone.
 */
export function removeRemnants(databaseFile: string): string[] {
  const directory = path.dirname(databaseFile);
  const restoring = new RegExp(
    `^${path.basename(databaseFile)}\\.[0-9a-f]{12}\\.restoring(-from)?(-wal|-shm|-journal)?$`,
  );
  const check = /^erasure-check-[0-9a-f]{12}\.sqlite(-wal|-shm)?$/;
  const left = fs.readdirSync(directory).filter((name) => restoring.test(name) || check.test(name));
  for (const name of left) fs.rmSync(path.join(directory, name), { force: true });
  return left.filter((name) => restoring.test(name)).map((name) => path.join(directory, name));
}
