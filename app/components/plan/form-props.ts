import type { PlanPage } from "~/features/plan/show-plan.server";

export type PlanFormProps = {
  page: PlanPage;
  errors: Readonly<Record<string, string>>;
  /** What was typed, when it could not be saved. */
  fields: Readonly<Record<string, string>>;
  /** Changes when the fields have to be filled anew, because somebody else saved meanwhile. */
  filling: string;
};
