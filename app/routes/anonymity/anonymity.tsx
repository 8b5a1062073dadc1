import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { ANONYMITY_PATH, workPath } from "~/addresses";
import { AnonymityResult } from "~/components/anonymity/result";
import { AnonymityTables } from "~/components/anonymity/tables";
import { Page } from "~/components/page";
import { database } from "~/database.server";
import { runAnonymityCheck } from "~/features/anonymity/run-check.server";
import { showAnonymityCheck } from "~/features/anonymity/show-check.server";
import { startWork } from "~/features/background-work.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "check-anonymity");
  return showAnonymityCheck(database());
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "check-anonymity");
  const kind = "anonymity check";
  const event = { at: new Date(), accountId: account.id, action: "anonymity attacked", subject: "" };
  recordAuditEvent(database(), event);
  const title = "Attacking this installation with copies of its own files";
  const work = startWork({ kind, title, next: ANONYMITY_PATH }, async (progress) => {
    progress(0, 1, "Looking for orders, times, remnants and shared values");
    return runAnonymityCheck();
  });
  return redirect(workPath(work.id));
}

export const meta = () => [{ title: "Anonymity - Tandem" }];

export default function Anonymity() {
  const { last, tables, problem } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Anonymity under attack"
      lead="Tandem tries a list of known attacks on copies of its own files, and says what each looked for and what it found."
    >
      {last ? <AnonymityResult last={last} /> : <p>The attacks have not been run here yet.</p>}
      <section className="section">
        <h2>Run it</h2>
        <Form method="post" className="anonymity-run">
          <button type="submit" className="button">
            Attack the database now
          </button>
        </Form>
        <p>
          Where Tandem is installed it can attack more: backups taken between two ballots, logs, exports, and
          what a holder of the key files could do.
        </p>
        <p className="anonymity-command">
          <code>npm run verify-anonymity -- --backups /backups --logs /var/log/tandem</code>
        </p>
        <p className="muted small">
          It reads copies and stores counts only, never whom it named. It ends with 1 when one of the attacks
          links a person with answers or finds a secret; an end with 0 is no proof.
        </p>
      </section>
      <AnonymityTables tables={tables} problem={problem} />
    </Page>
  );
}
