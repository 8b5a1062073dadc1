import type { ReactNode } from "react";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { PrintedAction, PrintedKit } from "~/features/plan/show-printed-kit.server";

type ActionOnPaper = Pick<
  PrintedAction,
  "firstOwner" | "secondOwner" | "starts" | "due" | "firstStep" | "signOfSuccess" | "status"
>;

const EMPTY: ActionOnPaper = {
  firstOwner: "",
  secondOwner: "",
  starts: "",
  due: "",
  firstStep: "",
  signOfSuccess: "",
  status: "planned",
};

type PrintActionsProps = {
  kit: PrintedKit;
  /** Stands in one block with the last action: nobody signs an empty page. */
  signed: ReactNode;
};

/** The plan as it stands; what is still open has a line to write on. */
export function PrintActions({ kit, signed }: PrintActionsProps) {
  const texts = useTexts("plan").print.action;
  const { actions, departments, notes } = kit;
  const tables = actions.map((action, index) => (
    <ActionTable
      key={action.id}
      title={fill(texts.title, { number: index + 1, name: action.name })}
      action={action}
      departments={departments}
    />
  ));
  return (
    <>
      {tables.slice(0, -1)}
      {notes ? (
        <p className="keep-together">
          <strong>{texts.notes}</strong> {notes}
        </p>
      ) : null}
      <div className="keep-together signed-block">
        {tables.at(-1)}
        {signed}
      </div>
    </>
  );
}

type PrintBlankActionsProps = { lead: string; kit: PrintedKit; signed?: ReactNode };

/** Empty actions to write on; copy the page as often as needed. */
export function PrintBlankActions({ lead, kit, signed }: PrintBlankActionsProps) {
  return (
    <>
      <p>{lead}</p>
      <ActionTable title="" action={EMPTY} departments={kit.departments} />
      <div className="keep-together signed-block">
        <ActionTable title="" action={EMPTY} departments={kit.departments} />
        {signed}
      </div>
    </>
  );
}

type ActionTableProps = { title: string; action: ActionOnPaper; departments: readonly [string, string] };

function ActionTable({ title, action, departments }: ActionTableProps) {
  const { action: labels, print } = useTexts("plan");
  const texts = print.action;
  return (
    <div className="action-sheet">
      <table>
        <caption>{title || <span className="blank-title">{texts.blankTitle}</span>}</caption>
        <tbody>
          <tr>
            <th scope="row">{texts.owners}</th>
            <Half label={departments[0]} value={action.firstOwner} />
            <Half label={departments[1]} value={action.secondOwner} />
          </tr>
          <tr>
            <th scope="row">{texts.dates}</th>
            <Half label={labels.startsOn} value={action.starts} />
            <Half label={labels.dueOn} value={action.due} />
          </tr>
          <Whole label={labels.firstStep} value={action.firstStep} />
          <Whole label={labels.signOfSuccess} value={action.signOfSuccess} />
          <tr>
            <th scope="row">{labels.status}</th>
            <td colSpan={2}>
              <ul className="check-list in-line">
                <li className={action.status === "started" ? "ticked" : undefined}>{texts.underWay}</li>
                <li className={action.status === "done" ? "ticked" : undefined}>{texts.done}</li>
                <li className="because">{texts.droppedBecause}</li>
              </ul>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** One line: the label, and what is known or room to write it. */
function Half({ label, value }: { label: string; value: string }) {
  const { half } = useTexts("plan").print.action;
  return <td className={value ? undefined : "blank-cell"}>{fill(half, { label, value })}</td>;
}

/** A sentence; empty, it has two lines. */
function Whole({ label, value }: { label: string; value: string }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td colSpan={2} className={value ? undefined : "blank-cell two-lines"}>
        {value}
      </td>
    </tr>
  );
}
