import { type SectionText, withDepartments } from "~/content/texts";
import { fill } from "~/content/translated";
import { surveyOrder } from "~/domain/instrument";
import type { OpenSurvey } from "~/features/survey/show-page.server";

/** The dimensions, the mirror, the comment. */
export function sectionsOf({ instrument }: OpenSurvey): number {
  return surveyOrder(instrument).length + 2;
}

type SectionHeadingProps = {
  survey: OpenSurvey;
  number: number;
  section: SectionText;
  describedBy?: string;
};

export function SectionHeading({ survey, number, section, describedBy }: SectionHeadingProps) {
  const { navigation } = survey.texts;
  return (
    <>
      {/* In the heading and with the stem as its description: both are spoken when the page changes. */}
      <h1 tabIndex={-1} aria-describedby={describedBy}>
        <span className="count">{fill(navigation.section, { n: number, total: sectionsOf(survey) })}</span>{" "}
        {section.name}
      </h1>
      <p>{withDepartments(section.description, departmentNames(survey))}</p>
    </>
  );
}

export function SectionButtons({ survey }: { survey: OpenSurvey }) {
  const { navigation, keptHere, ticket } = survey.texts;
  return (
    <div className="bar">
      <button type="submit" data-continue>
        {navigation.continue}
      </button>
      <button type="button" className="quiet" data-back>
        {navigation.back}
      </button>
      <p className="small" data-kept>
        {keptHere.saved}
      </p>
      <button type="button" className="link" data-go="carry">
        {ticket.title}
      </button>
    </div>
  );
}

/** Off until somebody switches it on, and only where there is a keyboard. */
export function NumberKeys({ survey }: { survey: OpenSurvey }) {
  const { keysSwitch, keysHelp } = survey.texts.navigation;
  return (
    <label className="keys small">
      <input type="checkbox" autoComplete="off" data-keys />
      {keysSwitch}. {fill(keysHelp, { dontKnow: survey.items.dontKnow })}
    </label>
  );
}

/** Stays empty until Continue finds something, which takes the focus and is so spoken, once. */
export function Problems() {
  return <div className="box bad" tabIndex={-1} data-problems hidden />;
}

export function sectionTitle(survey: OpenSurvey, number: number, { name }: SectionText): string {
  return fill(survey.texts.navigation.pageTitle, { n: number, total: sectionsOf(survey), name });
}

export function departmentNames({ manifest }: OpenSurvey): { first: string; second: string } {
  const [first, second] = manifest.departments;
  return { first: first.name, second: second.name };
}
