import { rosterPreviewPath } from "~/addresses";
import { rosterTexts } from "~/content/roster/texts";
import { fill, fillFrom } from "~/content/translated";
import { database } from "~/database.server";
import { publicUrl } from "~/env.server";
import { recordTokenUse } from "~/features/connections/read-token.server";
import { receiveRoster, writeRosterFile } from "~/features/connections/receive-roster.server";
import { removeRosterPeople } from "~/features/roster/change-roster.server";
import { LARGEST_ROSTER_FILE } from "~/features/roster/decode-file.server";
import type { DescribedRosterPreview } from "~/features/roster/describe-preview.server";
import { listRoster } from "~/features/roster/list-roster.server";
import { type Call, NO_BODY, type Outcome, operation } from "./operation.server";
import { PROBLEMS, refuse, refuseWith } from "./problem.server";
import {
  givenRemovals,
  givenRoster,
  nothing,
  peopleList,
  peopleQuery,
  removalResult,
  rosterCounts,
  rosterQuery,
  rosterResult,
} from "./schemas.server";

const KIBIBYTE = 1024;
const SMALL = 64;
/** As much as the page takes, with room for what JSON writes around it. */
const LARGE = (LARGEST_ROSTER_FILE / KIBIBYTE) * 2;

type Pair = Parameters<typeof receiveRoster>[1];

export const ROSTER_OPERATIONS = [
  operation({
    id: "countRoster",
    tag: "roster",
    method: "get",
    path: "/roster",
    of: "pair",
    permission: "read-roster",
    query: nothing,
    body: NO_BODY,
    mostKibibytes: 0,
    answer: rosterCounts,
    status: 200,
    act: ({ relationship }) => {
      const { departments, threshold } = listRoster(database(), relationship, { search: "", page: 1 });
      return { ok: true, status: 200, answer: { departments, threshold } };
    },
  }),
  operation({
    id: "listPeople",
    tag: "roster",
    method: "get",
    path: "/roster/people",
    of: "pair",
    permission: "read-roster",
    query: peopleQuery,
    body: NO_BODY,
    mostKibibytes: 0,
    answer: peopleList,
    status: 200,
    act: ({ relationship }, { query }) => {
      const wanted = { search: query.search ?? "", page: Number(query.page ?? 1) };
      const { page, pages, found, people, departments } = listRoster(database(), relationship, wanted);
      const listed = people.map(({ email, name, language, departmentIndex }) => ({
        email,
        department: departments[departmentIndex]?.name ?? "",
        name,
        language,
      }));
      return { ok: true, status: 200, answer: { page, pages, found, people: listed } };
    },
  }),
  ...(["put", "patch"] as const).map((method) =>
    operation({
      id: method === "put" ? "replaceRoster" : "updateRoster",
      tag: "roster",
      method,
      path: "/roster",
      of: "pair",
      permission: "change-roster",
      query: rosterQuery,
      body: givenRoster.transform(({ people }): Sent => ({ file: writeRosterFile(people), firstLine: 2 })),
      csv: (file) => ({ file, firstLine: null }),
      mostKibibytes: LARGE,
      answer: rosterResult,
      status: 200,
      mayWait: true,
      act: ({ relationship }, call) => receive(relationship, method === "put", call),
    }),
  ),
  operation({
    id: "removePeople",
    tag: "roster",
    method: "post",
    path: "/roster/removals",
    of: "pair",
    permission: "change-roster",
    query: nothing,
    body: givenRemovals,
    mostKibibytes: SMALL * 8,
    answer: removalResult,
    status: 200,
    act: ({ relationship }, { token, now, body }) => {
      const by = { accountId: token.accountId, now };
      const result = removeRosterPeople(database(), relationship, body.emails, by);
      if (!result.ok) return refuse(409, "too-many-removals");
      const { removed, unknown } = result;
      if (removed > 0) recordTokenUse(database(), token, ["people-removed", relationship.id], now);
      return { ok: true, status: 200, answer: { removed, unknown } };
    },
  }),
];

type Query = { tryOnly?: string | undefined; leaveOut?: string | undefined };
/** `firstLine`: where the first person stands in the file that JSON was made into; null where the file came as it is. */
type Sent = { file: Uint8Array; firstLine: number | null };

async function receive(
  relationship: Pair,
  replace: boolean,
  { token, now, query, body }: Call<Query, Sent>,
): Promise<Outcome> {
  const result = await receiveRoster(
    database(),
    relationship,
    {
      file: body.file,
      replace,
      tryOnly: query.tryOnly === "true",
      leaveOut: query.leaveOut === "true",
    },
    { token, now, language: "en" },
  );
  const places = (problems: DescribedRosterPreview["leftOut"]) =>
    problems.map((problem) => ({ at: placeOf(problem.line, body), says: say(relationship, problem, body) }));
  if (!result.ok) {
    switch (result.reason) {
      case "rows-left-out":
        return refuse(422, "rows-left-out", { errors: places(result.preview.leftOut) });
      case "unusable":
        return refuseWith(422, "unusable", fillFrom(result)(PROBLEMS.unusable.detail));
      case "too-large": {
        const mebibytes = LARGEST_ROSTER_FILE / KIBIBYTE / KIBIBYTE;
        return refuseWith(413, "too-large-file", fill(PROBLEMS["too-large-file"].detail, { mebibytes }));
      }
      case "workbook-too-large":
        return refuse(422, "workbook");
      default:
        return refuse(422, result.reason);
    }
  }
  const { state, counts, preview } = result;
  if (state !== "tried") recordTokenUse(database(), token, [`roster-${state}`, relationship.id], now);
  const lookAt = state === "waits" ? publicUrl() + rosterPreviewPath(relationship.id, result.importId) : null;
  const { leftOut: _, ...numbers } = counts;
  const rows = { leftOut: places(preview.leftOut), warnings: places(preview.warnings) };
  return { ok: true, status: state === "waits" ? 202 : 200, answer: { state, ...numbers, ...rows, lookAt } };
}

function placeOf(line: number, { firstLine }: Sent): string {
  return firstLine === null ? `line/${line}` : `people/${line - firstLine}`;
}

function say(
  relationship: Pair,
  problem: DescribedRosterPreview["leftOut"][number],
  { firstLine }: Sent,
): string {
  const words = rosterTexts("en").texts.page.problems;
  const other = "first" in problem ? problem.first - (firstLine ?? 0) : "";
  return fill(words[problem.kind], {
    value: "value" in problem ? problem.value : "",
    line: other,
    first: relationship.firstDepartment,
    second: relationship.secondDepartment,
  });
}
