import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { rosterPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { SetUpForm } from "~/components/home/set-up-form";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { companyTexts } from "~/content/company/texts";
import { homeTexts } from "~/content/home/texts";
import type { ShownLanguage } from "~/content/language";
import { database } from "~/database.server";
import { normalForm } from "~/domain/normal-form";
import { configuration } from "~/env.server";
import type { About } from "~/features/accounts/refuse-password.server";
import { strangersPairs } from "~/features/company/remove-strangers-traces.server";
import { forgetSetUpCode } from "~/features/company/set-up-code.server";
import { setUpOrganisation } from "~/features/company/set-up-organisation.server";
import { findFirstRun } from "~/features/home/find-first-run.server";
import { isTimeZone, isZoneOfMachineChosen, listTimeZones, timeZone } from "~/features/local-time.server";
import { rememberBrowser } from "~/http/accounts/known-device.server";
import { checkFields, emailAddress, newPassword, readForm, requiredText } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { safeToSignIn, signedIn } from "~/http/session.server";
import { hasSetUpPass, refuseSetUpCode, takeSetUpPass } from "~/http/set-up-pass.server";

function setUpSchema(language: ShownLanguage, about: About) {
  const { problems } = companyTexts(language).texts;
  return z
    .object({
      organisation: requiredText(problems.organisation),
      firstDepartment: requiredText(problems.firstDepartment, 60),
      secondDepartment: requiredText(problems.secondDepartment, 60),
      timeZone: z.string().refine(isTimeZone, { error: problems.timeZone }).optional(),
      name: requiredText(problems.ownName),
      email: emailAddress(language, problems.email),
      password: newPassword(language, about),
    })
    .refine((values) => normalForm(values.firstDepartment) !== normalForm(values.secondDepartment), {
      path: ["secondDepartment"],
      error: problems["same-department"],
    });
}

/** The first page says why, where Tandem cannot be set up. */
function onlyWhileItWaits(): void {
  if (findFirstRun(database(), configuration().keys).state !== "waits") throw redirect("/");
}

export async function loader({ request }: LoaderFunctionArgs) {
  onlyWhileItWaits();
  const hasCode = await hasSetUpPass(request);
  return {
    mail: configuration().mail !== null,
    zones: { all: listTimeZones(), here: timeZone(), chosen: isZoneOfMachineChosen() },
    hasCode,
    linkRefused: hasCode
      ? null
      : sayRefused(readerLanguage(request), new URL(request.url).searchParams.get("code")),
    // Only whoever may remove them needs to know what there is.
    strangers: hasCode ? strangersNames() : [],
    ...pageTexts(request, "home"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  onlyWhileItWaits();
  const insecure = safeToSignIn(request);
  if (insecure) return { errors: { "": insecure }, fields: {} };
  const { setUpProblems } = homeTexts(readerLanguage(request)).texts;
  const form = await readForm(request);
  const language = readerLanguage(request);
  const about = { name: String(form.get("name") ?? ""), email: String(form.get("email") ?? "") };
  const parsed = checkFields(form, setUpSchema(language, about), language);
  const wrongCode = await refuseCode(request, form);
  if (wrongCode !== null || !parsed.ok) {
    const errors = {
      ...(wrongCode === null ? {} : { code: wrongCode }),
      ...(parsed.ok ? {} : parsed.errors),
    };
    return { errors, fields: parsed.fields };
  }
  const strangers = strangersNames();
  if (strangers.length > 0 && form.get("read") !== "yes") {
    return { errors: { "": setUpProblems.readFirst }, fields: parsed.fields, strangers };
  }
  const result = await setUpOrganisation(database(), configuration().keys, parsed.values, {
    language,
    now: new Date(),
  });
  if (!result.ok) throw redirect("/");
  forgetSetUpCode(configuration());
  const cookies = [await takeSetUpPass(), await rememberBrowser(request, result.accountId)];
  return signedIn(request, result.secret, rosterPath(result.relationshipId), ...cookies);
}

/** Why the link did not do, by what it leads on with. */
function sayRefused(language: ShownLanguage, code: string | null): string | null {
  const { setUpProblems } = homeTexts(language).texts;
  if (code === "foreign") return setUpProblems.linkForeign;
  return code === "refused" ? setUpProblems.linkRefused : null;
}

async function refuseCode(request: Request, form: FormData): Promise<string | null> {
  if (await hasSetUpPass(request)) return null;
  const problem = refuseSetUpCode(String(form.get("code") ?? ""));
  return problem && homeTexts(readerLanguage(request)).texts.setUpProblems[problem];
}

function strangersNames(): string[] {
  return strangersPairs(database()).map(({ name }) => name);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.home.setUpForm.documentTitle },
];

export default function SetUp() {
  const { mail, zones, hasCode, linkRefused, ...shown } = useLoaderData<typeof loader>();
  const texts = useTexts("home").setUpForm;
  const result = useActionData<typeof action>();
  const link = linkRefused !== null && !result ? { code: linkRefused } : undefined;
  const errors: Record<string, string> | undefined = result?.errors ?? link;
  const strangers = result && "strangers" in result ? result.strangers : shown.strangers;
  return (
    <Page narrow title={texts.title} lead={texts.lead}>
      <ErrorSummary errors={errors} />
      <SetUpForm
        fields={result?.fields ?? {}}
        errors={errors ?? {}}
        hasCode={hasCode}
        mail={mail}
        zones={zones}
        strangers={strangers}
      />
    </Page>
  );
}
