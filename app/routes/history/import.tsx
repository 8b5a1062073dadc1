import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { historyPath, wavesPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { HistoryList } from "~/components/history/list";
import { HistoryPreview } from "~/components/history/preview";
import { HistoryUpload } from "~/components/history/upload";
import { Page } from "~/components/page";
import type { ShownLanguage } from "~/content/language";
import { database } from "~/database.server";
import { departmentNames } from "~/domain/department-names";
import { may } from "~/domain/roles";
import { deleteHistory, importHistory, importThreshold } from "~/features/history/import-history.server";
import { listHistory } from "~/features/history/list-history.server";
import { acceptedHistoryFields, readHistoryFields } from "~/features/history/read-fields.server";
import { readHistoryUpload, showHistoryImport } from "~/features/history/show-import.server";
import { checkFields } from "~/http/form.server";

import { readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "read-results");
  const relationship = relationshipOf(params);
  const departments = departmentNames(relationship);
  return {
    relationship: { id: relationship.id, name: relationship.name },
    departments,
    mayChange: may(account.role, "import-history"),
    threshold: importThreshold(database(), relationship),
    surveys: listHistory(database(), relationship.id),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "import-history");
  const relationship = relationshipOf(params);
  const here = historyPath(relationship.id);
  const db = database();
  const now = new Date();
  const language = readerLanguage(request);
  const form = await request.formData();
  const intent = form.get("intent");
  if (intent === "delete") {
    deleteHistory(db, relationship, { quarter: String(form.get("quarter")), accountId: account.id }, now);
    return redirect(here);
  }
  if (intent === "import") {
    const accepted = checkFields(form, acceptedHistoryFields, language);
    if (!accepted.ok) return { errors: accepted.errors, fields: {}, checked: null };
    const upload = { ...accepted.values, accountId: account.id };
    const imported = await importHistory(db, relationship, upload, now);
    if (imported.ok) return redirect(here);
    return { errors: { file: "Nothing in this file can be imported." }, fields: {}, checked: null };
  }
  return checkUpload(form, relationship, now, language);
}

/** What is wrong with what was sent, or what the file would bring. */
async function checkUpload(
  form: FormData,
  relationship: ReturnType<typeof relationshipOf>,
  now: Date,
  language: ShownLanguage,
) {
  const file = form.get("file");
  const checked = checkFields(form, readHistoryFields, language);
  const read: ReturnType<typeof readHistoryUpload> =
    file instanceof File && file.name !== ""
      ? readHistoryUpload(new Uint8Array(await file.arrayBuffer()))
      : { ok: false, sentence: "Choose a file." };
  const problem: Record<string, string> = read.ok ? {} : { file: read.sentence };
  const { fields } = checked;
  if (!checked.ok) return { errors: { ...problem, ...checked.errors }, fields, checked: null };
  if (!read.ok) return { errors: problem, fields, checked: null };
  const upload = { ...checked.values, text: read.text };
  const described = await showHistoryImport(database(), relationship, upload, now);
  if (!described.ok) return { errors: { file: described.sentence }, fields, checked: null };
  return { errors: {}, fields, checked: { preview: described.preview, upload } };
}

export const meta = () => [{ title: "Earlier results - Tandem" }];

export default function HistoryImport() {
  const { relationship, departments, mayChange, threshold, surveys } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Page
      eyebrow={<Link to={wavesPath(relationship.id)}>{relationship.name}</Link>}
      title="Earlier results"
      lead="Scores from before Tandem stand beside the trend and are marked as imported. They come from another survey, so nothing is concluded from them: no stage, no change, no advice."
    >
      <ErrorSummary errors={result?.errors} />
      {result?.checked ? (
        <HistoryPreview {...result.checked} departments={departments} />
      ) : (
        <>
          {surveys.length > 0 ? (
            <HistoryList
              title="Imported results"
              surveys={surveys}
              departments={departments}
              mayDelete={mayChange}
            />
          ) : (
            <p>Nothing has been imported.</p>
          )}
          {mayChange ? (
            <HistoryUpload
              departments={departments}
              threshold={threshold}
              errors={result?.errors}
              fields={result?.fields ?? {}}
            />
          ) : null}
        </>
      )}
    </Page>
  );
}
