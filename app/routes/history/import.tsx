import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { historyPath, wavesPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { HistoryList } from "~/components/history/list";
import { HistoryPreview } from "~/components/history/preview";
import { HistoryUpload } from "~/components/history/upload";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { historyTexts } from "~/content/history/texts";
import type { ShownLanguage } from "~/content/language";
import { database } from "~/database.server";
import { departmentNames } from "~/domain/department-names";
import { may } from "~/domain/roles";
import { deleteHistory, importHistory, importThreshold } from "~/features/history/import-history.server";
import { listHistory } from "~/features/history/list-history.server";
import { acceptedHistoryFields, readHistoryFields } from "~/features/history/read-fields.server";
import { readHistoryUpload, showHistoryImport } from "~/features/history/show-import.server";
import { checkFields } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
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
    surveys: listHistory(database(), relationship.id, readerLanguage(request)),
    ...pageTexts(request, "history"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "import-history");
  const relationship = relationshipOf(params);
  const here = historyPath(relationship.id);
  const db = database();
  const language = readerLanguage(request);
  const by = { accountId: account.id, now: new Date() };
  const form = await request.formData();
  const intent = form.get("intent");
  if (intent === "delete") {
    deleteHistory(db, relationship, String(form.get("quarter")), by);
    return redirect(here);
  }
  if (intent === "import") {
    const accepted = checkFields(form, acceptedHistoryFields(language));
    if (!accepted.ok) return { errors: accepted.errors, fields: {}, checked: null };
    const imported = await importHistory(db, relationship, accepted.values, by);
    if (imported.ok) return redirect(here);
    return { errors: { file: historyTexts(language).texts.file.nothing }, fields: {}, checked: null };
  }
  return checkUpload(form, relationship, language, by.now);
}

/** What is wrong with what was sent, or what the file would bring. */
async function checkUpload(
  form: FormData,
  relationship: ReturnType<typeof relationshipOf>,
  language: ShownLanguage,
  now: Date,
) {
  const file = form.get("file");
  const checked = checkFields(form, readHistoryFields(language));
  const read =
    file instanceof File && file.name !== ""
      ? readHistoryUpload(new Uint8Array(await file.arrayBuffer()))
      : ({ ok: false, reason: "none" } as const);
  const problem: Record<string, string> = read.ok
    ? {}
    : { file: historyTexts(language).texts.file[read.reason] };
  const { fields } = checked;
  if (!checked.ok) return { errors: { ...problem, ...checked.errors }, fields, checked: null };
  if (!read.ok) return { errors: problem, fields, checked: null };
  const upload = { ...checked.values, text: read.text };
  const described = await showHistoryImport(database(), relationship, language, upload, now);
  if (!described.ok) return { errors: { file: described.sentence }, fields, checked: null };
  return { errors: {}, fields, checked: { preview: described.preview, upload } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.texts.history.documentTitle }];

export default function HistoryImport() {
  const { relationship, departments, mayChange, threshold, surveys } = useLoaderData<typeof loader>();
  const texts = useTexts("history");
  const result = useActionData<typeof action>();
  return (
    <Page
      eyebrow={<Link to={wavesPath(relationship.id)}>{relationship.name}</Link>}
      title={texts.title}
      lead={texts.lead}
    >
      <ErrorSummary errors={result?.errors} />
      {result?.checked ? (
        <HistoryPreview {...result.checked} departments={departments} />
      ) : (
        <>
          {surveys.length > 0 ? (
            <HistoryList
              title={texts.imported}
              surveys={surveys}
              departments={departments}
              mayDelete={mayChange}
            />
          ) : (
            <p>{texts.nothing}</p>
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
