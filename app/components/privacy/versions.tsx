import { Filled } from "~/components/filled";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { DataProtectionDocument } from "~/features/privacy/show-document.server";

/** What exactly was described, so that two printed documents can be compared. */
export function DataProtectionVersions({ shown }: { shown: DataProtectionDocument }) {
  const texts = useTexts("data-protection").versions;
  const { installation, instrument, waves, contact } = shown;
  const { version, migration, schemaFingerprint } = installation;
  return (
    <dl className="facts">
      <dt>{texts.contact}</dt>
      <dd>{contact ?? texts.noContact}</dd>
      <dt>{texts.program}</dt>
      <dd>{fill(texts.programVersion, { version, instrument })}</dd>
      <dt>{texts.structure}</dt>
      <dd>
        <Filled
          text={texts.structureVersion}
          values={{ migration, fingerprint: <Fingerprint of={schemaFingerprint} /> }}
        />
      </dd>
      <dt>{texts.thisDocument}</dt>
      <dd>
        <Filled
          text={texts.documentFingerprint}
          values={{ fingerprint: <Fingerprint of={shown.fingerprint} /> }}
        />
      </dd>
      {waves.map(({ fingerprint, open, name, quarter }) => (
        <div className="fact-pair" key={fingerprint}>
          <dt>{open ? texts.openWave : texts.lastWave}</dt>
          <dd>
            <Filled
              text={texts.waveFingerprint}
              values={{ name, quarter, fingerprint: <Fingerprint of={fingerprint} /> }}
            />
          </dd>
        </div>
      ))}
      {waves.length === 0 ? (
        <div className="fact-pair">
          <dt>{texts.waves}</dt>
          <dd>{texts.noWave}</dd>
        </div>
      ) : null}
    </dl>
  );
}

export function Fingerprint({ of }: { of: string }) {
  return <span className="fingerprint">{of}</span>;
}
