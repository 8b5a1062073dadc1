import type { PrintedAction, PrintedKit } from "~/features/show-printed-kit.server";

const EMPTY = { firstOwner: "", secondOwner: "", starts: "", due: "", firstStep: "", signOfSuccess: "" };

/** The plan as it stands; what is still open has a line to write on. */
export function PrintActions({ kit }: { kit: PrintedKit }) {
  const { actions, departments, notes } = kit;
  if (actions.length === 0) {
    return <p>Nothing is chosen yet. Use the blank action sheet at the end.</p>;
  }
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

/** One empty action to write on; copy it as often as needed. */
export function PrintBlankAction({ departments }: { departments: readonly [string, string] }) {
  return (
    <>
      <p>What was agreed beyond the plan, or instead of it.</p>
      {["first", "second"].map((key) => (
        <ActionTable key={key} title="" action={EMPTY} departments={departments} />
      ))}
    </>
  );
}

type ActionTableProps = {
  title: string;
  action: Pick<PrintedAction, keyof typeof EMPTY>;
  departments: readonly [string, string];
};

function ActionTable({ title, action, departments }: ActionTableProps) {
  return (
    <div className="action-sheet">
      <table>
        <caption>{title || <span className="blank-title">Action:</span>}</caption>
        <tbody>
          <tr>
            <Cell label={`Owner, ${departments[0]}`} value={action.firstOwner} />
            <Cell label={`Owner, ${departments[1]}`} value={action.secondOwner} />
          </tr>
          <tr>
            <Cell label="Starts on" value={action.starts} />
            <Cell label="Done by" value={action.due} />
          </tr>
          <tr>
            <Cell label="First step" value={action.firstStep} wide />
          </tr>
          <tr>
            <Cell label="Sign of success" value={action.signOfSuccess} wide />
          </tr>
          <tr>
            <th scope="row">Status</th>
            <td colSpan={3}>
              <ul className="check-list in-line">
                <li>not started</li>
                <li>under way</li>
                <li>done</li>
                <li>dropped, because:</li>
              </ul>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Empty, it has room to write: one line, or two where a sentence goes. */
function Cell({ label, value, wide }: { label: string; value: string; wide?: boolean }) {
  return (
    <>
      <th scope="row">{label}</th>
      <td
        colSpan={wide ? 3 : undefined}
        className={value ? undefined : wide ? "blank-cell two-lines" : "blank-cell"}
      >
        {value}
      </td>
    </>
  );
}
