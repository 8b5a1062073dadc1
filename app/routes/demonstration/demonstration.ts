import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { workPath } from "~/addresses";
import { demonstrationTexts } from "~/content/demonstration/texts";
import { homeTexts } from "~/content/home/texts";
import type { ShownLanguage } from "~/content/language";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { configuration } from "~/env.server";
import { startWork } from "~/features/background-work.server";
import {
  isDemonstrationLoaded,
  isDemonstrationLoading,
  loadDemonstration,
  welcomeGuest,
} from "~/features/demonstration/load.server";
import { removeDemonstration } from "~/features/demonstration/remove.server";
import { findFirstRun } from "~/features/home/find-first-run.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { readerLanguage } from "~/http/page-texts.server";
import { currentAccount, requireAccount, signedIn } from "~/http/session.server";
import { hasSetUpPass } from "~/http/set-up-pass.server";

export function loader() {
  return redirect("/");
}

function refusals(request: Request) {
  return homeTexts(readerLanguage(request)).texts.demonstrationRefusals;
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  return form.get("intent") === "remove" ? remove(request, form.get("confirmed") === "yes") : look(request);
}

/** Open to a stranger until somebody has set Tandem up. What is loaded stays as it is: taking it away comes first. */
async function look(request: Request): Promise<Response> {
  const db = database();
  const { keys } = configuration();
  const { state } = findFirstRun(db, keys);
  if (state === "blocked") throw new Response(refusals(request).blocked, { status: 409 });
  const account =
    state === "set-up"
      ? await requireAccount(request, "manage-demonstration")
      : await currentAccount(request);
  const now = new Date();
  const secret = account ? null : welcomeGuest(db, now);
  const next = isDemonstrationLoaded(db) ? "/" : startLoading(readerLanguage(request));
  return secret === null ? redirect(next) : signedIn(request, secret, next);
}

function startLoading(language: ShownLanguage): string {
  const { keys } = configuration();
  const { title } = demonstrationTexts(language).texts.loading;
  const work = startWork({ kind: "demonstration", title, next: "/" }, (progress) =>
    loadDemonstration(database(), keys, { language, now: new Date() }, progress),
  );
  return workPath(work.id);
}

/** Never by a guest, who may be anybody, and never unasked. */
async function remove(request: Request, confirmed: boolean): Promise<Response> {
  const db = database();
  const { keys } = configuration();
  const account = await currentAccount(request);
  const operates = findFirstRun(db, keys).state === "waits" && (await hasSetUpPass(request));
  const permitted = account !== null && may(account.role, "manage-demonstration");
  if (!permitted && !operates) {
    throw new Response(refusals(request).notPermitted, { status: 403 });
  }
  if (!confirmed) throw new Response(refusals(request).notConfirmed, { status: 400 });
  if (isDemonstrationLoading()) throw new Response(refusals(request).loading, { status: 409 });
  const now = new Date();
  await removeDemonstration(db, keys, now);
  const accountId = permitted ? account.id : null;
  recordAuditEvent(db, { at: now, accountId, action: "demonstration removed", subject: "" });
  return redirect("/");
}
