import { Filled } from "~/components/filled";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { DataProtectionDocument } from "~/features/privacy/show-document.server";
import { Fingerprint } from "./versions";

/** On every page: whose installation it describes, when, and which version of everything. */
export function DataProtectionTitleBlock({ shown }: { shown: DataProtectionDocument }) {
  const texts = useTexts("data-protection").sheet;
  return (
    <div className="title-block">
      <p>
        <strong>{shown.organisation}</strong>
        <strong>{texts.title}</strong>
      </p>
      <p>
        <span>{fill(texts.made, { moment: shown.made, zone: shown.zone })}</span>
        <span>
          <Filled
            text={texts.version}
            values={{
              version: shown.installation.version,
              fingerprint: <Fingerprint of={shown.fingerprint} />,
            }}
          />
        </span>
      </p>
    </div>
  );
}
