import { useTexts } from "~/components/texts";
import { fillFrom } from "~/content/translated";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import type { DataProtectionDocument as Shown } from "~/features/privacy/show-document.server";
import { DataProtectionAgreement } from "./agreement";
import { DataProtectionAnnex } from "./annex";
import { DataProtectionContents } from "./contents";
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
  const { title, demonstration, purposes } = useTexts("data-protection");
  const say = fillFrom({ organisation: shown.organisation, threshold: REPORTING_THRESHOLD });
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
            <h1>{title}</h1>
            {shown.demonstration ? (
              <p>
                <strong>{demonstration}</strong>
              </p>
            ) : null}
            <Bullets lines={purposes.whatThisIs.map((line) => say(line))} plain />
            <h2>{purposes.inShortTitle}</h2>
            <Bullets lines={purposes.inShort.map((line) => say(line))} />
            <DataProtectionContents />
            <DataProtectionVersions shown={shown} />
            <Part number={1} title={purposes.title}>
              <Bullets lines={purposes.purposes} />
              <h3>{purposes.notTitle}</h3>
              <Bullets lines={purposes.notPurposes} />
            </Part>
            <Part number={2} title={purposes.howItWorksTitle}>
              <ol>
                {purposes.howItWorks.map((line) => (
                  <li key={line}>{say(line)}</li>
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
            <DataProtectionAnnex shown={shown} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
