import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { rosterImportPath, rosterPath, workPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { RosterPreview } from "~/components/roster/preview";
import { useLanguage, useTexts } from "~/components/texts";
import { formatNumber } from "~/content/intl";
import { rosterTexts } from "~/content/roster/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { type Progress, startWork } from "~/features/background-work.server";
import { describeRosterPreview } from "~/features/roster/describe-preview.server";
import { discardRosterUpload, findRosterUpload, importRoster } from "~/features/roster/import-roster.server";
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
  return {
    relationship: { id, name },
    fileName: upload.fileName,
    preview: await describeRosterPreview(database(), relationship, upload, language),
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
  const removeAbsent = form.get("removeAbsent") === "yes";
  const input = { relationship, importId: upload.id, removeAbsent, language };
  const by = { accountId: account.id, now: new Date() };
  const roster = rosterPath(relationship.id);
  if (upload.content.length > LARGE) {
    const work = startWork(
      { kind: `import:${upload.id}`, title: steps.importing, next: `${roster}?imported=all` },
      (progress: Progress) =>
        importRoster(database(), input, by, progress).then((result) =>
          result.ok ? null : problems.notImported,
        ),
    );
    return redirect(workPath(work.id));
  }
  const result = await importRoster(database(), input, by);
  if (!result.ok) return { errors: { "": problems.nobody } };
  const { added, updated, removed, leftOut } = result;
  return redirect(`${roster}?imported=${[added, updated, removed, leftOut].join()}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.roster.preview.documentTitle },
];

export default function RosterImportPreview() {
  const { relationship, fileName, preview } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const texts = useTexts("roster").preview;
  const language = useLanguage();
  const busy = useNavigation().state === "submitting";
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
      {preview.ok && preview.people > 0 ? (
        <Form method="post" className="section">
          {preview.absent > 0 ? (
            <div className="field">
              <div className="choice">
                <input type="checkbox" id="removeAbsent" name="removeAbsent" value="yes" />
                <label htmlFor="removeAbsent">
                  {fill(texts.removeAbsent, { count: formatNumber(language, preview.absent) })}
                  <span className="hint">{texts.removeAbsentHint}</span>
                </label>
              </div>
            </div>
          ) : null}
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
