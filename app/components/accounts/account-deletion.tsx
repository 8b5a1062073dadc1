import { ConfirmForm } from "~/components/confirm-form";
import { SelectField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { ShownAccount } from "~/features/accounts/show-account.server";

type AccountDeletionProps = Pick<ShownAccount, "leaves" | "successors"> & {
  name: string;
  errors: Readonly<Record<string, string>>;
};

export function AccountDeletion({ name, leaves, successors, errors }: AccountDeletionProps) {
  const texts = useTexts("accounts").one;
  const hasSomething = leaves.keys + leaves.actions > 0;
  const choice = (
    <SelectField name="successor" label={texts.successor} defaultValue="" error={errors.successor}>
      <option value="">{texts.nobody}</option>
      {successors.map(({ id, name: other }) => (
        <option key={id} value={id}>
          {other}
        </option>
      ))}
    </SelectField>
  );
  return (
    <section className="section">
      <h2>{texts.deleteTitle}</h2>
      <p>{texts.deleteText}</p>
      <p>{hasSomething ? fill(texts.leaves, leaves) : texts.leavesNothing}</p>
      <ConfirmForm
        confirm={fill(texts.deleteConfirm, { name })}
        error={errors.confirmed}
        button={texts.delete}
        danger
        intent="delete"
        fields={
          hasSomething ? choice : errors.successor ? <p className="problem">{errors.successor}</p> : null
        }
      />
    </section>
  );
}
