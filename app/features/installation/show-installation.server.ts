import { installationTexts } from "~/content/installation/texts";
import { formatInstant, formatMoment, formatNumber, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { NotReady } from "~/features/storage/check-readiness.server";
import { type Arrival, LITTLE_SPACE, listFindings, type Setting } from "./list-findings.server";
import type { InstallationState } from "./look-at-installation.server";

type Shown = { findings: string[]; rows: { name: string; value: string }[]; hints: string[] };

/** The page of the installation: what is wrong first, then how everything stands. */
export function showInstallation(
  state: InstallationState,
  setting: Setting & { address: string },
  seen: { notReady: NotReady | null; arrival: Arrival; now: Date },
  language: ShownLanguage,
): Shown {
  return {
    findings: listFindings(state, setting, seen, language),
    rows: rowsOf(state, setting, seen.now, language),
    hints: mailHints(setting, language),
  };
}

function rowsOf(
  state: InstallationState,
  { address, publicUrl, trustedProxies, mail }: Setting & { address: string },
  now: Date,
  language: ShownLanguage,
): Shown["rows"] {
  const { rows, never } = installationTexts(language).texts;
  const moment = (at: Date | null) => (at ? formatInstant(language, at) : never);
  const { version, node, waves, refusals, lastCheck } = state;
  const { queued, failed } = state.mail;
  return [
    { name: rows.version, value: fill(rows.runsOn, { version, node, moment: moment(state.started) }) },
    { name: rows.address, value: publicUrl ?? fill(rows.addressUnset, { address }) },
    {
      name: rows.timeZone,
      value: fill(rows.timeNow, { zone: state.timeZone, moment: formatMoment(language, now) }),
    },
    {
      name: rows.proxies,
      value: trustedProxies === 0 ? rows.proxiesNone : plural(language, rows.proxiesTrusted, trustedProxies),
    },
    { name: rows.mail, value: mail ? fill(rows.mailOn, { from: mail.from, queued, failed }) : rows.mailOff },
    { name: rows.disk, value: diskOf(state, language) },
    { name: rows.backup, value: moment(state.lastBackup) },
    {
      name: rows.check,
      value: lastCheck
        ? fill(lastCheck.found ? rows.checkFound : rows.checkClean, { moment: moment(lastCheck.at) })
        : never,
    },
    { name: rows.schedule, value: fill(rows.scheduleRan, { moment: moment(state.scheduleRan), ...waves }) },
    { name: rows.signIns, value: fill(rows.signInsCounted, { ...refusals }) },
  ];
}

/** Whoever reloads the page must not be able to watch ballots arrive by the bytes that they take. */
function diskOf({ freeBytes, waves }: InstallationState, language: ShownLanguage): string {
  const { rows } = installationTexts(language).texts;
  if (waves.open + waves.closing > 0 && freeBytes >= LITTLE_SPACE) return rows.diskPlenty;
  return fill(rows.diskLeft, { gigabytes: formatNumber(language, Math.floor(freeBytes / LITTLE_SPACE)) });
}

function mailHints({ mail }: Setting, language: ShownLanguage): string[] {
  if (mail === null) return [];
  const domain = /@([^>\s]+)/.exec(mail.from)?.[1] ?? "";
  const [spf, dkim, dmarc, filters] = installationTexts(language).texts.mail.hints;
  return [
    fill(spf, { domain }),
    fill(dkim, { domain }),
    fill(dmarc, { domain }),
    fill(filters, { from: mail.from }),
  ];
}
