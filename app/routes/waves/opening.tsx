import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { wavePath, workPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useLanguage, useTexts } from "~/components/texts";
import { OpeningProblems, OpeningSummary } from "~/components/waves/opening-summary";
import { formatQuarter } from "~/content/intl";
import { fill } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import { database } from "~/database.server";
import { configuration, publicUrl } from "~/env.server";
import { startWork } from "~/features/background-work.server";
import { wakeSchedule } from "~/features/schedule/start-schedule.server";
import { explainRefusal } from "~/features/waves/check-opening.server";
import { describeOpening } from "~/features/waves/describe-opening.server";
import { openWaveBy } from "~/features/waves/open-wave-by.server";
import { countPeopleToInvite } from "~/features/waves/show-wave.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

/** Below this, opening takes well under a second. */
const MANY_PEOPLE = 2000;

function openingOf({ request, params }: LoaderFunctionArgs) {
  const { relationship, wave } = waveOf(params);
  const { keys, mail } = configuration();
  const around = { db: database(), keys, publicUrl: publicUrl(), mailFrom: mail?.from ?? null };
  return {
    relationship,
    wave,
    path: wavePath(relationship.id, wave.id),
    opening: describeOpening(around, relationship, wave, new Date(), readerLanguage(request)),
  };
}

export async function loader(args: LoaderFunctionArgs) {
  await requireAccount(args.request, "steer-waves");
  const { relationship, wave, path, opening } = openingOf(args);
  if (wave.state !== "planned") throw redirect(path);
  return {
    path,
    name: relationship.name,
    quarter: wave.quarter,
    opening,
    ...pageTexts(args.request, "waves"),
  };
}

/** Opens what was read and nothing else: a plan that has changed since is shown again. */
export async function action(args: ActionFunctionArgs) {
  const { request } = args;
  const account = await requireAccount(request, "steer-waves");
  const { relationship, wave, path: next, opening } = openingOf(args);
  if (wave.state !== "planned") return redirect(next);
  const language = readerLanguage(request);
  const texts = wavesTexts(language).texts.opening;
  const form = await request.formData();
  if (form.get("seen") !== opening.seen) return { errors: { "": texts.changed } };
  const everybodyHere = form.get("everybodyHere") === "yes";
  if (opening.askWhetherHere && !everybodyHere) {
    return { errors: { everybodyHere: texts.everybodyHereMissing } };
  }
  const db = database();
  const by = { accountId: account.id, now: new Date() };
  const open = async () => {
    const opened = await openWaveBy(db, configuration().keys, wave, by, {
      publicUrl: publicUrl(),
      everybodyHere,
    });
    wakeSchedule();
    if (opened.ok || opened.reason === "not-yet") return null;
    const { problem, remedy } = explainRefusal(db, wave, opened, language);
    return fill(wavesTexts(language).texts.page.opening.refusal, { problem, remedy });
  };
  if (countPeopleToInvite(db, relationship.id) < MANY_PEOPLE) {
    const refusal = await open();
    return refusal === null ? redirect(next) : { errors: { "": refusal } };
  }
  const kind = `opening-${wave.id}`;
  const title = fill(texts.work, { quarter: formatQuarter(language, wave.quarter) });
  const work = startWork({ kind, title, next }, async (progress) => {
    progress(0, 1, texts.workStep);
    // Lets the page that shows this be answered first.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return open();
  });
  return redirect(workPath(work.id));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.waves.opening.documentTitle },
];

export default function WaveOpening() {
  const { path, name, quarter, opening } = useLoaderData<typeof loader>();
  const { opening: texts, wave } = useTexts("waves");
  const language = useLanguage();
  const result = useActionData<typeof action>();
  const busy = useNavigation().state === "submitting";
  const errors: Record<string, string> = result?.errors ?? {};
  const blocked = opening.now.problems.length > 0;
  return (
    <Page
      narrow
      eyebrow={<Link to={path}>{name}</Link>}
      title={fill(texts.title, { quarter: formatQuarter(language, quarter) })}
      lead={texts.lead}
    >
      <ErrorSummary errors={errors} />
      <OpeningProblems title={wave.planned.blocked} problems={opening.now.problems} />
      <OpeningSummary facts={opening.now.facts} />
      <Form method="post" className="section">
        <input type="hidden" name="seen" value={opening.seen} />
        {opening.askWhetherHere ? <EverybodyHere error={errors.everybodyHere} /> : null}
        <div className="cluster">
          {blocked ? null : (
            <button type="submit" className="button" aria-disabled={busy}>
              {busy ? texts.busy : texts.button}
            </button>
          )}
          <Link to={path}>{texts.back}</Link>
        </div>
      </Form>
    </Page>
  );
}

function EverybodyHere({ error }: { error: string | undefined }) {
  const texts = useTexts("waves").opening;
  return (
    <div className={error ? "field invalid" : "field"}>
      {error ? (
        <span className="problem" id="everybodyHere-problem">
          {error}
        </span>
      ) : null}
      <div className="choice">
        <input
          type="checkbox"
          id="everybodyHere"
          name="everybodyHere"
          value="yes"
          aria-describedby={error ? "everybodyHere-problem" : undefined}
          aria-invalid={error ? true : undefined}
        />
        <label htmlFor="everybodyHere">{texts.everybodyHere}</label>
      </div>
    </div>
  );
}
