import { translationOf } from "~/content/translated";
import type { versions as english } from "../en/versions";

export const versions = translationOf<typeof english>()({
  contact: "Contact",
  noContact: "Non indiqué. Il peut être saisi dans les paramètres de l’organisation.",
  program: "Programme",
  programVersion: "Tandem {version}, affirmations {instrument}",
  structure: "Structure de la base de données",
  structureVersion: "{migration}, {fingerprint}",
  thisDocument: "Ce document",
  documentFingerprint: "{fingerprint}. Cette empreinte change avec tout ce qui est décrit ici, sauf la date.",
  openWave: "Enquête ouverte",
  lastWave: "Dernière enquête",
  waveFingerprint: "{name}, {quarter}\u00a0: {fingerprint}",
  waves: "Enquêtes",
  noWave: "Aucune n’a encore été ouverte.",
});
