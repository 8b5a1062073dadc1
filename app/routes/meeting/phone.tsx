import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { MeetingPhone, type PhoneNotice } from "~/components/meeting/phone";
import { database } from "~/database.server";
import {
  askPhone,
  drawPhoneKey,
  giveGuess,
  isPhoneKey,
  type PhoneState,
} from "~/features/meeting/give-guess.server";
import { readJoinCode } from "~/features/meeting/start-meeting.server";
import { findMeetingScript } from "~/features/survey/find-ballot-script.server";
import {
  addressOf,
  countUnknownCode,
  mayLook,
  maySend,
  phoneLanguage,
  phonePage,
} from "~/http/meeting-response.server";
import stylesheet from "~/styles/survey.css?url";

/** Open to everybody in the room: a code that lives as long as the meeting, no account, no cookie. Writes nothing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = params.code ?? "";
  const address = addressOf(context);
  if (!(await mayLook(address))) return answer(request, code, { kind: "waiting" }, 429, ["too-many"]);
  const state = askPhone(database(), code);
  if (state.kind === "unknown") await countUnknownCode(address);
  return answer(request, code, state, statusOf(state), []);
}

/** One guess or vote. What was typed comes back where something is missing. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (request.method !== "POST") return new Response("", { status: 405 });
  const code = params.code ?? "";
  const address = addressOf(context);
  if (!(await maySend(address, readJoinCode(code) ?? ""))) {
    return answer(request, code, { kind: "waiting" }, 429, ["too-many"]);
  }
  const fields = await readFields(request);
  if (fields === null) return answer(request, code, askPhone(database(), code), 400, ["value"]);
  const given = giveGuess(database(), code, fields);
  const state = askPhone(database(), code);
  if (given.ok) return answer(request, code, state, 200, ["sent"], fields);
  switch (given.reason) {
    case "unknown":
      await countUnknownCode(address);
      return answer(request, code, state, 404, []);
    case "closed":
      return answer(request, code, state, state.kind === "ended" ? 410 : 409, ["closed"]);
    case "full":
      return answer(request, code, state, 409, ["full"]);
    case "incomplete":
      return answer(request, code, state, 400, given.missing, fields);
  }
}

type PhoneFields = { subject: string; key: string; department: string; value: string };

/** Each field once, as text; null for a body that is no form. */
async function readFields(request: Request): Promise<PhoneFields | null> {
  const form = await request.formData().catch(() => null);
  if (form === null) return null;
  const field = (name: string) => {
    const [value, ...more] = form.getAll(name);
    return typeof value === "string" && more.length === 0 ? value : "";
  };
  return {
    subject: field("subject"),
    key: field("key"),
    department: field("department"),
    value: field("value"),
  };
}

function statusOf(state: PhoneState): number {
  if (state.kind === "unknown") return 404;
  return state.kind === "ended" ? 410 : 200;
}

function answer(
  request: Request,
  code: string,
  state: PhoneState,
  status: number,
  notices: readonly PhoneNotice[],
  fields: PhoneFields | null = null,
): Response {
  const page = {
    state,
    // What a stranger typed is not repeated.
    code: (state.kind !== "unknown" && readJoinCode(code)) || "",
    language: phoneLanguage(request),
    stylesheet,
    script: findMeetingScript(),
    phoneKey: fields && isPhoneKey(fields.key) ? fields.key : drawPhoneKey(),
    notices,
    chosen: { department: fields?.department ?? "", value: fields?.value ?? "" },
  };
  return phonePage(renderToStaticMarkup(<MeetingPhone {...page} />), status);
}
