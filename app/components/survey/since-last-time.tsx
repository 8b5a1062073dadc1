import type { SurveyTexts } from "~/content/survey/texts";

/** Filled from the reply to the claim: not on the public page. */
export function SurveySinceLastTime({ texts }: { texts: SurveyTexts }) {
  const { sinceLastTime } = texts;
  return (
    <form data-page="since" hidden noValidate>
      <h1 tabIndex={-1}>{sinceLastTime.title}</h1>
      <p>{sinceLastTime.intro}</p>
      <ul className="came" data-since />
      <div className="bar">
        <button type="submit">{sinceLastTime.continue}</button>
      </div>
    </form>
  );
}
