import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { RELATIONSHIPS_PATH, relationshipPath } from "~/addresses";
import { ArchivePair } from "~/components/company/archive-pair";
import { RelationshipFields } from "~/components/company/relationship-fields";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { companyTexts } from "~/content/company/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import {
  archiveRelationship,
  bringBackRelationship,
  describeArchived,
  whyNotArchived,
} from "~/features/company/archive-relationship.server";
import {
  deleteRelationship,
  renameRelationship,
  whyKept,
} from "~/features/company/manage-relationships.server";
import { checkFields } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { relationshipErrors, relationshipFields } from "~/http/relationship-form.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-company");
  const pair = relationshipOf(params);
  const { name, firstDepartment, secondDepartment } = pair;
  return {
    fields: { name, firstDepartment, secondDepartment },
    kept: whyKept(database(), pair),
    archived: describeArchived(pair, readerLanguage(request)),
    notArchived: whyNotArchived(database(), pair),
    ...pageTexts(request, "company"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-company");
  const pair = relationshipOf(params);
  const { id } = pair;
  const by = { accountId: account.id, now: new Date() };
  const language = readerLanguage(request);
  const form = await request.formData();
  if (form.get("intent") === "delete") {
    if (deleteRelationship(database(), id, by)) return redirect(RELATIONSHIPS_PATH);
    const { kept } = companyTexts(language).texts.page.pair;
    return { fields: null, errors: { "": kept[whyKept(database(), pair) ?? "asked"] } };
  }
  if (form.get("intent") === "bring-back") {
    bringBackRelationship(database(), id, by);
    return redirect(relationshipPath(id));
  }
  if (form.get("intent") === "archive") {
    const archived = archiveRelationship(database(), id, by);
    if (archived.ok) return redirect(RELATIONSHIPS_PATH);
    const { notArchived, kept } = companyTexts(language).texts.page.pair;
    return { fields: null, errors: { "": { ...notArchived, ...kept }[archived.reason] } };
  }
  const parsed = checkFields(form, relationshipFields(language), language);
  if (!parsed.ok) return parsed;
  const saved = renameRelationship(database(), id, parsed.values, by);
  if (saved.ok) return redirect(RELATIONSHIPS_PATH);
  return { fields: parsed.fields, errors: relationshipErrors(language, saved.problem) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.company.pair.documentTitle },
];

export default function RelationshipRoute() {
  const { fields, kept, archived, notArchived } = useLoaderData<typeof loader>();
  const { pair: texts, pairs } = useTexts("company");
  const refused = useActionData<typeof action>();
  return (
    <Page
      narrow
      eyebrow={<Link to={RELATIONSHIPS_PATH}>{pairs.title}</Link>}
      title={fill(texts.title, { name: fields.name })}
      lead={texts.lead}
    >
      <ErrorSummary errors={refused?.errors} />
      <Form method="post" noValidate>
        <RelationshipFields fields={refused?.fields ?? fields} errors={refused?.errors ?? {}} />
        <button type="submit" className="button">
          {texts.save}
        </button>
      </Form>
      <ArchivePair archived={archived} notArchived={notArchived} />
      <section className="section">
        <h2>{texts.delete}</h2>
        <p className="muted">{kept ? texts.kept[kept] : texts.deleteText}</p>
        {kept ? null : (
          <Form method="post">
            <button type="submit" name="intent" value="delete" className="button secondary">
              {texts.deleteButton}
            </button>
          </Form>
        )}
      </section>
    </Page>
  );
}
