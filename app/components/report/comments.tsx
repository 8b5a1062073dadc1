import { useState } from "react";
import { SERIOUS_COMMENTS_PATH } from "~/addresses";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import type { CommentGroup } from "~/features/report/describe-report.server";
import { ReportFold } from "./fold";

type ReportCommentsProps = { sentence: string; groups: readonly CommentGroup[] };

export function ReportComments({ sentence, groups }: ReportCommentsProps) {
  const texts = useTexts("report").comments;
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = groups.filter(({ department }) => chosen === null || department === chosen);
  return (
    <>
      <p className={groups.length === 0 ? "withheld" : undefined}>{sentence}</p>
      <p className="print-only">{texts.onPaper}</p>
      <div className="comment-tools no-print">
        {groups.length > 0 ? (
          <p className="small">
            <a href={SERIOUS_COMMENTS_PATH}>{texts.serious}</a>
          </p>
        ) : null}
        {groups.length > 1 ? (
          <fieldset className="comment-filter">
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
      </div>
      <div className={shown.length > 1 ? "comment-columns" : undefined}>
        {shown.map((group) => (
          <section key={group.department ?? ""}>
            {group.department ? <h3>{group.department}</h3> : null}
            <CommentList list={group.list.slice(0, firstOf(group, groups.length))} />
            {group.list.length > firstOf(group, groups.length) ? (
              <ReportFold
                id={`more-comments-${groups.indexOf(group)}`}
                title={plural(language, texts.more, group.list.length - firstOf(group, groups.length))}
                level="h4"
              >
                <CommentList list={group.list.slice(firstOf(group, groups.length))} />
              </ReportFold>
            ) : null}
          </section>
        ))}
      </div>
    </>
  );
}

/** So many of a list at first sight; a list that goes on by one comment is not worth folding. */
function firstOf({ list }: CommentGroup, groups: number): number {
  const first = groups > 1 ? 2 : 4;
  return list.length <= first + 1 ? list.length : first;
}

function CommentList({ list }: Pick<CommentGroup, "list">) {
  const texts = useTexts("report").comments;
  return (
    <ul className="comments">
      {list.map((comment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is frozen and two comments may read the same
        <li key={index} className={comment.mayBeQuoted ? undefined : "no-print"}>
          <blockquote>{comment.text}</blockquote>
          {comment.mayBeQuoted ? <span className="tag">{texts.mayBeQuoted}</span> : null}
        </li>
      ))}
    </ul>
  );
}
