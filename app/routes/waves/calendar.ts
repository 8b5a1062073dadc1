import type { LoaderFunctionArgs } from "@remix-run/node";
import { database } from "~/database.server";
import { publicUrl } from "~/env.server";
import { writeWaveCalendar } from "~/features/waves/write-calendar.server";
import { calendarResponse } from "~/http/calendar-response.server";
import { peopleLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "see-waves");
  const relationship = relationshipOf(params);
  const calendar = writeWaveCalendar(
    database(),
    relationship,
    { now: new Date(), url: publicUrl() },
    peopleLanguage(request),
  );
  return calendarResponse(calendar, `tandem-${relationship.name}`);
}
