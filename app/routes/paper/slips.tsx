import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { wavePath } from "~/addresses";
import { ComesInEnglish, HandedOut, LanguageChoice } from "~/components/language-choice";
import { Page } from "~/components/page";
import { SlipInstructions } from "~/components/paper/slip-instructions";
import { SlipSheet } from "~/components/paper/slip-sheet";
import { PrintButton } from "~/components/print-button";
import { useLanguage, useTexts } from "~/components/texts";
import { formatInstant, formatQuarter } from "~/content/intl";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { departmentNames } from "~/domain/department-names";
import { configuration, publicUrl } from "~/env.server";
import { findChangedRules } from "~/features/find-changed-rules.server";
import { zoneOf } from "~/features/local-time.server";
import { countParts, countSlips, type DrawnSlips, drawSlips } from "~/features/paper/draw-slips.server";
import { leadsOnlyHere } from "~/features/waves/check-links.server";
import { pageTexts, peoplesTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "print-slips");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const { keys, publicUrl: known } = configuration();
  if (wave.state !== "open" || findChangedRules(database(), keys, wave.id, new Date()).length > 0)
    throw redirect(path);
  const departments = departmentNames(relationship);
  return {
    path,
    departments,
    quarter: wave.quarter,
    delivery: wave.delivery,
    closes: formatInstant(readerLanguage(request), wave.closesAt, zoneOf(wave)),
    kinds: countSlips(wave),
    parts: countParts(wave),
    people: peoplesTexts(request, "slip"),
    publicUrlMissing: leadsOnlyHere(known),
    ...pageTexts(request, "paper"),
  };
}

/** Codes are shown in answer to a post only, so that each time they leave is recorded. */
export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "print-slips");
  const { wave } = waveOf(params);
  const form = await request.formData();
  return drawSlips(database(), configuration().keys, wave, {
    part: Number(form.get("part") ?? 1),
    publicUrl: publicUrl(),
    language: peoplesTexts(request, "slip").language,
    by: { accountId: account.id, now: new Date() },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.paper.slips.documentTitle },
];

export default function WaveSlips() {
  const data = useLoaderData<typeof loader>();
  const drawn = useActionData<typeof action>();
  const { slips: texts } = useTexts("paper");
  const quarter = formatQuarter(useLanguage(), data.quarter);
  const onSlips = data.delivery === "slips";
  if (drawn?.ok) return <DrawnSlipsPage data={data} drawn={drawn} />;
  return (
    <Page
      eyebrow={<Link to={data.path}>{fill(texts.wave, { quarter })}</Link>}
      title={onSlips ? texts.title : texts.spareTitle}
    >
      {drawn ? (
        <div className="message bad" role="alert">
          <p>{texts.problems[drawn.reason]}</p>
        </div>
      ) : null}
      {data.publicUrlMissing ? (
        <div className="message bad">
          <h2>{texts.onlyHere.title}</h2>
          <p>{texts.onlyHere.text}</p>
        </div>
      ) : null}
      <SlipInstructions {...data} />
      <p className="muted">{texts.recorded}</p>
      <p>
        <LanguageChoice people={data.people} />
      </p>
      <ShowSlips parts={data.parts} />
    </Page>
  );
}

type DrawnSlipsPageProps = { data: ReturnType<typeof useLoaderData<typeof loader>>; drawn: DrawnSlips };

function DrawnSlipsPage({ data, drawn }: DrawnSlipsPageProps) {
  const { slips: texts, print, backToWave } = useTexts("paper");
  const { part, parts, sheets } = drawn;
  const quarter = formatQuarter(useLanguage(), data.quarter);
  return (
    <div className="page slips">
      <h1 className="visually-hidden">{fill(texts.slipsOf, { quarter })}</h1>
      <div className="no-print cluster slips-bar">
        <PrintButton>{print}</PrintButton>
        <Link to={data.path}>{backToWave}</Link>
        <span className="muted">
          {parts > 1 ? fill(texts.howToPrintPart, { part, parts }) : texts.howToPrint}
        </span>
        <ComesInEnglish people={data.people} />
      </div>
      {part === 1 ? <SlipInstructions {...data} /> : null}
      <HandedOut people={data.people}>
        {sheets.map((sheet) => (
          <SlipSheet
            key={`${sheet.department} ${sheet.which}`}
            sheet={sheet}
            drawn={drawn}
            departments={data.departments}
          />
        ))}
      </HandedOut>
    </div>
  );
}

function ShowSlips({ parts }: { parts: number }) {
  const busy = useNavigation().state === "submitting";
  const { slips: texts } = useTexts("paper");
  return (
    <Form method="post" className="cluster">
      {Array.from({ length: parts }, (_, index) => index + 1).map((part) => (
        <button key={part} type="submit" name="part" value={part} className="button" aria-disabled={busy}>
          {parts === 1 ? texts.show : fill(texts.showPart, { part, parts })}
        </button>
      ))}
    </Form>
  );
}
