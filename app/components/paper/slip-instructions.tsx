import { useLanguage, useTexts } from "~/components/texts";
import { formatList, formatNumber, formatQuarter, plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { SlipKinds } from "~/features/paper/draw-slips.server";

type SlipInstructionsProps = {
  quarter: string;
  delivery: "mail" | "slips";
  kinds: SlipKinds;
  closes: string;
};

/** The first page of the print: what to do with the slips so that they stay anonymous. */
export function SlipInstructions({ quarter, delivery, kinds, closes }: SlipInstructionsProps) {
  const { instructions: texts } = useTexts("paper").slips;
  const language = useLanguage();
  const onSlips = delivery === "slips";
  const title = onSlips ? texts.title : texts.spareTitle;
  return (
    <section className="slip-instructions">
      <h2>{fill(title, { quarter: formatQuarter(language, quarter) })}</h2>
      <div className="message warn">
        <p>
          <strong>{texts.noNotes}</strong> {texts.noNames}
        </p>
      </div>
      <ol>
        <li>{texts.cut}</li>
        {kinds
          .filter(({ which }) => which === "pool")
          .map(({ department, slips }) => (
            <li key={department}>{plural(language, texts.bowl, slips, { department })}</li>
          ))}
        {(onSlips ? [texts.draw, texts.away] : [texts.linkFails]).map((text) => (
          <li key={text}>{text}</li>
        ))}
        <Spares kinds={kinds} onSlips={onSlips} />
        <li>{fill(texts.destroy, { closes })}</li>
      </ol>
    </section>
  );
}

function Spares({ kinds, onSlips }: { kinds: SlipKinds; onSlips: boolean }) {
  const { instructions: texts } = useTexts("paper").slips;
  const language = useLanguage();
  const spares = kinds
    .filter(({ which }) => which === "spare")
    .map(({ department, slips }) => fill(texts.spare, { department, count: formatNumber(language, slips) }));
  return (
    <li>
      {fill(onSlips ? texts.keepSparesForLost : texts.keepSpares, { spares: formatList(language, spares) })}
    </li>
  );
}
