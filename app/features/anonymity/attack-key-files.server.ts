import fs from "node:fs";
import path from "node:path";
import type { WaveKeys } from "~/features/wave-key-file.server";

const BEGINNING = /\{\s*"wave"\s*:\s*"[a-z0-9]+"/g;
/** In a key file all secrets stand before what may be long. */
const LOOKED_AT = 8192;

/** Key files in plain text, also inside other files: an archive, a dump, a database. */
export function findKeyFiles(files: readonly string[]): WaveKeys[] {
  const found = files.flatMap((file) => {
    const text = fs.readFileSync(file, "latin1");
    const places = [...text.matchAll(BEGINNING)].map(({ index }) => index);
    return places.flatMap((at, number) => {
      const end = Math.min(at + LOOKED_AT, places[number + 1] ?? text.length);
      return readKeys(text.slice(at, end)) ?? [];
    });
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

/** Field by field: whatever stands in between, and however it is set out. */
function readKeys(text: string): WaveKeys | null {
  const field = (name: string) => new RegExp(`"${name}"\\s*:\\s*"([\\w-]+)"`).exec(text)?.[1];
  if (field("codeSecret") === undefined) return null;
  const secret = (name: string): Uint8Array => Buffer.from(field(name) ?? "", "base64url");
  const given = (name: string) => (field(name) === undefined ? undefined : secret(name));
  return {
    wave: field("wave") ?? "",
    manifestHash: field("manifestHash") ?? "",
    issuerSecret: secret("issuerSecret"),
    serverSecret: given("serverSecret"),
    serverPublic: given("serverPublic"),
    openedBy: field("openedBy") === "server" ? "server" : undefined,
    tallySecret: given("tallySecret"),
    tallyPublic: given("tallyPublic"),
    codeSecret: secret("codeSecret"),
    pepper: secret("pepper"),
  };
}
