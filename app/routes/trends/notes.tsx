import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { trendNotePath, trendNotesPath, trendsPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { TimelineNoteForm } from "~/components/trends/note-form";
import { database } from "~/database.server";
import { listNotes } from "~/features/trends/list-notes.server";
import { addTimelineNote } from "~/features/trends/save-note.server";
import { checkFields, incompleteRequest } from "~/http/form.server";
import { readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const text = z.string().max(1000).default("");
const schema = z.object({ happenedOn: text, text });

const DONE: Readonly<Record<string, string>> = {
  added: "The note stands on the time line.",
  changed: "The note was changed.",
  removed: "The note was removed.",
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "annotate-trends");
  const { id, name } = relationshipOf(params);
  const done = DONE[new URL(request.url).searchParams.get("done") ?? ""] ?? null;
  return { relationship: { id, name }, notes: listNotes(database(), id), done };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "annotate-trends");
  const { id } = relationshipOf(params);
  const parsed = checkFields(await request.formData(), schema, readerLanguage(request));
  if (!parsed.ok) throw incompleteRequest(request);
  const saved = addTimelineNote(database(), id, parsed.values, { accountId: account.id, now: new Date() });
  if (saved.ok) return redirect(`${trendNotesPath(id)}?done=added`);
  return { fields: parsed.fields, errors: saved.reason === "note-incomplete" ? saved.problems : {} };
}

export const meta = () => [{ title: "Notes on the time line - Tandem" }];

export default function TimelineNotes() {
  const { relationship, notes, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Page
      narrow
      eyebrow={<Link to={trendsPath(relationship.id)}>Trends of {relationship.name}</Link>}
      title="Notes on the time line"
      lead="What happened in the company stands below the score, so that nobody takes a reorganisation for a trend."
    >
      <ErrorSummary errors={result?.errors} />
      {done && !result ? (
        <div className="message good" role="status">
          <p>{done}</p>
        </div>
      ) : null}
      <TimelineNoteForm button="Add the note" errors={result?.errors ?? {}} fields={result?.fields ?? {}} />
      {notes.length > 0 ? (
        <section className="section">
          <h2>What is noted</h2>
          <ul className="note-list">
            {notes.map((note) => (
              <li key={note.id}>
                <span className="muted">{note.day}</span> <span>{note.text}</span>{" "}
                <Link to={trendNotePath(relationship.id, note.id)}>
                  Change<span className="visually-hidden"> {note.text}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}
