import type { LoaderFunctionArgs } from "@remix-run/node";
import { database } from "~/database.server";
import { askPhone } from "~/features/meeting/give-guess.server";
import { addressOf, countUnknownCode, mayLook } from "~/http/meeting-response.server";

/** What phones are asked just now, in a word: they look every few seconds. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const headers = { "Cache-Control": "no-store" };
  const address = addressOf(context);
  if (!(await mayLook(address))) return Response.json({ asked: null }, { status: 429, headers });
  const state = askPhone(database(), params.code ?? "");
  if (state.kind === "unknown") await countUnknownCode(address);
  const status = state.kind === "unknown" ? 404 : 200;
  return Response.json({ asked: state.kind === "asked" ? state.subject : state.kind }, { status, headers });
}
