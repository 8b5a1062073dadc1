import { fill, type SectionText } from "~/content/texts";
import { type Item, SURVEY_ORDER } from "~/domain/instrument";
import type { OpenSurvey } from "~/features/find-survey-page.server";

/** Six dimensions, the mirror, the comment. */
export const SECTIONS = SURVEY_ORDER.length + 2;

type SurveySectionProps = {
  survey: OpenSurvey;
  number: number;
  section: SectionText;
  asked: readonly Item[];
};

/** One page of statements with native radio buttons, nothing chosen beforehand. */
export function SurveySection({ survey, number, section, asked }: SurveySectionProps) {
  const { items } = survey;
  const names = departmentNames(survey);
  return (
    <form
      data-page={`section-${number}`}
      data-title={sectionTitle(survey, number, section)}
      hidden
      noValidate
    >
      <SectionHeading survey={survey} number={number} section={section} />
      <Problems />
      <p className="lead">{items.lead}</p>
      {asked.map((item) => (
        <fieldset key={item.id} id={item.id} data-item={item.id} data-kind={item.kind}>
          <legend>{fill(items.items[item.id] ?? "", names)}</legend>
          <p className="problem" hidden />
          {items.options.map((option, index) => (
            <Option key={option} item={item.id} value={index + 1} text={option} />
          ))}
          <Option item={item.id} value={0} text={items.dontKnow} />
        </fieldset>
      ))}
      <SectionButtons survey={survey} />
    </form>
  );
}

function Option({ item, value, text }: { item: string; value: number; text: string }) {
  return (
    <label className={value === 0 ? "option apart" : "option"}>
      <input type="radio" name={item} value={value} autoComplete="off" />
      {text}
    </label>
  );
}

export function SectionHeading({ survey, number, section }: Omit<SurveySectionProps, "asked">) {
  const { navigation } = survey.texts;
  return (
    <>
      <p className="count">{fill(navigation.section, { n: number, total: SECTIONS })}</p>
      <h1 tabIndex={-1}>{section.name}</h1>
      <p>{fill(section.description, departmentNames(survey))}</p>
    </>
  );
}

export function SectionButtons({ survey }: { survey: OpenSurvey }) {
  const { navigation, keptHere } = survey.texts;
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
    </div>
  );
}

/** Stays empty until Continue finds something. */
export function Problems() {
  return <div className="box bad" role="alert" tabIndex={-1} data-problems hidden />;
}

export function sectionTitle({ texts }: OpenSurvey, number: number, { name }: SectionText): string {
  return fill(texts.navigation.pageTitle, { n: number, total: SECTIONS, name });
}

export function departmentNames({ manifest }: OpenSurvey): { first: string; second: string } {
  const [first, second] = manifest.departments;
  return { first: first.name, second: second.name };
}
