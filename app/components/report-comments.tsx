import type { ReportComment } from "~/features/describe-report.server";

type ReportCommentsProps = { sentence: string; list: readonly ReportComment[] };

export function ReportComments({ sentence, list }: ReportCommentsProps) {
  return (
    <>
      <p className={list.length === 0 ? "withheld" : undefined}>{sentence}</p>
      {list.length > 0 ? (
        <ul className="comments">
          {list.map((comment, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is frozen and two comments may read the same
            <li key={index}>
              <blockquote>{comment.text}</blockquote>
              <p className="cluster small muted">
                {comment.department}
                {comment.mayBeQuoted ? <span className="tag">may be quoted</span> : null}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
