import { slipsPath, wavePath } from "~/addresses";
import { homeTexts } from "~/content/home/texts";
import { formatQuarter, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { type AccountRole, may } from "~/domain/roles";
import { summariseMail } from "~/features/mail/summarise-mail.server";
import { wereSlipsPrinted } from "~/features/paper/draw-slips.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";

export type NextStep = { text: string; href: string; urgent: boolean };

type InWave = { db: Database; language: ShownLanguage; relationship: Relationship; role: AccountRole };

/** What is to do in a wave that is planned or open, for whom it concerns. */
export function stepsInWave({ db, language, relationship, role }: InWave, wave: WaveRow): NextStep[] {
  const { steps: texts } = homeTexts(language).texts;
  const path = wavePath(relationship.id, wave.id);
  const steps: NextStep[] = [];
  const sees = wave.delivery === "mail" && may(role, "steer-waves");
  const failed = sees ? summariseMail(db, wave, language).failed : 0;
  if (failed > 0) {
    const text = plural(language, texts.mailsFailed, failed);
    steps.push({ text, href: path, urgent: true });
  }
  const handOut = wave.state === "open" && wave.delivery === "slips" && may(role, "print-slips");
  if (handOut && !wereSlipsPrinted(db, wave)) {
    const text = fill(texts.printSlips, { quarter: formatQuarter(language, wave.quarter) });
    steps.push({ text, href: slipsPath(path), urgent: true });
  }
  return steps;
}
