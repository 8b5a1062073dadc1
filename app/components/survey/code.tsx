import type { SurveyTexts } from "~/content/survey/texts";

/** For slips without a camera, and for links that arrived cut. */
export function SurveyCode({ texts }: { texts: SurveyTexts }) {
  const { code, navigation, device, ticket } = texts;
  return (
    <form data-page="code" data-title={code.title} hidden noValidate>
      <h1 tabIndex={-1}>{code.title}</h1>
      <p data-from-link hidden>
        {code.fromLink}
      </p>
      <p>{device.again}</p>
      <div className="field" data-field>
        <label htmlFor="code">{code.label}</label>
        <p className="small" id="code-hint">
          {code.hint}
        </p>
        <p className="problem" id="code-problem" role="alert" hidden />
        <input
          id="code"
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby="code-hint code-problem"
        />
      </div>
      <div className="bar">
        <button type="submit">{code.button}</button>
        <button type="button" className="quiet" data-back>
          {navigation.back}
        </button>
        <button type="button" className="link" data-go="ticket">
          {ticket.have}
        </button>
      </div>
    </form>
  );
}
