import { type SectionText, withDepartments } from "~/content/texts";
import type { Item } from "~/domain/instrument";
import type { OpenSurvey } from "~/features/survey/show-page.server";
import {
  departmentNames,
  NumberKeys,
  Problems,
  SectionButtons,
  SectionHeading,
  sectionTitle,
} from "./section-parts";

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
  const stem = `stem-${number}`;
  return (
    <form
      data-page={`section-${number}`}
      data-title={sectionTitle(survey, number, section)}
      hidden
      noValidate
    >
      <SectionHeading survey={survey} number={number} section={section} describedBy={stem} />
      <Problems />
      <p className="lead" id={stem}>
        {items.lead}
      </p>
      {asked.map((item) => (
        <fieldset
          key={item.id}
          id={item.id}
          data-item={item.id}
          data-kind={item.kind}
          aria-describedby={stem}
        >
          {/* A reminder belongs to the name of its group, so that it is spoken with it. */}
          <legend>
            {withDepartments(items.items[item.id] ?? "", names)}
            <span className="problem" hidden />
          </legend>
          {items.options.map((option, index) => (
            <Option key={option} item={item.id} value={index + 1} text={option} />
          ))}
          <Option item={item.id} value={0} text={items.dontKnow} />
        </fieldset>
      ))}
      <SectionButtons survey={survey} />
      <NumberKeys survey={survey} />
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
