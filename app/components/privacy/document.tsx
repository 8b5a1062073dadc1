import { HOW_IT_WORKS, IN_SHORT, NOT_PURPOSES, PURPOSES, WHAT_THIS_IS } from "~/content/privacy/purposes";
import { fill } from "~/content/texts";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import type { DataProtectionDocument as Shown } from "~/features/privacy/show-document.server";
import { DataProtectionAgreement } from "./agreement";
import { DataProtectionLearners } from "./learners";
import { DataProtectionOperation } from "./operation";
import { Bullets, Part } from "./part";
import { DataProtectionRecord } from "./record";
import { DataProtectionRights } from "./rights";
import { DataProtectionRoles } from "./roles";
import { DataProtectionShown } from "./shown";
import { DataProtectionStatements } from "./statements";
import { DataProtectionStored } from "./stored";
import { DataProtectionTitleBlock } from "./title-block";
import { DataProtectionVersions } from "./versions";

type DocumentProps = { shown: Shown; paper: "a4" | "letter" | null };

/** A table only because its head is what browsers repeat on every page. */
export function DataProtectionDocument({ shown, paper }: DocumentProps) {
  const values = { organisation: shown.organisation, threshold: REPORTING_THRESHOLD };
  return (
    <table className={`dossier${paper ? ` paper-${paper}` : ""}`} role="presentation">
      <thead>
        <tr>
          <td>
            <DataProtectionTitleBlock shown={shown} />
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <h1>Data protection and works council: the survey in full</h1>
            {shown.demonstration ? (
              <p>
                <strong>This describes the demonstration company, not a real one.</strong>
              </p>
            ) : null}
            <Bullets lines={WHAT_THIS_IS} values={values} plain />
            <h2>In short</h2>
            <Bullets lines={IN_SHORT} values={values} />
            <DataProtectionVersions shown={shown} />
            <Part number={1} title="What the survey is for">
              <Bullets lines={PURPOSES} />
              <h3>What it is not for</h3>
              <Bullets lines={NOT_PURPOSES} />
            </Part>
            <Part number={2} title="How it works">
              <ol>
                {HOW_IT_WORKS.map((line) => (
                  <li key={line}>{fill(line, values)}</li>
                ))}
              </ol>
            </Part>
            <DataProtectionStatements shown={shown} />
            <DataProtectionShown waves={shown.waves} />
            <DataProtectionLearners />
            <DataProtectionStored shown={shown} />
            <DataProtectionRoles accounts={shown.accounts} />
            <DataProtectionOperation operation={shown.operation} />
            <DataProtectionRights contact={shown.contact} />
            <DataProtectionRecord shown={shown} />
            <DataProtectionAgreement />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
