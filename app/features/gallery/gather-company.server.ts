import { GALLERY } from "~/content/gallery/en";
import { catalogueIn } from "~/content/interventions/catalogue";
import { LANGUAGE_NAMES, LANGUAGES } from "~/content/language";
import { departmentNames } from "~/domain/department-names";
import { SIGNALS } from "~/domain/target/target-stage";
import { createAccount } from "~/features/accounts/create-account.server";
import { describeAccounts } from "~/features/accounts/describe-accounts.server";
import { finding } from "~/features/anonymity/exclusion/finding.server";
import { recordAnonymityCheck } from "~/features/anonymity/record-check.server";
import { showAnonymityCheck } from "~/features/anonymity/show-check.server";
import { showOrganisationSettings } from "~/features/company/change-organisation.server";
import { describeRelationships } from "~/features/company/describe-relationships.server";
import { showExportPage } from "~/features/export/show-page.server";
import { importHistory, importThreshold } from "~/features/history/import-history.server";
import { listHistory } from "~/features/history/list-history.server";
import { showHistoryImport } from "~/features/history/show-import.server";
import { showHome } from "~/features/home/show-home.server";
import { describeInterventionHistory } from "~/features/interventions/describe-history.server";
import { listInterventionChoices, listTopics } from "~/features/interventions/list-choices.server";
import { startedDraft } from "~/features/interventions/save-company-intervention.server";
import { showIntervention } from "~/features/interventions/show-intervention.server";
import { findPersonData } from "~/features/privacy/find-person-data.server";
import { listRetention } from "~/features/privacy/list-retention.server";
import { showDataProtectionDocument } from "~/features/privacy/show-document.server";
import { describeRosterPreview } from "~/features/roster/describe-preview.server";
import { listRoster } from "~/features/roster/list-roster.server";
import { showMapping } from "~/features/roster/show-mapping.server";
import { saveTargetAdvice } from "~/features/target/save-advice.server";
import { showTarget } from "~/features/target/show-target.server";
import { gatherSigningIn } from "./gather-signing-in.server";
import { type Around, absent, NOW, type Story } from "./tell-story.server";

/** Pages of a company and of its pairs that are about no single wave. */
export async function gatherCompany(around: Around, { relationship }: Story) {
  const { db, accountId } = around;
  const by = { accountId, now: NOW };
  await createAccount(db, { ...GALLERY.people.hr, role: "hr", password: null }, by);
  saveTargetAdvice(db, relationship.id, Object.fromEntries(SIGNALS.map((id) => [id, ["yes", "yes"]])), by);
  const roster = listRoster(db, relationship, { search: "", page: 1 });
  const upload = { id: "gallery", content: GALLERY.rosterFile, reading: null };
  return {
    departments: departmentNames(relationship),
    languages: LANGUAGES.map((code) => ({ code, name: LANGUAGE_NAMES[code] })),
    accounts: describeAccounts(db, accountId, "en"),
    signingIn: gatherSigningIn(around),
    pairs: describeRelationships(db, accountId, "en").rows,
    settings: showOrganisationSettings(db) ?? absent(),
    steps: showHome(db, "en", NOW, { id: accountId, role: "administrator" }, [relationship]),
    roster,
    upload: await describeRosterPreview(db, relationship, upload, "en"),
    mapping: await showMapping(db, relationship, {
      ...upload,
      relationshipId: relationship.id,
      accountId,
      fileName: "",
      createdAt: NOW,
      encoding: "macintosh",
      source: Buffer.from(GALLERY.rosterFile, "latin1"),
    }),
    shared: roster.people
      .slice(0, 2)
      .map(({ id, email, name, departmentIndex }) => ({ id, email, name, departmentIndex })),
    export: showExportPage(db, relationship, "en", NOW),
    target: showTarget(db, relationship, "en"),
    ...gatherPrivacy(around, relationship),
    history: await gatherHistory(around, relationship),
    intervention: gatherIntervention(around),
  };
}

function gatherPrivacy({ db }: Around, relationship: Story["relationship"]) {
  const operation = {
    publicUrl: GALLERY.publicUrl,
    mail: null,
    logLevel: "info",
    allowPlainHttpSignIn: false,
  };
  const language = "en" as const;
  recordAnonymityCheck(
    db,
    {
      copies: 3,
      claims: 30,
      ballots: 28,
      linked: 0,
      exposed: 0,
      holder: null,
      looked: { files: 3, lines: 0, unchecked: 0, values: 900 },
      findings: [finding("objectAdded", { kind: "trigger", name: "copies" }, "tandem.sqlite")],
      attacks: [
        {
          name: "shared-values",
          tried: true,
          paired: 0,
          luck: 1,
          linked: 0,
          exposed: 0,
          saw: GALLERY.sentence,
        },
        { name: "logs", tried: false, paired: 0, luck: 0, linked: 0, exposed: 0, saw: GALLERY.sentence },
      ],
    },
    NOW,
  );
  return {
    anonymity: showAnonymityCheck(db, language),
    retention: listRetention(db, language),
    person: findPersonData(db, "0.1@open.example", language) ?? absent(),
    document: showDataProtectionDocument(db, operation, {
      language,
      now: NOW,
      relationships: [relationship],
    }),
  };
}

async function gatherHistory({ db, accountId }: Around, relationship: Story["relationship"]) {
  const upload = { text: GALLERY.historyFile, scale: "points" as const, source: GALLERY.historySource };
  const threshold = importThreshold(db, relationship);
  const described = await showHistoryImport(db, relationship, "en", upload, NOW);
  if (!described.ok) throw new Error(described.sentence);
  await importHistory(db, relationship, upload, { accountId, now: NOW });
  const surveys = listHistory(db, relationship.id, "en");
  return { upload, threshold, preview: described.preview, surveys };
}

function gatherIntervention({ db, accountId }: Around) {
  const { id } = catalogueIn("en").find(({ worksheet }) => worksheet !== null) ?? absent();
  return {
    ...(showIntervention(db, "en", id) ?? absent()),
    topics: listTopics("en"),
    choices: listInterventionChoices(db, "en", null),
    draft: startedDraft(db, "en", id, NOW),
    history:
      catalogueIn("en")
        .map((entry) => describeInterventionHistory(db, "en", accountId, entry.id, NOW))
        .find((history) => history.length > 0) ?? absent(),
  };
}
