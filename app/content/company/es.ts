import { es as frame } from "~/content/frame/es";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  page: {
    pairs: {
      documentTitle: "Pares de departamentos - Tandem",
      title: "Pares de departamentos",
      lead: "Cada par tiene su propia lista de personas, sus encuestas, sus informes y sus planes. Los pares no se comparan ni se clasifican.",
      pair: "Par",
      lastResult: "Último resultado",
      score: "Puntuación, muy probablemente en el intervalo",
      demonstration: "Demostración",
      archived: "Archivado",
      result: "{stage}, {quarter}",
      scoreAndRange: "{value}, {range}",
      noneYet: "Todavía ninguno",
      change: "Cambiar",
      changeWhich: "Cambiar {name}",
      add: "Añadir un par",
      addText:
        "Otra unidad de negocio, otro país u otros dos departamentos. A Ventas y Marketing, sea cual sea el idioma de sus nombres, se les pregunta por leads y clientes; a los demás, con palabras que sirven para dos departamentos cualesquiera que dependan el uno del otro. Nadie puede estar en dos encuestas abiertas a la vez.",
      addButton: "Añadir este par",
    },
    pair: {
      documentTitle: "Cambiar un par de departamentos - Tandem",
      title: "Cambiar {name}",
      lead: "Los nombres nuevos valen a partir de la próxima encuesta. Lo publicado conserva los nombres con los que se preguntó. La redacción de las afirmaciones sigue siendo la de la primera encuesta.",
      first: "Primer departamento",
      firstHint: "Por ejemplo, Ventas o Producto",
      second: "Segundo departamento",
      secondHint: "Por ejemplo, Marketing o Ingeniería",
      name: "Nombre del par",
      nameHint: "Como figura en las listas, por ejemplo «Ventas y Marketing, Austria»",
      save: "Guardar",
      delete: "Eliminar",
      deleteText: "Con él se eliminan su lista de personas y sus encuestas planificadas.",
      kept: {
        asked: "Ya no se puede eliminar: se ha abierto una encuesta suya y sus resultados permanecen.",
        only: "No se puede eliminar: es el único par. En su lugar, cambie sus nombres.",
        demonstration: "Pertenece a la demostración, que se quita en la primera página.",
      },
      deleteButton: "Eliminar este par",
      archive: "Archivar",
      archiveText:
        "No se pierde nada: las encuestas, los informes, los planes y las exportaciones siguen siendo legibles, y los custodios de una encuesta cerrada aún pueden venir. Ya no se propone ni se planifica ninguna encuesta para él y figura al final de las listas. Se puede recuperar en cualquier momento.",
      archiveButton: "Archivar este par",
      notArchived: {
        planned:
          "Se puede archivar cuando no hay ninguna encuesta planificada: cancele antes la encuesta planificada.",
        open: "Se puede archivar cuando no hay ninguna encuesta abierta: espere a que se cierre la encuesta abierta.",
        unused:
          "Se puede archivar cuando se haya abierto una encuesta suya. Hasta entonces se puede eliminar.",
      },
      archivedSince:
        "Archivado desde el {day}. No se propone ni se planifica ninguna encuesta para él; todo lo suyo sigue siendo legible.",
      bringBack: "Recuperarlo",
    },
    settings: {
      documentTitle: "Organización - Tandem",
      back: "Protección de datos",
      title: "Organización",
      lead: "Nombre, zona horaria, contacto y cuánto tiempo se conservan los datos.",
      saved:
        "Los ajustes se han guardado. El plazo de conservación se aplica una vez al día, la próxima después de medianoche.",
      name: "Nombre de la organización",
      language: "Idioma",
      languageHint: "Para las personas cuyo idioma no figura en la lista.",
      timeZone: "Zona horaria",
      timeZoneHint:
        "En ella se eligen y se indican las horas: en las páginas, los mensajes, los papeles con código, los avisos y los calendarios. Las encuestas abiertas conservan la zona en la que se anunciaron; las previstas se abren en el mismo instante que antes, así que revise sus fechas.",
      contact: "A quién puede preguntar la plantilla por sus datos",
      contactHint:
        "Nombre, dirección o teléfono del delegado de protección de datos. Figura en el documento impreso y, con sus reglas, en la página de cada encuesta: es mejor indicar un cargo que una persona.",
      kept: "Cuánto tiempo se conservan los datos",
      rosterKept: "Eliminar una lista de personas tras este número de meses",
      rosterKeptHint:
        "Se cuenta desde el final de la última encuesta, o desde la última importación si fue posterior. Vacío: hasta que Recursos Humanos la elimine. Nunca mientras haya una encuesta planificada o abierta.",
      commentsKept: "Eliminar los comentarios tras este número de meses",
      commentsKeptHint:
        "Se cuenta desde el final de su encuesta. Vacío: permanecen. A las cifras no les afecta.",
      save: "Guardar",
    },
  },
  together: {
    all: "Los {of} juntos: {value} puntos, en un intervalo muy probable de {range}. Cada par pesa lo mismo; el que no tiene puntuación publicada no se cuenta.",
    some: "{of} de {all} juntos: {value} puntos, en un intervalo muy probable de {range}. Cada par pesa lo mismo; el que no tiene puntuación publicada no se cuenta.",
  },
  problems: {
    organisation: "Escriba el nombre de su organización.",
    firstDepartment: "Escriba el nombre del primer departamento.",
    secondDepartment: "Escriba el nombre del segundo departamento.",
    ownName: "Escriba su propio nombre.",
    email: frame.forms.noAddress,
    pairName: "Escriba un nombre que distinga este par de los demás, por ejemplo con su país.",
    taken: "Otro par de departamentos ya se llama así.",
    "same-department": "Los dos departamentos necesitan nombres distintos.",
    exchanged:
      "Así se llama ahora el otro departamento. Con este nombre, todas las personas de la lista y todos los resultados cambiarían de lado. Si solo le molesta el orden, deje los nombres como están. Si hay personas en el departamento equivocado, importe de nuevo la lista de personas.",
    language: "Elija un idioma.",
    timeZone: "Elija una zona horaria de la lista.",
    months: "Escriba meses enteros de 1 a 120, o deje el campo vacío para conservar los datos.",
  },
});
