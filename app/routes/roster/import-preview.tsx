import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { rosterImportPath, rosterPath, workPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { RosterPreview } from "~/components/roster/preview";
import { database } from "~/database.server";
import { type Progress, startWork } from "~/features/background-work.server";
import { describeRosterPreview } from "~/features/roster/describe-preview.server";
import { discardRosterUpload, findRosterUpload, importRoster } from "~/features/roster/import-roster.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

/** Below this an import takes less than a second and needs no progress. */
const LARGE = 300_000;

const GONE =
  "This upload was accepted or discarded already, or it is older than a day. Import the file again.";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const upload = findRosterUpload(database(), relationship.id, params.import ?? "");
  if (!upload) throw new Response(GONE, { status: 404 });
  const { id, name } = relationship;
  return {
    relationship: { id, name },
    fileName: upload.fileName,
    preview: await describeRosterPreview(database(), relationship, upload),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const upload = findRosterUpload(database(), relationship.id, params.import ?? "");
  if (!upload) throw new Response(GONE, { status: 404 });
  const form = await request.formData();
  if (form.get("intent") === "discard") {
    discardRosterUpload(database(), upload.id);
    return redirect(rosterImportPath(relationship.id));
  }
  const removeAbsent = form.get("removeAbsent") === "yes";
  const input = { relationship, importId: upload.id, accountId: account.id, removeAbsent };
  const roster = rosterPath(relationship.id);
  if (upload.content.length > LARGE) {
    const work = startWork(
      { kind: `import ${upload.id}`, title: "Importing the roster", next: `${roster}?imported=all` },
      (progress: Progress) =>
        importRoster(database(), input, new Date(), progress).then((result) =>
          result.ok ? null : "The file could not be imported. Upload it again.",
        ),
    );
    return redirect(workPath(work.id));
  }
  const result = await importRoster(database(), input, new Date());
  if (!result.ok)
    return { errors: { "": "Nothing in this file can be imported. Mend it and upload it again." } };
  const { added, updated, removed, leftOut } = result;
  return redirect(`${roster}?imported=${[added, updated, removed, leftOut].join()}`);
}

export const meta = () => [{ title: "Check the roster - Tandem" }];

export default function RosterImportPreview() {
  const { relationship, fileName, preview } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const busy = useNavigation().state === "submitting";
  return (
    <Page
      eyebrow={relationship.name}
      title={preview.ok ? "Check before you import" : "This file cannot be read"}
      lead={preview.ok ? `Nothing from ${fileName} has been stored in the roster yet.` : fileName}
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
                  Remove people who are not in this file ({preview.absent})
                  <span className="hint">Without this tick they stay in the roster.</span>
                </label>
              </div>
            </div>
          ) : null}
          <div className="cluster">
            <button type="submit" name="intent" value="accept" className="button" aria-disabled={busy}>
              {busy ? "Importing" : preview.accept}
            </button>
            <button type="submit" name="intent" value="discard" className="button secondary">
              Discard this file
            </button>
          </div>
        </Form>
      ) : (
        <p>
          <Link className="button" to={rosterImportPath(relationship.id)}>
            Choose another file
          </Link>
        </p>
      )}
    </Page>
  );
}
