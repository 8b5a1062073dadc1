import { hash, verify } from "@node-rs/argon2";

export const MINIMUM_PASSWORD_LENGTH = 12;
/** Long enough for any passphrase, short enough that hashing cannot be made a burden. */
export const MAXIMUM_PASSWORD_LENGTH = 200;

export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

let decoy: Promise<string> | undefined;

/** Takes the same time for an unknown account, so that the answer does not tell which addresses have one. */
export async function passwordMatches(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hash("no account has this one");
  const matches = await verify(passwordHash ?? (await decoy), password);
  return matches && passwordHash !== undefined;
}
