import type { OpenSurvey } from "~/features/survey/show-page.server";

/** What has been typed so far, in no order, and the way out. */
export function PaperEntryBatch({ survey }: { survey: OpenSurvey }) {
  const { departments } = survey.manifest;
  return (
    <section className="card paper-batch" aria-labelledby="batch-title">
      <h2 id="batch-title">The batch</h2>
      <ul className="paper-counts">
        {departments.map(({ name }, index) => (
          <li key={name} data-count={index} />
        ))}
      </ul>
      <p className="muted" data-batch-empty>
        Nothing has been added yet.
      </p>
      <ul className="paper-list" data-list />
      <div data-send-part hidden>
        <p className="muted small">
          At least three of a department are sent together: with fewer, whoever types them can guess whose
          they are.
        </p>
        {departments.map(({ name }, index) => (
          <label key={name} className="choice" htmlFor={`few-${index}`} data-few={index} hidden>
            <input type="checkbox" id={`few-${index}`} autoComplete="off" />
            <span>These are all paper ballots of {name}; no others will come.</span>
          </label>
        ))}
        <p className="muted small">
          The browser shuffles the batch once more, fetches one anonymous ballot for each and sends them in
          another order. Afterwards nothing can be changed.
        </p>
        <p className="problem" role="alert" data-send-problem hidden />
        <progress aria-label="Sending the batch" max={1} value={0} data-progress hidden />
        <p className="cluster">
          <button type="button" className="button" data-send>
            Send the batch
          </button>
          <button type="button" className="link-button" data-throw-away>
            Throw the batch away
          </button>
        </p>
      </div>
    </section>
  );
}
