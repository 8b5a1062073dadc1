import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { startWork } from "~/features/background-work.server";
import { isDemonstrationLoaded, loadDemonstration, welcomeGuest } from "~/features/demonstration/load.server";
import { removeDemonstration } from "~/features/demonstration/remove.server";
import { canBeSetUp } from "~/features/home/find-first-run.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { currentAccount, requireAccount, signedIn } from "~/http/session.server";

export function loader() {
  return redirect("/");
}

/** Open to a stranger only until somebody has set Tandem up: before that there is nothing to protect. */
export async function action({ request }: ActionFunctionArgs) {
  const db = database();
  const now = new Date();
  const { keys } = configuration();
  const account = canBeSetUp(db)
    ? await currentAccount(request)
    : await requireAccount(request, ["administrator"]);
  const intent = (await request.formData()).get("intent");
  if (intent === "remove") {
    await removeDemonstration(db, keys, now);
    recordAuditEvent(db, {
      at: now,
      accountId: account?.id ?? null,
      action: "demonstration removed",
      subject: "",
    });
    return redirect("/");
  }
  const secret = account ? null : welcomeGuest(db, now);
  if (secret !== null && isDemonstrationLoaded(db)) return signedIn(secret, "/");
  const work = startWork(
    { kind: "demonstration", title: "Loading the demonstration company", next: "/" },
    (progress) => loadDemonstration(db, keys, now, progress),
  );
  return secret === null ? redirect(`/work/${work.id}`) : signedIn(secret, `/work/${work.id}`);
}
