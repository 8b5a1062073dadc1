import type { TextTree } from "~/content/translated";
import type { Stage } from "~/domain/report/report";

export const es = {
  page: {
    skipToContent: "Ir al contenido",
    copy: {
      button: "Copiar",
      done: "Copiado.",
      byHand: "El texto está seleccionado: cópielo con el teclado o desde el menú.",
    },
    problems: { title: "Hay un problema" },
    work: {
      documentTitle: "En curso - Tandem",
      starting: "Iniciando",
    },
    duration: {
      minutes: { one: "{count} minuto", other: "{count} minutos" },
      hours: { one: "{count} hora", other: "{count} horas" },
      days: { one: "{count} día", other: "{count} días" },
    },
    masthead: {
      main: "Principal",
      menu: "Menú",
      signOut: "Cerrar sesión",
      yourAccount: "Su cuenta",
      links: {
        waves: "Encuestas",
        trends: "Evolución",
        roster: "Lista de personas",
        target: "Meta",
        interventions: "Medidas",
        method: "Método",
        privacy: "Privacidad",
        anonymity: "Anonimato",
        accounts: "Cuentas",
        connections: "Conexiones",
      },
    },
    charts: {
      sameNumbers: "Las mismas cifras en una tabla",
      asTable: "{title}, en una tabla",
    },
    paper: { label: "Papel:", printer: "el de la impresora", a4: "A4", letter: "US Letter" },
    notShown: "no se muestra",
    stages: {
      undefined: "Indefinida",
      defined: "Definida",
      aligned: "Alineada",
      integrated: "Integrada",
    } as const satisfies Readonly<Record<Stage, string>>,
  },
  work: {
    over: "Esto ha terminado, o el servidor se ha reiniciado entretanto.",
    crashed: "Se detuvo por un error que el servidor ha registrado. Nada quedó a medias; inténtelo de nuevo.",
  },
  restored:
    "Esta encuesta se restauró desde una copia de seguridad el {when}, mientras estaba abierta. Faltan las papeletas emitidas después de esa copia.",
  topicTitles: [
    "Ningún tema",
    "Un tema",
    "Dos temas",
    "Tres temas",
    "Cuatro temas",
    "Cinco temas",
    "Seis temas",
    "Siete temas",
    "Ocho temas",
    "Nueve temas",
    "Diez temas",
  ],
  manyTopics: { one: "{count} tema", other: "{count} temas" },
  numberWords: ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"],
  shared: {
    email: "Correo electrónico",
    backToWave: "Volver a la encuesta",
    wave: "Encuesta {quarter}",
    whatIsPrinted: "Lo que se imprimirá",
    upload: {
      check: "Comprobar el archivo",
      format: "Cómo debe ser el archivo",
      example: "Descargar este ejemplo como archivo CSV",
      preview: "Compruebe antes de importar",
      problem: "Qué ocurre",
      other: "Elegir otro archivo",
      missing: "Elija un archivo.",
    },
  },
  forms: {
    noAddress: "Escriba una dirección de correo como name@example.org.",
    tooLong: "Use como máximo {maximum} caracteres.",
    addressTooLong: "Esta dirección es demasiado larga.",
    incomplete: "Esta solicitud está incompleta. Vuelva atrás e inténtelo de nuevo.",
  },
} as const satisfies TextTree;
