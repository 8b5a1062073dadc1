import { PlainList } from "~/components/plain-list";
import { useLanguage, useTexts } from "~/components/texts";
import { formatDuration } from "~/content/frame/duration";
import { plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { Intervention } from "~/domain/interventions/intervention";
import { FOLLOW_UP_QUESTION, FOLLOW_UP_WEEKS } from "~/domain/plan/follow-up";
import { PrintTimetable } from "./print-timetable";

type PrintRunSheetProps = { intervention: Intervention; departments: readonly [string, string] };

/** All a facilitator needs who has never done it. */
export function PrintRunSheet({ intervention, departments }: PrintRunSheetProps) {
  const { bringAlong, runSheet: texts } = useTexts("plan").print;
  const language = useLanguage();
  const { effort, followUp } = intervention;
  const duration = formatDuration(language, useTexts("frame").duration, effort.minutesOfMeeting);
  return (
    <>
      <p>
        <strong>{intervention.purpose}</strong> {intervention.whyItWorks}
      </p>
      <p>
        {plural(language, texts.effort, effort.people, {
          duration,
          first: departments[0],
          whoFirst: effort.whoFirst,
          second: departments[1],
          whoSecond: effort.whoSecond,
        })}
      </p>
      <PlainList check title={texts.before} items={intervention.prerequisites.map(({ text }) => text)} />
      <PlainList check title={bringAlong} items={intervention.materials} />
      <h3>{texts.timetable}</h3>
      <PrintTimetable steps={intervention.runSheet} />
      {intervention.remote === undefined ? null : (
        <p>
          <strong>{texts.fromAfar}</strong> {intervention.remote}
        </p>
      )}
      <PlainList
        title={texts.roles}
        items={intervention.roles.map(({ role, does }) => fill(texts.role, { role, does }))}
      />
      <PlainList title={texts.script} items={intervention.scriptHints} />
      <PlainList title={texts.risks} items={intervention.risks} />
      <PlainList title={texts.notWhen} items={intervention.notWhen} />
      <PlainList
        check
        title={texts.followUp}
        items={FOLLOW_UP_WEEKS.map((weeks) => {
          const asked = FOLLOW_UP_QUESTION[weeks];
          return fill(texts[asked], { question: followUp[asked] });
        })}
      />
    </>
  );
}
