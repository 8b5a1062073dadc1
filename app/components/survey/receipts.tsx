import { chainPath } from "~/addresses";
import type { DocumentAssets } from "~/components/plain-document";
import { formatNumber, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { surveyTexts } from "~/content/survey/texts";
import { fill } from "~/content/translated";
import type { PublishedReceipts } from "~/features/survey/list-receipts.server";
import { BackToSurvey, SurveyDocument } from "./document";

type SurveyReceiptsProps = {
  receipts: PublishedReceipts;
  wave: string;
  language: ShownLanguage;
  assets: DocumentAssets;
};

/** After closing: what was counted, for everybody who kept a receipt. */
export function SurveyReceipts({ receipts, wave, language, assets }: SurveyReceiptsProps) {
  const { texts } = surveyTexts(language);
  const words = texts.receipts;
  return (
    <SurveyDocument assets={assets} language={language} title={words.title} kind="receipts" wave={wave}>
      <h1>{words.title}</h1>
      {receipts.kind === "published" ? (
        <>
          <p className="lead">{words.intro}</p>
          <p>
            {plural(language, words.used, receipts.claimed)}{" "}
            {plural(language, words.counted, receipts.counted)} {words.difference}
          </p>
          {receipts.voided !== null && (
            <p>{fill(words.voided, { voided: formatNumber(language, receipts.voided) })}</p>
          )}
          <p className="small">{texts.start.fingerprintLabel}</p>
          <p className="print">{receipts.fingerprint}</p>
          <p>
            <a href={`${chainPath(wave)}?lang=${language}`}>{texts.chain.title}</a>
          </p>
          <form data-check-receipt noValidate hidden>
            <div className="field">
              <label htmlFor="receipt">{words.label}</label>
              <p className="small" id="receipt-hint">
                {words.hint}
              </p>
              <input
                id="receipt"
                type="text"
                autoComplete="off"
                spellCheck={false}
                aria-describedby="receipt-hint"
              />
            </div>
            <button type="submit">{words.button}</button>
            <div role="status" data-result>
              <p className="box good" data-listed hidden>
                {words.listed}
              </p>
              <p className="box bad" data-not-listed hidden>
                {words.notListed}
              </p>
              <p className="box warn" data-incomplete hidden>
                {words.incomplete}
              </p>
            </div>
          </form>
          <h2>{words.list}</h2>
          <ol className="receipts" data-receipts>
            {receipts.receipts.map((receipt) => (
              <li key={receipt}>{receipt}</li>
            ))}
          </ol>
        </>
      ) : (
        <p className="lead">{receipts.kind === "none" ? words.none : words.notYet}</p>
      )}
      <BackToSurvey wave={wave} language={language} />
    </SurveyDocument>
  );
}
