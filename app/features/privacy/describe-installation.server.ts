import { createHash } from "node:crypto";
import fs from "node:fs";
import { z } from "zod";
import type { Database } from "~db/client.server";
import { schemaText } from "~db/queries/data-protection.server";
import { listAppliedMigrations } from "~db/queries/migrations.server";

const packageFile = z.object({ version: z.string() });
const journalFile = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })) });

type Installation = {
  version: string;
  /** Name of the last change of the database's structure. */
  migration: string;
  /** First 16 hex characters of the SHA-256 of the live schema. */
  schemaFingerprint: string;
};

/** What runs here, read from the running database and the program's own files. */
export function describeInstallation(db: Database): Installation {
  const last = listAppliedMigrations(db).at(-1);
  const known = readJson("db/migrations/meta/_journal.json", journalFile).entries;
  const migration = known.find(({ when }) => when === last?.createdAt)?.tag ?? "unknown";
  const schemaFingerprint = createHash("sha256").update(schemaText(db)).digest("hex").slice(0, 16);
  return { version: programVersion(), migration, schemaFingerprint };
}

/** Of this program, as its package says it. */
export function programVersion(): string {
  return readJson("package.json", packageFile).version;
}

function readJson<T>(file: string, type: z.ZodType<T>): T {
  return type.parse(JSON.parse(fs.readFileSync(file, "utf8")));
}
