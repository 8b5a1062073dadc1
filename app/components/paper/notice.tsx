import { quarterLabel } from "~/content/numbers";
import { noticeTexts } from "~/content/paper/notice";
import { fill } from "~/content/texts";
import type { Promised } from "~/features/survey/find-promise.server";
import type { WavePage } from "~/features/waves/show-wave.server";

type NoticeProps = Pick<
  WavePage,
  "quarter" | "zone" | "departments" | "delivery" | "fingerprint" | "tally"
> & {
  language: string;
  organisation: string;
  opens: string;
  closes: string;
  promise: Promised | null;
  chain: string;
};

/** What the works council puts on the wall, so that everybody can compare. */
export function Notice(props: NoticeProps) {
  const { language, departments, tally, promise, opens, closes, zone } = props;
  const [first, second] = departments;
  const texts = noticeTexts(language);
  const names = { first: first?.name ?? "", second: second?.name ?? "" };
  const { honest = "", threshold = "", cannotPrevent = "", paperBallots = "" } = promise ?? {};
  return (
    <article className="notice" lang={language}>
      <p className="eyebrow">
        {props.organisation} · {quarterLabel(props.quarter)}
      </p>
      <h1>{fill(texts.title, names)}</h1>
      <p>{fill(texts.when, { opens, closes, zone })}</p>
      <h2>{texts.fingerprint}</h2>
      <p className="notice-fingerprint fingerprint">{props.fingerprint}</p>
      <p>{texts.compare}</p>
      <p>
        {texts.chain} {props.chain}
      </p>
      <h2>{texts.invitedTitle}</h2>
      <table className="spaced">
        <thead>
          <tr>
            <th scope="col">{texts.department}</th>
            <th scope="col" className="number">
              {texts.invited}
            </th>
            <th scope="col" className="number">
              {texts.spare}
            </th>
            <th scope="col" className="number">
              {texts.ofThesePaper}
            </th>
          </tr>
        </thead>
        <tbody>
          {departments.map((department) => (
            <tr key={department.name}>
              <th scope="row">{department.name}</th>
              <td className="number">{department.invited}</td>
              <td className="number">{department.spare}</td>
              <td className="number">{department.paper ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{texts.looksWrong}</p>
      {props.delivery === "slips" ? <p>{texts.slipCodes}</p> : null}
      <h2>{texts.answersTitle}</h2>
      <p>{honest}</p>
      {tally.key ? (
        <p>
          {fill(texts.heldKey, { holder: tally.holder ?? "" })}{" "}
          <span className="fingerprint">{tally.key.fingerprint}</span>
        </p>
      ) : null}
      <p>{paperBallots}</p>
      <p>
        {threshold} {texts.cannotPrevent} {cannotPrevent.charAt(0).toLowerCase() + cannotPrevent.slice(1)}
      </p>
    </article>
  );
}
