import { ConfirmForm } from "~/components/confirm-form";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";

type LeaveOutProps = { count: number; error: string | undefined };

/** For sheets that do not open with the keys that came: HR decides, after others have tried. */
export function LeaveOut({ count, error }: LeaveOutProps) {
  const { leaveOut: texts } = useTexts("tally").closing;
  const language = useLanguage();
  return (
    <div className="message warn">
      <h3>{texts.title}</h3>
      <p>{plural(language, texts.count, count)}</p>
      <p>{texts.why}</p>
      <ConfirmForm
        confirm={plural(language, texts.confirm, count)}
        error={error}
        button={texts.button}
        danger
        intent="leave-out"
        fields={<input type="hidden" name="sheets" value={count} />}
      />
    </div>
  );
}
