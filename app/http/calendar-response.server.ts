/** A calendar file to save or to open with whatever keeps the reader's appointments. */
export function calendarResponse(calendar: string, name: string): Response {
  return new Response(calendar, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8; method=PUBLISH",
      "Content-Disposition": `attachment; filename="${name.replace(/[^\w-]+/g, "-")}.ics"`,
      "Cache-Control": "private, no-store",
    },
  });
}
