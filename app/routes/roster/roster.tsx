import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { rosterImportPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Filled } from "~/components/filled";
import { Page } from "~/components/page";
import { RosterAddPerson } from "~/components/roster/add-person";
import { RosterCounts } from "~/components/roster/counts";
import { RosterFileExample } from "~/components/roster/file-example";
import { RosterPeople } from "~/components/roster/people";
import { problemSentence } from "~/components/roster/problems";
import { useLanguage, useTexts } from "~/components/texts";
import { formatList, formatNumber, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { rosterTexts } from "~/content/roster/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { departmentNames } from "~/domain/department-names";
import { addRosterPerson, removeRosterPerson } from "~/features/roster/change-roster.server";
import type { PersonProblem } from "~/features/roster/check-person.server";
import { listRoster } from "~/features/roster/list-roster.server";
import { checkFields, incompleteRequest } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const text = z.string().max(500).default("");
const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), email: text, department: text, name: text, language: text }),
  z.object({ intent: z.literal("remove"), entry: text }),
]);

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const query = new URL(request.url).searchParams;
  return {
    roster: listRoster(database(), relationship, {
      search: query.get("q") ?? "",
      page: Number(query.get("page") ?? 1),
    }),
    relationship: { id: relationship.id, name: relationship.name },
    imported: importedCounts(query.get("imported"), readerLanguage(request)),
    ...pageTexts(request, "roster"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const language = readerLanguage(request);
  const { texts } = rosterTexts(language);
  const parsed = checkFields(await request.formData(), schema, language);
  if (!parsed.ok) throw incompleteRequest(request);
  const by = { accountId: account.id, now: new Date() };
  const { values } = parsed;
  if (values.intent === "remove") {
    const email = removeRosterPerson(database(), relationship, values.entry, by);
    return { done: email === null ? texts.done.removedBefore : fill(texts.done.removed, { email }) };
  }
  const added = addRosterPerson(database(), relationship, values, by);
  if (added.ok) return { done: fill(texts.done.added, { email: added.person.email }) };
  const names = departmentNames(relationship);
  const errors =
    added.reason === "problems"
      ? problemsByField(added.problems, names, language)
      : { email: fill(texts.alreadyThere, { department: names[added.departmentIndex] ?? "" }) };
  return { errors, fields: parsed.fields };
}

const FIELD_OF: Readonly<Record<PersonProblem["kind"], string>> = {
  "address-missing": "email",
  "address-unusable": "email",
  "department-missing": "department",
  "department-unknown": "department",
  "name-too-long": "name",
  "language-unknown": "language",
};

function problemsByField(
  problems: readonly PersonProblem[],
  names: readonly [string, string],
  language: ShownLanguage,
) {
  const words = rosterTexts(language).texts.page.problems;
  return Object.fromEntries(
    problems.map((problem) => [FIELD_OF[problem.kind], problemSentence(words, problem, names)]),
  );
}

/** "3,2,0,1": added, updated, removed, left out; "all" when a long import finished in the background. */
function importedCounts(value: string | null, language: ShownLanguage): string | null {
  const { done } = rosterTexts(language).texts;
  if (value === "all") return done.imported;
  if (!/^\d{1,7}(,\d{1,7}){3}$/.test(value ?? "")) return null;
  const [added = 0, updated = 0, removed = 0, leftOut = 0] = (value ?? "").split(",").map(Number);
  const counts = fill(done.importedCounts, {
    added: formatNumber(language, added),
    updated: formatNumber(language, updated),
    removed: formatNumber(language, removed),
  });
  return leftOut > 0 ? plural(language, done.rowsLeftOut, leftOut, { counts }) : counts;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.roster.roster.documentTitle },
];

export default function Roster() {
  const { roster, relationship, imported } = useLoaderData<typeof loader>();
  const texts = useTexts("roster").roster;
  const language = useLanguage();
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result && "errors" in result ? result.errors : {};
  const fields: Record<string, string> = result && "fields" in result ? result.fields : {};
  const done = result && "done" in result ? result.done : imported;
  const [first, second] = roster.departments;
  const empty = roster.departments.every((department) => department.people === 0);
  const importPath = rosterImportPath(relationship.id);
  return (
    <Page eyebrow={relationship.name} title={texts.title} lead={empty ? texts.leadEmpty : texts.lead}>
      <ErrorSummary errors={errors} />
      {done ? (
        <div className="message good" role="status">
          <p>{done}</p>
        </div>
      ) : null}
      {roster.sharedMailboxes.length > 0 ? (
        <div className="message warn">
          <h2>{texts.sharedTitle}</h2>
          <p>{texts.shared}</p>
          <ul>
            {roster.sharedMailboxes.map((addresses) => (
              <li key={addresses[0]} className="breakable">
                {formatList(language, addresses)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {empty && first && second ? (
        <section className="card">
          <h2>{texts.start}</h2>
          <p>
            <Filled
              text={texts.startText}
              values={{ first: <strong>{first.name}</strong>, second: <strong>{second.name}</strong> }}
            />
          </p>
          <RosterFileExample departments={[first.name, second.name]} />
          <Link className="button" to={importPath}>
            {texts.importRoster}
          </Link>
        </section>
      ) : (
        <>
          <RosterCounts departments={roster.departments} threshold={roster.threshold} />
          <p className="section">
            <Link className="button" to={importPath}>
              {texts.importFile}
            </Link>
          </p>
        </>
      )}
      <RosterAddPerson departments={roster.departments} errors={errors} fields={fields} />
      {empty ? null : <RosterPeople roster={roster} />}
    </Page>
  );
}
