import { translationOf } from "~/content/translated";
import type { versions as english } from "../en/versions";

export const versions = translationOf<typeof english>()({
  contact: "Contacto",
  noContact: "Sin indicar. Se puede introducir en los ajustes de la organización.",
  program: "Programa",
  programVersion: "Tandem {version}, afirmaciones {instrument}",
  structure: "Estructura de la base de datos",
  structureVersion: "{migration}, {fingerprint}",
  thisDocument: "Este documento",
  documentFingerprint: "{fingerprint}. Esta huella cambia con todo lo que aquí se describe, salvo la fecha.",
  openWave: "Encuesta abierta",
  lastWave: "Última encuesta",
  waveFingerprint: "{name}, {quarter}: {fingerprint}",
  waves: "Encuestas",
  noWave: "Todavía no se ha abierto ninguna.",
});
