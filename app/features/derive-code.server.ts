import { type CodeHolder, deriveCode, invitationPath, typedCode } from "~/ballot/code";
import {
  type DepartmentIndex,
  isDepartmentIndex,
  type Manifest,
  type ManifestDepartment,
  parseManifest,
} from "~/ballot/manifest";
import { type FrozenInvitee, isInvited } from "./find-changed-rules.server";
import { type KeyDirectory, readKeyFile, type WaveKeys } from "./wave-key-file.server";

type OpenedWave = { id: string; manifestHash: string | null };

/** What stands on a slip: the code as it is typed, and the path that its QR code holds after the public address. */
export type SlipCode = { typed: string; path: string };

/**
 * The path of a personal link, derived at the moment of sending. It may go into a mail and nowhere else: not into the
 * database, a log or a page of HR. null when the wave's key is gone, and for a row that is not as it was when the wave
 * opened: its code would go to whoever changed the address.
 */
export function invitationLink(keys: KeyDirectory, wave: OpenedWave, invitee: FrozenInvitee): string | null {
  const secrets = readKeyFile(keys, wave.id);
  const { departmentIndex } = invitee;
  if (!secrets || !isDepartmentIndex(departmentIndex) || !isInvited(secrets, invitee)) return null;
  const holder: CodeHolder = { kind: "invitee", inviteeId: invitee.id };
  const code = deriveCode(secrets.codeSecret, secrets.manifestHash, departmentIndex, holder);
  return invitationPath(wave.id, departmentIndex, code);
}

/** The first of the spare codes are printed on slips, the last are for paper ballots, so that nothing has to be recorded about which is which. */
export function spareSlips({ spare, paper = 0 }: ManifestDepartment): number {
  return spare - paper;
}

/** The codes with which a department's paper ballots are typed in. */
export function paperCodes(
  secrets: WaveKeys,
  { departments }: Manifest,
  departmentIndex: DepartmentIndex,
): string[] {
  const department = departments[departmentIndex];
  return serialCodes(secrets, departmentIndex, "spare", department.spare).slice(spareSlips(department));
}

/**
 * The codes of a department's bowl or of its spare slips, in the order of the codes: it is nobody's order. In a wave
 * by mail the bowl is empty. null when the wave's key is gone.
 */
export function slipCodes(
  keys: KeyDirectory,
  wave: OpenedWave & { manifest: string | null; delivery: "mail" | "slips" },
  departmentIndex: DepartmentIndex,
  which: "pool" | "spare",
): SlipCode[] | null {
  const secrets = readKeyFile(keys, wave.id);
  if (!secrets || wave.manifest === null) return null;
  const department = parseManifest(wave.manifest).departments[departmentIndex];
  const inBowl = wave.delivery === "slips" ? department.invited : 0;
  return serialCodes(secrets, departmentIndex, which, which === "pool" ? inBowl : spareSlips(department))
    .sort()
    .map((code) => ({
      typed: typedCode(wave.id, departmentIndex, code),
      path: invitationPath(wave.id, departmentIndex, code),
    }));
}

export function serialCodes(
  secrets: WaveKeys,
  departmentIndex: DepartmentIndex,
  kind: "pool" | "spare",
  amount: number,
): string[] {
  return Array.from({ length: amount }, (_, serial) =>
    deriveCode(secrets.codeSecret, secrets.manifestHash, departmentIndex, { kind, serial }),
  );
}
