import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { trendNotesPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { TimelineNoteForm } from "~/components/trends/note-form";
import { trendsTexts } from "~/content/trends/texts";
import { database } from "~/database.server";
import { findNote } from "~/features/trends/list-notes.server";
import { changeTimelineNote, noteErrors, removeTimelineNote } from "~/features/trends/save-note.server";
import { checkFields } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { notFound, relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const text = z.string().max(1000).default("");
const schema = z.object({ intent: z.enum(["save", "remove"]), happenedOn: text, text });

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "annotate-trends");
  const { id, name } = relationshipOf(params);
  const note = findNote(database(), readerLanguage(request), id, params.note ?? "");
  if (!note) throw notFound();
  return { relationship: { id, name }, note, ...pageTexts(request, "trends") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "annotate-trends");
  const { id } = relationshipOf(params);
  const note = params.note ?? "";
  const language = readerLanguage(request);
  const parsed = checkFields(await request.formData(), schema);
  if (!parsed.ok) throw new Response(trendsTexts(language).texts.incomplete, { status: 400 });
  const by = { accountId: account.id, now: new Date() };
  const notes = trendNotesPath(id);
  if (parsed.values.intent === "remove") {
    removeTimelineNote(database(), id, note, by);
    return redirect(`${notes}?done=removed`);
  }
  const saved = changeTimelineNote(database(), id, note, parsed.values, by);
  if (saved.ok) return redirect(`${notes}?done=changed`);
  if (saved.reason === "no-note") throw notFound();
  return { fields: parsed.fields, errors: noteErrors(language, saved.problems) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.trends.notes.one.documentTitle },
];

export default function TimelineNote() {
  const { relationship, note } = useLoaderData<typeof loader>();
  const { title, one } = useTexts("trends").notes;
  const result = useActionData<typeof action>();
  return (
    <Page narrow eyebrow={<Link to={trendNotesPath(relationship.id)}>{title}</Link>} title={one.title}>
      <ErrorSummary errors={result?.errors} />
      <TimelineNoteForm
        button={one.save}
        errors={result?.errors ?? {}}
        fields={result?.fields ?? { happenedOn: note.happenedOn, text: note.text }}
      />
      <section className="section">
        <h2>{one.remove}</h2>
        <p>{one.removeExplained}</p>
        <Form method="post">
          <input type="hidden" name="intent" value="remove" />
          <button type="submit" className="button secondary">
            {one.removeButton}
          </button>
        </Form>
      </section>
    </Page>
  );
}
