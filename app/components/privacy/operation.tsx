import { LOGS, MAIL, MAIL_BY_SERVER, MEASURES, NO_MAIL, RECIPIENTS } from "~/content/privacy/operation";
import { fill } from "~/content/texts";
import type { OperatingSettings } from "~/features/privacy/show-document.server";
import { Bullets, LabelledRows, Part } from "./part";

export function DataProtectionOperation({ operation }: { operation: OperatingSettings }) {
  const { mail, logLevel, publicUrl, allowPlainHttpSignIn } = operation;
  return (
    <>
      <Part number={9} title="Mail, logs and recipients">
        <p>
          The survey is reached at {publicUrl}. {mail ? fill(MAIL_BY_SERVER, mail) : NO_MAIL}
        </p>
        <Bullets lines={MAIL} />
        <Bullets lines={LOGS} values={{ grade: logLevel }} />
        <LabelledRows caption="Recipients" rows={RECIPIENTS} />
      </Part>
      <Part number={10} title="Technical and organisational measures">
        <LabelledRows
          caption="Technical and organisational measures"
          rows={MEASURES}
          values={{ plainHttp: allowPlainHttpSignIn ? "allowed here, which it should not be" : "refused" }}
        />
      </Part>
    </>
  );
}
