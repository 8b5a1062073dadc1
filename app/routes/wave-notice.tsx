import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { people } from "~/components/counted";
import { PrintButton } from "~/components/print-button";
import { quarterLabel } from "~/content/report-texts/numbers";
import { database } from "~/database.server";
import { configuration, publicUrl } from "~/env.server";
import { findPromise } from "~/features/find-promise.server";
import { organisationName } from "~/features/find-relationship.server";
import { showWave } from "~/features/show-wave.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, ["hr", "facilitator", "trustee"]);
  const { relationship, wave } = waveOf(params);
  const path = `/r/${relationship.id}/waves/${wave.id}`;
  if (wave.manifestHash === null) throw redirect(path);
  const { quarter, opens, closes, zone, departments, fingerprint, tally } = showWave(
    database(),
    configuration().keys,
    relationship,
    wave,
    new Date(),
  );
  const organisation = organisationName(database());
  return {
    path,
    organisation,
    quarter,
    opens,
    closes,
    zone,
    departments,
    fingerprint,
    tally,
    promise: findPromise(wave),
    chain: `${publicUrl()}/s/${wave.id}/chain`,
  };
}

export const meta = () => [{ title: "Notice - Tandem" }];

export default function WaveNotice() {
  const notice = useLoaderData<typeof loader>();
  const [first, second] = notice.departments;
  const { honest = "", threshold = "", cannotPrevent = "", paperBallots = "" } = notice.promise ?? {};
  return (
    <div className="page">
      <div className="no-print cluster slips-bar">
        <PrintButton>Print</PrintButton>
        <Link to={notice.path}>Back to the wave</Link>
      </div>
      <article className="notice">
        <p className="eyebrow">
          {notice.organisation} · {quarterLabel(notice.quarter)}
        </p>
        <h1>
          Survey: how {first?.name} and {second?.name} work together
        </h1>
        <p>
          From {notice.opens} to {notice.closes} ({notice.zone}). About 4 minutes, anonymous, voluntary.
        </p>
        <h2>The fingerprint of this survey</h2>
        <p className="notice-fingerprint fingerprint">{notice.fingerprint}</p>
        <p>
          The invitation, the slip, the paper ballot and the survey page must show the same letters and
          digits. They stand for everything below and for the key that seals the answers. If they differ, do
          not answer, and tell the works council.
        </p>
        <p>The rules to the byte, and every earlier survey, to check in any browser: {notice.chain}</p>
        <h2>Who is invited</h2>
        <table className="spaced">
          <thead>
            <tr>
              <th scope="col">Department</th>
              <th scope="col" className="number">
                Invited
              </th>
              <th scope="col" className="number">
                Spare codes
              </th>
              <th scope="col" className="number">
                Of these, for paper ballots
              </th>
            </tr>
          </thead>
          <tbody>
            {notice.departments.map((department) => (
              <tr key={department.name}>
                <th scope="row">{department.name}</th>
                <td className="number">{people(department.invited)}</td>
                <td className="number">{department.spare}</td>
                <td className="number">{department.paper ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>Does a number look wrong? Tell the works council or HR before you answer.</p>
        <h2>What happens with the answers</h2>
        <p>{honest}</p>
        {notice.tally.key ? (
          <p>
            Fingerprint of the key that {notice.tally.holder} holds:{" "}
            <span className="fingerprint">{notice.tally.key.fingerprint}</span>
          </p>
        ) : null}
        <p>{paperBallots}</p>
        <p>
          {threshold} What we cannot prevent: {cannotPrevent.charAt(0).toLowerCase() + cannotPrevent.slice(1)}
        </p>
      </article>
    </div>
  );
}
