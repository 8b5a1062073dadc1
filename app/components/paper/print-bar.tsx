import { Link } from "@remix-run/react";
import { PrintButton } from "~/components/print-button";
import { useTexts } from "~/components/texts";
import { PaperChoices, type PaperSize } from "./choices";

type PaperBarProps = { back: string; backTo: string; paper: PaperSize };

/** Above the paper, never on it. */
export function PaperBar({ back, backTo, paper }: PaperBarProps) {
  const texts = useTexts("paper");
  return (
    <nav className="print-bar no-print" aria-label={texts.printing}>
      <Link to={backTo}>{back}</Link>
      <PaperChoices chosen={paper} to={(size) => (size ? `?paper=${size}` : "?")} />
      <PrintButton>{texts.print}</PrintButton>
    </nav>
  );
}
