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

/** The plan as it stands; what is still open has a line to write on. */
export function PrintActions({ kit }: { kit: PrintedKit }) {
  const { actions, departments, notes } = kit;
  return (
    <>
      {actions.map((action, index) => (
        <ActionTable
          key={action.id}
          title={`${index + 1}. ${action.name}`}
          action={action}
          departments={departments}
        />
      ))}
      {notes ? (
        <p className="keep-together">
          <strong>Notes:</strong> {notes}
        </p>
      ) : null}
    </>
  );
}

/** Empty actions to write on; copy the page as often as needed. */
export function PrintBlankActions({ lead, kit }: { lead: string; kit: PrintedKit }) {
  return (
    <>
      <p>{lead}</p>
      {["first", "second"].map((key) => (
        <ActionTable key={key} title="" action={EMPTY} departments={kit.departments} />
      ))}
    </>
  );
}

type ActionTableProps = { title: string; action: ActionOnPaper; departments: readonly [string, string] };

function ActionTable({ title, action, departments }: ActionTableProps) {
  return (
    <div className="action-sheet">
      <table>
        <caption>{title || <span className="blank-title">Action:</span>}</caption>
        <tbody>
          <tr>
            <th scope="row">Owners</th>
            <Half label={departments[0]} value={action.firstOwner} />
            <Half label={departments[1]} value={action.secondOwner} />
          </tr>
          <tr>
            <th scope="row">Dates</th>
            <Half label="Starts on" value={action.starts} />
            <Half label="Done by" value={action.due} />
          </tr>
          <Whole label="First step" value={action.firstStep} />
          <Whole label="Sign of success" value={action.signOfSuccess} />
          <tr>
            <th scope="row">Status</th>
            <td colSpan={2}>
              <ul className="check-list in-line">
                <li className={action.status === "started" ? "ticked" : undefined}>under way</li>
                <li className={action.status === "done" ? "ticked" : undefined}>done</li>
                <li className="because">dropped, because:</li>
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
  return (
    <td className={value ? undefined : "blank-cell"}>
      {label}: {value}
    </td>
  );
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
