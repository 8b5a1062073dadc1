import { installationTexts } from "~/content/installation/texts";
import { formatInstant, formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { DAY, MINUTE } from "~/domain/durations";
import type { NotReady } from "~/features/storage/check-readiness.server";
import type { InstallationState } from "./look-at-installation.server";

/** What the environment says about where Tandem stands. */
export type Setting = {
  publicUrl: string | null;
  trustedProxies: number;
  mail: { from: string } | null;
};

/** How a request came here: the addresses that proxies have added to it; null where nobody asks through a proxy. */
export type Arrival = { passed: number } | null;

const LATE = 3 * MINUTE;
const OLD_BACKUP = 8 * DAY;
export const LITTLE_SPACE = 1024 ** 3;

/** Everything that is wrong with an installation as far as it can be seen from inside, each in a sentence with its remedy. */
export function listFindings(
  state: InstallationState,
  setting: Setting,
  { notReady, arrival, now }: { notReady: NotReady | null; arrival: Arrival; now: Date },
  language: ShownLanguage,
): string[] {
  const { findings, notReady: reasons } = installationTexts(language).texts;
  const moment = (at: Date) => formatInstant(language, at);
  const { hinderedSince, scheduleRan, overdueWaves, foreignKeys } = state;
  const isLate = scheduleRan !== null && +now - +scheduleRan > LATE;
  return [
    notReady && fill(findings.notReady, { reason: reasons[notReady] }),
    hinderedSince && fill(findings.hindered, { moment: moment(hinderedSince) }),
    isLate ? fill(findings.scheduleLate, { moment: moment(scheduleRan) }) : null,
    overdueWaves > 0 ? fill(findings.overdue, { count: overdueWaves }) : null,
    foreignKeys.length > 0 ? fill(findings.foreignKeys, { waves: formatList(language, foreignKeys) }) : null,
    ...addressFindings(setting, arrival, language),
    ...mailFindings(state, setting, language),
    state.freeBytes < LITTLE_SPACE ? findings.diskLow : null,
    ...keepingFindings(state, now, language),
    state.node.startsWith("20.") ? findings.oldNode : null,
  ].flatMap((sentence) => sentence ?? []);
}

function addressFindings(
  { publicUrl, trustedProxies }: Setting,
  arrival: Arrival,
  language: ShownLanguage,
): (string | null)[] {
  const { findings } = installationTexts(language).texts;
  const isHttps = publicUrl?.startsWith("https://") === true;
  const passed = arrival?.passed ?? 0;
  return [
    publicUrl === null ? findings.noAddress : null,
    publicUrl !== null && !isHttps ? findings.plainHttp : null,
    isHttps && trustedProxies === 0 ? findings.proxyForgotten : null,
    arrival && trustedProxies > 0 && passed === 0 ? findings.proxySilent : null,
    trustedProxies > 0 && passed > trustedProxies
      ? fill(findings.proxyMany, { passed, trusted: trustedProxies })
      : null,
  ];
}

function mailFindings(
  { mail }: InstallationState,
  setting: Setting,
  language: ShownLanguage,
): (string | null)[] {
  const { findings, mail: words } = installationTexts(language).texts;
  if (setting.mail === null) return [];
  const sentences: Readonly<Record<string, string>> = words.problems;
  const problem = mail.trouble === null ? undefined : sentences[mail.trouble];
  return [
    problem === undefined ? null : fill(findings.mailTrouble, { problem }),
    mail.failed > 0 ? fill(findings.mailFailed, { count: mail.failed }) : null,
  ];
}

function keepingFindings(
  { lastBackup, lastCheck }: InstallationState,
  now: Date,
  language: ShownLanguage,
): (string | null)[] {
  const { findings } = installationTexts(language).texts;
  const isOld = lastBackup !== null && +now - +lastBackup > OLD_BACKUP;
  return [
    lastBackup === null ? findings.noBackup : null,
    isOld ? fill(findings.oldBackup, { moment: formatInstant(language, lastBackup) }) : null,
    lastCheck === null ? findings.noCheck : null,
    lastCheck?.found ? findings.checkFound : null,
  ];
}
