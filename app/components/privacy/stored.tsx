import { useTexts } from "~/components/texts";
import { fillFrom } from "~/content/translated";
import type { DataProtectionDocument } from "~/features/privacy/show-document.server";
import { Bullets, LabelledRows, Part } from "./part";

export function DataProtectionStored({ shown }: { shown: DataProtectionDocument }) {
  const texts = useTexts("data-protection").stored;
  const say = fillFrom(shown.periods);
  const kept = Object.values(texts.keptRows).map(({ label, text }) => ({ label, text: say(text) }));
  return (
    <>
      <Part number={6} title={texts.title}>
        <p>{texts.keyFiles}</p>
        <h3>{texts.neverTitle}</h3>
        <Bullets lines={texts.never} />
        <p>
          <a href="#annex">{texts.inAnnex}</a>
        </p>
      </Part>
      <Part number={7} title={texts.keptTitle}>
        <LabelledRows caption={texts.keptTitle} rows={kept} />
      </Part>
    </>
  );
}
