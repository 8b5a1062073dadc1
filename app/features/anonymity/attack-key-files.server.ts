import fs from "node:fs";
import path from "node:path";
import type { WaveKeys } from "~/features/wave-key-file.server";

const KEY_FILE = /\{"wave":"[a-z0-9]+"[^{}]*"codeSecret":"[\w-]+"[^{}]*\}/g;

/** Key files, also inside other files: an archive, a dump, a database. */
export function findKeyFiles(files: readonly string[]): WaveKeys[] {
  const found = files.flatMap((file) => {
    const text = fs.readFileSync(file, "latin1");
    return (text.match(KEY_FILE) ?? []).flatMap((json) => readKeys(json) ?? []);
  });
  return [...new Map(found.map((keys) => [keys.wave, keys])).values()];
}

export function filesBelow(places: readonly string[]): string[] {
  return places.flatMap((place) => {
    if (!fs.existsSync(place)) return [];
    if (!fs.statSync(place).isDirectory()) return [place];
    return filesBelow(fs.readdirSync(place).map((name) => path.join(place, name)));
  });
}

function readKeys(json: string): WaveKeys | null {
  try {
    const fields: Record<string, unknown> = JSON.parse(json);
    const secret = (name: string): Uint8Array => Buffer.from(String(fields[name]), "base64url");
    const given = (name: string) => (fields[name] === undefined ? undefined : secret(name));
    return {
      wave: String(fields.wave),
      manifestHash: String(fields.manifestHash),
      issuerSecret: secret("issuerSecret"),
      serverSecret: given("serverSecret"),
      serverPublic: given("serverPublic"),
      openedBy: fields.openedBy === "server" ? "server" : undefined,
      tallySecret: given("tallySecret"),
      tallyPublic: given("tallyPublic"),
      codeSecret: secret("codeSecret"),
      pepper: secret("pepper"),
    };
  } catch {
    return null;
  }
}
