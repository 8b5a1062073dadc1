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
import { OpeningGo } from "~/components/waves/opening-go";
import { OpeningKeys } from "~/components/waves/opening-keys";
import { OpeningSample } from "~/components/waves/opening-sample";
import { OpeningProblems, OpeningSummary } from "~/components/waves/opening-summary";
import { type MadeTest, OpeningTest } from "~/components/waves/opening-test";
import { formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { mailTexts } from "~/content/mail/texts";
import { fill } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import { database } from "~/database.server";
import { configuration, publicUrl } from "~/env.server";
import { startWork } from "~/features/background-work.server";
import type { Relationship } from "~/features/company/find-relationship.server";
import { connectMailer } from "~/features/mail/connect-mailer.server";
import { wakeSchedule } from "~/features/schedule/start-schedule.server";
import { giveGo } from "~/features/steering/give-go.server";
import { inviteToTest, listTesters } from "~/features/test-survey/invite-to-test.server";
import { showSample } from "~/features/test-survey/show-sample.server";
import { explainRefusal } from "~/features/waves/check-opening.server";
import { describeCommittee } from "~/features/waves/describe-committee.server";
import { describeOpening } from "~/features/waves/describe-opening.server";
import { openWaveBy } from "~/features/waves/open-wave-by.server";
import { countPeopleToInvite, type WaveRow } from "~/features/waves/show-wave.server";
import { pageTexts, peoplesTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { type Account, requireAccount } from "~/http/session.server";
import { canSendMail } from "~/http/wave-form.server";

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
  const { request } = args;
  const account = await requireAccount(request, "steer-waves");
  const { relationship, wave, path, opening } = openingOf(args);
  if (wave.state !== "planned") throw redirect(path);
  const db = database();
  const people = peoplesTexts(request, "slip");
  const { mail } = configuration();
  const sample = {
    language: people.language,
    publicUrl: publicUrl(),
    mailFrom: mail?.from ?? null,
    reader: account.name,
  };
  return {
    path,
    name: relationship.name,
    quarter: wave.quarter,
    opening,
    committee: describeCommittee(db, wave, readerLanguage(request)),
    people,
    sample: showSample(db, relationship, wave, sample, new Date()),
    testers: listTesters(db, wave, account).map(({ id, name }) => ({ id, name })),
    testByMail: canSendMail(relationship, mail !== null) && account.email !== "",
    ...pageTexts(request, "waves"),
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
  const intent = form.get("intent");
  if (intent === "test" || intent === "test-by-mail") {
    const to = intent === "test" ? account.id : String(form.get("tester") ?? "");
    const made = await tryOut(
      relationship,
      wave,
      { account, to, byMail: intent === "test-by-mail" },
      language,
    );
    return { errors: {}, made };
  }
  if (form.get("seen") !== opening.seen) return { errors: { "": texts.changed } };
  if (intent === "go") {
    const given = giveGo(database(), wave.id, { accountId: account.id, now: new Date() });
    wakeSchedule();
    return given ? redirect(next) : { errors: { "": texts.changed } };
  }
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

type Tried = { account: Account; to: string; byMail: boolean };

/** Makes a test survey and says what became of its invitation; a mail server that is away takes nothing from it. */
async function tryOut(
  relationship: Relationship,
  wave: WaveRow,
  { account, to, byMail }: Tried,
  language: ShownLanguage,
): Promise<MadeTest> {
  const { mail } = configuration();
  const texts = wavesTexts(language).texts.page.sample.test;
  const sends = byMail && canSendMail(relationship, mail !== null);
  const mailer = sends && mail ? connectMailer({ ...mail, publicUrl: publicUrl() }) : null;
  const invitation = { to, reader: account, publicUrl: publicUrl(), mailer, now: new Date() };
  const tried = await inviteToTest(database(), relationship, wave, invitation).finally(() => mailer?.close());
  if (tried.ok) {
    const sentence = tried.sentTo === null ? texts.made : fill(texts.sent, { address: tried.sentTo });
    return { sentence, link: tried.link };
  }
  if (tried.reason !== "not-sent")
    return { sentence: tried.reason === "nobody" ? texts.nobody : texts.notPlanned, link: null };
  const problem = mailTexts(language).texts.problems[tried.problem];
  return { sentence: fill(texts.notSent, { problem }), link: tried.link };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.waves.opening.documentTitle },
];

export default function WaveOpening() {
  const { path, name, quarter, opening, committee, people, sample, testers, testByMail } =
    useLoaderData<typeof loader>();
  const { opening: texts, wave } = useTexts("waves");
  const language = useLanguage();
  const result = useActionData<typeof action>();
  const busy = useNavigation().state === "submitting";
  const errors: Record<string, string> = result?.errors ?? {};
  const made = result && "made" in result ? result.made : null;
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
      <OpeningKeys committee={committee} />
      <OpeningSample path={path} sample={sample} people={people} />
      <OpeningTest testers={testers} byMail={testByMail} made={made} />
      {opening.go === null ? null : <OpeningGo seen={opening.seen} explained={opening.go} />}
      <section className="section">
        <h2>{texts.headings.final}</h2>
        <p>{texts.final}</p>
        <p>{texts.cancelling}</p>
      </section>
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
