import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { rosterPreviewPath, workPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { RosterFileExample } from "~/components/roster/file-example";
import { database } from "~/database.server";
import { startWork } from "~/features/background-work.server";
import { findRosterUpload, keepRosterUpload } from "~/features/roster/import-roster.server";
import { readUpload } from "~/features/roster/preview-import.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

/** From here on reading takes long enough to show how far it is. */
const LARGE = 1024 * 1024;

const REFUSALS = {
  empty: "The file is empty. Export it again, with one row for each person.",
  "too-large": "The file is larger than 15 MB. Leave out columns that are not needed, or split it.",
  workbook: "This is a spreadsheet's own format. Save or export it as CSV, then choose that file.",
  "not-text": "This is not a text file. Export the list as CSV, then choose that file.",
} as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-roster");
  const { id, name, firstDepartment, secondDepartment } = relationshipOf(params);
  const departments: [string, string] = [firstDepartment, secondDepartment];
  return { relationship: { id, name }, departments };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const file = (await request.formData()).get("file");
  if (!(file instanceof File) || file.name === "") return { errors: { file: "Choose a file." } };
  const kept = keepRosterUpload(
    database(),
    {
      relationshipId: relationship.id,
      accountId: account.id,
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    },
    new Date(),
  );
  if (!kept.ok) return { errors: { file: REFUSALS[kept.reason] } };
  const next = rosterPreviewPath(relationship.id, kept.id);
  const upload = findRosterUpload(database(), relationship.id, kept.id);
  if (!upload || upload.content.length < LARGE) return redirect(next);
  const lines = upload.content.split("\n").length;
  const work = startWork({ title: "Reading the file", next }, async (progress) => {
    await readUpload(upload, relationship, (rows) => progress(rows, lines, `Line ${rows} of ${lines}`));
    return null;
  });
  return redirect(workPath(work.id));
}

export const meta = () => [{ title: "Import a roster - Tandem" }];

export default function RosterImport() {
  const { relationship, departments } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = problems(result);
  const busy = useNavigation().state === "submitting";
  return (
    <Page
      eyebrow={relationship.name}
      title="Import a roster"
      lead="You see everything the file would change before anything is stored."
    >
      <ErrorSummary errors={errors} />
      <Form method="post" encType="multipart/form-data" noValidate>
        <div className={errors?.file ? "field invalid" : "field"}>
          <label htmlFor="file">CSV file</label>
          <span className="hint" id="file-hint">
            From Excel, Google Sheets or a directory; commas, semicolons or tabs.
          </span>
          {errors?.file ? (
            <span className="problem" id="file-problem">
              {errors.file}
            </span>
          ) : null}
          <input
            id="file"
            name="file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
            aria-describedby={errors?.file ? "file-hint file-problem" : "file-hint"}
            aria-invalid={errors?.file ? true : undefined}
          />
        </div>
        <button type="submit" className="button" aria-disabled={busy}>
          {busy ? "Reading the file" : "Check the file"}
        </button>
      </Form>
      <section className="section">
        <h2>What the file should look like</h2>
        <p>
          The first line names the columns, in any order: <code>email</code> and <code>department</code> are
          needed, <code>name</code> and <code>language</code> are optional. Other columns are ignored and not
          stored. The department must read <strong>{departments[0]}</strong> or{" "}
          <strong>{departments[1]}</strong>; capitals do not matter.
        </p>
        <RosterFileExample departments={departments} />
      </section>
    </Page>
  );
}

/** A file that the server refused to read at all answers with a plain sentence. */
function problems(result: unknown): Record<string, string> | undefined {
  if (typeof result === "string") return { file: REFUSALS["too-large"] };
  if (typeof result !== "object" || result === null || !("errors" in result)) return undefined;
  const { errors } = result;
  if (typeof errors !== "object" || errors === null || !("file" in errors)) return undefined;
  return { file: String(errors.file) };
}
