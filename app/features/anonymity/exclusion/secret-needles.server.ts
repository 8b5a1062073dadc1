import { deriveCode } from "~/ballot/code";
import { BASE32, encodeBase32 } from "~/ballot/encoding";
import { isDepartmentIndex } from "~/ballot/manifest";
import type { WaveKeys } from "~/features/wave-key-file.server";
import { rowsOf } from "../attack-entities.server";
import type { Snapshot } from "../attack-snapshot.server";
import { RFC_BASE32 } from "./spelled-bytes.server";

/** The secrets of the key files, as bytes. */
export function secretsOf(keys: readonly WaveKeys[]): Buffer[] {
  return keys.flatMap(({ issuerSecret, serverSecret, tallySecret, codeSecret, pepper }) =>
    [issuerSecret, serverSecret, tallySecret, codeSecret, pepper].flatMap((secret) =>
      secret ? [Buffer.from(secret)] : [],
    ),
  );
}

/** Codes of people who are invited now. */
export function codesOf({ tables }: Snapshot, keys: readonly WaveKeys[]): string[] {
  return rowsOf(tables.get("invitee")).flatMap(({ row }) => {
    const secrets = keys.find(({ wave }) => wave === row.wave_id);
    const { department_index: departmentIndex } = row;
    if (!secrets || !isDepartmentIndex(departmentIndex)) return [];
    const holder = { kind: "invitee", inviteeId: String(row.id) } as const;
    return [deriveCode(secrets.codeSecret, secrets.manifestHash, departmentIndex, holder)];
  });
}

/** Ways to write a secret, as they stand in a text without blanks, in small letters, and as bytes. */
export function needlesOf(secret: Buffer): { bytes: Buffer[]; text: string[] } {
  const reversed = Buffer.from(secret).reverse();
  const written = [secret, reversed].flatMap((bytes) => [
    bytes.toString("hex"),
    encodeBase32(bytes).slice(0, -1),
    rfcBase32(bytes).slice(0, -1),
    ...base64Parts(bytes),
  ]);
  const backwards = written.map((text) => [...text].reverse().join(""));
  return { bytes: [secret, reversed], text: [...written, ...backwards].map((text) => text.toLowerCase()) };
}

/** Base64 of bytes that stand among others begins in one of three places; both alphabets. */
function base64Parts(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const part = whole.slice(before === 0 ? 0 : before + 1, -1);
    return [part, part.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

function rfcBase32(bytes: Buffer): string {
  return [...encodeBase32(bytes)].map((letter) => RFC_BASE32[BASE32.indexOf(letter)] ?? "").join("");
}
