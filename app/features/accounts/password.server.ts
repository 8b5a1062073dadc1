import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import pLimit from "p-limit";

/** Hashing takes a processor for its whole time: one is left to the survey, and a flood waits for itself. */
const atOnce = Math.min(2, Math.max(1, availableParallelism() - 1));
const inTurn = pLimit(atOnce);

/** In one normal form: keyboards of different systems type one and the same ü in different ways. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFKC")));
}

let decoy: Promise<string> | undefined;

/** Takes the same time for an unknown account, so that the answer does not tell which addresses have one. */
export async function passwordMatches(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hash(randomUUID());
  // An account without a password, such as a guest's, has no hash that could be read.
  const usable = passwordHash || undefined;
  const stored = usable ?? (await decoy);
  let matches = false;
  for (const form of formsOf(password)) matches ||= await inTurn(() => verify(stored, form));
  return matches && usable !== undefined;
}

/** The normal form, and what earlier versions may have hashed: the password as some keyboard typed it. */
function formsOf(password: string): ReadonlySet<string> {
  return new Set([
    password.normalize("NFKC"),
    password,
    password.normalize("NFC"),
    password.normalize("NFD"),
  ]);
}
