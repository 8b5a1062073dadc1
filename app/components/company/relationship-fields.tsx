import { TextField } from "~/components/form-field";

type RelationshipFieldsProps = {
  fields: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

/** The names of a pair of departments. */
export function RelationshipFields({ fields, errors }: RelationshipFieldsProps) {
  return (
    <>
      <div className="columns two-fields">
        <TextField
          name="firstDepartment"
          label="First department"
          hint="For instance Sales, or Product"
          defaultValue={fields.firstDepartment}
          error={errors.firstDepartment}
        />
        <TextField
          name="secondDepartment"
          label="Second department"
          hint="For instance Marketing, or Engineering"
          defaultValue={fields.secondDepartment}
          error={errors.secondDepartment}
        />
      </div>
      <TextField
        name="name"
        label="Name of the pair"
        hint="How it stands in lists, for instance “Sales and Marketing, Austria”"
        defaultValue={fields.name}
        error={errors.name}
      />
    </>
  );
}
