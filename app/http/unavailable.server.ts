import { failureTexts } from "~/content/failure/texts";
import { languageAccepted } from "~/content/language";
import { storageFault } from "~/features/storage/explain-error.server";

/** Where nothing can be stored for the moment, what to do about it; null for any other error. */
export function sayUnavailable(error: unknown, request: Request): Response | null {
  const { databaseHeld, diskFull } = failureTexts(
    // Which language an organisation chose stands in the database.
    languageAccepted(request.headers.get("Accept-Language")) ?? "en",
  ).texts;
  const fault = storageFault(error);
  if (fault !== "busy" && fault !== "full") return null;
  return new Response(fault === "busy" ? databaseHeld : diskFull, {
    status: 503,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "retry-after": "30",
      "Cache-Control": "no-store",
    },
  });
}
