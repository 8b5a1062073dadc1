import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { trendNotePath, trendNotesPath, trendsPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { TimelineNoteForm } from "~/components/trends/note-form";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import { database } from "~/database.server";
import { listNotes } from "~/features/trends/list-notes.server";
import { addTimelineNote, noteErrors } from "~/features/trends/save-note.server";
import { checkFields } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const text = z.string().max(1000).default("");
const schema = z.object({ happenedOn: text, text });

/** What was done with a note before the page was shown. */
const done = z.enum(["added", "changed", "removed"]).nullable().catch(null);

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "annotate-trends");
  const { id, name } = relationshipOf(params);
  return {
    relationship: { id, name },
    notes: listNotes(database(), readerLanguage(request), id),
    done: done.parse(new URL(request.url).searchParams.get("done")),
    ...pageTexts(request, "trends"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "annotate-trends");
  const { id } = relationshipOf(params);
  const language = readerLanguage(request);
  const parsed = checkFields(await request.formData(), schema);
  if (!parsed.ok) throw new Response(trendsTexts(language).texts.incomplete, { status: 400 });
  const saved = addTimelineNote(database(), id, parsed.values, { accountId: account.id, now: new Date() });
  if (saved.ok) return redirect(`${trendNotesPath(id)}?done=added`);
  return {
    fields: parsed.fields,
    errors: saved.reason === "note-incomplete" ? noteErrors(language, saved.problems) : {},
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.trends.notes.documentTitle },
];

export default function TimelineNotes() {
  const { relationship, notes, done } = useLoaderData<typeof loader>();
  const texts = useTexts("trends").notes;
  const result = useActionData<typeof action>();
  return (
    <Page
      narrow
      eyebrow={
        <Link to={trendsPath(relationship.id)}>
          {fill(texts.trendsOf, { relationship: relationship.name })}
        </Link>
      }
      title={texts.title}
      lead={texts.lead}
    >
      <ErrorSummary errors={result?.errors} />
      {done && !result ? (
        <div className="message good" role="status">
          <p>{texts[done]}</p>
        </div>
      ) : null}
      <TimelineNoteForm button={texts.add} errors={result?.errors ?? {}} fields={result?.fields ?? {}} />
      {notes.length > 0 ? (
        <section className="section">
          <h2>{texts.noted}</h2>
          <ul className="note-list">
            {notes.map((note) => (
              <li key={note.id}>
                <span className="muted">{note.day}</span> <span>{note.text}</span>{" "}
                <Link
                  to={trendNotePath(relationship.id, note.id)}
                  aria-label={fill(texts.changeNote, { note: note.text })}
                >
                  {texts.change}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}
