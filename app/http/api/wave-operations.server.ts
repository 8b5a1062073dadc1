import { wavesTexts } from "~/content/waves/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { listApiWaves, planApiWave, readApiWave } from "~/features/connections/api-waves.server";
import { listApiActions } from "~/features/connections/list-actions.server";
import { recordTokenUse } from "~/features/connections/read-token.server";
import { exportRelease } from "~/features/export/export-release.server";
import { exportSchema } from "~/features/export/schema.server";
import { planErrors } from "~/http/wave-form.server";
import { type Call, NO_BODY, type Outcome, operation } from "./operation.server";
import { refuse } from "./problem.server";
import { actionList, givenWave, nothing, releaseQuery, waveList, waveShape } from "./schemas.server";

type ExportedTo = Parameters<typeof exportRelease>[1];
type ReleaseQuery = { language?: "en" | "de" | "fr" | "es" | undefined };

export const WAVE_OPERATIONS = [
  operation({
    id: "listWaves",
    tag: "waves",
    method: "get",
    path: "/waves",
    of: "pair",
    permission: "read-waves",
    query: nothing,
    body: NO_BODY,
    mostKibibytes: 0,
    answer: waveList,
    status: 200,
    act: ({ relationship }, { now }) => {
      const waves = listApiWaves(database(), configuration().keys, relationship, now);
      return { ok: true, status: 200, answer: { waves } };
    },
  }),
  operation({
    id: "planWave",
    tag: "waves",
    method: "post",
    path: "/waves",
    of: "pair",
    permission: "plan-waves",
    query: nothing,
    body: givenWave,
    mostKibibytes: 16,
    answer: waveShape,
    status: 201,
    act: ({ relationship }, { token, now, body }) => {
      const { keys, mail } = configuration();
      if (body.delivery === "mail" && mail === null) {
        const says = wavesTexts("en").texts.plan.noMailServer;
        return refuse(422, "plan-refused", { errors: [{ at: "delivery", says }] });
      }
      const planned = planApiWave(database(), keys, relationship, body, { token, now });
      if (planned.ok) return { ok: true, status: 201, answer: planned.wave };
      const errors = Object.entries(planErrors("en", planned.problems)).map(([at, says]) => ({ at, says }));
      return refuse(422, "plan-refused", { errors });
    },
  }),
  operation({
    id: "readWave",
    tag: "waves",
    method: "get",
    path: "",
    of: "wave",
    permission: "read-waves",
    query: nothing,
    body: NO_BODY,
    mostKibibytes: 0,
    answer: waveShape,
    status: 200,
    act: ({ relationship, wave }, { now }) => {
      const answer = readApiWave(database(), configuration().keys, relationship, wave, now);
      return { ok: true, status: 200, answer };
    },
  }),
  operation({
    id: "readRelease",
    tag: "releases",
    method: "get",
    path: "/release",
    of: "wave",
    permission: "read-releases",
    query: releaseQuery,
    body: NO_BODY,
    mostKibibytes: 0,
    answer: exportSchema,
    status: 200,
    act: ({ relationship, wave }, call) => released({ relationship, wave, file: "release.json" }, call),
  }),
  operation({
    id: "readReleases",
    tag: "releases",
    method: "get",
    path: "/releases",
    of: "pair",
    permission: "read-releases",
    query: releaseQuery,
    body: NO_BODY,
    mostKibibytes: 0,
    answer: exportSchema,
    status: 200,
    act: ({ relationship }, call) => released({ relationship, wave: null, file: "release.json" }, call),
  }),
  operation({
    id: "listActions",
    tag: "actions",
    method: "get",
    path: "/actions",
    of: "pair",
    permission: "read-actions",
    query: releaseQuery,
    body: NO_BODY,
    mostKibibytes: 0,
    answer: actionList,
    status: 200,
    act: ({ relationship }, { now, query }) => {
      const actions = listApiActions(database(), relationship, now, query.language ?? "en");
      return { ok: true, status: 200, answer: { actions } };
    },
  }),
];

async function released(
  wanted: ExportedTo,
  { token, now, query }: Call<ReleaseQuery, undefined>,
): Promise<Outcome> {
  const by = { accountId: token.accountId, now };
  const made = await exportRelease(database(), wanted, query.language ?? "en", by);
  if (!made.ok) return refuse(404, "nothing-released");
  recordTokenUse(database(), token, ["release-read", wanted.relationship.id], now);
  const { body } = made.document;
  if (typeof body !== "string") throw new Error("a release as JSON is text");
  return { ok: true, status: 200, file: body };
}
