import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { RELATIONSHIPS_PATH } from "~/addresses";
import { RelationshipFields } from "~/components/company/relationship-fields";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { database } from "~/database.server";
import { deleteRelationship, renameRelationship } from "~/features/company/manage-relationships.server";
import { checkFields } from "~/http/form.server";
import { relationshipOf } from "~/http/relationship.server";
import { relationshipErrors, relationshipFields } from "~/http/relationship-form.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-company");
  const { id, name, firstDepartment, secondDepartment } = relationshipOf(params);
  return { id, fields: { name, firstDepartment, secondDepartment } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-company");
  const { id } = relationshipOf(params);
  const by = { accountId: account.id, now: new Date() };
  const form = await request.formData();
  if (form.get("intent") === "delete") {
    if (deleteRelationship(database(), id, by)) return redirect(RELATIONSHIPS_PATH);
    const problem = "It cannot be deleted: it has been asked already, or it is the only pair.";
    return { fields: null, errors: { "": problem } };
  }
  const parsed = checkFields(form, relationshipFields);
  if (!parsed.ok) return parsed;
  const saved = renameRelationship(database(), id, parsed.values, by);
  if (saved.ok) return redirect(RELATIONSHIPS_PATH);
  return { fields: parsed.fields, errors: relationshipErrors(saved.problem) };
}

export const meta = () => [{ title: "Change a pair of departments - Tandem" }];

export default function RelationshipRoute() {
  const { fields } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page
      narrow
      eyebrow={<Link to={RELATIONSHIPS_PATH}>Pairs of departments</Link>}
      title={`Change ${fields.name}`}
      lead="Other names count from the next wave on. What was released keeps the names it was asked with."
    >
      <ErrorSummary errors={refused?.errors} />
      <Form method="post" noValidate>
        <RelationshipFields fields={refused?.fields ?? fields} errors={refused?.errors ?? {}} />
        <button type="submit" className="button">
          Save
        </button>
      </Form>
      <section className="section">
        <h2>Delete it</h2>
        <p className="muted">
          Possible only before its first wave. Its roster and planned waves are deleted with it.
        </p>
        <Form method="post">
          <button type="submit" name="intent" value="delete" className="button secondary">
            Delete this pair
          </button>
        </Form>
      </section>
    </Page>
  );
}
