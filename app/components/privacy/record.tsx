import { useLanguage, useTexts } from "~/components/texts";
import { insideSentence } from "~/content/intl";
import { fillFrom } from "~/content/translated";
import type { DataProtectionDocument } from "~/features/privacy/show-document.server";
import { LabelledRows, Part } from "./part";

const BLANK = "____________________________";

export function DataProtectionRecord({ shown }: { shown: DataProtectionDocument }) {
  const texts = useTexts("data-protection").record;
  const language = useLanguage();
  const { organisation, contact, pairs } = shown;
  const roster = insideSentence(language, shown.periods.roster);
  const comments = insideSentence(language, shown.periods.comments);
  const [only] = pairs;
  const [first = "A", second = "B"] = pairs.length === 1 ? (only?.departments ?? []) : [];
  const say = fillFrom({ organisation, contact: contact ?? BLANK, first, second, roster, comments });
  return (
    <Part number={12} title={texts.title}>
      <p>{texts.note}</p>
      <LabelledRows
        caption={texts.caption}
        rows={Object.values(texts.rows).map((row) => ({
          label: row.label,
          text: "text" in row ? say(row.text) : "",
        }))}
      />
    </Part>
  );
}
