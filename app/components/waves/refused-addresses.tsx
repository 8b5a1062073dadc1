import { Form, useNavigation } from "@remix-run/react";
import { SelectField, TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import type { RefusedAddress } from "~/features/mail/summarise-mail.server";

export type CorrectionResult = {
  fields: Readonly<Record<string, string>>;
  problem: string | undefined;
};

type RefusedAddressesProps = { refused: readonly RefusedAddress[]; correction: CorrectionResult };

/** Where mail did not get through, and the form in which each such address is corrected once. */
export function RefusedAddresses({ refused, correction }: RefusedAddressesProps) {
  const texts = useTexts("waves").wave.mail;
  const busy = useNavigation().state === "submitting";
  const correctable = refused.filter((row) => row.correctable);
  if (refused.length === 0) return null;
  return (
    <>
      <h3>{texts.refused}</h3>
      <ul className="breakable" translate="no">
        {refused.map(({ address }) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
      <p>{texts.refusedHelp}</p>
      {correctable.length > 0 ? (
        <Form method="post" noValidate key={correctable.map(({ address }) => address).join()}>
          <h3>{texts.correct.title}</h3>
          <SelectField
            name="refused"
            label={texts.correct.refused}
            defaultValue={correction.fields.refused ?? correctable[0]?.address}
          >
            {correctable.map(({ address }) => (
              <option key={address} value={address} translate="no">
                {address}
              </option>
            ))}
          </SelectField>
          <TextField
            name="corrected"
            type="email"
            autoComplete="off"
            label={texts.correct.corrected}
            hint={texts.correct.hint}
            defaultValue={correction.fields.corrected}
            {...(correction.problem ? { error: correction.problem } : {})}
          />
          <button
            type="submit"
            name="intent"
            value="correct"
            className="button secondary"
            aria-disabled={busy}
          >
            {texts.correct.button}
          </button>
        </Form>
      ) : null}
    </>
  );
}
