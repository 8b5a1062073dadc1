import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { rosterPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { TextField } from "~/components/form-field";
import { Page } from "~/components/page";
import { PeopleLines } from "~/components/roster/people-lines";
import { useLanguage, useTexts } from "~/components/texts";
import { formatNumber, plural } from "~/content/intl";
import { rosterTexts } from "~/content/roster/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { departmentNames } from "~/domain/department-names";
import { removeAbsentPeople } from "~/features/roster/import-roster.server";
import { discardRosterUpload, findRosterUpload } from "~/features/roster/keep-upload.server";
import { listAbsentPeople } from "~/features/roster/list-absent-people.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const upload = findRosterUpload(database(), relationship.id, params.import ?? "");
  const people = upload ? await listAbsentPeople(database(), relationship, upload) : [];
  // A large import comes here whether or not there is anybody to ask about.
  if (!upload || people.length === 0) throw redirect(`${rosterPath(relationship.id)}?imported=all`);
  const { id, name } = relationship;
  return {
    relationship: { id, name },
    departments: departmentNames(relationship),
    fileName: upload.fileName,
    people,
    ...pageTexts(request, "roster"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const language = readerLanguage(request);
  const { upload: problems, page } = rosterTexts(language).texts;
  const importId = params.import ?? "";
  const form = await request.formData();
  const roster = rosterPath(relationship.id);
  if (form.get("intent") === "keep") {
    if (findRosterUpload(database(), relationship.id, importId)) discardRosterUpload(database(), importId);
    return redirect(`${roster}?kept=yes`);
  }
  const expected = Number(
    String(form.get("number") ?? "").replace(/[\s.,'\u2019\u202f\u00a0]/g, "") || Number.NaN,
  );
  const by = { accountId: account.id, now: new Date() };
  const removed = await removeAbsentPeople(database(), { relationship, importId, expected }, by);
  if (removed.ok) return redirect(`${roster}?removed=${removed.removed}`);
  if (removed.reason === "upload-gone") throw new Response(problems.gone, { status: 404 });
  const count = formatNumber(language, removed.absent);
  return { errors: { number: fill(page.leaving.numberProblem, { count }) } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.roster.leaving.documentTitle },
];

export default function RosterImportLeaving() {
  const { relationship, departments, fileName, people } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const texts = useTexts("roster").leaving;
  const language = useLanguage();
  const busy = useNavigation().state === "submitting";
  const count = people.length;
  return (
    <Page
      eyebrow={relationship.name}
      title={plural(language, texts.title, count)}
      lead={fill(texts.lead, { file: fileName })}
    >
      <ErrorSummary errors={result?.errors} />
      <Form method="post" noValidate>
        <TextField
          name="number"
          label={texts.number}
          hint={fill(texts.numberHint, { count: formatNumber(language, count) })}
          error={result?.errors.number}
          inputMode="numeric"
          autoComplete="off"
          size={8}
        />
        <div className="cluster">
          {/* The first button is what Enter presses: somebody who has typed the number means it. */}
          <button
            type="submit"
            name="intent"
            value="remove"
            className="button secondary"
            aria-disabled={busy}
          >
            {plural(language, texts.remove, count)}
          </button>
          <button type="submit" name="intent" value="keep" className="button" aria-disabled={busy}>
            {texts.keep}
          </button>
        </div>
      </Form>
      <section className="section">
        <PeopleLines people={people} departments={departments} />
      </section>
    </Page>
  );
}
