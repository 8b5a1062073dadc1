import { PlainList } from "~/components/plain-list";
import { useLanguage, useTexts } from "~/components/texts";
import { formatDuration } from "~/content/frame/duration";
import type { Intervention } from "~/domain/interventions/intervention";
import { PrintTimetable } from "./print-timetable";

type PrintRunSheetProps = { intervention: Intervention; departments: readonly [string, string] };

/** All a facilitator needs who has never done it. */
export function PrintRunSheet({ intervention, departments }: PrintRunSheetProps) {
  const { effort, followUp } = intervention;
  const duration = formatDuration(useLanguage(), useTexts("frame").duration, effort.minutesOfMeeting);
  return (
    <>
      <p>
        <strong>{intervention.purpose}</strong> {intervention.whyItWorks}
      </p>
      <p>
        {duration} with {effort.people} people. {departments[0]}: {effort.whoFirst}. {departments[1]}:{" "}
        {effort.whoSecond}.
      </p>
      <PlainList check title="Before you start" items={intervention.prerequisites.map(({ text }) => text)} />
      <PlainList check title="Bring along" items={intervention.materials} />
      <h3>Timetable</h3>
      <PrintTimetable steps={intervention.runSheet} />
      <PlainList
        title="Who does what"
        items={intervention.roles.map(({ role, does }) => `${role}: ${does}`)}
      />
      <PlainList title="Things to say" items={intervention.scriptHints} />
      <PlainList title="What can go wrong" items={intervention.risks} />
      <PlainList title="Leave it when" items={intervention.notWhen} />
      <PlainList
        check
        title="Follow up"
        items={[`After two weeks: ${followUp.afterTwoWeeks}`, `After six weeks: ${followUp.afterSixWeeks}`]}
      />
    </>
  );
}
