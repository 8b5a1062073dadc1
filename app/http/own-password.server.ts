import { z } from "zod";
import { database } from "~/database.server";
import { changeOwnPassword } from "~/features/accounts/change-account.server";
import { checkFields, type FieldErrors, newPassword } from "./form.server";
import { type Account, signedIn } from "./session.server";
import { secondsToWait, throttle } from "./throttle.server";

const schema = z.object({
  currentPassword: z
    .string({ error: "Enter your current password." })
    .min(1, { error: "Enter your current password." })
    .max(200, { error: "This is not your current password." }),
  nextPassword: newPassword(),
});

// Whoever finds an unlocked screen should not be able to guess.
const attempts = throttle(10, 900);

/** Changes it and goes on to `next` with a new session, or says what is wrong; the fields never travel back. */
export async function submitOwnPassword(
  form: FormData,
  account: Account,
  next: string,
): Promise<Response | { errors: FieldErrors }> {
  const parsed = checkFields(form, schema);
  if (!parsed.ok) return { errors: parsed.errors };
  const wait = await secondsToWait(attempts, account.id);
  if (wait > 0) {
    return {
      errors: { currentPassword: `Too many attempts. Try again in ${Math.ceil(wait / 60)} minutes.` },
    };
  }
  const { currentPassword: current, nextPassword } = parsed.values;
  const changed = await changeOwnPassword(
    database(),
    account.email,
    { current, next: nextPassword },
    new Date(),
  );
  if (!changed.ok) return { errors: { currentPassword: "This is not your current password." } };
  return signedIn(changed.secret, next);
}
