import { createHash, createHmac } from "node:crypto";
import fs from "node:fs";
import type { Database } from "~db/client.server";

/** What the attacker of the tests knows about a person, to see how much of it a file gives away. */
export type Person = { address: string; code: string; answers: Buffer; comment: string };

type Findings = {
  /** People whose code, or a plain or unkeyed trace of it, stands in the bytes. */
  codes: number;
  addresses: number;
  /** People whose packed answers or comment stand in the bytes. */
  ballots: number;
  /** Secrets of the key file that stand in the bytes, raw, hex or base64. */
  secrets: number;
};

/** Everything an outsider with a copy of the files has. */
export function bytesOf(file: string): Buffer {
  const parts = [file, `${file}-wal`, `${file}-shm`].filter((name) => fs.existsSync(name));
  return Buffer.concat(parts.map((name) => fs.readFileSync(name)));
}

export function search(bytes: Buffer, people: readonly Person[], secrets: readonly Uint8Array[]): Findings {
  const holds = (...needles: (Buffer | string)[]) => needles.some((needle) => bytes.includes(needle));
  return {
    codes: people.filter(({ code }) => holds(...tracesOf(code))).length,
    addresses: people.filter(({ address }) => holds(address)).length,
    ballots: people.filter(
      ({ answers, comment }) => holds(answers, comment) || holds(Buffer.from(comment, "utf16le").swap16()),
    ).length,
    secrets: secrets.filter((secret) => {
      const raw = Buffer.from(secret);
      return holds(raw, raw.toString("hex"), raw.toString("base64url"));
    }).length,
  };
}

/** A code as text, hashed, or with an empty or guessable key: what a lazy implementation would store. */
function tracesOf(code: string): (Buffer | string)[] {
  const sha = createHash("sha256").update(code).digest();
  const keyless = ["", "pepper", "tandem"].map((key) => createHmac("sha256", key).update(code).digest());
  return [code, code.toLowerCase(), ...[sha, ...keyless].flatMap((hash) => [hash, hash.toString("hex")])];
}

/** Ids of a table in the order of its hidden row number; null when the table has none. */
export function hiddenOrder(db: Database, table: string, column: string): unknown[] | null {
  try {
    return db.$client.prepare(`select ${column} from ${table} order by rowid`).pluck().all();
  } catch {
    return null;
  }
}

/** Columns that could say when something happened. */
export function timeColumns(db: Database, table: string): string[] {
  const columns = db.$client.prepare("select name from pragma_table_info(?)").pluck().all(table);
  return columns.map(String).filter((name) => /(^|_)(at|on|time|date|stamp)$/.test(name));
}
