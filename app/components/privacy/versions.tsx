import type { DataProtectionDocument } from "~/features/privacy/show-document.server";

/** What exactly was described, so that two printed documents can be compared. */
export function DataProtectionVersions({ shown }: { shown: DataProtectionDocument }) {
  const { installation, instrument, waves, contact } = shown;
  return (
    <dl className="facts">
      <dt>Contact</dt>
      <dd>{contact ?? "Not set. It can be entered in the organisation's settings."}</dd>
      <dt>Program</dt>
      <dd>
        Tandem {installation.version}, statements {instrument}
      </dd>
      <dt>Database structure</dt>
      <dd>
        {installation.migration}, <span className="fingerprint">{installation.schemaFingerprint}</span>
      </dd>
      <dt>This document</dt>
      <dd>
        <span className="fingerprint">{shown.fingerprint}</span>. It changes with anything described here but
        the date.
      </dd>
      {waves.map((wave) => (
        <div className="fact-pair" key={wave.fingerprint}>
          <dt>{wave.open ? "Open wave" : "Last wave"}</dt>
          <dd>
            {wave.name}, {wave.quarter}: <span className="fingerprint">{wave.fingerprint}</span>
          </dd>
        </div>
      ))}
      {waves.length === 0 ? (
        <div className="fact-pair">
          <dt>Waves</dt>
          <dd>None has been opened yet.</dd>
        </div>
      ) : null}
    </dl>
  );
}
