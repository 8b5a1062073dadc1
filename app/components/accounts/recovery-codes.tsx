import { CopyText } from "~/components/copy-text";
import { PrintButton } from "~/components/print-button";
import { useTexts } from "~/components/texts";

/** Shown once, after they were made. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const texts = useTexts("accounts").recoveryCodes;
  return (
    <div className="recovery-codes" role="status">
      <p>{texts.what}</p>
      <CopyText id="recovery-codes" label={texts.copy} text={codes.join("\n")} />
      <PrintButton>{texts.print}</PrintButton>
    </div>
  );
}

/** Also for those that come with a first passkey. */
export function NewCodes({ codes }: { codes: readonly string[] }) {
  const { doneTitle } = useTexts("accounts").secondStep;
  return (
    <section className="message good">
      <h2>{doneTitle}</h2>
      <RecoveryCodes codes={codes} />
    </section>
  );
}
