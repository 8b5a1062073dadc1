import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { HandedOut } from "~/components/language-choice";
import { PrintKit } from "~/components/plan/print-kit";
import { translatedNames } from "~/content/interventions/catalogue";
import { LANGUAGES, type ShownLanguage } from "~/content/language";
import { findPageTexts } from "~/features/find-page-texts.server";
import { type PrintedKit, showPrintedKit } from "~/features/meeting/show-printed-kit.server";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { writePlanCalendar } from "~/features/plan/write-calendar.server";
import type { Database } from "~db/client.server";
import { findPlanOfWave, updateAction } from "~db/queries/action-plans.server";
import type { WaveRow } from "~db/queries/waves.server";
import { englishIn } from "../../content/english-fragments";
import { HR } from "../../support/cast";
import { freshDatabase } from "../../support/database";
import { insertCompany, insertReleasedWave, RELATIONSHIP } from "../../support/released-wave";

const OTHERS = LANGUAGES.filter((language) => language !== "en");
const CHOSEN = ["lead-definition", "ride-along"];

let db: Database;
let shownWave: WaveRow;
let withheldWave: WaveRow;
beforeAll(() => {
  db = freshDatabase();
  insertCompany(db);
  const departments = [
    { invited: 14, respondents: 12, score: 48, comments: 6 },
    { invited: 12, respondents: 11, score: 62, comments: 6 },
  ] as const;
  insertReleasedWave(db, 0, departments);
  shownWave = insertReleasedWave(db, 1, departments);
  withheldWave = insertReleasedWave(db, 2, [departments[0], { invited: 12, respondents: 3, score: 50 }]);
  chooseInterventions(db, shownWave, CHOSEN, { accountId: HR.accountId, now: new Date("2026-05-05") });
  // What a plan stores is the company's own, in the words that somebody typed.
  for (const { id } of findPlanOfWave(db, shownWave.id)?.actions ?? [])
    updateAction(db, id, { firstStep: "1", signOfSuccess: "2", firstOwner: "Kim" });
});

function kitIn(language: ShownLanguage, wave: WaveRow): PrintedKit {
  const shown = showPrintedKit(db, RELATIONSHIP, wave, language, "en");
  if (!shown.ok) throw new Error(shown.title);
  return shown.kit;
}

function peopleIn(language: ShownLanguage) {
  const areas = ["frame", "plan", "report", "meeting"] as const;
  return { ...findPageTexts(language, areas), chosen: language, spoken: [] };
}

function printed(language: ShownLanguage, kit: PrintedKit): string {
  const people = peopleIn(language);
  const markup = renderToStaticMarkup(
    <HandedOut people={people}>
      <PrintKit
        kit={kit}
        paper="a4"
        inLanguage={(of, sheet) =>
          of === language ? sheet : <HandedOut people={peopleIn(of)}>{sheet}</HandedOut>
        }
      />
    </HandedOut>,
  );
  return markup;
}

const read = (markup: string) =>
  markup
    .replace(/<[^>]*(?:aria-label|title)="([^"]*)"[^>]*>/g, " $1 ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"');

describe.each(OTHERS)("the kit in %s", (language) => {
  test.each(["shown", "withheld"] as const)("says nothing in English around a result that is %s", (which) => {
    const wave = which === "shown" ? shownWave : withheldWave;
    const kit = kitIn(language, wave);
    expect(kit.worksheets).toHaveLength(which === "shown" ? CHOSEN.length : 0);
    expect(englishIn(read(printed(language, { ...kit, runSheets: [] })))).toEqual([]);
  });

  test("has no placeholder that nobody filled", () => {
    expect(read(printed(language, kitIn(language, shownWave)))).not.toMatch(/\{\w+\}/);
  });

  test("has run sheets each in one language, and the actions by their names in this one", () => {
    const kit = kitIn(language, shownWave);
    expect(kit.actions.map(({ name }) => name)).toEqual(
      CHOSEN.map((id) => translatedNames(id)?.[language as "de"]),
    );
    for (const runSheet of kit.runSheets) {
      const whole = printed(language, { ...kit, runSheets: [runSheet] });
      const [, part = ""] = whole.split(`<h2>${runSheet.intervention.name}</h2>`);
      expect(whole).toContain(`<div class="handed-out" lang="${runSheet.language}">`);
      expect(englishIn(read(part.split("</section>")[0] ?? "")).length > 0).toBe(runSheet.language === "en");
    }
  });

  test("has a calendar without English", () => {
    const calendar = writePlanCalendar(db, RELATIONSHIP, shownWave, "https://tandem.example", language) ?? "";
    const unfolded = calendar.replace(/\r\n /g, "").replaceAll("\\,", ",");
    expect(unfolded).toContain(translatedNames("ride-along")?.[language as "de"]);
    expect(unfolded).not.toMatch(/First day|weeks in|Due|review the plan|Sign of success|Owners/);
  });
});

test("broken: what stays English in a kit is named", () => {
  const kit = kitIn("de", shownWave);
  const english = { ...kit, materials: kitIn("en", shownWave).materials };
  expect(englishIn(read(printed("de", english)))).toContain(
    "The first page of this kit, one for each person",
  );
});
