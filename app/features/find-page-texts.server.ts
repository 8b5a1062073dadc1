import { accountsTexts } from "~/content/accounts/texts";
import { anonymityTexts } from "~/content/anonymity/texts";
import { companyTexts } from "~/content/company/texts";
import { connectionsTexts } from "~/content/connections/texts";
import { dataProtectionTexts } from "~/content/data-protection/texts";
import { demonstrationTexts } from "~/content/demonstration/texts";
import { exportTexts } from "~/content/export/texts";
import { failureTexts } from "~/content/failure/texts";
import { fallbackTexts } from "~/content/fallback/texts";
import { frameTexts } from "~/content/frame/texts";
import { historyTexts } from "~/content/history/texts";
import { homeTexts } from "~/content/home/texts";
import { installationTexts } from "~/content/installation/texts";
import { interventionsTexts } from "~/content/interventions/texts";
import type { ShownLanguage } from "~/content/language";
import { mailTexts } from "~/content/mail/texts";
import { meetingTexts } from "~/content/meeting/texts";
import { methodTexts } from "~/content/method/texts";
import { ownersTexts } from "~/content/owners/texts";
import { paperEntryTexts } from "~/content/paper/entry/texts";
import { slipTexts } from "~/content/paper/slip/texts";
import { paperTexts } from "~/content/paper/texts";
import { planTexts } from "~/content/plan/texts";
import { privacyTexts } from "~/content/privacy/texts";
import { seriousCommentsTexts } from "~/content/report/serious-comments/texts";
import { reportTexts } from "~/content/report/texts";
import { rosterTexts } from "~/content/roster/texts";
import { holderTexts } from "~/content/tally/holder/texts";
import { tallyTexts } from "~/content/tally/texts";
import { targetTexts } from "~/content/target/texts";
import type { TextTree } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import { wavesTexts } from "~/content/waves/texts";

/** What a page of each area says; routes name the areas they need, and a page gets no others. */
const AREAS = {
  accounts: accountsTexts,
  anonymity: anonymityTexts,
  installation: installationTexts,
  company: companyTexts,
  connections: connectionsTexts,
  "data-protection": dataProtectionTexts,
  demonstration: demonstrationTexts,
  export: exportTexts,
  failure: failureTexts,
  fallback: fallbackTexts,
  frame: frameTexts,
  history: historyTexts,
  holder: holderTexts,
  home: homeTexts,
  interventions: interventionsTexts,
  mail: mailTexts,
  meeting: meetingTexts,
  method: methodTexts,
  owners: ownersTexts,
  paper: paperTexts,
  paperEntry: paperEntryTexts,
  plan: planTexts,
  privacy: privacyTexts,
  report: reportTexts,
  roster: rosterTexts,
  seriousComments: seriousCommentsTexts,
  slip: slipTexts,
  tally: tallyTexts,
  target: targetTexts,
  trends: trendsTexts,
  waves: wavesTexts,
} as const;

type Area = keyof typeof AREAS;
export type PageTexts = { readonly [A in Area]: ReturnType<(typeof AREAS)[A]>["texts"]["page"] };

export type GivenTexts<A extends Area> = {
  language: ShownLanguage;
  /** Areas that the reader's language does not have yet: they come in English. */
  inEnglish: readonly Area[];
  texts: Pick<PageTexts, A>;
};

/** Whether every page exists in a language, and not only some areas of it. */
export function speaksEveryPage(language: ShownLanguage): boolean {
  return Object.values(AREAS).every((texts) => texts(language).language === language);
}

/** The texts of a page's areas in the reader's language, English where an area is not translated. */
export function findPageTexts<A extends Area>(language: ShownLanguage, areas: readonly A[]): GivenTexts<A> {
  const found = areas.map((area) => ({ area, ...AREAS[area](language) }));
  return {
    language,
    inEnglish: found.filter((it) => it.language !== language).map(({ area }) => area),
    texts: pages<A>(found),
  };
}

/** An area's texts under its name. */
function pages<A extends Area>(found: readonly { area: A; texts: { page: TextTree } }[]): Pick<PageTexts, A> {
  const entries: unknown = Object.fromEntries(found.map(({ area, texts }) => [area, texts.page]));
  return entries as Pick<PageTexts, A>;
}
