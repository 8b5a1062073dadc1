import { useState } from "react";
import { SERIOUS_COMMENTS_PATH } from "~/addresses";
import { useTexts } from "~/components/texts";
import type { CommentGroup } from "~/features/report/describe-report.server";

type ReportCommentsProps = { sentence: string; groups: readonly CommentGroup[] };

export function ReportComments({ sentence, groups }: ReportCommentsProps) {
  const texts = useTexts("report").comments;
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = groups.filter(({ department }) => chosen === null || department === chosen);
  return (
    <>
      <p className={groups.length === 0 ? "withheld" : undefined}>{sentence}</p>
      <p className="print-only">{texts.onPaper}</p>
      {groups.length > 0 ? (
        <p className="small no-print">
          <a href={SERIOUS_COMMENTS_PATH}>{texts.serious}</a>
        </p>
      ) : null}
      {groups.length > 1 ? (
        <fieldset className="comment-filter no-print">
          <legend className="visually-hidden">{texts.show}</legend>
          {[null, ...groups.map(({ department }) => department)].map((department) => (
            <button
              key={department ?? ""}
              type="button"
              className="link-button"
              aria-pressed={chosen === department}
              onClick={() => setChosen(department)}
            >
              {department ?? texts.bothDepartments}
            </button>
          ))}
        </fieldset>
      ) : null}
      <div className={shown.length > 1 ? "comment-columns" : undefined}>
        {shown.map((group) => (
          <section key={group.department ?? ""}>
            {group.department ? <h3>{group.department}</h3> : null}
            <ul className="comments">
              {group.list.map((comment, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list is frozen and two comments may read the same
                <li key={index} className={comment.mayBeQuoted ? undefined : "no-print"}>
                  <blockquote>{comment.text}</blockquote>
                  {comment.mayBeQuoted ? <span className="tag">{texts.mayBeQuoted}</span> : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
