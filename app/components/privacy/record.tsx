import { useTexts } from "~/components/texts";
import { fillFrom } from "~/content/translated";
import type { DataProtectionDocument } from "~/features/privacy/show-document.server";
import { LabelledRows, Part } from "./part";

const BLANK = "____________________________";

export function DataProtectionRecord({ shown }: { shown: DataProtectionDocument }) {
  const texts = useTexts("data-protection").record;
  const { organisation, contact, periods, pairs } = shown;
  const [only] = pairs;
  const [first = "A", second = "B"] = pairs.length === 1 ? (only?.departments ?? []) : [];
  const say = fillFrom({ organisation, contact: contact ?? BLANK, first, second, ...periods });
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
