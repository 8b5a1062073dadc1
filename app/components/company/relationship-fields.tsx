import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";

type RelationshipFieldsProps = {
  fields: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

/** The names of a pair of departments. */
export function RelationshipFields({ fields, errors }: RelationshipFieldsProps) {
  const texts = useTexts("company").pair;
  return (
    <>
      <div className="columns two-fields">
        <TextField
          name="firstDepartment"
          label={texts.first}
          hint={texts.firstHint}
          defaultValue={fields.firstDepartment}
          error={errors.firstDepartment}
        />
        <TextField
          name="secondDepartment"
          label={texts.second}
          hint={texts.secondHint}
          defaultValue={fields.secondDepartment}
          error={errors.secondDepartment}
        />
      </div>
      <TextField
        name="name"
        label={texts.name}
        hint={texts.nameHint}
        defaultValue={fields.name}
        error={errors.name}
      />
    </>
  );
}
