import { Link } from "@remix-run/react";
import { paperEntryPath, type WavePath } from "~/addresses";
import { PrintButton } from "~/components/print-button";
import type { OpenSurvey } from "~/features/survey/show-page.server";

type PaperBallotBarProps = {
  path: WavePath;
  survey: OpenSurvey;
  departmentIndex: 0 | 1;
  paper: "a4" | "letter" | null;
};

const PAPERS = [
  { paper: null, name: "as the printer has it" },
  { paper: "a4", name: "A4" },
  { paper: "letter", name: "US Letter" },
] as const;

/** Above the paper, never on it: which ballot, and how to print and collect it. */
export function PaperBallotBar({ path, survey, departmentIndex, paper }: PaperBallotBarProps) {
  const chosen = { department: departmentIndex, lang: survey.language, paper };
  const to = (change: Partial<typeof chosen>) => {
    const { department, lang, paper: size } = { ...chosen, ...change };
    return `?department=${department}&lang=${lang}${size ? `&paper=${size}` : ""}`;
  };
  const [first, second] = survey.manifest.departments;
  return (
    <div className="no-print ballot-bar">
      <h1>Paper ballot</h1>
      <p>
        Print it on both sides, at 100 %, as many as you need of each department. All copies are alike: they
        carry no code and no number. Put up a closed box; it takes ballots until the day before the wave
        closes. Then they are{" "}
        <Link to={paperEntryPath(path)} reloadDocument>
          typed in by two people
        </Link>{" "}
        in one batch.
      </p>
      <nav className="ballot-choices" aria-label="Which ballot">
        <span className="cluster">
          Department:
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
          Language:
          {survey.languages.map(({ language, name }) => (
            <Choice key={language} to={to({ lang: language })} chosen={language === survey.language}>
              {name}
            </Choice>
          ))}
        </span>
        <span className="cluster">
          Paper:
          {PAPERS.map(({ paper: size, name }) => (
            <Choice key={name} to={to({ paper: size })} chosen={size === paper}>
              {name}
            </Choice>
          ))}
        </span>
      </nav>
      <p className="cluster">
        <PrintButton>Print</PrintButton>
        <Link to={path}>Back to the wave</Link>
      </p>
    </div>
  );
}

function Choice({ to, chosen, children }: { to: string; chosen: boolean; children: string }) {
  return (
    <Link to={to} aria-current={chosen ? "true" : undefined}>
      {children}
    </Link>
  );
}
