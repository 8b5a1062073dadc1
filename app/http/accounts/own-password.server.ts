import { z } from "zod";
import { accountsTexts } from "~/content/accounts/texts";
import { database } from "~/database.server";
import { changeOwnPassword } from "~/features/accounts/change-account.server";
import { recordRefusedOwnPassword } from "~/features/accounts/record-refused-sign-in.server";
import { checkFields, type FieldErrors, newPassword } from "~/http/form.server";
import { readerLanguage } from "~/http/page-texts.server";
import { type Account, signedIn } from "~/http/session.server";
import { giveBack, QUARTER_OF_AN_HOUR, refuseForNow, throttle } from "~/http/throttle.server";
import { clientOf } from "./client.server";

// Whoever finds an unlocked screen should not be able to guess.
const attempts = throttle(10, QUARTER_OF_AN_HOUR);

/** Changes it and goes on to `next` with a new session, or says what is wrong; the fields never travel back. */
export async function submitOwnPassword(
  request: Request,
  form: FormData,
  account: Account,
  next: string,
): Promise<Response | { errors: FieldErrors }> {
  const language = readerLanguage(request);
  const { current: missing, wrong } = accountsTexts(language).texts.passwords;
  const schema = z.object({
    currentPassword: z.string({ error: missing }).min(1, { error: missing }).max(400, { error: wrong }),
    nextPassword: newPassword(language, account),
  });
  const parsed = checkFields(form, schema, language);
  if (!parsed.ok) return { errors: parsed.errors };
  const refused = await refuseForNow(language, [attempts, account.id]);
  const now = new Date();
  if (refused !== null) {
    recordRefusedOwnPassword(database(), account, now);
    return { errors: { currentPassword: refused } };
  }
  const { currentPassword: current, nextPassword } = parsed.values;
  const by = { accountId: account.id, now, client: clientOf(request) };
  const changed = await changeOwnPassword(database(), { current, next: nextPassword }, by);
  if (!changed.ok) {
    recordRefusedOwnPassword(database(), account, now);
    return { errors: { currentPassword: wrong } };
  }
  await giveBack([attempts, account.id]);
  return signedIn(request, changed.secret, next);
}
