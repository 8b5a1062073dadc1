// Copies the database into one file while Tandem may go on running: npm run backup -- <file>
import "~/refuse-unsupported-node.js";
import path from "node:path";
import { en } from "~/content/commands/en";
import { parseConfiguration } from "~/env.server";
import { backUpDatabase } from "~/features/storage/back-up-database.server";
import { explainStorageError } from "~/features/storage/explain-error.server";
import { noteBackup } from "~/features/storage/note-backup.server";

process.umask(0o077);

function fail(sentence: string, code: number): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

try {
  const [given, ...others] = process.argv.slice(2);
  if (!given || others.length > 0) {
    fail(en.backup.nameFile, 2);
  }
  // npm runs this in Tandem's own directory; the file is meant from where it was called.
  const target = path.resolve(process.env.INIT_CWD ?? ".", given);
  const { databaseFile, keys } = parseConfiguration(process.env);
  const made = backUpDatabase(databaseFile, keys, target);
  if (!made.ok) fail(made.problem, 1);
  noteBackup(databaseFile, new Date());
  process.stdout.write(`${en.backup.made(target, Math.ceil(made.bytes / 1024))}\n`);
  if (made.openWaves > 0) {
    process.stdout.write(`${en.backup.waveOpen}\n`);
  }
} catch (error) {
  const known = explainStorageError(error);
  fail(known ?? (error instanceof Error ? error.message : String(error)), 1);
}
