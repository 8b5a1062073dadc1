import { castMacOf } from "~/ballot/cast-check.server";
import { inviteeMac } from "~/ballot/claim-record";
import { isDepartmentIndex, type Manifest, parseManifest } from "~/ballot/manifest";
import type { WaveKeys } from "~/features/wave-key-file.server";
import { claimRows } from "~/features/waves/open-wave-claims.server";
import { rowsOf } from "../attack-entities.server";
import type { Snapshot } from "../attack-snapshot.server";
import { type Finding, finding } from "./finding.server";

type Row = Readonly<Record<string, unknown>>;

/**
 * What the key files of open waves allow to compute anew, so that nobody put anything else there: every claim belongs to a
 * code, every invited person's row and every ballot carries the MAC that it must.
 */
export function excludeUnkeyed(snapshots: readonly Snapshot[], keys: readonly WaveKeys[]): Finding[] {
  const known = new Set<string>();
  return snapshots.flatMap((snapshot) =>
    keys.flatMap((secrets) => {
      const running = runningWave(snapshot, secrets);
      return running ? excludeInWave(snapshot, secrets, running, known) : [];
    }),
  );
}

type Running = { manifest: Manifest; delivery: "mail" | "slips" };

function runningWave({ tables }: Snapshot, { wave, manifestHash, delivery }: WaveKeys): Running | null {
  const found = rowsOf(tables.get("wave")).find(({ row }) => row.id === wave)?.row;
  const running = found?.state === "open" || found?.state === "closing";
  if (!running || found?.manifest_hash !== manifestHash) return null;
  try {
    const stored = found.delivery === "slips" ? "slips" : "mail";
    return { manifest: parseManifest(String(found.manifest)), delivery: delivery ?? stored };
  } catch {
    return null;
  }
}

function excludeInWave(
  snapshot: Snapshot,
  secrets: WaveKeys,
  { manifest, delivery }: Running,
  known: Set<string>,
): Finding[] {
  const rows = (table: string) =>
    rowsOf(snapshot.tables.get(table))
      .map(({ row }) => row)
      .filter((row) => row.wave_id === secrets.wave);
  const invitees = rows("invitee");
  const wrong = {
    claim: strangeClaims(rows("claim"), invitees, secrets, { manifest, delivery }),
    invitee: secrets.invitees === "bound" ? invitees.filter((row) => !isInvited(row, secrets)).length : 0,
    ballot:
      manifest.protocol === "tandem/v1"
        ? 0
        : rows("ballot").filter((row) => !wasCast(row, secrets, known)).length,
  };
  return Object.entries(wrong).flatMap(([table, count]) =>
    count > 0 ? [finding("notFromKey", { table, count }, snapshot.name)] : [],
  );
}

/** Claims that no code makes, but for the codes of people who were erased since. */
function strangeClaims(
  claims: readonly Row[],
  invitees: readonly Row[],
  secrets: WaveKeys,
  { manifest, delivery }: Running,
): number {
  const people = invitees.flatMap(({ id, department_index: departmentIndex }) =>
    isDepartmentIndex(departmentIndex) ? [{ id: String(id), departmentIndex }] : [],
  );
  const made = claimRows({ id: secrets.wave, delivery }, manifest, secrets, people);
  const codes = new Set(made.map(({ codeMac }) => codeMac.toString("hex")));
  const strange = claims.filter(
    ({ code_mac: mac }) => !Buffer.isBuffer(mac) || !codes.has(mac.toString("hex")),
  );
  const invited = manifest.departments.reduce((sum, department) => sum + department.invited, 0);
  const erased = delivery === "slips" ? 0 : Math.max(0, invited - people.length);
  return Math.max(0, strange.length - erased) + Math.max(0, claims.length - allCodes(manifest));
}

function allCodes({ departments }: Manifest): number {
  return departments.reduce((sum, { invited, spare }) => sum + invited + spare, 0);
}

function isInvited(
  { id, email, department_index: departmentIndex, mac }: Row,
  { pepper }: WaveKeys,
): boolean {
  if (!isDepartmentIndex(departmentIndex) || !Buffer.isBuffer(mac)) return false;
  return mac.equals(inviteeMac(pepper, { id: String(id), departmentIndex, email: String(email) }));
}

/** The same ballot in several copies is looked at once. */
function wasCast(row: Row, { issuerSecret, manifestHash }: WaveKeys, known: Set<string>): boolean {
  const { token, sealed, mac, department_index: departmentIndex } = row;
  if (!isDepartmentIndex(departmentIndex)) return false;
  if (!Buffer.isBuffer(token) || !Buffer.isBuffer(sealed) || !Buffer.isBuffer(mac)) return false;
  const name = Buffer.concat([token, mac, sealed]).toString("base64");
  if (known.has(name)) return true;
  const right = mac.equals(castMacOf(issuerSecret, manifestHash, { token, departmentIndex, sealed }));
  if (right) known.add(name);
  return right;
}
