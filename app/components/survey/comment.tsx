import { commentRule, withDepartments } from "~/content/texts";
import type { OpenSurvey } from "~/features/survey/show-page.server";
import { departmentNames, Problems, SectionButtons, SectionHeading, sectionTitle } from "./section-parts";

/** The rule for comments stands here before anybody writes one. */
export function SurveyComment({ survey, number }: { survey: OpenSurvey; number: number }) {
  const { texts, items, manifest } = survey;
  const { comment } = texts;
  return (
    <form
      data-page={`section-${number}`}
      data-title={sectionTitle(survey, number, items.comment)}
      hidden
      noValidate
    >
      <SectionHeading survey={survey} number={number} section={items.comment} />
      <Problems />
      <ul>
        <li>{commentRule(items, manifest.rules.commentsFrom)}</li>
        {comment.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p className="small" data-names-not-checked hidden>
        {comment.namesNotChecked}
      </p>
      <div className="field" data-field>
        <label htmlFor="comment">
          {withDepartments(items.commentPrompt, departmentNames(survey))}{" "}
          <span className="small">({comment.optional})</span>
        </label>
        <p className="small" id="comment-hint">
          {comment.hint}
        </p>
        <p className="problem" id="comment-problem" hidden />
        <textarea
          id="comment"
          rows={6}
          autoComplete="off"
          aria-describedby="comment-hint comment-problem comment-left"
        />
        {/* The script counts, and lets it be spoken near the limit only. */}
        <p className="small" id="comment-left" />
      </div>
      <label className="option">
        <input type="checkbox" id="quote" autoComplete="off" aria-describedby="quote-help" />
        {comment.mayBeQuoted}
      </label>
      <p className="small help" id="quote-help">
        {comment.mayBeQuotedHelp}
      </p>
      <SectionButtons survey={survey} />
    </form>
  );
}
