// Puts a backup in the place of the database of a stopped Tandem: npm run restore -- <file>
import "~/refuse-unsupported-node.js";
import path from "node:path";
import { en } from "~/content/commands/en";
import { parseConfiguration } from "~/env.server";
import { describeRestore } from "~/features/storage/describe-restore.server";
import { restoreDatabase } from "~/features/storage/restore-database.server";

process.umask(0o077);

function fail(sentence: string, code: number): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

try {
  const [given, ...others] = process.argv.slice(2);
  if (!given || others.length > 0) {
    fail(en.restore.nameBackup, 2);
  }
  const { databaseFile, keys } = parseConfiguration(process.env);
  const backup = path.resolve(process.env.INIT_CWD ?? ".", given);
  const now = new Date();
  const restored = restoreDatabase(backup, { databaseFile, keys }, now);
  if (!restored.ok) fail(restored.problem, 1);
  for (const sentence of describeRestore(restored, now)) process.stdout.write(`${sentence}\n`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error), 1);
}
