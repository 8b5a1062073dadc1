import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { ANONYMITY_PATH, INSTALLATION_PATH, workPath } from "~/addresses";
import { AnonymityResult } from "~/components/anonymity/result";
import { AnonymityTables } from "~/components/anonymity/tables";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { anonymityTexts } from "~/content/anonymity/texts";
import { formatInstant } from "~/content/intl";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { runAnonymityCheck } from "~/features/anonymity/run-check.server";
import { showAnonymityCheck } from "~/features/anonymity/show-check.server";
import { startWork } from "~/features/background-work.server";
import { findHindrance } from "~/features/empty-log.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "check-anonymity");
  const language = readerLanguage(request);
  const since = findHindrance(database(), new Date());
  return {
    ...showAnonymityCheck(database(), language),
    hinderedSince: since && formatInstant(language, since),
    ...pageTexts(request, "anonymity", "installation"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "check-anonymity");
  const kind = "anonymity-check";
  recordAuditEvent(database(), {
    at: new Date(),
    accountId: account.id,
    action: "anonymity attacked",
    subject: "",
  });
  const language = readerLanguage(request);
  const { title, looking } = anonymityTexts(language).texts.work;
  const work = startWork({ kind, title, next: ANONYMITY_PATH }, async (progress) => {
    progress(0, 1, looking);
    return runAnonymityCheck(language);
  });
  return redirect(workPath(work.id));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.anonymity.documentTitle },
];

export default function Anonymity() {
  const { last, tables, problem, hinderedSince } = useLoaderData<typeof loader>();
  const { title, lead, notYet, run, hindered } = useTexts("anonymity");
  return (
    <Page title={title} lead={lead}>
      {hinderedSince === null ? null : (
        <p className="message warn" role="status">
          {fill(hindered, { moment: hinderedSince })}
        </p>
      )}
      {last ? <AnonymityResult last={last} /> : <p>{notYet}</p>}
      <section className="section">
        <h2>{run.title}</h2>
        <Form method="post" className="anonymity-run">
          <button type="submit" className="button">
            {run.button}
          </button>
        </Form>
        <p>{run.more}</p>
        <p className="anonymity-command">
          <code>{run.command}</code>
        </p>
        <p className="muted small">{run.note}</p>
      </section>
      <AnonymityTables tables={tables} problem={problem} />
      <p>
        <Link to={INSTALLATION_PATH}>{useTexts("installation").link}</Link>
      </p>
    </Page>
  );
}
