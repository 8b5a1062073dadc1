import { receiptsPath } from "~/addresses";
import type { DocumentAssets } from "~/components/plain-document";
import type { ShownLanguage } from "~/content/language";
import { type SurveyTexts, surveyTexts } from "~/content/survey/texts";
import { fill } from "~/content/translated";
import type { SurveyState } from "~/features/survey/show-page.server";
import { dayText, SurveyDocument } from "./document";

type SurveyEndedProps = {
  state: Exclude<SurveyState, { kind: "open" }>;
  wave: string;
  language: ShownLanguage;
  assets: DocumentAssets;
};

/** The page of a wave that takes no ballots: not yet, no longer, or never. */
export function SurveyEnded({ state, wave, language, assets }: SurveyEndedProps) {
  const { texts } = surveyTexts(language);
  // The script would wipe what was begun, and a stopped survey may go on.
  const shown = state.kind === "stopped" ? { ...assets, script: null } : assets;
  const { device, receipts } = texts;
  const [title = "", ...rest] = sentenceOf(state, texts, language).split(/(?<=\.) /);
  return (
    <SurveyDocument assets={shown} language={language} title={title} kind="ended" wave={wave}>
      <h1>{title.replace(/\.$/, "")}</h1>
      <p className="lead">{rest.join(" ")}</p>
      {state.kind === "closed" ? (
        <>
          <p>{texts.thankYou.receiptHelp}</p>
          <p>
            <a href={`${receiptsPath(wave)}?lang=${language}`}>{receipts.title}</a>
          </p>
        </>
      ) : null}
      <div className="box" data-left-over hidden>
        <p data-left-over-receipt hidden>
          {texts.thankYou.receiptLabel}: <span className="print" data-receipt />
          <span className="line">{receipts.perhaps}</span>
        </p>
        <p data-wiped>{texts.keptHere.wiped}</p>
        <div data-early>
          <p>
            {state.kind === "cancelled" ? null : device.early} {device.notDeleted}
          </p>
          <button type="button" className="quiet" data-wipe>
            {texts.keptHere.wipe}
          </button>
        </div>
      </div>
    </SurveyDocument>
  );
}

function sentenceOf(
  state: SurveyEndedProps["state"],
  { refusals }: SurveyTexts,
  language: ShownLanguage,
): string {
  if (state.kind === "planned") return fill(refusals.notOpenYet, { date: dayText(state.opensAt, language) });
  if (state.kind === "closed")
    return fill(refusals.closed, { date: dayText(state.closedAt, language, state.timeZone) });
  if (state.kind === "stopped") return refusals.rulesChanged;
  return state.kind === "cancelled" ? refusals.cancelled : refusals.unknownWave;
}
