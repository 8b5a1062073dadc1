import { exportTexts } from "~/content/export/texts";
import { inLanguage, LANGUAGE_TAGS, type ShownLanguage } from "~/content/language";
import { fillFrom } from "~/content/translated";
import { showBoardSummary } from "~/features/report/show-board-summary.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { describeSlides } from "./describe-slides.server";
import { writeSlides } from "./write-slides.server";

/** The result of a wave as a presentation; null where none is released. */
export async function exportSlides(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  language: ShownLanguage,
): Promise<Uint8Array | null> {
  const shown = showBoardSummary(db, relationship, wave, language);
  if (!shown.ok) return null;
  const { heading } = shown.summary;
  const { picture } = exportTexts(language).texts.page;
  const asked = relationship.demonstration ? picture.askedInvented : picture.asked;
  return writeSlides({
    tag: inLanguage(LANGUAGE_TAGS, language),
    title: [heading.organisation, relationship.name, heading.wave.quarter].join(", "),
    head: [heading.organisation, relationship.name, heading.wave.quarter].join(" · "),
    foot: fillFrom(heading.wave)(asked),
    slides: describeSlides(language, shown.summary),
  });
}
