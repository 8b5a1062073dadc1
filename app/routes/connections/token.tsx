import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { API_PATH, CONNECTIONS_PATH } from "~/addresses";
import { ShownOnce } from "~/components/connections/shown-once";
import { TokenForm } from "~/components/connections/token-form";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { connectionsTexts } from "~/content/connections/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { publicUrl } from "~/env.server";
import { reachableRelationships } from "~/features/company/reach-relationship.server";
import { makeToken } from "~/features/connections/make-token.server";
import { readTokenForm } from "~/http/connection-forms.server";
import { readForm } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { requireAccount, requireFreshSession } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "manage-connections");
  const pairs = reachableRelationships(database(), account.id).map(({ id, name }) => ({ id, name }));
  return { pairs, address: publicUrl() + API_PATH, ...pageTexts(request, "connections") };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-connections");
  const language = readerLanguage(request);
  const form = await readForm(request);
  const read = readTokenForm(form, language);
  if (!read.ok) return { errors: read.errors, fields: read.fields };
  await requireFreshSession(request, account, form);
  const { pair, ...given } = read.values;
  const by = { accountId: account.id, now: new Date() };
  const made = makeToken(database(), { ...given, relationshipId: pair }, by);
  if (made.ok) return { name: given.name, secret: made.secret };
  return { errors: { pair: connectionsTexts(language).texts.page.problems.pair }, fields: {} };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.connections.token.documentTitle },
];

export default function TokenRoute() {
  const { pairs, address } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { token: texts, description } = useTexts("connections");
  // Typed in, the secret would stay in the history of the shell: it is read from a file.
  const { tryOut } = description;
  const made = result && "secret" in result ? result : null;
  const errors: Record<string, string> = result && "errors" in result ? result.errors : {};
  const fields: Record<string, string> = result && "fields" in result ? result.fields : {};
  return (
    <Page
      narrow
      eyebrow={<Link to={CONNECTIONS_PATH}>{texts.back}</Link>}
      title={texts.title}
      lead={texts.lead}
    >
      <ErrorSummary errors={errors} />
      {made ? (
        <>
          <ShownOnce
            said={fill(texts.made, { name: made.name })}
            secret={made.secret}
            warning={texts.shownOnce}
          />
          <p>{texts.tryIt}</p>
          <pre className="interface-example">{fill(tryOut, { address })}</pre>
        </>
      ) : (
        <TokenForm pairs={pairs} fields={fields} errors={errors} />
      )}
    </Page>
  );
}
