import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { OpenSurvey } from "~/features/survey/show-page.server";

/** What has been typed so far, in no order, and the way out. */
export function PaperEntryBatch({ survey }: { survey: OpenSurvey }) {
  const { batch } = useTexts("paperEntry");
  const { departments } = survey.manifest;
  return (
    <section className="card paper-batch" aria-labelledby="batch-title">
      <h2 id="batch-title">{batch.title}</h2>
      <ul className="paper-counts">
        {departments.map(({ name }, index) => (
          <li key={name} data-count={index} />
        ))}
      </ul>
      <p className="muted" data-batch-empty>
        {batch.empty}
      </p>
      <ul className="paper-list" data-list />
      <div data-send-part hidden>
        <p className="muted small">{batch.fewest}</p>
        {departments.map(({ name }, index) => (
          <label key={name} className="choice" htmlFor={`few-${index}`} data-few={index} hidden>
            <input type="checkbox" id={`few-${index}`} autoComplete="off" />
            <span>{fill(batch.noOthers, { department: name })}</span>
          </label>
        ))}
        <p className="muted small">{batch.final}</p>
        <p className="problem" role="alert" data-send-problem hidden />
        <progress aria-label={batch.sending} max={1} value={0} data-progress hidden />
        <p className="cluster">
          <button type="button" className="button" data-send>
            {batch.send}
          </button>
          <button type="button" className="link-button" data-throw-away>
            {batch.throwAway}
          </button>
        </p>
      </div>
    </section>
  );
}
