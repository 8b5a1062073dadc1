import { Link } from "@remix-run/react";
import { PrintButton } from "~/components/print-button";

const PAPERS = [
  { paper: null, to: "?", name: "as the printer has it" },
  { paper: "a4", to: "?paper=a4", name: "A4" },
  { paper: "letter", to: "?paper=letter", name: "US Letter" },
] as const;

/** Above the paper, never on it. */
export function PaperBar({
  back,
  backTo,
  paper,
}: {
  back: string;
  backTo: string;
  paper: "a4" | "letter" | null;
}) {
  return (
    <nav className="print-bar no-print" aria-label="Printing">
      <Link to={backTo}>{back}</Link>
      <span className="cluster">
        Paper:
        {PAPERS.map((choice) => (
          <Link key={choice.name} to={choice.to} aria-current={choice.paper === paper ? "true" : undefined}>
            {choice.name}
          </Link>
        ))}
      </span>
      <PrintButton>Print</PrintButton>
    </nav>
  );
}
