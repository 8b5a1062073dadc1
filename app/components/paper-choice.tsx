import { Choice } from "~/components/choice";
import { useTexts } from "~/components/texts";

/** Null leaves it to the printer's own settings. */
export type PaperSize = "a4" | "letter" | null;

/** Which paper a page is laid out for. */
export function PaperChoice({ chosen }: { chosen: PaperSize }) {
  const { label, ...papers } = useTexts("frame").paper;
  const choices = [
    [null, papers.printer],
    ["a4", papers.a4],
    ["letter", papers.letter],
  ] as const;
  return (
    <span className="cluster">
      {label}
      {choices.map(([paper, name]) => (
        <Choice key={name} change={{ paper }} chosen={paper === chosen}>
          {name}
        </Choice>
      ))}
    </span>
  );
}
