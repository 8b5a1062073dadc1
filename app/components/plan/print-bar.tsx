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
  /** Some of the run sheets, of which the people's language has no more than the name yet. */
  sheetsInEnglish: boolean;
  /** The open wave, whose ballots are printed from pages of their own. */
  ballots: { path: WavePath; quarter: string } | null;
  mayChangePlan: boolean;
  mayPrintSlips: boolean;
};

/** Above the paper, never on it. */
export function PrintBar(props: PrintBarProps) {
  const { path, paper, people, sheetsInEnglish, ballots, mayChangePlan, mayPrintSlips } = props;
  const { bar } = useTexts("plan").print;
  const inLanguage = `?lang=${people.chosen}`;
  return (
    <nav className="print-bar no-print" aria-label={bar.label}>
      {mayChangePlan ? <Link to={planPath(path)}>{bar.back}</Link> : null}
      <PaperChoice chosen={paper} />
      <LanguageChoice people={people} />
      {sheetsInEnglish ? <span className="muted small">{bar.sheetsInEnglish}</span> : null}
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
