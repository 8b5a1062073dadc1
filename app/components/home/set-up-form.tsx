import { Form } from "@remix-run/react";
import { TextField } from "~/components/form-field";
import { SET_UP_FORM } from "~/content/home/first-run";
import { SetUpCode } from "./set-up-code";
import { StrangersPairs } from "./strangers-pairs";

type Words = Readonly<Record<string, string>>;
type SetUpFormProps = {
  fields: Words;
  errors: Words;
  hasCode: boolean;
  mail: boolean;
  strangers: readonly string[];
};

export function SetUpForm({ fields, errors, hasCode, mail, strangers }: SetUpFormProps) {
  const wired = (name: string) => ({ name, defaultValue: fields[name], error: errors[name] });
  return (
    <Form method="post" noValidate>
      <StrangersPairs names={strangers} />
      <SetUpCode typed={fields.code} error={errors.code} hasCode={hasCode} />
      <h2>{SET_UP_FORM.organisationTitle}</h2>
      <TextField {...wired("organisation")} label={SET_UP_FORM.organisation} autoComplete="organization" />
      <TextField
        {...wired("firstDepartment")}
        label={SET_UP_FORM.firstDepartment}
        hint={SET_UP_FORM.departmentHint}
        defaultValue={fields.firstDepartment ?? "Sales"}
      />
      <TextField
        {...wired("secondDepartment")}
        label={SET_UP_FORM.secondDepartment}
        defaultValue={fields.secondDepartment ?? "Marketing"}
      />
      <h2>{SET_UP_FORM.accountTitle}</h2>
      <TextField {...wired("name")} label={SET_UP_FORM.name} autoComplete="name" />
      <TextField {...wired("email")} label={SET_UP_FORM.email} type="email" autoComplete="username" />
      <TextField
        name="password"
        error={errors.password}
        label={SET_UP_FORM.password}
        hint={SET_UP_FORM.passwordHint}
        type="password"
        autoComplete="new-password"
      />
      <h2>{SET_UP_FORM.invitationsTitle}</h2>
      <p>{mail ? SET_UP_FORM.byMail : SET_UP_FORM.withoutMail}</p>
      <button type="submit" className="button">
        {SET_UP_FORM.button}
      </button>
    </Form>
  );
}
