import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { OwnerAnswer, type OwnerAnswerState } from "~/components/plan/owner-answer";
import { database } from "~/database.server";
import { answerAsOwner, showToOwner } from "~/features/plan/answer-as-owner.server";
import {
  addressOf,
  countUnknownCode,
  mayLook,
  maySend,
  phoneLanguage,
  phonePage,
} from "~/http/meeting-response.server";
import stylesheet from "~/styles/survey.css?url";

/** Open to whoever has the link: one thing, no account, no cookie. Looking writes nothing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const address = addressOf(context);
  if (!(await mayLook(address))) return answer(request, { kind: "too-many" }, 429);
  const thing = showToOwner(database(), params.code ?? "", new Date(), phoneLanguage(request));
  if (!thing) await countUnknownCode(address);
  return thing ? answer(request, { kind: "asked", thing }, 200) : answer(request, { kind: "void" }, 404);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const secret = params.code ?? "";
  const address = addressOf(context);
  if (!(await maySend(address, secret))) return answer(request, { kind: "too-many" }, 429);
  const form = await request.formData().catch(() => new FormData());
  const typed = (name: string) => String(form.get(name) ?? "");
  const said = { answer: typed("answer"), dueOn: typed("dueOn") };
  const answered = answerAsOwner(database(), secret, said, {
    now: new Date(),
    language: phoneLanguage(request),
  });
  if (answered.ok) return answer(request, { kind: "said", thing: answered.thing }, 200);
  if (answered.reason !== "void")
    return answer(request, { kind: "asked", thing: answered.thing, wrong: answered.reason, said }, 400);
  await countUnknownCode(address);
  return answer(request, { kind: "void" }, 404);
}

function answer(request: Request, state: OwnerAnswerState, status: number): Response {
  const page = <OwnerAnswer state={state} language={phoneLanguage(request)} stylesheet={stylesheet} />;
  return phonePage(renderToStaticMarkup(page), status);
}
