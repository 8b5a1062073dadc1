import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { rosterImportPath, rosterLeavingPath, rosterMappingPath, rosterPath, workPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { RosterPreview } from "~/components/roster/preview";
import { RosterPreviewLists } from "~/components/roster/preview-lists";
import { useTexts } from "~/components/texts";
import { rosterTexts } from "~/content/roster/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { type Progress, startWork } from "~/features/background-work.server";
import { describeRosterPreview, PREVIEW_LISTS } from "~/features/roster/describe-preview.server";
import { importRoster } from "~/features/roster/import-roster.server";
import { discardRosterUpload, findRosterUpload } from "~/features/roster/keep-upload.server";
import { readUpload } from "~/features/roster/preview-import.server";
import { needsMapping } from "~/features/roster/show-mapping.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

/** Below this an import takes less than a second and needs no progress. */
const LARGE = 300_000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const upload = findRosterUpload(database(), relationship.id, params.import ?? "");
  const language = readerLanguage(request);
  if (!upload) throw new Response(rosterTexts(language).texts.upload.gone, { status: 404 });
  const { id, name } = relationship;
  if (needsMapping(upload, await readUpload(database(), upload, relationship)))
    throw redirect(rosterMappingPath(id, upload.id));
  const query = new URL(request.url).searchParams;
  const list = PREVIEW_LISTS.find((known) => known === query.get("list"));
  const part = list ? { list, page: Number(query.get("page")) || 1 } : null;
  return {
    relationship: { id, name },
    importId: upload.id,
    fileName: upload.fileName,
    list: list ?? null,
    preview: await describeRosterPreview(database(), relationship, upload, language, part),
    ...pageTexts(request, "roster"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const upload = findRosterUpload(database(), relationship.id, params.import ?? "");
  const language = readerLanguage(request);
  const { upload: problems, progress: steps } = rosterTexts(language).texts;
  if (!upload) throw new Response(problems.gone, { status: 404 });
  const form = await request.formData();
  if (form.get("intent") === "discard") {
    discardRosterUpload(database(), upload.id);
    return redirect(rosterImportPath(relationship.id));
  }
  const input = { relationship, importId: upload.id, removeAbsent: false, language };
  const by = { accountId: account.id, now: new Date() };
  const roster = rosterPath(relationship.id);
  const leaving = rosterLeavingPath(relationship.id, upload.id);
  if (upload.content.length > LARGE) {
    const work = startWork(
      { kind: `import:${upload.id}`, title: steps.importing, next: leaving },
      (progress: Progress) =>
        importRoster(database(), input, by, progress).then((result) =>
          result.ok ? null : problems.notImported,
        ),
    );
    return redirect(workPath(work.id));
  }
  const result = await importRoster(database(), input, by);
  if (!result.ok) return { errors: { "": problems.nobody } };
  const { added, updated, removed, leftOut, absent } = result;
  if (absent > 0) return redirect(leaving);
  return redirect(`${roster}?imported=${[added, updated, removed, leftOut].join()}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.roster.preview.documentTitle },
];

export default function RosterImportPreview() {
  const { relationship, importId, fileName, list, preview } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const texts = useTexts("roster").preview;
  const busy = useNavigation().state === "submitting";
  const reading = <Link to={rosterMappingPath(relationship.id, importId)}>{texts.changeReading}</Link>;
  if (preview.ok && list !== null)
    return (
      <Page eyebrow={relationship.name} title={texts.title} lead={fill(texts.lead, { file: fileName })}>
        <p>
          <Link to="?">{texts.back}</Link>
        </p>
        <RosterPreviewLists preview={preview} alone={list} />
      </Page>
    );
  return (
    <Page
      eyebrow={relationship.name}
      title={preview.ok ? texts.title : texts.unreadable}
      lead={preview.ok ? fill(texts.lead, { file: fileName }) : fileName}
    >
      <ErrorSummary errors={result?.errors} />
      {preview.ok ? (
        <RosterPreview preview={preview} />
      ) : (
        <div className="message bad">
          <p>{preview.sentence}</p>
          <p>{preview.remedy}</p>
        </div>
      )}
      {preview.ok ? <p>{reading}</p> : null}
      {preview.ok && preview.people > 0 ? (
        <Form method="post" className="section">
          <div className="cluster">
            <button type="submit" name="intent" value="accept" className="button" aria-disabled={busy}>
              {busy ? texts.accepting : preview.accept}
            </button>
            <button type="submit" name="intent" value="discard" className="button secondary">
              {texts.discard}
            </button>
          </div>
        </Form>
      ) : (
        <p>
          <Link className="button" to={rosterImportPath(relationship.id)}>
            {texts.chooseAnother}
          </Link>
        </p>
      )}
    </Page>
  );
}
