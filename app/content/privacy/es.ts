import { es as dataProtection } from "~/content/data-protection/es";
import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { exportNotes } from "./es/export-notes";
import { person } from "./es/person";

/** What the pages on data protection say; the document that they lead to has an area of its own. */
export const es = translationOf<typeof en>()({
  page: {
    documentTitle: "Protección de datos - Tandem",
    title: dataProtection.page.sheet.title,
    lead: "Qué guarda la encuesta, quién puede saber qué y qué pueden pedir las personas.",
    document: {
      title: "El documento",
      text: "Todo en papel: qué se pregunta y se muestra, todos los campos que se guardan, plazos, roles, medidas, un borrador del registro de actividades de tratamiento y puntos para un acuerdo de empresa. Se genera a partir de la instalación en funcionamiento.",
      open: "Abrir el documento",
    },
    onePerson: {
      title: "Una persona",
      text: "Ver qué se guarda de alguien, entregárselo o suprimirlo.",
      find: "Buscar a una persona",
    },
    kept: {
      title: "Cuánto tiempo se conservan los datos",
      rosters: "Listas de personas",
      comments: "Comentarios",
      contact: "Contacto",
      noContact: "Sin indicar.",
      change: "Cambiar estos ajustes",
      askAdministrator: "La administración puede cambiarlo.",
    },
    export: {
      title: "Todo en un archivo",
      text: "Para el delegado de protección de datos: todo lo que se guarda, con una descripción de cada campo, en formato JSON. Se omiten contraseñas, inicios de sesión, claves y papeletas. El archivo contiene la lista de personas y los comentarios: trátelo con el mismo cuidado que estos. El registro de auditoría anota que usted lo ha exportado.",
      download: "Descargar todo",
    },
    keptNow: {
      title: "Qué se conserva ahora",
      rosters: "Listas de personas",
      roster: { one: "{name}: {count} persona.", other: "{name}: {count} personas." },
      neededForWave: "{size} Necesaria para la encuesta planificada o abierta.",
      untilHrDeletes: "{size} Se conserva hasta que Recursos Humanos la borre.",
      rosterDeleted: "{size} Se borra después del {day}, salvo que haya una encuesta planificada.",
      comments: "Comentarios",
      noComments: "Ninguno.",
      ofWave: { one: "{quarter}: {count} comentario.", other: "{quarter}: {count} comentarios." },
      commentsDeleted: "{size} Borrado después del {day}.",
      commentsStay: "{size} Conservación sin límite de tiempo.",
    },
    person,
  },
  periods: {
    roster: {
      one: "Hasta un mes después de la última encuesta, o después de la última incorporación de personas; más tiempo solo mientras haya una encuesta planificada o abierta.",
      other:
        "Hasta {count} meses después de la última encuesta, o después de la última incorporación de personas; más tiempo solo mientras haya una encuesta planificada o abierta.",
    },
    rosterWithout: "Hasta que Recursos Humanos la borre. No se ha fijado ningún plazo.",
    comments: {
      one: "Hasta un mes después del final de su encuesta.",
      other: "Hasta {count} meses después del final de su encuesta.",
    },
    commentsWithout: "Mientras exista la instalación. No se ha fijado ningún plazo.",
  },
  problems: {
    tooShort: "Introduzca al menos tres caracteres.",
    notConfirmed: "Marque la casilla para confirmar que esto no se puede deshacer.",
  },
  erased: {
    nothingHeld: "Ya no se guarda nada de esta dirección.",
    done: "Los datos de la persona se han suprimido. No irá ningún correo más a la dirección.",
    notScrubbed:
      "Los datos de la persona se han suprimido. No irá ningún correo más a la dirección. Otro programa está leyendo la base de datos; lo suprimido se sobrescribe en el minuto siguiente a que termine.",
  },
  exportNotes,
});
