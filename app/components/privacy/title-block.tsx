import type { DataProtectionDocument } from "~/features/privacy/show-document.server";

/** On every page: whose installation it describes, when, and which version of everything. */
export function DataProtectionTitleBlock({ shown }: { shown: DataProtectionDocument }) {
  const { installation } = shown;
  return (
    <div className="title-block">
      <p>
        <strong>{shown.organisation}</strong>
        <strong>Data protection and works council</strong>
      </p>
      <p>
        <span>
          {shown.made} ({shown.zone})
        </span>
        <span>
          Tandem {installation.version}, document <span className="fingerprint">{shown.fingerprint}</span>
        </span>
      </p>
    </div>
  );
}
