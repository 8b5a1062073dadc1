import { Form } from "@remix-run/react";
import { useLanguage, useTexts } from "~/components/texts";
import { formatNumber } from "~/content/intl";
import { fill } from "~/content/translated";

type Undo = { id: string; until: string; added: number; updated: number; removed: number };

/** The last change of many people, and the way back. */
export function RosterUndo({ undo }: { undo: Undo }) {
  const texts = useTexts("roster").roster.undo;
  const language = useLanguage();
  const { id, until, added, updated, removed } = undo;
  const counts = {
    added: formatNumber(language, added),
    updated: formatNumber(language, updated),
    removed: formatNumber(language, removed),
  };
  return (
    <section className="card section" aria-labelledby="undo">
      <h2 id="undo">{fill(texts.title, { when: until })}</h2>
      <p>{fill(texts.counts, counts)}</p>
      <p className="muted">{texts.text}</p>
      <Form method="post">
        <input type="hidden" name="intent" value="undo" />
        <input type="hidden" name="undo" value={id} />
        <button type="submit" className="button secondary">
          {texts.button}
        </button>
      </Form>
    </section>
  );
}
