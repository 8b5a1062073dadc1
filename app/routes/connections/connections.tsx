import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { API_DESCRIPTION_PATH, CONNECTIONS_PATH, NEW_TOKEN_PATH, NEW_WEBHOOK_PATH } from "~/addresses";
import { TokenTable } from "~/components/connections/token-table";
import { WebhookTable } from "~/components/connections/webhook-table";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { database } from "~/database.server";
import { describeConnections } from "~/features/connections/describe-connections.server";
import { endToken } from "~/features/connections/make-token.server";
import { incompleteRequest } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-connections");
  const connections = describeConnections(database(), new Date(), readerLanguage(request));
  return { ...connections, ...pageTexts(request, "connections") };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-connections");
  const token = (await request.formData()).get("token");
  if (typeof token !== "string") throw incompleteRequest(request);
  endToken(database(), token, { accountId: account.id, now: new Date() });
  return redirect(CONNECTIONS_PATH);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.connections.overview.documentTitle },
];

export default function ConnectionsRoute() {
  const { tokens, webhooks } = useLoaderData<typeof loader>();
  const texts = useTexts("connections").overview;
  return (
    <Page title={texts.title} lead={texts.lead}>
      <section className="section">
        <h2>{texts.tokens}</h2>
        <p>
          {texts.tokensText} <Link to={API_DESCRIPTION_PATH}>{texts.description}</Link>
        </p>
        <TokenTable tokens={tokens} />
        <p>
          <Link className="button" to={NEW_TOKEN_PATH}>
            {texts.makeToken}
          </Link>
        </p>
      </section>
      <section className="section">
        <h2>{texts.webhooks}</h2>
        <p>{texts.webhooksText}</p>
        <WebhookTable webhooks={webhooks} />
        <p>
          <Link className="button" to={NEW_WEBHOOK_PATH}>
            {texts.addWebhook}
          </Link>
        </p>
      </section>
    </Page>
  );
}
