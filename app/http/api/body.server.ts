import { formatList } from "~/content/intl";
import { fill } from "~/content/translated";
import { NO_BODY, type Operation, type RawCall } from "./operation.server";
import { PROBLEMS, type Refusal, refuse, refuseWith } from "./problem.server";

const KIBIBYTE = 1024;

type Brought = { ok: true; body: RawCall["body"] } | Refusal;

/** The body as the operation takes it, never more of it than that. */
export async function readBody(request: Request, operation: Operation): Promise<Brought> {
  if (operation.body === NO_BODY) return { ok: true, body: null };
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  const packed = (request.headers.get("Content-Encoding") ?? "identity") !== "identity";
  const taken = ["application/json", ...(operation.takesCsv ? ["text/csv"] : [])];
  if (type === undefined || packed || !taken.includes(type)) {
    const types = formatList("en", taken);
    return refuseWith(415, "other-type", fill(PROBLEMS["other-type"].detail, { types }));
  }
  const bytes = await readAtMost(request, operation.mostKibibytes * KIBIBYTE);
  if (bytes === null) {
    const kibibytes = operation.mostKibibytes;
    return refuseWith(413, "too-large", fill(PROBLEMS["too-large"].detail, { kibibytes }));
  }
  if (type === "text/csv") return { ok: true, body: { csv: bytes } };
  const json = parseJson(bytes);
  return json.ok ? { ok: true, body: { json: json.value } } : refuse(400, "not-json");
}

function parseJson(bytes: Uint8Array): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return { ok: false };
  }
}

/** null where more comes, whatever the header says of its length. */
async function readAtMost(request: Request, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get("Content-Length") ?? 0) > most) return null;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    length += piece.value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
  return Buffer.concat(pieces);
}
