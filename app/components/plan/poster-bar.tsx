import { Link } from "@remix-run/react";
import { LanguageChoice, type PeoplesTexts } from "~/components/language-choice";
import { PaperChoice, type PaperSize } from "~/components/paper-choice";
import { PrintButton } from "~/components/print-button";
import { useTexts } from "~/components/texts";

type PosterBarProps = { back: string | null; paper: PaperSize; people: PeoplesTexts };

/** Above the paper, never on it. */
export function PosterBar({ back, paper, people }: PosterBarProps) {
  const { bar } = useTexts("plan").print;
  return (
    <nav className="print-bar no-print" aria-label={bar.label}>
      {back ? <Link to={back}>{bar.back}</Link> : null}
      <PaperChoice chosen={paper} />
      <LanguageChoice people={people} />
      <PrintButton>{bar.print}</PrintButton>
    </nav>
  );
}
