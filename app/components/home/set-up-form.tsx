import { Form } from "@remix-run/react";
import { TimeZoneField } from "~/components/company/time-zone-field";
import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { SetUpCode } from "./set-up-code";
import { StrangersPairs } from "./strangers-pairs";

type Words = Readonly<Record<string, string>>;
type SetUpFormProps = {
  fields: Words;
  errors: Words;
  hasCode: boolean;
  mail: boolean;
  /** All there are; the one of the machine, and whether somebody has chosen that one for it. */
  zones: { all: readonly string[]; here: string; chosen: boolean };
  strangers: readonly string[];
};

export function SetUpForm({ fields, errors, hasCode, mail, zones, strangers }: SetUpFormProps) {
  const texts = useTexts("home").setUpForm;
  const wired = (name: string) => ({ name, defaultValue: fields[name], error: errors[name] });
  return (
    <Form method="post" noValidate>
      <StrangersPairs names={strangers} />
      <SetUpCode typed={fields.code} error={errors.code} hasCode={hasCode} />
      <h2>{texts.organisationTitle}</h2>
      <TextField {...wired("organisation")} label={texts.organisation} autoComplete="organization" />
      <TextField
        {...wired("firstDepartment")}
        label={texts.firstDepartment}
        hint={texts.departmentHint}
        defaultValue={fields.firstDepartment ?? texts.sales}
      />
      <TextField
        {...wired("secondDepartment")}
        label={texts.secondDepartment}
        defaultValue={fields.secondDepartment ?? texts.marketing}
      />
      <TimeZoneField
        label={texts.timeZone}
        hint={texts.timeZoneHint}
        zones={zones.all}
        chosen={fields.timeZone ?? zones.here}
        error={errors.timeZone}
        likeBrowser={!zones.chosen && fields.timeZone === undefined}
      />
      <h2>{texts.accountTitle}</h2>
      <TextField {...wired("name")} label={texts.name} autoComplete="name" />
      <TextField {...wired("email")} label={texts.email} type="email" autoComplete="username" />
      <TextField
        name="password"
        error={errors.password}
        label={texts.password}
        hint={texts.passwordHint}
        type="password"
        autoComplete="new-password"
      />
      <h2>{texts.invitationsTitle}</h2>
      <p>{mail ? texts.byMail : texts.withoutMail}</p>
      <button type="submit" className="button">
        {texts.button}
      </button>
    </Form>
  );
}
