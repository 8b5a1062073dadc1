import { z } from "zod";
import { accountsTexts } from "~/content/accounts/texts";
import { frameTexts } from "~/content/frame/texts";
import type { ShownLanguage } from "~/content/language";
import { fill, fillFrom } from "~/content/translated";
import { isMailAddress, tidyMailAddress } from "~/domain/mail-address";
import {
  type About,
  MAXIMUM_PASSWORD_LENGTH,
  MINIMUM_PASSWORD_LENGTH,
  refusePassword,
} from "~/features/accounts/refuse-password.server";
import { readerLanguage } from "./page-texts.server";

export type FieldErrors = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, string>>;

type ParsedFields<T> =
  | { ok: true; values: T; fields: Fields }
  | { ok: false; errors: FieldErrors; fields: Fields };

/** Text fields of a posted form, trimmed where the schema says so; files and repeated names are refused by it. */
export async function parseFields<T>(request: Request, schema: z.ZodType<T>): Promise<ParsedFields<T>> {
  return checkFields(await readForm(request), schema, readerLanguage(request));
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
  const shown = Object.fromEntries(Object.entries(fields).filter(([name]) => !/password/i.test(name)));
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

/** `about`: what is known of whoever will use it, which is what others try first. */
export function newPassword(language: ShownLanguage, about: About | null) {
  const { choose } = accountsTexts(language).texts.passwords;
  return z
    .string({ error: choose })
    .min(1, { error: choose, abort: true })
    .superRefine((password, context) => addProblem(context, sayRefused(language, password, about)));
}

/** null where none is typed. */
export function optionalPassword(language: ShownLanguage, about: About | null) {
  return z
    .string()
    .default("")
    .superRefine((password, context) => {
      if (password !== "") addProblem(context, sayRefused(language, password, about));
    })
    .transform((password) => password || null);
}

function addProblem(context: z.RefinementCtx, message: string | null): void {
  if (message !== null) context.addIssue({ code: "custom", message });
}

function sayRefused(language: ShownLanguage, password: string, about: About | null): string | null {
  const problem = refusePassword(password, about);
  if (problem === null) return null;
  const lengths = { minimum: MINIMUM_PASSWORD_LENGTH, maximum: MAXIMUM_PASSWORD_LENGTH };
  return fillFrom(lengths)(accountsTexts(language).texts.passwords[problem]);
}

/** The fields of a form, or a page that says that it was none. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw incompleteRequest(request);
  }
}

/** For a form that no page of ours can have sent. */
export function incompleteRequest(request: Request): Response {
  return new Response(frameTexts(readerLanguage(request)).texts.forms.incomplete, { status: 400 });
}
