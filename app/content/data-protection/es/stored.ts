import { translationOf } from "~/content/translated";
import type { stored as english } from "../en/stored";
import { words } from "./tables/words";

/** Section 6 and the annex: what is stored; section 7: how long it is kept. */
export const stored = translationOf<typeof english>()({
  title: "Qué se guarda",
  fields: "Todos los campos que se guardan",
  annex: "Anexo: {title}",
  inAnnex: "Cada campo de cada tabla figura en el anexo.",
  readFrom:
    "Leído de la base de datos en funcionamiento en la fecha indicada arriba. Las tablas marcadas con * contienen datos sobre una persona a la que nombran.",
  keyFiles:
    "Fuera de la base de datos hay un archivo de clave por cada encuesta abierta, legible solo para el programa. No está en ninguna copia de seguridad, y se sobrescribe y se borra cuando termina la encuesta.",
  neverTitle: "Nunca se guarda",
  never: [
    "la dirección IP, el dispositivo, el navegador, el idioma o el lugar de quien responde",
    "el momento en que alguien respondió, ni cuánto tardó",
    "las respuestas empezadas y no enviadas (se quedan en el dispositivo de quien responde, selladas con su código)",
    "los códigos de las invitaciones, ni los correos tal como se enviaron",
    "cookies en las páginas de la encuesta: no las hay",
  ],
  fieldsOf: "Campos de {table}",
  why: "¿Para qué? {why}",
  kept: "¿Hasta cuándo? {kept}",
  seenBy: "¿Quién lo ve? {who}",
  orderless: "No tiene ningún número de fila oculto ni ninguna columna que pueda contener una hora.",
  keptTitle: "Cuánto tiempo se conserva",
  keptRows: {
    ballots: {
      label: "Papeletas selladas, tokens, hash con clave de los códigos",
      text: "Hasta que termina la encuesta. Entonces se destruyen.",
    },
    keyFile: {
      label: "Archivo de clave de una encuesta",
      text: "Hasta que termina la encuesta. Entonces se sobrescribe y se borra.",
    },
    frozenRoster: {
      label: "Lista de personas fijada al abrir, cola de correos",
      text: "Hasta que termina la encuesta.",
    },
    roster: {
      label: "Lista de personas",
      text: "{roster}",
    },
    uploads: {
      label: "Listas de personas subidas y aún no aplicadas",
      text: "Un día como máximo.",
    },
    guesses: {
      label: "Estimaciones y votos en una reunión",
      text: "Hasta que se muestran como un único intervalo. Un día como máximo.",
    },
    comments: {
      label: "Comentarios",
      text: "{comments}",
    },
    results: {
      label: "Cifras publicadas, manifiestos, resguardos, planes",
      text: words.forGood,
    },
    accounts: {
      label: "Cuentas y registro de auditoría",
      text: words.forGood,
    },
    signIns: {
      label: "Inicios de sesión",
      text: "Una semana como máximo.",
    },
    backups: {
      label: "Copias de seguridad",
      text: "Mientras la organización las conserve: ________. Lo que se ha borrado entretanto sigue en las anteriores.",
    },
  },
});
