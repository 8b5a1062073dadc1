import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { rosterImportPath } from "~/addresses";
import { counted } from "~/components/counted";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { RosterAddPerson } from "~/components/roster/add-person";
import { RosterCounts } from "~/components/roster/counts";
import { RosterFileExample } from "~/components/roster/file-example";
import { RosterPeople } from "~/components/roster/people";
import { problemSentence } from "~/components/roster/problems";
import { ADDRESS_TEXTS } from "~/content/roster/addresses";
import { database } from "~/database.server";
import { departmentNames } from "~/domain/department-names";
import { addRosterPerson, removeRosterPerson } from "~/features/roster/change-roster.server";
import type { PersonProblem } from "~/features/roster/check-person.server";
import { listRoster } from "~/features/roster/list-roster.server";
import { checkFields } from "~/http/form.server";
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
    imported: importedCounts(query.get("imported")),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const parsed = checkFields(await request.formData(), schema);
  if (!parsed.ok) throw new Response("This request is incomplete. Go back and try again.", { status: 400 });
  const by = { accountId: account.id, now: new Date() };
  const { values } = parsed;
  if (values.intent === "remove") {
    const email = removeRosterPerson(database(), relationship, values.entry, by);
    return { done: email === null ? "This person was removed already." : `${email} was removed.` };
  }
  const added = addRosterPerson(database(), relationship, values, by);
  if (added.ok) return { done: `${added.person.email} was added.` };
  const names = departmentNames(relationship);
  const errors =
    added.reason === "problems"
      ? problemsByField(added.problems, names)
      : { email: `This address is in the roster already, in ${names[added.departmentIndex]}.` };
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

function problemsByField(problems: readonly PersonProblem[], names: readonly [string, string]) {
  const entries = problems.map((problem) => [FIELD_OF[problem.kind], problemSentence(problem, names)]);
  return Object.fromEntries(entries);
}

/** "3,2,0,1": added, updated, removed, left out; "all" when a long import finished in the background. */
function importedCounts(value: string | null): string | null {
  if (value === "all") return "The roster was imported.";
  if (!/^\d{1,7}(,\d{1,7}){3}$/.test(value ?? "")) return null;
  const [added = 0, updated = 0, removed = 0, leftOut = 0] = (value ?? "").split(",").map(Number);
  const rows = leftOut > 0 ? ` ${counted(leftOut, "row was", "rows were")} left out.` : "";
  return `The roster was imported: ${added} added, ${updated} changed, ${removed} removed.${rows}`;
}

export const meta = () => [{ title: "Roster - Tandem" }];

export default function Roster() {
  const { roster, relationship, imported } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result && "errors" in result ? result.errors : {};
  const fields: Record<string, string> = result && "fields" in result ? result.fields : {};
  const done = result && "done" in result ? result.done : imported;
  const [first, second] = roster.departments;
  const empty = roster.departments.every((department) => department.people === 0);
  const importPath = rosterImportPath(relationship.id);
  return (
    <Page
      eyebrow={relationship.name}
      title="Roster"
      lead={
        empty
          ? "Everybody in the two departments, whoever will be invited to the survey."
          : "Who will be invited to the next wave. A wave that is open keeps the people it was opened with."
      }
    >
      <ErrorSummary errors={errors} />
      {done ? (
        <div className="message good" role="status">
          <p>{done}</p>
        </div>
      ) : null}
      {roster.sharedMailboxes.length > 0 ? (
        <div className="message warn">
          <h2>{ADDRESS_TEXTS.sharedTitle}</h2>
          <p>{ADDRESS_TEXTS.shared}</p>
          <ul>
            {roster.sharedMailboxes.map((addresses) => (
              <li key={addresses[0]} className="breakable">
                {addresses.join(", ")}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {empty && first && second ? (
        <section className="card">
          <h2>Start with a file</h2>
          <p>
            Export the people of both departments from your directory or a spreadsheet as CSV. Each row needs
            an e-mail address and a department; name and language are optional. The departments are called{" "}
            <strong>{first.name}</strong> and <strong>{second.name}</strong> here.
          </p>
          <RosterFileExample departments={[first.name, second.name]} />
          <Link className="button" to={importPath}>
            Import a roster
          </Link>
        </section>
      ) : (
        <>
          <RosterCounts departments={roster.departments} threshold={roster.threshold} />
          <p className="section">
            <Link className="button" to={importPath}>
              Import a file
            </Link>
          </p>
        </>
      )}
      <RosterAddPerson departments={roster.departments} errors={errors} fields={fields} />
      {empty ? null : <RosterPeople roster={roster} />}
    </Page>
  );
}
