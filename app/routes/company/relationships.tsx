import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { rosterPath } from "~/addresses";
import { RelationshipFields } from "~/components/company/relationship-fields";
import { RelationshipTable } from "~/components/company/relationship-table";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { describeRelationships } from "~/features/company/describe-relationships.server";
import { addRelationship } from "~/features/company/manage-relationships.server";
import { parseFields } from "~/http/form.server";
import { relationshipErrors, relationshipFields } from "~/http/relationship-form.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "see-pairs");
  return {
    mayChange: may(account.role, "manage-company"),
    ...describeRelationships(database(), account.id),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-company");
  const parsed = await parseFields(request, relationshipFields);
  if (!parsed.ok) return parsed;
  const saved = addRelationship(database(), parsed.values, { accountId: account.id, now: new Date() });
  if (saved.ok) return redirect(rosterPath(saved.id));
  return { fields: parsed.fields, errors: relationshipErrors(saved.problem) };
}

export const meta = () => [{ title: "Pairs of departments - Tandem" }];

export default function Relationships() {
  const { rows, together, mayChange } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page
      title="Pairs of departments"
      lead="Each pair has its own roster, waves, reports and plans. Pairs are not compared or ranked."
    >
      <ErrorSummary errors={refused?.errors} />
      <RelationshipTable rows={rows} mayChange={mayChange} />
      {together ? <p className="muted">{together.sentence}</p> : null}
      {mayChange ? (
        <section className="section">
          <h2>Add a pair</h2>
          <p className="muted">
            Another business unit, another country, or two other departments. The statements are worded for
            any two departments that depend on each other. Nobody can be in two open waves at a time.
          </p>
          <Form method="post" noValidate>
            <RelationshipFields fields={refused?.fields ?? {}} errors={refused?.errors ?? {}} />
            <button type="submit" className="button">
              Add this pair
            </button>
          </Form>
        </section>
      ) : null}
    </Page>
  );
}
