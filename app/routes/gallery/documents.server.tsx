import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { wavePath } from "~/addresses";
import type { ShownDocument } from "~/components/gallery/documents";
import { MeetingJoin } from "~/components/meeting/join";
import { MeetingPhone } from "~/components/meeting/phone";
import { PaperEntryPage } from "~/components/paper/entry-page";
import { AccessibilityStatement } from "~/components/survey/accessibility";
import { SurveyChain } from "~/components/survey/chain";
import { SurveyEnded } from "~/components/survey/ended";
import { SurveyPage } from "~/components/survey/page";
import { SurveyReceipts } from "~/components/survey/receipts";
import { TallyKeyPage } from "~/components/tally/key-page";
import { TallyOpeningPage } from "~/components/tally/opening-page";
import { RehearsalPage } from "~/components/tally/rehearsal-page";
import { Texts } from "~/components/texts";
import { GALLERY } from "~/content/gallery/en";
import { paperEntryTexts } from "~/content/paper/entry/texts";
import { holderTexts } from "~/content/tally/holder/texts";
import { findPageTexts } from "~/features/find-page-texts.server";
import type { Gallery } from "~/features/gallery/build-gallery.server";
import applicationStyles from "~/styles/app.css?url";
import surveyStyles from "~/styles/survey.css?url";

const NOWHERE = wavePath("components", "none");
const WHEN = new Date("2026-03-02T08:00:00Z");
const survey = { stylesheet: surveyStyles, script: null };
const ENDED = [
  { kind: "unknown" },
  { kind: "planned", opensAt: WHEN },
  { kind: "closed", closedAt: WHEN, timeZone: "UTC" },
  { kind: "cancelled" },
  { kind: "stopped" },
] as const;
const RECEIPTS = [
  {
    kind: "published",
    fingerprint: "K7QM-2XPA",
    claimed: 12,
    counted: 11,
    voided: 1,
    receipts: ["4H7K-9M2P-QX3A", "8C1D-5F6G-RT2B"],
  },
  { kind: "not-yet" },
  { kind: "none" },
] as const;

/** The documents that stand outside the application's frame, as markup. */
export function renderDocuments(gallery: Gallery): ShownDocument[] {
  return [...surveyDocuments(gallery), ...holderDocuments(gallery), ...phoneDocuments(gallery)];
}

function shown(of: string, state: string, page: ReactNode): ShownDocument {
  const markup = renderToStaticMarkup(page)
    .replace(/<script type="module".*?<\/script>|<noscript>.*?<\/noscript>/g, "")
    .replace(/ hidden=""/g, "");
  return { of, state, markup: `<!doctype html>${markup}` };
}

function surveyDocuments({ running }: Gallery): ShownDocument[] {
  const { wave, links } = running.chain;
  const about = { wave, language: "en" as const, assets: survey };
  return [
    shown("SurveyPage", GALLERY.states.open, <SurveyPage survey={running.survey} assets={survey} />),
    ...ENDED.map((state) => shown("SurveyEnded", state.kind, <SurveyEnded state={state} {...about} />)),
    ...RECEIPTS.map((receipts) =>
      shown(
        "SurveyReceipts",
        receipts.kind,
        <SurveyReceipts
          receipts={"receipts" in receipts ? { ...receipts, receipts: [...receipts.receipts] } : receipts}
          {...about}
        />,
      ),
    ),
    shown("SurveyChain", GALLERY.states.filled, <SurveyChain chain={links} {...about} />),
    shown(
      "AccessibilityStatement",
      GALLERY.states.filled,
      <AccessibilityStatement assets={survey} language="en" contact={null} />,
    ),
  ];
}

function holderDocuments({ running }: Gallery): ShownDocument[] {
  const { wave } = running.planned;
  const { committee } = wave.tally;
  const holder = committee?.holders[0];
  const page = {
    assets: { stylesheet: applicationStyles, script: null },
    path: NOWHERE,
    wave,
    quarter: wave.quarter,
    words: holderTexts("en").texts.script,
  };
  const given = findPageTexts("en", ["holder"]);
  return [
    ...(committee && holder
      ? [
          shown(
            "TallyKeyPage",
            GALLERY.states.open,
            <Texts {...given}>
              <TallyKeyPage {...page} committee={committee} holder={holder} organisation={GALLERY.company} />
            </Texts>,
          ),
        ]
      : []),
    shown(
      "RehearsalPage",
      GALLERY.states.open,
      <Texts {...given}>
        <RehearsalPage {...page} organisation={GALLERY.company} person={GALLERY.people.facilitator.name} />
      </Texts>,
    ),
    shown(
      "TallyOpeningPage",
      GALLERY.states.open,
      <Texts {...given}>
        <TallyOpeningPage {...page} ownHolder={0} next={null} />
      </Texts>,
    ),
    shown(
      "PaperEntryPage",
      GALLERY.states.open,
      <Texts {...findPageTexts("en", ["paperEntry"])}>
        <PaperEntryPage
          assets={{ stylesheet: applicationStyles, script: null }}
          path={NOWHERE}
          fallback={null}
          survey={running.survey}
          accountName={GALLERY.people.facilitator.name}
          words={paperEntryTexts("en").texts.script}
        />
      </Texts>,
    ),
  ];
}

function phoneDocuments({ meeting }: Gallery): ShownDocument[] {
  const { code } = meeting;
  const look = { code, language: "en" as const, stylesheet: surveyStyles, script: "", phoneKey: "" };
  const untouched = { notices: [], chosen: { department: "", value: "" } };
  const refused = { notices: ["department", "value"] as const, chosen: { department: "0", value: "" } };
  const asked = meeting.steps.filter(({ phone }) => phone.kind === "asked");
  return [
    shown("MeetingJoin", GALLERY.states.empty, <MeetingJoin language="en" stylesheet={surveyStyles} />),
    ...(["unknown", "waiting", "ended"] as const).map((kind) =>
      shown("MeetingPhone", kind, <MeetingPhone state={{ kind }} {...look} {...untouched} />),
    ),
    ...asked.map(({ id, phone }) =>
      shown("MeetingPhone", id, <MeetingPhone state={phone} {...look} {...untouched} />),
    ),
    ...asked
      .slice(0, 1)
      .map(({ phone }) =>
        shown("MeetingPhone", GALLERY.states.wrong, <MeetingPhone state={phone} {...look} {...refused} />),
      ),
    shown(
      "MeetingPhone",
      "too-many",
      <MeetingPhone state={{ kind: "waiting" }} {...look} {...untouched} notices={["too-many"]} />,
    ),
  ];
}
