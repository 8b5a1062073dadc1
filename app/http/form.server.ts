import { z } from "zod";
import { accountsTexts } from "~/content/accounts/texts";
import { frameTexts } from "~/content/frame/texts";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { isMailAddress, tidyMailAddress } from "~/domain/mail-address";
import { MAXIMUM_PASSWORD_LENGTH, MINIMUM_PASSWORD_LENGTH } from "~/features/accounts/password.server";
import { readerLanguage } from "./page-texts.server";

export type FieldErrors = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, string>>;

type ParsedFields<T> =
  | { ok: true; values: T; fields: Fields }
  | { ok: false; errors: FieldErrors; fields: Fields };

/** Text fields of a posted form, trimmed where the schema says so; files and repeated names are refused by it. */
export async function parseFields<T>(request: Request, schema: z.ZodType<T>): Promise<ParsedFields<T>> {
  return checkFields(await request.formData(), schema, readerLanguage(request));
}

export function checkFields<T>(
  form: FormData,
  schema: z.ZodType<T>,
  language: ShownLanguage,
): ParsedFields<T> {
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !(name in fields) && name !== "__proto__") fields[name] = value;
  }
  const parsed = schema.safeParse(fields, { error: (issue) => sayTooLong(language, issue) });
  // A password never travels back into the page.
  const { password: _, ...shown } = fields;
  if (parsed.success) return { ok: true, values: parsed.data, fields: shown };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) errors[issue.path.join(".")] ??= issue.message;
  return { ok: false, errors, fields: shown };
}

/** Said of any field whose schema has no sentence of its own for it. */
function sayTooLong(language: ShownLanguage, issue: { code: string; maximum?: unknown }): string | undefined {
  if (issue.code !== "too_big") return undefined;
  return fill(frameTexts(language).texts.forms.tooLong, { maximum: Number(issue.maximum) });
}

/** Required text with the sentence that appears when it is missing. */
export function requiredText(missing: string, maximum = 200) {
  return z.string({ error: missing }).trim().min(1, { error: missing }).max(maximum);
}

export function emailAddress(language: ShownLanguage, missing: string) {
  const { addressTooLong } = frameTexts(language).texts.forms;
  return z
    .string({ error: missing })
    .transform(tidyMailAddress)
    .refine((address) => address.length <= 254, { error: addressTooLong, abort: true })
    .refine(isMailAddress, { error: missing });
}

export function newPassword(language: ShownLanguage) {
  const { choose, tooShort, tooLong } = accountsTexts(language).texts.passwords;
  return z
    .string({ error: choose })
    .min(MINIMUM_PASSWORD_LENGTH, { error: fill(tooShort, { minimum: MINIMUM_PASSWORD_LENGTH }) })
    .max(MAXIMUM_PASSWORD_LENGTH, { error: fill(tooLong, { maximum: MAXIMUM_PASSWORD_LENGTH }) });
}

/** For a form that no page of ours can have sent. */
export function incompleteRequest(request: Request): Response {
  return new Response(frameTexts(readerLanguage(request)).texts.forms.incomplete, { status: 400 });
}
