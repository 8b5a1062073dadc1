import { translationOf } from "~/content/translated";
import type { versions as english } from "../en/versions";

export const versions = translationOf<typeof english>()({
  contact: "Ansprechstelle",
  noContact: "Nicht angegeben. Sie lässt sich in den Einstellungen der Organisation eintragen.",
  program: "Programm",
  programVersion: "Tandem {version}, Aussagen {instrument}",
  structure: "Datenbankstruktur",
  structureVersion: "{migration}, {fingerprint}",
  thisDocument: "Dieses Dokument",
  documentFingerprint:
    "{fingerprint}. Er ändert sich mit allem, was hier beschrieben ist, außer mit dem Datum.",
  openWave: "Offene Umfrage",
  lastWave: "Letzte Umfrage",
  waveFingerprint: "{name}, {quarter}: {fingerprint}",
  waves: "Umfragen",
  noWave: "Noch keine hat begonnen.",
});
