import { useTexts } from "~/components/texts";
import type { EditedAction } from "~/features/plan/show-plan.server";

/** When the owners hear of it again, or why they do not. */
export function PlanReminders({ action, sendsMail }: { action: EditedAction; sendsMail: boolean }) {
  const texts = useTexts("plan").action;
  if (action.reminders.length === 0) return null;
  if (!sendsMail) {
    return <p className="small muted">{texts.withoutMail}</p>;
  }
  return (
    <div className="small muted">
      {texts.reminders}
      <ul>
        {action.reminders.map((reminder) => (
          <li key={reminder}>{reminder}</li>
        ))}
      </ul>
    </div>
  );
}
