import type { LoaderFunctionArgs } from "@remix-run/node";
import { database } from "~/database.server";
import { publicUrl } from "~/env.server";
import { writePlanCalendar } from "~/features/plan/write-calendar.server";
import { calendarResponse } from "~/http/calendar-response.server";
import { peoplesTexts } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "read-results");
  const { relationship, wave } = waveOf(params);
  const { language } = peoplesTexts(request, "plan");
  const calendar = writePlanCalendar(database(), relationship, wave, publicUrl(), language);
  if (calendar === null) throw new Response(null, { status: 404 });
  return calendarResponse(calendar, `tandem-plan-${relationship.name}-${wave.quarter}`);
}
