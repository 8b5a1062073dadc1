import { Link } from "@remix-run/react";
import { useLanguage, useTexts } from "~/components/texts";
import { formatNumber } from "~/content/intl";
import { fill } from "~/content/translated";
import type {
  DescribedRosterPreview,
  PreviewList,
  ShownChange,
} from "~/features/roster/describe-preview.server";
import { PeopleLines, PersonLine } from "./people-lines";
import { RosterProblems } from "./problems";

const ORDER = ["leftOut", "absent", "updated", "added", "slips", "warnings"] as const;
/** Lists that somebody has to look at stand open. */
const OPEN: readonly PreviewList[] = ["leftOut", "absent", "updated"];

type RosterPreviewListsProps = {
  preview: DescribedRosterPreview;
  /** One list on a page of its own; null: all from their beginning. */
  alone: PreviewList | null;
};

/** Everybody whom an import would add, change, leave where they are or leave out, by name. */
export function RosterPreviewLists({ preview, alone }: RosterPreviewListsProps) {
  const texts = useTexts("roster").preview;
  const language = useLanguage();
  const shown = ORDER.filter((list) => preview.lists[list].total > 0 && (alone === null || alone === list));
  return shown.map((list) => {
    const { total } = preview.lists[list];
    return (
      <details key={list} className="section" open={alone !== null || OPEN.includes(list)}>
        <summary>{fill(texts.listed, { list: texts[list], count: formatNumber(language, total) })}</summary>
        {list === "absent" ? <p>{texts.absentStay}</p> : null}
        {list === "slips" ? <p>{texts.slipsText}</p> : null}
        <Lines preview={preview} list={list} />
        <Rest preview={preview} list={list} alone={alone !== null} />
      </details>
    );
  });
}

function Lines({ preview, list }: { preview: DescribedRosterPreview; list: PreviewList }) {
  const texts = useTexts("roster").preview;
  const { departments, lists } = preview;
  switch (list) {
    case "leftOut":
      return (
        <RosterProblems
          caption={texts.leftOutCaption}
          problems={lists.leftOut.shown}
          departments={departments}
        />
      );
    case "warnings":
      return (
        <RosterProblems
          caption={texts.warningsCaption}
          problems={lists.warnings.shown}
          departments={departments}
        />
      );
    case "updated":
      return (
        <ul className="people-lines">
          {lists.updated.shown.map((change) => (
            <ChangeLine
              key={`${change.person.email} ${change.person.name}`}
              change={change}
              departments={departments}
            />
          ))}
        </ul>
      );
    default:
      return <PeopleLines people={lists[list].shown} departments={departments} />;
  }
}

function ChangeLine({
  change: { person, changed },
  departments,
}: {
  change: ShownChange;
  departments: readonly [string, string];
}) {
  const texts = useTexts("roster").preview;
  const word = (field: string, value: string) => {
    if (value === "") return texts.none;
    return field === "departmentIndex" ? (departments[value === "0" ? 0 : 1] ?? "") : value;
  };
  return (
    <li className="breakable">
      <PersonLine person={person} departments={departments} />
      {changed.map(({ field, before, after }) => (
        <span key={field} className="people-change">
          {fill(texts.change, {
            field: texts.fields[field],
            before: word(field, before),
            after: word(field, after),
          })}
        </span>
      ))}
    </li>
  );
}

function Rest({
  preview,
  list,
  alone,
}: {
  preview: DescribedRosterPreview;
  list: PreviewList;
  alone: boolean;
}) {
  const texts = useTexts("roster").preview;
  const language = useLanguage();
  const { total, shown, page, pages } = preview.lists[list];
  if (!alone) {
    if (shown.length === total) return null;
    const numbers = { shown: formatNumber(language, shown.length), total: formatNumber(language, total) };
    return (
      <p className="muted">
        {fill(texts.more, numbers)} <Link to={`?list=${list}`}>{texts.all}</Link>
      </p>
    );
  }
  if (pages < 2) return null;
  return (
    <nav className="cluster pages" aria-label={texts[list]}>
      {page > 1 ? <Link to={`?list=${list}&page=${page - 1}`}>{texts.previous}</Link> : null}
      <span className="muted">{fill(texts.page, { page, pages })}</span>
      {page < pages ? <Link to={`?list=${list}&page=${page + 1}`}>{texts.next}</Link> : null}
    </nav>
  );
}
