import { FilledText } from "~/components/filled-text";
import { formatQuarter, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import type { NoticeTexts } from "~/content/paper/notice/texts";
import { fill } from "~/content/translated";
import type { Promised } from "~/features/survey/find-promise.server";
import type { WavePage } from "~/features/waves/show-wave.server";

type NoticeProps = Pick<
  WavePage,
  "quarter" | "zone" | "departments" | "delivery" | "fingerprint" | "tally"
> & {
  /** Of those who read it on the wall. */
  language: ShownLanguage;
  words: NoticeTexts;
  organisation: string;
  opens: string;
  closes: string;
  /** Invitations that went to another address than the one in the roster at opening. */
  corrected: number;
  promise: Promised | null;
  chain: string;
};

/** What the works council puts on the wall, so that everybody can compare. */
export function Notice(props: NoticeProps) {
  const { language, words, departments, tally, promise, opens, closes, zone } = props;
  const [first, second] = departments;
  const keys = heldKeys(tally);
  const names = { first: first?.name ?? "", second: second?.name ?? "" };
  const { honest = "", threshold = "", cannotPrevent = "", paperBallots = "" } = promise ?? {};
  return (
    <article className="notice" lang={language}>
      <p className="eyebrow">
        {props.organisation} · {formatQuarter(language, props.quarter)}
      </p>
      <h1>{fill(words.title, names)}</h1>
      <p>{fill(words.when, { opens, closes, zone })}</p>
      <h2>{words.fingerprint}</h2>
      <p className="notice-fingerprint fingerprint">{props.fingerprint}</p>
      <p>{words.compare}</p>
      <p>{fill(words.chain, { address: props.chain })}</p>
      <h2>{words.invitedTitle}</h2>
      <table className="spaced">
        <thead>
          <tr>
            <th scope="col">{words.department}</th>
            <th scope="col" className="number">
              {words.invited}
            </th>
            <th scope="col" className="number">
              {words.spare}
            </th>
            <th scope="col" className="number">
              {words.ofThesePaper}
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
      {props.corrected > 0 ? <p>{plural(language, words.corrected, props.corrected)}</p> : null}
      <p>{words.looksWrong}</p>
      {props.delivery === "slips" ? <p>{words.slipCodes}</p> : null}
      <h2>{words.answersTitle}</h2>
      <p>{honest}</p>
      {keys.length > 0 ? (
        <p>
          {words.keys}{" "}
          {keys.map(({ holder, fingerprint }) => (
            <span key={holder} className="notice-key">
              <FilledText
                text={words.key}
                values={{ holder, fingerprint: <span className="fingerprint">{fingerprint}</span> }}
              />
            </span>
          ))}
        </p>
      ) : null}
      <p>{paperBallots}</p>
      <p>
        {threshold} <strong>{words.cannotPrevent}</strong> {cannotPrevent}
      </p>
    </article>
  );
}

/** Of every key holder, or of the one there was in earlier waves. */
function heldKeys({ committee, holder, key }: WavePage["tally"]): { holder: string; fingerprint: string }[] {
  const holders = committee?.holders ?? [{ name: holder ?? "", key }];
  return holders.flatMap(({ name, key: made }) =>
    made ? [{ holder: name, fingerprint: made.fingerprint }] : [],
  );
}
