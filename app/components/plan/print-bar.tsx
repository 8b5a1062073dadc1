import { Link } from "@remix-run/react";
import { paperBallotsPath, planPath, slipsPath, type WavePath } from "~/addresses";
import { LanguageChoice, type PeoplesTexts } from "~/components/language-choice";
import { PaperChoice, type PaperSize } from "~/components/paper-choice";
import { PrintButton } from "~/components/print-button";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";

type PrintBarProps = {
  path: WavePath;
  paper: PaperSize;
  people: PeoplesTexts;
  /** The open wave, whose ballots are printed from pages of their own. */
  ballots: { path: WavePath; quarter: string } | null;
  mayChangePlan: boolean;
  mayPrintSlips: boolean;
};

/** Above the paper, never on it. */
export function PrintBar({ path, paper, people, ballots, mayChangePlan, mayPrintSlips }: PrintBarProps) {
  const { bar } = useTexts("plan").print;
  const inLanguage = `?lang=${people.chosen}`;
  return (
    <nav className="print-bar no-print" aria-label={bar.label}>
      {mayChangePlan ? <Link to={planPath(path)}>{bar.back}</Link> : null}
      <PaperChoice chosen={paper} />
      <LanguageChoice people={people} />
      <PrintButton>{bar.print}</PrintButton>
      {ballots ? (
        <span className="cluster">
          {fill(bar.ballots, { quarter: ballots.quarter })}
          <Link to={paperBallotsPath(ballots.path) + inLanguage}>{bar.paperBallot}</Link>
          {mayPrintSlips ? <Link to={slipsPath(ballots.path) + inLanguage}>{bar.slips}</Link> : null}
        </span>
      ) : (
        <span className="muted small">{bar.withoutOpenWave}</span>
      )}
    </nav>
  );
}
