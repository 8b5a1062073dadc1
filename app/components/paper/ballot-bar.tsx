import { Link } from "@remix-run/react";
import { paperEntryPath, type WavePath } from "~/addresses";
import { FilledText } from "~/components/filled-text";
import { PrintButton } from "~/components/print-button";
import { useTexts } from "~/components/texts";
import type { OpenSurvey } from "~/features/survey/show-page.server";
import { Choice, PaperChoices, type PaperSize } from "./choices";

type PaperBallotBarProps = {
  path: WavePath;
  survey: OpenSurvey;
  departmentIndex: 0 | 1;
  paper: PaperSize;
};

/** Above the paper, never on it: which ballot, and how to print and collect it. */
export function PaperBallotBar({ path, survey, departmentIndex, paper }: PaperBallotBarProps) {
  const { ballots, print, backToWave } = useTexts("paper");
  const chosen = { department: departmentIndex, lang: survey.language, paper };
  const to = (change: Partial<typeof chosen>) => {
    const { department, lang, paper: size } = { ...chosen, ...change };
    return `?department=${department}&lang=${lang}${size ? `&paper=${size}` : ""}`;
  };
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
      <nav className="ballot-choices" aria-label={ballots.which}>
        <span className="cluster">
          {ballots.department}
          {[first, second].map(({ name }, index) => (
            <Choice
              key={name}
              to={to({ department: index === 1 ? 1 : 0 })}
              chosen={index === departmentIndex}
            >
              {name}
            </Choice>
          ))}
        </span>
        <span className="cluster">
          {ballots.language}
          {survey.languages.map(({ language, name }) => (
            <Choice
              key={language}
              language={language}
              to={to({ lang: language })}
              chosen={language === survey.language}
            >
              {name}
            </Choice>
          ))}
        </span>
        <PaperChoices chosen={paper} to={(size) => to({ paper: size })} />
      </nav>
      <p className="cluster">
        <PrintButton>{print}</PrintButton>
        <Link to={path}>{backToWave}</Link>
      </p>
    </div>
  );
}
