import type { InterventionDraft } from "~/features/interventions/draft-intervention.server";

export type InterventionFormProps = {
  draft: InterventionDraft;
  errors: Readonly<Record<string, string>>;
  /** What the catalogue offers to choose from. */
  choices: {
    departments: { first: string; second: string };
    topics: readonly { id: string; name: string }[];
    items: readonly { id: string; topic: string; text: string }[];
    worksheets: readonly { id: string; title: string }[];
    interventions: readonly { id: string; name: string }[];
  };
};
