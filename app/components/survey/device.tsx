import type { SurveyTexts } from "~/content/survey/texts";

/** For the next person at this device. What was begun stays here, sealed. */
export function AnotherCode({ texts }: { texts: SurveyTexts }) {
  return (
    <button type="button" className="link" data-another>
      {texts.device.another}
    </button>
  );
}

/** Leads to the confirmation. */
export function DeleteAnswers({ texts }: { texts: SurveyTexts }) {
  return (
    <button type="button" className="link" data-go="delete">
      {texts.keptHere.wipe}
    </button>
  );
}

/** Below whatever page is shown: it is the script that shows them, and only where there is something to leave. */
export function WaysOut({ texts }: { texts: SurveyTexts }) {
  return (
    <div className="ways-out" data-ways-out>
      <span data-way-another hidden>
        <AnotherCode texts={texts} />
      </span>
      <span data-way-delete hidden>
        <DeleteAnswers texts={texts} />
      </span>
    </div>
  );
}

/** The one confirmation: a code that was used leads to no second ballot. */
export function SurveyDelete({ texts }: { texts: SurveyTexts }) {
  const { device } = texts;
  return (
    <section data-page="delete" data-title={device.deleteTitle} hidden>
      <h1 tabIndex={-1}>{device.deleteTitle}</h1>
      <p>{device.delete}</p>
      <div className="bar">
        <button type="button" data-wipe>
          {texts.keptHere.wipe}
        </button>
        <button type="button" className="quiet" data-back>
          {texts.navigation.back}
        </button>
      </div>
    </section>
  );
}

/** Before anything is done with a ticket: whoever made it for somebody else would recognise the ballot. */
export function SurveyOwnTicket({ texts }: { texts: SurveyTexts }) {
  const { device } = texts;
  return (
    <section data-page="own" data-title={device.ownTitle} hidden>
      <h1 tabIndex={-1}>{device.ownTitle}</h1>
      <p>{device.own}</p>
      <div className="bar">
        <button type="button" className="quiet" data-own="no">
          {device.ownNo}
        </button>
        <button type="button" className="quiet" data-own="yes">
          {device.ownYes}
        </button>
      </div>
    </section>
  );
}
