import { z } from "zod";
import { connectionsTexts } from "~/content/connections/texts";
import { LANGUAGES, type ShownLanguage } from "~/content/language";
import { isTokenPermission, TOKEN_DAYS } from "~/domain/connections/token-permission";
import { eventsFor, WEBHOOK_KINDS } from "~/domain/connections/webhook-event";
import { checkFields, requiredText } from "./form.server";

type Fields = Readonly<Record<string, string>>;

const LONGEST_NAME = 80;

function all(form: FormData, name: string): string[] {
  return form.getAll(name).flatMap((value) => (typeof value === "string" ? [value] : []));
}

/** What was ticked comes back into the page as one field. */
function withTicked(fields: Fields, ticked: Fields): Fields {
  return { ...fields, ...ticked };
}

const pair = (missing: string) =>
  z
    .string({ error: missing })
    .max(60)
    .transform((id) => (id === "" ? null : id));

export function readTokenForm(form: FormData, language: ShownLanguage) {
  const { problems } = connectionsTexts(language).texts.page;
  const schema = z.object({
    name: requiredText(problems.name, LONGEST_NAME),
    pair: pair(problems.pair),
    days: z.enum(TOKEN_DAYS.map(String), { error: problems.days }).transform(Number),
  });
  const permissions = all(form, "permission").filter(isTokenPermission);
  const parsed = checkFields(form, schema, language);
  const errors = {
    ...(parsed.ok ? {} : parsed.errors),
    ...(permissions.length === 0 ? { permissions: problems.permissions } : {}),
  };
  if (parsed.ok && permissions.length > 0)
    return { ok: true as const, values: { ...parsed.values, permissions } };
  return {
    ok: false as const,
    errors,
    fields: withTicked(parsed.fields, { permissions: permissions.join(" ") }),
  };
}

export function readWebhookForm(form: FormData, language: ShownLanguage) {
  const { page, webhookProblems } = connectionsTexts(language).texts;
  const { problems } = page;
  const schema = z.object({
    kind: z.enum(WEBHOOK_KINDS, { error: problems.kind }),
    name: requiredText(problems.name, LONGEST_NAME),
    address: requiredText(webhookProblems["no-address"], 2000),
    pair: pair(problems.pair),
    language: z.enum(LANGUAGES, { error: problems.language }),
  });
  const ticked = all(form, "event");
  const parsed = checkFields(form, schema, language);
  const events = parsed.ok ? eventsFor(parsed.values.kind).filter((event) => ticked.includes(event)) : [];
  const none = parsed.ok ? events.length === 0 : ticked.length === 0;
  const errors = { ...(parsed.ok ? {} : parsed.errors), ...(none ? { events: problems.events } : {}) };
  if (parsed.ok && !none) return { ok: true as const, values: { ...parsed.values, events } };
  return { ok: false as const, errors, fields: withTicked(parsed.fields, { events: ticked.join(" ") }) };
}
