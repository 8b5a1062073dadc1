import { AGREEMENT_NOTE, WORKS_AGREEMENT } from "~/content/privacy/works-agreement";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { REST_DAYS } from "~/domain/wave";
import { LabelledRows, Part } from "./part";

const VALUES = { threshold: REPORTING_THRESHOLD, restDays: REST_DAYS };
/** Points that stay on one page with the signatures, so that nobody signs an empty page. */
const WITH_SIGNATURES = 4;
const SIGNATURES = ["For the employer, date", "For the works council, date"];

export function DataProtectionAgreement() {
  return (
    <Part number={13} title="What a works agreement should fix">
      <p>{AGREEMENT_NOTE}</p>
      <LabelledRows
        caption="Points of a works agreement"
        rows={WORKS_AGREEMENT.slice(0, -WITH_SIGNATURES)}
        values={VALUES}
      />
      <div className="seen-by">
        <LabelledRows
          caption="The last points of a works agreement"
          rows={WORKS_AGREEMENT.slice(-WITH_SIGNATURES)}
          values={VALUES}
        />
        <p>Seen by:</p>
        <div className="signatures">
          {SIGNATURES.map((label) => (
            <p key={label}>
              <span className="blank wide">&nbsp;</span>
              <br />
              {label}
            </p>
          ))}
        </div>
      </div>
    </Part>
  );
}
