import { translationOf } from "~/content/translated";
import type { exportNotes as english } from "../en/export-notes";

/** What stands at the beginning of an export, so that it explains itself. */
export const exportNotes = translationOf<typeof english>()({
  everything: [
    "Todo lo que esta instalación guarda en su base de datos, tabla por tabla, tal como está en el momento de la exportación.",
    "Cada tabla dice qué contiene, para qué, hasta cuándo y quién lo ve; cada campo dice qué es.",
    "Las horas están en ISO 8601, en UTC. Sí y no son 1 y 0, como se guardan.",
    "Se omiten, con el motivo al lado: los hashes de contraseñas y de inicios de sesión, las papeletas selladas y todo lo relativo a los códigos. Mientras una encuesta está abierta se omite incluso el número de papeletas: diría cuántas personas han respondido.",
    "Las claves de las encuestas abiertas no están en la base de datos ni en ninguna exportación.",
    "Aquí no hay ninguna respuesta a una afirmación que se pudiera buscar. Los comentarios publicados sí están, íntegros.",
  ],
  person: [
    "Todo lo que esta instalación puede encontrar sobre una dirección: lista de personas, invitaciones y correos de encuestas abiertas, archivos subidos que esperan, recordatorios sobre medidas, líneas del registro de auditoría y de los historiales de planes, dónde se nombra a la persona como responsable o como custodio de clave, y la cuenta, si la hay.",
    "No se incluye, porque el programa no deja constancia de ello: si esta persona ha respondido a una encuesta, y qué. Las respuestas se sellan en el navegador y se guardan sin nombre ni hora.",
    "No se busca en: los nombres que alguien ha escrito dentro de textos de planes, notas o comentarios. La exportación completa permite buscarlos.",
  ],
  notDescribed: "sin describir",
});
