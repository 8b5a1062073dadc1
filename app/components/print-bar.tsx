import { Link } from "@remix-run/react";
import { PrintButton } from "./print-button";

/** Above the paper, never on it. */
export function PrintBar({ path, paper }: { path: string; paper: "a4" | "letter" | null }) {
  return (
    <nav className="print-bar no-print" aria-label="Printing">
      <Link to={`${path}/plan`}>Back to the plan</Link>
      <span className="cluster">
        Paper:
        <PaperLink to="?" chosen={paper === null}>
          as the printer has it
        </PaperLink>
        <PaperLink to="?paper=a4" chosen={paper === "a4"}>
          A4
        </PaperLink>
        <PaperLink to="?paper=letter" chosen={paper === "letter"}>
          US Letter
        </PaperLink>
      </span>
      <PrintButton>Print</PrintButton>
    </nav>
  );
}

function PaperLink({ to, chosen, children }: { to: string; chosen: boolean; children: string }) {
  return (
    <Link to={to} aria-current={chosen ? "true" : undefined}>
      {children}
    </Link>
  );
}
