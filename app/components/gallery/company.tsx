import { Form } from "@remix-run/react";
import { AccountList } from "~/components/accounts/list";
import { AccountNew } from "~/components/accounts/new-account";
import { OwnLanguage } from "~/components/accounts/own-language";
import { OwnPassword } from "~/components/accounts/own-password";
import { OrganisationForm } from "~/components/company/organisation-settings";
import { RelationshipFields } from "~/components/company/relationship-fields";
import { RelationshipTable } from "~/components/company/relationship-table";
import { FirstRun } from "~/components/home/first-run";
import { Masthead } from "~/components/home/masthead";
import { NextSteps } from "~/components/home/next-steps";
import { SetUpBlocked } from "~/components/home/set-up-blocked";
import { SetUpForm } from "~/components/home/set-up-form";
import { GALLERY } from "~/content/gallery/en";
import type { Gallery } from "~/features/gallery/build-gallery.server";
import { Specimen } from "./specimen";

const { states } = GALLERY;
const ACCOUNT = { name: GALLERY.people.hr.name, role: "administrator" } as const;
const PROBLEMS = {
  name: GALLERY.problem,
  email: GALLERY.problem,
  role: GALLERY.problem,
  password: GALLERY.problem,
  code: GALLERY.problem,
  firstDepartment: GALLERY.problem,
  currentPassword: GALLERY.problem,
};
type Words = Readonly<Record<string, string>>;
const STATES: readonly { state: string; errors: Words; fields: Words }[] = [
  { state: states.empty, errors: {}, fields: {} },
  { state: states.wrong, errors: PROBLEMS, fields: { name: GALLERY.long, email: "name@" } },
];

export function GalleryCompany({ company }: { company: Gallery["company"] }) {
  const { languages, settings, pairs } = company;
  const refused = { errors: { rosterKeptMonths: GALLERY.problem }, fields: { rosterKeptMonths: "0" } };
  return (
    <section>
      <h2>{GALLERY.areas.company}</h2>
      <Specimen of="AccountList" state={states.filled}>
        <AccountList accounts={company.accounts} />
      </Specimen>
      {STATES.map(({ state, errors, fields }) => (
        <Specimen key={state} of="AccountNew, OwnPassword, RelationshipFields" state={state}>
          <AccountNew mail errors={errors} fields={fields} />
          <OwnPassword errors={errors} />
          <Form method="post">
            <RelationshipFields errors={errors} fields={fields} />
          </Form>
        </Specimen>
      ))}
      <Specimen of="OwnLanguage" state={`${states.plain}, ${states.wrong}`}>
        <OwnLanguage chosen={null} languages={languages} error={undefined} />
        <OwnLanguage chosen="de" languages={languages} error={GALLERY.problem} />
      </Specimen>
      <Specimen of="OrganisationForm" state={`${states.filled}, ${states.wrong}`}>
        <OrganisationForm
          settings={settings}
          languages={languages}
          zones={[settings.timeZone]}
          result={undefined}
        />
        <OrganisationForm
          settings={settings}
          languages={languages}
          zones={[settings.timeZone]}
          result={refused}
        />
      </Specimen>
      <Specimen of="RelationshipTable" state={states.filled}>
        <RelationshipTable rows={pairs} mayChange />
        <RelationshipTable rows={pairs} mayChange={false} />
      </Specimen>
    </section>
  );
}

export function GalleryHome({ company }: { company: Gallery["company"] }) {
  const steps = company.steps.map((step) => ({ ...step, loading: null }));
  return (
    <section>
      <h2>{GALLERY.areas.home}</h2>
      <Specimen of="Masthead" state={`${states.empty}, ${states.filled}`}>
        <Masthead organisation={null} account={null} relationships={[]} />
        <Masthead organisation={GALLERY.company} account={ACCOUNT} relationships={company.pairs} />
      </Specimen>
      <Specimen of="FirstRun" state={`${states.plain}, ${states.filled}`}>
        <FirstRun hasCode={false} loaded={false} />
        <FirstRun hasCode loaded />
      </Specimen>
      <Specimen of="SetUpBlocked" state={states.plain}>
        <SetUpBlocked />
      </Specimen>
      {STATES.map(({ state, errors, fields }) => (
        <Specimen key={state} of="SetUpForm" state={state}>
          <SetUpForm
            zones={{ all: [company.settings.timeZone], here: company.settings.timeZone, chosen: true }}
            errors={errors}
            fields={fields}
            hasCode={state === states.empty}
            mail={false}
            strangers={[GALLERY.value]}
          />
        </Specimen>
      ))}
      <Specimen of="NextSteps" state={states.filled}>
        <NextSteps relationships={steps} />
      </Specimen>
    </section>
  );
}
