import { createHash } from "node:crypto";

/** Lets whoever finds one in a file or a log, a program that looks for them too, know what it is. */
export const TOKEN_PREFIX = "tandem_";

/** Of 256 random bits: nothing slower is needed. */
export function hashTokenSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Whether a text holds what looks like a token's secret. */
export function holdsTokenSecret(text: string): boolean {
  return /tandem_[A-Za-z0-9_-]{43}/.test(text);
}
