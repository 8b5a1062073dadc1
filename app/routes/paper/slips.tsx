import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { wavePath } from "~/addresses";
import { Page } from "~/components/page";
import { SlipInstructions } from "~/components/paper/slip-instructions";
import { SlipSheet } from "~/components/paper/slip-sheet";
import { PrintButton } from "~/components/print-button";
import { quarterLabel } from "~/content/numbers";
import { wavesTexts } from "~/content/waves/texts";
import { database } from "~/database.server";
import { departmentNames } from "~/domain/department-names";
import { configuration, publicUrl } from "~/env.server";
import { findChangedRules } from "~/features/find-changed-rules.server";
import { formatInstant } from "~/features/format-time.server";
import { countParts, countSlips, drawSlips } from "~/features/paper/draw-slips.server";
import { leadsOnlyHere } from "~/features/waves/check-links.server";
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
    closes: formatInstant(wave.closesAt),
    kinds: countSlips(wave),
    parts: countParts(wave),
    publicUrlMissing: leadsOnlyHere(known),
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
    accountId: account.id,
    now: new Date(),
  });
}

export const meta = () => [{ title: "Slips - Tandem" }];

export default function WaveSlips() {
  const data = useLoaderData<typeof loader>();
  const drawn = useActionData<typeof action>();
  if (drawn?.ok) {
    return (
      <div className="page slips">
        <h1 className="visually-hidden">Slips of {quarterLabel(data.quarter)}</h1>
        <div className="no-print cluster slips-bar">
          <PrintButton>Print</PrintButton>
          <Link to={data.path}>Back to the wave</Link>
          <span className="muted">
            {drawn.parts > 1 ? `Part ${drawn.part} of ${drawn.parts}. ` : ""}A4 or US Letter, one side, 100 %.
          </span>
        </div>
        {drawn.part === 1 ? <SlipInstructions {...data} /> : null}
        {drawn.sheets.map((sheet) => (
          <SlipSheet
            key={`${sheet.department} ${sheet.which}`}
            sheet={sheet}
            drawn={drawn}
            departments={data.departments}
          />
        ))}
      </div>
    );
  }
  return (
    <Page
      eyebrow={<Link to={data.path}>Wave {quarterLabel(data.quarter)}</Link>}
      title={data.delivery === "slips" ? "Slips" : "Spare slips"}
    >
      {drawn ? <Problem reason={drawn.reason} /> : null}
      {data.publicUrlMissing ? (
        <div className="message bad">
          <h2>These slips would only work on this machine</h2>
          <p>
            Tandem does not know the address at which people reach it. Ask your administrator to set
            PUBLIC_URL before you print.
          </p>
        </div>
      ) : null}
      <SlipInstructions {...data} />
      <p className="muted">
        That you have them shown to print is recorded in the audit trail; the codes are not.
      </p>
      <ShowSlips parts={data.parts} />
    </Page>
  );
}

function ShowSlips({ parts }: { parts: number }) {
  const busy = useNavigation().state === "submitting";
  return (
    <Form method="post" className="cluster">
      {Array.from({ length: parts }, (_, index) => index + 1).map((part) => (
        <button key={part} type="submit" name="part" value={part} className="button" aria-disabled={busy}>
          {parts === 1 ? "Show the slips" : `Show part ${part} of ${parts}`}
        </button>
      ))}
    </Form>
  );
}

const PROBLEMS = {
  "rules-changed": wavesTexts("en").texts.stopped.closing,
  "not-open": "This wave is not open any more, so its slips are worthless.",
  "key-missing":
    "The key file of this wave is missing, so its slips cannot be made. Ask the people who run the server to bring the key directory back.",
} as const;

function Problem({ reason }: { reason: keyof typeof PROBLEMS }) {
  return (
    <div className="message bad" role="alert">
      <p>{PROBLEMS[reason]}</p>
    </div>
  );
}
