import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { trendNotesPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { TimelineNoteForm } from "~/components/trends/note-form";
import { database } from "~/database.server";
import { findNote } from "~/features/trends/list-notes.server";
import { changeTimelineNote, removeTimelineNote } from "~/features/trends/save-note.server";
import { checkFields, incompleteRequest } from "~/http/form.server";
import { readerLanguage } from "~/http/page-texts.server";
import { notFound, relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const text = z.string().max(1000).default("");
const schema = z.object({ intent: z.enum(["save", "remove"]), happenedOn: text, text });

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "annotate-trends");
  const { id, name } = relationshipOf(params);
  const note = findNote(database(), id, params.note ?? "");
  if (!note) throw notFound();
  return { relationship: { id, name }, note };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "annotate-trends");
  const { id } = relationshipOf(params);
  const note = params.note ?? "";
  const parsed = checkFields(await request.formData(), schema, readerLanguage(request));
  if (!parsed.ok) throw incompleteRequest(request);
  const by = { accountId: account.id, now: new Date() };
  const notes = trendNotesPath(id);
  if (parsed.values.intent === "remove") {
    removeTimelineNote(database(), id, note, by);
    return redirect(`${notes}?done=removed`);
  }
  const saved = changeTimelineNote(database(), id, note, parsed.values, by);
  if (saved.ok) return redirect(`${notes}?done=changed`);
  if (saved.reason === "no-note") throw notFound();
  return { fields: parsed.fields, errors: saved.problems };
}

export const meta = () => [{ title: "Change a note - Tandem" }];

export default function TimelineNote() {
  const { relationship, note } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Page
      narrow
      eyebrow={<Link to={trendNotesPath(relationship.id)}>Notes on the time line</Link>}
      title="Change a note"
    >
      <ErrorSummary errors={result?.errors} />
      <TimelineNoteForm
        button="Save the note"
        errors={result?.errors ?? {}}
        fields={result?.fields ?? { happenedOn: note.happenedOn, text: note.text }}
      />
      <section className="section">
        <h2>Remove it</h2>
        <p>It disappears from the time line. To have it back you would have to write it again.</p>
        <Form method="post">
          <input type="hidden" name="intent" value="remove" />
          <button type="submit" className="button secondary">
            Remove the note
          </button>
        </Form>
      </section>
    </Page>
  );
}
