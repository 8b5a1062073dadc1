import { z } from "zod";
import { accountsTexts } from "~/content/accounts/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { GIVEN_ROLES, may } from "~/domain/roles";
import {
  changeRole,
  disableAccount,
  enableAccount,
  recordLink,
  resetPassword,
} from "~/features/accounts/change-account.server";
import { deleteAccount } from "~/features/accounts/delete-account.server";
import { endEverySession } from "~/features/accounts/list-sessions.server";
import type { HandedOver, ShownAccount } from "~/features/accounts/show-account.server";
import { tellOwner } from "~/features/accounts/tell-owner.server";
import { wakeSchedule } from "~/features/schedule/start-schedule.server";
import { checkFields, type FieldErrors, incompleteRequest } from "~/http/form.server";
import { readerLanguage } from "~/http/page-texts.server";
import { type Account, requireFreshSession } from "~/http/session.server";
import { forgetUnwantedPassword, passwordWay, shownLink } from "./give-password.server";

type Outcome = { handOver: HandedOver } | { errors: FieldErrors } | { gone: true };

const choices = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("role"), role: z.enum(GIVEN_ROLES) }),
  z.object({ intent: z.enum(["password", "sign-out", "disable", "enable"]) }),
  z.object({
    intent: z.literal("delete"),
    successor: z.string().max(60).optional(),
    confirmed: z.literal("yes").optional(),
  }),
]);

/** What an administrator does to somebody else's account. What gives or takes power asks who it is. */
export async function changeOneAccount(
  request: Request,
  form: FormData,
  { account }: ShownAccount,
  own: Account,
): Promise<Outcome> {
  const language = readerLanguage(request);
  const { done, problems } = accountsTexts(language).texts;
  const parsed = checkFields(form, choices, language);
  if (!parsed.ok) throw incompleteRequest(request);
  const { values } = parsed;
  const by = { accountId: own.id, now: new Date() };
  const { id, name } = account;
  if (values.intent === "password") return newPasswordFor(request, form, account, own);
  if (values.intent === "sign-out") {
    endEverySession(database(), id, by);
    return said(fill(done.signedOut, { name }));
  }
  if (values.intent === "delete") {
    if (values.confirmed !== "yes") return { errors: { confirmed: problems.notConfirmed } };
    await requireFreshSession(request, own, form);
    const deleted = deleteAccount(database(), id, values.successor || null, by);
    return deleted.ok ? { gone: true } : { errors: { successor: problems[deleted.reason] } };
  }
  const roles = values.intent === "role" ? [values.role, account.role] : [account.role];
  const isPower = values.intent !== "disable" && roles.some((role) => may(role, "manage-accounts"));
  if (isPower) await requireFreshSession(request, own, form);
  const changed =
    values.intent === "role"
      ? changeRole(database(), id, values.role, by)
      : values.intent === "disable"
        ? disableAccount(database(), id, by)
        : enableAccount(database(), id, by);
  if (!changed.ok) return { errors: { "": problems[changed.reason] } };
  wakeSchedule();
  return said(done.changed);
}

/** Whoever can give somebody a password can be that person: never from an unlocked screen. */
async function newPasswordFor(
  request: Request,
  form: FormData,
  { id, name, email, invited }: ShownAccount["account"],
  own: Account,
): Promise<Outcome> {
  const language = readerLanguage(request);
  const { done, problems } = accountsTexts(language).texts;
  forgetUnwantedPassword(form);
  const parsed = checkFields(form, z.object(passwordWay(language, { name, email })), language);
  if (!parsed.ok) return { errors: parsed.errors };
  await requireFreshSession(request, own, form);
  const by = { accountId: own.id, now: new Date() };
  const { way, password } = parsed.values;
  const purpose = invited ? "invitation" : "reset";
  if (way === "password") {
    const given = await resetPassword(database(), id, by, password);
    if (!given.ok) return { errors: { "": problems[given.reason] } };
    wakeSchedule();
    return said(done.reset, { password: password === null ? given.password : null });
  }
  recordLink(database(), id, by);
  if (way === "link")
    return said(fill(done.linkMade, { name }), { link: shownLink(language, id, purpose, by.now) });
  tellOwner(database(), { accountId: id, message: purpose, now: by.now });
  wakeSchedule();
  return said(fill(done.linkSent, { email }));
}

function said(done: string, shown: Partial<HandedOver> = {}): Outcome {
  return { handOver: { done, password: null, link: null, ...shown } };
}
