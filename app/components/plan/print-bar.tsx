import { Link } from "@remix-run/react";
import { paperBallotsPath, planPath, slipsPath, type WavePath } from "~/addresses";
import { PrintButton } from "~/components/print-button";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { type Paper, PaperLinks } from "./paper-links";

type PrintBarProps = {
  path: WavePath;
  paper: Paper;
  /** The open wave, whose ballots are printed from pages of their own. */
  ballots: { path: WavePath; quarter: string } | null;
  mayChangePlan: boolean;
  mayPrintSlips: boolean;
};

/** Above the paper, never on it. */
export function PrintBar({ path, paper, ballots, mayChangePlan, mayPrintSlips }: PrintBarProps) {
  const { bar } = useTexts("plan").print;
  return (
    <nav className="print-bar no-print" aria-label={bar.label}>
      {mayChangePlan ? <Link to={planPath(path)}>{bar.back}</Link> : null}
      <PaperLinks chosen={paper} to={(wanted) => (wanted === null ? "?" : `?paper=${wanted}`)} />
      <PrintButton>{bar.print}</PrintButton>
      {ballots ? (
        <span className="cluster">
          {fill(bar.ballots, { quarter: ballots.quarter })}
          <Link to={paperBallotsPath(ballots.path)}>{bar.paperBallot}</Link>
          {mayPrintSlips ? <Link to={slipsPath(ballots.path)}>{bar.slips}</Link> : null}
        </span>
      ) : (
        <span className="muted small">{bar.withoutOpenWave}</span>
      )}
    </nav>
  );
}
