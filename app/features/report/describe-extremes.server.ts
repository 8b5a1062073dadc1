import { plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { reportTexts } from "~/content/report/texts";
import { fill } from "~/content/translated";
import type { ReleaseContent } from "~/domain/disclosure/release-shape";
import { type ExtremeEnd, type ExtremesOf, readExtremes } from "~/domain/report/extremes";
import type { ItemRow } from "./describe-items.server";

type ExtremeStatement = { id: string; text: string; figures: readonly [string, string] | null };
type DescribedEnd = { statements: readonly ExtremeStatement[]; alike: string | null };

export type ExtremeSection = {
  /** How the order was made. */
  lead: string;
  strongest: DescribedEnd;
  weakest: DescribedEnd;
};

/** The statements at both ends; null where nothing can be said of them. */
export function describeExtremes(
  language: ShownLanguage,
  release: ReleaseContent,
  rows: readonly ItemRow[],
): ExtremeSection | null {
  const extremes = readExtremes(release);
  if (extremes === null) return null;
  const { alike } = reportTexts(language).texts.page.extremes;
  const described = (end: ExtremeEnd): DescribedEnd => ({
    statements: end.items.flatMap((id) => {
      const row = rows.find((it) => it.id === id);
      return row ? [{ id, text: row.text, figures: figuresOf(row.departments) }] : [];
    }),
    alike: end.alike === 0 ? null : plural(language, alike, end.alike),
  });
  return {
    lead: leadOf(language, extremes.of, release),
    strongest: described(extremes.strongest),
    weakest: described(extremes.weakest),
  };
}

function figuresOf([first, second]: ItemRow["departments"]) {
  const shown = first.stretch !== null || second.stretch !== null;
  return shown ? ([first.favourable, second.favourable] as const) : null;
}

function leadOf(language: ShownLanguage, of: ExtremesOf, { departments }: ReleaseContent): string {
  const { lead } = reportTexts(language).texts.page.extremes;
  switch (of) {
    case "both":
    case "together":
      return lead[of];
    case "first":
      return fill(lead.one, { department: departments[0].name });
    case "second":
      return fill(lead.one, { department: departments[1].name });
  }
}
