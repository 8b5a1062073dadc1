import { database } from "~/database.server";
import { configuration, publicUrl } from "~/env.server";
import { findPasskeySite, type PasskeySite } from "~/features/accounts/passkeys.server";
import { findSignInWays, type Ways } from "~/features/accounts/sign-in-ways.server";

/** What this installation's settings allow, whatever its administrators have chosen. */
export function possibleWays(): Pick<Ways, "issuer" | "passkeys"> & { passwordsAlways: boolean } {
  const { provider, allowPasswordSignIn } = configuration();
  return {
    issuer: provider?.issuer ?? null,
    passkeys: passkeySite() !== null,
    passwordsAlways: allowPasswordSignIn,
  };
}

export function signInWays(): Ways {
  return findSignInWays(database(), possibleWays());
}

export function passkeySite(): PasskeySite | null {
  return findPasskeySite(publicUrl());
}
