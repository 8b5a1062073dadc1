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
import { RosterSharedMailboxes } from "~/components/roster/shared-mailboxes";
import { RosterUndo } from "~/components/roster/undo";
import { useLanguage, useTexts } from "~/components/texts";
import { formatInstant, formatNumber, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { rosterTexts } from "~/content/roster/texts";
import { fill, fillFrom } from "~/content/translated";
import { database } from "~/database.server";
import { departmentNames } from "~/domain/department-names";
import { DAY } from "~/domain/durations";
import { addRosterPerson, removeRosterPerson } from "~/features/roster/change-roster.server";
import { describePersonProblems } from "~/features/roster/describe-person-problems.server";
import { keepOneSpelling } from "~/features/roster/keep-one-spelling.server";
import { listRoster } from "~/features/roster/list-roster.server";
import { findUndo, undoRosterImport } from "~/features/roster/undo-import.server";
import { checkFields, incompleteRequest } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const text = z.string().max(500).default("");
const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), email: text, department: text, name: text, language: text }),
  z.object({ intent: z.literal("remove"), entry: text }),
  z.object({ intent: z.literal("keep"), entry: text }),
  z.object({ intent: z.literal("undo"), undo: text }),
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
    imported: whatWasDone(query, readerLanguage(request)),
    undo: shownUndo(relationship.id, readerLanguage(request)),
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
  if (values.intent === "keep") {
    const kept = keepOneSpelling(database(), relationship, values.entry, by);
    return { done: kept ? fill(texts.done.kept, { email: kept.email }) : texts.done.removedBefore };
  }
  if (values.intent === "undo") {
    const undone = undoRosterImport(database(), relationship, values.undo, by);
    return { done: undone.ok ? fillFrom(undone)(texts.done.undone) : texts.done.notUndone };
  }
  const added = addRosterPerson(database(), relationship, values, by);
  if (added.ok) return { done: fill(texts.done.added, { email: added.person.email || values.name }) };
  const names = departmentNames(relationship);
  const errors =
    added.reason === "problems"
      ? describePersonProblems(added.problems, names, language)
      : { email: fill(texts.alreadyThere, { department: names[added.departmentIndex] ?? "" }) };
  return { errors, fields: parsed.fields };
}

function shownUndo(relationshipId: string, language: ShownLanguage) {
  const undo = findUndo(database(), relationshipId, new Date());
  if (!undo) return null;
  const { at, ...counts } = undo;
  return { ...counts, until: formatInstant(language, new Date(+at + DAY)) };
}

/** What the page that led here has done. */
function whatWasDone(query: URLSearchParams, language: ShownLanguage): string | null {
  const { done } = rosterTexts(language).texts;
  const removed = query.get("removed") ?? "";
  if (/^\d{1,7}$/.test(removed)) return plural(language, done.leavingRemoved, Number(removed));
  if (query.get("kept") === "yes") return done.leavingKept;
  if (query.get("changed") === "yes") return done.changed;
  return importedCounts(query.get("imported"), language);
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
  const { roster, relationship, imported, undo } = useLoaderData<typeof loader>();
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
      {roster.sharedMailboxes.length > 0 && first && second ? (
        <RosterSharedMailboxes mailboxes={roster.sharedMailboxes} departments={[first.name, second.name]} />
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
          {roster.withoutAddress > 0 ? <p>{plural(language, texts.slips, roster.withoutAddress)}</p> : null}
          <p className="section">
            <Link className="button" to={importPath}>
              {texts.importFile}
            </Link>
          </p>
        </>
      )}
      {undo ? <RosterUndo undo={undo} /> : null}
      <RosterAddPerson departments={roster.departments} errors={errors} fields={fields} />
      {empty ? null : <RosterPeople roster={roster} relationshipId={relationship.id} />}
    </Page>
  );
}
