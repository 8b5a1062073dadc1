import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { CONNECTIONS_PATH, webhookPath } from "~/addresses";
import { ReadyPosts } from "~/components/connections/ready-posts";
import { ShownOnce } from "~/components/connections/shown-once";
import { WebhookForm } from "~/components/connections/webhook-form";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { connectionsTexts } from "~/content/connections/texts";
import { LANGUAGE_NAMES, LANGUAGES } from "~/content/language";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { configuration, publicUrl } from "~/env.server";
import { reachableRelationships } from "~/features/company/reach-relationship.server";
import { addWebhook } from "~/features/connections/manage-webhooks.server";
import { writeReadyPosts } from "~/features/connections/write-posts.server";
import { readWebhookForm } from "~/http/connection-forms.server";
import { readForm } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { requireAccount, requireFreshSession } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "manage-connections");
  return {
    pairs: reachableRelationships(database(), account.id).map(({ id, name }) => ({ id, name })),
    languages: LANGUAGES.map((code) => ({ code, name: LANGUAGE_NAMES[code] })),
    ready: writeReadyPosts(database()),
    ...pageTexts(request, "connections"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-connections");
  const language = readerLanguage(request);
  const form = await readForm(request);
  const read = readWebhookForm(form, language);
  if (!read.ok) return { errors: read.errors, fields: read.fields };
  await requireFreshSession(request, account, form);
  const { pair, ...given } = read.values;
  const { keys, webhooks } = configuration();
  const context = { keys, publicUrl: publicUrl(), allowed: webhooks };
  const by = { accountId: account.id, now: new Date() };
  const added = addWebhook(database(), { ...given, relationshipId: pair }, context, by);
  const { page, webhookProblems } = connectionsTexts(language).texts;
  if (!added.ok) {
    const fields = { ...given, events: given.events.join(" "), pair: pair ?? "" };
    if (added.reason === "unknown-pair") return { errors: { pair: page.problems.pair }, fields };
    return { errors: { address: webhookProblems[added.reason] }, fields };
  }
  if (added.secret === null) return redirect(webhookPath(added.id));
  return { name: given.name, id: added.id, secret: added.secret };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.connections.webhook.documentTitle },
];

export default function WebhookRoute() {
  const { pairs, languages, ready } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { webhook: texts, overview } = useTexts("connections");
  const added = result && "secret" in result ? result : null;
  const errors: Record<string, string> = result && "errors" in result ? result.errors : {};
  const fields: Record<string, string> = result && "fields" in result ? result.fields : {};
  return (
    <Page
      narrow
      eyebrow={<Link to={CONNECTIONS_PATH}>{overview.title}</Link>}
      title={texts.title}
      lead={texts.lead}
    >
      <ErrorSummary errors={errors} />
      {added ? (
        <>
          <ShownOnce
            said={fill(texts.added, { name: added.name })}
            secret={added.secret}
            warning={texts.shownOnce}
          />
          <p>
            <Link className="button" to={webhookPath(added.id)}>
              {fill(overview.messagesOf, { name: added.name })}
            </Link>
          </p>
        </>
      ) : (
        <>
          <WebhookForm pairs={pairs} languages={languages} fields={fields} errors={errors} />
          <ReadyPosts ready={ready} />
        </>
      )}
    </Page>
  );
}
