import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { InstallationFindings } from "~/components/installation/findings";
import { InstallationRows } from "~/components/installation/rows";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { installationTexts } from "~/content/installation/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { configuration, publicUrl } from "~/env.server";
import { lookAtInstallation } from "~/features/installation/look-at-installation.server";
import { sendTestMessage } from "~/features/installation/send-test-message.server";
import { showInstallation } from "~/features/installation/show-installation.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { watchReadiness } from "~/features/storage/watch-readiness.server";
import { countForwarded } from "~/http/forwarded.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "see-installation");
  const settings = configuration();
  const { keys, databaseFile } = settings;
  const now = new Date();
  const notReady = watchReadiness(database(), keys, databaseFile, now);
  const arrival = { passed: countForwarded(request) };
  const state = lookAtInstallation(database(), keys, now);
  return {
    ...showInstallation(
      state,
      { ...settings, address: publicUrl() },
      { notReady, arrival, now },
      readerLanguage(request),
    ),
    ownAddress: account.email,
    ...pageTexts(request, "installation"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "see-installation");
  const language = readerLanguage(request);
  const { mail } = configuration();
  const { sent, refused, problems } = installationTexts(language).texts.mail;
  if (mail === null) return { good: false, said: fill(refused, { problem: problems.unreachable }) };
  recordAuditEvent(database(), {
    at: new Date(),
    accountId: account.id,
    action: "test message sent",
    subject: "",
  });
  const problem = await sendTestMessage({ ...mail, publicUrl: publicUrl() }, account.email, language);
  return { good: problem === null, said: problem ?? sent };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.installation.documentTitle },
];

export default function Installation() {
  const { findings, rows, hints, ownAddress } = useLoaderData<typeof loader>();
  const { title, lead, mail } = useTexts("installation");
  const result = useActionData<typeof action>();
  return (
    <Page title={title} lead={lead}>
      <InstallationFindings findings={findings} />
      <InstallationRows rows={rows} />
      {hints.length > 0 ? (
        <section className="section">
          <h2>{mail.title}</h2>
          <p>{fill(mail.text, { address: ownAddress })}</p>
          {result ? (
            <p className={`message ${result.good ? "good" : "bad"}`} role="status">
              {result.said}
            </p>
          ) : null}
          <Form method="post">
            <button type="submit" className="button secondary">
              {mail.button}
            </button>
          </Form>
        </section>
      ) : null}
      {hints.length > 0 ? (
        <section className="section">
          <h2>{mail.hintsTitle}</h2>
          <ul>
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}
