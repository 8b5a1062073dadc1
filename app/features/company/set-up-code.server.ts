import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { encodeBase32, inGroups, readTyped } from "~/ballot/encoding";

/** Where the start-up code comes from: the setting, or a file that only the server's own account can read. */
type SetUpCodeSource = { dataDirectory: string; setUpCode: string | null };

export const SET_UP_CODE_FILE = "set-up-code";
/** 20 characters of 5 bits. */
const BYTES = 13;
const CHARACTERS = 20;

/**
 * Setting up makes the first administrator, so it takes what only whoever runs the program can see. It is asked of
 * everybody: behind a proxy on the same machine strangers look local. Made when it is first needed, kept until then.
 */
export function findSetUpCode(source: SetUpCodeSource): string {
  return source.setUpCode ?? readCode(source) ?? writeCode(source);
}

/** In the same time whatever was typed; capitals, spaces and dashes do not matter. */
export function isSetUpCode(source: SetUpCodeSource, typed: string): boolean {
  return sameText(readTyped(typed), readTyped(findSetUpCode(source)));
}

/** What a browser keeps instead of the code itself, once it has shown it. */
export function setUpPass(source: SetUpCodeSource): string {
  const text = `tandem set-up|${readTyped(findSetUpCode(source))}`;
  return createHash("sha256").update(text).digest("base64url");
}

export function isSetUpPass(source: SetUpCodeSource, shown: string): boolean {
  return sameText(shown, setUpPass(source));
}

/** Once Tandem is set up there is nothing left that the code could open. */
export function forgetSetUpCode({ dataDirectory }: SetUpCodeSource): void {
  fs.rmSync(path.join(dataDirectory, SET_UP_CODE_FILE), { force: true });
}

/** Null for none, and for one that a full disk cut off or somebody shortened. */
function readCode({ dataDirectory }: SetUpCodeSource): string | null {
  const file = path.join(dataDirectory, SET_UP_CODE_FILE);
  if (!fs.existsSync(file)) return null;
  const code = fs.readFileSync(file, "utf8").trim();
  return readTyped(code).length === CHARACTERS ? code : null;
}

function writeCode(source: SetUpCodeSource): string {
  const code = inGroups(encodeBase32(randomBytes(BYTES)).slice(0, CHARACTERS).toLowerCase(), 5, "-");
  forgetSetUpCode(source);
  const handle = fs.openSync(path.join(source.dataDirectory, SET_UP_CODE_FILE), "wx", 0o600);
  try {
    fs.writeSync(handle, `${code}\n`);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  return code;
}

function sameText(first: string, second: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(first), digest(second));
}
