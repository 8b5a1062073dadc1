import { useEffect, useRef } from "react";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";

type GoOnProps = {
  to: string;
  fields: readonly (readonly [string, string])[];
  name: string;
  /** Whether it is known to be the account whose form it was: then it goes by itself. */
  same: boolean;
};

/** Sends what had been typed when somebody had to sign in again, under the name that each field had. */
export function GoOn(props: GoOnProps) {
  const texts = useTexts("accounts").goOn;
  return (
    <Page narrow title={texts.title} lead={fill(texts.lead, { name: props.name })}>
      <GoOnForm {...props} />
    </Page>
  );
}

export function GoOnForm({ to, fields, same }: GoOnProps) {
  const texts = useTexts("accounts").goOn;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (same) form.current?.submit();
  }, [same]);
  return (
    <form method="post" action={to} ref={form}>
      {fields.map(([field, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names may come twice, and the list never changes.
        <textarea key={index} name={field} defaultValue={value} hidden readOnly />
      ))}
      <button type="submit" className="button">
        {texts.button}
      </button>
    </form>
  );
}
