import fs from "node:fs";
import path from "node:path";
import { encodeBase32 } from "~/ballot/encoding";

/** Every spelling in which a program would keep or send a secret. */
export function spellings(secret: Uint8Array): Buffer[] {
  const bytes = Buffer.from(secret);
  const texts = [
    bytes.toString("base64url"),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("hex"),
    bytes.toString("hex").toUpperCase(),
    encodeBase32(bytes),
    [...bytes].join(","),
    encodeURIComponent(bytes.toString("base64").replace(/=+$/, "")),
  ];
  return [bytes, ...texts.map((text) => Buffer.from(text))];
}

export function spellingsOfText(text: string): Buffer[] {
  const once = Buffer.from(text);
  const forms = [
    encodeURIComponent(text),
    encodeURIComponent(text).replaceAll("%20", "+"),
    JSON.stringify(text),
  ];
  return [once, ...forms.map((form) => Buffer.from(form)), ...spellings(once).slice(1)];
}

/** Which of the places hold one of the spellings. */
export function placesWith(needles: readonly Buffer[], places: Readonly<Record<string, Buffer>>): string[] {
  return Object.entries(places)
    .filter(([, bytes]) => needles.some((needle) => bytes.includes(needle)))
    .map(([name]) => name);
}

/** Every file below a directory. */
export function filesBelow(directory: string): Record<string, Buffer> {
  const names = fs.readdirSync(directory, { recursive: true, encoding: "utf8" });
  const files = names.map((name) => path.join(directory, name)).filter((file) => fs.statSync(file).isFile());
  return Object.fromEntries(files.map((file) => [file, fs.readFileSync(file)]));
}
