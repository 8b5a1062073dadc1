import { GALLERY } from "~/content/gallery/en";
import { makeAppSecret, offerAuthenticatorApp } from "~/features/accounts/authenticator-app.server";
import { makeRecoveryCodes } from "~/features/accounts/recovery-codes.server";
import { listDemands, listSigningIn, showSigningIn } from "~/features/accounts/show-signing-in.server";
import { insertPasskey } from "~db/queries/sign-in/passkeys.server";
import { saveAuthenticatorApp } from "~db/queries/sign-in/second-factors.server";
import { type Around, NOW } from "./tell-story.server";

/** How somebody signs in who has everything, and what is shown on the way there. */
export function gatherSigningIn({ db, accountId }: Around) {
  const secret = makeAppSecret();
  const before = showSigningIn(db, accountId, null, "en");
  saveAuthenticatorApp(db, { accountId, secret, lastStep: 0, addedAt: NOW });
  insertPasskey(db, {
    id: "gallery",
    accountId,
    name: GALLERY.long,
    publicKey: "",
    counter: 0,
    transports: "[]",
    createdAt: NOW,
    lastUsedAt: NOW,
  });
  const codes = makeRecoveryCodes(db, accountId);
  return {
    before,
    after: showSigningIn(db, accountId, null, "en"),
    people: listSigningIn(db, "", null),
    demands: listDemands(db),
    offered: offerAuthenticatorApp(secret, { name: GALLERY.company, email: GALLERY.people.hr.email }),
    codes,
  };
}
