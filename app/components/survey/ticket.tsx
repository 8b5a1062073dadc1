import type { SurveyTexts } from "~/content/survey/texts";
import { DeleteAnswers } from "./device";

/** Shows the ballot to another device: as a picture and as groups to type. The script fills it. */
export function SurveyCarry({ texts }: { texts: SurveyTexts }) {
  const { ticket } = texts;
  return (
    <section data-page="carry" data-title={ticket.title} hidden>
      <h1 tabIndex={-1}>{ticket.title}</h1>
      <p>{ticket.intro}</p>
      <p className="box warn">{ticket.secret}</p>
      <div data-picture hidden>
        <p>{ticket.scan}</p>
        <svg role="img" aria-label={ticket.picture} className="picture">
          <path fill="#000" shapeRendering="crispEdges" />
        </svg>
      </div>
      <p data-no-picture hidden>
        {ticket.noPicture}
      </p>
      <p>{ticket.type}</p>
      <p className="print" data-address />
      <ol className="groups" data-ticket />
      <p>{ticket.first}</p>
      <div className="bar">
        <button type="button" data-back>
          {texts.navigation.back}
        </button>
      </div>
      <p className="small wipe">{ticket.wipeHelp}</p>
      <DeleteAnswers texts={texts} />
    </section>
  );
}

/** Where a ticket is typed that another device shows. */
export function SurveyTicket({ texts }: { texts: SurveyTexts }) {
  const { ticket, code, navigation } = texts;
  return (
    <form data-page="ticket" data-title={ticket.enterTitle} hidden noValidate>
      <h1 tabIndex={-1}>{ticket.enterTitle}</h1>
      <div className="field" data-field>
        <label htmlFor="ticket">{ticket.label}</label>
        <p className="small" id="ticket-hint">
          {ticket.hint}
        </p>
        <p className="problem" id="ticket-problem" role="alert" hidden />
        <textarea
          id="ticket"
          rows={4}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby="ticket-hint ticket-problem"
        />
      </div>
      <div className="bar">
        <button type="submit">{code.button}</button>
        <button type="button" className="quiet" data-back>
          {navigation.back}
        </button>
      </div>
    </form>
  );
}
