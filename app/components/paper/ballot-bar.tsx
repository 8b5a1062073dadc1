import { Link } from "@remix-run/react";
import { paperEntryPath, type WavePath } from "~/addresses";
import { Choice } from "~/components/choice";
import { FilledText } from "~/components/filled-text";
import { LanguageChoice, type PeoplesTexts } from "~/components/language-choice";
import { PaperChoice, type PaperSize } from "~/components/paper-choice";
import { PrintButton } from "~/components/print-button";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { OpenSurvey } from "~/features/survey/show-page.server";

type PaperBallotBarProps = {
  path: WavePath;
  survey: OpenSurvey;
  departmentIndex: 0 | 1;
  paper: PaperSize;
  people: PeoplesTexts;
};

type MostThatCountProps = { department: OpenSurvey["manifest"]["departments"][0] };

function MostThatCount({ department: { name, paper = 0 } }: MostThatCountProps) {
  const { ballots } = useTexts("paper");
  const language = useLanguage();
  if (paper === 0) return <p className="message warn">{fill(ballots.none, { department: name })}</p>;
  return (
    <p>
      <strong>{plural(language, ballots.most, paper, { department: name })}</strong>
    </p>
  );
}

/** Above the paper, never on it: which ballot, and how to print and collect it. */
export function PaperBallotBar({ path, survey, departmentIndex, paper, people }: PaperBallotBarProps) {
  const { ballots, print, backToWave } = useTexts("paper");
  const [first, second] = survey.manifest.departments;
  const typedIn = (
    <Link to={paperEntryPath(path)} reloadDocument>
      {ballots.typedIn}
    </Link>
  );
  return (
    <div className="no-print ballot-bar">
      <h1>{ballots.title}</h1>
      <p>
        <FilledText text={ballots.howTo} values={{ typedIn }} />
      </p>
      <MostThatCount department={survey.manifest.departments[departmentIndex]} />
      <nav className="ballot-choices" aria-label={ballots.which}>
        <span className="cluster">
          {ballots.department}
          {[first, second].map(({ name }, index) => (
            <Choice key={name} change={{ department: String(index) }} chosen={index === departmentIndex}>
              {name}
            </Choice>
          ))}
        </span>
        <LanguageChoice people={people} among={survey.languages.map(({ language }) => language)} />
        <PaperChoice chosen={paper} />
      </nav>
      <p className="cluster">
        <PrintButton>{print}</PrintButton>
        <Link to={path}>{backToWave}</Link>
      </p>
    </div>
  );
}
