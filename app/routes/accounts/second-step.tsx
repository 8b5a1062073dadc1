import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SIGN_IN_PATH } from "~/addresses";
import { GoOn, GoOnForm } from "~/components/accounts/go-on";
import { RecoveryCodes } from "~/components/accounts/recovery-codes";
import { SecondStepAsked, SecondStepSetUp } from "~/components/accounts/second-step";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import { database } from "~/database.server";
import { showSecondStep } from "~/features/accounts/show-second-step.server";
import { trySecondStep } from "~/http/accounts/second-step.server";
import { passkeySite } from "~/http/accounts/sign-in-ways.server";
import { forgetStarted, startedSecret } from "~/http/accounts/started-sign-in.server";
import { enter, goOnWith, welcome } from "~/http/accounts/welcome.server";
import { checkFields, incompleteRequest, readForm } from "~/http/form.server";
import { readKept } from "~/http/interrupted-form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";

const answer = z.object({ by: z.enum(["app", "recovery", "new-app"]) });
const typedCode = z.string().max(60).catch("");

export async function loader({ request }: LoaderFunctionArgs) {
  const step = showSecondStep(database(), await startedSecret(request), passkeySite(), new Date());
  return { step, ...pageTexts(request, "accounts") };
}

export async function action({ request }: ActionFunctionArgs) {
  const language = readerLanguage(request);
  const form = await readForm(request);
  const parsed = checkFields(form, answer, language);
  if (!parsed.ok) throw incompleteRequest(request);
  const { by } = parsed.values;
  const code = typedCode.parse(form.get(`code-${by}`));
  const tried = await trySecondStep(request, { by, code }, language);
  const { secondStep: problems } = accountsTexts(language).texts;
  if (tried.ok) {
    const { account, secret, next, recoveryCodes } = tried;
    const kept = readKept(tried.kept);
    if (recoveryCodes === null) {
      return welcome(request, { secret, account, kept }, next, await forgetStarted());
    }
    const { cookies, to } = await enter(request, { secret, account }, next);
    const headers = new Headers();
    for (const cookie of [...cookies, await forgetStarted()]) headers.append("Set-Cookie", cookie);
    const goOn = kept === null || account.mustChangePassword ? null : goOnWith(kept, account);
    return json({ codes: recoveryCodes, next: to, goOn }, { headers });
  }
  if (tried.reason === "wait") return json({ by, errors: { [`code-${by}`]: tried.sentence } });
  if (tried.reason === "wrong") return json({ by, errors: { [`code-${by}`]: problems.wrong[by] } });
  return redirect(`${SIGN_IN_PATH}?problem=${tried.reason}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.secondStep.documentTitle },
];

export default function SecondStep() {
  const { step } = useLoaderData<typeof loader>();
  const texts = useTexts("accounts").secondStep;
  const result = useActionData<typeof action>();
  if (result && "codes" in result && result.codes) {
    return (
      <Page narrow title={texts.doneTitle} lead={texts.done}>
        <RecoveryCodes codes={result.codes} />
        {result.goOn ? (
          <GoOnForm {...result.goOn} same={false} />
        ) : (
          <p>
            <a className="button" href={result.next}>
              {texts.goOn}
            </a>
          </p>
        )}
      </Page>
    );
  }
  if (result && "goOn" in result && result.goOn) return <GoOn {...result.goOn} />;
  const refused = result && "errors" in result ? result : null;
  const errors: Record<string, string> = refused?.errors ?? {};
  if (step.state === "ended") {
    return (
      <Page narrow title={texts.endedTitle} lead={texts.ended}>
        <p>
          <a className="button" href={SIGN_IN_PATH}>
            {texts.again}
          </a>
        </p>
      </Page>
    );
  }
  return (
    <Page
      narrow
      title={step.state === "asks" ? texts.title : texts.setUpTitle}
      lead={step.state === "asks" ? texts.lead : texts.setUpLead}
    >
      <ErrorSummary errors={refused?.errors} />
      {step.state === "asks" ? (
        <SecondStepAsked step={step} errors={errors} recovering={refused?.by === "recovery"} />
      ) : (
        <SecondStepSetUp offered={step.offered} errors={errors} />
      )}
    </Page>
  );
}
