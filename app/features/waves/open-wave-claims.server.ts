import { codeMac, fillerMac } from "~/ballot/claim-record";
import { deriveCode } from "~/ballot/code";
import type { DepartmentIndex, Manifest } from "~/ballot/manifest";
import { serialCodes } from "~/features/derive-code.server";
import type { WaveKeys } from "~/features/wave-key-file.server";
import type { ClaimRow } from "~db/queries/claims.server";
import type { InviteeRow } from "~db/queries/invitees.server";
import type { WaveRow } from "~db/queries/waves.server";

type InvitedPerson = Pick<InviteeRow, "id" | "departmentIndex">;

const INDICES: readonly DepartmentIndex[] = [0, 1];

/** One unclaimed record a code: personal or drawn from the bowl, and the replacements. */
export function claimRows(
  wave: Pick<WaveRow, "id" | "delivery">,
  manifest: Manifest,
  secrets: WaveKeys,
  invitees: readonly InvitedPerson[],
): ClaimRow[] {
  return INDICES.flatMap((departmentIndex) => {
    const { invited, spare } = manifest.departments[departmentIndex];
    const own =
      wave.delivery === "slips"
        ? serialCodes(secrets, departmentIndex, "pool", invited)
        : personalCodes(secrets, departmentIndex, invitees);
    const codes = [...own, ...serialCodes(secrets, departmentIndex, "spare", spare)];
    return codes.map((code) => {
      const mac = codeMac(secrets.pepper, secrets.manifestHash, departmentIndex, code);
      const filler = fillerMac(secrets.pepper, secrets.manifestHash, mac);
      return {
        waveId: wave.id,
        departmentIndex,
        codeMac: Buffer.from(mac),
        blindedMac: Buffer.from(filler),
      };
    });
  });
}

function personalCodes(
  secrets: WaveKeys,
  departmentIndex: DepartmentIndex,
  invitees: readonly InvitedPerson[],
): string[] {
  return invitees
    .filter((person) => person.departmentIndex === departmentIndex)
    .map(({ id: inviteeId }) =>
      deriveCode(secrets.codeSecret, secrets.manifestHash, departmentIndex, { kind: "invitee", inviteeId }),
    );
}
