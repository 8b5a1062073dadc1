import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import type { whyNotArchived } from "~/features/company/archive-relationship.server";

type ArchivePairProps = {
  /** Since when, in words; null while it is surveyed. */
  archived: string | null;
  notArchived: ReturnType<typeof whyNotArchived>;
};

/** Puts a pair away that is surveyed no more, or brings it back. Nothing is asked for that: nothing is lost. */
export function ArchivePair({ archived, notArchived }: ArchivePairProps) {
  const { pair: texts } = useTexts("company");
  // The demonstration is removed, not archived.
  if (notArchived === "demonstration") return null;
  const possible = archived !== null || notArchived === null;
  return (
    <section className="section">
      <h2>{texts.archive}</h2>
      <p className="muted">
        {archived ?? (notArchived === null ? texts.archiveText : texts.notArchived[notArchived])}
      </p>
      {possible ? (
        <Form method="post">
          <button
            type="submit"
            name="intent"
            value={archived ? "bring-back" : "archive"}
            className="button secondary"
          >
            {archived ? texts.bringBack : texts.archiveButton}
          </button>
        </Form>
      ) : null}
    </section>
  );
}
