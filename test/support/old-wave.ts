import fs from "node:fs";
import path from "node:path";
import { x25519 } from "@noble/curves/ed25519.js";
import { hexToBytes } from "@noble/hashes/utils.js";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";

type Cell = string | number | null | { hex: string };
type Stored = {
  wave: string;
  tallySecret: string | null;
  receipts: string[];
  draft: { departmentIndex: 0 | 1; token: string; key: string };
  cast: unknown;
  keyFile: Record<string, string>;
  rows: Record<string, Record<string, Cell>[]>;
};

type OldWave = Omit<Stored, "keyFile" | "rows">;

/** A wave that was open when the version that opened it under tandem/v1 or v2 was replaced, as it lay on the disk. */
export function loadOldWave(
  db: Database,
  keys: KeyDirectory,
  mode: "server" | "trustee",
  form: "v1" | "v2" = "v1",
): OldWave {
  const text = fs.readFileSync(`test/fixtures/ballot/open-wave-${form}-${mode}.json`, "utf8");
  const { keyFile, rows, ...rest }: Stored = JSON.parse(text);
  // At once, as an opening writes them.
  db.$client.transaction(() => {
    for (const [table, entries] of Object.entries(rows)) {
      for (const entry of entries) insert(db, table, entry);
    }
  })();
  fs.mkdirSync(keys.path, { recursive: true, mode: 0o700 });
  fs.writeFileSync(path.join(keys.path, `${rest.wave}.json`), JSON.stringify(keyFile), { mode: 0o600 });
  return rest;
}

/** The public half of a secret key. */
export function publicTallyKey(secretKey: Uint8Array): Uint8Array {
  return x25519.getPublicKey(secretKey);
}

function insert(db: Database, table: string, entry: Record<string, Cell>): void {
  const names = Object.keys(entry);
  const cells = Object.values(entry).map((cell) =>
    cell !== null && typeof cell === "object" ? Buffer.from(hexToBytes(cell.hex)) : cell,
  );
  const columns = names.map((name) => `"${name}"`).join(", ");
  db.$client
    .prepare(`insert into "${table}" (${columns}) values (${names.map(() => "?").join(", ")})`)
    .run(...cells);
}
