import type { EditedAction } from "~/features/plan/show-plan.server";

/** When the owners hear of it again, or why they do not. */
export function PlanReminders({ action, sendsMail }: { action: EditedAction; sendsMail: boolean }) {
  if (action.reminders.length === 0) return null;
  if (!sendsMail) {
    return (
      <p className="small muted">
        No mail server is configured, so no reminders go out. The calendar file holds the same days.
      </p>
    );
  }
  return (
    <div className="small muted">
      Reminders to the owners:
      <ul>
        {action.reminders.map((reminder) => (
          <li key={reminder}>{reminder}</li>
        ))}
      </ul>
    </div>
  );
}
