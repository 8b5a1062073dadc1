import { Link } from "@remix-run/react";
import { paperBallotsPath, planPath, slipsPath, type WavePath } from "~/addresses";
import { PrintButton } from "~/components/print-button";

type PrintBarProps = {
  path: WavePath;
  paper: "a4" | "letter" | null;
  /** The open wave, whose ballots are printed from pages of their own. */
  ballots: { path: WavePath; quarter: string } | null;
  mayChangePlan: boolean;
  mayPrintSlips: boolean;
};

/** Above the paper, never on it. */
export function PrintBar({ path, paper, ballots, mayChangePlan, mayPrintSlips }: PrintBarProps) {
  return (
    <nav className="print-bar no-print" aria-label="Printing">
      {mayChangePlan ? <Link to={planPath(path)}>Back to the plan</Link> : null}
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
      {ballots ? (
        <span className="cluster">
          For {ballots.quarter}:<Link to={paperBallotsPath(ballots.path)}>paper ballot</Link>
          {mayPrintSlips ? <Link to={slipsPath(ballots.path)}>ballot slips</Link> : null}
        </span>
      ) : (
        <span className="muted small">Paper ballots and slips can be printed while a wave is open.</span>
      )}
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
