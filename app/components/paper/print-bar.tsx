import { Link } from "@remix-run/react";
import { PaperChoice, type PaperSize } from "~/components/paper-choice";
import { PrintButton } from "~/components/print-button";
import { useTexts } from "~/components/texts";

type PaperBarProps = { back: string; backTo: string; paper: PaperSize };

/** Above the paper, never on it. */
export function PaperBar({ back, backTo, paper }: PaperBarProps) {
  const texts = useTexts("paper");
  return (
    <nav className="print-bar no-print" aria-label={texts.printing}>
      <Link to={backTo}>{back}</Link>
      <PaperChoice chosen={paper} />
      <PrintButton>{texts.print}</PrintButton>
    </nav>
  );
}
