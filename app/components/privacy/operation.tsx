import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { OperatingSettings } from "~/features/privacy/show-document.server";
import { Bullets, LabelledRows, Part } from "./part";

export function DataProtectionOperation({ operation }: { operation: OperatingSettings }) {
  const texts = useTexts("data-protection").operation;
  const { mail, logLevel, publicUrl, allowPlainHttpSignIn } = operation;
  const { transfer } = texts.measures;
  const measures = {
    ...texts.measures,
    transfer: allowPlainHttpSignIn ? { ...transfer, text: texts.transferOverPlainHttp } : transfer,
  };
  return (
    <>
      <Part number={9} title={texts.title}>
        <p>
          {mail
            ? fill(texts.byServer, { ...mail, address: publicUrl })
            : fill(texts.noMail, { address: publicUrl })}
        </p>
        <Bullets lines={texts.mail} />
        <Bullets lines={texts.logs.map((line) => fill(line, { grade: logLevel }))} />
        <LabelledRows caption={texts.recipientsCaption} rows={Object.values(texts.recipients)} />
      </Part>
      <Part number={10} title={texts.measuresTitle}>
        <LabelledRows caption={texts.measuresTitle} rows={Object.values(measures)} />
      </Part>
    </>
  );
}
