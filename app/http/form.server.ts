import { z } from "zod";
import { isMailAddress, tidyMailAddress } from "~/domain/mail-address";
import { MAXIMUM_PASSWORD_LENGTH, MINIMUM_PASSWORD_LENGTH } from "~/features/accounts/password.server";

export type FieldErrors = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, string>>;

type ParsedFields<T> =
  | { ok: true; values: T; fields: Fields }
  | { ok: false; errors: FieldErrors; fields: Fields };

/** Text fields of a posted form, trimmed where the schema says so; files and repeated names are refused by it. */
export async function parseFields<T>(request: Request, schema: z.ZodType<T>): Promise<ParsedFields<T>> {
  return checkFields(await request.formData(), schema);
}

export function checkFields<T>(form: FormData, schema: z.ZodType<T>): ParsedFields<T> {
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !(name in fields) && name !== "__proto__") fields[name] = value;
  }
  const parsed = schema.safeParse(fields);
  // A password never travels back into the page.
  const { password: _, ...shown } = fields;
  if (parsed.success) return { ok: true, values: parsed.data, fields: shown };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) errors[issue.path.join(".")] ??= issue.message;
  return { ok: false, errors, fields: shown };
}

/** Required text with the sentence that appears when it is missing. */
export function requiredText(missing: string, maximum = 200) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(maximum, { error: `Use at most ${maximum} characters.` });
}

export function emailAddress(missing: string) {
  return z
    .string({ error: missing })
    .transform(tidyMailAddress)
    .refine((address) => address.length <= 254, { error: "This address is too long.", abort: true })
    .refine(isMailAddress, { error: missing });
}

export function newPassword() {
  return z
    .string({ error: "Choose a password." })
    .min(MINIMUM_PASSWORD_LENGTH, {
      error: `Use at least ${MINIMUM_PASSWORD_LENGTH} characters for the password.`,
    })
    .max(MAXIMUM_PASSWORD_LENGTH, {
      error: `Use at most ${MAXIMUM_PASSWORD_LENGTH} characters for the password.`,
    });
}
