import type { SurveyTexts } from "~/content/survey/texts";

/**
 * Filled from the reply to the claim: not on the public page. It comes after the statements: what was done should not
 * colour the answers whose change is measured.
 */
export function SurveySinceLastTime({ texts }: { texts: SurveyTexts }) {
  const { sinceLastTime, navigation } = texts;
  return (
    <form data-page="since" data-title={sinceLastTime.title} hidden noValidate>
      <h1 tabIndex={-1}>{sinceLastTime.title}</h1>
      <p>{sinceLastTime.intro}</p>
      <ul className="came" data-since />
      <div className="bar">
        <button type="submit">{sinceLastTime.continue}</button>
        <button type="button" className="quiet" data-back>
          {navigation.back}
        </button>
      </div>
    </form>
  );
}
