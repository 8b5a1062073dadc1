import { useTexts } from "~/components/texts";
import { fillFrom } from "~/content/translated";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { REST_DAYS } from "~/domain/wave";
import { Blank, LabelledRows, Part } from "./part";

const say = fillFrom({ threshold: REPORTING_THRESHOLD, restDays: REST_DAYS });
/** Points that stay on one page with the signatures, so that nobody signs an empty page. */
const WITH_SIGNATURES = 4;

export function DataProtectionAgreement() {
  const texts = useTexts("data-protection").agreement;
  const points = Object.values(texts.rows).map(({ label, text }) => ({ label, text: say(text) }));
  return (
    <Part number={13} title={texts.title}>
      <p>{texts.note}</p>
      <LabelledRows caption={texts.caption} rows={points.slice(0, -WITH_SIGNATURES)} />
      <div className="seen-by">
        <LabelledRows caption={texts.lastCaption} rows={points.slice(-WITH_SIGNATURES)} />
        <p>{texts.seenBy}</p>
        <div className="signatures">
          {texts.signatures.map((label) => (
            <p key={label}>
              <Blank />
              <br />
              {label}
            </p>
          ))}
        </div>
      </div>
    </Part>
  );
}
