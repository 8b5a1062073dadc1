import { AGREEMENT_NOTE, WORKS_AGREEMENT } from "~/content/data-protection/works-agreement";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { REST_DAYS } from "~/domain/wave";
import { LabelledRows, Part } from "./data-protection-part";

const SIGNATURES = ["For the employer, date", "For the works council, date"];

export function DataProtectionAgreement() {
  return (
    <Part number={13} title="What a works agreement should fix">
      <p>{AGREEMENT_NOTE}</p>
      <LabelledRows
        caption="Points of a works agreement"
        rows={WORKS_AGREEMENT}
        values={{ threshold: REPORTING_THRESHOLD, restDays: REST_DAYS }}
      />
      <div className="seen-by">
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
