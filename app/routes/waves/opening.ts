import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { quarterLabel } from "~/content/report/numbers";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { startWork } from "~/features/background-work.server";
import { wakeSchedule } from "~/features/schedule/run-schedule.server";
import { explainRefusal } from "~/features/waves/check-opening.server";
import { countPeopleToInvite } from "~/features/waves/show-wave.server";
import { openWaveBy } from "~/features/waves/steer-wave.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

/** Below this, opening takes well under a second. */
const MANY_PEOPLE = 2000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, ["hr"]);
  const { relationship, wave } = waveOf(params);
  return redirect(`/r/${relationship.id}/waves/${wave.id}`);
}

/** When it is refused, the wave's page says why: it asks the same again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, ["hr"]);
  const { relationship, wave } = waveOf(params);
  const db = database();
  const next = `/r/${relationship.id}/waves/${wave.id}`;
  const open = () => openWaveBy(db, configuration().keys, wave, { accountId: account.id, now: new Date() });
  if (countPeopleToInvite(db, relationship.id) < MANY_PEOPLE) {
    await open();
    wakeSchedule();
    return redirect(next);
  }
  const kind = `opening ${wave.id}`;
  const work = startWork(
    { kind, title: `Opening the wave ${quarterLabel(wave.quarter)}`, next },
    async (progress) => {
      progress(0, 1, "Freezing the roster and making the keys");
      // Lets the page that shows this be answered first.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const opened = await open();
      wakeSchedule();
      if (opened.ok) return null;
      const { problem, remedy } = explainRefusal(db, wave, opened);
      return `${problem} ${remedy}`;
    },
  );
  return redirect(`/work/${work.id}`);
}
