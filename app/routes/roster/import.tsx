import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { rosterPreviewPath, workPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Filled } from "~/components/filled";
import { Page } from "~/components/page";
import { RosterFileExample } from "~/components/roster/file-example";
import { useTexts } from "~/components/texts";
import { formatNumber } from "~/content/intl";
import { rosterTexts } from "~/content/roster/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { startWork } from "~/features/background-work.server";
import { findRosterUpload, keepRosterUpload } from "~/features/roster/keep-upload.server";
import { readUpload } from "~/features/roster/preview-import.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

/** From here on reading takes long enough to show how far it is. */
const LARGE = 1024 * 1024;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-roster");
  const { id, name, firstDepartment, secondDepartment } = relationshipOf(params);
  const departments: [string, string] = [firstDepartment, secondDepartment];
  return { relationship: { id, name }, departments, ...pageTexts(request, "roster") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const language = readerLanguage(request);
  const { upload: problems, progress: steps, page } = rosterTexts(language).texts;
  const file = (await request.formData()).get("file");
  if (!(file instanceof File) || file.name === "") return { errors: { file: problems.missing } };
  const kept = await keepRosterUpload(
    database(),
    {
      relationshipId: relationship.id,
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    },
    { accountId: account.id, now: new Date() },
  );
  if (!kept.ok) {
    const refused = kept.reason === "too-large" ? page.import.tooLarge : problems[kept.reason];
    return { errors: { file: refused } };
  }
  const next = rosterPreviewPath(relationship.id, kept.id);
  const upload = findRosterUpload(database(), relationship.id, kept.id);
  if (!upload || upload.content.length < LARGE) return redirect(next);
  const lines = upload.content.split("\n").length;
  const number = (value: number) => formatNumber(language, value);
  const work = startWork({ title: steps.reading, next }, async (progress) => {
    await readUpload(database(), upload, relationship, (rows) =>
      progress(rows, lines, fill(steps.line, { line: number(rows), lines: number(lines) })),
    );
    return null;
  });
  return redirect(workPath(work.id));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.roster.import.documentTitle },
];

const column = (name: string) => <code>{name}</code>;
const COLUMNS = {
  email: column("email"),
  department: column("department"),
  name: column("name"),
  language: column("language"),
};

export default function RosterImport() {
  const { relationship, departments } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const texts = useTexts("roster").import;
  const errors = problems(result, texts.tooLarge);
  const busy = useNavigation().state === "submitting";
  return (
    <Page eyebrow={relationship.name} title={texts.title} lead={texts.lead}>
      <ErrorSummary errors={errors} />
      <Form method="post" encType="multipart/form-data" noValidate>
        <div className={errors?.file ? "field invalid" : "field"}>
          <label htmlFor="file">{texts.file}</label>
          <span className="hint" id="file-hint">
            {texts.fileHint}
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
            accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,text/csv,text/plain,text/tab-separated-values"
            aria-describedby={errors?.file ? "file-hint file-problem" : "file-hint"}
            aria-invalid={errors?.file ? true : undefined}
          />
        </div>
        <button type="submit" className="button" aria-disabled={busy}>
          {busy ? texts.reading : texts.button}
        </button>
      </Form>
      <section className="section">
        <h2>{texts.format}</h2>
        <p>
          <Filled
            text={texts.formatText}
            values={{
              ...COLUMNS,
              first: <strong>{departments[0]}</strong>,
              second: <strong>{departments[1]}</strong>,
            }}
          />
        </p>
        <RosterFileExample departments={departments} />
      </section>
    </Page>
  );
}

/** A file that the server refused to read at all answers with a plain sentence. */
function problems(result: unknown, tooLarge: string): Record<string, string> | undefined {
  if (typeof result === "string") return { file: tooLarge };
  if (typeof result !== "object" || result === null || !("errors" in result)) return undefined;
  const { errors } = result;
  if (typeof errors !== "object" || errors === null || !("file" in errors)) return undefined;
  return { file: String(errors.file) };
}
